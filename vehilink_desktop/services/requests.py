"""Purchase requests: others' on the board with how own vehicles fit, and the own ones."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Connection

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.clock import from_millis, to_millis
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.catalogue import Catalogue
from vehilink_desktop.domain.fx import RateTable
from vehilink_desktop.domain.gate import Deed
from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.domain.matching import Match, StockFacts, criteria, rank
from vehilink_desktop.domain.names import Names
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.domain.purchase_request import (
    TRANSITIONS,
    PurchaseRequest,
    RequestAction,
    RequestContent,
    RequestState,
    gate_of,
    problems,
)
from vehilink_desktop.services.gates import require
from vehilink_desktop.services.outgoing import Outgoing
from vehilink_desktop.services.quotations_view import quotation_on, unsent_on_requests
from vehilink_desktop.services.requests_view import (
    BoardQuery,
    BoardRow,
    MatchRow,
    MyRequestRow,
    RequestStanding,
    RequestView,
)
from vehilink_desktop.storage.repositories import (
    accounts,
    drafts,
    listings,
    outbox,
    rates,
    requests,
    stock_facts,
)
from vehilink_desktop.storage.workspace import Workspace

__all__ = [
    "BoardQuery",
    "BoardRow",
    "MatchRow",
    "MyRequestRow",
    "RequestService",
    "RequestStanding",
    "RequestView",
]

_ENDED: dict[str, RequestStanding] = {
    RequestState.EXPIRED: RequestStanding.EXPIRED,
    RequestState.CLOSED: RequestStanding.CLOSED,
}


class RequestService:
    """Everything works without a network; commands return what they touched."""

    def __init__(
        self, workspace: Workspace, catalogue: Catalogue, wake: Callable[[], None]
    ) -> None:
        self._workspace = workspace
        self._db = workspace.db
        self._names = Names(catalogue)
        self._outgoing = Outgoing(workspace, wake, Topic.REQUEST)

    # -- reading

    def board(self, query: BoardQuery) -> tuple[BoardRow, ...]:
        """Others' live requests: those that fit best first, then the newest."""
        now = to_millis(self._workspace.platform_now())
        with self._db.read() as conn:
            table = rates.current(conn)
            unsent = unsent_on_requests(conn)
            rows = [
                self._board_row(conn, request, table, quotation_on(conn, request.id, unsent))
                for request in requests.board(conn, now, query.region)
                if _has_words(request.content, query.text)
            ]
        if query.fitting_only:
            rows = [row for row in rows if row.best_listing_id is not None]
        return tuple(sorted(rows, key=lambda row: -row.score))

    def mine(self) -> tuple[MyRequestRow, ...]:
        """All own requests, last changed first."""
        now = self._workspace.platform_now()
        with self._db.read() as conn:
            own = {one.id: one for one in requests.own(conn)}
            written = {one.id: one for one in requests.drafts(conn)}
            ops = {op.lane: op for op in _told_last(outbox.all_open(conn))}
        rows = [
            _my_row(one, own.get(one), written.get(one), ops.get(one), now)
            for one in own.keys() | written.keys()
        ]
        return tuple(sorted(rows, key=lambda row: row.changed_at, reverse=True))

    def get(self, request_id: str) -> RequestView:
        """One request, own or not.

        Raises:
            Known: `not-found`.
        """
        with self._db.read() as conn:
            account = accounts.current(conn)
            request, draft = requests.get(conn, request_id), requests.draft(conn, request_id)
            op = next(reversed(_told_last(outbox.open_of_lane(conn, request_id))), None)
            quotation = quotation_on(conn, request_id, unsent_on_requests(conn))
        known = draft or request
        if known is None:
            raise Known(ProblemType.NOT_FOUND)
        mine = request is None or (account is not None and request.account_id == account.id)
        row = _my_row(request_id, request, draft, op, self._workspace.platform_now())
        on_its_way = op is not None and op.kind == outbox.REQUEST_PUT
        sent = requests.content_of(op) if op and on_its_way else None
        return RequestView(
            id=request_id,
            content=known.content,
            request=request,
            mine=mine,
            state=row.state,
            unpublished=draft is not None and draft.content != sent,
            operation=op.state if op else None,
            problem=op.failure() if op and op.state == "parked" else None,
            missing=tuple((one.field, one.reason) for one in problems(known.content)),
            # of an own request others' quotations are found by `QuotationService.of_request`
            my_quotation_id=quotation[0] if quotation and not mine else None,
            my_quotation_state=quotation[1] if quotation and not mine else None,
            changed_at=row.changed_at,
        )

    def matches(self, request_id: str, limit: int = 20) -> tuple[MatchRow, ...]:
        """The own vehicles that fit it, best first.

        Raises:
            Known: `not-found`.
        """
        with self._db.read() as conn:
            request = requests.get(conn, request_id)
            if request is None:
                raise Known(ProblemType.NOT_FOUND)
            ranked = self._rank(conn, request.content, rates.current(conn), limit)
            return tuple(_match_row(conn, facts, match) for facts, match in ranked)

    # -- writing

    def create(self) -> str:
        """Start a new request; its id."""
        request_id = self._workspace.new_id()
        with self._db.write() as conn:
            requests.start(conn, request_id, RequestContent(), self._workspace.millis())
        self._outgoing.kept(request_id)
        return request_id

    def save(self, request_id: str, content: RequestContent) -> ChangeSet:
        """Keep what was typed. Called by the autosave; quick.

        Raises:
            Known: `not-found` when neither a draft nor a request has this id.
        """

        def change(conn: Connection) -> None:
            if requests.draft(conn, request_id) is None:
                self._start(conn, request_id, content)
            requests.save(conn, request_id, content, self._workspace.millis())

        return self._outgoing.keep_typed(request_id, change)

    def publish(self, request_id: str) -> ChangeSet:
        """Hand it to the outbox.

        Raises:
            Known: what a gate asks for (`gates.require`), `invalid` with the fields,
                `nothing-to-publish`.
        """
        now = self._workspace.millis()
        with self._db.write() as conn:
            require(conn, Deed.PUBLISH_REQUEST)
            draft = requests.draft(conn, request_id)
            if draft is None:
                raise Known("nothing-to-publish")
            _check(draft.content)
            for op in outbox.open_of_lane(conn, request_id):
                # one that never left or was refused is replaced; one that may have arrived is not
                unsent = op.attempts == 0 and op.state == "queued"
                if op.kind == outbox.REQUEST_PUT and (unsent or op.state == "parked"):
                    outbox.cancel(conn, op.op_id, now)
            base = _base(conn, draft)
            op_id = self._workspace.new_id()
            requests.queue_put(conn, op_id, request_id, draft.content, base, now)
        return self._outgoing.queued(request_id)

    def renew(self, request_id: str) -> ChangeSet:
        """Let it stand for its days again.

        Raises:
            Known: what a gate asks for; `state-conflict`; `being-sent` while an action before it
                has not arrived.
        """
        return self._act(request_id, RequestAction.RENEW)

    def close(self, request_id: str) -> ChangeSet:
        """Take it off the board; raises like `renew`."""
        return self._act(request_id, RequestAction.CLOSE)

    def discard(self, request_id: str) -> ChangeSet:
        """Forget the unsent changes; `undo_discard` brings them back.

        Raises:
            Known: `being-sent`, or `may-have-arrived` once the platform may have it.
        """
        with self._db.write() as conn:
            self._outgoing.cancel_all(conn, request_id)
            requests.delete_draft(conn, request_id)
        return self._outgoing.queued(request_id)

    def undo_discard(self, request_id: str, content: RequestContent) -> ChangeSet:
        """Bring a discarded draft back, with what it said."""
        with self._db.write() as conn:
            if requests.draft(conn, request_id) is None:
                base = requests.get(conn, request_id)
                requests.start(conn, request_id, content, self._workspace.millis(), base=base)
        return self._outgoing.kept(request_id)

    def take_back(self, request_id: str) -> ChangeSet:
        """Do not send what has not left yet. The draft stays.

        Raises:
            Known: `being-sent`, or `may-have-arrived` once the platform may have it.
        """
        return self._outgoing.take_back_all(request_id)

    def retry(self, request_id: str) -> ChangeSet:
        """Send a parked operation of this request again, with what the draft says now."""
        now = self._workspace.millis()
        with self._db.write() as conn:
            draft, request = requests.draft(conn, request_id), requests.get(conn, request_id)
            for op in outbox.open_of_lane(conn, request_id):
                new_id = self._workspace.new_id()
                if op.state != "parked":
                    continue
                if op.kind == outbox.REQUEST_PUT and draft is not None:
                    _check(draft.content)
                    base = _base(conn, draft)
                    requests.renew_put(conn, op.op_id, new_id, draft.content, base, now)
                else:
                    version = request.version if request else op.base_version
                    outbox.renew(conn, op.op_id, new_id, now, base_version=version)
        return self._outgoing.queued(request_id)

    # -- inside

    def _act(self, request_id: str, action: RequestAction) -> ChangeSet:
        with self._db.write() as conn:
            require(conn, gate_of(action))
            request = requests.get(conn, request_id)
            if request is None:
                raise Known(ProblemType.NOT_FOUND)
            waiting = outbox.open_of_lane(conn, request_id)
            if any(op.kind == outbox.REQUEST_ACTION for op in waiting):
                raise Known("being-sent", retryable=True)
            if request.state not in TRANSITIONS[action]:
                raise Known(ProblemType.STATE_CONFLICT)
            op_id, now = self._workspace.new_id(), self._workspace.millis()
            requests.queue_action(conn, op_id, request_id, action, request.version, now)
        return self._outgoing.queued(request_id)

    def _start(self, conn: Connection, request_id: str, content: RequestContent) -> None:
        request = requests.get(conn, request_id)
        if request is None:
            raise Known(ProblemType.NOT_FOUND)
        requests.start(conn, request_id, content, self._workspace.millis(), base=request)

    def _rank(
        self, conn: Connection, content: RequestContent, table: RateTable | None, limit: int
    ) -> list[tuple[StockFacts, Match]]:
        asked = criteria(content, self._names, table)
        return rank(content, stock_facts.likely(conn, asked), limit, self._names, table)

    def _board_row(
        self,
        conn: Connection,
        request: PurchaseRequest,
        table: RateTable | None,
        quotation: tuple[str, str] | None,
    ) -> BoardRow:
        best = next(iter(self._rank(conn, request.content, table, 1)), None)
        return BoardRow(
            request=request,
            score=best[1].score if best else 0,
            reasons=_slugs(best[1]) if best else (),
            best_listing_id=best[0].listing_id if best else None,
            my_quotation_id=quotation[0] if quotation else None,
            my_quotation_state=quotation[1] if quotation else None,
        )


