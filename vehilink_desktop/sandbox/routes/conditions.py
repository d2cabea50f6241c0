"""What requests that create or change a thing say of it beforehand."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import Depends, Header

from vehilink_desktop.core.ids import is_id
from vehilink_desktop.domain.problem import FieldError, ProblemType
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.wire import tag_version

UNCONDITIONAL: dict[int | str, dict[str, Any]] = {
    428: {"description": "If-Match or If-None-Match is missing"}
}


def check_made_id(value: str, pointer: str) -> None:
    """Nothing, for a UUID, which ids that clients make must be.

    Raises:
        Refused: `invalid`.
    """
    if not is_id(value):
        wrong = FieldError(pointer=pointer, reason="not_a_uuid")
        raise Refused(ProblemType.INVALID, "The id must be a UUID.", errors=(wrong,))


def _expected_version(
    if_match: Annotated[
        str | None, Header(description='The version to change, such as "v3"')
    ] = None,
    if_none_match: Annotated[str | None, Header(description="* to create")] = None,
) -> int | None:
    """The version that the request wants to change; None when it wants to create."""
    if if_none_match == "*" and if_match is None:
        return None
    version = tag_version(if_match)
    if version is None or if_none_match is not None:
        detail = 'Send If-Match: "v<version>" to change or If-None-Match: * to create.'
        raise Refused(ProblemType.INVALID, detail, status=428)
    return version


#: The parameter through which routes demand one of the two.
ExpectedVersion = Annotated[int | None, Depends(_expected_version)]
