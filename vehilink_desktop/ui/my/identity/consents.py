"""The consents to face authentication, each to be taken back, below the camera's card."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.domain.consent import ConsentEntry, face_subject
from vehilink_desktop.domain.identity_check import Scene
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common.buttons import secondary_button
from vehilink_desktop.ui.common.labels import Label, Separator
from vehilink_desktop.ui.common.layouts import column, empty, holder, row
from vehilink_desktop.ui.words import identity as words


class FaceConsents(QWidget):
    """One line for each scene that was agreed to; out of sight where there is none."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self._lines = column(gap=8)
        note = self.tr(
            "Pictures that have not been sent are deleted when you take it back. The platform "
            "deletes those it has once it has decided."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(Separator())
        layout.addWidget(Label(self.tr("Face authentication: you agreed to"), "caption"))
        layout.addLayout(self._lines)
        layout.addWidget(Label(note, "caption", wrap=True))
        self.hide()

    def reload(self) -> None:
        """Read what was agreed to."""
        consents = self._backend.consents
        reading = self._backend.tasks.run(
            self, lambda _token: {one: consents.standing(face_subject(one)) for one in Scene}
        )
        reading.done(self._show)

    def withdraw(self, scene: Scene) -> None:
        """Take one back."""
        identity = self._backend.identity
        wording = self.tr("I take back my consent to face authentication: {scene}")
        text = wording.format(scene=words.scene(scene))
        taken_back = self._backend.tasks.run(
            self, lambda _token: identity.withdraw(scene, text), Lane.WRITE
        )
        taken_back.always(self.reload)

    def _show(self, standing: dict[Scene, ConsentEntry | None]) -> None:
        empty(self._lines)
        granted = {scene: one for scene, one in standing.items() if one and one.granted}
        for scene, entry in granted.items():
            self._lines.addWidget(self._line(scene, entry))
        self.setVisible(bool(granted))

    def _line(self, scene: Scene, entry: ConsentEntry) -> QWidget:
        agreed = self.tr("{scene}, on {time}")
        text = agreed.format(scene=words.scene(scene), time=formats.exact(entry.at))
        take_back = secondary_button(self.tr("Take back"), on_click=partial(self.withdraw, scene))
        take_back.setAccessibleName(self.tr("Take back: {scene}").format(scene=words.scene(scene)))
        line = row(gap=12)
        line.addWidget(Label(text, wrap=True), 1)
        line.addWidget(take_back)
        return holder(line)
