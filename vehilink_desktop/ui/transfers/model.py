"""Files and operations by vehicle, as rows of one table: a line for the vehicle, then its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from itertools import groupby

from PySide6.QtCore import QObject, QSize, Qt

from vehilink_desktop.services.transfers import FILES, TransferRow
from vehilink_desktop.ui import formats, words
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.roles import Roles
from vehilink_desktop.ui.common.rows import RowsModel
from vehilink_desktop.ui.common.thumbnails import Thumbnails
from vehilink_desktop.ui.theme import Tone, current_theme
from vehilink_desktop.ui.transfers.subjects import SUBJECTS, untitled
from vehilink_desktop.ui.words.transfers import transfer_kind

_ICONS = {"photo": "image", "video": "video", "voice": "mic"}


class Col(IntEnum):
    """The columns in their order."""

    WHAT = 0
    PROGRESS = 1
    STATE = 2
    WHY = 3


@dataclass(frozen=True)
class Group:
    """The line of one vehicle, order or whatever else; it counts its files and their bytes."""

    subject: str
    listing_id: str
    title: str
    files: int
    files_done: int
    size: int
    sent: int

    @property
    def id(self) -> str:
        return f"group:{self.listing_id}"


Line = Group | TransferRow


def lines_of(rows: Iterable[TransferRow]) -> list[Line]:
    """Vehicles with something open first; in each what is open first, files before the rest."""
    by_vehicle = sorted(rows, key=lambda row: row.listing_id)
    groups = [list(some) for _id, some in groupby(by_vehicle, key=lambda row: row.listing_id)]
    groups.sort(key=lambda some: (all(row.state == "done" for row in some), some[0].listing_id))
    lines: list[Line] = []
    for some in groups:
        files = [row for row in some if row.kind in FILES]
        done = [row for row in files if row.state == "done"]
        lines.append(
            Group(
                some[0].subject,
                some[0].listing_id,
                some[0].title,
                len(files),
                len(done),
                sum(row.size for row in files),
                sum(row.size if row.state == "done" else row.sent for row in files),
            )
        )
        ordered = sorted(some, key=_place_in_vehicle)
        lines.extend(ordered)
    return lines


def _place_in_vehicle(row: TransferRow) -> tuple[bool, bool]:
    return row.state == "done", row.kind not in FILES


class TransferModel(RowsModel[Line]):
    """Redraws only the lines that changed while bytes flow."""

    def __init__(
        self,
        thumbnails: Thumbnails,
        now: Callable[[], datetime],
        trouble: Callable[[], str | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._now = now
        self._trouble = trouble
        self.headings = (
            self.tr("What"),
            self.tr("Progress"),
            self.tr("State"),
            self.tr("Why it waits"),
        )
        thumbnails.arrived.connect(self._on_picture)

    def show_rows(self, rows: Sequence[TransferRow]) -> None:
        """Replace the lines; what stays keeps its selection."""
        self.replace_rows(lines_of(rows))

    def line(self, number: int) -> Line:
        return self.rows[number]

    def rows_at(self, numbers: Iterable[int]) -> list[TransferRow]:
        """The files and operations at these rows; a vehicle's line stands for all of its own."""
        chosen = [self.rows[number] for number in numbers]
        vehicles = {line.listing_id for line in chosen if isinstance(line, Group)}
        return [
            line
            for line in self.rows
            if isinstance(line, TransferRow) and (line in chosen or line.listing_id in vehicles)
        ]

    def every(self) -> list[TransferRow]:
        return [line for line in self.rows if isinstance(line, TransferRow)]

    # -- Qt's side

    def cell(self, row: Line, column: int, role: int) -> object:
        if role == Roles.KEY:
            return row.id
        if isinstance(row, Group):
            return self._of_group(row, Col(column), role)
        return self._of_row(row, Col(column), role)

    # -- inside

    def _of_group(self, group: Group, column: Col, role: int) -> object:
        if column is Col.WHAT:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._title(group)
            if role == Roles.ICON:
                return SUBJECTS[group.subject].icon
        if column is Col.PROGRESS and group.files:
            if role == Qt.ItemDataRole.DisplayRole:
                text = self.tr("{done} of {all} files")
                return text.format(done=group.files_done, all=group.files)
            if role == Roles.FRACTION:
                return group.sent / group.size if group.size else 0.0
        return None

    def _title(self, group: Group) -> str:
        return bidi.auto(group.title) if group.title else untitled(group.subject)

    def _of_row(self, row: TransferRow, column: Col, role: int) -> object:
        if column is Col.WHAT:
            return self._what(row, role)
        if column is Col.PROGRESS:
            return self._progress(row, role)
        state = words.transfer_state(row.state)
        if column is Col.STATE:
            return {
                int(Qt.ItemDataRole.DisplayRole): state.text,
                int(Roles.TONE): state.tone,
                int(Roles.ICON): state.icon,
            }.get(role)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._why(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in (self._why(row), row.detail) if part) or None
        return None

    def _what(self, row: TransferRow, role: int) -> object:
        is_file = row.kind in FILES
        if role == Qt.ItemDataRole.DisplayRole:
            return bidi.auto(row.name) if row.name else transfer_kind(row.kind)
        if role == Roles.THUMBNAIL and row.kind == "photo":
            sizes = current_theme().sizes
            return self._thumbnails.get(row.id, QSize(sizes.thumb_width, sizes.thumb_height), 2.0)
        if role == Roles.ICON:
            return _ICONS.get(row.kind, "cloud-upload")
        if role == Roles.SUBTITLE:
            return formats.size(row.size) if is_file and row.size else ""
        return None

    def _progress(self, row: TransferRow, role: int) -> object:
        if row.kind not in FILES or row.state == "done":
            done = row.done_at if row.state == "done" else None
            if role == Qt.ItemDataRole.DisplayRole and done:
                return formats.ago(done, self._now())
            return None
        if role == Roles.FRACTION:
            return row.sent / row.size if row.size else 0.0
        if role == Roles.TONE:
            tone = words.transfer_state(row.state).tone
            return tone if tone in (Tone.BAD, Tone.WARN) else Tone.INFO
        if role == Qt.ItemDataRole.DisplayRole:
            share = round(100 * row.sent / row.size) if row.size else 0
            return self.tr("{n} %").format(n=share)
        if role == Qt.ItemDataRole.ToolTipRole:
            text = self.tr("{sent} of {size}")
            return text.format(sent=formats.size(row.sent), size=formats.size(row.size))
        return None

    def _why(self, row: TransferRow) -> str:
        """Why a line does not go on, and when it is tried again."""
        if row.state in ("done", "sending", "paused"):
            return ""
        offline = self._trouble()
        parts = [words.trouble(row.problem)] if row.problem else []
        if row.state == "queued":
            if offline:
                parts = [words.trouble(offline)]
            elif row.next_try is not None and row.next_try > self._now():
                parts.append(self.tr("next try {time}").format(time=formats.clock(row.next_try)))
        return " · ".join(parts)

    def _on_picture(self, media_id: str) -> None:
        self.redraw_first_cell(lambda line: line.id == media_id)
