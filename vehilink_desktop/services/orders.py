"""Orders: the list, one order with what waits, every deed, vouchers, the counterpart's number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from sqlalchemy import Connection

from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.core.changes import ChangeSet
from vehilink_desktop.core.clock import to_millis
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.catalogue import Catalogue
from vehilink_desktop.domain.cross_check import Difference
from vehilink_desktop.domain.gate import Deed
from vehilink_desktop.domain.order import (
    ENDED,
    MAX_VOUCHER_FILES,
    PROOFS,
    Milestone,
    ProposalKind,
    VoucherContent,
    VoucherKind,
)
from vehilink_desktop.domain.order_deeds import (
    OfferOrder,
    Propose,
    SubmitVoucher,
)
from vehilink_desktop.domain.order_next import NextDeed
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.domain.terms import Terms
from vehilink_desktop.media.licences import LicenceReader
from vehilink_desktop.remote import orders as remote_orders
from vehilink_desktop.remote.session import ApiClient
from vehilink_desktop.services import prefill
from vehilink_desktop.services.gates import require, require_cross_border
from vehilink_desktop.services.opening import party_of, seller_of
from vehilink_desktop.services.order_work import OrderWork, check_terms
from vehilink_desktop.services.orders_view import (
    OrderCounts,
    OrderDraft,
    OrderPage,
    OrderQuery,
    OrderRow,
    OrderView,
    OutdatedPaper,
    Reveal,
    VoucherDraft,
    draft_of,
    load,
    row_of,
    row_of_stored,
    voucher_of,
)
from vehilink_desktop.services.pages import AddedPages, Page, PageIntake
from vehilink_desktop.services.pending import PendingDeed
from vehilink_desktop.services.pictures import Picture, PictureService
from vehilink_desktop.services.quotations_view import signed_in
from vehilink_desktop.services.stated import differences_of
from vehilink_desktop.storage.repositories import (
    listings,
    order_drafts,
    orders,
    outbox,
    reveals,
)
from vehilink_desktop.storage.workspace import Workspace

__all__ = [
    "AddedPages",
    "Difference",
    "NextDeed",
    "OrderCounts",
    "OrderDraft",
    "OrderPage",
    "OrderQuery",
    "OrderRow",
    "OrderService",
    "OrderView",
    "OutdatedPaper",
    "Page",
    "PendingDeed",
    "Reveal",
    "VoucherDraft",
]


class OrderService(OrderWork):
    """Everything but `reveal` works without a network; deeds leave through the outbox."""

    def __init__(
        self,
        workspace: Workspace,
        api: ApiClient,
        reader: LicenceReader,
        pictures: PictureService,
        catalogue: Catalogue,
        wake: Callable[[], None],
    ) -> None:
        super().__init__(workspace, catalogue, wake)
        self._api = api
        self._intake = PageIntake(workspace, reader)
        self._pictures = pictures

    # -- reading

    def rows(self, query: OrderQuery) -> OrderPage:
        """A window of those that match; first of all, those that the platform does not have yet."""
        wanted = orders.OrderFilter(
            text=query.text,
            status=query.status,
            milestone=query.milestone,
            turn_mine=query.turn_mine,
            currency=query.currency,
        )
        with self._db.read() as conn:
            total = orders.count(conn, wanted)
            found = orders.page(
                conn,
                wanted,
                sort=query.sort,
                offset=query.offset,
                limit=query.limit,
                total=total,
            )
            unsent = self._unsent(conn)
        rows = [row_of(unsent[one.id]) if one.id in unsent else row_of_stored(one) for one in found]
        new = [row_of(view) for view in unsent.values() if view.confirmed is None]
        new = [row for row in new if _fits(row, query)]
        first = new if query.offset == 0 else []
        return OrderPage(rows=(*first, *rows), total=total + len(new))

    def counts(self) -> OrderCounts:
        """How many there are, for the tabs and the rail."""
        by_status, by_milestone = Counter[str](), Counter[str]()
        turn_mine = 0
        with self._db.read() as conn:
            for step in orders.steps(conn):
                by_status[step.status] += step.number
                turn_mine += step.number if step.turn_mine else 0
                if step.milestone is not None and step.status not in ENDED:
                    by_milestone[step.milestone] += step.number
        return OrderCounts(by_status, by_milestone, turn_mine)

    # -- terms being written

    def start_order(self, listing_id: str) -> str:
        """Begin a direct order of a vehicle on the market; the draft's id, later the order's.

        Raises:
            Known: what a gate asks for; `not-found`.
        """
        with self._db.write() as conn:
            require(conn, Deed.ORDER)
            listing = listings.get(conn, listing_id)
            if listing is None:
                raise Known(ProblemType.NOT_FOUND)
            content = order_drafts.DraftContent(
                terms=prefill.terms_of_listing((listing_id, listing.content)),
                counterpart=seller_of(listing),
                counterpart_id=listing.account_id,
            )
            draft_id = self._workspace.new_id()
            now = self._workspace.millis()
            order_drafts.start(
                conn, draft_id, order_drafts.OFFER, content, now, listing_id=listing_id
            )
        self._outgoing.kept(draft_id)
        return draft_id

    def start_change(self, order_id: str) -> OrderDraft:
        """Begin a change of an order's terms, from what they are; one being written stays.

        Raises:
            Known: `not-found`.
        """
        with self._db.write() as conn:
            view = self._load(conn, order_id)
            if view.draft is not None:
                return view.draft
            content = order_drafts.DraftContent(terms=view.order.terms)
            now = self._workspace.millis()
            order_drafts.start(conn, order_id, order_drafts.TERMS, content, now, order_id=order_id)
            draft = _draft(conn, order_id)
        self._outgoing.kept(order_id)
        return draft_of(draft, view.counterpart)

    def draft(self, draft_id: str) -> OrderDraft:
        """What is being written; a change of terms has its order's id.

        Raises:
            Known: `not-found`.
        """
        with self._db.read() as conn:
            return draft_of(_draft(conn, draft_id))

    def drafts(self) -> tuple[OrderDraft, ...]:
        """New orders that are being written, last changed first."""
        with self._db.read() as conn:
            written = order_drafts.every(conn)
        return tuple(draft_of(one) for one in written if one.kind == order_drafts.OFFER)

    def save_draft(self, draft_id: str, terms: Terms) -> ChangeSet:
        """Keep what was typed. Called by the autosave; quick.

        Raises:
            Known: `not-found`.
        """

        def change(conn: Connection) -> None:
            content = _draft(conn, draft_id).content.model_copy(update={"terms": terms})
            order_drafts.save(conn, draft_id, content, self._workspace.millis())

        return self._outgoing.keep_typed(draft_id, change)

    def discard_draft(self, draft_id: str) -> ChangeSet:
        """Forget what was typed."""
        with self._db.write() as conn:
            order_drafts.remove(conn, draft_id)
        return self._outgoing.kept(draft_id)

    def restore_draft(self, draft: OrderDraft) -> ChangeSet:
        """Bring a discarded draft back as it was."""
        party = draft.counterpart
        content = order_drafts.DraftContent(
            terms=draft.terms, counterpart=party, counterpart_id=party.account_id if party else None
        )
        with self._db.write() as conn:
            order_drafts.start(
                conn, draft.id, draft.kind, content, self._workspace.millis(),
                listing_id=draft.listing_id, order_id=draft.order_id,
            )  # fmt: skip
        return self._outgoing.kept(draft.id)

    def send_offer(self, draft_id: str) -> str:
        """Offer the written order to the other side; the order's id.

        Raises:
            Known: what a gate asks for; `cross-border-consent-needed`; `invalid` with the fields.
        """
        with self._db.write() as conn:
            require(conn, Deed.ORDER)
            draft = _draft(conn, draft_id)
            check_terms(draft.content.terms)
            other = draft.content.counterpart
            if other is not None:
                require_cross_border(conn, other, party_of(signed_in(conn)))
            deed = OfferOrder(
                listing_id=draft.listing_id,
                counterpart_id=draft.content.counterpart_id,
                terms=draft.content.terms,
            )
            self._add(conn, draft_id, self._workspace.new_id(), deed)
            order_drafts.remove(conn, draft_id)
        self._outgoing.queued(draft_id)
        return draft_id

    def propose_change(self, order_id: str, reason: str | None = None) -> ChangeSet:
        """Ask the other side to agree to the written change of terms.

        Raises:
            Known: like `do`; `nothing-to-send`.
        """
        with self._db.write() as conn:
            view = self._load(conn, order_id)
            if view.draft is None or view.draft.terms == view.order.terms:
                raise Known("nothing-to-send")
            deed = Propose(
                number=view.order.proposals + 1,
                proposal=ProposalKind.TERMS,
                terms=view.draft.terms,
                reason=reason,
            )
            self._queue(conn, order_id, deed)
            order_drafts.remove(conn, view.draft.id)
        return self._outgoing.queued(order_id)

    # -- vouchers

    def start_voucher(self, order_id: str, milestone: Milestone | None) -> VoucherDraft:
        """Begin to prove a milestone, or (None) to add evidence; one of the same stays.

        Its facts are empty: what is typed off the paper is compared with what the order says.
        """
        with self._db.write() as conn:
            before = voucher_of(conn, order_id)
            if before is not None and before.milestone is milestone:
                return before
            kind = PROOFS[milestone][1] if milestone in PROOFS else VoucherKind.EVIDENCE
            # pages that were taken in already go on
            pages = before.content.media_ids if before else ()
            content = VoucherContent(id=self._workspace.new_id(), kind=kind, media_ids=pages)
            self._keep_voucher(conn, order_id, milestone, content)
            begun = voucher_of(conn, order_id)
        self._outgoing.kept(order_id)
        assert begun is not None
        return begun

    def save_voucher(self, order_id: str, content: VoucherContent) -> ChangeSet:
        """Keep what was typed. Called by the autosave; quick. Pages stay as the store has them.

        Raises:
            Known: `not-found`: none is being put together.
        """

        def change(conn: Connection) -> None:
            before = _voucher(conn, order_id)
            kept = content.model_copy(update={"media_ids": before.content.media_ids})
            self._keep_voucher(conn, order_id, before.milestone, kept)

        return self._outgoing.keep_typed(order_id, change)

    def voucher_differences(self, order_id: str, content: VoucherContent) -> tuple[Difference, ...]:
        """Where a voucher differs from the order and its other vouchers, before it is sent.

        Raises:
            Known: `not-found`.
        """
        return differences_of(self.get(order_id).order, content, self._ports)

    def discard_voucher(self, order_id: str) -> ChangeSet:
        """Forget the voucher and its pages."""
        with self._db.write() as conn:
            view = self._load(conn, order_id)
            order_drafts.remove_voucher(conn, order_id)
            waiting = outbox.open_of_lane(conn, order_id)
        named = {one for voucher in view.order.vouchers for one in voucher.media_ids}
        named |= {one for op in waiting for one in op.files()}
        self._intake.forget(order_id, named)
        return self._outgoing.kept(order_id)

    def send_voucher(self, order_id: str) -> ChangeSet:
        """Hand the voucher to the outbox, its pages first; raises like `do`."""
        with self._db.write() as conn:
            written = _voucher(conn, order_id)
            deed = SubmitVoucher(milestone=written.milestone, voucher=written.content)
            self._queue(conn, order_id, deed)
        return self._outgoing.queued(order_id)

    def add_pages(
        self, order_id: str, sources: Sequence[Path | bytes], token: CancelToken
    ) -> AddedPages:
        """Take pictures and PDFs in as pages of the voucher; bytes come from the clipboard.

        Stops when `token` is set; what was taken in until then stays.

        Raises:
            Known: `not-found`: no voucher is being put together.
        """

        def take(conn: Connection, media_id: str) -> bool:
            written = _voucher(conn, order_id)
            pages = (*written.content.media_ids, media_id)
            if len(pages) > MAX_VOUCHER_FILES:
                return False
            self._keep_pages(conn, order_id, pages)
            return True

        added = self._intake.add(order_id, sources, take, token)
        self._outgoing.kept(order_id)
        return added

    def remove_page(self, order_id: str, media_id: str) -> ChangeSet:
        """Take a page off. Its bytes stay, so that it can be put back."""
        with self._db.write() as conn:
            order_drafts.drop_page(conn, order_id, media_id, self._workspace.millis())
        return self._outgoing.kept(order_id)

    def restore_page(self, order_id: str, media_id: str, place: int) -> ChangeSet:
        """Put a page back that was taken off this voucher."""
        with self._db.write() as conn:
            pages = [one for one in _voucher(conn, order_id).content.media_ids if one != media_id]
            self._keep_pages(conn, order_id, (*pages[:place], media_id, *pages[place:]))
        return self._outgoing.kept(order_id)

    def page_picture(self, media_id: str) -> Picture:
        """A page of any voucher of an own order; raises like `PictureService.full`."""
        return self._pictures.full(media_id)

    # -- the counterpart

    def reveal(self, order_id: str) -> str:
        """The counterpart's phone number (E.164); the platform and this computer note it.

        Raises:
            Known: `not-found`, or why the platform could not be asked.
        """
        shown = self._workspace.new_id()
        phone = remote_orders.contact(self._api, order_id, key=shown)
        with self._db.write() as conn:
            now = to_millis(self._workspace.platform_now())
            reveals.add(conn, shown, reveals.PHONE, order_id, now)
        self._outgoing.kept(order_id)
        return phone

    # -- inside

    def _unsent(self, conn: Connection) -> dict[str, OrderView]:
        """Those with a deed that the platform does not have, by id."""
        lanes = {op.lane for op in outbox.all_open(conn) if op.kind == outbox.ORDER_DEED}
        now = self._workspace.platform_now()
        views = (load(conn, lane, now) for lane in sorted(lanes))
        return {view.id: view for view in views if view is not None}

    def _keep_pages(self, conn: Connection, order_id: str, pages: tuple[str, ...]) -> None:
        written = _voucher(conn, order_id)
        content = written.content.model_copy(update={"media_ids": pages})
        self._keep_voucher(conn, order_id, written.milestone, content)


def _draft(conn: Connection, draft_id: str) -> order_drafts.Draft:
    found = order_drafts.get(conn, draft_id)
    if found is None:
        raise Known(ProblemType.NOT_FOUND)
    return found


def _voucher(conn: Connection, order_id: str) -> order_drafts.VoucherDraft:
    found = order_drafts.voucher(conn, order_id)
    if found is None:
        raise Known(ProblemType.NOT_FOUND)
    return found


def _fits(row: OrderRow, query: OrderQuery) -> bool:
    """Whether an order that is in no index yet is wanted."""
    said = f"{row.title} {row.counterpart}".casefold().split()
    words = query.text.casefold().split()
    status = query.status
    return (
        (row.status in status if isinstance(status, tuple) else status in (None, row.status))
        and query.milestone in (None, row.milestone)
        and query.turn_mine in (None, row.turn_mine)
        and query.currency in (None, row.total.currency)
        and all(any(word.startswith(one) for word in said) for one in words)
    )
