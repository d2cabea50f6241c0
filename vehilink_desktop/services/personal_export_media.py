"""What of the chosen kinds is on this computer: which tables, which files of the vault."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from sqlalchemy import Connection

from vehilink_desktop.domain.export import ExportJob, ExportKind
from vehilink_desktop.services.vault_files import TAKE_ENDINGS, ending_of, file_blocks, take_blocks
from vehilink_desktop.storage import personal_rows
from vehilink_desktop.storage.vault import Vault
from vehilink_desktop.storage.workspace import Workspace

Document = personal_rows.Document


@dataclass(frozen=True)
class Media:
    """A file to be written, with its row.

    Attributes:
        path: In the archive.
        size: Bytes, as far as the row tells.
    """

    path: str
    document: Document
    size: int
    blocks: Callable[[], Iterator[bytes]]


def media_of(conn: Connection, workspace: Workspace, job: ExportJob) -> list[Media]:
    """The chosen media whose bytes are on this computer."""
    if ExportKind.MEDIA not in job.kinds:
        return []
    vault, found = workspace.vault, []
    for file in personal_rows.media(conn, job.period):
        if not vault.exists(file.vault_name):
            continue
        one, kind = file.document["id"], str(file.document["kind"]).removeprefix("take_")
        if file.format:
            ending = ending_of(file.format)
            blocks = partial(file_blocks, vault, file.vault_name)
        else:
            ending = TAKE_ENDINGS[kind]
            blocks = partial(take_blocks, vault, file.vault_name, kind)
        size = file.document.get("size") or 0
        path = f"media/{one}.{ending}"
        found.append(Media(path, {**file.document, "file": path}, size, blocks))
    return found


def local_kinds(job: ExportJob) -> list[ExportKind]:
    """The chosen kinds of which this computer has rows, in their order."""
    return [one for one in ExportKind if one in job.kinds and one in personal_rows.LOCAL_KINDS]


def part_name(job_id: str, number: int) -> str:
    """What a stream of the platform's part is called in the vault."""
    return f"{job_id}-{number}.part"


def part_names(vault: Vault, job_id: str) -> list[str]:
    """The streams of the platform's part that are there, in their order."""
    names: list[str] = []
    while vault.exists(name := part_name(job_id, len(names))):
        names.append(name)
    return names
