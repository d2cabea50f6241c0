"""Any number of believable quotations and orders of one supplier, the same for the same seed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from random import Random

from tests.support.listings import make_listings, make_vin
from vehilink_desktop.domain.account import CompanyCard
from vehilink_desktop.domain.money import Money
from vehilink_desktop.domain.order import (
    DOERS,
    PAYMENTS,
    PROOFS,
    Milestone,
    Order,
    OrderEvent,
    OrderStatus,
    Voucher,
    VoucherFacts,
    VoucherState,
    plan,
)
from vehilink_desktop.domain.quotation import Offer, Quotation, QuotationState
from vehilink_desktop.domain.terms import Charge, ChargeKind, DealLine, Party, Side, Terms
from vehilink_desktop.domain.vocabulary import Incoterm, PaymentTerms

ACCOUNT = "supplier-account"
#: The day after the last of them.
NOW = datetime(2026, 11, 22, tzinfo=UTC)

_KINDS = 20_000
_CURRENCIES = ("USD", "USD", "USD", "CNY", "EUR", "AED")
_PLACES = ("Jebel Ali", "Mombasa", "Lagos", "Almaty", "Tashkent", "Callao")
_NAMES = (
    "Desert Star",
    "Kilimanjaro",
    "Blue Nile",
    "Steppe",
    "Andes",
    "Gulf Pearl",
    "Ural",
    "金驼",
)
_TRADES = ("Motors", "Auto Trading", "Cars FZE", "Import Co.")
_STATUSES = (
    *[OrderStatus.COMPLETED] * 68,
    *[OrderStatus.CANCELLED] * 8,
    *[OrderStatus.EXPIRED] * 4,
    *[OrderStatus.ACTIVE] * 16,
    *[OrderStatus.OFFERED] * 2,
    OrderStatus.ON_HOLD,
    OrderStatus.DISPUTED,
)
_STATES = (
    *[QuotationState.ACCEPTED] * 50,
    *[QuotationState.DECLINED] * 15,
    *[QuotationState.EXPIRED] * 25,
    *[QuotationState.WITHDRAWN] * 5,
    *[QuotationState.OPEN] * 4,
    QuotationState.OPEN,
)
_SUPPLIER = Party(account_id=ACCOUNT, nickname="Silk Road Auto", phone_masked="+86 138 •••• 8000")


class Deals:
    """Makes them. `count` of each are spread over two years before `NOW`, oldest first."""

    def __init__(self, count: int, *, lines: int = 10, seed: int = 1) -> None:
        self._count, self._lines = count, lines
        self._rng = Random(seed)
        listed = list(make_listings(min(_KINDS, 50 * count), seed=seed))
        self._makers = {one.id: (one.content.vin or "LZZ")[:3] for one in listed}
        self._pool = [
            DealLine(
                listing_id=one.id,
                brand=one.content.brand,
                series=one.content.series,
                model=one.content.model,
                model_year=one.content.model_year,
                condition=one.content.condition,
                exterior_colour=one.content.exterior_colour,
                unit_price_minor=one.content.price.minor if one.content.price else 0,
            )
            for one in listed
        ]
        self._purchasers = [_purchaser(self._rng, number) for number in range(2000)]

    def quotations(self) -> Iterator[Quotation]:
        """Each with one offer of `lines` lines; the order with the same number came of it."""
        rng = self._rng
        for number, at in self._moments():
            state = rng.choice(_STATES)
            ends = NOW + timedelta(hours=rng.randrange(1, 200))
            ends = ends if state is QuotationState.OPEN else at + timedelta(days=5)
            terms = self._terms(rng.sample(self._pool, self._lines)).model_copy(
                update={"vehicles_valid_until": ends}
            )
            offer = Offer(number=1, by=rng.choice(list(Side)), terms=terms, made_at=at)
            yield Quotation(
                id=_id("c", number),
                version=2,
                number=f"Q-{at.year}-{number:06d}",
                state=state,
                request_id=_id("a", number // 5),
                supplier=_SUPPLIER,
                purchaser=rng.choice(self._purchasers),
                offers=(offer,),
                order_id=_id("d", number) if state is QuotationState.ACCEPTED else None,
                created_at=at,
                updated_at=at,
            )

    def orders(self) -> Iterator[Order]:
        """Each with one to four lines, its history and its vouchers."""
        rng = self._rng
        for number, at in self._moments():
            status = rng.choice(_STATUSES)
            lines = [self._with_vins(line) for line in rng.sample(self._pool, rng.randint(1, 4))]
            order = Order(
                id=_id("d", number),
                version=9,
                number=f"O-{at.year}-{number:06d}",
                status=status,
                quotation_id=_id("c", number),
                supplier=_SUPPLIER,
                purchaser=rng.choice(self._purchasers),
                offered_by=Side.PURCHASER,
                terms=self._terms(lines),
                created_at=at,
                updated_at=at,
            )
            yield self._on_its_way(order, at)

    def _on_its_way(self, order: Order, at: datetime) -> Order:
        """With as many milestones behind it as its status needs."""
        way = plan(order.terms)
        steps = self._rng.randrange(1, len(way) - 1)
        if order.status is OrderStatus.OFFERED:
            steps = 0
        if order.status is OrderStatus.COMPLETED:
            steps = len(way)
        days = [at + timedelta(days=place) for place in range(steps)]
        events = tuple(
            OrderEvent(id=f"{order.id}.{one}", at=day, by=DOERS.get(one), kind="milestone",
                       detail={"milestone": str(one)})
            for one, day in zip(way, days, strict=False)
        )  # fmt: skip
        behind = way[:steps]
        vouchers = tuple(
            _voucher(order, milestone, day)
            for milestone, day in zip(way, days, strict=False)
            if milestone in PROOFS
        )
        news = {"done": behind, "events": events, "vouchers": vouchers}
        return order.model_copy(update={**news, "updated_at": days[-1] if days else at})

    def _terms(self, lines: list[DealLine]) -> Terms:
        rng = self._rng
        freight = Charge(kind=ChargeKind.FREIGHT, amount_minor=rng.randrange(50_000, 400_000))
        total = sum(line.amount_minor() for line in lines)
        return Terms(
            currency=rng.choice(_CURRENCIES),
            lines=tuple(lines),
            charges=(freight,),
            incoterm=Incoterm.CIF,
            named_place=rng.choice(_PLACES),
            payment=rng.choice((PaymentTerms.TT, PaymentTerms.TT, PaymentTerms.LC)),
            deposit_minor=total * 3 // 10,
            port_of_loading="Tianjin",
        )

    def _with_vins(self, line: DealLine) -> DealLine:
        maker, year = self._makers[line.listing_id or ""], line.model_year or 2024
        vins = tuple(make_vin(self._rng, maker, year) for _ in range(2))
        return line.model_copy(update={"quantity": 2, "vins": vins})

    def _moments(self) -> Iterator[tuple[int, datetime]]:
        step = timedelta(days=730) / self._count
        return ((number, NOW - step * (self._count - number)) for number in range(self._count))


def _purchaser(rng: Random, number: int) -> Party:
    name = f"{rng.choice(_NAMES)} {rng.choice(_TRADES)} {number}"
    card = CompanyCard(id=f"company-{number}", name=name, country="AE", certified=True)
    nickname = f"{name.split()[0]} {number}"
    phone = "+971 50 ••• 4567"
    return Party(account_id=f"p-{number}", nickname=nickname, phone_masked=phone, company=card)


def _voucher(order: Order, milestone: Milestone, at: datetime) -> Voucher:
    by, kind = PROOFS[milestone]
    terms = order.terms
    part = terms.deposit_minor if milestone is Milestone.DEPOSIT else terms.balance_minor()
    amount = Money(minor=part, currency=terms.currency) if milestone in PAYMENTS else None
    return Voucher(
        id=f"{order.id}.v.{milestone}",
        kind=kind,
        media_ids=(f"{order.id}.m.{milestone}",),
        facts=VoucherFacts(amount=amount, on=at.date(), reference=f"REF{at:%Y%m%d}"),
        milestone=milestone,
        by=by,
        state=VoucherState.CONFIRMED,
        made_at=at,
        decided_at=at,
    )


def _id(kind: str, number: int) -> str:
    return f"{number:08x}-0000-7000-8000-{kind * 12}"
