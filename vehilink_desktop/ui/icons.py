"""Lucide icons, tinted with a token colour, sharp at every scale, mirrored where they point."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from shiboken6 import isValid

from vehilink_desktop.ui.resources import resource_path
from vehilink_desktop.ui.theme import current_theme

#: These point somewhere, so they turn round with the reading direction.
MIRRORED = frozenset(
    {
        *("arrow-left", "arrow-right", "chevron-left", "chevron-right", "send", "reply"),
        *("undo-2", "redo-2", "log-in", "log-out", "list", "panel-right", "external-link"),
    }
)

#: Lucide draws with 2; at 16 px that is heavy beside 13 px text.
_STROKE = 'stroke-width="1.75"'


@cache
def _source(name: str) -> str:
    text = resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")
    return text.replace('stroke-width="2"', _STROKE)


def pixmap(name: str, role: str, size: QSize, ratio: float) -> QPixmap:
    """Icon `name` in the token colour `role`, `size` logical pixels at device pixel `ratio`."""
    color = current_theme().color(role).name()
    rtl = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    mirrored = rtl and name in MIRRORED
    key = f"vehilink:{name}:{color}:{size.width()}x{size.height()}@{ratio}:{mirrored}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    result = QPixmap(size * ratio)
    result.setDevicePixelRatio(ratio)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    if mirrored:
        painter.translate(size.width(), 0)
        painter.scale(-1, 1)
    _render(painter, name, color, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    QPixmapCache.insert(key, result)
    return result


def _render(painter: QPainter, name: str, color: str, rect: QRectF) -> None:
    svg = QSvgRenderer(QByteArray(_source(name).replace("currentColor", color).encode()))
    side = min(rect.width(), rect.height())
    square = QRectF(0, 0, side, side)
    square.moveCenter(rect.center())
    svg.render(painter, square)


_clones: list[QIconEngine] = []


class _LucideEngine(QIconEngine):
    """Looks up the token when it is painted, so a change of theme re-tints it by itself."""

    def __init__(self, name: str, role: str, on_role: str) -> None:
        super().__init__()
        self._name = name
        self._role = role
        self._on_role = on_role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(rect, self.scaledPixmap(rect.size(), mode, state, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        role = self._on_role if state is QIcon.State.On else self._role
        if mode is QIcon.Mode.Disabled:
            role = "text3"
        return pixmap(self._name, role, size, scale)

    def clone(self) -> QIconEngine:
        # PySide does not hand a clone over to Qt: unless it is kept here, it is freed while the
        # icon still paints with it. Qt deletes it in the end; then it is kept no longer.
        _clones[:] = [one for one in _clones if isValid(one)]
        _clones.append(_LucideEngine(self._name, self._role, self._on_role))
        return _clones[-1]


def icon(name: str, role: str = "text2", on_role: str | None = None) -> QIcon:
    """The Lucide icon `name` in the token colour `role`; `on_role` for the checked state.

    Raises:
        FileNotFoundError: `resources/icons` has no such icon.
    """
    _source(name)
    return QIcon(_LucideEngine(name, role, on_role or role))
