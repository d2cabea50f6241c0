"""Confirming that it is you: by a drawn face before a drawn camera, by a code, by the staff."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support.backend import Desk
from tests.support.opened import PATIENCE_MS, Opened
from tests.support.permissions import agree_to
from tests.support.sandbox import Sandbox
from tests.ui.my.people import NUMBERS, button, hosts, register, words
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.domain.consent import face_subject
from vehilink_desktop.domain.identity_check import (
    CheckState,
    IdentityCheck,
    Method,
    Scene,
    Turn,
)
from vehilink_desktop.domain.permission import Capability, Purpose
from vehilink_desktop.media.drawn_face import draw_face
from vehilink_desktop.storage.repositories import identity_checks, outbox
from vehilink_desktop.ui.my.certification.page import CertificationPart
from vehilink_desktop.ui.my.identity.dialog import IdentityDialog
from vehilink_desktop.ui.my.permissions.page import PermissionsPart
from vehilink_desktop.ui.my.profile.page import ProfilePart
from vehilink_desktop.ui.my.profile.phone_dialog import PhoneDialog

pytestmark = pytest.mark.req("C6")

#: A drawn head needs its time to be drawn and to turn.
TURNING_MS = 60_000

OpenDesk = Callable[[str], Desk]


@pytest.fixture
def open_desk(qapp: QApplication, tmp_path: Path, sandbox: Sandbox) -> Iterator[OpenDesk]:
    """Opens a newcomer's computer, once, with what stands in for its camera."""
    opened: list[Desk] = []

    def open_one(camera: str) -> Desk:
        desk = Desk(tmp_path / "profile", url=sandbox.url, account=None, camera=camera)
        opened.append(desk)
        register(desk, next(NUMBERS))
        agree_to(desk.backend.consents, [Purpose.FACE])
        return desk

    yield open_one
    for desk in opened:
        desk.close()


def turning_in_order() -> random.Random:
    """As the drawn head turns, once the camera is on; until then nobody sees the prompts."""
    for seed in range(999):
        chance = random.Random(seed)
        _unseen, seen = (chance.sample(list(Turn), len(Turn)) for _ in range(2))
        if seen == list(Turn):
            return random.Random(seed)
    raise AssertionError("no such order")


class Shown:
    """The dialog over a page, as it is opened from there."""

    def __init__(self, qtbot: QtBot, desk: Desk, scene: Scene = Scene.CERTIFICATION) -> None:
        self.qtbot, self.desk = qtbot, desk
        self.under = QWidget()
        qtbot.addWidget(self.under)
        self.under.show()
        self.dialog = IdentityDialog(desk.backend, scene, self.under, chance=turning_in_order())
        self.dialog.open()
        self.until(self.dialog.shown_step)

    def until(self, condition: Callable[[], object], patience_ms: int = PATIENCE_MS) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=patience_ms)

    def step_is(self, step: QWidget) -> bool:
        return self.dialog.shown_step() is step

    def choose(self, method: Method) -> None:
        self.dialog.ways.cards[method].click()
        self.dialog.next.click()

    def camera_on(self) -> None:
        self.choose(Method.FACE)
        if self.step_is(self.dialog.consent):
            self.dialog.agree.click()
        self.until(lambda: self.dialog.face.viewfinder.camera)

    def close(self) -> None:
        """Until the camera is let go as well."""
        viewfinder = self.dialog.face.viewfinder
        self.dialog.reject()
        closed: list[bool] = []
        viewfinder.when_closed(lambda: closed.append(True))
        self.until(lambda: closed)


def faces(desk: Desk) -> list[str]:
    return [name for name in desk.workspace.vault.names() if name.endswith(".jpg")]


def decided(desk: Desk, scene: Scene, state: CheckState, reason: str | None = None) -> str:
    """What the engine would have brought from the staff; its id."""
    now = desk.workspace.clock.now()
    check = IdentityCheck(
        id=desk.new_id(),
        version=2,
        scene=scene,
        method=Method.STAFF,
        state=state,
        reason=reason,
        created_at=now,
        decided_at=None if state is CheckState.PENDING else now,
    )
    with desk.db.write() as conn:
        identity_checks.upsert(conn, check)
    desk.bus.publish(ChangeSet.of(Topic.IDENTITY_CHECK, check.id))
    return check.id


