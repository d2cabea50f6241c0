"""Take your data with you: choose, prove who you are, make the archive, check it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane, Operation
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.export import ExportJob, ExportPeriod
from vehilink_desktop.services.personal_export_view import Choice, Progress
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import opening
from vehilink_desktop.ui.common.buttons import secondary_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.files import choose_target
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.common.passphrase import ask_passphrase
from vehilink_desktop.ui.common.progress import SlimProgress
from vehilink_desktop.ui.my.privacy.cards import page_name
from vehilink_desktop.ui.my.privacy.export.code_dialog import ExportCodeDialog
from vehilink_desktop.ui.my.privacy.export.form import ExportForm
from vehilink_desktop.ui.my.privacy.export.jobs import JobsCard
from vehilink_desktop.ui.my.sheet import bring_into_view, lay_out
from vehilink_desktop.ui.shell.page import Page
from vehilink_desktop.ui.words import personal_export as words

_NAME = "vehilink-data-{day}.zip"


class ExportPart(Page):
    """What is done stays when it is stopped: it is gone on with from there.

    Signals:
        progressed(Progress): from the thread that makes the archive.
    """

    progressed = Signal(object)

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(backend, parent)
        self._account: Account | None = None
        self._making: Operation[ExportJob] | None = None
        self._running = ""
        self.dialog: ExportCodeDialog | None = None
        self.form = ExportForm()
        self.jobs = JobsCard()
        self.stage = Label("", wrap=True)
        self.amount = Label("", "caption")
        self.bar = SlimProgress(page_name("export"))
        self.stop = secondary_button(self.tr("Stop"), "x", on_click=self.cancel)
        self.progress = Card()
        self.progress.add(row(self.stage, None, self.amount))
        self.progress.add(self.bar)
        self.progress.add(row(self.stop, None))
        self.progress.hide()
        # what comes of the archive appears where its progress was
        lay_out(self, self.progress, self.jobs, self.form)
        self.setFocusProxy(self.form)
        self._connect()

    def title(self) -> str:
        return page_name("export")

    def open(self, argument: str) -> None:  # noqa: ARG002
        self.reload()

    def reload(self) -> None:
        """Read the archives, the account and how much there would be."""
        backend = self.backend
        backend.tasks.run(self, lambda _token: backend.account.current()).done(self._on_account)
        backend.tasks.run(self, lambda _token: backend.personal_export.jobs()).done(self._on_jobs)
        self._estimate()

    def make(self, target: Path, *, here: bool) -> None:
        """Make what the form says."""
        period = self.form.period() or ExportPeriod()
        choice = Choice(
            self.form.kinds(), target, period, overwrite=True, locked=bool(self.form.secret())
        )
        if here:
            service = self.backend.personal_export
            begun = self.backend.tasks.run(
                self, lambda _token: service.begin_here(choice), Lane.WRITE
            )
            begun.done(lambda job: self.run(job, self.form.secret()))
        elif self._account is not None:
            dialog = ExportCodeDialog(self.backend, self._account, choice, self)
            self.dialog = dialog
            dialog.accepted.connect(self._on_begun)
            dialog.open()

    def run(self, job: ExportJob, passphrase: str | None) -> None:
        """Make, or go on making, an archive."""
        service, texts = self.backend.personal_export, words.page_texts()
        self._running = job.id
        self.form.set_busy(True)
        self.stage.setText("")
        self.bar.set_fraction(None)
        self.progress.show()
        bring_into_view(self, self.progress)
        self._making = self.backend.tasks.run(
            self,
            lambda token: service.run(
                job.id, texts, passphrase, on_progress=self.progressed.emit, token=token
            ),
            Lane.HEAVY,
        )
        self._making.done(self._on_made).always(self._on_ended)

    def cancel(self) -> None:
        """Stop; what is done stays."""
        if self._making is not None:
            self._making.cancel()
            self._on_ended()

    # -- inside

    def _connect(self) -> None:
        self.progressed.connect(self._on_progress)
        self.form.changed.connect(self._estimate)
        self.form.make_requested.connect(self._choose_target)
        self.jobs.resume_requested.connect(self._resume)
        self.jobs.discard_requested.connect(self._discard)
        self.jobs.folder_requested.connect(self._show_folder)
        self.jobs.check_requested.connect(self._check)
        self.backend.bus.changed.connect(self._on_changed)

    def _on_account(self, account: Account | None) -> None:
        self._account = account
        self.form.set_busy(account is None or bool(self._running))

    def _on_jobs(self, jobs: list[ExportJob]) -> None:
        self.jobs.show_jobs(jobs, self._running)

    def _estimate(self) -> None:
        service, kinds, period = self.backend.personal_export, self.form.kinds(), self.form.period()
        if period is not None:
            self.backend.tasks.run(
                self, lambda _token: service.estimate(kinds, period), Lane.HEAVY
            ).done(self.form.show_estimate).failed(lambda _error: None)

    def _choose_target(self, here: bool) -> None:
        day = self.backend.clock.now().astimezone().strftime("%Y-%m-%d")
        kind = self.tr("Archives (*.zip)")
        target = choose_target(self, page_name("export"), _NAME.format(day=day), kind)
        if target is not None:
            self.make(target, here=here)

    def _on_begun(self) -> None:
        if self.dialog is not None and self.dialog.job is not None:
            self.run(self.dialog.job, self.form.secret())

    def _on_progress(self, progress: Progress) -> None:
        if not self._running:
            return
        self.stage.setText(words.stage(progress.stage))
        known = progress.total > 0
        self.bar.set_fraction(progress.done / progress.total if known else None)
        text = self.tr("{done} of {total}")
        done, total = formats.size(progress.done), formats.size(progress.total)
        self.amount.setText(text.format(done=done, total=total) if known else "")

    def _on_made(self, job: ExportJob) -> None:
        text = self.tr("The archive is complete: {name}")
        show = partial(self._show_folder, job.target)
        self.notice.emit(text.format(name=Path(job.target).name), (self.tr("Show"), show))

    def _on_ended(self) -> None:
        self._running, self._making = "", None
        self.progress.hide()
        self.form.set_busy(self._account is None)
        self.reload()

    def _resume(self, job: ExportJob) -> None:
        if not job.locked:
            self.run(job, None)
            return
        ask_passphrase(self, Path(job.target).name, partial(self.run, job))

    def _discard(self, job: ExportJob) -> None:
        service = self.backend.personal_export
        self.backend.tasks.run(self, lambda _token: service.discard(job.id), Lane.HEAVY).always(
            self.reload
        )

    def _show_folder(self, target: str) -> None:
        opening.open_folder(self, Path(target), ask=opening.asks(self.backend))

    def _check(self, job: ExportJob) -> None:
        if job.locked:
            ask_passphrase(self, Path(job.target).name, partial(self._compare, job))
        else:
            self._compare(job, None)

    def _compare(self, job: ExportJob, passphrase: str | None) -> None:
        service = self.backend.personal_export
        self.backend.tasks.run(
            self,
            lambda token: service.check_against_store(Path(job.target), passphrase, token=token),
            Lane.HEAVY,
        ).done(partial(self.jobs.show_checked, job))

    def _on_changed(self, changes: ChangeSet) -> None:
        if self.isVisible() and changes.touches(Topic.EXPORT):
            service = self.backend.personal_export
            self.backend.tasks.run(self, lambda _token: service.jobs()).done(self._on_jobs)
