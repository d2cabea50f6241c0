"""What the person decides about the handling of personal data: the privacy settings."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple


class Choice(StrEnum):
    """A switch of the privacy settings. Its value is how the platform and the store call it."""

    MESSAGE_NOTIFICATIONS = "message_notifications"
    MARKETING = "marketing"
    BROWSING_RECORDS = "browsing_records"
    SEARCH_HISTORY = "search_history"
    PERSONAL_RANKING = "personal_ranking"
    DO_NOT_TRACK = "do_not_track"
    AUTOSTART = "autostart"
    STAY_IN_TRAY = "stay_in_tray"
    ASK_BEFORE_OPENING = "ask_before_opening"
    LINK_WARNINGS = "link_warnings"
    CAPTURE_PROTECTION = "capture_protection"


class ChoiceRule(NamedTuple):
    """How a choice behaves.

    Attributes:
        default: What holds before anything was chosen.
        consent: Switching on is a consent: asked for with a wording, and written into the ledger,
            as its withdrawal is. The others are preferences; their changes are written down too.
        told: The platform has to honour it, so it is told.
    """

    default: bool
    consent: bool
    told: bool


RULES: dict[Choice, ChoiceRule] = {
    Choice.MESSAGE_NOTIFICATIONS: ChoiceRule(default=True, consent=False, told=True),
    Choice.MARKETING: ChoiceRule(default=False, consent=True, told=True),
    Choice.BROWSING_RECORDS: ChoiceRule(default=False, consent=True, told=True),
    Choice.SEARCH_HISTORY: ChoiceRule(default=True, consent=False, told=False),
    Choice.PERSONAL_RANKING: ChoiceRule(default=False, consent=True, told=False),
    Choice.DO_NOT_TRACK: ChoiceRule(default=False, consent=False, told=True),
    Choice.AUTOSTART: ChoiceRule(default=False, consent=True, told=False),
    Choice.STAY_IN_TRAY: ChoiceRule(default=False, consent=True, told=False),
    Choice.ASK_BEFORE_OPENING: ChoiceRule(default=True, consent=False, told=False),
    Choice.LINK_WARNINGS: ChoiceRule(default=True, consent=False, told=False),
    Choice.CAPTURE_PROTECTION: ChoiceRule(default=False, consent=False, told=False),
}


def recipient_choice(party_id: str) -> str:
    """Whether a third party that needs consent may be given data; a name like those above."""
    return f"recipient:{party_id}"


def purpose_choice(purpose_id: str) -> str:
    """Whether data that is there already may be used for a new purpose (B5)."""
    return f"new_purpose:{purpose_id}"


def default(name: str) -> bool:
    """What holds for a choice that was never made; a name of a later version is off."""
    rule = RULES.get(Choice(name)) if name in set(Choice) else None
    return rule is not None and rule.default


def private_answer(name: str) -> bool:
    """The answer that gives less away."""
    return name == Choice.DO_NOT_TRACK


def may_record(is_on: Callable[[str], bool]) -> bool:
    """Whether the pages that are looked at may be recorded and told, as the choices are."""
    return is_on(Choice.BROWSING_RECORDS) and not is_on(Choice.DO_NOT_TRACK)


def is_of_party(name: str) -> bool:
    """Whether it answers a question about a third party or a new purpose."""
    return name.partition(":")[0] in ("recipient", "new_purpose")


def is_told(name: str) -> bool:
    """Whether the platform is told of a choice."""
    if name in set(Choice):
        return RULES[Choice(name)].told
    return is_of_party(name)
