"""The rules of quotations: who may open one, and one place where every deed on it is done."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, Connection, insert, or_, select, update
from sqlalchemy.exc import IntegrityError

from vehilink_desktop.core.clock import from_millis, to_millis
from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.gate import Deed
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.domain.quotation import (
    AcceptOffer,
    AskForQuotation,
    MakeOffer,
    Quotation,
    QuotationDeed,
    QuotationObstacle,
    QuotationRefused,
    QuotationState,
    gate_of,
    run_out,
)
from vehilink_desktop.domain.quotation import do as apply_deed
from vehilink_desktop.sandbox import deals, feeds, order_openings, requests
from vehilink_desktop.sandbox.feeds import Told
from vehilink_desktop.sandbox.gates import pass_gate
from vehilink_desktop.sandbox.numbers import QUOTATION, next_number
from vehilink_desktop.sandbox.parties import check_cross_border, lock_both, party
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.tables import quotations


def do(
    conn: Connection,
    site: Site,
    account_id: str,
    quotation_id: str,
    deed: QuotationDeed,
    deed_id: str,
) -> Quotation:
    """The quotation after a deed of one of its sides; `ask` and a first `offer` open it.

    An `accept` also makes the order.

    Raises:
        Refused: `not-certified`, `suspended`, `cross-border-consent-needed`, `not-found`,
            `invalid`; `state-conflict` or `version-conflict` with `reason` and `current`.
    """
    deals.check_deed(deed)
    known = find(conn, quotation_id)
    if known is None:
        return _open(conn, site, account_id, quotation_id, deed)
    by = known.side_of(account_id)
    if known.party(by).account_id != account_id:
        raise Refused(ProblemType.NOT_FOUND, "There is no such quotation.")
    account, _ = lock_both(conn, account_id, known.party(by.other).account_id)
    pass_gate(account, gate_of(deed))
    quotation = _locked(conn, quotation_id)
    if isinstance(deed, MakeOffer | AcceptOffer):
        check_cross_border(quotation.supplier, quotation.purchaser, account)
    try:
        after = apply_deed(quotation, deed, by, from_millis(site.now()))
    except QuotationRefused as refused:
        raise _conflict(quotation, refused.obstacle) from refused
    told = [*_write(conn, after)]
    if isinstance(deed, AcceptOffer):
        told += order_openings.form(conn, site, after, by, deed_id)
    feeds.tell_accounts(conn, site, told)
    return after


def get(conn: Connection, account_id: str, quotation_id: str) -> Quotation:
    """A quotation of the account.

    Raises:
        Refused: `not-found`, also for everybody else's.
    """
    quotation = find(conn, quotation_id)
    if quotation is None or not _is_of(quotation, account_id):
        raise Refused(ProblemType.NOT_FOUND, "There is no such quotation.")
    return quotation


def find(conn: Connection, quotation_id: str) -> Quotation | None:
    """A quotation, whoever's it is."""
    body = conn.execute(select(quotations.c.body).where(quotations.c.id == quotation_id)).scalar()
    return Quotation.model_validate_json(body) if body else None


def of_account(conn: Connection, account_id: str, *, lock: bool = False) -> tuple[Quotation, ...]:
    """All quotations of an account, by their ids; `lock` keeps others from changing them."""
    mine = or_(quotations.c.supplier_id == account_id, quotations.c.purchaser_id == account_id)
    return _read(conn, mine, lock=lock)


def expire_due(site: Site) -> int:
    """End the quotations whose latest offer has run out; how many there were."""
    count = 0
    while _expire_one(site):
        count += 1
    return count


def add(conn: Connection, quotation: Quotation) -> list[Told]:
    """Write a new quotation; what both sides must hear.

    Raises:
        Refused: `state-conflict`: its id was taken a moment ago, by another deed.
    """
    try:
        conn.execute(insert(quotations).values(id=quotation.id, **_columns(quotation)))
    except IntegrityError:
        raise deals.conflict(None, QuotationObstacle.ALREADY_OPEN) from None
    return _told(quotation)


def write_all(conn: Connection, changed: Iterable[Quotation]) -> list[Told]:
    """Write locked quotations; what both sides of each must hear."""
    return [told for quotation in changed for told in _write(conn, quotation)]


def _expire_one(site: Site) -> bool:
    """End one quotation, in a transaction of its own: two would lock the feeds in any order."""
    due = select(quotations.c.body).where(quotations.c.valid_until <= site.now()).limit(1)
    with site.db.read() as conn:
        if conn.execute(due).first() is None:
            return False
    with site.change() as conn:
        body = conn.execute(due.with_for_update(skip_locked=True)).scalar()
        ended = body and run_out(Quotation.model_validate_json(body), from_millis(site.now()))
        if ended:
            feeds.tell_accounts(conn, site, _write(conn, ended))
    return bool(ended)


