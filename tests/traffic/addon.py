"""Runs inside mitmproxy: writes the names of everything that a request carries, never a value.

Each request becomes a line of JSON in the file that `VEHILINK_CAPTURE` names. The first line of the
program's output is the port that it listens on.
"""

import json
import os
from collections.abc import Iterator
from urllib.parse import parse_qsl

from mitmproxy import ctx, http


class Names:
    """The addon."""

    def __init__(self) -> None:
        self._file = open(os.environ["VEHILINK_CAPTURE"], "a", encoding="utf-8")  # noqa: PTH123, SIM115

    def running(self) -> None:
        """Told by mitmproxy once it listens."""
        (_, port), *_ = ctx.master.addons.get("proxyserver").listen_addrs()
        print(port, flush=True)

    def request(self, flow: http.HTTPFlow) -> None:
        """Told of each whole request."""
        path, _, query = flow.request.path.partition("?")
        record = {
            "host": flow.request.host,
            "port": flow.request.port,
            "method": flow.request.method,
            "path": path,
            "headers": sorted({name.lower() for name in flow.request.headers}),
            "query": sorted({name for name, _ in parse_qsl(query, keep_blank_values=True)}),
            "body": _body(flow.request),
        }
        self._file.write(json.dumps(record) + "\n")
        self._file.flush()

    def responseheaders(self, flow: http.HTTPFlow) -> None:
        """Told before an answer's body: one that never ends is not waited for."""
        if "event-stream" in flow.response.headers.get("content-type", ""):
            flow.response.stream = True

    def error(self, flow: http.HTTPFlow) -> None:
        """Told when the platform is out of reach: a network does not explain itself in HTML."""
        if flow.error:
            flow.error.msg = flow.error.KILLED_MESSAGE

    def done(self) -> None:
        """Told at the end."""
        self._file.close()


def _body(request: http.Request) -> list[str] | str | None:
    """The pointers of a document's leaves; `bytes` for another body, None for none."""
    content = request.get_content(strict=False)
    if not content:
        return None
    if "json" not in request.headers.get("content-type", ""):
        return "bytes"
    return sorted(set(_leaves(json.loads(content), "")))


def _leaves(value: object, pointer: str) -> Iterator[str]:
    if isinstance(value, dict):
        for name, below in value.items():
            yield from _leaves(below, f"{pointer}/{name.replace('~', '~0').replace('/', '~1')}")
    elif isinstance(value, list):
        for place, below in enumerate(value):
            yield from _leaves(below, f"{pointer}/{place}")
    else:
        yield pointer


addons = [Names()]
