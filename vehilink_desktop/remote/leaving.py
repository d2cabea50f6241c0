"""A request on its way, as the journal will tell it: how much went, and how it ended."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

import requests

from vehilink_desktop.domain.personal_data import Departure
from vehilink_desktop.remote.declared.form import Declaration

#: After these nothing of the request can have left.
_NOTHING_LEFT = frozenset({"network-unreachable", "tls-untrusted"})


@dataclass(frozen=True)
class Leaving:
    """Tells `note` how the request ended, by one of its methods.

    Attributes:
        to: The host.
        bytes_up: Of line, headers and body.
    """

    note: Callable[[Departure], None]
    at: datetime
    declaration: Declaration
    to: str
    bytes_up: int

    def failed(self, code: str) -> None:
        """No answer came."""
        self._tell(0 if code in _NOTHING_LEFT else self.bytes_up, 0, code)

    def answered(self, answer: requests.Response) -> None:
        """The answer was read, as far as it could be."""
        self._arrived(answer, answer.raw.tell())

    def streaming(self, answer: requests.Response) -> None:
        """The answer begins; its head says how long it will be, or nothing does."""
        length = answer.headers.get("Content-Length", "")
        self._arrived(answer, int(length) if re.fullmatch(r"\d{1,18}", length, re.ASCII) else 0)

    def _arrived(self, answer: requests.Response, length: int) -> None:
        self._tell(self.bytes_up, head_size(answer.headers) + length, str(answer.status_code))

    def _tell(self, bytes_up: int, bytes_down: int, outcome: str) -> None:
        said = self.declaration
        self.note(
            Departure(
                self.at, said.type, said.kinds, said.why, self.to, bytes_up, bytes_down, outcome
            )
        )


def head_size(headers: Mapping[str, str]) -> int:
    """Bytes of `headers` on the wire."""
    return _sum(f"{name}: {value}\r\n" for name, value in headers.items())


def line_size(method: str, url: str, params: Mapping[str, str | int] | None) -> int:
    """Bytes of a request's first line, before its parameters are quoted."""
    return _sum((method, url, *(f"&{name}={value}" for name, value in (params or {}).items())))


def _sum(parts: Iterable[str]) -> int:
    return sum(map(len, parts))
