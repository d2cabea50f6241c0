"""Says that the platform has told something that was not read yet, and leads to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.i18n import language_in_use
from vehilink_desktop.ui.shell.watching_banner import WatchingBanner

if TYPE_CHECKING:
    from vehilink_desktop.bridge.backend import Backend
    from vehilink_desktop.domain.notice import Notice


class NoticeBanner(WatchingBanner):
    """Shows the newest unread one; policies have a banner of their own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lead.setText(self.tr("Read"))
        self._notice_id = ""

    def look(self, backend: Backend) -> None:
        notices = backend.notices
        backend.tasks.run(self, lambda _token: notices.unread()).done(self._show)

    def follow(self, backend: Backend, changes: ChangeSet) -> None:
        if changes.touches(Topic.NOTICE):
            self.look(backend)

    def route(self) -> str:
        return f"my/privacy/notices/{self._notice_id}"

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
