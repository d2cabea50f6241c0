"""A choice among few, each with a picture and a sentence, of which one is taken."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from vehilink_desktop.ui.common.focus import FocusRing
from vehilink_desktop.ui.common.labels import absolute_alignment
from vehilink_desktop.ui.icons import pixmap
from vehilink_desktop.ui.theme import current_theme

_PADDING = 12
_ICON = 24


class ChoiceCard(FocusRing, QAbstractButton):
    """One of a group in the same parent: arrow keys move along, Space takes.

    Args:
        key: What it stands for.
        title: Its name.
        text: What choosing it means.
        icon_name: Its picture.
    """

    def __init__(
        self, key: str, title: str, text: str, icon_name: str, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.key = key
        self._about = text
        self._icon_name = icon_name
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(320))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(max(160, self.width())))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        theme = current_theme()
        title = theme.metrics(theme.sizes.body, bold=True).height()
        return 2 * _PADDING + title + 4 + self._about_height(width)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        role = "accent_text" if self.isChecked() else "text2"
        picture = pixmap(self._icon_name, role, QSize(_ICON, _ICON), self.devicePixelRatioF())
        icon = self._mirrored(QRect(_PADDING, (self.height() - _ICON) // 2, _ICON, _ICON))
        painter.drawPixmap(icon.topLeft(), picture)
        text = QRect(self.rect()).adjusted(2 * _PADDING + _ICON, _PADDING, -_PADDING, -_PADDING)
        text = self._mirrored(text)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        side = absolute_alignment("leading", self.layoutDirection())
        painter.setFont(theme.font(theme.sizes.body, bold=True))
        painter.setPen(theme.color("accent_text" if self.isChecked() else "text"))
        painter.drawText(text, side | Qt.AlignmentFlag.AlignTop, self.text())
        text.setTop(text.top() + painter.fontMetrics().height() + 4)
        painter.setFont(theme.font(theme.sizes.caption))
        painter.setPen(theme.color("text2"))
        painter.drawText(text, side | Qt.TextFlag.TextWordWrap, self._about)

    def _paint_frame(self, painter: QPainter) -> None:
        theme = current_theme()
        ring = bool(self.property("focusVisible"))
        marked = self.isChecked() or ring
        border = "focus" if ring else "accent" if marked else "border_strong"
        painter.setPen(QPen(theme.color(border), 2 if marked else 1))
        ground = "accent_soft" if self.isChecked() else "hover" if self.underMouse() else "surface"
        painter.setBrush(theme.color(ground))
        radius = theme.sizes.radius
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), radius, radius)

    def _about_height(self, width: int) -> int:
        theme = current_theme()
        metrics = theme.metrics(theme.sizes.caption)
        room = QRect(0, 0, max(1, width - 3 * _PADDING - _ICON), 1 << 16)
        return metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, self._about).height()

    def _mirrored(self, place: QRect) -> QRect:
        if self.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            return place
        return QRect(self.width() - place.right() - 1, place.y(), place.width(), place.height())
