"""The question before a choice that needs a yes of its own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from vehilink_desktop.ui.common.buttons import primary_button, secondary_button
from vehilink_desktop.ui.common.checkbox import CheckBox
from vehilink_desktop.ui.common.dialog import AppDialog
from vehilink_desktop.ui.common.empty import Glyph
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words.permissions import Question


class ChoiceConsent(AppDialog):
    """What for, what happens, how to take it back; the box is not ticked for anybody."""

    def __init__(self, question: Question, parent: QWidget) -> None:
        glyph = Glyph("shield-check", Tone.INFO, size=44)
        super().__init__(question.title, glyph=glyph, parent=parent.window())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.add_text(question.what_for)
        self.add_text(question.what_happens)
        self.add_text(question.withdraw, muted=True)
        self.agree = CheckBox(self.tr("I agree"))
        self.add(self.agree)
        self.not_now = self.add_button(secondary_button(self.tr("Not now")), rejects=True)
        self.action = self.add_button(primary_button(self.tr("Switch on")), accepts=True)
        self.action.setEnabled(False)
        self.agree.toggled.connect(self.action.setEnabled)
