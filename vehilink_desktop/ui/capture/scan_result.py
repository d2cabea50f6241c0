"""What was scanned, on a card: what it is, what it says, and what may be done with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.core.masking import Datum
from vehilink_desktop.domain.contact_card import ContactCard
from vehilink_desktop.domain.scanned import (
    SHOWN,
    CompanyLicence,
    CompanyLink,
    DealLink,
    ForbiddenLink,
    PlainText,
    ScanAction,
    ScannedContact,
    ScannedVin,
    VehicleLink,
    WebLink,
)
from vehilink_desktop.domain.vin import VinProblem
from vehilink_desktop.domain.web_link import Address
from vehilink_desktop.services.scanning import Found, KnownVehicle, Reading
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.banner import Banner
from vehilink_desktop.ui.common.breaking import breakable, breakable_words
from vehilink_desktop.ui.common.buttons import Button, link_button, primary_button, secondary_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.character_marks import CharacterMarks
from vehilink_desktop.ui.common.empty import Glyph
from vehilink_desktop.ui.common.facts import FactGrid
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import FlowLayout, column, row
from vehilink_desktop.ui.common.revealed import NotedValue
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words import scanned as words

#: Whose it is, when a look at it is noted: nobody's that this store knows.
_SCANNED = "scanned"


class ResultCard(Card):
    """One reading with what this store knows of it.

    Signals:
        route_chosen(str): a page of this window.
        vin_chosen(str): for the vehicle that is being written.
        vehicle_wanted(str): a new vehicle with this VIN.
        copy_wanted(str): onto the clipboard.
        address_chosen(Address): to be asked about, and then opened.
    """

    route_chosen = Signal(str)
    vin_chosen = Signal(str)
    vehicle_wanted = Signal(str)
    copy_wanted = Signal(str)
    address_chosen = Signal(object)

    def __init__(
        self,
        backend: Backend,
        reading: Reading,
        found: Found,
        *,
        into_vehicle: bool,
        parent: QWidget | None = None,
    ) -> None:
        """`into_vehicle`: it was asked for from a vehicle's VIN."""
        super().__init__(parent=parent)
        self._backend = backend
        self._reading = reading
        self._found = found
        self._into_vehicle = into_vehicle
        self.buttons: list[Button] = []
        self.warnings: list[str] = []
        self.links: list[Button] = []
        scanned = reading.scanned
        title = column(
            Label(words.kind(scanned), "strong", wrap=True),
            Label(words.source(reading.format), "caption"),
            gap=0,
        )
        tone = Tone.BAD if isinstance(scanned, ForbiddenLink) else Tone.INFO
        self.add(row(Glyph(words.icon(scanned), tone, size=36), title, gap=12))
        self._show()
        self._add_buttons()

    # -- by kind

    def _show(self) -> None:
        match self._reading.scanned:
            case ScannedVin() as vin:
                self._show_vin(vin)
            case VehicleLink():
                self._show_vehicle()
            case CompanyLink():
                self._show_company()
            case DealLink() as deal:
                self._show_deal(deal)
            case ScannedContact(card=card):
                self._show_contact(card)
            case CompanyLicence() as licence:
                self._show_licence(licence)
            case WebLink() as link:
                self._show_address(link.address, opens=ScanAction.OPEN_IN_BROWSER in link.actions)
            case ForbiddenLink() as link:
                self._warn(words.forbidden(link.scheme), Tone.BAD)
                self._say(bidi.ltr(link.text))
            case PlainText() as text:
                self._show_text(text)

    def _show_vin(self, scanned: ScannedVin) -> None:
        check, vin = scanned.check, scanned.vin
        if check.problem is VinProblem.CHECK_DIGIT:
            marks = CharacterMarks(len(vin))
            marks.show_marks(vin, check.positions, Tone.BAD if check.severe else Tone.WARN)
            self.add(row(marks, None))
            self._warn(
                self.tr("The check digit does not fit. Compare it with the vehicle before use.")
            )
        else:
            self.add(Label(bidi.ltr(vin), "h2", selectable=True))
        if not self._reading.sure:
            self._warn(self.tr("The print was hard to read. Compare each character."))
        if self._into_vehicle:
            self._primary(
                self.tr("Use in this vehicle"), "check", partial(self.vin_chosen.emit, vin)
            )
        elif self._found.sells:
            self._primary(
                self.tr("New vehicle with this VIN"),
                "plus",
                partial(self.vehicle_wanted.emit, vin),
            )
        if self._found.vehicles:
            self.add(Label(self.tr("Vehicles with this VIN"), "caption"))
            for one in self._found.vehicles:
                self.add(self._vehicle_line(one))
        elif not self._into_vehicle:
            self._say_muted(self.tr("No vehicle here has this VIN."))

    def _show_vehicle(self) -> None:
        if not self._found.vehicles:
            self._say_muted(
                self.tr(
                    "It is neither in your stock nor on the market now. It may be sold or "
                    "withdrawn, or this computer has not synchronised yet."
                )
            )
        for one in self._found.vehicles:
            self.add(Label(self._title(one), "h2", wrap=True))
            show = partial(self.route_chosen.emit, _route(one))
            self._primary(self._way_to(one), "arrow-right", show)

    def _show_company(self) -> None:
        party = self._found.party
        if self._found.myself:
            self._say_muted(self.tr("This is you."))
            return
        if party is None:
            self._say_muted(
                self.tr(
                    "You have had no deal with this company yet, so its name is not known here."
                )
            )
            return
        company = party.company
        self.add(Label(bidi.auto(company.name if company else party.nickname), "h2", wrap=True))
        self._facts(
            (self.tr("Contact"), bidi.auto(party.nickname)),
            (self.tr("Phone"), bidi.ltr(party.phone_masked)),
        )
        self.add(Label(self.tr("Your deals with it"), "caption"))
        for one in self._found.deals:
            show = partial(self.route_chosen.emit, f"{one.route}/{one.id}")
            self.links.append(link_button(bidi.ltr(one.number), on_click=show))
            self.add(row(self.links[-1], None))

    def _show_deal(self, deal: DealLink) -> None:
        self._facts((self.tr("Number of the paper"), bidi.ltr(deal.paper)))
        if not self._found.deals:
            self._say_muted(self.tr("No deal of yours belongs to this paper."))
        for one in self._found.deals:
            text = self.tr("Open {number}").format(number=bidi.ltr(one.number))
            route = f"{one.route}/{one.id}"
            self._primary(text, "arrow-right", partial(self.route_chosen.emit, route))

    def _show_contact(self, card: ContactCard) -> None:
        self.add(Label(bidi.auto(card.name), "h2", wrap=True))
        self._facts(
            (self.tr("Company"), bidi.auto(card.company)),
            (self.tr("Position"), bidi.auto(card.title)),
            *self._masked(Datum.PHONE, self.tr("Phone"), card.phones),
            *self._masked(Datum.EMAIL, self.tr("E-mail"), card.emails),
            *self._masked(Datum.ADDRESS, self.tr("Address"), card.places),
            (self.tr("Page"), "\n".join(map(bidi.ltr, map(breakable, card.pages)))),
        )
        self._say_muted(self.tr("Anybody can print any name on a card. Check it before a deal."))

    def _show_licence(self, licence: CompanyLicence) -> None:
        self._facts(
            (self.tr("Company"), bidi.auto(licence.name)),
            *self._masked(
                Datum.LICENCE_NUMBER, self.tr("Credit code"), filter(None, (licence.credit_code,))
            ),
        )
        if licence.address:
            opens = ScanAction.OPEN_IN_BROWSER in licence.actions
            self._show_address(licence.address, opens=opens)

    def _show_address(self, address: Address, *, opens: bool) -> None:
        self.add(Label(self.tr("Leads to the host"), "caption"))
        self.add(Label(bidi.ltr(breakable(address.host)), "h2", wrap=True))
        for doubt in address.doubts:
            self._warn(words.doubt(doubt))
        self._say(bidi.ltr(address.url[:SHOWN]))
        if opens:
            text = self.tr("Open in the browser…")
            self._other(text, "external-link", partial(self.address_chosen.emit, address))
        else:
            self._say_muted(self.tr("Vehilink does not open it. You can copy it."))

    def _show_text(self, text: PlainText) -> None:
        self._say(bidi.auto(text.text))
        if text.length > len(text.text):
            more = self.tr("The first {n} of {all} characters")
            self._say_muted(more.format(n=len(text.text), all=text.length))

    # -- parts

    def _vehicle_line(self, one: KnownVehicle) -> QLayout:
        show = link_button(self._way_to(one), on_click=partial(self.route_chosen.emit, _route(one)))
        self.links.append(show)
        return column(Label(self._title(one), wrap=True), row(show, None), gap=0)

    def _title(self, one: KnownVehicle) -> str:
        return bidi.auto(one.title or self.tr("An unnamed vehicle"))

    def _way_to(self, one: KnownVehicle) -> str:
        return self.tr("Open in my stock") if one.mine else self.tr("Show on the market")

    def _masked(
        self, datum: Datum, name: str, values: Iterable[str]
    ) -> Iterator[tuple[str, QWidget]]:
        """Each behind an eye: a code is often scanned where others look on."""
        for value in values:
            noted = NotedValue(self._backend, datum, name)
            noted.set_value(value, _SCANNED)
            yield name, noted

    def _facts(self, *facts: tuple[str, str | QWidget]) -> None:
        if any(value for _name, value in facts):
            grid = FactGrid(1)
            grid.set_facts(facts)
            self.add(grid)

    def _say(self, text: str) -> None:
        self.add(Label(breakable_words(text), wrap=True))

    def _say_muted(self, text: str) -> None:
        self.add(Label(text, "muted", wrap=True))

    def _warn(self, text: str, tone: Tone = Tone.WARN) -> None:
        self.warnings.append(text)
        self.add(Banner(tone, text))

    def _primary(self, text: str, icon: str, run: Callable[[], object]) -> None:
        self.buttons.append(primary_button(text, icon, on_click=run))

    def _other(self, text: str, icon: str, run: Callable[[], object]) -> None:
        self.buttons.append(secondary_button(text, icon, on_click=run))

    def _add_buttons(self) -> None:
        scanned = self._reading.scanned
        if ScanAction.COPY in scanned.actions:
            copied = scanned.vin if isinstance(scanned, ScannedVin) else self._reading.text
            self._other(self.tr("Copy"), "copy", partial(self.copy_wanted.emit, copied))
        flow = FlowLayout()
        for button in self.buttons:
            flow.addWidget(button)
        if self.buttons:
            self.add(flow)


def _route(one: KnownVehicle) -> str:
    return f"{'editor' if one.mine else 'market'}/{one.id}"
