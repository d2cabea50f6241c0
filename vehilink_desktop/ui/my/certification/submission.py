"""A submission to look at: its pages beside its fields, with what the reviewer said of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.core.masking import Datum
from vehilink_desktop.domain.certification import (
    CertificationContent,
    DocumentReview,
    is_abroad,
)
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.banner import ToneIcon
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, empty, holder, row, scroll_area
from vehilink_desktop.ui.common.revealed import NotedValue
from vehilink_desktop.ui.my.certification.fields import shown_fields
from vehilink_desktop.ui.my.certification.pages import PageView
from vehilink_desktop.ui.theme import Tone, current_theme
from vehilink_desktop.ui.words import certification as words

_SPLIT = [360, 460]
#: Shown whole on demand only.
_MASKED = {
    "credit_code": Datum.LICENCE_NUMBER,
    "registration_number": Datum.LICENCE_NUMBER,
    "address": Datum.ADDRESS,
}
_GAP = 8


class SubmissionView(QWidget):
    """Read-only; values can be selected and copied, the masked ones after a look that is noted."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self.pages = PageView(backend)
        self._names: Mapping[str, str] = {}
        self._lines = column(gap=14)
        card = Card()
        card.add(self._lines)
        side = scroll_area(holder(row(column(card, None), 12, gap=0)))
        layout = QVBoxLayout(self)
        margin = current_theme().sizes.page_margin
        layout.setContentsMargins(margin, 0, margin, margin)
        layout.addWidget(split(self.pages, side))
        self.setFocusProxy(self.pages)

    def set_countries(self, names: Mapping[str, str]) -> None:
        """What countries are called, by their codes."""
        self._names = names

    def show_content(
        self,
        content: CertificationContent,
        reviews: Sequence[DocumentReview] = (),
        reasons: Mapping[str, str] | None = None,
    ) -> None:
        """Show what was submitted; `reasons` are why fields were refused."""
        self.pages.show_pages([one.media_id for one in content.documents], reviews)
        self.pages.setVisible(bool(content.documents))
        empty(self._lines)
        for name in shown_fields(content):
            value = getattr(content, name)
            if value:
                reason = (reasons or {}).get(name, "")
                label = words.field_label(name, abroad=is_abroad(content))
                self._lines.addWidget(_fact(label, self._shown(name, label, value), reason))

    def _shown(self, name: str, label: str, value: str) -> QWidget:
        if name in _MASKED:
            noted = NotedValue(self._backend, _MASKED[name], label)
            noted.set_value(value, "certification")
            return noted
        text = bidi.auto(self._names.get(value, value) if name == "country" else value)
        shown = Label(text, wrap=True, selectable=True)
        shown.setAccessibleName(f"{label}: {text}")
        return shown


def split(left: QWidget, right: QWidget) -> QSplitter:
    """The scan on one side and what it says on the other."""
    splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.setChildrenCollapsible(False)
    splitter.addWidget(holder(row(left, _GAP, gap=0)))
    splitter.addWidget(holder(row(_GAP, right, gap=0)))
    splitter.setStretchFactor(0, 4)
    splitter.setStretchFactor(1, 5)
    splitter.setSizes(_SPLIT)
    return splitter


def _fact(label: str, shown: QWidget, reason: str) -> QWidget:
    lines = column(Label(label, "caption"), shown, gap=2)
    if reason:
        said = row(
            ToneIcon(Tone.BAD), Label(words.reason(reason), "caption", wrap=True, tone=Tone.BAD)
        )
        said.setStretch(1, 1)
        lines.addLayout(said)
    return holder(lines)
