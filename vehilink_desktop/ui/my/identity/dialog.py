"""Confirm that it is you: the ways, each step by step, and how it stands afterwards."""

from __future__ import annotations

import random
from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane, Operation
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.domain.identity_check import Method, Scene
from vehilink_desktop.services.identity import PARKED, QUEUED, FaceShot, Standing
from vehilink_desktop.ui.auth.code_panel import CodeSource
from vehilink_desktop.ui.auth.wording import explain
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.announce import announce
from vehilink_desktop.ui.common.buttons import (
    Button,
    ghost_button,
    primary_button,
    secondary_button,
)
from vehilink_desktop.ui.common.empty import Glyph
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import empty, row
from vehilink_desktop.ui.my.identity.face_step import FaceStep
from vehilink_desktop.ui.my.identity.standing import outcome, told, was_refused
from vehilink_desktop.ui.my.identity.steps import ConsentStep, ReviewStep, StaffStep, WaysStep
from vehilink_desktop.ui.my.steps import StepDialog
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words import identity as words

_WIDTH = 620


class IdentityDialog(StepDialog):
    """Accepted only for a lost phone, by somebody whom the platform has confirmed.

    Attributes:
        standing: How it stands; None until it was read. Its `good_check` is what is accepted.
    """

    def __init__(
        self,
        backend: Backend,
        scene: Scene,
        parent: QWidget | None = None,
        *,
        chance: random.Random | None = None,
    ) -> None:
        """The order of the prompts comes from `chance`."""
        super().__init__(backend, self.tr("Confirm that it is you"), parent)
        self.setMinimumWidth(_WIDTH)
        self.scene = scene
        self.standing: Standing | None = None
        self.ways = WaysStep(backend)
        self.consent = ConsentStep(scene)
        self.face = FaceStep(backend, chance or random.Random())
        self.review = ReviewStep()
        self.staff = StaffStep()
        self.state = _StateStep()
        self.code = self.make_code_panel(
            self.tr("Confirm"), self.tr("Confirming…"), self.tr("Another way")
        )
        self._no_face = False
        self._footers: dict[QWidget, tuple[Button, ...]] = {}
        self._make_buttons()
        self._add_steps()
        self._connect()
        self._read()

    # -- building

    def _make_buttons(self) -> None:
        self.back = self.add_button(
            ghost_button(self.tr("Another way"), "arrow-left", on_click=self._show_ways)
        )
        self.once_more = self.add_button(
            ghost_button(self.tr("Confirm once more"), on_click=self._show_ways)
        )
        self.give_up = self.add_button(
            secondary_button(self.tr("Do not send it"), on_click=self._give_up)
        )
        self.close_button = self.add_button(secondary_button(self.tr("Close")), rejects=True)
        self.again = self.add_button(
            secondary_button(self.tr("Take them again"), "rotate-ccw", on_click=self._take)
        )
        self.go_on = self.add_button(
            primary_button(self.tr("Go on without the old phone")), accepts=True
        )
        self.next = self.add_button(primary_button(self.tr("Next"), on_click=self._on_chosen))
        self.agree = self.add_button(
            primary_button(self.tr("I agree, go on"), on_click=self._on_agreed)
        )
        self.send_faces = self.add_button(
            primary_button(self.tr("Send"), "send", on_click=self._hand_in)
        )
        self.send_note = self.add_button(
            primary_button(self.tr("Send"), "send", on_click=self._ask_staff)
        )
        self.retry = self.add_button(
            primary_button(self.tr("Try again"), "refresh-cw", on_click=self._retry)
        )
        self.send_note.setEnabled(False)

    def _add_steps(self) -> None:
        scene = bidi.auto(words.scene(self.scene))
        for step, about, buttons in (
            (self.ways, self.tr("For: {scene}. Choose how.").format(scene=scene), (self.next,)),
            (self.consent, self.tr("For: {scene}").format(scene=scene), (self.back, self.agree)),
            (self.face, "", (self.back,)),
            (
                self.review,
                self.tr("These pictures are sent to the platform and then deleted here."),
                (self.back, self.again, self.send_faces),
            ),
            (self.code, self.tr("A code shows that you have the account's phone."), ()),
            (self.staff, "", (self.back, self.send_note)),
            (self.state, self.tr("For: {scene}").format(scene=scene), ()),
        ):
            self.add_step(step, about)
            self._footers[step] = buttons
        self._show_buttons(())

    def _connect(self) -> None:
        self.face.taken.connect(self._on_taken)
        self.face.unavailable.connect(self._on_no_face)
        self.code.sent.connect(self._on_code_sent)
        self.code.not_sent.connect(self._refuse)
        self.code.entered.connect(self._on_code)
        self.code.change_wanted.connect(self._show_ways)
        self.staff.written.connect(self.send_note.setEnabled)
        self.backend.bus.changed.connect(self._on_changed)

    def show_step(self, step: QWidget) -> None:
        super().show_step(step)
        self._show_buttons(self._footers[step])

    def done(self, result: int) -> None:
        self.face.close_watcher()
        super().done(result)

    def _show_buttons(self, shown: tuple[Button, ...]) -> None:
        optional = (
            self.back,
            self.once_more,
            self.give_up,
            self.again,
            self.go_on,
            self.next,
            self.agree,
        )
        for button in (*optional, self.send_faces, self.send_note, self.retry):
            button.setVisible(button in shown)

    # -- how it stands

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.topics() & {Topic.IDENTITY_CHECK, Topic.ACCOUNT, Topic.OUTBOX}:
            self._read()

    def _read(self) -> None:
        identity, scene = self.backend.identity, self.scene
        self.backend.tasks.run(self, lambda _token: identity.standing(scene)).done(self._show)

    def _show(self, standing: Standing) -> None:
        before, self.standing = self.standing, standing
        if standing == before:
            return
        shown = self.shown_step()
        newly_settled = standing.settled and not (before is not None and before.settled)
        if standing.waits or newly_settled or (standing.settled and shown is self.state):
            self._show_state(standing)
        elif before is None or shown in (self.state, self.ways):
            self._show_ways()

    def _show_state(self, standing: Standing) -> None:
        self.state.show_told(*told(standing))
        if not standing.waits:
            lost = standing.good_check is not None
            self._footers[self.state] = (self.once_more, self.go_on) if lost else (self.once_more,)
        elif standing.state == PARKED:
            self._footers[self.state] = (self.give_up, self.retry)
        else:
            self._footers[self.state] = (self.give_up,) if standing.state == QUEUED else ()
        self.show_step(self.state)

    def _show_ways(self) -> None:
        standing = self.standing
        if standing is None:
            return
        self.review.show_shots(())
        phone = bidi.ltr(standing.phone_masked)
        self.ways.show_ways(self.scene, phone, without=Method.FACE if self._no_face else None)
        if was_refused(standing):
            self.ways.say_refused(standing)
        else:
            self.ways.say(*outcome(standing))
        self.show_step(self.ways)

    # -- by face

    def _on_chosen(self) -> None:
        method, standing = self.ways.method(), self.standing
        if method is None or standing is None:
            return
        if method is Method.STAFF:
            self.show_step(self.staff)
        elif method is Method.CODE:
            phone = bidi.ltr(standing.phone_masked)
            self.next.setEnabled(False)
            self.code.ask(CodeSource(phone, self.backend.identity.request_code))
        else:
            self.face.prepare()
            if standing.agreed_at is None:
                self.show_step(self.consent)
            else:
                self._take()

    def _on_agreed(self) -> None:
        identity, scene, wording = self.backend.identity, self.scene, self.consent.asked.wording()
        self._run(lambda: identity.agree(scene, wording), Lane.WRITE).done(
            lambda _nothing: self._take()
        )

    def _take(self) -> None:
        self.review.show_shots(())
        self.show_step(self.face)
        self.face.start(words.scene(self.scene))

    def _on_taken(self, shots: list[FaceShot]) -> None:
        if self.shown_step() is self.face:
            self.review.show_shots(shots)
            self.show_step(self.review)
            self.send_faces.setFocus()

    def _on_no_face(self) -> None:
        self._no_face = True
        self._show_ways()
        text = self.tr(
            "This installation lacks the part that looks for a face. Choose another way."
        )
        self.ways.say(Tone.WARN, text)

    def _hand_in(self) -> None:
        identity, scene, shots = self.backend.identity, self.scene, self.review.shots
        self._run(lambda: identity.hand_in_faces(scene, shots), Lane.HEAVY).done(
            lambda _check: self.review.show_shots(())
        )

    # -- by a code, by the staff

    def _on_code_sent(self) -> None:
        self.next.setEnabled(True)
        self.show_step(self.code)

    def _on_code(self, request_id: str, code: str) -> None:
        identity, scene = self.backend.identity, self.scene
        self.send(self.code, lambda: identity.by_code(scene, request_id, code)).done(
            lambda _nothing: self.code.stop()
        )

    def _ask_staff(self) -> None:
        identity, scene, note = self.backend.identity, self.scene, self.staff.note.value() or ""
        self._run(lambda: identity.by_staff(scene, note), Lane.WRITE)

    # -- what is under way

    def _retry(self) -> None:
        self._with_check(self.backend.identity.retry)

    def _give_up(self) -> None:
        self._with_check(self.backend.identity.give_up)

    def _with_check(self, command: Callable[[str], ChangeSet]) -> None:
        check_id = self.standing.check_id if self.standing else None
        if check_id is not None:
            self._run(lambda: command(check_id), Lane.WRITE)

    def _run(self, work: Callable[[], object], lane: Lane) -> Operation[object]:
        """Do what was asked for; nobody presses anything meanwhile."""
        self.set_busy(True)
        operation = self.backend.tasks.run(self, lambda _token: work(), lane)
        return operation.failed(self._refuse).always(lambda: self.set_busy(False))

    def _refuse(self, error: Exception | str) -> None:
        """Say above the ways why it could not be done."""
        self.set_busy(False)
        self.next.setEnabled(True)
        text = error if isinstance(error, str) else explain(error)
        self._show_ways()
        self.ways.say(Tone.BAD, text)
        announce(self, text, urgent=True)
        self.fit_soon()


class _StateStep(QWidget):
    """A sign, a few words, and what they mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glyph = row(gap=0)
        self.title = Label("", "h2", wrap=True, align="center")
        self.text = Label("", "muted", wrap=True, align="center")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.setSpacing(8)
        layout.addLayout(row(None, self._glyph, None))
        layout.addWidget(self.title)
        layout.addWidget(self.text)

    def show_told(self, title: str, text: str, tone: Tone, icon: str) -> None:
        """Show what `standing.told` says."""
        empty(self._glyph)
        self._glyph.addWidget(Glyph(icon, tone))
        self.title.setText(title)
        self.text.setText(text)
        announce(self, title)
