"""Labels of vehicles: read by a scanner as they were printed, a page each or ten a sheet."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.support.backend import SONG_PLUS, Desk
from tests.support.opened import PATIENCE_MS, Opened
from vehilink_desktop.domain.scanned import vehicle_link
from vehilink_desktop.media.codes import read_qr
from vehilink_desktop.ui.stock.label_dialog import LabelDialog, pdf_of, png_of, print_labels
from vehilink_desktop.ui.stock.page import StockPage

pytestmark = pytest.mark.req("P1")


def pages(pdf: bytes) -> int:
    return pdf.count(b"/Type /Page\n")


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> Iterator[LabelDialog]:
    vehicle = desk.put_listing(SONG_PLUS.model_copy(update={"stock_no": "A/7"}))
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    made = LabelDialog(desk.backend, [vehicle], parent)
    made.show()
    qtbot.waitUntil(made.print.isEnabled, timeout=PATIENCE_MS)
    yield made
    made.close()


def test_the_code_on_the_label_leads_to_the_vehicle(dialog: LabelDialog) -> None:
    image = QImage.fromData(png_of(dialog.labels[0])).convertToFormat(
        QImage.Format.Format_Grayscale8
    )
    assert abs(image.width() / image.dotsPerMeterX() * 1000 - 90) < 0.5
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    read = read_qr(np.ascontiguousarray(rows[:, : image.width()]))
    assert read == dialog.labels[0].code
    assert read.startswith(vehicle_link(""))


def test_labels_have_a_page_each_or_share_a_sheet(dialog: LabelDialog, tmp_path: Path) -> None:
    assert pages(pdf_of(dialog.labels * 3)) == 3
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "sheet.pdf"))
    print_labels(printer, dialog.labels * 12)
    assert pages((tmp_path / "sheet.pdf").read_bytes()) == 2


def test_a_label_is_saved_or_it_is_said_why_not(dialog: LabelDialog, tmp_path: Path) -> None:
    dialog.save_to(str(tmp_path / "label.png"), png_of(dialog.labels[0]))
    assert not QImage(str(tmp_path / "label.png")).isNull()
    assert "Saved" in dialog.note.accessibleName()
    dialog.save_to(str(tmp_path / "no folder" / "label.png"), b"x")
    assert "could not be written" in dialog.note.accessibleName()


def test_several_vehicles_of_the_stock_get_their_labels(desk: Desk, qtbot: QtBot) -> None:
    for series in ("Han", "Tang"):
        desk.put_listing(SONG_PLUS.model_copy(update={"series": series, "vin": None}))
    opened = Opened(qtbot, StockPage(desk.backend))
    opened.until(lambda: opened.page.model.rowCount() == 2)
    opened.page.table.selectAll()
    opened.page.actions_for.label.trigger()
    (dialog,) = opened.page.findChildren(LabelDialog)
    opened.until(dialog.print.isEnabled)
    assert len(dialog.labels) == 2
    assert not dialog.save_picture.isVisible()
    assert "Without a VIN" in dialog.note.accessibleName()
