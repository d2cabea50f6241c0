"""Words of a company's certification: its fields, its states, why something was rejected."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words.states import State


def field_label(field: str, *, abroad: bool = False) -> str:
    """What a field of `CertificationContent` is called; `abroad`: of a company not in China."""
    translate = QCoreApplication.translate
    if field == "company_name" and not abroad:
        return translate("Words", "Company name in English")
    return {
        "documents": translate("Words", "Pages of the licence"),
        "company_name": translate("Words", "Company name"),
        "company_name_zh": translate("Words", "Company name in Chinese"),
        "credit_code": translate("Words", "Unified social credit code"),
        "registration_number": translate("Words", "Registration number"),
        "address": translate("Words", "Address"),
        "country": translate("Words", "Country"),
        "authorised": translate("Words", "Confirmation"),
    }.get(field, field)


def reason(slug: str) -> str:
    """Why a field or a page was refused, with what to do."""
    translate = QCoreApplication.translate
    texts = {
        "unreadable": translate("Words", "It cannot be read. Take the picture again, in light."),
        "not_matching": translate("Words", "It differs from the licence. Compare the two."),
        "expired": translate("Words", "The document has expired. Add the valid one."),
        "incomplete": translate("Words", "A part is missing. Add the whole of it."),
        "wrong_document": translate("Words", "This is another document. Add the licence."),
        "not_found_in_registry": translate(
            "Words", "The registry does not know it. Check each character."
        ),
        "required": translate("Words", "Needed to submit"),
        "credit_code_check": translate(
            "Words", "The check character does not fit: a character is wrong"
        ),
        "credit_code_taken": translate("Words", "Another certified company has this code"),
        "credit-code-taken": translate("Words", "Another certified company has this code"),
        "too_long": translate("Words", "Too long"),
        "bidi_control": translate("Words", "It contains invisible marks. Type it anew."),
        "control_characters": translate("Words", "It contains invisible marks. Type it anew."),
        "unknown_value": translate("Words", "The platform does not know this value"),
    }
    unknown = translate("Words", "Not accepted by the platform ({reason})")
    return texts.get(slug) or unknown.format(reason=slug)


def state(key: str) -> State:
    """The chip of a submission."""
    translate = QCoreApplication.translate
    return {
        "draft": State(translate("Words", "Draft"), Tone.NEUTRAL, "pencil"),
        "pending": State(translate("Words", "In review"), Tone.INFO, "eye"),
        "approved": State(translate("Words", "Approved"), Tone.OK, "shield-check"),
        "rejected": State(translate("Words", "Rejected"), Tone.BAD, "circle-x"),
    }.get(key) or State(key, Tone.NEUTRAL, "circle")


def page_state(key: str) -> State:
    """What a reviewer says of one page."""
    translate = QCoreApplication.translate
    return {
        "pending": State(translate("Words", "In review"), Tone.INFO, "eye"),
        "accepted": State(translate("Words", "Accepted"), Tone.OK, "circle-check"),
        "rejected": State(translate("Words", "Rejected"), Tone.BAD, "circle-x"),
    }.get(key) or State(key, Tone.NEUTRAL, "circle")
