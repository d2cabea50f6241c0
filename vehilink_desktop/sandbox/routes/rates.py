"""Exchange rates."""

from __future__ import annotations

from fastapi import APIRouter, Response

from vehilink_desktop.domain.fx import RateTable
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.sandbox import rates
from vehilink_desktop.sandbox.problems import documented
from vehilink_desktop.sandbox.sessions import Caller
from vehilink_desktop.sandbox.site import TheSite
from vehilink_desktop.sandbox.wire import answer

router = APIRouter(prefix="/v1/rates", tags=["rates"])


@router.get("", response_model=RateTable, responses=documented(ProblemType.UNAUTHORIZED))
def get_rates(site: TheSite, caller: Caller) -> Response:  # noqa: ARG001
    """How many units of each currency one unit of the base is worth, with source and time."""
    return answer(rates.table(site)).response()