def test_a_face_is_taken_looked_at_and_sent(qtbot: QtBot, open_desk: OpenDesk) -> None:
    desk = open_desk("synthetic:face")
    shown = Shown(qtbot, desk)
    dialog = shown.dialog
    shown.choose(Method.FACE)
    assert shown.step_is(dialog.consent)
    asked = words(dialog)
    assert "no proof against forgery" in asked
    assert "the other ways are just as good" in asked
    assert "decides nothing" in asked
    assert desk.backend.permissions.in_use() == ()
    dialog.agree.click()
    shown.until(lambda: shown.step_is(dialog.review), TURNING_MS)
    shown.until(lambda: desk.backend.permissions.in_use() == ())
    assert [shot.turn for shot in dialog.review.shots] == list(Turn)
    assert faces(desk) == []
    dialog.send_faces.click()
    shown.until(lambda: shown.step_is(dialog.state))
    assert "Waiting to be sent" in words(dialog)
    assert len(faces(desk)) == len(Turn)
    with desk.db.read() as conn:
        (op,) = outbox.all_open(conn)
    content = identity_checks.content_of(op)
    assert content.pictures[0].turn == Turn.AHEAD
    assert content.wording == dialog.consent.asked.wording()
    dialog.give_up.click()
    shown.until(lambda: shown.step_is(dialog.ways))
    assert faces(desk) == []
    shown.close()


def test_a_switch_turned_off_drops_what_was_taken(qtbot: QtBot, open_desk: OpenDesk) -> None:
    desk = open_desk("synthetic:face")
    shown = Shown(qtbot, desk)
    face = shown.dialog.face
    shown.camera_on()
    shown.until(lambda: face.count.text().startswith("1 of 3"), TURNING_MS)
    desk.backend.permissions.switch(Capability.CAMERA, False, "Off")
    shown.until(lambda: face.viewfinder.camera is None)
    shown.until(lambda: "The camera is off" in words(face))
    assert face.count.text().startswith("0 of 3")
    assert not face.prompt.isVisible()
    assert shown.step_is(face)
    shown.dialog.back.click()
    assert shown.step_is(shown.dialog.ways)
    assert faces(desk) == []
    shown.close()


def two_faces() -> np.ndarray:
    half = draw_face()[:, 320:960]
    return np.hstack((half, half))


@pytest.mark.parametrize(
    ("picture", "hint"),
    [
        (np.full((720, 1280, 3), 120, np.uint8), "No face to be seen"),
        (two_faces(), "Only you may be in the picture"),
        ((draw_face() * 0.25).astype(np.uint8), "Too dark"),
    ],
    ids=["nobody", "two", "dark"],
)
def test_what_is_wrong_with_the_picture_is_said(
    qtbot: QtBot, open_desk: OpenDesk, tmp_path: Path, picture: np.ndarray, hint: str
) -> None:
    seen = tmp_path / "seen.png"
    cv2.imwrite(str(seen), picture)
    shown = Shown(qtbot, open_desk(f"file:{seen}"))
    face = shown.dialog.face
    shown.camera_on()
    shown.until(lambda: face.hint.text.startswith(hint))
    assert face.count.text().startswith("0 of 3")
    shown.close()


def test_a_camera_that_is_missing_leaves_the_other_ways(
    qtbot: QtBot, open_desk: OpenDesk, tmp_path: Path
) -> None:
    shown = Shown(qtbot, open_desk(f"file:{tmp_path / 'none.avi'}"))
    shown.choose(Method.FACE)
    shown.dialog.agree.click()
    shown.until(lambda: "No camera found" in words(shown.dialog))
    shown.dialog.back.click()
    assert shown.step_is(shown.dialog.ways)
    shown.close()


def test_without_what_finds_faces_the_other_ways_are_offered(
    qtbot: QtBot, open_desk: OpenDesk
) -> None:
    shown = Shown(qtbot, open_desk("synthetic:face"))
    shown.choose(Method.FACE)
    shown.dialog.face.unavailable.emit()
    assert list(shown.dialog.ways.cards) == [Method.CODE, Method.STAFF]
    assert "lacks the part that looks for a face" in words(shown.dialog)
    shown.close()


