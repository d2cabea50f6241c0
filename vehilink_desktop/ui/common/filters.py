"""Filter chips: a button that shows what is filtered, opens the choices, and clears them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from vehilink_desktop.ui.common.buttons import Button, IconButton
from vehilink_desktop.ui.common.fields.choice import Choice
from vehilink_desktop.ui.common.fields.text import SearchField
from vehilink_desktop.ui.common.focus import set_style_property

_KEY = Qt.ItemDataRole.UserRole
_SEARCH = Qt.ItemDataRole.UserRole + 1
_SEARCH_FROM = 10


class PopupPanel(QFrame):
    """A small surface below a button; Esc or a click elsewhere closes it."""

    def __init__(self, content: QWidget, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(content)
        self._content = content

    def open_below(self, anchor: QWidget) -> None:
        """Show it at the leading edge of `anchor`, kept on the screen."""
        self.adjustSize()
        rtl = anchor.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = anchor.width() - self.width() if rtl else 0
        corner = anchor.mapToGlobal(QPoint(left, anchor.height() + 4))
        room = anchor.screen().availableGeometry()
        corner.setX(min(max(corner.x(), room.left()), room.right() - self.width()))
        corner.setY(min(corner.y(), room.bottom() - self.height()))
        self.move(corner)
        self.show()
        self._content.setFocus()


class FilterChip(QFrame):
    """One filter: its name while it is off, name and value with a clear button while it is on.

    Signals:
        cleared: The person pressed the clear button.
    """

    cleared = Signal()

    def __init__(self, name: str, panel: QWidget, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._popup = PopupPanel(panel, self)
        self._button = Button(name, "filter", icon_name="chevron-down", on_click=self.open)
        self._button.setLayoutDirection(_opposite(self.layoutDirection()))
        self._clear = IconButton(
            "x",
            self.tr("Clear {name}").format(name=name),
            icon_role="accent_text",
            on_click=self._on_clear,
        )
        self._clear.setFixedSize(self._clear.height() - 6, self._clear.height() - 6)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._button)
        layout.addWidget(self._clear)
        self.setFocusProxy(self._button)
        self.set_summary("")

    def set_summary(self, text: str) -> None:
        """What is filtered now, in a word or two; empty for nothing."""
        active = bool(text)
        shown = self.tr("{name}: {value}").format(name=self._name, value=text)
        self._button.setText(shown if active else self._name)
        for part in (self, self._button):
            set_style_property(part, "active", active)
        self._button.set_icon("chevron-down", "accent_text" if active else "text2")
        self._clear.setVisible(active)

    def open(self) -> None:
        self._popup.open_below(self)

    def close_panel(self) -> None:
        self._popup.close()

    def _on_clear(self) -> None:
        self._button.setFocus()
        self.cleared.emit()


class _CheckList(QWidget):
    changed = Signal()

    def __init__(self, name: str, multiple: bool) -> None:
        super().__init__()
        self._multiple = multiple
        self._search = SearchField(self.tr("Search"), parent=self)
        self._search.changed.connect(self._filter)
        self._list = QListWidget(self)
        self._list.setAccessibleName(name)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(self._on_clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._search)
        layout.addWidget(self._list)
        self.setFixedWidth(240)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        chosen = self.keys()
        self._list.clear()
        for choice in choices:
            item = QListWidgetItem(choice.text, self._list)
            item.setData(_KEY, choice.key)
            item.setData(_SEARCH, f"{choice.text} {choice.keywords} {choice.key}".casefold())
        self._search.setVisible(len(choices) >= _SEARCH_FROM)
        self.setFocusProxy(self._search if len(choices) >= _SEARCH_FROM else self._list)
        self._list.setFixedHeight(min(max(len(choices), 2), 10) * 30 + 8)
        self.check(chosen)

    def keys(self) -> tuple[str, ...]:
        checked = Qt.CheckState.Checked
        return tuple(str(i.data(_KEY)) for i in self._items() if i.checkState() is checked)

    def texts(self) -> list[str]:
        return [i.text() for i in self._items() if i.checkState() is Qt.CheckState.Checked]

    def check(self, keys: Iterable[str]) -> None:
        wanted = set(keys)
        for item in self._items():
            on = str(item.data(_KEY)) in wanted
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self._list.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self._on_clicked(item)
            return
        super().keyPressEvent(event)

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(number) for number in range(self._list.count())]

    def _filter(self) -> None:
        wanted = (self._search.value() or "").casefold()
        for item in self._items():
            item.setHidden(wanted not in str(item.data(_SEARCH)))

    def _on_clicked(self, item: QListWidgetItem) -> None:
        chosen = set(self.keys()) if self._multiple else set()
        key = str(item.data(_KEY))
        self.check(chosen ^ {key} if self._multiple else {key})
        self.changed.emit()


class ChoiceFilterChip(FilterChip):
    """A filter by one or several of a list, which can be searched when it is long.

    Signals:
        changed: The person chose or cleared something.
    """

    changed = Signal()

    def __init__(
        self,
        name: str,
        choices: Sequence[Choice],
        *,
        multiple: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        self._list = _CheckList(name, multiple)
        super().__init__(name, self._list, parent=parent)
        self._multiple = multiple
        self._list.set_choices(choices)
        self._list.changed.connect(self._on_changed)
        self.cleared.connect(self._on_cleared)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer `choices`; what is chosen and still offered stays."""
        self._list.set_choices(choices)
        self._summarize()

    def value(self) -> tuple[str, ...]:
        """The chosen keys; the empty tuple filters nothing."""
        return self._list.keys()

    def set_value(self, keys: Iterable[str]) -> None:
        """Show `keys` as chosen without emitting `changed`."""
        self._list.check(keys)
        self._summarize()

    def _summarize(self) -> None:
        texts = self._list.texts()
        more = self.tr("{first} +{n}").format(first=texts[0], n=len(texts) - 1) if texts else ""
        self.set_summary(more if len(texts) > 1 else "".join(texts))

    def _on_changed(self) -> None:
        self._summarize()
        if not self._multiple:
            self.close_panel()
        self.changed.emit()

    def _on_cleared(self) -> None:
        self.set_value(())
        self.changed.emit()


def _opposite(direction: Qt.LayoutDirection) -> Qt.LayoutDirection:
    # The chevron stands after the word; Qt's buttons put the icon before it.
    if direction is Qt.LayoutDirection.RightToLeft:
        return Qt.LayoutDirection.LeftToRight
    return Qt.LayoutDirection.RightToLeft
