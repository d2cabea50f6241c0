"""Whether the papers and vouchers of a deal say the same: names, VINs, amounts, ports, dates."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import combinations, pairwise
from operator import attrgetter
from typing import NamedTuple, cast

from vehilink_desktop.domain.catalogue import Place
from vehilink_desktop.domain.model import Model
from vehilink_desktop.domain.money import Money
from vehilink_desktop.domain.names import CompanyName, name_key, name_variants, place_keys
from vehilink_desktop.domain.vin import normalise_vin

#: What happens in this order; each is a key of `PaperFacts.dates`.
WAY = ("inspected", "licensed", "loaded", "shipped", "arrived", "cleared", "delivered")
#: Two dates of which the first is not after the second, and what it is called when it is.
_DEADLINES = (
    ("shipped", "latest_shipment", "shipped_late"),
    ("shipped", "presented", "presented_before_shipment"),
    ("presented", "expires", "presented_after_expiry"),
)
#: Within which the papers of a letter of credit are presented after shipment.
PRESENTATION = timedelta(days=21)
#: Dates that each paper has of its own.
_OWN_DATES = frozenset({"issued", "paid", "presented"})

Value = str | int | Money | date | tuple[str, ...]


class PaperFacts(Model):
    """What one document states; what is None or empty is not stated and not compared.

    Attributes:
        vins: Of all vehicles that the document is about.
        amounts: By `deposit`, `balance`, `total`; `paid` is right when it is any of those.
        dates: `issued`, `paid`, those of `WAY`, `latest_shipment`, `presented` and `expires` of a
            letter of credit; others are compared too.
        references: Numbers of other documents by a slug of their kind.
    """

    supplier_name: str | None = None
    purchaser_name: str | None = None
    consignee: str | None = None
    vins: tuple[str, ...] = ()
    quantity: int | None = None
    amounts: Mapping[str, Money] = {}
    currency: str | None = None
    incoterm: str | None = None
    named_place: str | None = None
    port_of_loading: str | None = None
    port_of_discharge: str | None = None
    payee_holder: str | None = None
    payee_number: str | None = None
    dates: Mapping[str, date] = {}
    references: Mapping[str, str] = {}


class Severity(StrEnum):
    """Whether a bank or a customs officer would refuse it."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Stated:
    """A document and what it states.

    Attributes:
        document: Slug of what it is, for its label.
        ref: Its number or id.
    """

    document: str
    ref: str
    facts: PaperFacts


class Said(NamedTuple):
    """What one document says of a fact; `value` is None where it lacks what others have."""

    document: str
    ref: str
    value: Value | None


@dataclass(frozen=True, slots=True)
class Difference:
    """Documents that do not agree.

    Attributes:
        fact: A field of `PaperFacts`; `amounts.<key>`, `dates.<key>`, `references.<key>`; or
            `vin_slip` (VINs that differ in one place or by two neighbours that changed places),
            `vin_missing`, `amounts_sum` (deposit and balance are not the total), `amounts.paid`,
            `dates_order`, `shipped_late`, `presented_before_shipment`, `presented_late` (more than
            21 days after shipment), `presented_after_expiry`, `payee_not_supplier`.
        values: In the order of the documents.
        positions: Of a `vin_slip`: the 1-based places that differ.
    """

    fact: str
    severity: Severity
    values: tuple[Said, ...]
    positions: tuple[int, ...] = ()


Pick = Callable[[PaperFacts], Value | None]


def cross_check(stated: Sequence[Stated], ports: Iterable[Place] = ()) -> tuple[Difference, ...]:
    """All differences, errors first.

    Args:
        stated: The documents of one deal.
        ports: Under which names and codes a port goes: the catalogue's.
    """
    known = _port_keys(ports)
    found = [
        *_names(stated),
        *_vins(stated),
        *_compare("quantity", stated, attrgetter("quantity")),
        *_amounts(stated),
        *_compare("currency", stated, attrgetter("currency")),
        *_compare("incoterm", stated, attrgetter("incoterm"), key=str.upper),
        *_places(stated, known),
        *_compare("payee_number", stated, attrgetter("payee_number"), key=name_key),
        *_payee_is_supplier(stated),
        *_dates(stated),
        *_references(stated),
    ]
    return tuple(sorted(found, key=lambda one: one.severity is not Severity.ERROR))


