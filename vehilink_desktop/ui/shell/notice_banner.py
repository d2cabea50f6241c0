"""Says that the platform has told something that was not read yet, and leads to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.banner import Banner
from vehilink_desktop.ui.common.buttons import secondary_button
from vehilink_desktop.ui.i18n import language_in_use
from vehilink_desktop.ui.theme import Tone

if TYPE_CHECKING:
    from vehilink_desktop.bridge.backend import Backend
    from vehilink_desktop.domain.notice import Notice


class NoticeBanner(Banner):
    """Shows the newest unread one; policies have a banner of their own.

    Signals:
        route_chosen(str): the button leads there.
    """

    route_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        read = secondary_button("")
        super().__init__(Tone.INFO, "", (read,), parent=parent)
        read.setText(self.tr("Read"))
        read.clicked.connect(self._lead)
        self._backend: Backend | None = None
        self._notice_id = ""
        self.hide()

    def watch(self, backend: Backend) -> None:
        """Look now and at each change; may be called again for the same profile."""
        if self._backend is None:
            self._backend = backend
            backend.bus.changed.connect(self._on_changed)
        self._look()

    def _look(self) -> None:
        if self._backend is not None:
            notices = self._backend.notices
            self._backend.tasks.run(self, lambda _token: notices.unread()).done(self._show)

    def _show(self, unread: tuple[Notice, ...]) -> None:
        from vehilink_desktop.domain.notice import NoticeKind
        from vehilink_desktop.ui.words import notices as words

        told = [one for one in unread if one.kind != NoticeKind.POLICY]
        self.setVisible(bool(told))
        if not told:
            return
        # an incident comes before everything that is newer
        told.sort(key=lambda one: one.kind != NoticeKind.INCIDENT)
        notice, kind = told[0].in_language(language_in_use()), words.kind(told[0].kind)
        self._notice_id = notice.id
        text = self.tr("{kind}: {title}")
        self.set_message(kind.tone, text.format(kind=kind.text, title=bidi.auto(notice.title)))

    def _lead(self) -> None:
        self.route_chosen.emit(f"my/privacy/notices/{self._notice_id}")

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches(Topic.NOTICE):
            self._look()
