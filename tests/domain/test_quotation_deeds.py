"""An accepted offer is the one that was read, whatever came between."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from vehilink_desktop.domain.quotation import (
    MAX_OFFERS,
    MAX_OFFERS_BYTES,
    AcceptOffer,
    Ask,
    AskForQuotation,
    DeclineQuotation,
    MakeOffer,
    Quotation,
    QuotationDeed,
    QuotationObstacle,
    QuotationRefused,
    QuotationState,
    WithdrawQuotation,
    do,
    run_out,
)
from vehilink_desktop.domain.terms import MAX_LINES, DealLine, Party, Side, Terms
from vehilink_desktop.domain.vocabulary import Incoterm

pytestmark = pytest.mark.req("P3")

START = datetime(2026, 3, 1, tzinfo=UTC)
SIDES = st.sampled_from(list(Side))


def terms(price: int = 1000, valid_until: datetime | None = None) -> Terms:
    line = DealLine(brand="BYD", unit_price_minor=price)
    return Terms(
        lines=(line,), incoterm=Incoterm.FOB, named_place="Shanghai",
        vehicles_valid_until=valid_until,
    )  # fmt: skip


def asked() -> Quotation:
    """A quotation that the supplier has not answered."""
    supplier, purchaser = (Party(account_id=a, nickname=a, phone_masked="+86") for a in "sp")
    return Quotation(
        id="quotation", version=1, number="Q-1", state=QuotationState.ASKED, listing_id="listing",
        supplier=supplier, purchaser=purchaser, ask=Ask(), created_at=START, updated_at=START,
    )  # fmt: skip


def offered(price: int = 1000, valid_until: datetime | None = None) -> Quotation:
    deed = MakeOffer(number=1, terms=terms(price, valid_until), authentic=True)
    return do(asked(), deed, Side.SUPPLIER, START)


def taking(quotation: Quotation) -> AcceptOffer:
    """Accepting the latest offer of a quotation as somebody saw it."""
    offer = quotation.latest()
    assert offer is not None
    return AcceptOffer(number=offer.number, digest=offer.terms.digest(), order_id="order")


def refusal(
    quotation: Quotation, deed: QuotationDeed, side: Side, now: datetime = START
) -> QuotationObstacle:
    with pytest.raises(QuotationRefused) as told:
        do(quotation, deed, side, now)
    return told.value.obstacle


class TwoSides(RuleBasedStateMachine):
    """Both sides act on what they last saw."""

    @initialize()
    def begin(self) -> None:
        self.quotation, self.now = asked(), START
        self.seen = dict.fromkeys(Side, self.quotation)

    def try_deed(self, side: Side, deed: QuotationDeed) -> bool:
        """Whether the platform takes a deed."""
        self.now += timedelta(minutes=1)
        before = self.quotation
        try:
            after = do(before, deed, side, self.now)
        except QuotationRefused:
            return False
        assert before.state != QuotationState.ACCEPTED
        assert after.version == before.version + 1
        assert after.offers[: len(before.offers)] == before.offers
        assert Quotation.model_validate_json(after.model_dump_json(exclude_none=True)) == after
        self.quotation = after
        return True

    @rule(side=SIDES)
    def look(self, side: Side) -> None:
        self.seen[side] = self.quotation

    @rule(
        side=SIDES,
        price=st.integers(1, 5),
        authentic=st.booleans(),
        hours=st.none() | st.integers(-1, 48),
    )
    def offer(self, side: Side, price: int, authentic: bool, hours: int | None) -> None:
        ends = None if hours is None else self.now + timedelta(hours=hours)
        number = len(self.seen[side].offers) + 1
        deed = MakeOffer(number=number, terms=terms(price, ends), authentic=authentic)
        if self.try_deed(side, deed):
            assert authentic or side is Side.PURCHASER

    @rule(side=SIDES)
    def accept(self, side: Side) -> None:
        seen = self.seen[side].latest()
        if seen is None or not self.try_deed(side, taking(self.seen[side])):
            return
        taken = self.quotation.latest()
        assert taken is not None
        assert taken == seen
        assert taken.by is side.other
        assert self.quotation.updated_at == self.now
        ends = taken.terms.valid_until()
        assert ends is None or self.now < ends

    @rule(side=SIDES, decline=st.booleans())
    def end(self, side: Side, decline: bool) -> None:
        number = len(self.seen[side].offers)
        kind = DeclineQuotation if decline else WithdrawQuotation
        if self.try_deed(side, kind(number=number)) and number:
            by = self.quotation.offers[-1].by
            assert by is (side.other if decline else side)

    @rule(hours=st.sampled_from((1, 24, 3 * 365 * 24)))
    def time_goes_by(self, hours: int) -> None:
        self.now += timedelta(hours=hours)
        self.quotation = run_out(self.quotation, self.now) or self.quotation

    @invariant()
    def offers_count_up_and_end_once(self) -> None:
        quotation = self.quotation
        assert [one.number for one in quotation.offers] == list(range(1, len(quotation.offers) + 1))
        assert (quotation.order_id is not None) == (quotation.state == QuotationState.ACCEPTED)
        suppliers = [one for one in quotation.offers if one.by is Side.SUPPLIER]
        assert all(one.authentic for one in suppliers)
        assert not quotation.offers or suppliers  # a purchaser counters, he does not begin


TestTwoSides = TwoSides.TestCase
TestTwoSides.settings = settings(max_examples=80, stateful_step_count=30, deadline=None)


def test_the_offer_that_was_read_is_the_one_that_counts() -> None:
    first = offered()
    cheaper = MakeOffer(number=2, terms=terms(900), authentic=True)
    second = do(first, cheaper, Side.SUPPLIER, START)

    assert refusal(second, taking(first), Side.PURCHASER) is QuotationObstacle.OFFER_CHANGED
    same_number = taking(first).model_copy(update={"number": 2})
    assert refusal(second, same_number, Side.PURCHASER) is QuotationObstacle.OFFER_CHANGED
    assert do(second, taking(second), Side.PURCHASER, START).order_id == "order"
    accepted = do(first, taking(first), Side.PURCHASER, START)
    assert refusal(accepted, cheaper, Side.SUPPLIER) is QuotationObstacle.ENDED


def test_nobody_takes_his_own_offer() -> None:
    assert refusal(offered(), taking(offered()), Side.SUPPLIER) is QuotationObstacle.NOT_YOUR_TURN


def test_an_offer_ends_exactly_when_it_says() -> None:
    ends = START + timedelta(hours=1)
    quotation, deed = offered(valid_until=ends), taking(offered(valid_until=ends))
    before = ends - timedelta(microseconds=1)

    assert run_out(quotation, before) is None
    assert do(quotation, deed, Side.PURCHASER, before).state == QuotationState.ACCEPTED
    assert refusal(quotation, deed, Side.PURCHASER, ends) is QuotationObstacle.OFFER_EXPIRED
    ended = run_out(quotation, ends)
    assert ended is not None
    assert ended.state == QuotationState.EXPIRED
    assert run_out(ended, ends) is None
    fresh = MakeOffer(number=2, terms=terms(), authentic=True)
    assert do(ended, fresh, Side.SUPPLIER, ends).state == QuotationState.OPEN


def test_an_offer_that_comes_after_its_own_end_is_none() -> None:
    late = MakeOffer(number=1, terms=terms(valid_until=START), authentic=True)

    assert refusal(asked(), late, Side.SUPPLIER) is QuotationObstacle.OFFER_EXPIRED


def test_a_suspended_side_can_be_declined_but_not_bound() -> None:
    quotation = offered()
    gone = quotation.supplier.model_copy(update={"active": False})
    quotation = quotation.model_copy(update={"supplier": gone})

    refused = refusal(quotation, taking(quotation), Side.PURCHASER)

    assert refused is QuotationObstacle.COUNTERPART_INACTIVE
    declined = do(quotation, DeclineQuotation(number=1), Side.PURCHASER, START)
    assert declined.state == QuotationState.DECLINED


def test_asking_again_opens_nothing() -> None:
    again = AskForQuotation(listing_id="listing", ask=Ask())

    assert refusal(asked(), again, Side.PURCHASER) is QuotationObstacle.ALREADY_OPEN


def next_offer(quotation: Quotation, stated: Terms) -> MakeOffer:
    return MakeOffer(number=len(quotation.offers) + 1, terms=stated, authentic=True)


def offers_until_refused(stated: Terms) -> Quotation:
    """A quotation to which the supplier adds versions until it is too long."""
    quotation = asked()
    with suppress(QuotationRefused):
        while True:
            quotation = do(quotation, next_offer(quotation, stated), Side.SUPPLIER, START)
    deed = next_offer(quotation, stated)
    assert refusal(quotation, deed, Side.SUPPLIER) is QuotationObstacle.TOO_LONG
    return quotation


def test_a_quotation_does_not_grow_without_end() -> None:
    short = offers_until_refused(terms())
    long_line = DealLine(brand="B" * 60, series="S" * 60, model="M" * 120, unit_price_minor=1)
    long = offers_until_refused(terms().model_copy(update={"lines": (long_line,) * MAX_LINES}))

    assert len(short.offers) == MAX_OFFERS
    assert 10 < len(long.offers) < MAX_OFFERS
    assert len(long.model_dump_json(exclude_none=True)) < MAX_OFFERS_BYTES + 10_000
    taken = do(long, taking(long), Side.PURCHASER, START)  # the last one still counts
    assert taken.state == QuotationState.ACCEPTED
