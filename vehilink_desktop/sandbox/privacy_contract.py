"""Bodies of requests about the policy, the privacy settings and what is recorded."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from vehilink_desktop.domain.model import StrictModel, UtcTime

MAX_VISITS = 500
_DAY_S = 86_400


class AgreeToPolicy(StrictModel):
    """The person has read and agreed to an edition."""

    version: str = Field(max_length=20)


class PutChoices(StrictModel):
    """What the person decided; choices that are not named stay as they are."""

    choices: dict[Annotated[str, Field(max_length=100)], bool] = Field(max_length=50)


class SentVisit(StrictModel):
    """A page of the client that was looked at, such as `market`, and for how long."""

    page: str = Field(min_length=1, max_length=100)
    at: UtcTime
    seconds: int = Field(ge=0, le=_DAY_S)


class PutVisits(StrictModel):
    """A part of the browsing records."""

    visits: tuple[SentVisit, ...] = Field(max_length=MAX_VISITS)


class PutLinkReport(StrictModel):
    """A link that looks dangerous, and where it was found, such as `listing <id>`."""

    url: str = Field(min_length=1, max_length=2000)
    context: str = Field(max_length=200)
