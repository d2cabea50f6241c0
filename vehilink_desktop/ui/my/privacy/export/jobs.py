"""The archives that were made here, and those that can be gone on with."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.export import ExportJob, JobState
from vehilink_desktop.services.personal_export_view import Checked
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import ghost_button, secondary_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.chip import Chip
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.common.labels import Label, Separator
from vehilink_desktop.ui.common.layouts import FlowLayout, column, empty, row
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words import personal_export as words


class JobsCard(Card):
    """One part for each archive.

    Signals:
        resume_requested(ExportJob): go on making it.
        discard_requested(ExportJob): forget it, and what it left if it is not whole.
        folder_requested(str): show where it is.
        check_requested(ExportJob): compare it with what is stored.
    """

    resume_requested = Signal(object)
    discard_requested = Signal(object)
    folder_requested = Signal(str)
    check_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._running = ""
        self._checked: dict[str, str] = {}
        self._jobs: list[ExportJob] = []
        self._lines = column(gap=12)
        self.add(Label(self.tr("Archives"), "h2"))
        self.add(self._lines)
        self.hide()

    def show_jobs(self, jobs: list[ExportJob], running: str) -> None:
        """Show them; the one that is `running` has its progress elsewhere."""
        self._jobs, self._running = jobs, running
        empty(self._lines)
        shown = [one for one in jobs if one.id != running]
        for number, job in enumerate(shown):
            if number:
                self._lines.addWidget(Separator())
            self._show_job(job)
        self.setVisible(bool(shown))

    def show_checked(self, job: ExportJob, checked: Checked) -> None:
        """Say what came of comparing one with the store."""
        faults = len(checked.verified.faults)
        if faults:
            text = self.tr("%n fault(s) found: the archive is not whole any more.", "", faults)
        elif checked.differences:
            text = self.tr("Whole. What is stored has changed since: {kinds}.").format(
                kinds=formats.listed(words.kind(one.kind) for one in checked.differences)
            )
        else:
            text = self.tr("Whole, and it holds exactly what is stored here now.")
        self._checked[job.id] = text
        self.show_jobs(self._jobs, self._running)

    def _show_job(self, job: ExportJob) -> None:
        done = job.state == JobState.DONE
        path = Path(job.target)
        chip = (
            Chip(self.tr("Complete"), Tone.OK) if done else Chip(self.tr("Not complete"), Tone.WARN)
        )
        head = row(Label(bidi.ltr(path.name), "strong", elide=True), chip, gap=8)
        head.setStretch(0, 1)
        self._lines.addLayout(head)
        self._lines.addWidget(Label(self._about(job, path), "caption", wrap=True))
        for text in (self._problem(job), self._checked.get(job.id, "")):
            if text:
                self._lines.addWidget(Label(text, wrap=True))
        tools = FlowLayout(gap=8)
        if done:
            show = partial(self.folder_requested.emit, job.target)
            tools.addWidget(secondary_button(self.tr("Show"), "folder-open", on_click=show))
            check = partial(self.check_requested.emit, job)
            tools.addWidget(secondary_button(self.tr("Check"), "circle-check", on_click=check))
        else:
            resume = partial(self.resume_requested.emit, job)
            tools.addWidget(secondary_button(self.tr("Go on"), "play", on_click=resume))
        forget = self.tr("Remove from the list") if done else self.tr("Discard")
        tools.addWidget(ghost_button(forget, on_click=partial(self.discard_requested.emit, job)))
        self._lines.addLayout(tools)

    def _about(self, job: ExportJob, path: Path) -> str:
        made = formats.exact(job.finished_at or job.created_at)
        parts = [made, bidi.ltr(str(path.parent))]
        if job.bytes:
            parts.append(formats.size(job.bytes))
        if job.locked:
            parts.append(self.tr("locked"))
        if job.platform is None:
            parts.append(self.tr("this computer only"))
        return formats.listed(parts)

    def _problem(self, job: ExportJob) -> str:
        if job.state == JobState.DONE or not job.problem:
            return ""
        text = describe(Known(job.problem, job.detail or ""))
        return f"{text.title}. {text.hint or text.message}"