def test_the_consent_counts_for_one_scene_and_is_taken_back(
    qtbot: QtBot, open_desk: OpenDesk
) -> None:
    desk = open_desk("synthetic:face")
    desk.backend.identity.agree(Scene.CERTIFICATION, "Agreed")
    shown = Shown(qtbot, desk, Scene.LOST_PHONE)
    shown.choose(Method.FACE)
    assert shown.step_is(shown.dialog.consent)
    shown.close()
    page = Opened(qtbot, PermissionsPart(desk.backend))
    page.until(lambda: "Certification of your company" in words(page.page.face_consents))
    assert "lost phone" not in words(page.page.face_consents)
    take_back = button(page.page.face_consents, "Take back")
    assert take_back is not None
    take_back.click()
    page.until(lambda: not page.page.face_consents.isVisible())
    entry = desk.backend.consents.standing(face_subject(Scene.CERTIFICATION))
    assert entry is not None
    assert not entry.granted
    assert entry.wording.endswith("Certification of your company")


def test_a_code_confirms_at_once_and_is_seen_everywhere(qtbot: QtBot, open_desk: OpenDesk) -> None:
    desk = open_desk("")
    profile = Opened(qtbot, ProfilePart(desk.backend))
    line = profile.page.person.identity
    profile.until(lambda: line.fact.value() == "Not confirmed")
    company = Opened(qtbot, CertificationPart(desk.backend))
    company.until(company.page.identity.isVisible)
    shown = Shown(qtbot, desk)
    shown.choose(Method.CODE)
    shown.until(lambda: shown.step_is(shown.dialog.code))
    shown.until(shown.dialog.code.inbox.isVisible)
    shown.dialog.code._on_entered("000000")
    shown.until(lambda: "Wrong code" in words(shown.dialog))
    shown.until(shown.dialog.code.inbox.isVisible)
    shown.dialog.code._fill_in()
    shown.until(lambda: "You are confirmed" in words(shown.dialog))
    profile.until(lambda: line.fact.value().startswith("Confirmed on "))
    company.until(lambda: not company.page.identity.isVisible())
    shown.close()


def test_the_staffs_word_arrives_while_one_looks(qtbot: QtBot, open_desk: OpenDesk) -> None:
    desk = open_desk("")
    decided(desk, Scene.CERTIFICATION, CheckState.PENDING)
    shown = Shown(qtbot, desk)
    assert "Waiting for the platform's staff" in words(shown.dialog)
    with desk.db.write() as conn:
        (waiting,) = identity_checks.every(conn)
        refused = waiting.model_copy(
            update={
                "version": 3,
                "state": CheckState.REFUSED,
                "reason": "The picture is blurred, see https://help.example",
                "decided_at": desk.workspace.clock.now() + timedelta(seconds=1),
            }
        )
        identity_checks.upsert(conn, refused)
    desk.bus.publish(ChangeSet.of(Topic.IDENTITY_CHECK, waiting.id))
    shown.until(lambda: "Not confirmed: The picture is blurred" in words(shown.dialog))
    assert hosts(shown.dialog) == ["help.example"]
    shown.choose(Method.STAFF)
    assert not shown.dialog.send_note.isEnabled()
    shown.dialog.staff.note.set_value("Call me in the morning")
    shown.dialog.staff.written.emit(True)
    shown.dialog.send_note.click()
    shown.until(lambda: "Waiting to be sent" in words(shown.dialog))
    shown.close()


def test_who_lost_the_phone_goes_on_once_the_platform_agrees(
    qtbot: QtBot, open_desk: OpenDesk
) -> None:
    desk = open_desk("")
    account = desk.backend.account.current()
    assert account is not None
    decided(desk, Scene.LOST_PHONE, CheckState.CONFIRMED)
    dialog = PhoneDialog(desk.backend, account)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.lost.click()
    proof = dialog.findChild(IdentityDialog)
    assert proof is not None
    qtbot.waitUntil(lambda: proof.go_on.isVisible(), timeout=PATIENCE_MS)
    proof.go_on.click()
    assert not dialog.lost.isVisible()
    number = next(NUMBERS)
    dialog.phone_step.phone_entered.emit(number)
    qtbot.waitUntil(lambda: dialog.shown_step() is dialog.new_code, timeout=PATIENCE_MS)
    qtbot.waitUntil(dialog.new_code.inbox.isVisible, timeout=PATIENCE_MS)
    dialog.new_code._fill_in()
    # this platform has never heard of that check
    qtbot.waitUntil(lambda: "does not know of it" in words(dialog), timeout=PATIENCE_MS)
    assert dialog.shown_step() is dialog.phone_step
    assert dialog.lost.isVisible()
    dialog.reject()
