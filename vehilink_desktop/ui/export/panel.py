"""What a vehicle needs to leave China: a customs code to ask about, and a reasoned checklist."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vehilink_desktop.domain.catalogue import Catalogue
from vehilink_desktop.domain.export_rules import CheckItem, NeedState, export_checklist
from vehilink_desktop.domain.export_tables import ExportTables
from vehilink_desktop.domain.hs_code import HsProposal, propose_hs_code
from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import link_button
from vehilink_desktop.ui.common.chip import Chip
from vehilink_desktop.ui.common.labels import Label, Separator, as_tooltip
from vehilink_desktop.ui.common.layouts import column, empty, holder, row
from vehilink_desktop.ui.common.links import Link, LinkFlow
from vehilink_desktop.ui.export.line import CheckLine
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words import export as words

#: What is to be seen to comes first.
_ORDER = (NeedState.UNKNOWN, NeedState.NEEDED, NeedState.THERE)


class ExportPanel(QWidget):
    """Advice about one vehicle, with the dates and sources of the tables that it comes from.

    Args:
        editable: Offer to take the code over.
        leads: A missing field is a click away.

    Signals:
        field_wanted(str): go to this field of the vehicle, which would tell more.
        code_chosen(str): take this customs code, six digits, into the vehicle.
    """

    field_wanted = Signal(str)
    code_chosen = Signal(str)

    def __init__(
        self,
        tables: ExportTables,
        catalogue: Catalogue,
        *,
        editable: bool = False,
        leads: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tables, self._catalogue = tables, catalogue
        self._editable, self._leads = editable, leads
        self._told: tuple[HsProposal, tuple[CheckItem, ...], str | None] | None = None
        self._places = column(gap=8)
        self.setLayout(self._places)

    def show_content(self, content: ListingContent, on: date) -> None:
        """Judge `content` as it stands, for a licence applied for on the day `on`."""
        proposal = propose_hs_code(content, self._tables.codes)
        checklist = export_checklist(content, self._tables.rules, on=on)
        told = (proposal, checklist, content.hs_code)
        if told == self._told:
            return
        self._told = told
        empty(self._places)
        for part in (
            self._code(proposal, content.hs_code),
            Separator(),
            *self._lines(checklist),
            self._not_needed(checklist),
            Separator(),
            self._footer(),
        ):
            self._places.addWidget(part)
            part.show()

    def lines(self) -> list[CheckLine]:
        """The needs that are listed, from top to bottom."""
        items = [self._places.itemAt(place) for place in range(self._places.count())]
        found = [item.widget() for item in items if item is not None]
        return [one for one in found if isinstance(one, CheckLine)]

    def summary(self) -> str:
        """One line for where the panel is folded."""
        if self._told is None:
            return ""
        proposal, checklist, _ = self._told
        code = proposal.code or proposal.heading
        needed = sum(one.state is NeedState.NEEDED for one in checklist)
        unknown = sum(one.state is NeedState.UNKNOWN for one in checklist)
        parts = [
            self.tr("HS {code}").format(code=words.hs_code(code)) if code else "",
            self.tr("%n to see to", "", needed) if needed else "",
            self.tr("%n not known yet", "", unknown) if unknown else "",
        ]
        return " · ".join(part for part in parts if part)

    # -- inside

    def _code(self, proposal: HsProposal, entered: str | None) -> QWidget:
        code = proposal.code or proposal.heading
        head = row(Label(self.tr("Customs code, a proposal"), "caption"), None)
        figure = row(Label(words.hs_code(code) if code else "–", "h2", selectable=True), gap=8)
        if proposal.code and self._editable and proposal.code != entered:
            chosen = proposal.code
            figure.addWidget(
                link_button(self.tr("Use it"), on_click=lambda: self.code_chosen.emit(chosen))
            )
        figure.addStretch(1)
        parts = column(head, figure, gap=2)
        parts.addLayout(row(Chip(self.tr("Confirm with your broker"), Tone.WARN, "info"), None))
        if proposal.missing:
            parts.addWidget(Label(self.tr("The code depends on"), "caption"))
            parts.addWidget(self._fields(proposal.missing))
        for line in proposal.national:
            text = self.tr("In {country}: {code}")
            text = text.format(country=line.country, code=bidi.ltr(line.code))
            national = Label(text, "caption", wrap=True, selectable=True)
            national.setToolTip(as_tooltip(line.source))
            parts.addWidget(national)
        for flag in proposal.flags:
            parts.addWidget(Label(words.flag(flag), "caption", wrap=True))
        edition = self.tr("Harmonized System {year}, looked up on {day}").format(
            year=proposal.hs_year, day=bidi.ltr(proposal.as_of.isoformat())
        )
        source = Label(edition, "caption", wrap=True)
        source.setToolTip(as_tooltip(proposal.source))
        parts.addWidget(source)
        return holder(parts)

    def _fields(self, fields: tuple[str, ...]) -> QWidget:
        if not self._leads:
            return Label(formats.listed(words.missing(field) for field in fields), wrap=True)
        flow = LinkFlow(gap=2)
        flow.show_links(Link(field, words.missing(field)) for field in fields)
        flow.chosen.connect(self._want)
        return holder(flow)

    def _lines(self, checklist: tuple[CheckItem, ...]) -> list[CheckLine]:
        found = []
        for state in _ORDER:
            for item in checklist:
                if item.state is state:
                    line = CheckLine(item, self._catalogue, leads=self._leads)
                    line.field_wanted.connect(self._want)
                    found.append(line)
        return found

    def _not_needed(self, checklist: tuple[CheckItem, ...]) -> Label:
        left = [words.need(one.slug) for one in checklist if one.state is NeedState.NOT_NEEDED]
        text = self.tr("Not needed: {needs}").format(needs=" · ".join(left))
        return Label(text if left else "", "caption", wrap=True)

    def _footer(self) -> Label:
        text = self.tr("Advice as of {day}. It never stops you from publishing or trading.")
        day = bidi.ltr(self._tables.rules.as_of.isoformat())
        return Label(text.format(day=day), "caption", wrap=True)

    def _want(self, field: str) -> None:
        # the listing has the month of the first registration, not the day
        self.field_wanted.emit("first_registration" if field == "registered_on" else field)
