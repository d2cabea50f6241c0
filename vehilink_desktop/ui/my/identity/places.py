"""Where a proof is offered: a line of the personal information, a hint at the certification."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.domain.identity_check import Scene
from vehilink_desktop.services.identity import PARKED, Standing
from vehilink_desktop.ui.common.banner import Banner
from vehilink_desktop.ui.common.buttons import secondary_button
from vehilink_desktop.ui.my.identity.dialog import IdentityDialog
from vehilink_desktop.ui.my.identity.standing import line
from vehilink_desktop.ui.my.profile.lines import FactLine
from vehilink_desktop.ui.theme import Tone


def open_identity(backend: Backend, scene: Scene, parent: QWidget) -> IdentityDialog:
    """Open the dialog over `parent`'s window; it goes by itself."""
    dialog = IdentityDialog(backend, scene, parent.window())
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


class _Place(QWidget):
    """Follows how it stands with the proof for the certification."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self.button = secondary_button("", on_click=self.open_dialog)
        backend.bus.changed.connect(self._on_changed)

    def open_dialog(self) -> None:
        """Confirm that it is you, or see how that stands."""
        open_identity(self._backend, Scene.CERTIFICATION, self)

    def reload(self) -> None:
        """Read how it stands."""
        identity = self._backend.identity
        reading = self._backend.tasks.run(
            self, lambda _token: identity.standing(Scene.CERTIFICATION)
        )
        reading.done(self.show_standing)

    def show_standing(self, standing: Standing) -> None:
        """Say how it stands."""
        confirmed, waits = standing.confirmed_at is not None, standing.waits
        self.button.setText(
            self.tr("Show") if confirmed or waits else self.tr("Confirm that it is you")
        )

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.topics() & {Topic.IDENTITY_CHECK, Topic.ACCOUNT}:
            self.reload()


class IdentityLine(_Place):
    """`Identity: confirmed on …`, with the way to do it."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(backend, parent)
        self.fact = FactLine(self.tr("Identity"), self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.fact)

    def show_standing(self, standing: Standing) -> None:
        super().show_standing(standing)
        self.fact.set_value(line(standing))


class IdentityHint(_Place):
    """Beside the certification, as long as nobody was confirmed."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(backend, parent)
        self.banner = Banner(Tone.INFO, "", (self.button,))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 0, 24, 12)
        layout.addWidget(self.banner)
        self.hide()

    def show_standing(self, standing: Standing) -> None:
        super().show_standing(standing)
        if standing.waits:
            text = self.tr("Your identity: {state}").format(state=line(standing))
        else:
            text = self.tr("Confirm that it is you as well: the reviewer sees it.")
        self.banner.set_message(Tone.WARN if standing.state == PARKED else Tone.INFO, text)
        self.setVisible(standing.confirmed_at is None)
