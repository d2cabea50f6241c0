"""Unsent work as one archive: a manifest, each document as JSON, its pictures beside it."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import Any

FORMAT = "vehilink-unsent"
VERSION = 1
MANIFEST = "manifest.json"


@dataclass(frozen=True)
class UnsentPicture:
    """A JPEG of an item; `read` gives its bytes when its turn comes."""

    media_id: str
    name: str
    read: Callable[[], bytes]


@dataclass(frozen=True)
class UnsentItem:
    """Something the platform does not have.

    Attributes:
        id: Of the vehicle, the certification, the request, the quotation, the order, ….
        kind: `listing`, `certification`, `request`, `offer`, `order_offer`, `order_terms`,
            `voucher`, or what an operation does, such as `withdraw` or `order_confirm`.
        state: `draft`, or that of the operation: `queued`, `sending`, `parked`.
        document: The content, as JSON.
    """

    id: str
    kind: str
    state: str
    document: dict[str, Any]
    pictures: tuple[UnsentPicture, ...] = ()


def write_unsent(path: Path, items: Iterable[UnsentItem], made_at: datetime) -> int:
    """Write the archive, whole or not at all, over what was there; the number of items.

    Raises:
        OSError: nothing has changed at `path`.
    """
    draft = path.with_name(f".{path.name}.part")
    entries: list[dict[str, Any]] = []
    try:
        with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as archive:
            entries.extend(_write_item(archive, number, item) for number, item in enumerate(items))
            manifest = {
                "format": FORMAT,
                "version": VERSION,
                "made_at": made_at.isoformat(),
                "items": entries,
            }
            archive.writestr(MANIFEST, _json(manifest))
        draft.replace(path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
    return len(entries)


def _write_item(archive: zipfile.ZipFile, number: int, item: UnsentItem) -> dict[str, Any]:
    """Ids and names of others never become paths: the folder and the files are numbered."""
    folder = PurePosixPath(f"{number + 1:04}")
    document = _json(item.document)
    archive.writestr(str(folder / "document.json"), document)
    pictures = []
    for place, picture in enumerate(item.pictures, start=1):
        data = picture.read()
        name = str(folder / f"{place:02}.jpg")
        archive.writestr(name, data, zipfile.ZIP_STORED)
        pictures.append(
            {"media_id": picture.media_id, "name": picture.name, **_described(name, data)}
        )
    return {
        "id": item.id,
        "kind": item.kind,
        "state": item.state,
        "document": _described(str(folder / "document.json"), document),
        "pictures": pictures,
    }


def _described(path: str, data: bytes) -> dict[str, Any]:
    return {"path": path, "size": len(data), "sha256": hashlib.sha256(data).hexdigest()}


def _json(document: object) -> bytes:
    return json.dumps(document, ensure_ascii=False, indent=2).encode()
