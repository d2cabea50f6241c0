"""How a part of My is laid out: cards one below the other, not wider than one reads well."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLayout, QScrollArea, QVBoxLayout, QWidget

from vehilink_desktop.ui.common.layouts import column, holder, row, scroll_area

_WIDTH = 680
#: Of parts with tables.
WIDE = 860
_MARGIN = 24


def lay_out(part: QWidget, *cards: QWidget | QLayout, width: int = _WIDTH) -> None:
    """Fill `part` with `cards`, at most `width` wide, which scroll where they do not fit."""
    body = column(*cards, None, gap=16)
    body.setContentsMargins(_MARGIN, 0, _MARGIN, _MARGIN)
    inner = holder(body)
    inner.setMaximumWidth(width + 2 * _MARGIN)
    side_by_side = row(gap=0)
    side_by_side.addWidget(inner, 1000)
    side_by_side.addStretch(1)
    layout = QVBoxLayout(part)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(scroll_area(holder(side_by_side)))


def bring_into_view(part: QWidget, widget: QWidget) -> None:
    """Scroll `part`, laid out as above, to `widget` once it has its place."""
    area = part.findChild(QScrollArea)
    assert area is not None
    QTimer.singleShot(0, widget, lambda: area.ensureWidgetVisible(widget, 0, _MARGIN))
