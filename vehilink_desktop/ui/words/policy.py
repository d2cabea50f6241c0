"""The privacy policy in words: its editions, its languages, what makes a change significant."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.domain.policy import ChangeKind, Policy
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.i18n import LANGUAGES, language_in_use


def edition(version: str, effective_on: str, *, in_force: bool) -> str:
    """Which edition it is, and from when on it counts."""
    translate = QCoreApplication.translate
    if in_force:
        text = translate("Policy", "Version {version}, in force since {date}")
    else:
        text = translate("Policy", "Version {version}, in force from {date} on")
    return text.format(version=bidi.ltr(version), date=bidi.ltr(effective_on))


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
