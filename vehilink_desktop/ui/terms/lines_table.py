"""The table of a deal's vehicles: figures are typed into it, the rest is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget

from vehilink_desktop.domain.catalogue import Catalogue
from vehilink_desktop.ui.common.delegates import TextDelegate
from vehilink_desktop.ui.common.fields import LineEdit
from vehilink_desktop.ui.common.focus import set_style_property
from vehilink_desktop.ui.common.table import Column, DataTable
from vehilink_desktop.ui.common.two_lines import TwoLineDelegate
from vehilink_desktop.ui.terms.lines_model import TYPED, Col, LineRow, LinesModel
from vehilink_desktop.ui.theme import Tone, current_theme

Index = QModelIndex | QPersistentModelIndex

_MOST_ROWS = 8


class LinesTable(DataTable):
    """As high as its rows, up to a few; then it scrolls."""

    def __init__(
        self, catalogue: Catalogue, *, multi: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__("", multi=multi, parent=parent)
        self.setAccessibleName(self.tr("Vehicles of the deal"))
        self.lines = LinesModel(catalogue, self)
        self.setModel(self.lines)
        self.set_columns(
            [
                Column(220, TwoLineDelegate, stretch=True),
                Column(76, lambda table: TextDelegate(table, muted=True)),
                Column(80, _FigureDelegate, numeric=True),
                Column(120, _FigureDelegate, numeric=True),
                Column(
                    136, lambda table: TextDelegate(table, numeric=True, bold=True), numeric=True
                ),
            ]
        )
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.EditKeyPressed)
        self._fit()

    def show_rows(self, rows: Sequence[LineRow]) -> None:
        """Show these lines; the selected place stays selected."""
        self.lines.replace_rows(rows)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState:
            QAbstractItemView.keyPressEvent(self, event)
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        current = self.currentIndex()
        if self.hasFocus() and self.lines.on_typed is not None and current.column() in TYPED:
            painter = QPainter(self.viewport())
            painter.setPen(QPen(current_theme().color("focus"), 2))
            painter.drawRect(self.visualRect(current).adjusted(2, 4, -3, -5))

    def _fit(self) -> None:
        shown = max(1, min(len(self.lines.rows), _MOST_ROWS))
        sizes = current_theme().sizes
        self.setFixedHeight(sizes.table_header + shown * sizes.row + 2)


class _FigureDelegate(TextDelegate):
    """A figure that is typed in place; what is none is marked and not taken."""

    def __init__(self, table: DataTable) -> None:
        super().__init__(table, numeric=True)

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,  # noqa: ARG002
        index: Index,
    ) -> QWidget:
        editor = LineEdit(parent, left_to_right=True)
        editor.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        editor.setMaxLength(32)
        model, number, column = index.model(), index.row(), Col(index.column())
        editor.setAccessibleName(str(model.headerData(column, Qt.Orientation.Horizontal)))
        assert isinstance(model, LinesModel)

        def judge(text: str) -> None:
            wrong = bool(text.strip()) and model.parse(number, column, text) is None
            set_style_property(editor, "tone", Tone.BAD.value if wrong else "")

        editor.textChanged.connect(judge)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, LineEdit)
        editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
        editor.selectAll()

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        assert isinstance(editor, LineEdit)
        assert isinstance(model, LinesModel)
        model.setData(index, editor.text())
