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


def _editor(backend: Backend) -> Page:
    from vehilink_desktop.ui.editor.page import EditorPage

    return EditorPage(backend)


def _transfers(backend: Backend) -> Page:
    from vehilink_desktop.ui.transfers.page import TransfersPage

    return TransfersPage(backend)


def _my(backend: Backend) -> Page:
    from vehilink_desktop.ui.my.page import MyPage

    return MyPage(backend)


PAGES: dict[str, MakePage] = {
    "market": _market,
    "stock": _stock,
    "editor": _editor,
    "transfers": _transfers,
    "my": _my,
}

#: Pages that stand under another one in the rail.
PARENT = {"editor": "stock"}


def rail_items(account: Account) -> list[RailItem]:
    """The rail of this kind of user; its first page is where the user starts."""
    translate = QCoreApplication.translate
    market = RailItem("market", translate("Rail", "Market"), "store")
    shared = [
        market,
        RailItem("transfers", translate("Rail", "Transfers"), "cloud-upload"),
        RailItem("my", translate("Rail", "My"), "user", last=True),
    ]
    if account.user_type == UserType.PURCHASER:
        return shared
    return [RailItem("stock", translate("Rail", "My stock"), "car"), *shared]
