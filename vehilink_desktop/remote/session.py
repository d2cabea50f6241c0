"""`ApiClient`: how every call reaches the platform, and what its answers mean."""

from __future__ import annotations

import io
import json
import logging
import re
import ssl
from collections.abc import Callable, Collection, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import IO, Any, TypeVar
from urllib.parse import urljoin, urlsplit

import requests
from pydantic import ValidationError
from pydantic_core import from_json
from requests.utils import super_len

from vehilink_desktop.core.clock import Clock
from vehilink_desktop.core.errors import Known
from vehilink_desktop.core.ids import IdMaker, NewId, is_id
from vehilink_desktop.domain.account import Tokens
from vehilink_desktop.domain.model import Model
from vehilink_desktop.domain.personal_data import Departure
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.remote.declarations import DECLARATIONS
from vehilink_desktop.remote.declared.form import Declaration
from vehilink_desktop.remote.errors import (
    SessionRevoked,
    captive_portal,
    from_answer,
    is_html,
    parse_date,
    plain,
)
from vehilink_desktop.remote.leaving import Leaving, head_size, line_size
from vehilink_desktop.remote.outgoing import Bytes, Gate, NoBody
from vehilink_desktop.remote.tokens import Credentials, TokenStore
from vehilink_desktop.remote.transport import (
    Bearer,
    Proxies,
    Timeouts,
    Transport,
    environment_proxies,
    system_trust,
)

log = logging.getLogger(__name__)

MAX_JSON = 8 * 1024 * 1024
JSON = {"Content-Type": "application/json"}
_WORD = re.compile(r"\w[\w.-]{0,63}", re.ASCII)
#: Asks not to be followed: the older way and the one that some laws know.
_DO_NOT_TRACK = {"DNT": "1", "Sec-GPC": "1"}

M = TypeVar("M", bound=Model)
T = TypeVar("T")


@dataclass(frozen=True)
class Request:
    """What to ask. `body` makes the body anew for each sending; it must say its `len`.

    Attributes:
        declared: The type in `declarations` that says what this may carry, where method and path
            do not tell it.
    """

    method: str
    path: str
    params: Mapping[str, str | int] | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    body: Callable[[], IO[bytes]] | None = None
    expect: Collection[int] = (200,)
    max_bytes: int = MAX_JSON
    declared: str | None = None


@dataclass(frozen=True)
class Answer:
    """An expected answer, read to its end. `url` is where it came from."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    url: str

    def json(self) -> Any:
        """The body's JSON; `not-json` if it is none."""
        if "json" not in self.headers.get("Content-Type", "").lower():
            raise Known("not-json", "the answer is not JSON", retryable=True)
        try:
            return from_json(self.body, allow_inf_nan=False)
        except ValueError as error:
            raise Known("not-json", plain(str(error)), retryable=True) from error

    def parse(self, model: type[M]) -> M:
        """The body as a `model`; `not-json` if it is none."""
        document = self.json()
        try:
            return model.model_validate(document)
        except ValidationError as error:
            where = "; ".join(".".join(map(str, one["loc"])) for one in error.errors()[:5])
            raise Known("not-json", plain(f"{model.__name__}: {where}"), retryable=True) from error


class JsonBody:
    """The body of a document, which stays known. The same one always makes the same bytes."""

    def __init__(self, document: object) -> None:
        self.document = document
        self._data = json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()

    def __call__(self) -> IO[bytes]:
        return io.BytesIO(self._data)


def json_body(document: object) -> JsonBody:
    """A request's body."""
    return JsonBody(document)


def path_id(one: str) -> str:
    """An id as part of a path. Ids come from others: one that is none leads nowhere else."""
    if not is_id(one):
        raise Known(ProblemType.NOT_FOUND, plain(f"not an id: {one}", 80))
    return one


def path_word(one: str) -> str:
    """A name as part of a path, such as the version of a policy; checked as ids are."""
    if not _WORD.fullmatch(one):
        raise Known(ProblemType.NOT_FOUND, plain(f"not a name: {one}", 80))
    return one


def etag(version: int) -> str:
    """The ETag of a document's version."""
    return f'"v{version}"'


