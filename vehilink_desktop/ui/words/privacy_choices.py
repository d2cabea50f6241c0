"""The privacy settings in words: what each does, and what is asked before it is switched on."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.domain.choice import Choice
from vehilink_desktop.ui.words.permissions import Question


class Described(NamedTuple):
    """A setting's name and what it does."""

    name: str
    text: str


def described(choice: Choice) -> Described:
    """What stands beside the switch."""
    return {**_about_messages(), **_about_traces(), **_about_program()}[choice]


def wording(choice: Choice, *, on: bool) -> str:
    """What goes into the ledger for a setting that was switched without a question."""
    translate = QCoreApplication.translate
    turned = translate("Choices", "switched on") if on else translate("Choices", "switched off")
    return f"{': '.join(described(choice))} ({turned})"


def question(choice: Choice) -> Question:
    """What is asked before one is switched on that needs a yes; `KeyError` for the others."""
    return {**_asked_for_platform(), **_asked_for_computer()}[choice]


def _about_messages() -> dict[Choice, Described]:
    translate = QCoreApplication.translate
    return {
        Choice.MESSAGE_NOTIFICATIONS: Described(
            translate("Choices", "Message notification"),
            translate(
                "Choices",
                "Vehilink tells you outside its window when a deal waits for you or the platform "
                "has a notice. It names nobody there. Off: nothing appears outside the window.",
            ),
        ),
        Choice.MARKETING: Described(
            translate("Choices", "Offers of the platform"),
            translate(
                "Choices", "Whether the platform may tell you of its own services and events."
            ),
        ),
    }


def _about_traces() -> dict[Choice, Described]:
    translate = QCoreApplication.translate
    return {
        Choice.BROWSING_RECORDS: Described(
            translate("Choices", "Browsing records"),
            translate(
                "Choices",
                "Which pages of this program you open, and for how long. Off: nothing is recorded.",
            ),
        ),
        Choice.SEARCH_HISTORY: Described(
            translate("Choices", "Search history"),
            translate(
                "Choices",
                "What you searched for stays on this computer, so that you can repeat it. Off: "
                "nothing new is kept.",
            ),
        ),
        Choice.PERSONAL_RANKING: Described(
            translate("Choices", "Suggestions in the order of your habits"),
            translate(
                "Choices",
                "What you search for most often is suggested first. Off: the newest search is.",
            ),
        ),
        Choice.DO_NOT_TRACK: Described(
            translate("Choices", "Do not track"),
            translate(
                "Choices",
                "Every request asks the platform not to track you. No browsing records are kept, "
                "here or there, even where they are switched on.",
            ),
        ),
    }


def _about_program() -> dict[Choice, Described]:
    translate = QCoreApplication.translate
    return {
        Choice.AUTOSTART: Described(
            translate("Choices", "Start with this computer"),
            translate("Choices", "Vehilink starts when you sign in to the computer."),
        ),
        Choice.STAY_IN_TRAY: Described(
            translate("Choices", "Stay in the tray"),
            translate(
                "Choices",
                "When you close the window, Vehilink goes on. Off: closing the window ends it.",
            ),
        ),
        Choice.ASK_BEFORE_OPENING: Described(
            translate("Choices", "Ask before another program opens"),
            translate(
                "Choices",
                "Before a file or a page is handed to another program, Vehilink says which kind "
                "of program that is.",
            ),
        ),
        Choice.LINK_WARNINGS: Described(
            translate("Choices", "Warn of addresses in texts of others"),
            translate(
                "Choices",
                "Before an address that somebody wrote is opened, Vehilink shows where it leads. "
                "Off: it does so only where something speaks against the address. An address is "
                "reported to the platform only when you do it.",
            ),
        ),
        Choice.CAPTURE_PROTECTION: Described(
            translate("Choices", "Keep papers out of pictures of the screen"),
            translate(
                "Choices",
                "Windows that show licences, vouchers and other papers stay out of screenshots, "
                "recordings and shared screens. It cannot stop a camera in front of the screen.",
            ),
        ),
    }


def _take_back() -> str:
    return QCoreApplication.translate(
        "Choices",
        "You can take it back at any time under My › Privacy centre › Privacy settings; "
        "everything else works without it.",
    )


def _asked_for_platform() -> dict[Choice, Question]:
    translate = QCoreApplication.translate
    return {
        Choice.MARKETING: Question(
            translate("Choices", "May the platform tell you of its offers?"),
            translate("Choices", "To tell you of services and events that may suit your trade."),
            translate(
                "Choices",
                "The platform uses your kind of account and your language for it. Nobody else "
                "gets your data.",
            ),
            _take_back(),
        ),
        Choice.BROWSING_RECORDS: Question(
            translate("Choices", "May Vehilink record which pages you open?"),
            translate("Choices", "To learn which pages help in the work, and to improve them."),
            translate(
                "Choices",
                "Recorded are the name of the page, when, and for how long; not what it shows and "
                "not what you type. It shows how you work, so it counts as sensitive. It is kept "
                "encrypted here and at the platform, for 90 days at most. You can look at it and "
                "erase it.",
            ),
            _take_back(),
        ),
    }


def _asked_for_computer() -> dict[Choice, Question]:
    translate = QCoreApplication.translate
    return {
        Choice.PERSONAL_RANKING: Question(
            translate("Choices", "May Vehilink order suggestions by your habits?"),
            translate("Choices", "To suggest first what you search for most often."),
            translate(
                "Choices",
                "It counts your searches on this computer. Nothing of it leaves the computer.",
            ),
            _take_back(),
        ),
        Choice.AUTOSTART: Question(
            translate("Choices", "Start Vehilink with this computer?"),
            translate("Choices", "So that what waits is sent and news arrives before you open it."),
            translate(
                "Choices",
                "It writes an entry into the list of programs that your system starts when you "
                "sign in. It starts in the tray if you agreed to that, else with a small window.",
            ),
            _take_back(),
        ),
        Choice.STAY_IN_TRAY: Question(
            translate("Choices", "Go on when the window is closed?"),
            translate("Choices", "So that what waits is sent and you hear of what is new."),
            translate(
                "Choices",
                "The program goes on in the background and speaks to the platform as before. Its "
                "sign in the tray opens the window, and its menu ends the program.",
            ),
            _take_back(),
        ),
    }