def _open(
    conn: Connection, site: Site, account_id: str, quotation_id: str, deed: QuotationDeed
) -> Quotation:
    deals.check_id(quotation_id, "/quotation_id")
    if isinstance(deed, AskForQuotation):
        opened = _asked(conn, site, account_id, quotation_id, deed)
        told: list[Told] = []
    elif isinstance(deed, MakeOffer) and deed.request_id:
        opened, told = _quoted(conn, site, account_id, quotation_id, deed, deed.request_id)
    else:
        raise Refused(ProblemType.NOT_FOUND, "There is no such quotation.")
    opened = opened.model_copy(update={"number": next_number(conn, site, QUOTATION)})
    feeds.tell_accounts(conn, site, [*add(conn, opened), *told])
    return opened


def _asked(
    conn: Connection, site: Site, account_id: str, quotation_id: str, deed: AskForQuotation
) -> Quotation:
    listing = deals.live_listing(conn, account_id, deed.listing_id)
    purchaser, supplier = lock_both(conn, account_id, listing.account_id)
    pass_gate(purchaser, Deed.ORDER)
    return _opened(
        site, quotation_id, _active(supplier), purchaser,
        ask=deed.ask, listing_id=deed.listing_id, state=QuotationState.ASKED,
    )  # fmt: skip


def _quoted(
    conn: Connection,
    site: Site,
    account_id: str,
    quotation_id: str,
    deed: MakeOffer,
    request_id: str,
) -> tuple[Quotation, list[Told]]:
    found = requests.find(conn, request_id)
    if found is None:
        raise Refused(ProblemType.NOT_FOUND, "There is no such request.")
    supplier, purchaser = lock_both(conn, account_id, found.account_id)
    pass_gate(supplier, Deed.QUOTE)
    request = requests.find(conn, request_id, lock=True)
    now = from_millis(site.now())
    if request is None or not request.is_live(now):
        raise deals.conflict(None, "request-gone")
    twin = (quotations.c.supplier_id == account_id) & (quotations.c.request_id == request_id)
    for other in _read(conn, twin):
        raise deals.conflict(other, "already-quoted")
    empty = _opened(
        site, quotation_id, supplier, _active(purchaser),
        request_id=request_id, state=QuotationState.OPEN,
    )  # fmt: skip
    check_cross_border(empty.supplier, empty.purchaser, supplier)
    try:
        opened = apply_deed(empty, deed, empty.side_of(account_id), now)
    except QuotationRefused as refused:
        raise deals.conflict(None, refused.obstacle) from refused
    told = requests.count_quotation(conn, request)
    return opened.model_copy(update={"version": 1}), [told]


def _opened(
    site: Site, quotation_id: str, supplier: Account, purchaser: Account, **facts: Any
) -> Quotation:
    now = from_millis(site.now())
    return Quotation(
        id=quotation_id,
        version=1,
        number="",
        supplier=party(supplier),
        purchaser=party(purchaser),
        created_at=now,
        updated_at=now,
        **facts,
    )


def _active(counterpart: Account | None) -> Account:
    """The other side, if one can begin anything with it.

    Raises:
        Refused: `state-conflict` because of `counterpart-inactive`.
    """
    if counterpart is None or not party(counterpart).active:
        raise deals.conflict(None, QuotationObstacle.COUNTERPART_INACTIVE)
    return counterpart


def _conflict(quotation: Quotation, obstacle: QuotationObstacle) -> Refused:
    accepted = quotation.state == QuotationState.ACCEPTED
    outdated = obstacle is QuotationObstacle.OFFER_CHANGED or accepted
    return deals.conflict(quotation, obstacle, outdated=outdated)


def _is_of(quotation: Quotation, account_id: str) -> bool:
    return account_id in (quotation.supplier.account_id, quotation.purchaser.account_id)


def _locked(conn: Connection, quotation_id: str) -> Quotation:
    (found,) = _read(conn, quotations.c.id == quotation_id, lock=True)
    return found


def _read(
    conn: Connection, condition: ColumnElement[bool], *, lock: bool = False
) -> tuple[Quotation, ...]:
    query = select(quotations.c.body).where(condition).order_by(quotations.c.id)
    bodies = conn.execute(query.with_for_update() if lock else query).scalars()
    return tuple(map(Quotation.model_validate_json, bodies))


def _write(conn: Connection, quotation: Quotation) -> list[Told]:
    mine = quotations.c.id == quotation.id
    conn.execute(update(quotations).where(mine).values(_columns(quotation)))
    return _told(quotation)


def _told(quotation: Quotation) -> list[Told]:
    sides = (quotation.supplier, quotation.purchaser)
    return [Told(one.account_id, "quotation", quotation.id, quotation.version) for one in sides]


def _columns(quotation: Quotation) -> dict[str, Any]:
    """The row of a quotation, without its id."""
    offer = quotation.latest()
    ends = offer.terms.valid_until() if offer else None
    standing = ends is not None and quotation.state == QuotationState.OPEN
    return {
        "number": quotation.number,
        "supplier_id": quotation.supplier.account_id,
        "purchaser_id": quotation.purchaser.account_id,
        "request_id": quotation.request_id,
        "listing_id": quotation.listing_id,
        "version": quotation.version,
        "state": str(quotation.state),
        "valid_until": to_millis(ends) if standing and ends else None,
        "body": quotation.model_dump_json(exclude_none=True),
    }
