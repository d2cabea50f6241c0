"""What the market asks for and shows: filters, rows, and what a listing is found by."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple

from vehilink_desktop.domain.catalogue import Catalogue
from vehilink_desktop.domain.listing import Listing
from vehilink_desktop.domain.money import MAX_MINOR, Money
from vehilink_desktop.storage import search
from vehilink_desktop.storage.search import Question, Term

#: Every model year there is; whole buckets of the widest level, so that few terms cover them.
_FIRST_YEAR, _LAST_YEAR = 15 << 7, (17 << 7) - 1


@dataclass(frozen=True, slots=True)
class MarketFilter:
    """What is looked for; everything given must fit.

    Prices are whole minor units of `currency`; without a currency they ask for nothing.
    """

    text: str = ""
    brand: str | None = None
    series: str | None = None
    year_from: int | None = None
    year_to: int | None = None
    fuel: str | None = None
    steering: str | None = None
    condition: str | None = None
    category: str | None = None
    emission_standard: str | None = None
    port: str | None = None
    incoterm: str | None = None
    currency: str | None = None
    price_min: int | None = None
    price_max: int | None = None


class PriceSpan(NamedTuple):
    """Prices from `low` to `high`, both included, in minor units of `currency`."""

    currency: str
    low: int
    high: int

    def holds(self, price: Money | None) -> bool:
        """Whether it is one of them."""
        return (
            price is not None
            and price.currency == self.currency
            and self.low <= price.minor <= self.high
        )


@dataclass(frozen=True, slots=True)
class ListingRow:
    """A line of the market's list.

    Attributes:
        recency: The key of the list; grows with each change.
        port: Where it is loaded.
        cover_media_id: The first picture.
    """

    recency: int
    id: str
    mine: bool
    title: str
    brand: str | None
    series: str | None
    model: str | None
    model_year: int | None
    vin: str | None
    price: Money | None
    incoterm: str | None
    named_place: str | None
    fuel: str | None
    steering: str | None
    mileage: int | None
    mileage_unit: str | None
    condition: str | None
    exterior_colour: str | None
    port: str | None
    cover_media_id: str | None
    photo_count: int
    seller_name: str | None
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class Facet:
    """A value that can be filtered by, and how many live listings have it."""

    value: str
    number: int


@dataclass(frozen=True, slots=True)
class Facets:
    """What there is to filter by, most frequent first; years newest first."""

    brand: tuple[Facet, ...] = ()
    series: Mapping[str, tuple[Facet, ...]] = field(default_factory=dict)
    model_year: tuple[Facet, ...] = ()
    fuel: tuple[Facet, ...] = ()
    steering: tuple[Facet, ...] = ()
    condition: tuple[Facet, ...] = ()
    category: tuple[Facet, ...] = ()
    emission_standard: tuple[Facet, ...] = ()
    port: tuple[Facet, ...] = ()
    incoterm: tuple[Facet, ...] = ()
    currency: tuple[Facet, ...] = ()


#: The filters by exact value, with the content's field of each.
EXACT = {
    "brand": "brand",
    "series": "series",
    "fuel": "fuel",
    "steering": "steering",
    "condition": "condition",
    "category": "category",
    "emission_standard": "emission_standard",
    "port": "port_of_loading",
    "incoterm": "incoterm",
}


def pack_row(listing: Listing) -> str:
    """What the list shows of a listing, as JSON that `make_row` reads quickly."""
    content, price = listing.content, listing.content.price
    return json.dumps(
        (
            content.title(),
            content.brand,
            content.series,
            content.model,
            content.model_year,
            content.vin,
            price and (price.minor, price.currency),
            content.incoterm,
            content.named_place,
            content.fuel,
            content.steering,
            content.mileage,
            content.mileage_unit,
            content.condition,
            content.exterior_colour,
            content.port_of_loading,
            content.photos[0].media_id if content.photos else None,
            len(content.photos),
            listing.seller.name if listing.seller else None,
            listing.updated_at.isoformat(),
        ),
        ensure_ascii=False,
        separators=(",", ":"),
    )


def make_row(recency: int, listing_id: str, mine: bool, packed: str) -> ListingRow:
    """The row of a stored listing. Nothing is validated: it was when it was stored."""
    fields: list[Any] = json.loads(packed)
    if price := fields[_PRICE]:
        fields[_PRICE] = Money.model_construct(minor=price[0], currency=price[1])
    fields[-1] = datetime.fromisoformat(fields[-1])
    return ListingRow(recency, listing_id, mine, *fields)


#: Where the price stands in a packed row.
_PRICE = 6


# -- what a listing is found by


def other_names(catalogue: Catalogue) -> dict[str, str]:
    """The names of brands and series by those in the other language, folded (`search.fold`)."""
    found: dict[str, set[str]] = {}
    names = [(brand.en, brand.zh) for brand in catalogue.brands]
    names += [(series.en, series.zh) for _, series in catalogue.series]
    for en, zh in names:
        found.setdefault(search.fold(en), set()).add(zh)
        found.setdefault(search.fold(zh), set()).add(en)
    return {name: " ".join(sorted(others)) for name, others in found.items()}


def index_terms(listing: Listing, others: Mapping[str, str]) -> str:
    """The terms of the search index, separated by blanks.

    `others` holds names in the other language by folded name.
    """
    content = listing.content
    names = [name for name in (content.brand, content.series) if name]
    texts = [
        *names,
        *(other for name in names if (other := others.get(search.fold(name)))),
        content.model,
        content.trim,
        str(content.model_year) if content.model_year else None,
        content.stock_no,
        content.named_place,
        content.port_of_loading,
        content.description,
        listing.seller.name if listing.seller else None,
        listing.seller.name_zh if listing.seller else None,
    ]
    terms: set[str] = set()
    for text in texts:
        if text:
            terms |= search.word_terms(text)
    for number in (content.vin, content.stock_no):
        if number:
            terms.update(search.number_terms(number))
    terms.update(_filter_terms(listing, others))
    return " ".join(terms)


def _filter_terms(listing: Listing, others: Mapping[str, str]) -> Iterator[str]:
    content = listing.content
    for filtered, name in EXACT.items():
        value = getattr(content, name)
        if value:
            yield search.value_term(filtered, value)
    for name in ("brand", "series"):
        other = others.get(search.fold(getattr(content, name) or ""))
        if other:
            yield search.value_term(name, other)
    if content.model_year:
        yield from search.bucket_terms("year", content.model_year)
    if content.price:
        yield search.value_term("currency", content.price.currency)
        yield from search.bucket_terms(
            content.price.currency.lower(), price_bucket(content.price.minor)
        )


def facet_values(
    content: Mapping[str, Any], currency: str | None
) -> Iterator[tuple[str, str, str]]:
    """Field, parent (the brand of a series) and value of all that can be filtered by.

    `content` holds the fields of a `ListingContent`, as they are or as they are stored.
    """
    take = content.get
    for filtered, name in EXACT.items():
        value = take(name)
        if value:
            parent = (take("brand") or "") if filtered == "series" else ""
            yield filtered, parent, str(value)
    year = take("model_year")
    if year:
        yield "model_year", "", str(year)
    if currency:
        yield "currency", "", currency


# -- questions


def price_bucket(minor: int) -> int:
    """Sixteen buckets to each doubling of the price."""
    bits = minor.bit_length()
    return bits << 4 | (minor << 4 >> max(bits - 1, 0)) & 15


def make_question(wanted: MarketFilter) -> Question:
    """The question for everything but the price; first what most often finds least."""
    exact = EXACT if price_span(wanted) else (*EXACT, "currency")
    parts = [search.match_query(wanted.text)]
    parts += [
        Term(search.value_term(name, value)) for name in exact if (value := getattr(wanted, name))
    ]
    if wanted.year_from is not None or wanted.year_to is not None:
        first, last = wanted.year_from or _FIRST_YEAR, wanted.year_to or _LAST_YEAR
        years = max(first, _FIRST_YEAR), min(last, _LAST_YEAR)
        parts.append(search.range_query("year", *years))
    return search.all_of(parts)


def price_question(span: PriceSpan) -> Question:
    """Finds all prices that fit, and others in the buckets at the ends (`edge_question`)."""
    first, last = _price_buckets(span)
    return search.range_query(span.currency.lower(), first, last)


def edge_question(span: PriceSpan) -> Question:
    """Finds the prices that have to be compared with the span."""
    field, (first, last) = span.currency.lower(), _price_buckets(span)
    ends = {first, last} if first <= last else ()
    return search.any_of(search.range_query(field, bucket, bucket) for bucket in ends)


def _price_buckets(span: PriceSpan) -> tuple[int, int]:
    return price_bucket(span.low), price_bucket(span.high)


def price_span(wanted: MarketFilter) -> PriceSpan | None:
    """The prices that fit, or None when any does."""
    if wanted.currency is None or (wanted.price_min is None and wanted.price_max is None):
        return None
    high = MAX_MINOR if wanted.price_max is None else min(wanted.price_max, MAX_MINOR)
    return PriceSpan(wanted.currency, max(wanted.price_min or 0, 0), high)
