"""Unsent work as one archive: a manifest, each document as JSON, its files beside it."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import Any

FORMAT = "vehilink-unsent"
VERSION = 2  # `files`, where the first had `pictures`
MANIFEST = "manifest.json"


@dataclass(frozen=True)
class UnsentFile:
    """A picture or recording of an item.

    Attributes:
        ending: Of its name in the archive, such as `jpg`.
        blocks: Gives its bytes piece after piece, when its turn comes.
    """

    media_id: str
    name: str
    ending: str
    blocks: Callable[[], Iterator[bytes]]


@dataclass(frozen=True)
class UnsentItem:
    """Something the platform does not have.

    Attributes:
        id: Of the vehicle, the certification, the request, the quotation, the order, ….
        kind: `listing`, `certification`, `request`, `offer`, `order_offer`, `order_terms`,
            `voucher`, `recording`, `batch`, or what an operation does, such as `withdraw`
            or `order_confirm`.
        state: `draft`, or that of the operation: `queued`, `sending`, `parked`.
        document: The content, as JSON.
    """

    id: str
    kind: str
    state: str
    document: dict[str, Any]
    files: tuple[UnsentFile, ...] = ()


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
    document = zipfile.ZipInfo(str(folder / "document.json"))
    document.compress_type = zipfile.ZIP_DEFLATED
    described = _write(archive, document, iter([_json(item.document)]))
    files = []
    for place, file in enumerate(item.files, start=1):
        entry = zipfile.ZipInfo(str(folder / f"{place:02}.{file.ending}"))
        told = _write(archive, entry, file.blocks())
        files.append({"media_id": file.media_id, "name": file.name, **told})
    return {
        "id": item.id,
        "kind": item.kind,
        "state": item.state,
        "document": described,
        "files": files,
    }


def _write(
    archive: zipfile.ZipFile, entry: zipfile.ZipInfo, blocks: Iterator[bytes]
) -> dict[str, Any]:
    """Write a file piece by piece; what the manifest says of it."""
    digest, size = hashlib.sha256(), 0
    with archive.open(entry, "w", force_zip64=True) as file:
        for block in blocks:
            file.write(block)
            digest.update(block)
            size += len(block)
    return {"path": entry.filename, "size": size, "sha256": digest.hexdigest()}


def _json(document: object) -> bytes:
    return json.dumps(document, ensure_ascii=False, indent=2).encode()
