"""Why the platform did not take what a person wrote about themselves."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def nickname_problem(slug: str) -> str:
    """The platform's reason in words; one of a newer platform stands there as it came."""
    translate = QCoreApplication.translate
    texts = {
        "required": translate("Profile", "Enter a nickname"),
        "reserved_word": translate(
            "Profile", "This word is reserved for the platform's own staff. Choose another one."
        ),
        "contact_in_text": translate(
            "Profile", "A nickname may not hold a phone number, an address or a link."
        ),
        "too_long": translate("Profile", "This is too long for a nickname. Shorten it."),
        "control_characters": translate(
            "Profile", "It holds invisible characters that change how text reads. Type it anew."
        ),
    }
    unknown = translate("Profile", "The platform does not take this nickname ({reason}).")
    return texts.get(slug) or unknown.format(reason=slug)
