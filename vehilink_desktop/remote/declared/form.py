"""How it is declared what a request carries."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from vehilink_desktop.domain.personal_data import DataKind, Why

Fields = Mapping[str, DataKind]


@dataclass(frozen=True)
class Declaration:
    """Everything that requests of one type may carry. Nothing else leaves.

    Attributes:
        type: Its name in the journal.
        path: A template: `{id}` stands for an id, another `{word}` for one segment. Empty for a
            place that the platform chose; a request to it names this declaration.
        body: By JSON pointer, in which `*` is any place in an array, `{name}` any plain name in an
            object, and `/**` at the end all that is below, for documents of one kind that is of no
            person. Pointers beside a `/**` say more exactly what kind a part of it is. A body that
            is no JSON is of one kind.
        query: By name; `headers` too, beside `EVERYWHERE`.
        about: What the platform learns from being asked at all.
    """

    type: str
    method: str
    path: str
    why: Why
    body: Fields | DataKind | None = None
    query: Fields = field(default_factory=dict)
    headers: Fields = field(default_factory=dict)
    about: DataKind = DataKind.TECHNICAL

    @property
    def kinds(self) -> frozenset[DataKind]:
        """All that such a request may carry, beside `EVERYWHERE`."""
        body = {self.body} if isinstance(self.body, DataKind) else (self.body or {}).values()
        return frozenset({self.about, *body, *self.query.values(), *self.headers.values()})


#: Headers that any request may have.
EVERYWHERE: Fields = {
    "Authorization": DataKind.TOKEN,
    "DNT": DataKind.SETTING,
    "Sec-GPC": DataKind.SETTING,
    **dict.fromkeys(
        (
            "Accept",
            "Accept-Encoding",
            "Cache-Control",
            "Connection",
            "Content-Length",
            "Content-Type",
            "Host",
            "Range",
            "User-Agent",
            "X-Request-Id",
        ),
        DataKind.TECHNICAL,
    ),
}

#: Of what must have its effect once.
ONCE: Fields = {"Idempotency-Key": DataKind.TECHNICAL}
#: Of what replaces a version that was read before.
VERSIONED: Fields = {
    **ONCE,
    "If-Match": DataKind.TECHNICAL,
    "If-None-Match": DataKind.TECHNICAL,
}


def under(pointer: str, fields: Fields) -> dict[str, DataKind]:
    """`fields` of a document that stands at `pointer`."""
    return {pointer + below: kind for below, kind in fields.items()}


def each(kind: DataKind, *pointers: str) -> dict[str, DataKind]:
    """Fields of one kind."""
    return dict.fromkeys(pointers, kind)
