"""Faults on demand, for people who try out what the client does then, and for tests."""

from __future__ import annotations

import asyncio
import socket
import struct
from fnmatch import fnmatchcase
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from vehilink_desktop.sandbox.contract import FaultRule, FaultRules

_EXEMPT = "/v1/sandbox/"
_PORTAL = b"<!doctype html><title>Sign in</title><p>Sign in to use this network."


class Connections:
    """The open connections by their clients' addresses, so that a fault can break one."""

    def __init__(self) -> None:
        self._transports: dict[Any, asyncio.Transport] = {}

    def protocol(self) -> type[H11Protocol]:
        """Uvicorn's protocol, telling of each connection that is made."""
        transports = self._transports

        class TellingProtocol(H11Protocol):
            def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
                super().connection_made(transport)
                transports[transport.get_extra_info("peername")] = transport

            def connection_lost(self, exc: Exception | None) -> None:
                transports.pop(self.transport.get_extra_info("peername"), None)
                super().connection_lost(exc)

        return TellingProtocol

    def of(self, scope: Scope) -> asyncio.Transport | None:
        """The connection of a request, unless the client has left."""
        return self._transports.get(tuple(scope["client"]))


class Faults:
    """The rules in force; first match counts."""

    def __init__(self) -> None:
        self._rules: list[FaultRule] = []

    def add(self, rules: FaultRules) -> None:
        self._rules.extend(rules.rules)

    def clear(self) -> None:
        self._rules.clear()

    def take(self, method: str, path: str) -> FaultRule | None:
        """The rule for a request, counted down."""
        for place, rule in enumerate(self._rules):
            if fnmatchcase(method, rule.method) and fnmatchcase(path, rule.path):
                if rule.times == 1:
                    del self._rules[place]
                elif rule.times is not None:
                    self._rules[place] = rule.model_copy(update={"times": rule.times - 1})
                return rule
        return None


class FaultyWire:
    """Does to requests and answers what the rules say."""

    def __init__(self, app: ASGIApp, faults: Faults, connections: Connections) -> None:
        self._app = app
        self._faults = faults
        self._connections = connections

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        mine = scope["type"] == "http" and not scope["path"].startswith(_EXEMPT)
        rule = self._faults.take(scope["method"], scope["path"]) if mine else None
        if rule is None:
            await self._app(scope, receive, send)
        elif rule.name == "latency_ms":
            await asyncio.sleep(rule.number / 1000)
            await self._app(scope, receive, send)
        elif rule.name == "status":
            body = b'{"detail": "A fault on demand."}'
            await _answer(send, rule.number, b"application/json", body, rule.retry_after_s)
        elif rule.name == "html":
            await _answer(send, 200, b"text/html", _PORTAL)
        elif rule.name == "reset":
            self._break(scope, reset=True)
        elif rule.name == "drop_answer_after_commit":
            await self._app(scope, receive, _nowhere)
            self._break(scope)
        elif rule.name == "cut_after_bytes":
            await self._cut_answer(scope, receive, send, rule.number)
        else:
            await self._cut_request(scope, receive, rule.number)

    def _break(self, scope: Scope, *, reset: bool = False) -> None:
        transport = self._connections.of(scope)
        if transport is None:
            return
        if reset:
            linger = struct.pack("ii", 1, 0)  # closing then sends RST instead of FIN
            sock = transport.get_extra_info("socket")
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        transport.abort()

    def _close(self, scope: Scope) -> None:
        transport = self._connections.of(scope)
        if transport:
            transport.close()

    async def _cut_answer(self, scope: Scope, receive: Receive, send: Send, number: int) -> None:
        left = number

        async def cutting(message: Message) -> None:
            nonlocal left
            body = message.get("body", b"")
            if left >= 0:
                await send({**message, "body": body[:left], "more_body": True} if body else message)
            left -= len(body)
            if left < 0:
                # what was sent before still goes out; the rest never comes
                self._close(scope)

        await self._app(scope, receive, cutting)

    async def _cut_request(self, scope: Scope, receive: Receive, number: int) -> None:
        left = number

        async def cutting() -> Message:
            nonlocal left
            if left < 0:
                return {"type": "http.disconnect"}
            message = await receive()
            body = message.get("body", b"")
            if len(body) <= left:
                left -= len(body)
                return message
            body, left = body[:left], -1
            return {"type": "http.request", "body": body, "more_body": True}

        await self._app(scope, cutting, _nowhere)
        self._break(scope)


async def _nowhere(_message: Message) -> None:
    """The answer that nobody gets."""


async def _answer(
    send: Send, status: int, kind: bytes, body: bytes, retry_after_s: int | None = None
) -> None:
    headers = [(b"content-type", kind), (b"content-length", str(len(body)).encode())]
    if retry_after_s is not None:
        headers.append((b"retry-after", str(retry_after_s).encode()))
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
