"""Ways into a batch: a folder that is chosen, or files that may be of several vehicles."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.domain.permission import Purpose
from vehilink_desktop.services.permissions import Lease
from vehilink_desktop.ui.common.buttons import primary_button, secondary_button
from vehilink_desktop.ui.common.dialog import AppDialog
from vehilink_desktop.ui.common.files import choose_folder
from vehilink_desktop.ui.common.gatekeeper import Gatekeeper


class HowManyDialog(AppDialog):
    """Dropped files look as if they were of several vehicles: are they?

    Signals:
        answered(bool): True for several.
    """

    answered = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("One vehicle or several?"), parent=parent)
        self.add_text(
            self.tr(
                "These look like the files of several vehicles. They can be sorted by VIN plates, "
                "folders and the times at which they were taken; you see the result first."
            )
        )
        self.add_button(secondary_button(self.tr("Cancel")), rejects=True)
        self.one = self.add_button(
            secondary_button(self.tr("One vehicle"), on_click=lambda: self._answer(several=False))
        )
        self.several = self.add_button(
            primary_button(self.tr("Several"), on_click=lambda: self._answer(several=True))
        )
        self.several.setDefault(True)

    def _answer(self, *, several: bool) -> None:
        self.accept()
        self.answered.emit(several)


class BatchEntry:
    """For one screen; `go` opens a route."""

    def __init__(self, backend: Backend, parent: QWidget, go: Callable[[str], None]) -> None:
        self._backend = backend
        self._parent = parent
        self._go = go
        self._gate = Gatekeeper(backend)

    def choose(self, title: str) -> None:
        """Have a folder chosen in a dialog of this title, and sort what is in it."""
        self._with_album(title, lambda lease: self._choose(lease, title))

    def begin(self, paths: Sequence[Path], title: str) -> None:
        """Sort these files and what is in these folders."""
        self._with_album(title, lambda lease: self._begin(lease, paths))

    def sort_out(self, paths: Sequence[Path], title: str, one: Callable[[], None]) -> None:
        """Sort them if they are of several vehicles, asking where that seems so; else do `one`."""
        batches = self._backend.batches

        def look(lease: Lease) -> None:
            looking = self._gate.run(lease, self._parent, lambda _token: batches.are_many(paths))
            looking.done(lambda many: self._ask(paths, title, one) if many else one())

        self._with_album(title, look)

    def _ask(self, paths: Sequence[Path], title: str, one: Callable[[], None]) -> None:
        dialog = HowManyDialog(self._parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.answered.connect(lambda many: self.begin(paths, title) if many else one())
        dialog.open()

    def _with_album(self, subject: str, act: Callable[[Lease], None]) -> None:
        self._gate.ask(self._parent, Purpose.VEHICLE_FILES, subject, act)

    def _choose(self, lease: Lease, title: str) -> None:
        folder = choose_folder(lease, self._parent, title)
        if folder is None:
            lease.end()
        else:
            self._begin(lease, [folder])

    def _begin(self, lease: Lease, paths: Sequence[Path]) -> None:
        batches = self._backend.batches
        begun = self._gate.run(lease, self._parent, lambda _token: batches.begin(paths))
        begun.done(lambda batch_id: self._go(f"batch/{batch_id}"))
