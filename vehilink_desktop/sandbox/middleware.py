"""What every request passes on its way in and every answer on its way out."""

from __future__ import annotations

import re
import uuid

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.sandbox.problems import Refused

_REQUEST_ID = re.compile(rb"[A-Za-z0-9._-]{1,64}")


class Stamp:
    """Names each request, by the client's X-Request-Id or a new one, in scope and answer."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        given = dict(scope["headers"]).get(b"x-request-id", b"")
        name = given.decode() if _REQUEST_ID.fullmatch(given) else f"req-{uuid.uuid4()}"
        scope["request_id"] = name

        async def stamped(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers["X-Request-Id"] = name
                if scope["path"].startswith("/v1/uploads"):
                    headers["Tus-Resumable"] = "1.0.0"
            await send(message)

        await self._app(scope, receive, stamped)


class BodyLimit:
    """Refuses bodies of more than `max_bytes`, except chunks of uploads, which have their own."""

    def __init__(self, app: ASGIApp, max_bytes: int) -> None:
        self._app = app
        self._max_bytes = max_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or _is_chunk(scope):
            await self._app(scope, receive, send)
            return
        left = self._max_bytes

        async def limited() -> Message:
            nonlocal left
            message = await receive()
            left -= len(message.get("body", b""))
            if left < 0:
                raise Refused(ProblemType.TOO_LARGE, f"At most {self._max_bytes} bytes.")
            return message

        await self._app(scope, limited, send)


def _is_chunk(scope: Scope) -> bool:
    return bool(scope["method"] == "PATCH" and scope["path"].startswith("/v1/uploads/"))
