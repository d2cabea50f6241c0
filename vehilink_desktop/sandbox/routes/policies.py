"""The privacy policy: what is in force, what was and will be, and agreeing to it."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Query, Response
from sqlalchemy import Connection

from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.policy import Policy, PolicyEditions
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.sandbox import policies
from vehilink_desktop.sandbox.effects import TheOperation, perform
from vehilink_desktop.sandbox.privacy_contract import AgreeToPolicy
from vehilink_desktop.sandbox.problems import documented
from vehilink_desktop.sandbox.sessions import Caller
from vehilink_desktop.sandbox.site import TheSite
from vehilink_desktop.sandbox.wire import Answer, answer, sent, sent_body, tagged

router = APIRouter(tags=["policy"])
Language = Annotated[str, Query(max_length=20, description="A tag such as zh_CN")]


@router.get("/v1/policy", response_model=Policy, responses=documented(ProblemType.INVALID))
def get_policy(site: TheSite, language: Language = "en") -> Response:
    """The privacy policy that is in force, in English where it is not written in `language`."""
    with site.db.read() as conn:
        found = policies.policy(conn, policies.current(conn, site).version, language)
    return answer(found).response()


@router.get("/v1/policies", response_model=PolicyEditions)
def get_policies(site: TheSite) -> Response:
    """Every edition, newest first, and which of them is in force."""
    with site.db.read() as conn:
        found = policies.archive(conn, site)
    return answer(found).response()


@router.get(
    "/v1/policies/{version}",
    response_model=Policy,
    responses=documented(ProblemType.NOT_FOUND, ProblemType.INVALID),
)
def get_edition(
    site: TheSite,
    version: Annotated[str, Path(max_length=20)],
    language: Language = "en",
) -> Response:
    """One edition, with what is significantly different from the one before."""
    with site.db.read() as conn:
        found = policies.policy(conn, version, language)
    return answer(found).response()


@router.put(
    "/v1/me/policy-agreement",
    response_model=Account,
    responses=documented(
        ProblemType.UNAUTHORIZED,
        ProblemType.NOT_FOUND,
        ProblemType.POLICY_OUTDATED,
        ProblemType.INVALID,
        ProblemType.UNSUPPORTED_MEDIA,
        ProblemType.TOO_LARGE,
        ProblemType.IDEMPOTENCY_MISSING,
        ProblemType.IDEMPOTENCY_REUSED,
    ),
    openapi_extra=sent_body(AgreeToPolicy),
)
def agree_to_policy(
    site: TheSite,
    caller: Caller,
    operation: TheOperation,
    body: Annotated[AgreeToPolicy, sent(AgreeToPolicy)],
) -> Response:
    """Agree to the edition in force, or to one that is announced."""

    def agree(conn: Connection) -> Answer:
        account = policies.agree(conn, site, caller.account.id, body.version)
        return tagged(account, account.version)

    return perform(site, caller.account.id, operation, agree)
