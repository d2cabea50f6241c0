"""Log files are parted by days, so that old lines can go with their file."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from vehilink_desktop.app.logs import began_before


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("2026-11-22 23:59:59,000 INFO sync: older\n2026-11-23 INFO sync: newer\n", True),
        ("2026-11-23 00:00:00,000 INFO sync: of today\n", False),
        ("2026-11-24 00:00:00,000 INFO sync: a clock that was wrong\n", False),
        ("Traceback (most recent call last)\n", False),
        ("", False),
    ],
)
def test_what_began_on_an_earlier_day_is_put_aside(tmp_path: Path, text: str, before: bool) -> None:
    path = tmp_path / "vehilink.log"
    assert not began_before(path, date(2026, 11, 23))
    path.write_text(text)
    assert began_before(path, date(2026, 11, 23)) is before


_FALLS = """
import sys, threading
from pathlib import Path
from vehilink_desktop.app.logs import start_logging
start_logging(Path(sys.argv[1]))
def fall():
    raise ValueError("nobody answers at +86 138 0013 8000")
if sys.argv[2] == "thread":
    thread = threading.Thread(target=fall, name="falling")
    thread.start()
    thread.join()
else:
    fall()
"""


@pytest.mark.parametrize("where", ["main", "thread"])
def test_an_error_that_nobody_caught_says_no_number_anywhere(tmp_path: Path, where: str) -> None:
    command = [sys.executable, "-c", _FALLS, str(tmp_path), where]
    said = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60).stderr
    log = (tmp_path / "vehilink.log").read_text(encoding="utf-8")
    for text in (said, log):
        assert "ValueError: nobody answers at +" in text
        assert "8000" not in text
