"""Requests in the store, as the platform would have sent them, by either side's computer."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.support.backend import SUPPLIER, Desk
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.domain.account import Account, CompanyCard
from vehilink_desktop.domain.purchase_request import PurchaseRequest, RequestContent, RequestState
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.storage.repositories import outbox, requests

PURCHASER = Account(
    id="account-9",
    nickname="Omar",
    phone_masked="+971 50****4567",
    user_type=UserType.PURCHASER,
    certified=True,
)
BUYER = CompanyCard(id="c2", name="Al Safa", city="Dubai", country="AE", certified=True)
WANTED = RequestContent.model_validate(
    {
        "brand": "BYD",
        "series": "Song Plus",
        "sales_region": "africa",
        "quantity": 20,
        "validity_days": 3,
        "exterior_colour": "White",
    }
)


def named(series: str, **more: object) -> RequestContent:
    return RequestContent.model_validate(dict(WANTED) | {"series": series} | more)


class Wishes:
    """A desk of one side, and the requests that the platform told it of."""

    def __init__(self, desk: Desk, account: Account) -> None:
        self.desk = desk
        self.account = account
        desk.sign_in(account)

    def put(
        self,
        request_id: str,
        content: RequestContent = WANTED,
        *,
        hours: float = 50,
        state: RequestState = RequestState.LIVE,
        version: int = 1,
    ) -> PurchaseRequest:
        """A purchaser's request that ends in so many hours."""
        now = datetime.now(UTC)
        request = PurchaseRequest(
            id=request_id,
            version=version,
            state=state,
            account_id=PURCHASER.id,
            purchaser=BUYER,
            content=content,
            created_at=now - timedelta(hours=1),
            updated_at=now,
            expires_at=now + timedelta(hours=hours),
            quotations=2,
        )
        with self.desk.db.write() as conn:
            requests.upsert(conn, request, mine=self.account.id == PURCHASER.id)
        self.desk.bus.publish(ChangeSet.of(Topic.REQUEST, request_id))
        return request

    def queued(self) -> list[str]:
        """The kinds of what waits to be sent."""
        with self.desk.db.read() as conn:
            return [op.kind for op in outbox.all_open(conn)]

    def stored(self, request_id: str) -> RequestContent:
        return self.desk.backend.requests.get(request_id).content


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    with Desk(tmp_path / "profile", account=None) as opened:
        yield opened


@pytest.fixture
def buying(desk: Desk) -> Wishes:
    return Wishes(desk, PURCHASER)


@pytest.fixture
def selling(desk: Desk) -> Wishes:
    return Wishes(desk, SUPPLIER)
