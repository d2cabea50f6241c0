"""The purchaser's side of a deal: the request, the comparison, the payments, the receipt."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from tests.tour.hands import choose_key, dialog_of, write
from tests.tour.stage import Stage, ask, rows, sign_in
from tests.tour.trade import (
    add_page,
    backend_of,
    bring,
    choose_tab,
    confirm_voucher,
    fill_facts,
    give_reason,
    go_up,
    hand_over,
    my_turn,
    open_row,
    order_page,
    press_primary,
    prove,
    sent,
    show_tab,
    start_voucher,
    view_of,
)
from vehilink_desktop.domain.landed_cost import CostPart
from vehilink_desktop.domain.order import Milestone, VoucherKind
from vehilink_desktop.ui.common.dialog import ConfirmDialog
from vehilink_desktop.ui.common.table import DataTable
from vehilink_desktop.ui.orders.complaints import ComplaintDialog
from vehilink_desktop.ui.orders.cross_border import CrossBorderDialog
from vehilink_desktop.ui.orders.deals import DealsPage
from vehilink_desktop.ui.quotations.compare import ComparePage
from vehilink_desktop.ui.quotations.page import QuotationPage
from vehilink_desktop.ui.requests.mine import Mine
from vehilink_desktop.ui.requests.request_page import RequestPage

#: What is looked for; the demonstration's supplier has one that fits.
WANTED = {"brand": "Chery", "series": "Tiggo 8 Pro", "exterior_colour": "white", "quantity": "2"}
REMARKS = "Two white ones for our showroom, ready to ship to Jebel Ali this month."


def deal_buyer(stage: Stage, roll: Path) -> None:
    """From the request to the signed receipt, in turns with `deal_seller`."""
    sign_in(stage, "Try as purchaser")
    _look_at_today(stage)
    _ask_for_vehicles(stage)
    hand_over(stage)
    request_id = _compare(stage)
    _counter(stage, request_id)
    hand_over(stage)
    _accept_too_late(stage)
    hand_over(stage)
    _accept(stage)
    hand_over(stage)
    _check_the_account(stage)
    _pay_the_deposit(stage, roll)
    hand_over(stage)
    _agree_to_other_terms(stage)
    hand_over(stage)
    _dispute_the_inspection(stage, roll)
    hand_over(stage)
    _go_to_the_end(stage, roll)


def _look_at_today(stage: Stage) -> None:
    from vehilink_desktop.ui.today.page import TodayPage

    page = stage.page(TodayPage)
    stage.until(lambda: page._today and page._today.needs, "what needs the purchaser", 60)
    stage.settle(1500)
    stage.shot("deal-12-today-purchaser")
    # deals abroad are to be asked about in this one
    backend_of(stage).cross_border.withdraw()


def _ask_for_vehicles(stage: Stage) -> None:
    stage.open("requests")
    stage.until(lambda: rows(stage) >= 5, "the own requests")
    stage.settle()
    stage.shot("deal-21-my-requests")
    stage.window._window_actions.offline.trigger()
    mine = stage.shown(Mine)
    assert mine
    stage.press("Mine", "New request")

    def form_of() -> object:
        page = stage.window.current_page()
        return isinstance(page, RequestPage) and page.editor

    stage.until(form_of, "the form")
    page = stage.page(RequestPage)
    assert page.editor
    stage.settle()
    stage.shot("deal-22-request-empty")
    stage.click(page.editor.publish)
    stage.settle()
    stage.shot("deal-23-request-problems")
    form = page.editor.form
    for name, text in WANTED.items():
        write(stage, form.fields[name], text)
    choose_key(form.fields["sales_region"], "middle_east")
    write(stage, form.fields["remarks"], REMARKS)
    form.validity[1].click()
    form.toggle_optional()
    for name, key in (("condition", "new"), ("fuel", "petrol"), ("steering", "lhd")):
        choose_key(form.fields[name], key)
    write(stage, form.fields["target_price"], "23000")
    choose_key(form.fields["incoterm"], "CIF")
    write(stage, form.fields["named_place"], "Jebel Ali")
    stage.settle(600)
    stage.shot("deal-24-request-filled")
    stage.click(page.editor.publish)
    stage.until(lambda: stage.window.sync_status().pending_ops, "the request in the outbox")
    stage.settle(800)
    stage.shot("deal-25-request-offline")
    stage.window._window_actions.offline.trigger()
    sent(stage)
    stage.settle(800)
    stage.shot("deal-26-request-live")


def _compare(stage: Stage) -> str:
    ask("quote")
    page = stage.page(RequestPage)
    stage.until(lambda: len(page.overview.quotations._shown or ()) == 3, "three quotations")
    stage.settle(600)
    stage.shot("deal-34-three-quotations")
    request_id = page._id()
    stage.click(page.overview.quotations.compare)

    def compared() -> object:
        front = stage.window.current_page()
        return isinstance(front, ComparePage) and front.comparison

    stage.until(compared, "the comparison")
    compare = stage.page(ComparePage)
    stage.settle(600)
    stage.shot("deal-35-compare-missing-rate")
    stage.click(compare.refresh)
    for part, amount in ((CostPart.FREIGHT, "1400"), (CostPart.DESTINATION, "380")):
        write(stage, compare.estimates.amounts[part], amount)
    write(stage, compare.estimates.duty, "5")
    compare.table.verticalScrollBar().setValue(0)
    stage.settle(1200)
    stage.shot("deal-36-compare-estimates")
    return request_id


def _counter(stage: Stage, request_id: str) -> None:
    stage.open(f"request/{request_id}")
    stage.until(lambda: isinstance(stage.window.current_page(), RequestPage), "the request")
    page = stage.page(RequestPage)
    stage.until(lambda: page.overview.quotations._shown, "the quotations")
    _open_quotation(stage, page)
    quotation = _quotation(stage)
    stage.settle()
    stage.shot("deal-37-quotation-purchaser")
    stage.click(quotation.write)
    stage.until(lambda: quotation.editor, "the counter-offer's form")
    editor = quotation.editor
    assert editor
    line = editor.form.lines.line_form
    stage.until(lambda: line.number >= 0, "the line")
    write(stage, line.price, "22600")
    write(stage, editor.message, "At this price we order today.")
    stage.settle(600)
    stage.shot("deal-38-counter")
    stage.click(editor.send)
    dialog = dialog_of(stage, CrossBorderDialog)
    stage.shot("deal-39-cross-border")
    dialog.agree.click()
    stage.click(dialog.action)
    stage.until(lambda: quotation.editor is None, "the counter-offer in the outbox")
    sent(stage)


def _open_quotation(stage: Stage, page: RequestPage) -> None:
    """That of the demonstration's supplier."""
    views = page.overview.quotations._shown or ()
    one = next(v for v in views if v.counterpart and v.counterpart.nickname == "Supplier demo")
    page.overview.quotations.opened.emit(one.id)


