"""Turns what goes wrong on the wire into `Known`: one table for the network, one for answers."""

from __future__ import annotations

import errno
import math
import re
import socket
import ssl
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TypeVar

import requests
import urllib3.exceptions
from pydantic import TypeAdapter, ValidationError
from pydantic_core import from_json

from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.account import CancellationBlocker
from vehilink_desktop.domain.model import Model
from vehilink_desktop.domain.problem import Problem, ProblemType

M = TypeVar("M", bound=Model)

MAX_DETAIL = 500
MAX_RETRY_AFTER_S = 3600.0
_MAX_FIELDS = 200

_BY_STATUS = {
    401: ProblemType.UNAUTHORIZED,
    403: ProblemType.FORBIDDEN,
    404: ProblemType.NOT_FOUND,
    408: "server-busy",
    409: ProblemType.STATE_CONFLICT,
    410: ProblemType.NOT_FOUND,
    412: ProblemType.VERSION_CONFLICT,
    413: ProblemType.TOO_LARGE,
    415: ProblemType.UNSUPPORTED_MEDIA,
    423: "server-busy",
    425: "server-busy",
    429: ProblemType.RATE_LIMITED,
    460: ProblemType.CHECKSUM_MISMATCH,
    502: "server-busy",
    503: "server-busy",
    504: "server-busy",
    511: "captive-portal",
}
_RETRYABLE = frozenset(
    {
        ProblemType.UNAUTHORIZED,
        ProblemType.RATE_LIMITED,
        ProblemType.CHECKSUM_MISMATCH,
        "server-busy",
        "server-error",
        "captive-portal",
    }
)
_SLUGS = frozenset(ProblemType)
_CONFLICTS = (
    ProblemType.VERSION_CONFLICT,
    ProblemType.STATE_CONFLICT,
    ProblemType.IDENTITY_NOT_CONFIRMED,
)
_BLOCKERS = TypeAdapter(tuple[CancellationBlocker, ...])
_UNREACHABLE = frozenset(
    {
        errno.ENETUNREACH,
        errno.EHOSTUNREACH,
        errno.ENETDOWN,
        errno.EHOSTDOWN,
        errno.EADDRNOTAVAIL,
        errno.ECONNREFUSED,
    }
)


@dataclass(eq=False, kw_only=True)
class Conflict(Known):
    """Something does not stand as whoever wrote believed.

    Codes: `version-conflict`, `state-conflict`, `identity-not-confirmed`.

    Attributes:
        current: How it stands, as the platform said it; None if it did not.
        reason: A slug of why a deed does not fit.
    """

    current: Mapping[str, object] | None = None
    reason: str | None = None

    def current_as(self, model: type[M]) -> M | None:
        """How it stands, as a `model`; None if that was not said or cannot be read."""
        try:
            return None if self.current is None else model.model_validate(self.current)
        except ValidationError:
            return None


@dataclass(eq=False, kw_only=True)
class CodeWrong(Known):
    """A wrong code.

    Attributes:
        attempts_left: None if the platform did not say.
        which: Of two codes sent together: `old` or `new`, by the phone it went to.
    """

    attempts_left: int | None
    which: str | None = None


@dataclass(eq=False, kw_only=True)
class AccountUnknown(Known):
    """A right code for a number without an account; the token lets that number register."""

    registration_token: str


@dataclass(eq=False, kw_only=True)
class SessionRevoked(Known):
    """The platform ended the session; `reason` is a `SessionEnd`, or None if it did not say."""

    reason: str | None


@dataclass(eq=False, kw_only=True)
class CancellationBlocked(Known):
    """An account that cannot be closed before the `blockers` are settled."""

    blockers: tuple[CancellationBlocker, ...]


def plain(text: str, limit: int = MAX_DETAIL) -> str:
    """`text` on one line without control and direction characters, at most `limit` long."""
    kept = "".join(one if one.isprintable() else " " for one in text[: 4 * limit])
    return " ".join(kept.split())[:limit]


# --- the network ----------------------------------------------------------------------------


def from_transport(error: Exception) -> Known:
    """What an exception of requests, urllib3 or the operating system means; always retryable."""
    causes = list(_causes(error))
    return Known(_transport_code(causes), _transport_detail(causes), retryable=True)


def _transport_code(causes: list[BaseException]) -> str:
    if tls := [one for one in causes if isinstance(one, ssl.SSLError)]:
        ended = (ssl.SSLEOFError, ssl.SSLZeroReturnError, ssl.SSLSyscallError)
        cut = all(isinstance(one, ended) for one in tls)
        return "network-broken" if cut else "tls-untrusted"
    if _any(
        causes,
        socket.gaierror,
        urllib3.exceptions.NewConnectionError,
        urllib3.exceptions.ProxyError,
        requests.exceptions.InvalidURL,
        requests.exceptions.InvalidSchema,
    ):
        return "network-unreachable"
    if any(isinstance(one, OSError) and one.errno in _UNREACHABLE for one in causes):
        return "network-unreachable"
    if _any(causes, requests.Timeout, urllib3.exceptions.TimeoutError, TimeoutError):
        return "network-timeout"
    return "network-broken"


def _transport_detail(causes: list[BaseException]) -> str:
    """The operating system's words where there are any: a library's carry addresses of objects."""
    for one in reversed(causes):
        if isinstance(one, OSError) and (one.strerror or isinstance(one, ssl.SSLError)):
            return plain(one.strerror or str(one))
    return type(causes[-1]).__name__


