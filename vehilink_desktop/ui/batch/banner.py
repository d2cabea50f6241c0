"""Says on the stock page that files are still being sorted, and leads there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.services.batches import BatchRow
from vehilink_desktop.ui.common.banner import Banner
from vehilink_desktop.ui.common.buttons import link_button
from vehilink_desktop.ui.theme import Tone


class SortingBanner(Banner):
    """Hidden while no batch is open; tells of the one that was touched last."""

    def __init__(
        self, backend: Backend, go: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        self._open = link_button("", on_click=self._on_open)
        super().__init__(Tone.INFO, "", (self._open,), parent=parent)
        self._open.setText(self.tr("Go on"))
        self._backend = backend
        self._go = go
        self._batch_id = ""
        self.hide()
        backend.bus.changed.connect(self._on_bus)

    def reload(self) -> None:
        """Look whether there is one."""
        batches = self._backend.batches
        self._backend.tasks.run(self, lambda _token: batches.unfinished()).done(self._on_rows)

    def _on_rows(self, rows: list[BatchRow]) -> None:
        self.setVisible(bool(rows))
        if rows:
            self._batch_id = rows[0].id
            text = self.tr("%n file(s) wait to be sorted onto their vehicles.", "", rows[0].files)
            self.set_message(Tone.INFO, text)

    def _on_open(self) -> None:
        self._go(f"batch/{self._batch_id}")

    def _on_bus(self, changes: ChangeSet) -> None:
        if changes.touches(Topic.BATCH) and self.isVisible():
            self.reload()
