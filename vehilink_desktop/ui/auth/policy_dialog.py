"""The privacy policy, to be read before it is agreed to."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

from vehilink_desktop.domain.policy import Policy
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import secondary_button
from vehilink_desktop.ui.common.dialog import AppDialog
from vehilink_desktop.ui.common.reading import ReadingView
from vehilink_desktop.ui.i18n import LANGUAGES, current_language

_SIZE = (640, 420)


class PolicyDialog(AppDialog):
    """The whole text with its version."""

    def __init__(self, policy: Policy, parent: QWidget | None = None) -> None:
        super().__init__(bidi.auto(policy.title) or self.tr("Privacy policy"), parent=parent)
        self.setMinimumWidth(_SIZE[0])
        text = self.tr("Version {version}, in force since {date}")
        shown = text.format(version=bidi.ltr(policy.version), date=bidi.ltr(policy.effective_on))
        self.add_text(shown, muted=True)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        if policy.language != current_language(application):
            only = self.tr("The platform has no text in your language. This one is in {language}.")
            language = LANGUAGES.get(policy.language, policy.language)
            self.add_text(only.format(language=bidi.auto(language)), muted=True)
        view = ReadingView(self.tr("Privacy policy"))
        view.setMinimumHeight(_SIZE[1])
        view.show_text(policy.text)
        self.add(view)
        self.add_button(secondary_button(self.tr("Close")), rejects=True)
        view.setFocus()
