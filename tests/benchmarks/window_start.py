"""A start of its own process, timed: `window_start.py bare` or `window_start.py PROFILE`.

It prints the readings of the monotonic clock, which all processes share, as JSON: `painted`, when
the window was on the screen for the first time, and for a profile `rows`, when a table or list
with vehicles in it was. Then it ends.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMainWindow, QWidget

#: Nobody listens there: the start must not need the platform.
NOWHERE = "http://127.0.0.1:9"


class FirstPaint(QObject):
    """Calls back once a widget has been painted, with everything that stands in it."""

    def __init__(self, widget: QWidget, painted: Callable[[], None]) -> None:
        super().__init__(widget)
        self._painted: Callable[[], None] | None = painted
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and self._painted:
            QTimer.singleShot(0, self._painted)
            self._painted = None
        return super().eventFilter(watched, event)


def start_bare() -> dict[str, float]:
    """The least that shows a window."""
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1280, 800)
    readings: dict[str, float] = {}

    def painted() -> None:
        readings["painted"] = time.monotonic()
        application.quit()

    FirstPaint(window, painted)
    window.show()
    application.exec()
    return readings


def start_program(folder: Path) -> dict[str, float]:
    """What `app.main` does, with a watch."""
    from vehilink_desktop.app.loading import load_fast

    load_fast()
    application = QApplication(sys.argv[:1])
    from vehilink_desktop.app.lifecycle import Lifecycle
    from vehilink_desktop.app.logs import start_logging
    from vehilink_desktop.app.platform_source import RemotePlatform
    from vehilink_desktop.app.profile import open_profile
    from vehilink_desktop.app.single import SingleInstance

    profile = open_profile(folder, sandbox=True, platform=None)
    instance = SingleInstance(profile.root)
    assert instance.acquire()
    start_logging(profile.logs)
    lifecycle = Lifecycle(application, profile, RemotePlatform(NOWHERE), language="en")
    readings: dict[str, float] = {}

    def painted() -> None:
        readings["painted"] = time.monotonic()

    def rows_painted() -> None:
        readings["rows"] = time.monotonic()
        application.quit()

    def look_for_rows() -> None:
        if lifecycle.window.current_page() is not None:
            lifecycle.window.go("market")
        views = lifecycle.window.findChildren(QAbstractItemView)
        filled = [one for one in views if one.isVisible() and one.model().rowCount() > 0]
        if filled:
            timer.stop()
            FirstPaint(filled[0].viewport(), rows_painted)
            filled[0].viewport().update()

    timer = QTimer(interval=5)
    timer.timeout.connect(look_for_rows)
    FirstPaint(lifecycle.window, painted)
    lifecycle.window.painted.connect(instance.listen)
    lifecycle.start()
    timer.start()
    application.exec()
    lifecycle.close()
    instance.release()
    return readings


if __name__ == "__main__":
    what = sys.argv[1]
    print(json.dumps(start_bare() if what == "bare" else start_program(Path(what))))
