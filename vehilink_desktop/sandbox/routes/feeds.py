"""The delta feeds, and the stream that says when to look at them."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import APIRouter, Query, Response
from fastapi.responses import StreamingResponse

from vehilink_desktop.domain.feed import Feed, FeedPage
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.sandbox import feeds
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
        page = feeds.page(conn, site, feed, caller.account, cursor, limit)
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
    """Pokes with the names of the feeds that moved. What changed is in the feeds only.

    The stream ends with its session.
    """
    return StreamingResponse(
        _events(site, caller),
        media_type="text/event-stream",
        headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"},
    )


async def _events(site: Site, caller: CallerIdentity) -> AsyncIterator[str]:
    watched = feeds.watched(caller.account.id)
    listener = await site.pokes.listen(caller.session_id, watched)
    try:
        yield ": here\n\n"
        while True:
            moved = await listener.next(site.settings.heartbeat_s)
            if listener.ended:
                return
            if moved:
                feeds_moved = {feed.value for key in moved for feed in watched[key]}
                told = json.dumps({"feeds": sorted(feeds_moved)})
                yield f"event: poke\ndata: {told}\n\n"
            else:
                yield ": still here\n\n"
    finally:
        site.pokes.leave(listener)
