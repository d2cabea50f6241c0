"""The home of the privacy centre: a card for each page, which says how it stands."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.core.changes import ChangeSet
from vehilink_desktop.ui.common.empty import Glyph
from vehilink_desktop.ui.common.focus import FocusRing
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.my.privacy.cards import ICONS, page_about, page_name
from vehilink_desktop.ui.my.privacy.summaries import SUMMARIES, Summary
from vehilink_desktop.ui.my.sheet import WIDE, lay_out
from vehilink_desktop.ui.theme import current_theme
from vehilink_desktop.ui.theme.tokens import Sizes

_GAP = 12
#: Pixels from which on two cards stand side by side, at the usual size of text.
_TWO = 640
#: Changes that come together are read once.
_SETTLE_MS = 200


class PageCard(FocusRing, QAbstractButton):
    """The whole card leads to its page; Enter and Space do so as well."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.setText(page_name(key))
        self.setAccessibleName(page_name(key))
        self.setAccessibleDescription(page_about(key))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        # beside each other cards are equally wide, whatever their words ask for
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.state = Label("", "caption", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(page_name(key), "strong", wrap=True))
        words.addWidget(Label(page_about(key), "muted", wrap=True))
        words.addWidget(self.state)
        words.addStretch(1)
        padding = current_theme().sizes.card_padding
        layout = QHBoxLayout(self)
        layout.setContentsMargins(padding, padding, padding, padding)
        layout.setSpacing(padding)
        layout.addWidget(Glyph(ICONS[key], size=40), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_state(self, text: str) -> None:
        """The line about how the page stands."""
        self.state.setText(text)
        self.state.setVisible(bool(text))
        self.setAccessibleDescription(f"{page_about(self.key)} {text}".strip())

    def sizeHint(self) -> QSize:
        layout = self.layout()
        assert layout is not None
        return layout.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = bool(self.property("focusVisible"))
        painter.setPen(QPen(theme.color("focus" if ring else "border"), 2 if ring else 1))
        painter.setBrush(theme.color("hover" if self.underMouse() else "surface"))
        radius = theme.sizes.radius
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), radius, radius)


class Home(QWidget):
    """The cards in reading order, two beside each other where there is room.

    Signals:
        chosen(str): the key of a page.
    """

    chosen = Signal(str)

    def __init__(
        self, backend: Backend, keys: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._backend = backend
        self.cards = {key: PageCard(key) for key in keys}
        for key, card in self.cards.items():
            card.clicked.connect(partial(self.chosen.emit, key))
        self._grid = QGridLayout()
        self._grid.setSpacing(_GAP)
        self._columns = 0
        lay_out(self, self._grid, width=WIDE)
        self.setFocusProxy(self.cards[keys[0]])
        self._settling = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settling.timeout.connect(self.reload)
        backend.bus.changed.connect(self._on_changed)

    def reload(self) -> None:
        """Read how everything stands."""
        for key, card in self.cards.items():
            summary = SUMMARIES.get(key)
            if summary is not None:
                self._read(card, summary)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = _TWO * current_theme().sizes.body // Sizes.body
        self._arrange(2 if self.width() >= wide else 1)

    def _read(self, card: PageCard, summary: Summary) -> None:
        backend = self._backend
        backend.tasks.run(card, lambda _token: summary.read(backend)).done(
            lambda found: card.show_state(summary.say(found))
        )

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for card in self.cards.values():
            self._grid.removeWidget(card)
        for number, card in enumerate(self.cards.values()):
            self._grid.addWidget(card, number // columns, number % columns)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, columns - 1)

    def _on_changed(self, _changes: ChangeSet) -> None:
        if self.isVisible():
            self._settling.start()
