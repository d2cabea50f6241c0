"""What shall be in the archive: kinds, period, a passphrase."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.domain.export import ExportKind, ExportPeriod
from vehilink_desktop.services.personal_export_view import Estimate
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common.buttons import primary_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.checkbox import CheckBox
from vehilink_desktop.ui.common.fields import DateField, TextField
from vehilink_desktop.ui.common.form import FormRow
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, holder, row
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words import personal_export as words

#: Shorter ones are tried out in no time.
LEAST_PASSPHRASE = 12
_BESIDE = 120
#: Where the text of a box begins.
_BELOW_BOX = 30


class ExportForm(Card):
    """Everything is chosen at first, for all time, without a passphrase.

    Signals:
        changed(): the estimate is another one.
        make_requested(bool): make it, of this computer's data alone if true.
    """

    changed = Signal()
    make_requested = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.groups = {one: CheckBox(words.group(one)) for one in words.Group}
        any_day = self.tr("Any day")
        self.since = DateField("day", blank=any_day)
        self.until = DateField("day", blank=any_day)
        self.locked = CheckBox(self.tr("Lock it with a passphrase"))
        self.passphrase, self.again = TextField(), TextField()
        self.estimate = Label("", "caption", wrap=True)
        self.problem = Label("", "caption", tone=Tone.BAD, wrap=True)
        self.make = primary_button(
            self.tr("Make the archive…"), "download", on_click=lambda: self._ask(here=False)
        )
        self.here = CheckBox(self.tr("Only what is on this computer"))
        self._build()
        for field in (self.since, self.until):
            field.changed.connect(self.changed)

    def kinds(self) -> list[ExportKind]:
        """What was chosen."""
        chosen = [one for one, box in self.groups.items() if box.isChecked()]
        return [kind for one in chosen for kind in words.GROUPS[one]]

    def period(self) -> ExportPeriod | None:
        """None while it ends before it begins."""
        try:
            return ExportPeriod(
                since=_midnight(self.since.value()), until=_midnight(self.until.value(), days=1)
            )
        except ValueError:
            return None

    def secret(self) -> str | None:
        """The passphrase; None for an archive without."""
        return self.passphrase.value() if self.locked.isChecked() else None

    def show_estimate(self, found: Estimate) -> None:
        """Say how much there is here."""
        rows = sum(count for kind, count in found.counts.items() if kind != ExportKind.MEDIA)
        entries = self.tr("%n entry(s)", "", rows)
        files = self.tr("%n file(s)", "", found.files)
        text = self.tr("From this computer now: {entries}, {files} of {size}.")
        shown = text.format(entries=entries, files=files, size=formats.size(found.bytes))
        self.estimate.setText(shown)

    def set_busy(self, busy: bool) -> None:
        """Whether an archive is being made."""
        self.make.setEnabled(not busy)

    # -- inside

    def _build(self) -> None:
        self.add(Label(self.tr("What shall be in it"), "h2"))
        for one, box in self.groups.items():
            box.setChecked(True)
            box.toggled.connect(self.changed)
            names = formats.listed(words.kind(kind) for kind in words.GROUPS[one])
            about = Label(names, "caption", wrap=True)
            # a group of one kind has its name
            about.setVisible(names != words.group(one))
            self.add(column(box, row(_BELOW_BOX, about, gap=0), gap=0))
        self.add(FormRow(self.tr("From"), self.since, beside_width=_BESIDE))
        self.add(FormRow(self.tr("Until"), self.until, beside_width=_BESIDE))
        self.add(Label(self.tr("Leave both empty for everything until today."), "caption"))
        self.add(self.locked)
        self._secret = holder(self._secret_rows())
        self._secret.hide()
        self.add(self._secret)
        self.add(self.here)
        for part in (self.estimate, self.problem):
            self.add(part)
        self.add(row(self.make, None))
        self.problem.hide()
        self.locked.toggled.connect(self._secret.setVisible)

    def _secret_rows(self) -> QVBoxLayout:
        for field in (self.passphrase, self.again):
            field.set_password(hidden=True)
        note = self.tr(
            "At least %n character(s). Nobody can open the archive without it, and neither we nor "
            "the platform can recover it.",
            "",
            LEAST_PASSPHRASE,
        )
        return column(
            FormRow(self.tr("Passphrase"), self.passphrase, beside_width=_BESIDE),
            FormRow(self.tr("Once more"), self.again, beside_width=_BESIDE),
            Label(note, "caption", wrap=True),
            gap=8,
        )

    def _ask(self, *, here: bool) -> None:
        problem = self._wrong()
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        if not problem:
            self.make_requested.emit(here or self.here.isChecked())

    def _wrong(self) -> str:
        if not self.kinds():
            return self.tr("Choose at least one kind of data.")
        if self.period() is None:
            return self.tr("The period ends before it begins.")
        if self.locked.isChecked():
            if len(self.passphrase.value() or "") < LEAST_PASSPHRASE:
                return self.tr("The passphrase is too short.")
            if self.passphrase.value() != self.again.value():
                return self.tr("The two passphrases differ.")
        return ""


def _midnight(day: str | None, days: int = 0) -> datetime | None:
    """The beginning of a day here, or of one some `days` later."""
    if not day:
        return None
    return datetime.combine(date.fromisoformat(day) + timedelta(days=days), time()).astimezone()
