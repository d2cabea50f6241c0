"""What the platform's staff and other companies do when an act asks for it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from sqlalchemy import Connection

from tests.support.sandbox import Sandbox, new_key
from tests.tour.company import LICENCE, REJECTED
from tests.tour.player import Answers
from vehilink_desktop.domain.certification import Certification
from vehilink_desktop.domain.purchase_request import PurchaseRequest
from vehilink_desktop.domain.quotation import MakeOffer
from vehilink_desktop.domain.reasons import FieldReason
from vehilink_desktop.sandbox import certifications, identity_checks, orders
from vehilink_desktop.sandbox.peers.prices import terms_for_request
from vehilink_desktop.sandbox.seed.people import PURCHASER, SELLERS, Seeded
from vehilink_desktop.sandbox.settings import Settings
from vehilink_desktop.sandbox.site import Site, open_site


@contextmanager
def site_of(platform: Sandbox) -> Iterator[Site]:
    """The platform's data, beside its own process."""
    site = open_site(Settings(data_dir=platform.data_dir))
    try:
        yield site
    finally:
        site.db.close()


@contextmanager
def certifying(platform: Sandbox) -> Iterator[Answers]:
    """What staff says of the submission that waits."""

    def waiting(conn: Connection) -> Certification:
        found = certifications.queue(conn)
        return next(one for one in found if one.content.credit_code == LICENCE.code)

    with site_of(platform) as site:

        def reject() -> None:
            with site.change() as conn:
                wrong = FieldReason(field=REJECTED, reason="not_matching")
                note = "The licence says Supply Chain."
                certifications.reject_certification(
                    conn, site, waiting(conn).id, reasons=[wrong], note=note
                )

        def approve() -> None:
            with site.change() as conn:
                certifications.approve_certification(conn, site, waiting(conn).id)

        yield {"reject": reject, "approve": approve}


@contextmanager
def believing(platform: Sandbox) -> Iterator[Answers]:
    """What staff says of the person whose face waits."""
    with site_of(platform) as site:

        def confirm() -> None:
            with site.change() as conn:
                waiting = identity_checks.queue(conn)[0]
                identity_checks.confirm_check(conn, site, waiting.check.id)

        yield {"confirm": confirm}


@contextmanager
def trading(platform: Sandbox) -> Iterator[Answers]:
    """Two further suppliers who quote, one in a currency without a rate; staff on disputes."""

    def quote() -> None:
        _quote(platform, SELLERS[0])
        _quote(platform, SELLERS[1], currency="AUD")

    with site_of(platform) as site:

        def decide() -> None:
            with site.change() as conn:
                newest = max(orders.disputed(conn), key=lambda one: one.updated_at)
                note = "The report shows a scratch that was polished out. The order goes on."
                orders.settle(conn, site, newest.id, go_on=True, refund_minor=0, note=note)

        yield {"quote": quote, "decide": decide}


def _quote(platform: Sandbox, supplier: Seeded, currency: str | None = None) -> None:
    """An offer on the newest request of the demonstration's purchaser."""
    client = platform.sign_in(supplier.phone)
    changes, _cursor = client.changes("requests")
    live = [PurchaseRequest.model_validate(one["body"]) for one in changes if one.get("body")]
    mine = [one for one in live if one.account_id == PURCHASER.account.id]
    newest = max(mine, key=lambda one: one.created_at)
    now = datetime.now(UTC)
    terms = terms_for_request(newest.id, newest.content, supplier.account.id, now)
    if currency:
        terms = terms.model_copy(update={"currency": currency})
    offer = MakeOffer(
        request_id=newest.id, number=1, terms=terms, authentic=True,
        message="In stock, ready to load within two weeks.",
    )  # fmt: skip
    answer = client.do(
        "POST",
        f"/v1/quotations/{new_key()}/deeds",
        json={"deed": offer.model_dump(mode="json")},
    )
    assert answer.status_code == 201, answer.text
