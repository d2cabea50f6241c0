"""Labels for vehicles: printed, or saved. A scan of one finds its vehicle, also in a batch."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QMarginsF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QImage,
    QImageWriter,
    QPageLayout,
    QPageSize,
    QPainter,
    QPaintEvent,
    QPdfWriter,
)
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.services.scanning import VehicleLabel
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.banner import Banner
from vehilink_desktop.ui.common.buttons import primary_button, secondary_button
from vehilink_desktop.ui.common.dialog import AppDialog
from vehilink_desktop.ui.common.files import save_file
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.stock.label import SIZE_MM, paint_label
from vehilink_desktop.ui.theme import Tone, current_theme

_DPI = 300
_MM_PER_INCH = 25.4


class LabelDialog(AppDialog):
    """Shows the first label; all of them are printed and saved."""

    def __init__(self, backend: Backend, listing_ids: Sequence[str], parent: QWidget) -> None:
        super().__init__(_title(several=len(listing_ids) > 1), parent=parent)
        self.labels: list[VehicleLabel] = []
        self.preview = _Preview()
        self.note = Banner(Tone.WARN, "")
        self.note.hide()
        self.add(self.preview)
        if len(listing_ids) > 1:
            count = self.tr("This is the first of %n label(s).", "", len(listing_ids))
            self.add(Label(count, "caption", align="center"))
        self.add(self.note)
        self.add_text(
            self.tr(
                "Put it behind the windscreen. Scan it to open the vehicle; photograph it first, "
                "and the pictures that follow go to this vehicle."
            ),
            muted=True,
        )
        self.add_button(secondary_button(self.tr("Close")), rejects=True)
        self.save_picture = self.add_button(
            secondary_button(self.tr("Save picture…"), "image", on_click=self._save_picture)
        )
        self.save_pdf = self.add_button(
            secondary_button(self.tr("Save PDF…"), "save", on_click=self._save_pdf)
        )
        self.print = self.add_button(
            primary_button(self.tr("Print…"), "file-text", on_click=self._print)
        )
        self._follow()
        scanning = backend.scanning
        # after the last save of the editor
        reading = backend.tasks.run(
            self, lambda _token: [scanning.label(one) for one in listing_ids], Lane.WRITE
        )
        reading.done(self._show)

    def _show(self, labels: list[VehicleLabel]) -> None:
        self.labels = labels
        self.preview.show_label(labels[0])
        if not all(one.vin for one in labels):
            self.note.set_message(
                Tone.WARN, self.tr("Without a VIN the label has its code only. Add the VIN first.")
            )
            self.note.show()
            self.fit_soon()
        self._follow()

    def _follow(self) -> None:
        for button in (self.print, self.save_pdf, self.save_picture):
            button.setEnabled(bool(self.labels))
        self.save_picture.setVisible(len(self.labels) <= 1)

    def _save_pdf(self) -> None:
        self._save("pdf", pdf_of(self.labels))

    def _save_picture(self) -> None:
        self._save("png", png_of(self.labels[0]))

    def _save(self, ending: str, data: bytes) -> None:
        first = self.labels[0]
        name = first.stock_no or first.vin or self.tr("label")
        safe = "".join(char if char.isalnum() or char in "-_" else "-" for char in name)
        path, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save"), f"{safe}.{ending}", f"*.{ending}"
        )
        if path:
            self.save_to(path, data)

    def save_to(self, path: str, data: bytes) -> None:
        """Write a whole file or none; what goes wrong is said."""
        reason = save_file(path, data)
        if reason:
            text = self.tr("The file could not be written: {reason}")
            self.note.set_message(Tone.WARN, text.format(reason=bidi.auto(reason)))
        else:
            self.note.set_message(Tone.OK, self.tr("Saved: {path}").format(path=bidi.ltr(path)))
        self.note.show()
        self.fit_soon()

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self.windowTitle())
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            print_labels(printer, self.labels)


class _Preview(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._label: VehicleLabel | None = None
        self.setFixedHeight(240)
        self.setAccessibleName(self.tr("What the label looks like"))

    def show_label(self, label: VehicleLabel) -> None:
        self._label = label
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._label is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = SIZE_MM.scaled(QRectF(self.rect()).size(), Qt.AspectRatioMode.KeepAspectRatio)
        box = QRectF(0, 0, size.width() - 2, size.height() - 2)
        box.moveCenter(QRectF(self.rect()).center())
        paint_label(painter, box, self._label)
        painter.setPen(current_theme().color("border"))
        painter.drawRect(box)


def png_of(label: VehicleLabel) -> bytes:
    """The label as a picture of its size on paper at 300 dots an inch."""
    dots = SIZE_MM * (_DPI / _MM_PER_INCH)
    image = QImage(QSize(round(dots.width()), round(dots.height())), QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(_DPI / _MM_PER_INCH * 1000))
    image.setDotsPerMeterY(round(_DPI / _MM_PER_INCH * 1000))
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_label(painter, QRectF(image.rect()), label)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def pdf_of(labels: Sequence[VehicleLabel]) -> bytes:
    """A page of a label's size for each, for label printers."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    page = QPageSize(SIZE_MM, QPageSize.Unit.Millimeter)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
    painter = QPainter(writer)
    for number, label in enumerate(labels):
        if number:
            writer.newPage()
        paint_label(painter, QRectF(0, 0, writer.width(), writer.height()), label)
    painter.end()
    return bytes(buffer.data().data())


def print_labels(printer: QPrinter, labels: Sequence[VehicleLabel]) -> None:
    """As many on a sheet as have room; one as large as the sheet where not even one has."""
    painter = QPainter(printer)
    sheet = QRectF(painter.viewport())
    size = SIZE_MM * (printer.resolution() / _MM_PER_INCH)
    across, down = int(sheet.width() // size.width()), int(sheet.height() // size.height())
    if across * down == 0:
        across, down, size = 1, 1, sheet.size()
    for number, label in enumerate(labels):
        place = number % (across * down)
        if number and place == 0:
            printer.newPage()
        y, x = divmod(place, across)
        box = QRectF(x * size.width(), y * size.height(), size.width(), size.height())
        paint_label(painter, box, label)
    painter.end()


def _title(*, several: bool) -> str:
    translate = QCoreApplication.translate
    if several:
        return translate("LabelDialog", "Labels of the vehicles")
    return translate("LabelDialog", "Label of the vehicle")