def _quotation(stage: Stage) -> QuotationPage:
    def read() -> object:
        page = stage.window.current_page()
        return isinstance(page, QuotationPage) and page.view

    stage.until(read, "the quotation")
    return stage.page(QuotationPage)


def _offers(stage: Stage, number: int) -> QuotationPage:
    page = _quotation(stage)

    def there() -> object:
        quotation = page.view.quotation if page.view else None
        return quotation and len(quotation.offers) >= number

    stage.until(there, f"offer {number}")
    stage.settle(600)
    return page


def _accept_too_late(stage: Stage) -> None:
    """Without a network, while the supplier takes the offer back for another one."""
    page = _offers(stage, 3)
    stage.shot("deal-42-new-offer")
    stage.window._window_actions.offline.trigger()
    stage.click(page.accept)
    dialog = dialog_of(stage, ConfirmDialog)
    stage.shot("deal-43-accept-question")
    dialog.accept()
    order_page(stage)
    stage.settle(600)
    stage.shot("deal-44-accepted-offline")
    stage.window.back()
    _quotation(stage)


def _accept(stage: Stage) -> None:
    stage.window._window_actions.offline.trigger()
    page = _offers(stage, 4)
    stage.until(lambda: page.view and page.view.problem, "the conflict")
    stage.settle(600)
    stage.shot("deal-45-offer-changed-meanwhile")
    assert page.view
    stage.press("PendingDeeds", "Give it up")
    stage.until(lambda: page.accept.isVisible() and page.accept.isEnabled(), "the way to accept")
    stage.click(page.accept)
    dialog_of(stage, ConfirmDialog).accept()
    order_page(stage)
    sent(stage)
    stage.until(lambda: view_of(stage).order.number, "the order's number")
    stage.settle(800)
    stage.shot("deal-46-order-purchaser")


def _check_the_account(stage: Stage) -> None:
    page = my_turn(stage, "accept_payee")
    go_up(stage)
    stage.settle()
    stage.shot("deal-57-account-changed")
    press_primary(stage)
    for box in page.face.guard.boxes.values():
        box.click()
    stage.settle()
    stage.shot("deal-58-called-back")
    stage.click(page.face.guard.accept)
    sent(stage)


