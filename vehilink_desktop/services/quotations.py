"""Quotations: asking for one, writing offers, comparing them, deciding."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from sqlalchemy import Connection

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.gate import Deed
from vehilink_desktop.domain.landed_cost import Estimates
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.domain.quotation import (
    AcceptOffer,
    Ask,
    AskForQuotation,
    DeclineQuotation,
    MakeOffer,
    Quotation,
    QuotationDeed,
    QuotationObstacle,
    QuotationRefused,
    WithdrawQuotation,
    do,
    gate_of,
)
from vehilink_desktop.domain.terms import Side, Terms, problems
from vehilink_desktop.services import prefill
from vehilink_desktop.services.gates import require, require_cross_border
from vehilink_desktop.services.opening import party_of, purchaser_of
from vehilink_desktop.services.outgoing import Outgoing
from vehilink_desktop.services.pending import PendingDeed
from vehilink_desktop.services.quotations_view import (
    Comparison,
    ComparisonColumn,
    OfferDraft,
    QuotationQuery,
    QuotationRow,
    QuotationView,
    column,
    load,
    quotation_on,
    row_of,
    row_of_stored,
    signed_in,
    titled,
    unsent_on_requests,
)
from vehilink_desktop.storage.repositories import (
    drafts,
    listings,
    outbox,
    quotations,
    rates,
    requests,
)
from vehilink_desktop.storage.workspace import Workspace

__all__ = [
    "Comparison",
    "ComparisonColumn",
    "Estimates",
    "OfferDraft",
    "PendingDeed",
    "QuotationQuery",
    "QuotationRow",
    "QuotationService",
    "QuotationView",
]


class QuotationService:
    """Everything works without a network; deeds leave through the outbox."""

    def __init__(self, workspace: Workspace, wake: Callable[[], None]) -> None:
        self._workspace = workspace
        self._db = workspace.db
        self._outgoing = Outgoing(workspace, wake, Topic.QUOTATION)

    # -- reading

    def rows(self, query: QuotationQuery) -> tuple[QuotationRow, ...]:
        """The first of those that match; before all others, those that are not all sent."""
        with self._db.read() as conn:
            unsent = list(self._unsent(conn))
            wanted = _filter(query)
            total = quotations.count(conn, wanted)
            found = quotations.page(conn, wanted, sort=query.sort, limit=query.limit, total=total)
            rows = [titled(conn, row_of_stored(one)) for one in found]
        touched = {view.id for view in unsent}
        named = {row.id for row in rows}
        first = [
            row
            for row in map(row_of, unsent)
            if _fits(row, query) and (row.id in named or _has_words(row, query.text))
        ]
        first.sort(key=lambda row: row.updated_at, reverse=True)
        kept = [row for row in rows if row.id not in touched]
        return (*first, *kept)[: query.limit]

    def count(self, query: QuotationQuery) -> int:
        """How many match, with new ones that the platform does not have."""
        with self._db.read() as conn:
            known = quotations.count(conn, _filter(query))
            new = [row_of(view) for view in self._unsent(conn) if view.confirmed is None]
        return known + sum(_fits(row, query) and _has_words(row, query.text) for row in new)

    def get(self, quotation_id: str) -> QuotationView:
        """One quotation, also one that is only being written.

        Raises:
            Known: `not-found`.
        """
        with self._db.read() as conn:
            return self._load(conn, quotation_id)

    def of_request(self, request_id: str) -> tuple[QuotationView, ...]:
        """All quotations on an own request that have an offer, the newest offer first."""
        with self._db.read() as conn:
            now = self._workspace.platform_now()
            views = [load(conn, row.id, now) for row in quotations.of_request(conn, request_id)]
        return tuple(one for one in views if one and one.quotation and one.quotation.offers)

    # -- comparing

    def compare(
        self, quotation_ids: Sequence[str], currency: str, estimates: Estimates
    ) -> Comparison:
        """The latest offers of these quotations side by side, with the last known rates.

        Args:
            quotation_ids: Unknown ones and those without an offer are left out.
            currency: What all costs are told in.
            estimates: What the purchaser reckons with where an offer says nothing.
        """
        now = self._workspace.platform_now()
        with self._db.read() as conn:
            table = rates.current(conn)
            views = [load(conn, one, now) for one in quotation_ids]
        deals = [view.quotation for view in views if view and view.quotation]
        columns = [
            column(deal, offer, estimates, table, currency, now)
            for deal in deals
            if (offer := deal.latest()) is not None
        ]
        columns.sort(key=lambda one: (one.cost is None, one.cost.total.minor if one.cost else 0))
        return Comparison(tuple(columns), currency, table)

    def estimates(self, request_id: str) -> Estimates:
        """What was reckoned for a request; empty while nothing was."""
        with self._db.read() as conn:
            stored = quotations.estimates(conn, request_id)
        return Estimates.model_validate(stored or {})

    def save_estimates(self, request_id: str, estimates: Estimates) -> ChangeSet:
        """Keep what was reckoned. Called by the autosave; quick."""
        document = estimates.model_dump(mode="json")

        def change(conn: Connection) -> None:
            quotations.save_estimates(conn, request_id, document)

        return self._outgoing.keep_typed(request_id, change)

    # -- writing offers

    def start_on_request(self, request_id: str, listing_ids: Sequence[str] = ()) -> str:
        """Begin to quote on a request, with these own vehicles as lines; the quotation's id.

        Where this account has a quotation on it already, that one goes on.

        Raises:
            Known: what a gate asks for (`gates.require`); `not-found`.
        """
        with self._db.write() as conn:
            require(conn, Deed.QUOTE)
            known = quotation_on(conn, request_id, unsent_on_requests(conn))
            if known is not None:
                return known[0]
            request = requests.get(conn, request_id)
            if request is None:
                raise Known(ProblemType.NOT_FOUND)
            listed = [_own_vehicle(conn, one) for one in listing_ids]
            terms = prefill.terms_for_request(request.content, listed)
            quotation_id = self._workspace.new_id()
            self._keep(conn, quotation_id, OfferDraft(terms), request_id=request_id)
        self._outgoing.kept(quotation_id)
        return quotation_id

    def start_offer(self, quotation_id: str) -> OfferDraft:
        """Begin an offer: a copy of the latest one, or from what was asked and the vehicle.

        One that is being written already stays as it is.

        Raises:
            Known: `not-found`.
        """
        with self._db.write() as conn:
            view = self._load(conn, quotation_id)
            if view.draft is not None:
                return view.draft
            draft = OfferDraft(_terms_to_begin_with(view))
            about = view.quotation
            self._keep(
                conn, quotation_id, draft,
                request_id=about.request_id if about else None,
                listing_id=about.listing_id if about else None,
            )  # fmt: skip
        self._outgoing.kept(quotation_id)
        return draft

    def save_draft(self, quotation_id: str, draft: OfferDraft) -> ChangeSet:
        """Keep what was typed. Called by the autosave; quick.

        Raises:
            Known: `not-found`.
        """

        def change(conn: Connection) -> None:
            before = quotations.draft(conn, quotation_id)
            about = before or quotations.get(conn, quotation_id)
            if about is None:
                raise Known(ProblemType.NOT_FOUND)
            self._keep(
                conn, quotation_id, draft,
                request_id=about.request_id, listing_id=about.listing_id,
            )  # fmt: skip

        return self._outgoing.keep_typed(quotation_id, change)

    def discard_draft(self, quotation_id: str) -> ChangeSet:
        """Forget what was typed."""
        with self._db.write() as conn:
            quotations.delete_draft(conn, quotation_id)
        return self._outgoing.kept(quotation_id)

    def send(self, quotation_id: str) -> ChangeSet:
        """Hand the written offer to the outbox.

        Raises:
            Known: what a gate asks for; `cross-border-consent-needed`; `invalid` with fields such
                as `lines.0.unit_price_minor`; an obstacle (`QuotationObstacle`); `nothing-to-send`.
        """
        with self._db.write() as conn:
            view = self._load(conn, quotation_id)
            if view.draft is None:
                raise Known("nothing-to-send")
            _check_terms(view.draft.terms)
            offers = view.quotation.offers if view.quotation else ()
            deed = MakeOffer(
                request_id=view.request.id if view.quotation is None and view.request else None,
                number=len(offers) + 1,
                terms=view.draft.terms,
                authentic=view.draft.authentic,
                message=view.draft.message,
            )
            if view.quotation is None:
                self._check_opening(conn, view, deed)
            self._queue(conn, view, deed)
            quotations.delete_draft(conn, quotation_id)
        return self._outgoing.queued(quotation_id, _about(view))

    # -- deeds

    def ask(self, listing_id: str, ask: Ask) -> str:
        """Ask the seller of a vehicle for a quotation; the quotation's id.

        Raises:
            Known: what a gate asks for; `not-found`.
        """
        with self._db.write() as conn:
            require(conn, Deed.ORDER)
            if listings.get(conn, listing_id) is None:
                raise Known(ProblemType.NOT_FOUND)
            quotation_id = self._workspace.new_id()
            deed = AskForQuotation(listing_id=listing_id, ask=ask)
            self._add(conn, quotation_id, deed)
        self._outgoing.queued(quotation_id)
        return quotation_id

    def withdraw(self, quotation_id: str, number: int) -> ChangeSet:
        """Take the own offer `number` back; raises an obstacle (`QuotationObstacle`)."""
        return self._do(quotation_id, WithdrawQuotation(number=number))

    def decline(self, quotation_id: str, number: int, reason: str | None = None) -> ChangeSet:
        """Refuse the other side's offer, or an ask (`number` 0); raises an obstacle."""
        return self._do(quotation_id, DeclineQuotation(number=number, reason=reason))

    def accept(self, quotation_id: str, number: int, digest: str) -> str:
        """Take exactly this offer; the id of the order that it becomes.

        Args:
            quotation_id: Which quotation.
            number: Of the offer that the person saw.
            digest: Of its terms (`Terms.digest`).

        Raises:
            Known: what a gate asks for; `cross-border-consent-needed`; `offer-changed`,
                `offer-expired` or another obstacle.
        """
        order_id = self._workspace.new_id()
        self._do(quotation_id, AcceptOffer(number=number, digest=digest, order_id=order_id))
        return order_id

    def take_back(self, op_id: str) -> ChangeSet:
        """Do not send a deed that has not left yet, or give a parked one up.

        An offer is a draft again, unless another one has been begun.

        Raises:
            Known: `being-sent`, or `may-have-arrived` once the platform may have it.
        """
        return self._outgoing.take_back(op_id, self._restore)

    def retry(self, quotation_id: str) -> ChangeSet:
        """Send the parked deeds of this quotation again, as they are."""
        return self._outgoing.retry(quotation_id)

    # -- inside

    def _load(self, conn: Connection, quotation_id: str) -> QuotationView:
        view = load(conn, quotation_id, self._workspace.platform_now())
        if view is None:
            raise Known(ProblemType.NOT_FOUND)
        return view

    def _unsent(self, conn: Connection) -> Iterator[QuotationView]:
        """Those with a draft or a deed that the platform does not have."""
        lanes = {draft.id for draft in quotations.drafts(conn)}
        lanes |= {op.lane for op in outbox.all_open(conn) if op.kind == outbox.QUOTATION_DEED}
        now = self._workspace.platform_now()
        views = (load(conn, lane, now) for lane in sorted(lanes))
        return (view for view in views if view is not None)

    def _keep(
        self,
        conn: Connection,
        quotation_id: str,
        draft: OfferDraft,
        *,
        request_id: str | None = None,
        listing_id: str | None = None,
    ) -> None:
        content = quotations.OfferContent(
            terms=draft.terms, authentic=draft.authentic, message=draft.message
        )
        quotations.save_draft(
            conn, quotation_id, content, self._workspace.millis(),
            request_id=request_id, listing_id=listing_id,
        )  # fmt: skip

    def _do(self, quotation_id: str, deed: QuotationDeed) -> ChangeSet:
        with self._db.write() as conn:
            view = self._load(conn, quotation_id)
            self._queue(conn, view, deed)
        return self._outgoing.queued(quotation_id, _about(view))

    def _check_opening(self, conn: Connection, view: QuotationView, deed: MakeOffer) -> None:
        """The platform opens a quotation on a live request, with an attested offer."""
        now = self._workspace.platform_now()
        if view.request is None or not view.request.is_live(now):
            raise Known(ProblemType.STATE_CONFLICT)
        ends = deed.terms.valid_until()
        if not deed.authentic:
            raise Known(QuotationObstacle.NOT_AUTHENTIC)
        if ends is not None and ends <= now:
            raise Known(QuotationObstacle.OFFER_EXPIRED)
        if view.pending:
            raise Known(QuotationObstacle.ALREADY_OPEN)
        require(conn, Deed.QUOTE)
        require_cross_border(conn, party_of(signed_in(conn)), purchaser_of(view.request))

    def _queue(self, conn: Connection, view: QuotationView, deed: QuotationDeed) -> None:
        """Have a deed sent, if the rules allow it on top of what waits already."""
        require(conn, gate_of(deed))
        deal = view.quotation
        if deal is not None:
            if isinstance(deed, (MakeOffer, AcceptOffer)):
                require_cross_border(conn, deal.supplier, deal.purchaser)
            _check(deal, deed, view.side, self._workspace)
        elif not isinstance(deed, MakeOffer):
            raise Known(ProblemType.NOT_FOUND)
        self._add(conn, view.id, deed)

    def _restore(self, conn: Connection, op: outbox.Op) -> None:
        deed, known = quotations.deed_of(op), quotations.get(conn, op.lane)
        if known is None:
            # what was to follow has nothing to be done with now
            self._outgoing.cancel_all(conn, op.lane)
        if not isinstance(deed, MakeOffer) or quotations.draft(conn, op.lane) is not None:
            return
        draft = OfferDraft(deed.terms, deed.authentic, deed.message)
        self._keep(
            conn, op.lane, draft,
            request_id=deed.request_id or (known.request_id if known else None),
            listing_id=known.listing_id if known else None,
        )  # fmt: skip

    def _add(self, conn: Connection, quotation_id: str, deed: QuotationDeed) -> None:
        now = self._workspace.millis()
        quotations.queue_deed(conn, self._workspace.new_id(), quotation_id, deed, now)


