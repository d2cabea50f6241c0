"""Reads strict JSON bodies and writes models: the border between HTTP and the rules."""

from __future__ import annotations

import json
import re
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeVar, get_args

from fastapi import Depends, Request, Response
from pydantic import BaseModel, ValidationError

from vehilink_desktop.domain.problem import FieldError, ProblemType
from vehilink_desktop.sandbox.problems import Refused

M = TypeVar("M", bound=BaseModel)

_REASONS = {
    "missing": "required",
    "extra_forbidden": "unknown_field",
    "union_tag_invalid": "unknown_value",
    "union_tag_not_found": "required",
}


@dataclass(frozen=True)
class Answer:
    """A successful answer before it becomes a response, so that it can be stored and repeated."""

    status: int
    body: str
    headers: dict[str, str] = field(default_factory=dict)

    def response(self, **more_headers: str) -> Response:
        return Response(
            self.body or None,
            self.status,
            headers={"Cache-Control": "no-store", **self.headers, **more_headers},
            media_type="application/json" if self.body else None,
        )


def answer(model: BaseModel, status: int = 200, headers: Mapping[str, str] | None = None) -> Answer:
    """`model` without its empty fields as an answer."""
    return Answer(status, model.model_dump_json(exclude_none=True), dict(headers or {}))


def tagged(model: BaseModel, version: int, status: int = 200) -> Answer:
    """`model` as an answer whose ETag names its version."""
    return answer(model, status, {"ETag": f'"v{version}"'})


def tag_version(tag: str | None) -> int | None:
    """The version that an ETag of ours names; None for anything else."""
    found = re.fullmatch(r'"v([0-9]{1,9})"', tag or "")
    return int(found.group(1)) if found else None


def address_of(request: Request) -> str:
    """The IP address that a request came from."""
    return request.client.host if request.client else "0.0.0.0"


def may_track(request: Request) -> bool:
    """Whether the sender let it be followed: neither Do Not Track nor Sec-GPC says otherwise."""
    return not any(request.headers.get(name) == "1" for name in ("dnt", "sec-gpc"))


def sent(model: type[M]) -> Any:
    """A dependency: the request's JSON body as `model`, with strict types.

    Raises:
        Refused: `unsupported-media` or `invalid`, the latter with a pointer to each wrong value.
    """
    return Depends(_reader(model))


def sent_body(model: type[BaseModel]) -> dict[str, Any]:
    """The `openapi_extra` argument of a route whose body is `sent(model)`."""
    schema = {"$ref": f"#/components/schemas/{model.__name__}"}
    return {"requestBody": {"required": True, "content": {"application/json": {"schema": schema}}}}


def parse(model: type[M], raw: bytes) -> M:
    """`raw` JSON as `model`, strictly, without anything that this platform does not know.

    Raises:
        Refused: `invalid`.
    """
    try:
        read = model.model_validate_json(raw, strict=True)
    except ValidationError as error:
        wrong = tuple(
            FieldError(
                pointer=_pointer(raw, one["loc"]), reason=_REASONS.get(one["type"], one["type"])
            )
            for one in error.errors(include_url=False, include_context=False, include_input=False)
        )
        once = tuple(dict.fromkeys((one.pointer, one.reason) for one in wrong))
        errors = tuple(FieldError(pointer=pointer, reason=reason) for pointer, reason in once)
        raise Refused(ProblemType.INVALID, "The body is not right.", errors=errors) from None
    unknown = tuple(_unknown(read, ""))
    if unknown:
        raise Refused(ProblemType.INVALID, "The body is not right.", errors=unknown)
    return read


def _unknown(value: object, pointer: str) -> Iterator[FieldError]:
    """What a client's model would keep for later platforms: other fields, values and kinds."""
    if isinstance(value, BaseModel):
        for name in value.model_extra or ():
            yield FieldError(pointer=f"{pointer}/{_escaped(name)}", reason="unknown_field")
        for name, about in type(value).model_fields.items():
            inner = getattr(value, name)
            if type(inner) is str and _is_closed(about.annotation):
                yield FieldError(pointer=f"{pointer}/{name}", reason="unknown_value")
            yield from _unknown(inner, f"{pointer}/{name}")
    elif isinstance(value, tuple):
        for place, one in enumerate(value):
            yield from _unknown(one, f"{pointer}/{place}")


def _is_closed(annotation: object) -> bool:
    """Whether a field is meant to have a value of an enumeration."""
    if isinstance(annotation, type) and issubclass(annotation, StrEnum):
        return True
    return any(map(_is_closed, get_args(annotation)))


def _reader(model: type[M]) -> Callable[[Request], Awaitable[M]]:
    async def read(request: Request) -> M:
        kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind != "application/json":
            raise Refused(ProblemType.UNSUPPORTED_MEDIA, "Send application/json.")
        return parse(model, await request.body())

    return read


def _pointer(raw: bytes, location: tuple[int | str, ...]) -> str:
    """The part of a validation error's location that exists in the body, as an RFC 6901 pointer.

    The location also names the branches of unions, which the body knows nothing of: of those that
    `kind` tells apart it is the value of that, and what is in the branch follows.
    """
    try:
        place: Any = json.loads(raw)
    except (ValueError, RecursionError):
        return ""
    steps: list[str] = []
    branch = object()
    for step in location:
        if isinstance(place, dict) and branch is not place and step == place.get("kind"):
            branch = place
        elif isinstance(place, dict):
            steps.append(_escaped(str(step)))
            place = place.get(step)
        elif isinstance(place, list) and isinstance(step, int) and step < len(place):
            steps.append(str(step))
            place = place[step]
        else:
            break
    return "".join(f"/{step}" for step in steps)


def _escaped(name: str) -> str:
    """A name as a step of an RFC 6901 pointer."""
    return name.replace("~", "~0").replace("/", "~1")
