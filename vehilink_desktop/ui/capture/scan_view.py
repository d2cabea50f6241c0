"""Scanning: the camera, pictures from elsewhere, and beside them what was read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QImage
from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane, Operation
from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.devices.cameras import Camera
from vehilink_desktop.domain.permission import Purpose
from vehilink_desktop.domain.web_link import Address
from vehilink_desktop.media.photos import CropBox
from vehilink_desktop.media.readings import Code
from vehilink_desktop.media.refusals import PhotoRefused
from vehilink_desktop.services.permissions import Lease
from vehilink_desktop.services.scanning import Found, Reading
from vehilink_desktop.ui import words
from vehilink_desktop.ui.capture.guide import Guide, plate_box
from vehilink_desktop.ui.capture.scan_reader import LiveReader
from vehilink_desktop.ui.capture.scan_result import ResultCard
from vehilink_desktop.ui.capture.viewfinder import Viewfinder
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.announce import announce
from vehilink_desktop.ui.common.buttons import secondary_button
from vehilink_desktop.ui.common.dropzone import DropTarget, encoded
from vehilink_desktop.ui.common.empty import EmptyState, ErrorState, Faces
from vehilink_desktop.ui.common.files import choose_file
from vehilink_desktop.ui.common.gatekeeper import Gatekeeper
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import FlowLayout, column, empty, row, scroll_area
from vehilink_desktop.ui.common.link_dialog import LinkDialog
from vehilink_desktop.ui.resources import resource_path
from vehilink_desktop.ui.words import scanned as scanned_words

_PANEL_WIDTH = 340
_Readings = Sequence[tuple[Reading, Found]]


class ScanView(QWidget):
    """Whoever hides it closes the camera.

    Signals:
        route_chosen(str): a page of the window.
        vin_chosen(str): for the vehicle that is being written.
        told(str): something worth a toast.
    """

    route_chosen = Signal(str)
    vin_chosen = Signal(str)
    told = Signal(str)

    def __init__(
        self, backend: Backend, *, into_vehicle: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._backend = backend
        self._gate = Gatekeeper(backend)
        self._into_vehicle = into_vehicle
        self._reader: LiveReader | None = None
        self._reading: Operation[_Readings] | None = None
        self.finder = Viewfinder(backend)
        self.finder.preview.set_guide(Guide.PLATE)
        self.cards: list[ResultCard] = []
        self._results = column(gap=12)
        self.again = secondary_button(self.tr("Scan on"), "scan-line", on_click=self.scan_on)
        self.hint = Label("", "caption", wrap=True)
        self._faces = Faces(self._make_results(), self._make_nothing(), rows=3)
        self._target = DropTarget(self, self.tr("Drop a picture with a code or a VIN"))
        self._build()
        self._connect()
        self._faces.show_empty()

    # -- for the page and the dialog

    def start(self, subject: str = "") -> None:
        """Ask for the camera and look for codes; `subject` is for the access log."""
        self.finder.open_camera(Purpose.SCAN, subject)

    def stop(self) -> None:
        """Close the camera and forget what was read."""
        self.finder.close_camera()
        self._close_reader()
        self._clear()
        self._faces.show_empty()

    def scan_on(self) -> None:
        """Put the result away and look for the next one."""
        self._clear()
        self._faces.show_empty()
        if self._reader is not None:
            self._reader.go_on()
            self.finder.setFocus()
        else:
            self.finder.open_again()

    def choose_picture(self) -> None:
        """Read a picture from a file."""
        self._with_album(self._choose)

    def read_clipboard(self) -> None:
        """Read the picture, or the picture file, on the clipboard; a text on it is understood."""
        data = QGuiApplication.clipboard().mimeData()
        if data is None or not self._target.take(data):
            self.told.emit(self.tr("There is no picture on the clipboard."))

    def read_files(self, paths: Sequence[Path]) -> None:
        """Read the first of these pictures."""
        self._with_album(lambda lease: self._read(lease, paths[0]))

    # -- building

    def _make_nothing(self) -> QWidget:
        return EmptyState(
            "scan-line",
            self.tr("Hold a code or a VIN into the frame"),
            self.tr(
                "QR and DataMatrix codes of vehicles, companies, papers and business cards; VINs "
                "on labels, plates and windscreens. Nothing is opened before you say so."
            ),
        )

    def _make_results(self) -> QWidget:
        body = QWidget()
        inside = column(self._results, row(self.again, None), gap=12)
        inside.addStretch(1)
        body.setLayout(inside)
        return scroll_area(body)

    def _build(self) -> None:
        sources = FlowLayout()
        self.from_file = secondary_button(
            self.tr("Picture file…"), "folder-open", on_click=self.choose_picture
        )
        self.from_clipboard = secondary_button(
            self.tr("From clipboard"), "copy", on_click=self.read_clipboard
        )
        for button in (self.from_file, self.from_clipboard):
            sources.addWidget(button)
        self.hint.hide()
        panel = QWidget()
        panel.setFixedWidth(_PANEL_WIDTH)
        inside = column(gap=12)
        inside.addWidget(self._faces, 1)
        inside.addWidget(self.hint)
        inside.addLayout(sources)
        panel.setLayout(inside)
        whole = row(self.finder, panel, gap=16)
        whole.setStretch(0, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.finder.opened.connect(self._on_opened)
        self.finder.closed.connect(self._close_reader)
        self._target.dropped.connect(self.read_files)
        self._target.image_dropped.connect(self._read_image)

    # -- the camera

    def hideEvent(self, event: QHideEvent) -> None:
        self._close_reader()
        super().hideEvent(event)

    def _on_opened(self, camera: Camera) -> None:
        self._close_reader()  # another size was chosen
        box = plate_box(QRectF(0, 0, 1, 1))
        guide = CropBox(box.left(), box.top(), box.right(), box.bottom())
        self._reader = LiveReader(camera, guide, resource_path("models"), self)
        self._reader.found.connect(self._on_codes)
        self._reader.print_missing.connect(self._on_print_missing)
        self._reader.start()
        if self.cards:
            self._reader.pause()

    def _close_reader(self) -> None:
        if self._reader is not None:
            self._reader.close()
            self._reader.deleteLater()
            self._reader = None

    def _on_codes(self, codes: list[Code]) -> None:
        if self._reader is not None:
            self._reader.pause()
        backend = self._backend
        self._clear()
        self._show_soon(
            backend.tasks.run(
                self, lambda _token: _looked_up(backend, map(backend.scanning.understand, codes))
            )
        )

    def _on_print_missing(self) -> None:
        self.hint.setText(self.tr("This installation reads VINs from codes only, not from print."))
        self.hint.show()

    # -- pictures from elsewhere

    def _with_album(self, act: Callable[[Lease], None]) -> None:
        self._gate.ask(self, Purpose.SCAN_FILE, "", act)

    def _choose(self, lease: Lease) -> None:
        title = self.tr("Picture with a code or a VIN")
        pictures = self.tr("Pictures")
        kinds = f"{pictures} (*.jpg *.jpeg *.png *.webp *.heic *.heif *.bmp *.tif *.tiff *.gif)"
        path = choose_file(lease, self, title, kinds)
        if path is None:
            lease.end()
        else:
            self._read(lease, path)

    def _read_image(self, image: QImage) -> None:
        self._with_album(lambda lease: self._read(lease, encoded(image)))

    def _read(self, lease: Lease, source: Path | bytes) -> None:
        if self._reader is not None:
            self._reader.pause()
        self._clear()
        self._faces.show_loading()
        backend = self._backend

        def work(token: CancelToken) -> _Readings:
            return _looked_up(backend, backend.scanning.read_picture(source, token))

        self._show_soon(self._gate.run(lease, self, work), of_picture=True)

    # -- results

    def _show_soon(self, operation: Operation[_Readings], *, of_picture: bool = False) -> None:
        self._reading = operation
        operation.done(self._show)
        if of_picture:
            operation.failed(self._on_unreadable)

    def _show(self, readings: _Readings) -> None:
        self._clear()
        if not readings:
            self._faces.show_error(
                ErrorState(
                    self.tr("No code and no VIN found"),
                    self.tr("Nothing in the picture could be read."),
                    self.tr("Take it closer, sharp and without glare, and try again."),
                )
            )
            self._go_on_later()
            return
        for reading, found in readings:
            card = ResultCard(self._backend, reading, found, into_vehicle=self._into_vehicle)
            card.route_chosen.connect(self.route_chosen)
            card.vin_chosen.connect(self.vin_chosen)
            card.vehicle_wanted.connect(self._make_vehicle)
            card.copy_wanted.connect(self._copy)
            card.address_chosen.connect(self._ask_about)
            self._results.addWidget(card)
            self.cards.append(card)
        self._faces.show_filled()
        self._focus(self.cards[0])
        announce(self, scanned_words.kind(readings[0][0].scanned))

    def _focus(self, card: ResultCard) -> None:
        buttons = [*card.buttons, self.again]
        buttons[0].setFocus()

    def _on_unreadable(self, error: Exception) -> None:
        self._clear()
        if not isinstance(error, PhotoRefused):
            self._faces.show_empty()
            self._backend.tasks.present(self, error)
            return
        self._faces.show_error(
            ErrorState(
                self.tr("The picture cannot be read"),
                words.refusal(error.reason),
                self.tr("Choose another picture, or hold the code before the camera."),
            )
        )
        self._go_on_later()

    def _go_on_later(self) -> None:
        """The camera looks again although a complaint about a picture stands beside it."""
        if self._reader is not None:
            self._reader.go_on()

    def _clear(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
        self.cards.clear()
        empty(self._results)

    # -- what a card asks for

    def _make_vehicle(self, vin: str) -> None:
        listings = self._backend.listings

        def create(_token: CancelToken) -> str:
            listing_id = listings.create()
            listings.edit(listing_id, {"vin": vin})
            return listing_id

        made = self._backend.tasks.run(self, create, Lane.WRITE)
        made.done(lambda listing_id: self.route_chosen.emit(f"editor/{listing_id}"))

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(bidi.strip(text))
        self.told.emit(self.tr("Copied"))

    def _ask_about(self, address: Address) -> None:
        LinkDialog(address, self, reportable=False).open()


def _looked_up(backend: Backend, readings: Iterable[Reading]) -> _Readings:
    return [(one, backend.scanning.look_up(one.scanned)) for one in readings]
