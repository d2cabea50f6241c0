"""Says what pictures show: a wanted shot, or a flaw with its place and a note."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QWidget

from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.domain.shots import Shot, coverage, shot_list
from vehilink_desktop.services.photos import PhotoLabel
from vehilink_desktop.ui.capture.zones import BodyZonePicker
from vehilink_desktop.ui.common.buttons import primary_button, secondary_button
from vehilink_desktop.ui.common.dialog import AppDialog
from vehilink_desktop.ui.common.fields import TextField
from vehilink_desktop.ui.common.form import FormRow
from vehilink_desktop.ui.icons import icon
from vehilink_desktop.ui.words import shots as words

_NOTE_LENGTH = 200


class ShotMenu(QMenu):
    """The wanted shots of a vehicle in the order of a walk around it; those that are there marked.

    Signals:
        chosen(PhotoLabel): what the pictures show.
    """

    chosen = Signal(object)

    def __init__(
        self, content: ListingContent, present: Sequence[PhotoLabel], parent: QWidget
    ) -> None:
        """`present` are the labels of the pictures that it is for."""
        super().__init__(self.tr("Shows"), parent)
        self._window = parent.window()
        self.setIcon(icon("tag"))
        wanted = shot_list(content.category, content.fuel)
        missing = coverage(wanted, [ref.shot for ref in content.photos]).missing
        for shot in wanted:
            sign = icon("circle") if shot in missing else icon("circle-check", "ok")
            self._add(words.shot(shot), PhotoLabel(shot), present, sign)
        self.addSeparator()
        flaw = self.addAction(icon("flag"), self.tr("A flaw…"))
        flaw.triggered.connect(partial(self._ask_flaw, present[0] if present else PhotoLabel(None)))
        self.addSeparator()
        self._add(self.tr("Nothing of these"), PhotoLabel(None), present, icon("x"))

    def _add(
        self, text: str, label: PhotoLabel, present: Sequence[PhotoLabel], sign: QIcon
    ) -> None:
        action = self.addAction(sign, text)
        action.triggered.connect(partial(self.chosen.emit, label))
        if present and all(one.shot == label.shot for one in present):
            self.setDefaultAction(action)

    def _ask_flaw(self, before: PhotoLabel) -> None:
        dialog = FlawDialog(before, self._window)
        dialog.accepted.connect(lambda: self.chosen.emit(dialog.label()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


class FlawDialog(AppDialog):
    """Where a flaw is, and what it is."""

    def __init__(self, before: PhotoLabel, parent: QWidget) -> None:
        super().__init__(self.tr("A flaw"), parent=parent)
        self.add_text(
            self.tr("Buyers trust a seller who shows what is wrong, and where."), muted=True
        )
        self.zone = BodyZonePicker()
        self.note = TextField(self.tr("Scratch of 5 cm"), max_length=_NOTE_LENGTH)
        if before.shot == Shot.FLAW:
            self.zone.set_value(before.zone)
            self.note.set_value(before.note)
        self.add(self.zone)
        self.add(FormRow(self.tr("Note"), self.note))
        self.add_button(secondary_button(self.tr("Cancel")), rejects=True)
        self.save = self.add_button(primary_button(self.tr("Save")), accepts=True)
        self.zone.setFocus()

    def label(self) -> PhotoLabel:
        """What was said."""
        return PhotoLabel(Shot.FLAW, self.zone.value(), self.note.value())
