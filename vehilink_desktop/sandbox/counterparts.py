"""What deals say of an account, kept true while the account changes and when it is closed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, delete

from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.order import Order
from vehilink_desktop.domain.quotation import Quotation, QuotationState
from vehilink_desktop.domain.terms import Party, Side
from vehilink_desktop.sandbox import accounts, feeds, order_rows, quotations
from vehilink_desktop.sandbox.parties import party
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.tables import effects

#: Why a quotation ended that nobody declined.
ACCOUNT_CLOSED = "account_closed"
_OPEN = (QuotationState.ASKED, QuotationState.OPEN)


@dataclass(frozen=True)
class DealsUnderWay:
    """Ids of what deals of an account are about that have not ended."""

    listings: frozenset[str]
    requests: frozenset[str]
    payees: frozenset[str]


def change_account(conn: Connection, site: Site, account: Account, **fields: Any) -> Account:
    """As `accounts.change`, and every deal of the account tells its new state.

    The deals are locked before the account's feed: whoever has a deal comes to the feeds next.
    """
    quoted = quotations.of_account(conn, account.id, lock=True)
    ordered = order_rows.of_account(conn, account.id, lock=True)
    changed = accounts.change(conn, site, account, **fields)
    told = party(changed)
    news = quotations.write_all(conn, [_of_quotation(one, told) for one in quoted])
    news += order_rows.write(conn, *(_of_order(one, told) for one in ordered))
    feeds.tell_accounts(conn, site, news)
    return changed


def deals_under_way(conn: Connection, account_id: str) -> DealsUnderWay:
    """What the account's open quotations and orders are about."""
    quoted = quotations.of_account(conn, account_id)
    ordered = order_rows.read(conn, order_rows.is_side(account_id) & order_rows.OPEN)
    came_of = {one.quotation_id for one in ordered}
    still = [one for one in quoted if one.state in _OPEN or one.id in came_of]
    terms = [one.terms for one in ordered] + [o.terms for one in still for o in one.offers]
    lines = {line.listing_id for one in terms for line in one.lines}
    about = {one.listing_id for one in ordered} | {one.listing_id for one in still}
    return DealsUnderWay(
        listings=frozenset(filter(None, lines | about)),
        requests=frozenset(one.request_id for one in still if one.request_id),
        payees=frozenset(one.payee.id for one in ordered if one.payee),
    )


def forget_answers(conn: Connection, account_id: str) -> None:
    """What counterparts were answered: it names the account, and may hold its number.

    Their deeds stay known by the deals themselves.
    """
    deals = [f"/v1/quotations/{one.id}" for one in quotations.of_account(conn, account_id)]
    deals += [f"/v1/orders/{one.id}" for one in order_rows.of_account(conn, account_id)]
    asked = [f"POST {deal}/{end}" for deal in deals for end in ("deeds", "contact")]
    conn.execute(delete(effects).where(effects.c.request.in_(asked)))


def leave_deals(conn: Connection, site: Site, account_id: str) -> None:
    """End the open quotations of an account that is being closed; its deals name its company only.

    Orders are not open any more then: nobody may close an account that has any.
    """
    quoted = quotations.of_account(conn, account_id, lock=True)
    ordered = order_rows.of_account(conn, account_id, lock=True)
    news = quotations.write_all(conn, [_left(one, account_id) for one in quoted])
    news += order_rows.write(
        conn, *(_of_order(one, _nobody(one.party(one.side_of(account_id)))) for one in ordered)
    )
    feeds.tell_accounts(conn, site, [one for one in news if one.account_id != account_id])


def _nobody(known: Party) -> Party:
    return Party(
        account_id=known.account_id,
        nickname="",
        phone_masked="",
        company=known.company,
        active=False,
    )


def _left(quotation: Quotation, account_id: str) -> Quotation:
    side = quotation.side_of(account_id)
    left = _of_quotation(quotation, _nobody(quotation.party(side)))
    if quotation.state not in _OPEN:
        return left
    supplier = side is Side.SUPPLIER
    state = QuotationState.WITHDRAWN if supplier else QuotationState.DECLINED
    return left.model_copy(update={"state": state, "reason": ACCOUNT_CLOSED})


def _of_quotation(quotation: Quotation, told: Party) -> Quotation:
    field = str(quotation.side_of(told.account_id))
    return quotation.model_copy(update={field: told, "version": quotation.version + 1})


def _of_order(order: Order, told: Party) -> Order:
    field = str(order.side_of(told.account_id))
    return order.model_copy(update={field: told, "version": order.version + 1})
