"""Log files are parted by days, so that old lines can go with their file."""

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
