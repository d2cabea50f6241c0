"""A start of the program up to its first page, and on to that of the permissions; then it ends.

It prints the pages that were shown. Run by `test_one_gate.py` under strace.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.benchmarks.window_start import NOWHERE
from vehilink_desktop.app.lifecycle import Lifecycle
from vehilink_desktop.app.platform_source import RemotePlatform
from vehilink_desktop.app.profile import open_profile
from vehilink_desktop.app.single import SingleInstance

#: Whoever watches has given up by then.
LONGEST_MS = 60_000
PERMISSIONS = "my/permissions"


def show_pages(folder: Path) -> None:
    """Start with the profile in `folder`, without a platform."""
    application = QApplication(sys.argv[:1])
    instance = SingleInstance(folder)
    assert instance.acquire()
    profile = open_profile(folder, sandbox=True, platform=None)
    lifecycle = Lifecycle(application, profile, RemotePlatform(NOWHERE), language="en")

    def look() -> None:
        page = lifecycle.window.current_page()
        if page is None:
            return
        timer.stop()
        print(type(page).__name__)
        lifecycle.window.go(PERMISSIONS)
        QTimer.singleShot(1000, leave)

    def leave() -> None:
        print(type(lifecycle.window.current_page()).__name__)
        application.quit()

    timer = QTimer(interval=20)
    timer.timeout.connect(look)
    timer.start()
    QTimer.singleShot(LONGEST_MS, application.quit)
    lifecycle.start()
    application.exec()
    lifecycle.close()
    instance.release()


if __name__ == "__main__":
    show_pages(Path(sys.argv[1]))
