"""What entries of the ledger of consents are about, in words."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.domain.choice import Choice, is_of_party
from vehilink_desktop.domain.consent import CROSS_BORDER
from vehilink_desktop.domain.policy import AGREEMENT
from vehilink_desktop.ui.words import identity, permissions
from vehilink_desktop.ui.words.privacy_choices import described


class Group(StrEnum):
    """Kinds of subjects, by where one answers them."""

    POLICY = AGREEMENT
    SWITCH = "switch"
    PURPOSE = "purpose"
    FACE = "face"
    CHOICE = "choice"
    PARTY = "party"
    OTHERS = "others"
    CROSS_BORDER = CROSS_BORDER


def group_of(subject: str) -> str:
    """A `Group`, or what a later version calls it."""
    kind, _, rest = subject.partition(":")
    return Group.PARTY if kind == Group.CHOICE and is_of_party(rest) else kind


def group(one: str) -> str:
    """The name of a group; unknown ones as they are."""
    translate = QCoreApplication.translate
    return {
        Group.POLICY.value: translate("Consents", "Privacy policy"),
        Group.SWITCH.value: translate("Consents", "System permissions"),
        Group.PURPOSE.value: translate("Consents", "Purposes of a permission"),
        Group.FACE.value: translate("Consents", "Face authentication"),
        Group.CHOICE.value: translate("Consents", "Privacy settings"),
        Group.PARTY.value: translate("Consents", "Who else gets your data"),
        Group.OTHERS.value: translate("Consents", "Other people's data"),
        Group.CROSS_BORDER.value: translate("Consents", "Data across the border"),
    }.get(one, one)


def subject(one: str, names: Mapping[str, str]) -> str:
    """What an entry is about; `names` are those of third parties and purposes, by choice."""
    translate = QCoreApplication.translate
    kind, _, rest = one.partition(":")
    fixed = {
        Group.POLICY.value: translate("Consents", "The privacy policy"),
        Group.CROSS_BORDER.value: translate("Consents", "Deals with counterparts abroad"),
        Group.OTHERS.value: translate("Consents", "People in the media of a vehicle"),
    }
    named = {
        Group.SWITCH.value: permissions.capability,
        Group.PURPOSE.value: permissions.purpose,
        Group.FACE.value: identity.scene,
    }
    if kind in fixed:
        return fixed[kind]
    if kind == Group.CHOICE:
        return _choice(rest, names.get(rest, ""))
    return named[kind](rest) if kind in named else one


def _choice(name: str, known: str) -> str:
    translate = QCoreApplication.translate
    if name in set(Choice):
        return described(Choice(name)).name
    kind, _, entry = name.partition(":")
    return {
        "recipient": translate("Consents", "A third party: {id}"),
        "new_purpose": translate("Consents", "A new purpose: {id}"),
    }.get(kind, name).format(id=known or entry)
