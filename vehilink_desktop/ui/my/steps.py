"""A dialog that leads through a few steps, one of which is a code sent to the own phone."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane, Operation
from vehilink_desktop.ui.auth.code_panel import CodePanel
from vehilink_desktop.ui.auth.code_step import CodeStep
from vehilink_desktop.ui.common.dialog import AppDialog

T = TypeVar("T")


class StepDialog(AppDialog):
    """One step is shown at a time, below a sentence that says what it is."""

    def __init__(self, backend: Backend, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self.backend = backend
        self._steps: dict[QWidget, str] = {}
        self._panels: list[CodePanel] = []
        self._sending = False
        self._about = self.add_text("", muted=True)

    def add_step(self, step: QWidget, about: str = "") -> None:
        """Add a step, hidden at first."""
        if isinstance(step, CodePanel):
            self._panels.append(step)
            step.inbox_changed.connect(self.fit_soon)
            self.add(step.inbox)
        self._steps[step] = about
        self.add(step)
        step.hide()

    def show_step(self, step: QWidget) -> None:
        for one, about in self._steps.items():
            one.setVisible(one is step)
            if one is step:
                self._about.setText(about)
                self._about.setVisible(bool(about))
        step.setFocus()
        self.fit_soon()

    def shown_step(self) -> QWidget | None:
        return next((step for step in self._steps if not step.isHidden()), None)

    def make_code_panel(self, submit: str, busy: str, change: str) -> CodePanel:
        """A step that asks for a code; see `CodeStep` for the words."""
        step = CodeStep(self.backend.clock, submit=submit, busy=busy, change=change)
        return CodePanel(self.backend, step)

    def send(self, panel: CodePanel, work: Callable[[], T]) -> Operation[T]:
        """Do what the code of `panel` confirms, which says why not; nobody leaves meanwhile."""
        self._set_sending(panel, True)
        operation = self.backend.tasks.run(self, lambda _token: work(), Lane.NETWORK)
        operation.failed(panel.refuse)
        return operation.always(lambda: self._set_sending(panel, False))

    def reject(self) -> None:
        # it may have been done already, and what became of it would be said to nobody
        if not self._sending:
            super().reject()

    def done(self, result: int) -> None:
        for panel in self._panels:
            panel.stop()
        super().done(result)

    def _set_sending(self, panel: CodePanel, sending: bool) -> None:
        self._sending = sending
        panel.step.set_busy(sending)
        self._bar.setEnabled(not sending)
