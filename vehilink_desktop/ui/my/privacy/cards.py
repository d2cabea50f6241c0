"""What the cards of the privacy centre say of the pages behind them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

ICONS = {
    "policy": "file-text",
    "clauses": "list",
    "consents": "circle-check",
    "journal": "send",
    "settings": "sliders-horizontal",
    "export": "download",
    "requests": "clipboard-list",
    "parties": "share-2",
    "retention": "history",
    "notices": "bell",
}


def page_name(key: str) -> str:
    """The translated name of a page, for its card and its title."""
    translate = QCoreApplication.translate
    return {
        "policy": translate("Privacy", "Privacy policy"),
        "clauses": translate("Privacy", "The policy in plain words"),
        "consents": translate("Privacy", "What you agreed to"),
        "journal": translate("Privacy", "What left this computer"),
        "settings": translate("Privacy", "Privacy settings"),
        "export": translate("Privacy", "Take your data with you"),
        "requests": translate("Privacy", "Requests about your data"),
        "parties": translate("Privacy", "Who else gets your data"),
        "retention": translate("Privacy", "How long data is kept"),
        "notices": translate("Privacy", "Notices of the platform"),
    }[key]


def page_about(key: str) -> str:
    """What one does there, in a sentence."""
    translate = QCoreApplication.translate
    return {
        "policy": translate("Privacy", "The text, its earlier editions and what changed."),
        "clauses": translate(
            "Privacy", "What each clause means, and the place where you act on it."
        ),
        "consents": translate("Privacy", "Every yes and every no, with the words you were shown."),
        "journal": translate("Privacy", "When, what kind of data, to whom, why and how much."),
        "settings": translate(
            "Privacy", "Messages, browsing records, tracking, starting with the system and more."
        ),
        "export": translate("Privacy", "An archive of your data, from here and from the platform."),
        "requests": translate(
            "Privacy", "Deletion, restriction, explanation, complaint, a child's data, a leak."
        ),
        "parties": translate("Privacy", "Third parties, what they get, and new purposes."),
        "retention": translate(
            "Privacy", "The period of each kind, and how much is stored on this computer."
        ),
        "notices": translate("Privacy", "Incidents, changes of the service and of the policy."),
    }[key]