class ApiClient:
    """The platform at one address, for one account. May be used from several threads at once.

    Every call raises `Known`: the slug of the platform's problem, or one of `network-unreachable`,
    `network-timeout`, `network-broken`, `tls-untrusted`, `captive-portal`, `not-json`, `too-large`,
    `server-error`, `server-busy`; or `undeclared-data`, when the request was about to carry what
    `declarations` does not name: then nothing was sent.
    """

    def __init__(
        self,
        base_url: str,
        *,
        clock: Clock,
        tokens: TokenStore,
        proxies: Proxies = environment_proxies,
        timeouts: Timeouts | None = None,
        new_id: NewId | None = None,
        tls: Callable[[], ssl.SSLContext] = system_trust,
        user_agent: str = "vehilink-desktop",
        on_signed_out: Callable[[str], None] | None = None,
        note: Callable[[Departure], None] = lambda _departure: None,
        do_not_track: Callable[[], bool] = lambda: False,
    ) -> None:
        """Prepare; nothing is sent.

        Args:
            base_url: Where `/v1` hangs, such as `https://api.example.com`.
            clock: For time limits and the platform's time offset.
            tokens: Where the refresh token outlives the process.
            proxies: Says the proxies for an address.
            timeouts: Other than the usual ones.
            new_id: Makes request and rotation ids.
            tls: Makes the context by which certificates are judged.
            user_agent: Program and version.
            on_signed_out: Called, on the thread of the call, when the platform ended the session,
                with the reason (`SessionEnd`) or an empty text.
            note: Told of each request that left or tried to, on the thread of the call. Of one
                whose answer is streamed, as soon as that begins.
            do_not_track: Whether to ask the platform not to follow the person.

        Raises:
            Known: `platform-address` if `base_url` is no http(s) address.
        """
        if not _origin(base_url):
            raise Known("platform-address", plain(base_url))
        self._base = base_url.rstrip("/") + "/"
        self._host = urlsplit(base_url).hostname or ""
        self._clock = clock
        self._new_id = new_id or IdMaker(clock)
        self._user_agent = user_agent
        self._gate = Gate(DECLARATIONS.values())
        self._note = note
        self._do_not_track = do_not_track
        self.transport = Transport(
            clock=clock, proxies=proxies, timeouts=timeouts or Timeouts(), tls=tls
        )
        self.credentials = Credentials(
            tokens,
            self._rotate,
            clock=clock,
            new_id=self._new_id,
            on_signed_out=on_signed_out or (lambda _reason: None),
        )
        self._told: tuple[datetime, float] | None = None
        self.server_ahead: timedelta | None = None
        """By how much the platform's clock was ahead at its last answer; None before the first."""

    @property
    def clock(self) -> Clock:
        """What time it is here."""
        return self._clock

    def platform_now(self) -> datetime | None:
        """The platform's time, reckoned by the stopwatch from its last answer.

        However this computer's clock is set meanwhile. None before the first answer.
        """
        if self._told is None:
            return None
        theirs, then = self._told
        return theirs + timedelta(seconds=self._clock.monotonic() - then)

    def url(self, reference: str, *, base: str | None = None) -> str:
        """The absolute address of a path, or of what the platform calls a place.

        Raises:
            Known: `server-error` if it is not on the platform's own origin. No token goes there.
        """
        url = _join(base or self._base, reference if base else reference.lstrip("/"))
        if _origin(url) != _origin(self._base):
            raise Known("server-error", "the platform pointed to a foreign address")
        return url

    def path(self, reference: str, *, base: str) -> str:
        """What `url` makes into the same address again, also when the platform's port is another.

        Args:
            reference: A place, as the platform gave it.
            base: The address of the answer in which it stood.
        """
        return "/" + self.url(reference, base=base).removeprefix(self._base)

    def call(self, request: Request, *, signed: bool = True) -> Answer:
        """Send `request` and read its answer; a refused access token is renewed once.

        Args:
            request: What to ask.
            signed: Whether to say who asks.
        """
        if not signed:
            return self._exchange(request, None)
        return self._signed(lambda token: self._exchange(request, token))

    def stream(self, request: Request, *, read_s: float | None = None) -> requests.Response:
        """Send `request`, signed; its body is for the caller to read and close."""

        def send(token: str) -> requests.Response:
            response, leaving = self._open(request, token, read_s=read_s)
            leaving.streaming(response)
            return response

        return self._signed(send)

    def close(self) -> None:
        """End every connection; calls under way fail."""
        self.transport.close()

    def _signed(self, send: Callable[[str], T]) -> T:
        token = self.credentials.token()
        try:
            try:
                result = send(token)
            except Known as error:
                if error.code != ProblemType.UNAUTHORIZED:
                    raise
                token = self.credentials.renew(token)
                result = send(token)
        except SessionRevoked as error:
            self.credentials.revoked(token, error.reason)
            raise
        self.credentials.confirm(token)
        return result

    def _exchange(self, request: Request, token: str | None) -> Answer:
        response, leaving = self._open(request, token)
        with closing(response):
            try:
                body = self.transport.read(response, request.max_bytes)
            finally:
                leaving.answered(response)
            if is_html(response.headers):
                raise captive_portal()
            return Answer(response.status_code, response.headers, body, response.url)

    def _open(
        self, request: Request, token: str | None, *, read_s: float | None = None
    ) -> tuple[requests.Response, Leaving]:
        """The answer if its status is an expected one; it is still to be told to the journal."""
        url = self.url(request.path)
        headers = {
            "Accept": "application/json",
            "User-Agent": self._user_agent,
            "X-Request-Id": f"req-{self._new_id()}",
            **(_DO_NOT_TRACK if self._do_not_track() else {}),
            **request.headers,
        }
        declaration = self._admit(request, headers)
        body = request.body() if request.body else None
        size = line_size(request.method, url, request.params) + head_size(headers)
        size += len(token or "")
        if body is not None:
            size += super_len(body)  # type: ignore[no-untyped-call]  # by its `len`
        leaving = Leaving(self._note, self._clock.now(), declaration, self._host, size)
        began = self._clock.monotonic()
        try:
            response = self.transport.send(
                request.method,
                url,
                read_s=read_s,
                params=request.params,
                headers=headers,
                data=body,
                auth=Bearer(token),
            )
        except Known as error:
            leaving.failed(error.code)
            raise
        took_ms = (self._clock.monotonic() - began) * 1000
        path, status = urlsplit(url).path, response.status_code
        log.debug(
            "%s %s %s %s %.0f ms", headers["X-Request-Id"], request.method, path, status, took_ms
        )
        self._note_time(response.headers)
        if status in request.expect:
            return response, leaving
        with closing(response):
            try:
                raise self._refusal(response)
            finally:
                leaving.answered(response)

    def _admit(self, request: Request, headers: Mapping[str, str]) -> Declaration:
        """By what the request may leave; see `Gate.pass_through`."""
        body: object = NoBody
        if request.body is not None:
            body = request.body.document if isinstance(request.body, JsonBody) else Bytes
        return self._gate.pass_through(
            request.method,
            request.path,
            request.declared,
            headers=headers,
            query=request.params or (),
            body=body,
        )

    def _refusal(self, response: requests.Response) -> Known:
        status, headers = response.status_code, response.headers
        body = self.transport.read(response, MAX_JSON)
        if 300 <= status < 400:
            target = _join(response.url, headers.get("Location", ""))
            if _origin(target) != _origin(self._base):
                return captive_portal()
        return from_answer(status, headers, body, self._clock.now())

    def _note_time(self, headers: Mapping[str, str]) -> None:
        theirs = parse_date(headers.get("Date", ""))
        if theirs is not None:
            self._told = (theirs, self._clock.monotonic())
            self.server_ahead = theirs - self._clock.now()

    def _rotate(self, refresh_token: str, rotation_id: str) -> Tokens:
        body = json_body({"refresh_token": refresh_token, "rotation_id": rotation_id})
        request = Request("POST", "/v1/auth/refresh", headers=JSON, body=body)
        return self.call(request, signed=False).parse(Tokens)


def _join(base: str, reference: str) -> str:
    """`reference` as seen from `base`; empty if it is no address."""
    try:
        return urljoin(base, reference)
    except ValueError:
        return ""


def _origin(url: str) -> tuple[str, str, int] | None:
    """Scheme, host and port; None if it is no http(s) address."""
    try:
        parts = urlsplit(url)
        port = parts.port or {"http": 80, "https": 443}.get(parts.scheme, 0)
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return None
    return parts.scheme, parts.hostname, port
