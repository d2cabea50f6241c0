"""The supplier's side of a deal: the board, the quotation, the invoice, the vouchers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLineEdit

from tests.tour.deal_buyer import REMARKS
from tests.tour.hands import choose_key, dialog_of, write
from tests.tour.stage import Stage, rows, sign_in
from tests.tour.trade import (
    add_page,
    bring,
    confirm_voucher,
    fill_facts,
    give_reason,
    hand_over,
    my_turn,
    order_page,
    press_primary,
    prove,
    sent,
    show_tab,
    start_voucher,
    view_of,
)
from vehilink_desktop.domain.order import Milestone, VoucherKind
from vehilink_desktop.ui.my.payees.dialog import PayeeDialog
from vehilink_desktop.ui.orders.draft_page import OrderDraftPage
from vehilink_desktop.ui.orders.page import OrderPage
from vehilink_desktop.ui.orders.paper_dialog import PaperDialog
from vehilink_desktop.ui.quotations.page import QuotationPage
from vehilink_desktop.ui.requests.board import Board

#: Invented, with right check digits.
VINS = ("LVTLRTYR7T1881168", "LVTFYMW36TX910631")


def deal_seller(stage: Stage, roll: Path) -> None:
    """From the board to the last confirmation, in turns with `deal_buyer`."""
    sign_in(stage, "Try as supplier")
    _look_at_today(stage)
    _quote(stage)
    hand_over(stage)
    _answer_the_counter(stage)
    hand_over(stage)
    _offer_again(stage)
    hand_over(stage)
    _invoice(stage)
    _change_the_account(stage)
    hand_over(stage)
    _confirm_the_deposit(stage)
    _propose_other_terms(stage)
    hand_over(stage)
    _inspect(stage, roll)
    hand_over(stage)
    prove(stage, roll)  # the licence
    hand_over(stage)
    confirm_voucher(stage)
    for number in range(4):
        prove(stage, roll, "deal-82-loading" if number == 0 else "")
        hand_over(stage)
    for _ in range(2):
        confirm_voucher(stage)
        hand_over(stage)
    _look_back(stage)


def _look_at_today(stage: Stage) -> None:
    from vehilink_desktop.ui.today.page import TodayPage

    page = stage.page(TodayPage)
    stage.until(lambda: page._today and page._today.needs, "what needs the supplier", 60)
    stage.settle(1500)
    stage.shot("deal-11-today-supplier")


def _quote(stage: Stage) -> None:
    stage.open("requests")
    stage.until(lambda: rows(stage) >= 20, "the board")
    stage.settle()
    stage.shot("deal-27-board")
    board = stage.shown(Board)
    assert board
    search = board.search.findChild(QLineEdit)
    stage.type(search, REMARKS.split()[-4])
    stage.type(search, " showroom")
    stage.until(lambda: rows(stage) == 1, "the purchaser's request")
    board.table.select_row(0)
    stage.until(lambda: board.detail.boxes, "what fits")
    stage.settle_pictures()
    stage.shot("deal-28-board-fit")
    stage.click(board.detail.quote)
    page = _quotation(stage)
    stage.until(lambda: page.editor, "the offer's form")
    editor = page.editor
    assert editor
    stage.settle(600)
    stage.shot("deal-31-offer-empty")
    form = editor.form
    line = form.lines.line_form
    write(stage, line.quantity, "2")
    write(stage, line.price, "0")
    stage.click(editor.send)
    stage.settle()
    stage.shot("deal-32-offer-problems")
    write(stage, line.price, "22950")
    write(stage, form.charges.amounts["freight"].field, "2700")
    write(stage, form.charges.amounts["insurance"].field, "260")
    rows_of = form.conditions.rows
    choose_key(rows_of["incoterm"].field, "CIF")
    write(stage, rows_of["named_place"].field, "Jebel Ali")
    write(stage, rows_of["port_of_loading"].field, "Qingdao")
    write(stage, rows_of["port_of_discharge"].field, "Jebel Ali")
    write(stage, rows_of["lead_time_days"].field, "14")
    choose_key(rows_of["payment"].field, "tt")
    write(stage, rows_of["deposit_percent"].field, "30")
    write(stage, editor.message, "Both stand in Qingdao; we load on the next vessel.")
    stage.click(editor.send)
    stage.settle()
    stage.shot("deal-33-offer-not-attested")
    stage.click(editor.authentic)
    stage.click(editor.send)
    stage.until(lambda: page.editor is None, "the offer in the outbox")
    sent(stage)
    stage.settle(600)
    stage.shot("deal-33-quoted")


def _quotation(stage: Stage) -> QuotationPage:
    def read() -> object:
        page = stage.window.current_page()
        return isinstance(page, QuotationPage) and page.view

    stage.until(read, "the quotation")
    return stage.page(QuotationPage)


def _answer_the_counter(stage: Stage) -> None:
    page = _quotation(stage)
    stage.until(
        lambda: page.view and page.view.quotation and len(page.view.quotation.offers) == 2,
        "the counter-offer",
    )
    stage.settle(600)
    stage.shot("deal-41-counter-difference")
    _offer(stage, page, "22800", 3)


def _offer(stage: Stage, page: QuotationPage, price: str, number: int) -> None:
    stage.click(page.write)
    stage.until(lambda: page.editor, "the offer's form")
    editor = page.editor
    assert editor
    line = editor.form.lines.line_form
    stage.until(lambda: line.number >= 0, "the line")
    write(stage, line.price, price)
    if not editor.authentic.isChecked():
        stage.click(editor.authentic)
    stage.click(editor.send)
    stage.until(lambda: page.editor is None, f"offer {number} in the outbox")
    sent(stage)


def _offer_again(stage: Stage) -> None:
    _offer(stage, _quotation(stage), "22750", 4)


def _invoice(stage: Stage) -> None:
    page = _quotation(stage)
    stage.until(page.to_order.isVisible, "the order")
    stage.settle()
    stage.shot("deal-47-accepted-supplier")
    stage.click(page.to_order)
    my_turn(stage, "issue_paper")
    stage.settle(600)
    stage.shot("deal-51-order-supplier")
    press_primary(stage)
    dialog = dialog_of(stage, PaperDialog)
    stage.until(dialog.made, "the invoice")
    stage.settle(600)
    stage.shot("deal-52-proforma-en-zh")
    choose_key(dialog.second, "ar")
    stage.until(dialog.made, "the invoice with Arabic")
    stage.settle(600)
    stage.shot("deal-53-proforma-en-ar")
    stage.click(dialog.issue)
    stage.until(lambda: Milestone.PROFORMA in view_of(stage).order.done, "the invoice issued")
    sent(stage)
    show_tab(stage, "papers")
    stage.settle(600)
    stage.shot("deal-54-papers")


def _change_the_account(stage: Stage) -> None:
    from vehilink_desktop.ui.my.page import MyPage
    from vehilink_desktop.ui.my.payees.page import PayeesPart

    stage.open("my/payees")
    part = stage.page(MyPage).part()
    assert isinstance(part, PayeesPart)
    stage.until(lambda: part._list.count() >= 3, "the accounts")
    stage.settle(600)
    stage.shot("deal-55-payees")
    payee = view_payee(stage)
    account = next(one for one in part.backend.payees.all() if one.id == payee)
    part.change(account)
    dialog = dialog_of(stage, PayeeDialog)
    write(stage, dialog._fields["number"], "62567420649831177")
    stage.settle()
    stage.shot("deal-56-payee-change")
    stage.click(dialog._save)
    sent(stage)
    stage.window.back()
    order_page(stage)


def view_payee(stage: Stage) -> str:
    """The account on the invoice."""
    page = stage.window._pages["order"]
    assert isinstance(page, OrderPage)
    assert page.view
    assert page.view.order.payee
    return page.view.order.payee.id


def _confirm_the_deposit(stage: Stage) -> None:
    confirm_voucher(stage, "deal-62-slip-supplier", "deal-63-money-arrived")
    page = my_turn(stage, "declare_vehicles")
    press_primary(stage)
    entry = page.face.vehicles.entries[0]
    write(stage, entry.vins_field, " ".join((VINS[0], VINS[0][:-1] + "9")))
    stage.settle()
    stage.shot("deal-64-vin-mistake")
    write(stage, entry.vins_field, " ".join(VINS))
    stage.settle()
    stage.click(page.face.vehicles.submit)
    stage.until(lambda: Milestone.SOURCED in view_of(stage).order.done, "the vehicles")
    sent(stage)


def _propose_other_terms(stage: Stage) -> None:
    page = order_page(stage)
    deeds = page.face.head.menu_deeds()
    wanted = next(one for one in deeds if one.kind == "propose" and str(one.proposal) == "terms")
    page.face.head.deed_wanted.emit(wanted)

    def written() -> object:
        front = stage.window.current_page()
        return isinstance(front, OrderDraftPage) and front.draft

    stage.until(written, "the draft of other terms")
    draft = stage.page(OrderDraftPage)
    conditions = draft.form.conditions
    write(stage, conditions.rows["lead_time_days"].field, "21")
    write(stage, draft.form.lines.line_form.price, "22500")
    bring(draft._changes)
    stage.settle(600)
    stage.shot("deal-65-other-terms")
    press_primary(stage)
    give_reason(stage, "The vessel is a week late; we take 250 off each.", "deal-66-propose")
    stage.until(lambda: isinstance(stage.window.current_page(), OrderPage), "the order")
    stage.until(lambda: view_of(stage).order.proposal, "the proposal")
    sent(stage)


def _inspect(stage: Stage, roll: Path) -> None:
    my_turn(stage, "submit_voucher")
    _hold_and_go_on(stage)
    editor = start_voucher(stage)
    order = view_of(stage).order
    for _ in range(3):
        add_page(stage, editor, roll, VoucherKind.INSPECTION_REPORT)
    fill_facts(stage, editor, order, Milestone.INSPECTED)
    stage.settle_pictures()
    stage.shot("deal-71-inspection")
    stage.click(editor.send)
    stage.until(lambda: not editor.isVisible(), "the report in the outbox")
    sent(stage)


def _hold_and_go_on(stage: Stage) -> None:
    page = order_page(stage)
    hold = next(one for one in page.face.head.menu_deeds() if one.kind == "hold")
    page.face.head.deed_wanted.emit(hold)
    give_reason(stage, "The inspector comes on Thursday.")
    stage.until(lambda: view_of(stage).order.status == "on_hold", "the hold")
    stage.settle(600)
    stage.shot("deal-69-hold")
    my_turn(stage, "resume")
    press_primary(stage)
    stage.until(lambda: view_of(stage).order.status == "active", "the order going on")
    sent(stage)


def _look_back(stage: Stage) -> None:
    stage.until(lambda: view_of(stage).order.status == "completed", "the end")
    show_tab(stage, "export")
    stage.settle(600)
    stage.shot("deal-90-export")
    stage.open("deals")
    stage.until(lambda: rows(stage) >= 10, "the deals")
    stage.settle()
    stage.shot("deal-96-deals-supplier")
