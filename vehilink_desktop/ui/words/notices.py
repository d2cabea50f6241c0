"""Kinds of notices and of changes of the list of third parties, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.domain.notice import NoticeKind
from vehilink_desktop.domain.processing import Basis, RegisterEvent
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words.states import State


def kind(one: str) -> State:
    """What a notice is about; unknown ones as they are."""
    translate = QCoreApplication.translate
    return {
        NoticeKind.INCIDENT.value: State(
            translate("Notices", "Security incident"), Tone.BAD, "triangle-alert"
        ),
        NoticeKind.SERVICE_END.value: State(
            translate("Notices", "End of the service"), Tone.WARN, "circle-alert"
        ),
        NoticeKind.TRANSFER.value: State(
            translate("Notices", "Transfer of the business"), Tone.WARN, "building-2"
        ),
        NoticeKind.POLICY.value: State(
            translate("Notices", "Privacy policy"), Tone.INFO, "file-text"
        ),
        NoticeKind.PROCESSING.value: State(
            translate("Notices", "Use of your data"), Tone.INFO, "share-2"
        ),
    }.get(one, State(one, Tone.NEUTRAL, "info"))


def basis(one: str) -> str:
    """Why somebody may get data; unknown ones as they are."""
    translate = QCoreApplication.translate
    return {
        Basis.NEEDED.value: translate("Notices", "Needed for the service"),
        Basis.CONSENT.value: translate("Notices", "Only with your consent"),
        Basis.LAW.value: translate("Notices", "Asked for by law"),
    }.get(one, one)


def event(one: str) -> str:
    """What happened to an entry of the list; unknown ones as they are."""
    translate = QCoreApplication.translate
    return {
        RegisterEvent.ADDED.value: translate("Notices", "Added"),
        RegisterEvent.CHANGED.value: translate("Notices", "Changed"),
        RegisterEvent.ENDED.value: translate("Notices", "Ended"),
    }.get(one, one)
