"""Orders as far on their way as a test needs them, brought there by the rules themselves."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from vehilink_desktop.domain.account import CompanyCard
from vehilink_desktop.domain.money import Money
from vehilink_desktop.domain.order import (
    PAYMENTS,
    PROOFS,
    Milestone,
    Order,
    OrderStatus,
    VoucherContent,
    VoucherFacts,
    amount_due,
    clocks,
    turn,
)
from vehilink_desktop.domain.order_deeds import (
    CompleteOrder,
    ConfirmOrder,
    ConfirmVoucher,
    DeclareVehicles,
    IssuePaper,
    OrderDeed,
    SubmitVoucher,
)
from vehilink_desktop.domain.order_next import next_deeds
from vehilink_desktop.domain.order_rules import do
from vehilink_desktop.domain.paper import PaperKind
from vehilink_desktop.domain.payee import Payee, PayeeContent
from vehilink_desktop.domain.terms import Charge, ChargeKind, DealLine, Party, Side, Terms
from vehilink_desktop.domain.vocabulary import Incoterm
from vehilink_desktop.services.orders import OrderView
from vehilink_desktop.services.stated import differences

START = datetime(2026, 11, 20, 8, tzinfo=UTC)
VINS = ("LGXCE6CD8RA000001", "LSVAB4BR9PN000123")
PAGE = "018f3a5e-7b5c-7c3e-9a1b-2c3d4e5f6071"

SUPPLIER = Party(
    account_id="supplier-1",
    nickname="陈工",
    phone_masked="+86 138****0001",
    company=CompanyCard(
        id="c1", name="Shanghai Orient Auto Export", name_zh="上海东方汽车出口", city="Shanghai",
        country="CN", certified=True,
    ),
)  # fmt: skip
PURCHASER = Party(
    account_id="purchaser-1",
    nickname="Desert Motors",
    phone_masked="+971 50****567",
    company=CompanyCard(
        id="c2", name="Desert Motors FZE", city="Dubai", country="AE", certified=True
    ),
)

ACCOUNT = PayeeContent(
    holder="Shanghai Orient Auto Export Co., Ltd.",
    bank_name="Bank of Communications",
    bank_country="CN",
    number="3100 6678 9012 3456 789",
    swift="COMMCNSH",
    currency="USD",
)


def payee(version: int = 1, number: str = "3100 6678 9012 3456 789") -> Payee:
    content = ACCOUNT.model_copy(update={"number": number})
    return Payee(
        id="payee-1", version=version, account_id="supplier-1", content=content, changed_at=START
    )


def terms() -> Terms:
    return Terms(
        lines=(
            DealLine(
                brand="BYD", series="Song Plus", model="DM-i", model_year=2024, quantity=2,
                exterior_colour="White", interior_colour="Black", unit_price_minor=2_150_000,
            ),
        ),
        charges=(Charge(kind=ChargeKind.FREIGHT, amount_minor=180_000),),
        incoterm=Incoterm.CFR,
        named_place="Jebel Ali",
        port_of_loading="Shanghai",
        port_of_discharge="Jebel Ali",
        deposit_minor=1_344_000,
    )  # fmt: skip


class Walk:
    """An order and its clock; each deed is an hour after the one before."""

    def __init__(self, said: Terms | None = None, *, offered_by: Side = Side.PURCHASER) -> None:
        self.now = START
        self._deeds = 0
        self.order = Order(
            id="order-1", version=1, number="O-2026-000123", status=OrderStatus.OFFERED,
            supplier=SUPPLIER, purchaser=PURCHASER, offered_by=offered_by, terms=said or terms(),
            created_at=START, updated_at=START,
        )  # fmt: skip

    def do(self, deed: OrderDeed, side: Side) -> Order:
        self.now += timedelta(hours=1)
        self._deeds += 1
        self.order = do(self.order, deed, side, self.now, f"deed-{self._deeds}")
        return self.order

    def to(self, milestone: Milestone) -> Order:
        """Go on until `milestone` is the current one."""
        while self.order.status == OrderStatus.OFFERED or self.order.current() is not milestone:
            self.step()
        return self.order

    def step(self) -> Order:
        """Whoever's turn it is does the next deed."""
        side = turn(self.order)
        assert side is not None
        return self.do(self._next_deed(), side)

    def proof(self, **facts: object) -> SubmitVoucher:
        """A voucher for the current milestone that fits the order, except for `facts`."""
        milestone = self.order.current()
        assert milestone is not None
        fitting: dict[str, object] = {"on": date(2026, 11, 21)}
        if milestone in PAYMENTS:
            due = amount_due(self.order, milestone)
            fitting["amount"] = Money(minor=due, currency=self.order.terms.currency)
        content = VoucherContent(
            id=f"voucher-{self._deeds + 1}",
            kind=PROOFS[milestone][1],
            media_ids=(PAGE,),
            facts=VoucherFacts.model_validate(fitting | facts),
        )
        return SubmitVoucher(milestone=milestone, voucher=content)

    def view(self, side: Side, **changed: object) -> OrderView:
        """What the page of `side` would be given."""
        order = self.order
        known: dict[str, object] = {
            "id": order.id,
            "order": order,
            "confirmed": order,
            "side": side,
            "counterpart": order.party(side.other),
            "pending": (),
            "problem": None,
            "next_deeds": next_deeds(order, side),
            "clocks": clocks(order),
            "outdated": (),
            "differences": differences(order, ()),
            "reveals": (),
            "draft": None,
            "voucher": None,
            "arriving": False,
            "cross_border": True,
        }
        return OrderView(**(known | changed))  # type: ignore[arg-type]

    def _next_deed(self) -> OrderDeed:
        order = self.order
        if order.status == OrderStatus.OFFERED:
            return ConfirmOrder(digest=order.terms.digest())
        waiting = [one for one in order.vouchers if one.state == "waiting"]
        if waiting:
            return ConfirmVoucher(voucher_id=waiting[0].id)
        if order.current() is Milestone.PROFORMA:
            return IssuePaper(
                paper=PaperKind.PROFORMA_INVOICE, terms_digest=order.terms.digest(),
                languages=("en", "zh"), payee=payee(),
            )  # fmt: skip
        if order.current() is Milestone.SOURCED:
            return DeclareVehicles(vins=(VINS,))
        if order.current() is Milestone.COMPLETED:
            return CompleteOrder()
        return self.proof()
