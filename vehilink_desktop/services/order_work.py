"""One order at work: looked at with what waits, and its deeds handed to the outbox."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.catalogue import Catalogue
from vehilink_desktop.domain.order import VoucherContent
from vehilink_desktop.domain.order_deeds import (
    ConfirmOrder,
    OfferOrder,
    OrderDeed,
    OrderRefused,
    Propose,
    SubmitVoucher,
    gate_of,
)
from vehilink_desktop.domain.order_rules import do
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.domain.terms import Terms, problems
from vehilink_desktop.services.gates import require, require_cross_border
from vehilink_desktop.services.opening import seller_of
from vehilink_desktop.services.orders_view import OrderView, load
from vehilink_desktop.services.outgoing import Outgoing
from vehilink_desktop.services.pages import queue_pages
from vehilink_desktop.storage.repositories import listings, order_drafts, orders, outbox
from vehilink_desktop.storage.workspace import Workspace


class OrderWork:
    """What everything else about orders is built on."""

    def __init__(
        self, workspace: Workspace, catalogue: Catalogue, wake: Callable[[], None]
    ) -> None:
        self._workspace = workspace
        self._db = workspace.db
        self._ports = (*catalogue.loading_ports, *catalogue.destination_ports)
        self._outgoing = Outgoing(workspace, wake, Topic.ORDER)

    def get(self, order_id: str) -> OrderView:
        """One order, also one that the platform does not have yet.

        Raises:
            Known: `not-found`.
        """
        with self._db.read() as conn:
            return self._load(conn, order_id)

    # -- deeds

    def do(self, order_id: str, deed: OrderDeed) -> ChangeSet:
        """Hand a deed to the outbox, with the pages of a voucher before it.

        Raises:
            Known: what a gate asks for (`gates.require`); `cross-border-consent-needed`; an
                obstacle (`order_deeds.Obstacle`); `invalid` with the fields of the terms;
                `being-sent` while the platform does not have the order.
        """
        with self._db.write() as conn:
            self._queue(conn, order_id, deed)
        return self._outgoing.queued(order_id)

    def take_back(self, op_id: str) -> ChangeSet:
        """Do not send a deed that has not left yet, or give a parked one up.

        What was written for it is a draft again, unless another one has been begun.

        Raises:
            Known: `being-sent`, or `may-have-arrived` once the platform may have it.
        """
        return self._outgoing.take_back(op_id, self._restore)

    def retry(self, order_id: str) -> ChangeSet:
        """Send the parked deeds of this order again, as they are."""
        return self._outgoing.retry(order_id)

    # -- inside

    def _load(self, conn: Connection, order_id: str) -> OrderView:
        view = load(conn, order_id, self._workspace.platform_now(), self._ports)
        if view is None:
            raise Known(ProblemType.NOT_FOUND)
        return view

    def _queue(self, conn: Connection, order_id: str, deed: OrderDeed) -> None:
        """Have a deed sent, if the rules allow it on top of what waits already."""
        require(conn, gate_of(deed))
        view = self._load(conn, order_id)
        if view.arriving:
            raise Known("being-sent", retryable=True)
        if isinstance(deed, ConfirmOrder):
            require_cross_border(conn, view.order.supplier, view.order.purchaser)
        if isinstance(deed, Propose) and deed.terms is not None:
            check_terms(deed.terms)
        op_id = self._workspace.new_id()
        try:
            do(view.order, deed, view.side, self._workspace.platform_now(), op_id)
        except OrderRefused as refusal:
            raise Known(refusal.obstacle) from refusal
        if isinstance(deed, SubmitVoucher):
            queue_pages(conn, order_id, deed.voucher.media_ids, self._workspace.millis())
            if view.voucher and view.voucher.content.id == deed.voucher.id:
                order_drafts.remove_voucher(conn, order_id)
        self._add(conn, order_id, op_id, deed)

    def _add(self, conn: Connection, order_id: str, op_id: str, deed: OrderDeed) -> None:
        orders.queue_deed(conn, op_id, order_id, deed, self._workspace.millis())

    def _restore(self, conn: Connection, op: outbox.Op) -> None:
        deed, now = orders.deed_of(op), self._workspace.millis()
        match deed:
            case SubmitVoucher() if order_drafts.voucher(conn, op.lane) is None:
                self._keep_voucher(conn, op.lane, deed.milestone, deed.voucher)
            case OfferOrder():
                # what was to follow has nothing to be done with now
                self._outgoing.cancel_all(conn, op.lane)
                listing = listings.get(conn, deed.listing_id) if deed.listing_id else None
                content = order_drafts.DraftContent(
                    terms=deed.terms,
                    counterpart=seller_of(listing),
                    counterpart_id=deed.counterpart_id,
                )
                order_drafts.start(
                    conn, op.lane, order_drafts.OFFER, content, now, listing_id=deed.listing_id
                )
            case Propose(terms=Terms() as terms) if order_drafts.get(conn, op.lane) is None:
                content = order_drafts.DraftContent(terms=terms)
                order_drafts.start(
                    conn, op.lane, order_drafts.TERMS, content, now, order_id=op.lane
                )

    def _keep_voucher(
        self, conn: Connection, order_id: str, milestone: str | None, content: VoucherContent
    ) -> None:
        order_drafts.save_voucher(conn, order_id, milestone, content, self._workspace.millis())


def check_terms(terms: Terms) -> None:
    """Pass, or raise `invalid` with the fields."""
    found = problems(terms)
    if found:
        raise Known(ProblemType.INVALID, fields=tuple((one.field, one.reason) for one in found))
