"""The pages of the scan: a strip of small ones, one large, and where a field was read on it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane, Operation
from vehilink_desktop.domain.certification import DocumentReview, DocumentState
from vehilink_desktop.services.photos import PhotoTile
from vehilink_desktop.ui.common.banner import ToneIcon
from vehilink_desktop.ui.common.buttons import IconButton
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import holder, row
from vehilink_desktop.ui.common.thumbnails import Thumbnails, to_image
from vehilink_desktop.ui.editor.photo_list import PhotoList
from vehilink_desktop.ui.editor.photo_tiles import TileDelegate, TileModel
from vehilink_desktop.ui.my.certification.canvas import Quad, ScanCanvas
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words import certification as words

_STEP = 1.25
_STRIP = 86


class _PageTiles(TileDelegate):
    """One line of small tiles, however wide the strip is."""

    def fit(self, width: int) -> None:  # noqa: ARG002
        super().fit(0)


class PageView(QWidget):
    """Shows the pages that it is given; `editable` ones can be arranged and removed.

    Signals:
        moved(list, int): put these pages before the one in this place.
        remove_requested(list): take these pages off.
    """

    moved = Signal(list, int)
    remove_requested = Signal(list)

    def __init__(
        self, backend: Backend, *, editable: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._backend = backend
        self._ids: list[str] = []
        self._shown = ""
        self._wanted: tuple[str, Quad] | None = None
        self._loading: Operation[QImage] | None = None
        thumbnails = Thumbnails(backend, parent=self)
        self.canvas = ScanCanvas()
        self.list = PhotoList()
        self.list.setAccessibleName(self.tr("Pages"))
        self._model = TileModel(thumbnails, self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(_PageTiles(thumbnails, self, with_cover=False))
        self.list.setWrapping(False)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.list.setFixedHeight(_STRIP)
        self._verdict = Label("", "caption", wrap=True, tone=Tone.BAD)
        self._sign = ToneIcon(Tone.BAD)
        self._reviews: Mapping[str, DocumentReview] = {}
        #: Of use where there is more than one page.
        self._for_several: list[QWidget] = [self.list]
        self._build(editable)
        self.list.selectionModel().currentChanged.connect(self._on_current)

    def show_pages(self, ids: Sequence[str], reviews: Sequence[DocumentReview] = ()) -> None:
        """Show these pages, with what a reviewer said of them."""
        self._ids = list(ids)
        self._reviews = {one.media_id: one for one in reviews}
        self._model.show_tiles([self._tile(one) for one in self._ids])
        for part in self._for_several:
            part.setVisible(len(self._ids) > 1)
        if self._shown not in self._ids:
            self.turn_to(self._first_rejected() or next(iter(self._ids), ""))
        self._show_verdict()

    def turn_to(self, media_id: str) -> None:
        """Show this page large."""
        row_number = self._model.row_of(media_id)
        if row_number >= 0:
            index = self._model.index(row_number)
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(index, flags)
        self._show(media_id)

    def point_at(self, media_id: str, quad: Quad | None) -> None:
        """Frame a place on a page, turning to it first; no quad frames nothing."""
        if quad is None or media_id not in self._ids:
            self._wanted = None
            self.canvas.mark(None)
            return
        self._wanted = (media_id, quad)
        if media_id == self._shown:
            self.canvas.mark(quad)
        else:
            self.turn_to(media_id)

    def current(self) -> str:
        """The page that is shown large; empty without pages."""
        return self._shown

    def verdict(self) -> str:
        """What is said against the page that is shown."""
        return "" if self._verdict.isHidden() else self._verdict.text()

    # -- inside

    def _build(self, editable: bool) -> None:
        line = row(self._sign, self._verdict)
        line.setStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(line)
        layout.addWidget(self.canvas, 1)
        layout.addLayout(self._make_tools(editable))
        layout.addWidget(self.list)
        self.setFocusProxy(self.canvas)
        if editable:
            self.list.moved.connect(self.moved)
            self.list.remove_requested.connect(self.remove_requested)

    def _make_tools(self, editable: bool) -> QVBoxLayout:
        tools: list[tuple[str, str, Callable[[], object]]] = [
            ("zoom-out", self.tr("Smaller (-)"), lambda: self.canvas.zoom_by(1 / _STEP)),
            ("maximize", self.tr("Fit (0)"), self.canvas.fit),
            ("zoom-in", self.tr("Larger (+)"), lambda: self.canvas.zoom_by(_STEP)),
        ]
        line = row(*(IconButton(name, text, on_click=act) for name, text, act in tools), gap=2)
        line.addStretch(1)
        if editable:
            order = self._make_order()
            self._for_several.append(order)
            line.addWidget(order)
            line.addWidget(
                IconButton("trash-2", self.tr("Remove this page"), on_click=self._remove)
            )
        box = QVBoxLayout()
        box.addLayout(line)
        return box

    def _make_order(self) -> QWidget:
        """What moves the page that is shown among the others."""
        moves = [
            ("arrow-left", self.tr("Move this page forward"), lambda: self._move(-1)),
            ("arrow-right", self.tr("Move this page back"), lambda: self._move(1)),
        ]
        buttons = (IconButton(name, text, on_click=act) for name, text, act in moves)
        return holder(row(*buttons, gap=2))

    def _tile(self, media_id: str) -> PhotoTile:
        review = self._reviews.get(media_id)
        rejected = review is not None and review.state == DocumentState.REJECTED
        state = "failed" if rejected else "ready"
        return PhotoTile(media_id, "", state, 0, 0, None, "same")

    def _first_rejected(self) -> str:
        bad = (one for one in self._ids if self._tile(one).state == "failed")
        return next(bad, "")

    def _on_current(self) -> None:
        index = self.list.currentIndex()
        if index.isValid() and index.row() < len(self._ids):
            self._show(self._ids[index.row()])

    def _show(self, media_id: str) -> None:
        if media_id == self._shown:
            return
        self._shown = media_id
        self._show_verdict()
        if self._loading is not None:
            self._loading.cancel()
        self.canvas.show_picture(QPixmap(), self.tr("Loading…") if media_id else "")
        if not media_id:
            return
        pictures = self._backend.pictures
        self._loading = self._backend.tasks.run(
            self, lambda _token: to_image(pictures.full(media_id)), Lane.NETWORK
        )
        self._loading.done(self._on_loaded)
        self._loading.failed(lambda _error: self._on_failed())

    def _on_loaded(self, image: QImage) -> None:
        number = self.tr("Page {n} of {all}")
        place = self._ids.index(self._shown) + 1 if self._shown in self._ids else 1
        self.canvas.setAccessibleName(number.format(n=place, all=len(self._ids)))
        self.canvas.show_picture(QPixmap.fromImage(image))
        if self._wanted is not None and self._wanted[0] == self._shown:
            self.canvas.mark(self._wanted[1])

    def _on_failed(self) -> None:
        self.canvas.show_picture(QPixmap(), self.tr("This page cannot be shown now"))

    def _show_verdict(self) -> None:
        review = self._reviews.get(self._shown)
        rejected = review is not None and review.state == DocumentState.REJECTED
        text = words.reason(review.reason or "") if review is not None and rejected else ""
        self._verdict.setText(text)
        for part in (self._sign, self._verdict):
            part.setVisible(rejected)

    def _remove(self) -> None:
        self.remove_requested.emit([self._shown])

    def _move(self, step: int) -> None:
        place = self._ids.index(self._shown)
        before = place - 1 if step < 0 else place + 2
        if 0 <= before <= len(self._ids):
            self.moved.emit([self._shown], before)
