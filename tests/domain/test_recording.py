"""Recordings of a vehicle: the columns of a waveform."""

from vehilink_desktop.domain.recording import columns


def test_columns_keep_the_loudest_of_each_part() -> None:
    assert columns([1, 5, 2, 9, 3, 4], 3) == (5, 9, 4)
    assert columns([1, 2], 3) == (1, 2)
    assert max(columns([0] * 999 + [7], 120)) == 7
