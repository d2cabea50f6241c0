"""One need of one vehicle: whether, on which paper, and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from vehilink_desktop.domain.catalogue import Catalogue
from vehilink_desktop.domain.export_rules import CheckItem, NeedState
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import link_button
from vehilink_desktop.ui.common.labels import Label, as_tooltip
from vehilink_desktop.ui.common.layouts import FlowLayout, column, row
from vehilink_desktop.ui.icons import pixmap
from vehilink_desktop.ui.theme import current_theme
from vehilink_desktop.ui.words import export as words

_ICONS = {
    NeedState.NEEDED: ("circle", "warn"),
    NeedState.THERE: ("circle-check", "ok"),
    NeedState.UNKNOWN: ("circle-question-mark", "text3"),
    NeedState.NOT_NEEDED: ("minus", "text3"),
}


def _state_text(state: NeedState) -> str:
    translate = QCoreApplication.translate
    return {
        NeedState.NEEDED: translate("Export", "needed"),
        NeedState.THERE: translate("Export", "there"),
        NeedState.UNKNOWN: translate("Export", "not known yet"),
        NeedState.NOT_NEEDED: translate("Export", "not needed"),
    }[state]


class CheckLine(QWidget):
    """Its source and date are the tooltip.

    Signals:
        field_wanted(str): the field that would tell whether it is needed.
    """

    field_wanted = Signal(str)

    def __init__(
        self,
        item: CheckItem,
        catalogue: Catalogue,
        *,
        leads: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.item = item
        name, state = words.need(item.slug), _state_text(item.state)
        lines = column(Label(name, "strong", wrap=True), gap=0)
        reason = words.why(item.why, catalogue)
        detail = " · ".join(part for part in (words.paper(item.paper), reason) if part)
        lines.addWidget(Label(detail, "caption", wrap=True))
        if item.missing is not None:
            lines.addWidget(self._missing(item.missing, leads=leads))
        body = row(_Mark(item.state), gap=8)
        body.addLayout(lines, 1)
        self.setLayout(body)
        self.setAccessibleName(bidi.strip(f"{name}: {state}. {detail}"))
        day = bidi.ltr(item.as_of.isoformat())
        when = self.tr("{source} ({day})").format(source=item.source, day=day)
        self.setToolTip(as_tooltip(f"{state} – {when}"))

    def _missing(self, field: str, *, leads: bool) -> QWidget:
        """What would tell; a click away where it leads somewhere."""
        box = QWidget()
        flow = FlowLayout(box, gap=4)
        flow.addWidget(Label(self.tr("Depends on"), "caption"))
        named = words.missing(field)
        if leads:
            flow.addWidget(link_button(named, on_click=lambda: self.field_wanted.emit(field)))
        else:
            flow.addWidget(Label(named, "caption"))
        return box


class _Mark(QWidget):
    """The picture of a state, at the height of the first line."""

    def __init__(self, state: NeedState) -> None:
        super().__init__()
        self._state = state
        sizes = current_theme().sizes
        self.setFixedWidth(sizes.icon)

    def sizeHint(self) -> QSize:
        side = current_theme().sizes.icon
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        side = current_theme().sizes.icon
        name, role = _ICONS[self._state]
        picture = pixmap(name, role, QSize(side, side), self.devicePixelRatioF())
        QPainter(self).drawPixmap(0, 2, picture)
