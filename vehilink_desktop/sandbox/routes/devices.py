"""Where the account is signed in."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Response

from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.sandbox import devices
from vehilink_desktop.sandbox.contract import Sessions
from vehilink_desktop.sandbox.problems import documented
from vehilink_desktop.sandbox.sessions import Caller
from vehilink_desktop.sandbox.site import TheSite
from vehilink_desktop.sandbox.wire import answer

router = APIRouter(prefix="/v1/sessions", tags=["sessions"])


@router.get("", response_model=Sessions, responses=documented(ProblemType.UNAUTHORIZED))
def get_sessions(site: TheSite, caller: Caller) -> Response:
    """Every session that is running, latest use first."""
    with site.db.read() as conn:
        found = devices.running_sessions(conn, caller.account.id, caller.session_id)
    return answer(Sessions(sessions=found)).response()


@router.delete("", status_code=204, responses=documented(ProblemType.UNAUTHORIZED))
def end_other_sessions(site: TheSite, caller: Caller) -> Response:
    """Sign out everywhere else."""
    with site.change() as conn:
        devices.end_other_sessions(conn, site, caller.account.id, caller.session_id)
    return Response(status_code=204)


@router.delete(
    "/{session_id}",
    status_code=204,
    responses=documented(ProblemType.UNAUTHORIZED, ProblemType.NOT_FOUND, ProblemType.INVALID),
)
def end_session(
    site: TheSite, caller: Caller, session_id: Annotated[str, Path(max_length=64)]
) -> Response:
    """Sign out one session; its events stop within a second."""
    with site.change() as conn:
        devices.end_session(conn, site, caller.account.id, session_id)
    return Response(status_code=204)
