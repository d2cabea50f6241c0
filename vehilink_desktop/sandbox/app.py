"""Puts the routes together and runs what happens by itself."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Callable
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi.responses import RedirectResponse
from pydantic.json_schema import models_json_schema
from starlette.concurrency import run_in_threadpool

from vehilink_desktop.domain.problem import Problem, ProblemType
from vehilink_desktop.sandbox import (
    cancellations,
    contract,
    export_work,
    exports,
    feeds,
    identity_checks,
    listings,
    orders,
    privacy_contract,
    quotations,
    requests,
    retention,
    rights_contract,
    uploads,
)
from vehilink_desktop.sandbox.console.app import make_console
from vehilink_desktop.sandbox.console.visit import ROOT as CONSOLE
from vehilink_desktop.sandbox.faults import Faults
from vehilink_desktop.sandbox.peers.work import Peers
from vehilink_desktop.sandbox.problems import documented, install_handlers
from vehilink_desktop.sandbox.routes import auth, devices, me, media, platform
from vehilink_desktop.sandbox.routes import certifications as certification_routes
from vehilink_desktop.sandbox.routes import complaints as complaint_routes
from vehilink_desktop.sandbox.routes import cross_border as cross_border_routes
from vehilink_desktop.sandbox.routes import exports as export_routes
from vehilink_desktop.sandbox.routes import faults as fault_routes
from vehilink_desktop.sandbox.routes import feeds as feed_routes
from vehilink_desktop.sandbox.routes import identity_checks as identity_check_routes
from vehilink_desktop.sandbox.routes import listings as listing_routes
from vehilink_desktop.sandbox.routes import orders as order_routes
from vehilink_desktop.sandbox.routes import payees as payee_routes
from vehilink_desktop.sandbox.routes import policies as policy_routes
from vehilink_desktop.sandbox.routes import privacy as privacy_routes
from vehilink_desktop.sandbox.routes import privacy_cases as privacy_case_routes
from vehilink_desktop.sandbox.routes import quotations as quotation_routes
from vehilink_desktop.sandbox.routes import rates as rate_routes
from vehilink_desktop.sandbox.routes import requests as request_routes
from vehilink_desktop.sandbox.routes import uploads as upload_routes
from vehilink_desktop.sandbox.site import Site

log = logging.getLogger(__name__)

REVIEW_LOOK_S = 0.25
CANCELLATION_LOOK_S = 1.0
CLOCK_LOOK_S = 0.5
DEAL_LOOK_S = 0.5
EXPORT_LOOK_S = 0.25
RETENTION_LOOK_S = 10.0
PEERS_LOOK_S = 0.25
SWEEP_S = 600.0
#: How long a task that is under way may take to end when the platform stops.
END_S = 5.0
_BODIES = (
    contract.CodeRequest,
    contract.SessionRequest,
    contract.RegistrationRequest,
    contract.RefreshRequest,
    contract.ProfileChange,
    contract.OwnCodeRequest,
    contract.PhoneChange,
    contract.LeakReportRequest,
    contract.TypedCode,
    contract.PutListing,
    contract.ActOnListing,
    contract.PutCertification,
    contract.PutRequest,
    contract.ActOnRequest,
    contract.DoQuotation,
    contract.DoOrder,
    contract.PutPayee,
    contract.AllowCrossBorder,
    contract.PutComplaint,
    contract.PutIdentityCheck,
    privacy_contract.AgreeToPolicy,
    privacy_contract.PutChoices,
    privacy_contract.PutVisits,
    privacy_contract.PutLinkReport,
    rights_contract.PutPrivacyCase,
    rights_contract.ExportRequest,
    contract.CompleteUpload,
    contract.FaultRules,
    Problem,
)


def make_app(*, faults: Faults | None = None) -> FastAPI:
    """The contract as an application; `app.state.site` must be set before it serves."""
    app = FastAPI(
        title="Vehilink platform",
        version="1",
        description="The HTTP contract between Vehilink Desktop and a platform.",
        docs_url=None,
        redoc_url=None,
        openapi_url="/v1/openapi.json",
        separate_input_output_schemas=False,
        redirect_slashes=False,
        lifespan=_living,
    )
    for module in (
        platform,
        policy_routes,
        privacy_routes,
        auth,
        me,
        devices,
        certification_routes,
        listing_routes,
        request_routes,
        quotation_routes,
        order_routes,
        payee_routes,
        rate_routes,
        complaint_routes,
        privacy_case_routes,
        export_routes,
        cross_border_routes,
        identity_check_routes,
        upload_routes,
        media,
        feed_routes,
    ):
        app.include_router(module.router)
    if faults is not None:
        app.state.faults = faults
        app.include_router(fault_routes.router)
    app.mount(CONSOLE, make_console(app.state))
    app.add_route(
        CONSOLE, lambda _request: RedirectResponse(f"{CONSOLE}/"), include_in_schema=False
    )
    install_handlers(app)
    app.openapi = lambda: contract_of(app)  # type: ignore[method-assign]
    return app


def contract_of(app: FastAPI) -> dict[str, Any]:
    """The OpenAPI document, with the bodies that the routes read themselves."""
    document = get_openapi(
        title=app.title,
        version=app.version,
        description=app.description,
        routes=app.routes,
        separate_input_output_schemas=False,
    )
    _, bodies = models_json_schema(
        [(model, "validation") for model in _BODIES], ref_template="#/components/schemas/{model}"
    )
    schemas = document["components"]["schemas"]
    for name, schema in bodies["$defs"].items():
        schemas.setdefault(name, schema)
    for unused in ("HTTPValidationError", "ValidationError"):
        schemas.pop(unused, None)
    failed = documented(ProblemType.INTERNAL)
    for path in document["paths"].values():
        for operation in path.values():
            operation["responses"] |= {str(status): told for status, told in failed.items()}
    return document


@contextlib.asynccontextmanager
async def _living(app: FastAPI) -> AsyncIterator[None]:
    site: Site = app.state.site
    tasks = [
        asyncio.create_task(site.pokes.run()),
        asyncio.create_task(_every(REVIEW_LOOK_S, lambda: listings.finish_reviews(site))),
        asyncio.create_task(_every(CANCELLATION_LOOK_S, lambda: cancellations.finish_due(site))),
        asyncio.create_task(_every(CLOCK_LOOK_S, site.look_at_clock)),
        asyncio.create_task(_every(DEAL_LOOK_S, lambda: _end_deals(site))),
        asyncio.create_task(_every(EXPORT_LOOK_S, lambda: export_work.prepare_due(site))),
        asyncio.create_task(_every(RETENTION_LOOK_S, lambda: retention.sweep(site))),
        asyncio.create_task(_every(SWEEP_S, lambda: _sweep(site))),
    ]
    if site.settings.peers:
        peers = Peers(site)
        tasks.append(asyncio.create_task(_every(PEERS_LOOK_S, peers.act)))
    yield
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def _end_deals(site: Site) -> None:
    """End what has run out: requests, offers, orders."""
    requests.expire_due(site)
    quotations.expire_due(site)
    orders.run_out_due(site)


def _sweep(site: Site) -> None:
    uploads.sweep(site)
    identity_checks.sweep(site)
    exports.sweep(site)
    with site.db.write() as conn:
        feeds.sweep(conn, site)


async def _every(seconds: float, work: Callable[[], object]) -> None:
    while True:
        running = asyncio.ensure_future(run_in_threadpool(work))
        try:
            await asyncio.shield(running)
        except asyncio.CancelledError:
            # its connection has to be back before the database is closed
            await asyncio.wait({running}, timeout=END_S)
            raise
        except Exception:  # whatever it was, the next round may do better
            log.exception("a task failed; trying again later")
        await asyncio.sleep(seconds)
