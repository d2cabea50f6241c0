"""The export helper in the editor: one line that unfolds."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vehilink_desktop.domain.catalogue import Catalogue
from vehilink_desktop.domain.export_tables import ExportTables
from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.ui.common.buttons import link_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.export.panel import ExportPanel


class ExportCard(Card):
    """Folded at first: it is advice, and the form comes before it.

    Signals:
        field_wanted(str): go to this field.
        code_chosen(str): take this customs code over.
    """

    field_wanted = Signal(str)
    code_chosen = Signal(str)

    def __init__(
        self, tables: ExportTables, catalogue: Catalogue, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.body.setSpacing(8)
        self.panel = ExportPanel(tables, catalogue, editable=True)
        self._summary = Label("", "caption", wrap=True)
        self.toggle = link_button("", on_click=lambda: self.set_open(self.panel.isHidden()))
        head = self.tools
        head.insertWidget(0, Label(self.tr("Export helper"), "h2"))
        head.insertStretch(1, 1)
        head.addWidget(self.toggle)
        self.add(head)
        self.add(self._summary)
        self.add(self.panel)
        self.panel.field_wanted.connect(self.field_wanted)
        self.panel.code_chosen.connect(self.code_chosen)
        self.set_open(False)

    def set_open(self, is_open: bool) -> None:
        """Fold or unfold."""
        self.panel.setVisible(is_open)
        self._summary.setVisible(not is_open)
        self.toggle.setText(self.tr("Hide") if is_open else self.tr("Show"))

    def show_content(self, content: ListingContent, on: date) -> None:
        """Judge anew."""
        self.panel.show_content(content, on)
        self._summary.setText(self.panel.summary())
