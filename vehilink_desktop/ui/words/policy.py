"""The privacy policy in words: its editions, its languages, what makes a change significant."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.domain.policy import ChangeKind, Policy, PolicyEdition, PolicyEditions
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.i18n import LANGUAGES, language_in_use


def edition(version: str, effective_on: str, *, announced: bool = False) -> str:
    """Which edition it is, and from when on it counts."""
    translate = QCoreApplication.translate
    if announced:
        text = translate("Policy", "Version {version}, in force from {date} on")
    else:
        text = translate("Policy", "Version {version}, in force since {date}")
    return text.format(version=bidi.ltr(version), date=bidi.ltr(effective_on))


def archived(archive: PolicyEditions, one: PolicyEdition) -> str:
    """An entry of the archive: an edition that is in force, was so, or will be."""
    versions = [edition.version for edition in archive.editions]
    now = versions.index(archive.current) if archive.current in versions else 0
    place = versions.index(one.version)
    if place <= now:
        return edition(one.version, one.effective_on, announced=place < now)
    ended = archive.editions[place - 1].effective_on
    text = QCoreApplication.translate("Policy", "Version {version}, from {date} until {ended}")
    return text.format(
        version=bidi.ltr(one.version), date=bidi.ltr(one.effective_on), ended=bidi.ltr(ended)
    )


def other_language(policy: Policy) -> str:
    """That the text is in another language than the program; empty when it is not."""
    if policy.language == language_in_use():
        return ""
    text = QCoreApplication.translate(
        "Policy", "The platform has no text in your language. This one is in {language}."
    )
    return text.format(language=bidi.auto(LANGUAGES.get(policy.language, policy.language)))


def change_kind(kind: ChangeKind | str) -> str:
    """What a significant change is about."""
    translate = QCoreApplication.translate
    names = {
        ChangeKind.PURPOSE: translate("Policy", "Purposes"),
        ChangeKind.DATA: translate("Policy", "Kinds of data"),
        ChangeKind.USE: translate("Policy", "Use"),
        ChangeKind.OWNER: translate("Policy", "Owner or organisation"),
        ChangeKind.RECIPIENTS: translate("Policy", "Recipients"),
        ChangeKind.RIGHTS: translate("Policy", "Your rights"),
        ChangeKind.RESPONSIBLE: translate("Policy", "Who is responsible"),
        ChangeKind.HIGH_RISK: translate("Policy", "High risk"),
    }
    return names[ChangeKind(kind)] if kind in names else translate("Policy", "Other")
