"""The one gate: who gets a lease, what ends it, and what is written down of it."""

from __future__ import annotations

import csv
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.clock import ManualClock
from tests.support.opened_profile import OpenedProfile, open_profile
from tests.support.permissions import System, agree_to
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.consent import first_break, purpose_subject, switch_subject
from vehilink_desktop.domain.permission import (
    AccessEnd,
    Capability,
    Obstacle,
    Purpose,
    SystemState,
)
from vehilink_desktop.services.consents import ConsentService
from vehilink_desktop.services.permissions import Lease, PermissionService

pytestmark = pytest.mark.req("C1", "C4", "C7")

PHOTO, VIDEO, VOICE = Purpose.VEHICLE_PHOTO, Purpose.VEHICLE_VIDEO, Purpose.VOICE_NOTE


class Gate:
    """The service over a real store; `news` lists what it told the screens."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = ManualClock()
        self.system = System()
        self.news: list[ChangeSet] = []
        self.profile: OpenedProfile
        self.open()

    def open(self) -> None:
        self.profile = open_profile(
            self.folder, "http://127.0.0.1:9", clock=self.clock, publish=self.news.append
        )
        self.consents = ConsentService(self.profile.workspace, lambda: "2026-01")
        self.service = PermissionService(
            self.profile.workspace, self.consents, self.system, lambda work: work()
        )

    def end_of(self, number: int = 0) -> str | None:
        return self.service.accesses(None, 10)[number].end


@pytest.fixture
def gate(tmp_path: Path) -> Iterator[Gate]:
    opened = Gate(tmp_path / "profile")
    yield opened
    opened.profile.close()


def test_nothing_may_be_used_before_it_was_agreed_to(gate: Gate) -> None:
    for purpose in Purpose:
        assert gate.service.obstacle(purpose) is Obstacle.SWITCHED_OFF
        with pytest.raises(Known, match="permission-switched-off"):
            gate.service.open(purpose)
    assert gate.service.accesses(None, 10) == []


def test_a_yes_turns_the_switch_on_for_this_purpose_only(gate: Gate) -> None:
    changes = gate.service.agree(PHOTO, "May Vehilink use the camera?")
    assert changes.touches(Topic.PERMISSION, Capability.CAMERA)
    assert gate.service.obstacle(PHOTO) is None
    assert gate.service.obstacle(VIDEO) is Obstacle.NOT_AGREED
    assert gate.service.obstacle(Purpose.CAMERA_TEST) is None
    assert gate.service.obstacle(VOICE) is Obstacle.SWITCHED_OFF
    gate.service.agree(PHOTO, "asked twice")
    entries = gate.consents.all()
    assert [one.subject for one in entries] == [
        switch_subject(Capability.CAMERA),
        purpose_subject(PHOTO),
    ]
    assert {one.wording for one in entries} == {"May Vehilink use the camera?"}
    assert {one.policy_version for one in entries} == {"2026-01"}
    assert first_break(entries) is None


@pytest.mark.parametrize(
    ("system", "code"),
    [
        (SystemState.DENIED, "permission-system-denied"),
        (SystemState.NO_DEVICE, "permission-no-device"),
        (SystemState.NOT_INSTALLED, "permission-not-installed"),
    ],
)
def test_the_system_has_the_last_word(gate: Gate, system: SystemState, code: str) -> None:
    agree_to(gate.consents, [PHOTO])
    gate.system.states[Capability.CAMERA] = system
    with pytest.raises(Known, match=code):
        gate.service.open(PHOTO)
    assert gate.service.accesses(None, 10) == []


def test_an_access_is_written_down_before_anything_opens_and_once_it_is_closed(gate: Gate) -> None:
    agree_to(gate.consents, [PHOTO])
    lease = gate.service.open(PHOTO, "BYD Song Plus")
    (access,) = gate.service.accesses(None, 10)
    assert (access.purpose, access.subject, access.ended_at) == (PHOTO, "BYD Song Plus", None)
    assert gate.service.in_use() == (access,)
    assert gate.service.state(Capability.CAMERA).in_use == (access,)
    gate.clock.advance(300)
    lease.end()
    lease.end(AccessEnd.LOST)
    (access,) = gate.service.accesses(None, 10)
    assert access.end == AccessEnd.DONE
    assert access.ended_at is not None
    assert (access.ended_at - access.started_at).total_seconds() == 300
    assert gate.service.in_use() == ()
    assert gate.service.state(Capability.CAMERA).last_use == access


def test_turning_the_switch_off_takes_every_lease_of_it_back_at_once(gate: Gate) -> None:
    agree_to(gate.consents, [PHOTO, VIDEO, VOICE])
    leases = [gate.service.open(one) for one in (PHOTO, VIDEO, VOICE)]
    closed: list[Lease] = []
    for lease in leases:
        lease.on_revoked(lambda lease=lease: closed.append(lease))  # type: ignore[misc]
    gate.service.switch(Capability.CAMERA, False, "Camera: off")
    assert closed == leases[:2]
    assert [one.revoked for one in leases] == [True, True, False]
    # the device is still open: that is what the log says until it is closed
    assert len(gate.service.in_use(Capability.CAMERA)) == 2
    for lease in leases:
        lease.end()
    ends = {one.purpose: one.end for one in gate.service.accesses(None, 10)}
    assert ends == {PHOTO: "revoked", VIDEO: "revoked", VOICE: "done"}
    with pytest.raises(Known, match="permission-switched-off"):
        gate.service.open(PHOTO)
    gate.service.switch(Capability.CAMERA, True, "Camera: on")
    assert gate.service.obstacle(PHOTO) is None
    assert [one.granted for one in gate.consents.all()][-2:] == [False, True]


def test_stopping_leaves_the_switch_as_it_is(gate: Gate) -> None:
    agree_to(gate.consents, [PHOTO])
    lease = gate.service.open(PHOTO)
    gate.service.stop(Capability.CAMERA)
    assert lease.revoked
    lease.end()
    with gate.service.open(PHOTO) as again:
        assert not again.revoked


def test_whoever_listens_too_late_is_told_at_once() -> None:
    lease, heard = Lease(PHOTO), []
    lease.revoke()
    lease.on_revoked(lambda: heard.append("late"))
    assert heard == ["late"]
    ended = Lease(PHOTO)
    ended.end()
    ended.revoke()
    ended.on_revoked(lambda: heard.append("after the end"))
    assert heard == ["late"]


def test_no_lease_slips_past_a_switch_that_is_turned_off(gate: Gate) -> None:
    agree_to(gate.consents, [PHOTO])
    got: list[Lease] = []
    start = threading.Barrier(5)

    def want() -> None:
        start.wait()
        for _ in range(10):
            try:
                got.append(gate.service.open(PHOTO))
            except Known:
                return

    threads = [threading.Thread(target=want) for _ in range(4)]
    for thread in threads:
        thread.start()
    start.wait()
    gate.service.switch(Capability.CAMERA, False, "Camera: off")
    for thread in threads:
        thread.join()
    assert all(lease.revoked for lease in got)


def test_a_device_that_cannot_be_closed_keeps_no_other_open(gate: Gate) -> None:
    agree_to(gate.consents, [PHOTO, VIDEO])
    closed: list[str] = []

    def fail() -> None:
        raise OSError("the camera does not answer")

    for purpose in (PHOTO, VIDEO):
        lease = gate.service.open(purpose)
        lease.on_revoked(fail)
        lease.on_revoked(lambda purpose=purpose: closed.append(purpose))  # type: ignore[misc]
    with pytest.raises(OSError, match="does not answer"):
        gate.service.stop(Capability.CAMERA)
    assert closed == [PHOTO, VIDEO]


def test_stopping_waits_for_no_disk(gate: Gate) -> None:
    agree_to(gate.consents, [PHOTO])
    lease = gate.service.open(PHOTO)
    opening = threading.Thread(target=lambda: gate.service.open(PHOTO).end())
    with gate.profile.db.write():
        opening.start()  # it holds the gate, and waits for this write
        opening.join(0.1)
        stopping = threading.Thread(target=lambda: gate.service.stop(Capability.CAMERA))
        stopping.start()
        stopping.join(5)
        assert lease.revoked
        assert len(gate.service.in_use()) == 1
    opening.join()
    lease.end()


def test_what_a_crash_left_open_ended_with_the_program(gate: Gate) -> None:
    agree_to(gate.consents, [PHOTO])
    gate.service.open(PHOTO)
    gate.profile.close()
    gate.open()
    assert gate.end_of() is None
    gate.service.recover()
    assert gate.end_of() == AccessEnd.PROGRAM_ENDED
    assert gate.service.in_use() == ()


def test_the_log_is_read_in_portions_by_capability(gate: Gate) -> None:
    agree_to(gate.consents, [PHOTO, VOICE])
    for number in range(6):
        gate.clock.advance(1)
        with gate.service.open(PHOTO if number % 2 else VOICE, str(number)):
            pass
    first = gate.service.accesses(None, 4)
    rest = gate.service.accesses(first[-1].id, 4)
    assert [one.subject for one in (*first, *rest)] == ["5", "4", "3", "2", "1", "0"]
    voices = gate.service.accesses(None, 10, Capability.MICROPHONE)
    assert [one.subject for one in voices] == ["4", "2", "0"]


def test_the_log_is_exported_as_a_table_without_formulas(gate: Gate, tmp_path: Path) -> None:
    agree_to(gate.consents, [PHOTO, VOICE])
    for purpose, subject in ((PHOTO, "比亚迪, Song"), (PHOTO, "=1+1"), (VOICE, "note")):
        gate.clock.advance(1)
        with gate.service.open(purpose, subject):
            pass
    path = tmp_path / "log.csv"
    assert gate.service.export(path, Capability.CAMERA) == 2
    lines = list(csv.DictReader(path.read_text("utf-8-sig").splitlines()))
    assert [one["subject"] for one in lines] == ["比亚迪, Song", "'=1+1"]
    assert lines[0]["started_at"] == "2026-11-22T12:00:01+00:00"
    assert lines[0]["end"] == "done"


def test_consents_are_told_and_kept_with_their_words(gate: Gate) -> None:
    gate.consents.record("others:one", True, "They agreed")
    assert gate.consents.granted("others:one")
    assert not gate.consents.granted("others:two")
    gate.consents.record("others:one", False, "They changed their mind")
    entry = gate.consents.standing("others:one")
    assert entry is not None
    assert (entry.granted, entry.wording, entry.number) == (False, "They changed their mind", 2)
    assert gate.news[-1].touches(Topic.CONSENT, "others:one")


@pytest.mark.parametrize(
    ("end", "shown"),
    [(AccessEnd.DONE, SystemState.GRANTED), (AccessEnd.LOST, SystemState.UNKNOWN)],
)
def test_a_use_shows_what_the_system_does_not_say(
    gate: Gate, end: AccessEnd, shown: SystemState
) -> None:
    agree_to(gate.consents, [PHOTO])
    gate.system.states[Capability.CAMERA] = SystemState.UNKNOWN
    assert gate.service.state(Capability.CAMERA).system is SystemState.UNKNOWN
    gate.service.open(PHOTO).end(end)
    assert gate.service.state(Capability.CAMERA).system is shown
    gate.system.states[Capability.CAMERA] = SystemState.DENIED
    assert gate.service.state(Capability.CAMERA).system is SystemState.DENIED