def _said(stated: Sequence[Stated], pick: Pick) -> list[Said]:
    """What is stated of a fact; what says nothing is left out."""
    found = [Said(one.document, one.ref, pick(one.facts)) for one in stated]
    return [one for one in found if one.value is not None and one.value != ""]


def _compare(
    fact: str,
    stated: Sequence[Stated],
    pick: Pick,
    *,
    key: Callable[[str], Hashable] | None = None,
    severity: Severity = Severity.ERROR,
) -> Iterator[Difference]:
    said = _said(stated, pick)
    keys = {key(one.value) if key and isinstance(one.value, str) else one.value for one in said}
    if len(keys) > 1:
        yield Difference(fact, severity, tuple(said))


# -- names and places


def _names(stated: Sequence[Stated]) -> Iterator[Difference]:
    """Names in one script are compared; only their legal form lacking is a warning."""
    for field in ("supplier_name", "purchaser_name", "consignee", "payee_holder"):
        said = _said(stated, attrgetter(field))
        named = [(one, CompanyName.of(str(one.value))) for one in said]
        for ideographic in (False, True):
            alike = [(one, name) for one, name in named if name.ideographic is ideographic]
            if len({name for _, name in alike}) > 1:
                same_core = len({name.core for _, name in alike}) == 1
                forms = {name.form for _, name in alike} - {""}
                severity = Severity.WARNING if same_core and len(forms) == 1 else Severity.ERROR
                yield Difference(field, severity, tuple(one for one, _ in alike))


def _payee_is_supplier(stated: Sequence[Stated]) -> Iterator[Difference]:
    """Money for a supplier that goes to an account in another name."""
    suppliers = _said(stated, attrgetter("supplier_name"))
    for one in _said(stated, attrgetter("payee_holder")):
        holder = CompanyName.of(str(one.value))
        names = [(told, CompanyName.of(str(told.value))) for told in suppliers]
        alike = [(told, name) for told, name in names if name.ideographic is holder.ideographic]
        if alike and all(name.core != holder.core for _, name in alike):
            yield Difference("payee_not_supplier", Severity.WARNING, (alike[0][0], one))
            return


def _port_keys(ports: Iterable[Place]) -> dict[str, str]:
    """The one key of each name and code of a port."""
    found: dict[str, str] = {}
    for port in ports:
        own = name_key(port.code or port.en)
        for name in (port.code or port.en, port.en, port.zh):
            for key in name_variants(name):
                found.setdefault(key, own)
    return found


def _places(stated: Sequence[Stated], known: Mapping[str, str]) -> Iterator[Difference]:
    def key(text: str) -> str:
        keys = place_keys(text)
        return next((known[one] for one in keys if one in known), keys[-1])

    for field, severity in (
        ("named_place", Severity.WARNING),
        ("port_of_loading", Severity.ERROR),
        ("port_of_discharge", Severity.ERROR),
    ):
        yield from _compare(
            field,
            stated,
            attrgetter(field),
            key=key,
            severity=severity,
        )


# -- VINs


def _vins(stated: Sequence[Stated]) -> Iterator[Difference]:
    lists = [(one, {*map(normalise_vin, one.facts.vins)}) for one in stated if one.facts.vins]
    everywhere = set[str].intersection(*(vins for _, vins in lists)) if lists else set[str]()
    partial = sorted({vin for _, vins in lists for vin in vins} - everywhere)
    told: set[str] = set()
    for left, right, places in _slips(partial):
        apart = not any(left in vins and right in vins for _, vins in lists)
        if apart and not told & {left, right}:
            told |= {left, right}
            values = tuple(
                Said(one.document, one.ref, left if left in vins else right)
                for one, vins in lists
                if left in vins or right in vins
            )
            yield Difference("vin_slip", Severity.ERROR, values, places)
    for vin in partial:
        if vin not in told:
            values = tuple(
                Said(one.document, one.ref, vin if vin in vins else None) for one, vins in lists
            )
            yield Difference("vin_missing", Severity.ERROR, values)


