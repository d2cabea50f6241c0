"""Which page stands behind a route. Pages are imported when they are first opened."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.ui.shell.page import Page
from vehilink_desktop.ui.shell.rail import RailItem

MakePage = Callable[[Backend], Page]


def _market(backend: Backend) -> Page:
    from vehilink_desktop.ui.market.page import MarketPage

    return MarketPage(backend)


def _stock(backend: Backend) -> Page:
    from vehilink_desktop.ui.stock.page import StockPage

    return StockPage(backend)


def _batch(backend: Backend) -> Page:
    from vehilink_desktop.ui.batch.page import BatchPage

    return BatchPage(backend)


def _editor(backend: Backend) -> Page:
    from vehilink_desktop.ui.editor.page import EditorPage

    return EditorPage(backend)


def _capture(backend: Backend) -> Page:
    from vehilink_desktop.ui.capture.page import CapturePage

    return CapturePage(backend)


def _scan(backend: Backend) -> Page:
    from vehilink_desktop.ui.capture.scan_page import ScanPage

    return ScanPage(backend)


def _transfers(backend: Backend) -> Page:
    from vehilink_desktop.ui.transfers.page import TransfersPage

    return TransfersPage(backend)


def _today(backend: Backend) -> Page:
    from vehilink_desktop.ui.today.page import TodayPage

    return TodayPage(backend)


def _requests(backend: Backend) -> Page:
    from vehilink_desktop.ui.requests.page import RequestsPage

    return RequestsPage(backend)


def _request(backend: Backend) -> Page:
    from vehilink_desktop.ui.requests.request_page import RequestPage

    return RequestPage(backend)


def _quotation(backend: Backend) -> Page:
    from vehilink_desktop.ui.quotations.page import QuotationPage

    return QuotationPage(backend)


def _compare(backend: Backend) -> Page:
    from vehilink_desktop.ui.quotations.compare import ComparePage

    return ComparePage(backend)


def _deals(backend: Backend) -> Page:
    from vehilink_desktop.ui.orders.deals import DealsPage

    return DealsPage(backend)


def _order(backend: Backend) -> Page:
    from vehilink_desktop.ui.orders.page import OrderPage

    return OrderPage(backend)


def _order_draft(backend: Backend) -> Page:
    from vehilink_desktop.ui.orders.draft_page import OrderDraftPage

    return OrderDraftPage(backend)


def _my(backend: Backend) -> Page:
    from vehilink_desktop.ui.my.page import MyPage

    return MyPage(backend)


PAGES: dict[str, MakePage] = {
    "today": _today,
    "market": _market,
    "requests": _requests,
    "request": _request,
    "quotation": _quotation,
    "compare": _compare,
    "deals": _deals,
    "order": _order,
    "order-draft": _order_draft,
    "stock": _stock,
    "batch": _batch,
    "editor": _editor,
    "capture": _capture,
    "scan": _scan,
    "transfers": _transfers,
    "my": _my,
}

#: Pages that stand under another one in the rail.
PARENT = {
    "batch": "stock",
    "editor": "stock",
    "capture": "stock",
    "request": "requests",
    "compare": "requests",
    "quotation": "deals",
    "order": "deals",
    "order-draft": "deals",
}

#: Who only buys has no use for these.
FOR_SUPPLIERS = ("stock", "batch", "editor", "capture", "my/payees")


def rail_items(account: Account) -> list[RailItem]:
    """The rail of this kind of user; its first page is where the user starts."""
    translate = QCoreApplication.translate
    buys = account.user_type == UserType.PURCHASER
    today = RailItem("today", translate("Rail", "Today"), "layout-dashboard")
    market = RailItem("market", translate("Rail", "Market"), "store")
    stock = RailItem("stock", translate("Rail", "My stock"), "car")
    wanted = translate("Rail", "My requests") if buys else translate("Rail", "Requests")
    shared = [
        RailItem("requests", wanted, "clipboard-list"),
        RailItem("deals", translate("Rail", "Deals"), "handshake"),
        RailItem("transfers", translate("Rail", "Transfers"), "cloud-upload"),
        RailItem("my", translate("Rail", "My"), "user", last=True),
    ]
    return [today, market, *shared] if buys else [today, market, stock, *shared]
