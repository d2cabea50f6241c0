"""Serves a site over HTTP on the loopback interface."""

from __future__ import annotations

import json
import os
import socket
from collections.abc import Callable
from pathlib import Path

import uvicorn
from starlette.types import ASGIApp

from vehilink_desktop.sandbox.app import make_app
from vehilink_desktop.sandbox.blobs import replacing
from vehilink_desktop.sandbox.faults import Connections, Faults, FaultyWire
from vehilink_desktop.sandbox.middleware import BodyLimit, Stamp
from vehilink_desktop.sandbox.site import Site

HOST = "127.0.0.1"


class SandboxServer(uvicorn.Server):
    """uvicorn on a port of its own, ending open event streams when it stops."""

    def __init__(self, site: Site, port: int, *, on_ready: Callable[[], None]) -> None:
        self._site = site
        self._on_ready = on_ready
        self._socket = socket.create_server((HOST, port), backlog=128)
        connections = Connections()
        super().__init__(
            uvicorn.Config(
                _wire(site, connections),
                http=connections.protocol() if site.settings.faults else "h11",
                ws="none",
                lifespan="on",
                log_config=None,
                access_log=False,
                proxy_headers=False,
                server_header=False,
                timeout_keep_alive=75,
                timeout_graceful_shutdown=3,
            )
        )

    @property
    def url(self) -> str:
        return f"http://{HOST}:{self._socket.getsockname()[1]}"

    def serve_forever(self) -> None:
        """Serve until a signal or `should_exit`."""
        try:
            self.run(sockets=[self._socket])
        finally:
            self._site.db.close()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._on_ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._site.pokes.close()
        await super().shutdown(sockets)


def write_ready_file(path: Path, url: str) -> None:
    """Tell whoever started this process where it listens."""
    told = {"url": url, "pid": os.getpid(), "port": int(url.rpartition(":")[2])}
    with replacing(path) as temporary:
        temporary.write_text(json.dumps(told), encoding="utf-8")


def _wire(site: Site, connections: Connections) -> ASGIApp:
    faults = Faults() if site.settings.faults else None
    app = make_app(faults=faults)
    app.state.site = site
    wire: ASGIApp = Stamp(BodyLimit(app, site.settings.body_max_bytes))
    return FaultyWire(wire, faults, connections) if faults else wire