def _pay_the_deposit(stage: Stage, roll: Path) -> None:
    editor = start_voucher(stage)
    order = view_of(stage).order
    add_page(stage, editor, roll, VoucherKind.DEPOSIT_SLIP)
    fill_facts(stage, editor, order, Milestone.DEPOSIT)
    right = editor.fields["amount"].edit.text()  # type: ignore[attr-defined]
    write(stage, editor.fields["amount"], "12345")
    stage.until(editor.differences.isVisible, "the difference")
    stage.settle_pictures()
    bring(editor.send)
    stage.shot("deal-59-slip-difference")
    write(stage, editor.fields["amount"], right)
    stage.until(lambda: not editor.differences.isVisible(), "no difference")
    stage.settle()
    stage.shot("deal-60-slip")
    stage.click(editor.send)
    stage.until(lambda: not editor.isVisible(), "the voucher in the outbox")
    sent(stage)
    stage.settle(800)
    stage.shot("deal-61-slip-sent")


def _agree_to_other_terms(stage: Stage) -> None:
    my_turn(stage, "agree_proposal")
    go_up(stage)
    stage.settle()
    stage.shot("deal-67-proposal")
    press_primary(stage)
    dialog = dialog_of(stage, ConfirmDialog)
    stage.shot("deal-68-agree")
    dialog.accept()
    stage.until(lambda: view_of(stage).order.proposal is None, "the new terms")
    sent(stage)


def _dispute_the_inspection(stage: Stage, roll: Path) -> None:
    page = my_turn(stage, "confirm_voucher")
    stage.settle_pictures()
    stage.shot("deal-72-inspection-purchaser")
    _begin(stage, "dispute")
    text = "The report shows a scratch on the left door that nobody told us about."
    give_reason(stage, text, "deal-73-dispute")
    stage.until(lambda: view_of(stage).order.status == "disputed", "the dispute")
    sent(stage)
    _begin(stage, "submit_voucher")
    editor = page.face.vouchers.editor
    stage.until(lambda: editor.isVisible() and editor._draft, "the evidence's form")
    add_page(stage, editor, roll, VoucherKind.EVIDENCE)
    write(stage, editor.note, "Page 2 of the report, enlarged.")
    stage.click(editor.send)
    stage.until(lambda: not editor.isVisible(), "the evidence in the outbox")
    sent(stage)
    stage.settle_pictures()
    go_up(stage)
    stage.settle()
    stage.shot("deal-74-disputed")
    ask("decide")
    stage.until(lambda: view_of(stage).order.status == "active", "the decision")
    go_up(stage)
    stage.settle()
    stage.shot("deal-75-decided")
    confirm_voucher(stage)


def _begin(stage: Stage, kind: str) -> None:
    """Choose in the menu of what can be done beside the next step."""
    page = order_page(stage)
    deed = next(one for one in page.face.head.menu_deeds() if one.kind == kind)
    page.face.head.deed_wanted.emit(deed)


def _go_to_the_end(stage: Stage, roll: Path) -> None:
    confirm_voucher(stage)  # the licence
    prove(stage, roll, "deal-81-balance")
    for shot in ("deal-83-loaded", "deal-84-bill-of-lading", "", ""):
        hand_over(stage)
        confirm_voucher(stage, shot)
    prove(stage, roll)  # cleared
    hand_over(stage)
    prove(stage, roll, "deal-86-receipt")
    hand_over(stage)
    my_turn(stage, "complete")
    press_primary(stage)
    dialog = dialog_of(stage, ConfirmDialog)
    stage.shot("deal-87-complete")
    dialog.accept()
    stage.until(lambda: view_of(stage).order.status == "completed", "the end")
    sent(stage)
    go_up(stage)
    stage.settle()
    stage.shot("deal-88-completed")
    _look_back(stage)
    hand_over(stage)


def _look_back(stage: Stage) -> None:
    show_tab(stage, "history")
    stage.shot("deal-89-history")
    page = order_page(stage)
    page.complain.trigger()
    dialog = dialog_of(stage, ComplaintDialog)
    write(stage, dialog.text, "Please add the mileage to the handover receipt.")
    stage.settle()
    stage.shot("deal-91-complaint")
    stage.click(dialog.action)
    stage.until(lambda: not stage.window.findChildren(ComplaintDialog), "the case")
    sent(stage)
    stage.settle(800)
    stage.shot("deal-92-complaint-sent")
    stage.open("deals")
    stage.until(lambda: rows(stage) >= 10, "the deals")
    stage.settle()
    stage.shot("deal-93-deals-purchaser")
    deals = stage.page(DealsPage)
    choose_tab(stage, deals.tabs, "stopped")
    stage.until(lambda: 1 <= rows(stage) <= 5, "those that stand still")
    for text, shot in ((_status("On hold"), "deal-94-on-hold"),
                       (_status("Disputed"), "deal-95-disputed-seeded")):  # fmt: skip
        open_row(stage, text)
        table = stage.shown(DataTable)
        assert table
        QTest.keyClick(table, Qt.Key.Key_Return)
        order_page(stage)
        stage.settle_pictures()
        stage.shot(shot)
        stage.window.back()


def _status(text: str) -> str:
    return QCoreApplication.translate("Words", text)
