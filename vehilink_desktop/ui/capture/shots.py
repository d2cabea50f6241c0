"""The list of wanted shots beside the camera: what is there, what comes next."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.domain.shots import Shot, coverage, shot_list
from vehilink_desktop.ui.common.delegates import paint_thumbnail
from vehilink_desktop.ui.common.labels import Label, absolute_alignment
from vehilink_desktop.ui.common.progress import SlimProgress
from vehilink_desktop.ui.common.roles import Roles
from vehilink_desktop.ui.common.thumbnails import Thumbnails
from vehilink_desktop.ui.icons import pixmap
from vehilink_desktop.ui.theme import Tone, current_theme
from vehilink_desktop.ui.words import shots as words

Index = QModelIndex | QPersistentModelIndex

_THUMB = QSize(48, 34)
_ROW = 44
_GAP = 10
_SIGN = 16


@dataclass(frozen=True)
class ShotRow:
    """A shot, and the newest picture that shows it; None as shot is any other picture."""

    shot: Shot | None
    photo_id: str | None = None
    done: bool = False


def rows_of(content: ListingContent, pending: Iterable[Shot | str | None] = ()) -> list[ShotRow]:
    """The wanted shots of a vehicle, then flaws, then other pictures.

    `pending` are shots whose pictures were taken and are not stored yet.
    """
    newest: dict[str | None, str] = {ref.shot: ref.media_id for ref in content.photos}
    taken = {*newest, *pending}
    wanted = shot_list(content.category, content.fuel)
    return [ShotRow(shot, newest.get(shot), shot in taken) for shot in (*wanted, Shot.FLAW)] + [
        ShotRow(None)
    ]


class ShotModel(QAbstractListModel):
    """One row a shot."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject) -> None:
        super().__init__(parent)
        self.thumbnails = thumbnails
        self.rows: Sequence[ShotRow] = ()
        thumbnails.arrived.connect(self._on_arrived)

    def show_rows(self, rows: Sequence[ShotRow]) -> None:
        """Replace them; what is chosen stays chosen where the shots are the same."""
        if [row.shot for row in rows] == [row.shot for row in self.rows]:
            self.rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return words.shot(row.shot)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self.tr("Taken") if row.done else self.tr("Missing")
        if role == Roles.KEY:
            return row.shot.value if row.shot else ""
        return None

    def _on_arrived(self, media_id: str) -> None:
        for number, row in enumerate(self.rows):
            if row.photo_id == media_id:
                self.dataChanged.emit(self.index(number), self.index(number))


class ShotDelegate(QStyledItemDelegate):
    """A small picture, the name, and a tick where it is there."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(160, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = current_theme()
        model = index.model()
        assert isinstance(model, ShotModel)
        row = model.rows[index.row()]
        rect: QRect = option.rect
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(QPen(theme.color("focus"), 2) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_soft"))
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), 6, 6)
        inner = rect.adjusted(_GAP, 0, -_GAP, 0)
        thumb = _placed(inner, 0, _THUMB, rtl)
        picture = model.thumbnails.get(row.photo_id, _THUMB, 2.0) if row.photo_id else None
        paint_thumbnail(painter, thumb, picture, "camera")
        if row.done:
            size = QSize(_SIGN, _SIGN)
            sign = _placed(inner, inner.width() - _SIGN, size, rtl)
            picture = pixmap("circle-check", "ok", size, painter.device().devicePixelRatio())
            painter.drawPixmap(sign.topLeft(), picture)
        room = inner.width() - _THUMB.width() - _SIGN - 2 * _GAP
        text = _placed(inner, _THUMB.width() + _GAP, QSize(room, rect.height()), rtl)
        painter.setFont(theme.font(theme.sizes.body, bold=chosen))
        painter.setPen(theme.color("accent_text" if chosen else "text2" if row.done else "text"))
        shown = painter.fontMetrics().elidedText(
            words.shot(row.shot), Qt.TextElideMode.ElideRight, room
        )
        direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        side = absolute_alignment("leading", direction)
        painter.drawText(text, side | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()


class ShotList(QWidget):
    """The list and, above it, how many of the wanted shots there are.

    Signals:
        chosen(): another shot is the next one; see `shot`.
    """

    chosen = Signal()

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ShotModel(thumbnails, self)
        self.count = Label("", "h2")
        self.bar = SlimProgress(self.tr("Wanted shots"))
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Wanted shots"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(ShotDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.selectionModel().currentChanged.connect(lambda _new, _old: self.chosen.emit())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.count)
        layout.addWidget(self.bar)
        layout.addWidget(self.list, 1)

    @property
    def shot(self) -> Shot | None:
        """The shot that is taken next; None for any other picture."""
        row = self.list.currentIndex().row()
        return self.model.rows[row].shot if row >= 0 else None

    def show_rows(self, rows: Sequence[ShotRow]) -> None:
        """Show what is there; the chosen shot stays if it is among them."""
        before, was_chosen = self.shot, self.list.currentIndex().isValid()
        self.model.show_rows(rows)
        wanted = tuple(row.shot for row in rows if row.shot not in (None, Shot.FLAW))
        done = coverage(
            tuple(shot for shot in wanted if shot), [row.shot for row in rows if row.done]
        )
        self.count.setText(words.covered(done))
        self.bar.set_fraction(done.there / len(wanted), Tone.INFO if done.missing else Tone.OK)
        if not self.list.currentIndex().isValid():
            if was_chosen:
                self.choose(before)
            else:
                self.choose_next()

    def choose(self, shot: Shot | str | None) -> None:
        """Take `shot` next; one that is not in the list is any other picture."""
        rows = self.model.rows
        found = next((n for n, row in enumerate(rows) if row.shot == shot), len(rows) - 1)
        index = self.model.index(found)
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.list.selectionModel().setCurrentIndex(index, flag)
        self.list.scrollTo(index)

    def choose_next(self) -> None:
        """The first missing shot after the chosen one, or before it; else any other picture."""
        rows, now = self.model.rows, self.list.currentIndex().row()
        order = [*range(now + 1, len(rows)), *range(now + 1)]
        wanted = (n for n in order if rows[n].shot not in (None, Shot.FLAW) and not rows[n].done)
        found = next(wanted, None)
        self.choose(rows[found].shot if found is not None else None)


def _placed(inner: QRect, offset: int, size: QSize, rtl: bool) -> QRect:
    """A part of a row, `offset` pixels from its leading side."""
    left = inner.right() + 1 - offset - size.width() if rtl else inner.left() + offset
    return QRect(left, inner.top() + (inner.height() - size.height()) // 2, *size.toTuple())
