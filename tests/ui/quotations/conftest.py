"""Quotations in the store, as the platform would have sent them."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.support.backend import SUPPLIER, Desk
from tests.ui.terms.conftest import TERMS
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.domain.account import Account, CompanyCard
from vehilink_desktop.domain.fx import RateTable
from vehilink_desktop.domain.purchase_request import PurchaseRequest, RequestContent, RequestState
from vehilink_desktop.domain.quotation import Offer, Quotation, QuotationDeed, QuotationState
from vehilink_desktop.domain.terms import Party, Side, Terms
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.storage.repositories import outbox, quotations, rates, requests

PURCHASER = Account(
    id="account-9",
    nickname="Omar",
    phone_masked="+971 50****4567",
    user_type=UserType.PURCHASER,
    certified=True,
)
COMPANY = CompanyCard(id="c1", name="Harbour Export", city="Ningbo", country="CN", certified=True)
SELLER = Party(
    account_id=SUPPLIER.id, nickname="Li", phone_masked="+86 138****0001", company=COMPANY
)
BUYER = Party(
    account_id=PURCHASER.id,
    nickname="Omar",
    phone_masked="+971 50****4567",
    company=COMPANY.model_copy(update={"id": "c2", "name": "Al Safa"}),
)
START = datetime(2026, 11, 20, 8, tzinfo=UTC)
#: Its freight holds for years, so that no test runs out of time.
LASTING = TERMS.model_copy(
    update={
        "charges": tuple(
            one.model_copy(update={"valid_until": datetime(2090, 1, 1, tzinfo=UTC)})
            for one in TERMS.charges
        )
    }
)


def offer(number: int, by: Side, terms: Terms = LASTING) -> Offer:
    return Offer(
        number=number,
        by=by,
        terms=terms,
        authentic=by is Side.SUPPLIER,
        made_at=START + timedelta(hours=number),
    )


def quotation(
    *offers: Offer, quotation_id: str = "q1", seller: Party = SELLER, **more: object
) -> Quotation:
    """Open on the request `r1`, with these offers."""
    return Quotation.model_validate(
        {
            "id": quotation_id,
            "version": len(offers) + 1,
            "number": "Q-2026-000123",
            "state": QuotationState.OPEN,
            "request_id": "r1",
            "supplier": seller,
            "purchaser": BUYER,
            "offers": offers,
            "created_at": START,
            "updated_at": START + timedelta(hours=len(offers)),
            **more,
        }
    )


class Deals:
    """A desk of one side, and what the platform tells it."""

    def __init__(self, desk: Desk, account: Account) -> None:
        self.desk = desk
        self.account = account
        desk.sign_in(account)

    def put(self, *many: Quotation) -> None:
        with self.desk.db.write() as conn:
            for one in many:
                quotations.upsert(conn, one, self.account.id)
        self.desk.bus.publish(ChangeSet.of(Topic.QUOTATION, *(one.id for one in many)))

    def put_request(self, content: RequestContent) -> PurchaseRequest:
        """A live request `r1` of the purchaser."""
        request = PurchaseRequest(
            id="r1",
            version=1,
            state=RequestState.LIVE,
            account_id=PURCHASER.id,
            content=content,
            created_at=START,
            updated_at=START,
            expires_at=datetime(2090, 1, 1, tzinfo=UTC),
        )
        with self.desk.db.write() as conn:
            requests.upsert(conn, request, mine=self.account.id == PURCHASER.id)
        return request

    def put_rates(self, **known: str) -> None:
        table = RateTable(base="USD", rates=known, source="Sample rates", fetched_at=START)
        with self.desk.db.write() as conn:
            rates.keep(conn, table)

    def queued(self) -> list[QuotationDeed]:
        """The deeds that wait to be sent."""
        with self.desk.db.read() as conn:
            return [
                quotations.deed_of(op)
                for op in outbox.all_open(conn)
                if op.kind == outbox.QUOTATION_DEED
            ]


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    with Desk(tmp_path / "profile", account=None) as opened:
        yield opened


@pytest.fixture
def buying(desk: Desk) -> Deals:
    return Deals(desk, PURCHASER)


@pytest.fixture
def selling(desk: Desk) -> Deals:
    return Deals(desk, SUPPLIER)
