"""Bodies of requests with which people make use of their rights to their data."""

from __future__ import annotations

from pydantic import ConfigDict, Field

from vehilink_desktop.domain.export import ExportKind
from vehilink_desktop.domain.model import StrictModel, UtcTime
from vehilink_desktop.domain.privacy_case import CaseContent, Processing, Scope
from vehilink_desktop.sandbox.contract import TypedCode


class StrictCase(CaseContent):
    """What somebody asks for, without anything that this platform does not know."""

    model_config = ConfigDict(extra="forbid")

    scopes: tuple[Scope, ...] = Field((), max_length=len(Scope))
    processing: tuple[Processing, ...] = Field((), max_length=len(Processing))


class PutPrivacyCase(StrictModel):
    """All that a case says; the code is for the kinds that need one."""

    content: StrictCase
    request_id: str | None = Field(None, max_length=200)
    code: str | None = Field(None, max_length=16)


class ExportRequest(TypedCode):
    """What the platform shall put into its part: from `since` on and before `until`."""

    kinds: tuple[ExportKind, ...] = Field(max_length=len(ExportKind))
    since: UtcTime | None = None
    until: UtcTime | None = None