def _any(causes: list[BaseException], *kinds: type[BaseException]) -> bool:
    return any(isinstance(one, kinds) for one in causes)


def _causes(error: BaseException) -> Iterator[BaseException]:
    """`error` and what it wraps; requests and urllib3 hide causes in `args` and `reason`."""
    waiting, seen = [error], set[int]()
    while waiting:
        one = waiting.pop(0)
        if id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        wrapped = (one.__cause__, one.__context__, getattr(one, "reason", None), *one.args)
        waiting += [inner for inner in wrapped if isinstance(inner, BaseException)]


# --- answers --------------------------------------------------------------------------------


def is_html(headers: Mapping[str, str], body: bytes = b"") -> bool:
    """Whether an answer is a page for people: the platform never sends one."""
    kind = headers.get("Content-Type", "").lower()
    if "html" in kind:
        return True
    return "json" not in kind and body[:64].lstrip().startswith(b"<")


def captive_portal() -> Known:
    """Something between here and the platform answers with a page of its own."""
    return Known("captive-portal", retryable=True)


def from_answer(status: int, headers: Mapping[str, str], body: bytes, now: datetime) -> Known:
    """What an answer that is no success means: by its problem type, else by its status."""
    if is_html(headers, body):
        return captive_portal() if status < 500 else _by_status(status, headers, now)
    problem = _problem(body)
    if problem is None:
        return _by_status(status, headers, now)
    known = _by_status(status, headers, now)
    known.detail = plain(problem.detail or problem.title)
    known.fields = _fields(problem)
    slug = problem.slug()
    if status >= 500 or slug not in _SLUGS:
        return known
    known.code, known.retryable = slug, slug in _RETRYABLE
    return _with_facts(known, problem)


def _by_status(status: int, headers: Mapping[str, str], now: datetime) -> Known:
    default = ProblemType.INVALID if 400 <= status < 500 else "server-error"
    code = str(_BY_STATUS.get(status, default))
    wait = parse_retry_after(headers, now)
    return Known(code, f"HTTP {status}", retryable=code in _RETRYABLE, retry_after_s=wait)


def _with_facts(known: Known, problem: Problem) -> Known:
    """`known` as the class that carries what a problem of its type says besides."""
    said = problem.model_extra or {}
    try:
        match known.code:
            case slug if slug in _CONFLICTS:
                current, reason = problem.current, _text(said, "reason")
                return Conflict(known.code, known.detail, current=current, reason=reason)
            case ProblemType.CODE_WRONG:
                left, which = said.get("attempts_left"), _text(said, "which")
                left = left if isinstance(left, int) else None
                return CodeWrong(known.code, known.detail, attempts_left=left, which=which)
            case ProblemType.ACCOUNT_UNKNOWN if token := _text(said, "registration_token"):
                return AccountUnknown(known.code, known.detail, registration_token=token)
            case ProblemType.SESSION_REVOKED:
                return SessionRevoked(known.code, known.detail, reason=_text(said, "reason"))
            case ProblemType.CANCELLATION_BLOCKED:
                blockers = _BLOCKERS.validate_python(said.get("blockers"))
                return CancellationBlocked(known.code, known.detail, blockers=blockers)
    except ValidationError:
        pass  # the type alone still says what happened
    return known


def _text(said: Mapping[str, object], name: str) -> str | None:
    value = said.get(name)
    return value[:MAX_DETAIL] if isinstance(value, str) else None


def _problem(body: bytes) -> Problem | None:
    try:
        return Problem.model_validate(from_json(body, allow_inf_nan=False))
    except ValueError:
        return None


def _fields(problem: Problem) -> tuple[tuple[str, str], ...]:
    return tuple(
        (_field(one.pointer), plain(one.reason, 100)) for one in problem.errors[:_MAX_FIELDS]
    )


def _field(pointer: str) -> str:
    """The field that a JSON pointer is about: `/content/price/minor` → `price`.

    Inside a deed it is named in full: `/deed/terms/lines/0/quantity` → `lines.0.quantity`.
    """
    parts = [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]
    if len(parts) > 1 and parts[0] == "deed":
        terms = len(parts) > 2 and parts[1] == "terms"
        return plain(".".join(parts[2 if terms else 1 :]), 100)
    if len(parts) > 1 and parts[0] == "content":
        parts = parts[1:]
    return plain(parts[0] if parts else pointer, 100)


def parse_retry_after(headers: Mapping[str, str], now: datetime) -> float | None:
    """Seconds to wait, from 0 to an hour; None if not said, not readable or in the past.

    Args:
        headers: Of the answer. Where it has a `Date`, a date to wait for is counted from there.
        now: This computer's time, for an answer without one.
    """
    value = headers.get("Retry-After", "").strip()[:64]
    if re.fullmatch(r"\d+(\.\d+)?", value, re.ASCII):
        seconds = float(value)
        return min(seconds, MAX_RETRY_AFTER_S) if math.isfinite(seconds) else MAX_RETRY_AFTER_S
    until = parse_date(value)
    if until is None:
        return None
    seconds = (until - (parse_date(headers.get("Date", "")) or now)).total_seconds()
    return min(seconds, MAX_RETRY_AFTER_S) if seconds > 0 else None


def parse_date(value: str) -> datetime | None:
    """An HTTP date as aware UTC time; None if it is not one."""
    try:
        moment = parsedate_to_datetime(value[:64])
    except (ValueError, OverflowError, TypeError):
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
