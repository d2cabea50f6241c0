"""Sets the fault rules; mounted with `--faults` only."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Request, Response

from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.sandbox.contract import FaultRules
from vehilink_desktop.sandbox.faults import Faults
from vehilink_desktop.sandbox.problems import documented
from vehilink_desktop.sandbox.wire import sent, sent_body

router = APIRouter(prefix="/v1/sandbox/faults", tags=["faults"])


@router.post(
    "",
    status_code=204,
    response_class=Response,
    responses=documented(ProblemType.INVALID, ProblemType.UNSUPPORTED_MEDIA, ProblemType.TOO_LARGE),
    openapi_extra=sent_body(FaultRules),
)
async def add_rules(request: Request, body: Annotated[FaultRules, sent(FaultRules)]) -> Response:
    """Add rules behind those in force."""
    _faults(request).add(body)
    return Response(status_code=204)


@router.delete("", status_code=204, response_class=Response)
async def clear_rules(request: Request) -> Response:
    """Forget all rules."""
    _faults(request).clear()
    return Response(status_code=204)


def _faults(request: Request) -> Faults:
    faults = request.app.state.faults
    assert isinstance(faults, Faults)
    return faults
