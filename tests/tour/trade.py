"""What both sides of the tour's deal do on the page of their order."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QScrollArea, QWidget

from tests.tour.hands import allow, dialog_of, write
from tests.tour.stage import OVER, Stage, ask
from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.domain.order import PROOFS, Milestone, Order, Voucher, VoucherKind
from vehilink_desktop.domain.terms import Side
from vehilink_desktop.sandbox.art.sheet import draw_sheet
from vehilink_desktop.sandbox.drawn import PAGE_SIZE
from vehilink_desktop.sandbox.peers.papers import sheet_of
from vehilink_desktop.sandbox.peers.proofs import proof
from vehilink_desktop.services.orders import OrderView
from vehilink_desktop.ui.common.dialog import ConfirmDialog
from vehilink_desktop.ui.common.table import DataTable
from vehilink_desktop.ui.common.tabs import TabStrip
from vehilink_desktop.ui.orders.asks import ConfirmPaymentDialog, ReasonDialog
from vehilink_desktop.ui.orders.page import OrderPage
from vehilink_desktop.ui.orders.voucher_editor import VoucherEditor


def hand_over(stage: Stage) -> None:
    """Let the other side act, and wait until it hands back."""
    ask(OVER)
    stage.window._toasts.clear()  # nobody saw them go


def backend_of(stage: Stage) -> Backend:
    """For what is not the picture's subject."""
    backend = stage.window._backend
    assert backend
    return backend


def sent(stage: Stage) -> None:
    """Wait until nothing is left to be sent."""
    status = stage.window.sync_status
    stage.until(lambda: status().pending_ops == 0, "an empty queue", 60)


def view_of(stage: Stage) -> OrderView:
    """The order on the page in front."""
    view = stage.page(OrderPage).view
    assert view
    return view


def order_page(stage: Stage) -> OrderPage:
    """Wait until an order is in front and has been read."""

    def read() -> object:
        page = stage.window.current_page()
        return isinstance(page, OrderPage) and page.view

    stage.until(read, "the order")
    return stage.page(OrderPage)


def my_turn(stage: Stage, kind: str) -> OrderPage:
    """Wait until the order waits for this deed of mine."""
    page = order_page(stage)

    def due() -> object:
        view = page.view
        return view and any(one.primary and one.kind == kind for one in view.next_deeds)

    stage.until(due, f"{kind} to be due")
    return page


def press_primary(stage: Stage) -> None:
    """The one button at the top of the page."""
    button = stage.window._header._primary
    assert button
    stage.until(lambda: button.isVisible() and button.isEnabled(), "the primary button")
    stage.click(button)


def start_voucher(stage: Stage) -> VoucherEditor:
    """Begin the voucher that the order waits for."""
    page = my_turn(stage, "submit_voucher")
    press_primary(stage)
    editor = page.face.vouchers.editor
    stage.until(lambda: editor.isVisible() and editor._draft, "the voucher's form")
    return editor


def add_page(stage: Stage, editor: VoucherEditor, folder: Path, kind: VoucherKind) -> None:
    """Drop a page that says what this kind of voucher says of the order."""
    view, before = view_of(stage), _pages(stage)
    path = folder / f"{kind}-{before}.jpg"
    draw_page(view.order, view.side, kind, path)
    editor.intake.files.add_files([path])
    allow(stage, lambda: editor.intake.files.is_busy() or _pages(stage) > before)
    stage.until(lambda: _pages(stage) > before, "the page")
    stage.until(lambda: not editor.intake.files.is_busy(), "the end of the intake")


def _pages(stage: Stage) -> int:
    """Pages of the voucher that is being put together."""
    draft = view_of(stage).voucher
    return len(draft.content.media_ids) if draft else 0


