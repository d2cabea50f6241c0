"""Videos and voice notes of a vehicle as a model, and how a tile is drawn."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from vehilink_desktop.services.recordings import VIDEO, RecordingTile
from vehilink_desktop.ui import formats, words
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.delegates import paint_thumbnail
from vehilink_desktop.ui.common.labels import as_tooltip
from vehilink_desktop.ui.common.roles import Roles
from vehilink_desktop.ui.common.thumbnails import Thumbnails
from vehilink_desktop.ui.common.waveform import paint_waveform
from vehilink_desktop.ui.editor.tile_parts import (
    GridDelegate,
    Index,
    paint_badge,
    paint_caption,
    paint_frame,
    paint_sign,
    state_sign,
)
from vehilink_desktop.ui.icons import pixmap
from vehilink_desktop.ui.theme import current_theme

_LEAST_WIDTH = 132
_PLAY = 30


def recording_name(tile: RecordingTile) -> str:
    """What it is called; the name of its kind where nobody called it anything."""
    translate = QCoreApplication.translate
    if tile.title or tile.name:
        return bidi.auto(tile.title or tile.name)
    if tile.kind == VIDEO:
        return translate("Recordings", "Video")
    return translate("Recordings", "Voice note")


class RecordingModel(QAbstractListModel):
    """Videos, voice notes, then what still comes in."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject) -> None:
        super().__init__(parent)
        self._tiles: list[RecordingTile] = []
        thumbnails.arrived.connect(self._on_arrived)

    def show_tiles(self, tiles: Sequence[RecordingTile]) -> None:
        """Replace the tiles; where only their looks differ, the selection stays."""
        new = list(tiles)
        if [one.id for one in new] != [one.id for one in self._tiles]:
            self.beginResetModel()
            self._tiles = new
            self.endResetModel()
            return
        for row, (old, tile) in enumerate(zip(self._tiles, new, strict=True)):
            if old != tile:
                self._tiles[row] = tile
                self.dataChanged.emit(self.index(row), self.index(row))

    def tiles(self) -> list[RecordingTile]:
        return list(self._tiles)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._tiles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        tile = self._tiles[index.row()]
        if role == Roles.KEY:
            return tile.id
        if role == Qt.ItemDataRole.UserRole:
            return tile
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _spoken(tile)
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tooltip(_spoken(tile))
        return None

    def _on_arrived(self, media_id: str) -> None:
        for row, tile in enumerate(self._tiles):
            if tile.poster_id == media_id:
                self.dataChanged.emit(self.index(row), self.index(row))


class RecordingDelegate(GridDelegate):
    """The picture of a video or the waveform of a voice note, its length, name and state."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject) -> None:
        super().__init__(parent, least_width=_LEAST_WIDTH, ratio=9 / 16)
        self._thumbnails = thumbnails

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tile = index.data(Qt.ItemDataRole.UserRole)
        place = self.place_in(option.rect)
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if tile.kind == VIDEO:
            self._paint_video(painter, place, tile)
        else:
            paint_voice(painter, place, tile.peaks)
        paint_frame(painter, place, option.state, failed=tile.state == "failed")
        paint_caption(painter, place, recording_name(tile), rtl=rtl)
        if tile.seconds:
            paint_badge(painter, place, formats.playing_time(tile.seconds), rtl=rtl)
        paint_sign(painter, place, *state_sign(tile.state), rtl=rtl)
        painter.restore()

    def _paint_video(self, painter: QPainter, place: QRect, tile: RecordingTile) -> None:
        picture = None
        if tile.poster_id:
            ratio = painter.device().devicePixelRatio()
            picture = self._thumbnails.get(tile.poster_id, self.tile, ratio)
        paint_thumbnail(painter, place, picture, "video")
        if picture is not None:
            paint_play(painter, place)


def paint_play(painter: QPainter, place: QRect) -> None:
    """The sign in the middle of a picture that moves."""
    theme = current_theme()
    disc = QRectF(0, 0, _PLAY, _PLAY)
    disc.moveCenter(QRectF(place).center())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("surface"))
    painter.drawEllipse(disc)
    sign = pixmap("play", "text", QSize(16, 16), painter.device().devicePixelRatio())
    painter.drawPixmap(round(disc.center().x()) - 7, round(disc.center().y()) - 8, sign)


def paint_voice(painter: QPainter, place: QRect, peaks: Sequence[int]) -> None:
    """A waveform on a quiet ground."""
    theme = current_theme()
    painter.setPen(QPen(theme.color("border_soft"), 1))
    painter.setBrush(theme.color("surface2"))
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    height = place.height()
    wave = QRectF(place).adjusted(10, height * 0.32, -10, -height * 0.32)
    paint_waveform(painter, wave, peaks)


def _spoken(tile: RecordingTile) -> str:
    parts = [recording_name(tile)]
    if tile.seconds:
        parts.append(formats.playing_time(tile.seconds))
    parts.append(words.photo_state(tile.state).text)
    if tile.reason:
        parts.append(words.trouble(tile.reason))
    return " · ".join(parts)