def _told_last(ops: list[outbox.Op]) -> list[outbox.Op]:
    """The operations, last the one to tell of: what needs the person holds up all behind it."""
    return sorted(ops, key=lambda op: op.state == "parked")


def _check(content: RequestContent) -> None:
    found = problems(content)
    if found:
        raise Known(ProblemType.INVALID, fields=tuple((one.field, one.reason) for one in found))


def _base(conn: Connection, draft: requests.Draft) -> PurchaseRequest | None:
    """What the platform had when the draft was begun; None for a new request."""
    request = requests.get(conn, draft.id)
    if request is None or draft.base_version is None or draft.base_content is None:
        return None
    base = {"version": draft.base_version, "content": draft.base_content}
    return request.model_copy(update=base)


def _my_row(
    request_id: str,
    request: PurchaseRequest | None,
    draft: requests.Draft | None,
    op: outbox.Op | None,
    now: datetime,
) -> MyRequestRow:
    moments = [from_millis(draft.changed_at)] if draft else []
    moments += [request.updated_at] if request else []
    known = draft or request
    return MyRequestRow(
        id=request_id,
        content=known.content if known else RequestContent(),
        state=_standing(request, op, now),
        expires_at=request.expires_at if request else None,
        quotations=request.quotations if request else 0,
        problem=op.problem if op and op.state == "parked" else None,
        changed_at=max(moments),
    )


def _standing(
    request: PurchaseRequest | None, op: outbox.Op | None, now: datetime
) -> RequestStanding:
    if op is not None:
        parked = op.state == "parked"
        return RequestStanding.NEEDS_YOU if parked else RequestStanding.WAITING
    if request is None:
        return RequestStanding.DRAFT
    if request.is_live(now):
        return RequestStanding.LIVE
    return _ENDED.get(request.state, RequestStanding.EXPIRED)


def _match_row(conn: Connection, facts: StockFacts, match: Match) -> MatchRow:
    draft, listing = drafts.get(conn, facts.listing_id), listings.get(conn, facts.listing_id)
    known = draft or listing
    content = known.content if known else ListingContent()
    return MatchRow(
        listing_id=facts.listing_id,
        title=content.title(),
        score=match.score,
        reasons=_slugs(match),
        cover=content.photos[0].media_id if content.photos else None,
    )


def _slugs(match: Match) -> tuple[str, ...]:
    return tuple(one.slug for one in match.reasons)


def _has_words(content: RequestContent, text: str) -> bool:
    said = f"{content.title()} {content.remarks or ''}".casefold()
    return all(word in said for word in text.casefold().split())