def _check(deal: Quotation, deed: QuotationDeed, side: Side, workspace: Workspace) -> None:
    try:
        do(deal, deed, side, workspace.platform_now())
    except QuotationRefused as refusal:
        raise Known(refusal.obstacle) from refusal


def _check_terms(terms: Terms) -> None:
    found = problems(terms)
    if found:
        raise Known(ProblemType.INVALID, fields=tuple((one.field, one.reason) for one in found))


def _terms_to_begin_with(view: QuotationView) -> Terms:
    offer = view.quotation.latest() if view.quotation else None
    if offer is not None:
        return offer.terms
    if view.listing is not None:
        ask = view.quotation.ask if view.quotation else None
        return prefill.terms_of_listing((view.listing.id, view.listing.content), ask)
    if view.request is not None:
        return prefill.terms_for_request(view.request.content, ())
    return Terms()


def _own_vehicle(conn: Connection, listing_id: str) -> prefill.Listed:
    draft, listing = drafts.get(conn, listing_id), listings.get(conn, listing_id)
    known = draft or listing
    if known is None:
        raise Known(ProblemType.NOT_FOUND)
    return listing_id, known.content


def _about(view: QuotationView) -> ChangeSet:
    """The request's page shows its quotations too."""
    return ChangeSet.of(Topic.REQUEST, view.request.id) if view.request else ChangeSet()


def _filter(query: QuotationQuery) -> quotations.QuotationFilter:
    return quotations.QuotationFilter(
        text=query.text,
        state=query.state,
        turn_mine=query.turn_mine,
        request_id=query.request_id,
    )


def _fits(row: QuotationRow, query: QuotationQuery) -> bool:
    """Whether a line is wanted, whatever its words."""
    return (
        query.state in (None, row.state)
        and query.turn_mine in (None, row.turn_mine)
        and query.request_id in (None, row.request_id)
    )


def _has_words(row: QuotationRow, text: str) -> bool:
    said = f"{row.number} {row.title} {row.counterpart}".casefold().split()
    return all(any(word.startswith(one) for word in said) for one in text.casefold().split())
