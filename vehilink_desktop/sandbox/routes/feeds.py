"""The delta feeds, and the stream that says when to look at them."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import APIRouter, Query, Response
from fastapi.responses import StreamingResponse
from starlette.concurrency import run_in_threadpool

from vehilink_desktop.domain.feed import Feed, FeedPage
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.sandbox import feeds, sessions
from vehilink_desktop.sandbox.problems import documented
from vehilink_desktop.sandbox.sessions import Caller, CallerIdentity
from vehilink_desktop.sandbox.site import Site, TheSite
from vehilink_desktop.sandbox.wire import answer

router = APIRouter(prefix="/v1", tags=["feeds"])


@router.get(
    "/feeds/{feed}",
    response_model=FeedPage,
    responses=documented(
        ProblemType.UNAUTHORIZED,
        ProblemType.CURSOR_INVALID,
        ProblemType.CURSOR_EXPIRED,
        ProblemType.INVALID,
    ),
)
def get_feed(
    site: TheSite,
    caller: Caller,
    feed: Feed,
    cursor: Annotated[str | None, Query(max_length=200)] = None,
    limit: Annotated[int, Query(ge=1, le=1000)] = 500,
) -> Response:
    """What changed after `cursor`: each object once, in its newest state."""
    with site.db.read() as conn:
        page = feeds.page(conn, site, feed, caller.account.id, cursor, limit)
    return answer(page).response()


@router.get(
    "/events",
    response_class=StreamingResponse,
    responses={
        200: {"content": {"text/event-stream": {}}, "description": "`event: poke` without end"},
        **documented(ProblemType.UNAUTHORIZED),
    },
)
async def get_events(site: TheSite, caller: Caller) -> StreamingResponse:
    """Pokes with the names of the feeds that moved. What changed is in the feeds only."""
    return StreamingResponse(
        _events(site, caller),
        media_type="text/event-stream",
        headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"},
    )


async def _events(site: Site, caller: CallerIdentity) -> AsyncIterator[str]:
    names = {feeds.feed_key(feed, caller.account.id): feed.value for feed in Feed}
    listener = await site.pokes.listen(names)
    try:
        yield ": here\n\n"
        while not site.pokes.closed:
            moved = await listener.next(site.settings.heartbeat_s)
            if moved:
                told = json.dumps({"feeds": sorted(names[key] for key in moved)})
                yield f"event: poke\ndata: {told}\n\n"
            elif await run_in_threadpool(_is_active, site, caller.session_id):
                yield ": still here\n\n"
            else:
                return
    finally:
        site.pokes.leave(listener)


def _is_active(site: Site, session_id: str) -> bool:
    with site.db.read() as conn:
        return sessions.is_active(conn, session_id)
