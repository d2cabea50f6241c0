"""One vehicle on the market: pictures, price, facts, text, seller."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.domain.account import CompanyCard
from vehilink_desktop.domain.gate import Missing
from vehilink_desktop.domain.listing import Listing, ListingContent
from vehilink_desktop.ui import formats, words
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.avatar import Avatar
from vehilink_desktop.ui.common.buttons import Button, primary_button, secondary_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.chip import Chip
from vehilink_desktop.ui.common.facts import FactGrid
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import FlowLayout, column, empty, holder, row, scroll_area
from vehilink_desktop.ui.common.link_text import LinkText
from vehilink_desktop.ui.editor.fields import SECTIONS
from vehilink_desktop.ui.market.gallery import Gallery
from vehilink_desktop.ui.market.recordings import ListingRecordings
from vehilink_desktop.ui.market.tier import HiddenSeller, is_hidden
from vehilink_desktop.ui.theme import Tone

#: What stands in the head of the page or in a fact of another field.
_NOT_FACTS = frozenset(
    {
        *("price", "incoterm", "named_place", "description", "chassis_kind", "mileage_unit"),
        "description_languages",
    }
)


class ListingDetail(QWidget):
    """Shows one listing at a time; everything that a seller wrote is plain text.

    Signals:
        edit_wanted(str): open the own listing of this id in the editor.
        copied(str): this was put on the clipboard, to be said in a toast.
        route_wanted(str): go to what opens the gate to the seller.
        quotation_wanted(Listing): ask the seller for a quotation.
        order_wanted(str): begin an order of the listing of this id.
    """

    edit_wanted = Signal(str)
    copied = Signal(str)
    route_wanted = Signal(str)
    quotation_wanted = Signal(object)
    order_wanted = Signal(str)

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self._listing: Listing | None = None
        self._missing: Missing | None = None
        self._buys = False
        self.gallery = Gallery(backend)
        self.recordings = ListingRecordings(backend)
        self._title = Label("", "strong", wrap=True, selectable=True)
        self._price = Label("", "kpi", wrap=True, selectable=True)
        self._terms = Label("", "muted", wrap=True, selectable=True)
        self._mine = Chip(self.tr("Yours"), Tone.INFO)
        self._edit = primary_button(self.tr("Edit"), "pencil", on_click=self._on_edit)
        self._ask = primary_button(
            self.tr("Ask for a quotation"), "message-square", on_click=self._on_ask
        )
        self._order = secondary_button(
            self.tr("Order"),
            "handshake",
            on_click=lambda: self.order_wanted.emit(self.listing_id()),
        )
        self._copy_vin = secondary_button(
            self.tr("Copy VIN"), "copy", on_click=lambda: self._copy_field("vin")
        )
        self._copy_text = secondary_button(
            self.tr("Copy as text"), "share-2", on_click=self._copy_summary
        )
        self._facts = QVBoxLayout()
        self._facts.setSpacing(20)
        head = row()
        head.addWidget(self._price, 1)
        head.addWidget(self._mine)
        body = column(
            self.gallery,
            self.recordings,
            column(head, self._terms, gap=0),
            self._title,
            self._actions(),
            self._facts,
            None,
            gap=16,
            margins=16,
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._area = scroll_area(holder(body))
        outer.addWidget(self._area)
        self.setFocusProxy(self.gallery)

    def listing_id(self) -> str:
        return self._listing.id if self._listing else ""

    def show_listing(self, listing: Listing, *, mine: bool) -> None:
        """Show `listing`; another one starts at the top, the same one stays where it is."""
        same = listing.id == self.listing_id()
        self._listing = listing
        content = listing.content
        self.gallery.show_photos(content.photos)
        self.recordings.show_content(content)
        self._title.setText(bidi.auto(content.title()))
        no_price = self.tr("Price on request")
        self._price.setText(formats.money(content.price) if content.price else no_price)
        term = words.value("incoterm", content.incoterm) if content.incoterm else ""
        place = bidi.auto(content.named_place or "")
        self._terms.setText(" · ".join(part for part in (bidi.ltr(term), place) if part))
        self._terms.setVisible(bool(self._terms.text()))
        self._mine.setVisible(mine)
        self._edit.setVisible(mine)
        self._show_deal(mine)
        self._copy_vin.setVisible(bool(content.vin))
        self._show_facts(listing)
        if not same:
            self._area.verticalScrollBar().setValue(0)

    def show_missing(self, missing: Missing | None) -> None:
        """What the account lacks to see who sells."""
        if missing is not self._missing:
            self._missing = missing
            self._show_deal(self._edit.isVisibleTo(self))
            if self._listing is not None:
                self._show_facts(self._listing)

    def show_buys(self, buys: bool) -> None:
        """Whether this kind of account orders vehicles."""
        self._buys = buys
        self._show_deal(self._edit.isVisibleTo(self))

    def _show_deal(self, mine: bool) -> None:
        """Who may not see the seller cannot trade with him either; the card says what to do."""
        trades = self._buys and not mine and self._missing is None
        self._ask.setVisible(trades)
        self._order.setVisible(trades)

    def _actions(self) -> QWidget:
        buttons: list[Button] = [
            self._edit,
            self._ask,
            self._order,
            self._copy_vin,
            self._copy_text,
        ]
        box = QWidget()
        flow = FlowLayout(box)
        for button in buttons:
            flow.addWidget(button)
        return box

    def _show_facts(self, listing: Listing) -> None:
        empty(self._facts)
        groups = {section.key: self._group(section.key, listing.content) for section in SECTIONS}
        for key, facts in groups.items():
            if facts:
                grid = FactGrid()
                grid.set_facts(facts)
                self._add_group(words.section(key), grid)
        if listing.content.description:
            text = LinkText(self._backend)
            text.show_text(listing.content.description, f"listing/{listing.id}")
            self._add_group(words.field_label("description"), text)
        if listing.seller is not None:
            self._add_group(self.tr("Seller"), self._seller(listing.seller))
        updated = self.tr("Updated {time}").format(time=formats.exact(listing.updated_at))
        self._facts.addWidget(Label(updated, "caption"))

    def _add_group(self, title: str, widget: QWidget) -> None:
        self._facts.addWidget(holder(column(Label(title, "h2"), widget, gap=8)))

    def _seller(self, seller: CompanyCard) -> Card:
        if not is_hidden(seller):
            return _seller_card(seller)
        card = HiddenSeller(seller, self._missing)
        card.route_wanted.connect(self.route_wanted)
        return card

    def _group(self, key: str, content: ListingContent) -> list[tuple[str, str]]:
        section = next(one for one in SECTIONS if one.key == key)
        found = []
        for spec in section.fields():
            if spec.name in _NOT_FACTS:
                continue
            text = words.shown(spec.name, getattr(content, spec.name), self._backend.catalogue)
            if spec.name == "mileage" and text:
                unit = words.value("mileage_unit", content.mileage_unit or "km")
                text = bidi.auto(f"{bidi.strip(text)} {unit}")
            if text:
                found.append((words.field_label(spec.name), text))
        return found

    def _copy_field(self, field: str) -> None:
        if self._listing is not None:
            value = str(getattr(self._listing.content, field) or "")
            QGuiApplication.clipboard().setText(value)
            self.copied.emit(self.tr("VIN copied"))

    def _copy_summary(self) -> None:
        """What a dealer pastes into a chat: name, price with term, the facts line by line."""
        if self._listing is None:
            return
        content = self._listing.content
        lines = [
            content.title(),
            formats.price(content.price, content.incoterm, content.named_place),
        ]
        for section in SECTIONS:
            lines += [f"{name}: {value}" for name, value in self._group(section.key, content)]
        if self._listing.seller is not None and not is_hidden(self._listing.seller):
            lines.append(self._listing.seller.name)
        QGuiApplication.clipboard().setText(bidi.strip("\n".join(filter(None, lines))))
        self.copied.emit(self.tr("Copied as text"))

    def _on_ask(self) -> None:
        if self._listing is not None:
            self.quotation_wanted.emit(self._listing)

    def _on_edit(self) -> None:
        self.edit_wanted.emit(self.listing_id())


def _seller_card(seller: CompanyCard) -> Card:
    where = formats.listed(bidi.auto(one) for one in (seller.city, seller.country) if one)
    lines = column(Label(bidi.auto(seller.name), "strong", wrap=True, selectable=True), gap=2)
    for text in (bidi.auto(seller.name_zh or ""), where):
        if text:
            lines.addWidget(Label(text, "caption", wrap=True, selectable=True))
    line = row(Avatar(seller.name, seller.id), gap=12)
    line.addLayout(lines, 1)
    if seller.certified:
        certified = QCoreApplication.translate("Market", "Certified")
        line.addWidget(Chip(certified, Tone.OK, "shield-check"))
    card = Card(flat=True)
    card.add(line)
    return card
