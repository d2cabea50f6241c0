"""A request as a supplier sees it: what is wanted, which own vehicles fit, quoting with them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane, Operation
from vehilink_desktop.domain.gate import Deed
from vehilink_desktop.domain.purchase_request import PurchaseRequest
from vehilink_desktop.services.requests_view import MatchRow
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import ghost_button, primary_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.checkbox import CheckBox
from vehilink_desktop.ui.common.chip import Chip
from vehilink_desktop.ui.common.countdown import Countdown
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.common.facts import FactGrid
from vehilink_desktop.ui.common.labels import Label, Separator
from vehilink_desktop.ui.common.layouts import column, empty, holder, row, scroll_area
from vehilink_desktop.ui.common.link_text import LinkText
from vehilink_desktop.ui.common.picture import ThumbnailLabel
from vehilink_desktop.ui.common.thumbnails import Thumbnails
from vehilink_desktop.ui.gates import gate_text
from vehilink_desktop.ui.theme import current_theme
from vehilink_desktop.ui.words import quotations as quotation_words
from vehilink_desktop.ui.words import requests as words

#: Vehicles that are ticked to begin with: those that fit this well.
_TICKED_FROM = 60


class SupplierView(QWidget):
    """Shows one request at a time.

    Signals:
        route_wanted(str): go to the quotation, or to the page of the request.
    """

    route_wanted = Signal(str)

    def __init__(
        self, backend: Backend, *, whole_page: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._backend = backend
        self._thumbnails = Thumbnails(backend, parent=self)
        self._request: PurchaseRequest | None = None
        self._quotation_id: str | None = None
        self._reading: Operation[tuple[MatchRow, ...]] | None = None
        self.boxes: dict[str, CheckBox] = {}
        self._title = Label("", "h2", wrap=True, selectable=True)
        self._who = Label("", "muted", wrap=True)
        self.left = Countdown(backend.platform_now)
        self._facts = FactGrid(3 if whole_page else 2)
        self._remarks = LinkText(backend)
        self._fitting = Label(self.tr("My vehicles that fit"), "strong")
        self._matches = QVBoxLayout()
        self._matches.setSpacing(4)
        self.mine = Chip("")
        self.why = Label("", "caption", wrap=True)
        self.quote = primary_button("", on_click=self._on_quote)
        self.open = ghost_button(self.tr("Open request"), on_click=self._on_open)
        self.open.setVisible(not whole_page)
        self._build(whole_page=whole_page)

    def request_id(self) -> str:
        return self._request.id if self._request else ""

    def show_request(
        self, request: PurchaseRequest, quotation_id: str | None, quotation_state: str | None
    ) -> None:
        """Show `request`, with the own quotation on it, and read which vehicles fit."""
        other = request.id != self.request_id()
        changed = self._request is None or request.version != self._request.version
        self._request, self._quotation_id = request, quotation_id
        content = request.content
        self._title.setText(bidi.auto(content.title()))
        company = request.purchaser
        place = [one for one in (company.city, company.country) if one] if company else []
        who = [bidi.auto(company.name), bidi.auto(", ".join(place))] if company else []
        self._who.setText(" · ".join(one for one in who if one))
        self._who.setVisible(bool(who))
        self.left.set_end(
            request.expires_at, self.tr("Ends in {time}"), self.tr("It is over. Nobody can quote.")
        )
        self._facts.set_facts(words.facts(content, self._backend.catalogue))
        self._remarks.show_text(content.remarks or "", f"request/{request.id}")
        self._remarks.setVisible(bool(content.remarks))
        self._show_mine(quotation_state)
        if other or changed:
            self._read_matches(request.id)

    def chosen(self) -> tuple[str, ...]:
        """The ticked own vehicles."""
        return tuple(one for one, box in self.boxes.items() if box.isChecked())

    # -- inside

    def _build(self, *, whole_page: bool) -> None:
        who = row(self._who, self.mine)
        who.setStretch(0, 1)
        self._title.setVisible(not whole_page)
        head = column(self._title, who, self.left, gap=8)
        facts = column(self._facts, self._remarks, gap=10)
        fitting = column(self._fitting, self._matches, gap=10)
        margin = current_theme().sizes.page_margin if whole_page else 16
        if whole_page:
            body = column(_card(column(head, facts)), _card(fitting), None, gap=12)
        else:
            # at the side of the board the own vehicles matter most
            body = column(head, Separator(), fitting, Separator(), facts, None, gap=12)
        body.setContentsMargins(margin, 4 if whole_page else 16, margin, 16)
        actions = row(self.open, None, self.quote)
        actions.setContentsMargins(margin, 8, margin, 12)
        reason = row(self.why)
        reason.setContentsMargins(margin, 0, margin, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(scroll_area(holder(body)), 1)
        layout.addWidget(Separator())
        layout.addLayout(reason)
        layout.addLayout(actions)
        self.setFocusProxy(self.quote)
        self.why.hide()

    def _show_mine(self, quotation_state: str | None) -> None:
        self.mine.setVisible(quotation_state is not None)
        if quotation_state is not None:
            self.mine.set_state(*quotation_words.state(quotation_state))
        request = self._request
        live = request is not None and request.is_live(self._backend.platform_now())
        self.quote.setEnabled(live or self._quotation_id is not None)
        self._show_quote()

    def _show_quote(self) -> None:
        if self._quotation_id is not None:
            text = self.tr("Open my quotation")
        elif self.chosen():
            text = self.tr("Quote with these")
        else:
            text = self.tr("Quote")
        self.quote.setText(text)

    def _read_matches(self, request_id: str) -> None:
        if self._reading is not None:
            self._reading.cancel()
        requests, gates = self._backend.requests, self._backend.gates
        self._reading = self._backend.tasks.run(self, lambda _token: requests.matches(request_id))
        self._reading.done(self._show_matches)
        self._reading.failed(self._on_no_matches)
        self._backend.tasks.run(self, lambda _token: gates.may(Deed.QUOTE)).done(
            lambda gate: self._show_gate(gate_text(gate.missing).title if gate.missing else "")
        )

    def _show_gate(self, reason: str) -> None:
        self.why.setText(reason)
        self.why.setVisible(bool(reason))

    def _show_matches(self, matches: tuple[MatchRow, ...]) -> None:
        empty(self._matches)
        self.boxes = {}
        for match in matches:
            self._matches.addWidget(self._match(match))
        if not matches:
            text = self.tr("None of your vehicles fits. You can quote with others.")
            self._matches.addWidget(Label(text, "muted", wrap=True))
        self._show_quote()

    def _on_no_matches(self, error: Exception) -> None:
        """Whether something fits is not known then; quoting goes without."""
        empty(self._matches)
        self.boxes = {}
        self._matches.addWidget(Label(describe(error).title, "muted", wrap=True))
        self._show_quote()

    def _match(self, match: MatchRow) -> QWidget:
        box = CheckBox("")
        box.setChecked(match.score >= _TICKED_FROM)
        box.setAccessibleName(match.title)
        box.toggled.connect(lambda _on: self._show_quote())
        self.boxes[match.listing_id] = box
        picture = ThumbnailLabel(self._thumbnails, match.cover, QSize(48, 36))
        picture.setAccessibleName(match.title)
        title = Label(bidi.auto(match.title), elide=True)
        why = Label(words.fit_reasons(match.reasons), "caption", wrap=True)
        text = column(title, why, gap=0)
        fit = words.fit(match.score)
        line = row(box, picture, text, Chip(*fit), gap=10)
        line.setStretch(2, 1)
        return holder(line)

    def _on_open(self) -> None:
        self.route_wanted.emit(f"request/{self.request_id()}")

    def _on_quote(self) -> None:
        if self._quotation_id is not None:
            self.route_wanted.emit(f"quotation/{self._quotation_id}")
            return
        quotations, request_id, chosen = self._backend.quotations, self.request_id(), self.chosen()
        started = self._backend.tasks.run(
            self, lambda _token: quotations.start_on_request(request_id, chosen), Lane.WRITE
        )
        started.done(lambda one: self.route_wanted.emit(f"quotation/{one}"))


def _card(content: QLayout) -> Card:
    card = Card()
    card.add(content)
    return card