def _slips(vins: Sequence[str]) -> Iterator[tuple[str, str, tuple[int, ...]]]:
    """The pairs of which one is the other with a wrong character, or with two that changed places.

    With the 1-based places that differ. Looked up by what such a pair has in common, since an
    order may have many thousand VINs.
    """
    alike: dict[tuple[tuple[int, ...], str], list[str]] = defaultdict(list)
    for vin in vins:
        for place in range(len(vin)):
            alike[(place + 1,), vin[:place] + "?" + vin[place + 1 :]].append(vin)
            pair = vin[place : place + 2]
            if len(set(pair)) == 2:
                common = vin[:place] + "".join(sorted(pair)) + vin[place + 2 :]
                alike[(place + 1, place + 2), common].append(vin)
    for (places, _), group in alike.items():
        for left, right in combinations(group, 2):
            yield left, right, places


# -- amounts


def _amounts(stated: Sequence[Stated]) -> Iterator[Difference]:
    for name in _keys(stated, "amounts"):
        if name != "paid":
            yield from _compare(f"amounts.{name}", stated, _item("amounts", name))
    yield from _payments(stated)
    for one in stated:
        parts = [one.facts.amounts.get(name) for name in ("deposit", "balance", "total")]
        deposit, balance, total = parts
        if deposit and balance and total and not _adds_up(deposit, balance, total):
            said = tuple(Said(one.document, one.ref, part) for part in parts)
            yield Difference("amounts_sum", Severity.ERROR, said)


def _adds_up(deposit: Money, balance: Money, total: Money) -> bool:
    one_currency = deposit.currency == balance.currency == total.currency
    return one_currency and deposit.minor + balance.minor == total.minor


def _payments(stated: Sequence[Stated]) -> Iterator[Difference]:
    """Payments that are no amount that was to be paid."""
    due = [
        said
        for name in ("deposit", "balance", "total")
        for said in _said(stated, _item("amounts", name))
    ]
    for paid in _said(stated, _item("amounts", "paid")):
        if due and all(one.value != paid.value for one in due):
            yield Difference("amounts.paid", Severity.ERROR, (*due, paid))


# -- dates and references


def _dates(stated: Sequence[Stated]) -> Iterator[Difference]:
    days: dict[str, list[Said]] = {}
    for name in _keys(stated, "dates"):
        days[name] = _said(stated, _item("dates", name))
        if name not in _OWN_DATES and len({one.value for one in days[name]}) > 1:
            yield Difference(f"dates.{name}", Severity.ERROR, tuple(days[name]))
    for earlier, later in pairwise(name for name in WAY if name in days):
        yield from _in_order("dates_order", days[earlier], days[later])
    for earlier, later, fact in _DEADLINES:
        if earlier in days and later in days:
            yield from _in_order(fact, days[earlier], days[later])
    if "shipped" in days and "presented" in days:
        first, last = _first(days["shipped"]), _last(days["presented"])
        if _day(last) - _day(first) > PRESENTATION:
            yield Difference("presented_late", Severity.ERROR, (first, last))


def _day(said: Said) -> date:
    return cast(date, said.value)  # picked from `dates`


def _first(said: Collection[Said]) -> Said:
    return min(said, key=_day)


def _last(said: Collection[Said]) -> Said:
    return max(said, key=_day)


def _in_order(fact: str, earlier: list[Said], later: list[Said]) -> Iterator[Difference]:
    last, first = _last(earlier), _first(later)
    if _day(last) > _day(first):
        yield Difference(fact, Severity.ERROR, (last, first))


def _references(stated: Sequence[Stated]) -> Iterator[Difference]:
    for name in _keys(stated, "references"):
        yield from _compare(
            f"references.{name}",
            stated,
            _item("references", name),
            key=name_key,
            severity=Severity.WARNING,
        )


def _item(field: str, name: str) -> Pick:
    """What a mapping of the facts says of `name`."""
    return lambda facts: getattr(facts, field).get(name)


def _keys(stated: Sequence[Stated], field: str) -> list[str]:
    """The keys of a mapping of all documents, each once."""
    return list(dict.fromkeys(key for one in stated for key in getattr(one.facts, field)))