def draw_page(order: Order, side: Side, kind: VoucherKind, path: Path) -> None:
    """A scan of such a paper, as it lies on a desk."""
    now = datetime.now(UTC)
    milestone = next((step for step, (_who, what) in PROOFS.items() if what == kind), None)
    content = proof(order, milestone, now).model_dump() if milestone else {"id": "page"}
    voucher = Voucher.model_validate({**content, "kind": kind, "by": side, "made_at": now})
    draw_sheet(sheet_of(order, voucher), size=PAGE_SIZE).save(path, quality=88)


def prove(stage: Stage, folder: Path, shot: str = "") -> None:
    """Upload the voucher that is due, with its facts, and wait until it has arrived."""
    editor = start_voucher(stage)
    order = view_of(stage).order
    milestone = order.current()
    assert milestone
    add_page(stage, editor, folder, PROOFS[milestone][1])
    fill_facts(stage, editor, order, milestone)
    if shot:
        stage.settle(600)
        stage.settle_pictures()
        stage.shot(shot)
    stage.click(editor.send)
    stage.until(lambda: not editor.isVisible(), "the voucher in the outbox")
    sent(stage)


def fill_facts(stage: Stage, editor: VoucherEditor, order: Order, milestone: Milestone) -> None:
    """Type what can be read off the page."""
    facts = proof(order, milestone, datetime.now(UTC)).facts
    for name, field in editor.fields.items():
        value = getattr(facts, name)
        if value is None or name == "vins":
            continue
        text = f"{value.decimal():f}" if name == "amount" else str(value)
        write(stage, field, text)
    if "vins" in editor.fields and facts.vins:
        write(stage, editor.fields["vins"], " ".join(facts.vins))


def confirm_voucher(stage: Stage, shot: str = "", question: str = "") -> None:
    """Look at the other side's proof and confirm it."""
    page = my_turn(stage, "confirm_voucher")
    show_tab(stage, "vouchers")
    if shot:
        stage.settle_pictures()
        stage.shot(shot)
    press_primary(stage)
    order = view_of(stage).order
    pays = order.current() in (Milestone.DEPOSIT, Milestone.BALANCE)
    dialog = dialog_of(stage, ConfirmPaymentDialog if pays else ConfirmDialog)
    if question:
        stage.shot(question)
    if isinstance(dialog, ConfirmPaymentDialog):
        stage.click(dialog.action)
    else:
        dialog.accept()
    stage.until(lambda: page.view and page.view.order.done != order.done, "the next step")
    sent(stage)


def give_reason(stage: Stage, text: str, shot: str = "") -> None:
    """Answer the question why."""
    dialog = dialog_of(stage, ReasonDialog)
    write(stage, dialog.reason, text)
    if shot:
        stage.settle()
        stage.shot(shot)
    stage.click(dialog.action)


def go_up(stage: Stage) -> None:
    """Scroll to the top of the order."""
    order_page(stage).face._area.verticalScrollBar().setValue(0)


def bring(widget: QWidget) -> None:
    """Scroll to a part of the page."""
    place = widget.parentWidget()
    while place and not isinstance(place, QScrollArea):
        place = place.parentWidget()
    assert place
    place.ensureWidgetVisible(widget, 0, 80)


def show_tab(stage: Stage, part: str) -> None:
    """Open a tab of the order."""
    choose_tab(stage, order_page(stage).face.tabs, part)


def choose_tab(stage: Stage, tabs: TabStrip, key: str) -> None:
    """Click on a tab."""
    place = next(number for number in range(tabs.count()) if tabs.tabData(number) == key)
    tabs.setCurrentIndex(place)
    stage.settle()


def open_row(stage: Stage, text: str) -> None:
    """Open the first line of the list in front that says `text`."""

    def found() -> int | None:
        table = stage.shown(DataTable)
        model = table.model() if table else None
        if model is None:
            return None
        for number in range(model.rowCount()):
            cells = (model.index(number, place).data() for place in range(model.columnCount()))
            if any(text in str(cell) for cell in cells):
                return number
        return None

    stage.until(lambda: found() is not None, f"a line with {text}")
    table, number = stage.shown(DataTable), found()
    assert table is not None
    assert number is not None
    table.select_row(number)
