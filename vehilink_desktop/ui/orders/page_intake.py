"""Pages of a proof: taken in by drop, paste or choice, arranged large and small, taken off."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.ui.capture.document_intake import DocumentIntake, Take
from vehilink_desktop.ui.common.buttons import ghost_button, secondary_button
from vehilink_desktop.ui.common.dropzone import DropTarget, DropZone
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, holder, row
from vehilink_desktop.ui.common.progress import SlimProgress
from vehilink_desktop.ui.editor.refused import RefusedList
from vehilink_desktop.ui.my.certification.pages import PageView

_HEIGHT = 300


class PageIntake(QWidget):
    """Hands files to `take`; the owner shows what came of it by `show_pages`.

    Signals:
        added(AddedPages): what was taken in and what was refused.
        remove_requested(list): take these pages off.
    """

    added = Signal(object)
    remove_requested = Signal(list)

    def __init__(
        self,
        backend: Backend,
        take: Take,
        invitation: str,
        *,
        subject: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        """`subject` tells what the pages are for, for the access log."""
        super().__init__(parent)
        self.pages = PageView(backend, editable=True)
        self.refused = RefusedList()
        self.files = DocumentIntake(backend, take, self.refused, subject=subject, parent=self)
        text = self.tr("A photo, a scan or a PDF. You can also paste it.")
        self.zone = DropZone(invitation, text, self.tr("Choose a file"))
        self.add_more = secondary_button(
            self.tr("Add pages…"), "image-plus", on_click=self.files.choose_files
        )
        self.camera = secondary_button(self.tr("Camera…"), "camera", on_click=self.files.photograph)
        self._bar = SlimProgress(self.tr("Preparing the pages"))
        self._stack = QStackedLayout()
        self._build()
        self._connect()

    def show_pages(self, media_ids: Sequence[str]) -> None:
        """Show these pages; without any, the invitation to add some."""
        self.pages.show_pages(media_ids)
        self._stack.setCurrentWidget(self.pages if media_ids else self.zone)
        self.add_more.setVisible(bool(media_ids))

    # -- inside

    def _build(self) -> None:
        stop = ghost_button(self.tr("Cancel"), on_click=self.files.cancel)
        doing = row(Label(self.tr("Preparing the pages…"), "caption"), None, stop)
        self._progress = holder(column(doing, self._bar, gap=4))
        self._progress.hide()
        for part in (self.zone, self.pages):
            self._stack.addWidget(part)
        place = QWidget()
        place.setLayout(self._stack)
        place.setMinimumHeight(_HEIGHT)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(place, 1)
        layout.addWidget(self._progress)
        layout.addLayout(row(self.add_more, self.camera, None))
        layout.addWidget(self.refused)
        self.setFocusProxy(self.zone)

    def _connect(self) -> None:
        target = DropTarget(self.pages, self.tr("Drop further pages here"))
        self.files.follow(self.zone, target)
        self.files.added.connect(self.added)
        self.files.changed.connect(self._show_progress)
        self.zone.browse_requested.connect(self.files.choose_files)
        self.pages.remove_requested.connect(self.remove_requested)

    def _show_progress(self) -> None:
        self._bar.set_fraction(None)
        self._progress.setVisible(self.files.is_busy())
