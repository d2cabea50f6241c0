"""The base of every model that is both stored document and wire format."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field


class Model(BaseModel):
    """Frozen; unknown fields of newer platforms are kept and written back.

    What cannot be read is not repeated in the error: errors go to logs.
    """

    model_config = ConfigDict(
        frozen=True, extra="allow", ser_json_timedelta="iso8601", hide_input_in_errors=True
    )


class StrictModel(BaseModel):
    """Frozen; what is not declared is refused. For what only the sandbox reads."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, hide_input_in_errors=True)


def _as_utc(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        return moment.replace(tzinfo=UTC)
    try:
        return moment.astimezone(UTC)
    except OverflowError as error:
        raise ValueError("before or after all time") from error


#: What counts the changes of a document.
Version = Annotated[int, Field(ge=1, le=2**53)]

UtcTime = Annotated[datetime, AfterValidator(_as_utc)]

E = TypeVar("E")
#: A value of an enumeration, or whatever a newer platform says instead of one.
Open = Annotated[E | str, Field(union_mode="left_to_right")]
