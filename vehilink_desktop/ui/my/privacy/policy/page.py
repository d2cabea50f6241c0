"""The privacy policy in the privacy centre."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.domain.policy import Policy
from vehilink_desktop.ui.common.reading import ReadingView
from vehilink_desktop.ui.i18n import current_language
from vehilink_desktop.ui.my.privacy.cards import page_name
from vehilink_desktop.ui.shell.page import Page


class PolicyPart(Page):
    """The edition in force."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(backend, parent)
        self.view = ReadingView(page_name("policy"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 0, 24, 24)
        layout.addWidget(self.view)
        self.setFocusProxy(self.view)

    def title(self) -> str:
        return page_name("policy")

    def open(self, argument: str) -> None:  # noqa: ARG002
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        policy, language = self.backend.policy, current_language(application)
        self.backend.tasks.run(self, lambda _token: policy.in_force(language), Lane.NETWORK).done(
            self._show
        )

    def _show(self, policy: Policy) -> None:
        self.view.show_text(policy.text)
