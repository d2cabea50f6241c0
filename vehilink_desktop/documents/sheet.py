"""What a paper's template draws: every text in its place, in one language or in two."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict
from typing import Any
from urllib.parse import urlencode

from vehilink_desktop.documents.amounts import amount, figures, in_words
from vehilink_desktop.documents.clauses import clauses, delivery_term
from vehilink_desktop.documents.words import Words
from vehilink_desktop.domain.paper import Paper, PaperKind, PaperParty, ReferenceKind
from vehilink_desktop.domain.terms import DealLine

#: A text in each language of the paper, in its order.
Each = list[str]
Draw = Callable[[str], str]
Rows = list[dict[str, Any]]

_PAYABLE = (PaperKind.PROFORMA_INVOICE, PaperKind.SALES_CONTRACT, PaperKind.COMMERCIAL_INVOICE)
_SIGNED_BY_BOTH = (PaperKind.SALES_CONTRACT,)
_MONEY_COLUMNS = ("line", "description", "quantity", "unit_price", "amount")
_PACKING_COLUMNS = ("line", "description", "quantity", "net_weight", "gross_weight", "volume")


def sheet(paper: Paper, words: tuple[Words, ...], draw: Draw) -> dict[str, Any]:
    """The content of a paper for the template, as JSON values.

    Args:
        paper: What it says.
        words: Of one or two languages.
        draw: Makes a text of the data printable (`Glyphs.drawable`).
    """
    return _Sheet(paper, words, draw).content()


class _Sheet:
    def __init__(self, paper: Paper, words: tuple[Words, ...], draw: Draw) -> None:
        self._paper, self._terms = paper, paper.terms
        self._words, self._draw = words, draw

    def content(self) -> dict[str, Any]:
        paper = self._paper
        packing = paper.kind is PaperKind.PACKING_LIST
        return {
            "languages": [one.language.value for one in self._words],
            "labels": {key: self._label(key) for key in self._words[0].sections["label"]},
            "title": self._name("kind", paper.kind),
            "number": self._draw(paper.number),
            "date": paper.issued_on.timetuple()[:3],
            "supplier": self._draw(paper.supplier.name),
            "meta": list(self._meta()),
            "parties": list(self._parties()),
            "columns": self._columns(),
            "rows": self._packing_rows() if packing else self._money_rows(),
            "sums": self._packing_sums() if packing else [],
            "totals": [] if packing else list(self._totals()),
            "in_words": [] if packing else self._in_words(),
            "terms": list(self._conditions()),
            "bank": self._bank() if paper.kind in _PAYABLE else None,
            "clauses": self._clauses() if paper.kind is PaperKind.SALES_CONTRACT else [],
            "remarks": [self._draw(text) for text in (self._terms.note, paper.remarks) if text],
            "signatures": list(self._signatures()),
            "code": self._code(),
        }

    # -- words

    def _label(self, key: str, **values: object) -> Each:
        return _once(one.text("label", key, **values) for one in self._words)

    def _name(self, section: str, key: str) -> Each:
        return _once(self._draw(one.name(section, key)) for one in self._words)

    def _fact(self, key: str, *values: str) -> dict[str, Any]:
        return {"label": self._label(key), "value": list(values)}

    def _country(self, code: str) -> Each:
        return _once(self._draw(one.country(code)) for one in self._words)

    # -- head

    def _meta(self) -> Iterator[dict[str, Any]]:
        paper = self._paper
        yield self._fact("number", self._draw(paper.number))
        yield self._fact("issued_on", paper.issued_on.isoformat())
        if paper.valid_until:
            yield self._fact("valid_until", f"{paper.valid_until:%Y-%m-%d %H:%M} UTC")
        if paper.kind is PaperKind.QUOTATION:
            own = self._name("reference", ReferenceKind.QUOTATION)
        else:
            own = self._label("order")
        if paper.order_number != paper.number:
            yield {"label": own, "value": [self._draw(paper.order_number)]}
        for one in paper.references:
            label = self._name("reference", one.kind)
            yield {"label": label, "value": [self._draw(one.value)]}

    def _parties(self) -> Iterator[dict[str, Any]]:
        paper = self._paper
        for key in ("supplier", "purchaser", "consignee", "notify_party"):
            party: PaperParty | None = getattr(paper, key)
            if party:
                yield {"label": self._label(key), **self._party(party)}

    def _party(self, party: PaperParty) -> dict[str, Any]:
        address = [self._draw(party.address)] if party.address else []
        place = [self._draw(party.city)] if party.city else []
        place += [" · ".join(self._country(party.country))] if party.country else []
        contact = [self._draw(party.contact)] if party.contact else []
        names = _once(filter(None, (party.name, party.name_zh)))
        number = party.registration_no
        return {
            "names": [self._draw(name) for name in names],
            "address": [*address, *([", ".join(place)] if place else []), *contact],
            "facts": [self._fact("registration_no", self._draw(number))] if number else [],
        }

    # -- lines

    def _columns(self) -> Rows:
        packing = self._paper.kind is PaperKind.PACKING_LIST
        keys = _PACKING_COLUMNS if packing else _MONEY_COLUMNS
        currency = {"unit_price", "amount"}
        return [
            {"label": self._label(key), "unit": self._terms.currency if key in currency else ""}
            for key in keys
        ]

    def _money_rows(self) -> Rows:
        return [
            {
                **self._described(number, line, ("exterior", "interior", "hs_code")),
                **self._identified(line.vins),
                "cells": [
                    f"{line.quantity:,}",
                    figures(self._terms.money(line.unit_price_minor)),
                    figures(self._terms.money(line.amount_minor())),
                ],
            }
            for number, line in enumerate(self._terms.lines, start=1)
        ]

    def _packing_rows(self) -> Rows:
        lines = enumerate(self._terms.lines, start=1)
        return [row for number, line in lines for row in self._packed(number, line)]

    def _packed(self, number: int, line: DealLine) -> Iterator[dict[str, Any]]:
        """A heading, then a row for each vehicle with a VIN and one for the rest together."""
        yield {**self._described(number, line, ("exterior",)), "cells": [""] * 4}
        groups = [(vin,) for vin in line.vins]
        rest = line.quantity - len(line.vins)
        for vins in [*groups, *([()] if rest > 0 else [])]:
            count = len(vins) or rest
            cells = [f"{count:,}", *_measured(_measures(line, count))]
            yield {**self._identified(vins), "cells": cells}

    def _packing_sums(self) -> list[str]:
        """Of the whole list; a weight is known only if every vehicle's is."""
        lines = self._terms.lines
        columns = zip(*(_measures(line, line.quantity) for line in lines), strict=True)
        sums = [None if None in column else sum(column) for column in columns]
        return [f"{self._terms.quantity():,}", *_measured(sums)]

    def _described(self, number: int, line: DealLine, keys: tuple[str, ...]) -> dict[str, Any]:
        values: dict[str, str | None] = {
            "exterior": line.exterior_colour,
            "interior": line.interior_colour,
            "hs_code": line.hs_code,
        }
        return {
            "number": f"{number}",
            "title": self._draw(line.title()),
            "condition": self._name("condition", line.condition) if line.condition else [],
            "facts": [self._fact(key, self._draw(value)) for key in keys if (value := values[key])],
        }

    def _identified(self, vins: tuple[str, ...]) -> dict[str, Any]:
        later = [] if vins else self._label("vin_later")
        return {"vins": [self._draw(vin) for vin in vins], "later": later}

    # -- money

    def _totals(self) -> Iterator[dict[str, Any]]:
        terms = self._terms
        if terms.charges:
            yield self._sum(self._label("vehicles"), terms.vehicles_minor())
        for charge in terms.charges:
            yield self._sum(self._name("charge", charge.kind), charge.amount_minor)
        yield {**self._sum(self._label("total"), terms.total_minor()), "strong": True}
        if terms.deposit_minor:
            yield self._sum(self._label("deposit"), terms.deposit_minor)
            yield self._sum(self._label("balance"), max(0, terms.balance_minor()))

    def _sum(self, label: Each, minor: int) -> dict[str, Any]:
        return {"label": label, "value": amount(self._terms.money(minor)), "strong": False}

    def _in_words(self) -> Each:
        total = self._terms.total()
        return [in_words(total, one.language) for one in self._words]

    # -- terms

    def _conditions(self) -> Iterator[dict[str, Any]]:
        terms, draw = self._terms, self._draw
        if terms.incoterm:
            yield self._fact("delivery_term", draw(delivery_term(terms)))
        if self._paper.kind is not PaperKind.PACKING_LIST:
            yield self._fact("payment", *self._name("payment", terms.payment))
            if terms.balance_minor() > 0:
                trigger = self._name("balance_trigger", terms.balance_trigger)
                yield self._fact("balance_due", *trigger)
        for key in ("port_of_loading", "port_of_discharge", "delivery_location"):
            if value := getattr(terms, key):
                yield self._fact(key, draw(value))
        if terms.packing:
            yield self._fact("packing", *self._name("packing", terms.packing))
        if terms.lead_time_days is not None:
            yield self._fact("lead_time", *self._label("days", days=terms.lead_time_days))
        if self._paper.origin:
            yield self._fact("origin", *self._country(self._paper.origin))

    def _bank(self) -> dict[str, Any] | None:
        payee, digest = self._paper.payee, self._paper.payee_digest()
        if payee is None or digest is None:
            return None
        country = " · ".join(self._country(payee.bank_country)) if payee.bank_country else ""
        address = ", ".join(filter(None, (self._draw(payee.bank_address or ""), country)))
        version = self._paper.payee_version
        facts = {
            "holder": payee.holder,
            "account_number": _grouped((payee.number or "").replace(" ", "")),
            "bank_name": payee.bank_name,
            "swift": payee.swift,
            "currency": payee.currency,
        }
        rows = [self._fact(key, self._draw(value)) for key, value in facts.items() if value]
        rows += [self._fact("bank_address", address)] if address else []
        return {
            "facts": rows,
            "checksum": _grouped(digest[:16].upper()),
            "version": self._label("version", version=version) if version else [],
        }

    # -- foot

    def _clauses(self) -> list[list[dict[str, str]]]:
        columns = [clauses(self._paper, one, self._words, self._draw) for one in self._words]
        return [[asdict(one) for one in row] for row in zip(*columns, strict=True)]

    def _signatures(self) -> Iterator[dict[str, Any]]:
        keys = ["supplier"]
        keys += ["purchaser"] if self._paper.kind in _SIGNED_BY_BOTH else []
        for key in keys:
            party: PaperParty = getattr(self._paper, key)
            yield {"label": self._label(key), "name": self._draw(party.name)}

    def _code(self) -> dict[str, str]:
        import segno

        digest = self._paper.digest()
        query = urlencode({"paper": self._paper.number, "sha256": digest})
        code = segno.make(f"{self._paper.order_link}?{query}", error="m", micro=False)
        picture = io.BytesIO()
        code.save(picture, kind="svg", border=0, omitsize=True)
        return {
            "order": self._draw(self._paper.order_number),
            "svg": picture.getvalue().decode(),
            "digest": _grouped(digest, 8),
        }


def _measures(line: DealLine, count: int) -> list[float | None]:
    """Net and gross kilograms and cubic metres of so many vehicles."""
    each = (line.net_weight_kg, line.gross_weight_kg, line.volume_m3)
    return [None if one is None else one * count for one in each]


def _measured(measures: Iterable[float | None]) -> list[str]:
    formats = (",.0f", ",.0f", ",.2f")
    return [
        "–" if one is None else format(one, form)
        for one, form in zip(measures, formats, strict=True)
    ]


def _once(texts: Iterable[str]) -> list[str]:
    """Without repetitions: what both languages write alike is printed once."""
    return list(dict.fromkeys(texts))


def _grouped(text: str, size: int = 4) -> str:
    return " ".join(text[at : at + size] for at in range(0, len(text), size))
