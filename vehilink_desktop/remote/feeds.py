"""Pages of the delta feeds."""

from __future__ import annotations

from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.feed import Feed, FeedPage
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.remote.session import ApiClient, Request

MAX_CHANGES = 5000


def page(api: ApiClient, feed: Feed, cursor: str | None, limit: int = 500) -> FeedPage:
    """What changed after `cursor`; from the start without one.

    Raises:
        Known: `cursor-invalid` and `cursor-expired` mean to start over; `too-large` if the
            platform sends more than a page may hold.
    """
    params: dict[str, str | int] = {"limit": limit}
    if cursor is not None:
        params["cursor"] = cursor
    answer = api.call(Request("GET", f"/v1/feeds/{feed.value}", params=params)).parse(FeedPage)
    if len(answer.changes) > MAX_CHANGES:
        raise Known(ProblemType.TOO_LARGE, f"a page of {len(answer.changes)} changes")
    return answer
