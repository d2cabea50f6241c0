"""Work off the UI thread: results come home, the dead and the cancelled get nothing."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from vehilink_desktop.bridge.bus import EventBus
from vehilink_desktop.bridge.collector import Collector
from vehilink_desktop.bridge.tasks import Lane, TaskRunner
from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.errors import Cancelled, Known
from vehilink_desktop.core.status import SyncStatus


@pytest.fixture
def tasks(qapp: object) -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    runner.close()


def test_the_result_comes_home_to_the_ui_thread(tasks: TaskRunner, qtbot: QtBot) -> None:
    parent, seen = QObject(), list[object]()

    def work(_token: CancelToken) -> int:
        seen.append(QThread.currentThread() is parent.thread())
        return 42

    tasks.run(parent, work).done(
        lambda value: seen.extend([value, QThread.currentThread() is parent.thread()])
    )
    qtbot.waitUntil(lambda: len(seen) == 3)
    assert seen == [False, 42, True]


def test_a_failure_that_nobody_handles_is_presented(tasks: TaskRunner, qtbot: QtBot) -> None:
    def fail(_token: CancelToken) -> None:
        raise Known("disk-full")

    with qtbot.waitSignal(tasks.failed) as signal:
        tasks.run(QObject(tasks), fail)
    assert signal.args is not None
    assert signal.args[1].code == "disk-full"


def test_a_handled_failure_is_not_presented(tasks: TaskRunner, qtbot: QtBot) -> None:
    handled, presented = list[Exception](), list[object]()
    tasks.failed.connect(lambda *args: presented.append(args))

    def fail(_token: CancelToken) -> None:
        raise Known("not-found")

    tasks.run(QObject(tasks), fail).failed(handled.append)
    qtbot.waitUntil(lambda: bool(handled))
    assert not presented


def test_cancelled_work_is_silent_but_ends(tasks: TaskRunner, qtbot: QtBot) -> None:
    ended, told, started = list[bool](), list[object](), threading.Event()

    def work(token: CancelToken) -> str:
        started.set()
        token.wait(10)
        token.check()
        return "never"

    operation = tasks.run(QObject(tasks), work, Lane.HEAVY)
    operation.done(told.append).failed(told.append).always(lambda: ended.append(True))
    assert started.wait(5)
    operation.cancel()
    qtbot.waitUntil(lambda: bool(ended))
    assert not told


def test_a_widget_that_is_gone_hears_nothing(tasks: TaskRunner, qtbot: QtBot) -> None:
    parent, told, go = QObject(), list[object](), threading.Event()

    def work(_token: CancelToken) -> bool:
        return go.wait(5)

    tasks.run(parent, work).done(told.append)
    parent.deleteLater()
    qtbot.waitSignal(parent.destroyed)
    go.set()
    behind = list[object]()
    tasks.run(QObject(tasks), lambda _token: None).done(behind.append)
    qtbot.waitUntil(lambda: bool(behind))
    assert not told


def test_writes_keep_their_order_and_outlive_closing(qapp: object) -> None:
    runner, written = TaskRunner(), list[int]()
    for number in range(50):
        runner.run(QObject(runner), lambda _token, n=number: written.append(n), Lane.WRITE)
    runner.close()
    assert written == list(range(50))


def test_closing_tells_running_work_to_stop(qapp: object) -> None:
    runner, stopped, started = TaskRunner(), list[bool](), threading.Event()

    def work(token: CancelToken) -> None:
        started.set()
        stopped.append(token.wait(20))

    runner.run(QObject(runner), work, Lane.HEAVY)
    assert started.wait(5)
    runner.close()
    assert stopped == [True]


def test_cancelled_is_no_failure(tasks: TaskRunner, qtbot: QtBot) -> None:
    told, ended = list[object](), list[bool]()

    def work(_token: CancelToken) -> None:
        raise Cancelled

    tasks.run(QObject(tasks), work).failed(told.append).always(lambda: ended.append(True))
    qtbot.waitUntil(lambda: bool(ended))
    assert not told


def test_a_storm_of_news_is_told_once(qapp: object, qtbot: QtBot) -> None:
    bus, heard, statuses = EventBus(), list[ChangeSet](), list[SyncStatus]()
    bus.changed.connect(heard.append)
    bus.status_changed.connect(statuses.append)

    def storm() -> None:
        for number in range(500):
            bus.publish(ChangeSet.of(Topic.PHOTO, str(number)))
            bus.publish_status(SyncStatus(pending_ops=number))

    threads = [threading.Thread(target=storm) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    qtbot.waitUntil(lambda: bool(statuses) and bool(heard))
    everything = ChangeSet()
    for one in heard:
        everything |= one
    assert len(everything.ids) == 500
    assert len(heard) <= 3
    assert statuses[-1].pending_ops == 499


def test_cycles_are_collected_on_the_ui_thread_only(qapp: object, qtbot: QtBot) -> None:
    seen = list[str]()

    class Cycle:
        def __init__(self) -> None:
            self.itself = self

        def __del__(self) -> None:
            seen.append(threading.current_thread().name)

    collector = Collector()
    try:
        Cycle()
        worker = threading.Thread(target=lambda: [[Cycle()] for _ in range(20_000)])
        worker.start()
        worker.join()
        assert seen == []
        qtbot.waitUntil(lambda: len(seen) == 20_001)
        assert set(seen) == {threading.main_thread().name}
    finally:
        collector.close()
        gc.disable()  # the house rule of these tests


@pytest.mark.logs("an operation ended in a bug")
def test_a_bug_leaves_a_trace_also_when_somebody_handles_it(
    tasks: TaskRunner, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    caught: list[Exception] = []

    def broken(_token: CancelToken) -> None:
        raise ZeroDivisionError

    tasks.run(QObject(tasks), broken).failed(caught.append)
    qtbot.waitUntil(lambda: bool(caught))
    assert any(one.exc_info for one in caplog.records)
