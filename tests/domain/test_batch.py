"""Sharing out files: the edits lose nothing, and what is proposed is what somebody would do."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.batch import (
    Arrangement,
    BatchItem,
    Evidence,
    Group,
    ItemState,
    Marker,
    MarkerSource,
    Origin,
    Target,
    TimeSource,
    merge_up,
    move,
    reconciled,
    set_aside,
    set_target,
    split,
    start_group,
)
from vehilink_desktop.domain.batch_proposal import Stock, extend, likely_plates, pause_of, propose
from vehilink_desktop.domain.recording import MediaKind
from vehilink_desktop.domain.vin import check_digit

NINE = datetime(2026, 11, 20, 9, 0)


def ids() -> Callable[[], str]:
    numbers = itertools.count(1)
    return lambda: f"g{next(numbers)}"


def vin(serial: int) -> str:
    raw = f"LGXCE6CB0P0{serial:06d}"
    return raw[:8] + check_digit(raw) + raw[9:]


def item(
    name: str,
    seconds: float | None = None,
    *,
    kind: MediaKind = MediaKind.PHOTO,
    source: TimeSource = TimeSource.CAMERA,
    marker: Marker | None = None,
) -> BatchItem:
    taken_at = None if seconds is None else NINE + timedelta(seconds=seconds)
    return BatchItem(
        id=name, kind=kind, path=f"card/{name}", state=ItemState.READ,
        taken_at=taken_at, time_source=source, marker=marker,
    )  # fmt: skip


def plate(serial: int) -> Marker:
    return Marker(source=MarkerSource.PLATE, vin=vin(serial))


def shared(arrangement: Arrangement) -> list[tuple[str, ...]]:
    return [group.items for group in arrangement.groups]


# -- edits

arrangements = st.lists(st.integers(1, 4), max_size=5).flatmap(
    lambda sizes: st.integers(0, 3).map(lambda unused: _arranged(sizes, unused))
)


def _arranged(sizes: list[int], unused: int) -> Arrangement:
    numbers = itertools.count(1)
    groups = tuple(
        Group(id=f"g{at}", items=tuple(f"i{next(numbers)}" for _ in range(size)))
        for at, size in enumerate(sizes)
    )
    return Arrangement(groups=groups, unused=tuple(f"i{next(numbers)}" for _ in range(unused)))


@given(arrangements, st.data())
def test_edits_keep_every_file_once_and_no_group_empty(
    now: Arrangement, data: st.DataObject
) -> None:
    every = sorted(now.every())
    new_id = (f"new{number}" for number in itertools.count())
    for _ in range(6):
        some = st.lists(st.sampled_from(every), unique=True) if every else st.just([])
        chosen = data.draw(some)
        home = data.draw(st.sampled_from(now.groups)) if now.groups else None
        edit = data.draw(st.sampled_from(("move", "aside", "start", "split", "merge", "target")))
        if edit == "aside":
            now = set_aside(now, chosen)
        elif edit == "start":
            now = start_group(now, chosen, next(new_id))
        elif home and edit == "move":
            before = data.draw(st.one_of(st.none(), st.sampled_from(home.items)))
            now = move(now, chosen, home.id, before)
        elif home and edit == "split":
            now = split(now, data.draw(st.sampled_from(home.items)), next(new_id))
        elif home and edit == "merge":
            now = merge_up(now, home.id)
        elif home:
            now = set_target(now, home.id, Target(vin="X"))
        assert sorted(now.every()) == every
        assert all(group.items for group in now.groups)
        assert len({group.id for group in now.groups}) == len(now.groups)


def test_moved_files_stand_before_the_one_they_were_dropped_on() -> None:
    now = _arranged([3, 3], 1)
    moved = move(now, ["i7", "i2"], "g1", before="i5")
    assert shared(moved) == [("i1", "i3"), ("i4", "i2", "i7", "i5", "i6")]
    assert shared(move(moved, ["i2", "i7"], "g1")) == [("i1", "i3"), ("i4", "i5", "i6", "i2", "i7")]
    # onto one of themselves: before the next that stays
    assert shared(move(now, ["i1", "i2"], "g0", before="i2")) == shared(now)
    with pytest.raises(Known, match="not-found"):
        move(now, ["nobody"], "g1")


def test_a_split_off_part_follows_and_merges_back() -> None:
    now = set_target(_arranged([4], 0), "g0", Target(vin=vin(1)))
    parted = split(now, "i3", "new")
    assert shared(parted) == [("i1", "i2"), ("i3", "i4")]
    assert parted.groups[1].target == Target()
    assert merge_up(parted, "new") == now
    assert split(now, "i1", "new") == now
    # what is known of the lower one is not lost when nothing is known of the upper one
    lower = set_target(split(_arranged([4], 0), "i3", "new"), "new", Target(vin=vin(2)))
    assert merge_up(lower, "new").groups[0].target == Target(vin=vin(2))


def test_what_came_in_meanwhile_is_kept() -> None:
    items = [item(f"i{number}") for number in range(1, 6)]
    stored = _arranged([3], 2)
    wanted = Arrangement(groups=(Group(id="mine", items=("i2", "i2", "gone")),), unused=("i4",))
    kept = reconciled(wanted, stored, items)
    assert shared(kept) == [("i2",), ("i1", "i3")]
    assert kept.unused == ("i4", "i5")


# -- pauses


@pytest.mark.parametrize(
    ("gaps", "expected"),
    [
        ([8, 12, 5, 180, 9, 14, 200, 7], 180),
        ([8, 12, 5, 70, 9, 14, 90, 7, 3600], 70),
        ([30, 25, 40, 20], 225),
        ([], 1200),
        ([5] * 20, 90),
    ],
)
def test_a_pause_is_long_against_the_others(gaps: list[float], expected: float) -> None:
    assert pause_of(gaps) == pytest.approx(expected, rel=0.1)


# -- proposals


def walk(prefix: str, start: float, number: int = 5, **more: object) -> list[BatchItem]:
    return [item(f"{prefix}{at}.jpg", start + 10 * at, **more) for at in range(number)]  # type: ignore[arg-type]


def test_pauses_part_vehicles() -> None:
    found = propose([*walk("a", 0), *walk("b", 300)], Stock(), ids())
    assert [group.items[0] for group in found.groups] == ["a0.jpg", "b0.jpg"]
    assert [(group.origin, group.pause_s) for group in found.groups] == [
        (Origin.FIRST, None),
        (Origin.PAUSE, 260),
    ]


def test_a_plate_begins_a_vehicle_without_a_pause() -> None:
    shots = walk("x", 0, 12)
    shots[0] = item("x0.jpg", 0, marker=plate(1))
    shots[1] = item("x1.jpg", 10, marker=plate(1))
    shots[6] = item("x6.jpg", 60, marker=plate(2))
    stock = Stock(by_vin={vin(2): "mine"}, ids=frozenset({"mine"}))
    found = propose(shots, stock, ids())
    assert [len(group.items) for group in found.groups] == [6, 6]
    assert [group.target for group in found.groups] == [
        Target(vin=vin(1)),
        Target(listing_id="mine"),
    ]
    assert {group.origin for group in found.groups} == {Origin.MARKER}
    assert {group.evidence for group in found.groups} == {Evidence.PLATE}


def test_the_one_plate_of_a_stretch_tells_of_all_of_it() -> None:
    late = walk("b", 400)
    late[3] = item("b3.jpg", 430, marker=plate(2))
    found = propose([*walk("a", 0), *late], Stock(), ids())
    assert [group.target.vin for group in found.groups] == [None, vin(2)]
    assert len(found.groups[1].items) == 5


def test_the_code_of_an_own_vehicle_and_of_somebody_elses() -> None:
    mine = Marker(source=MarkerSource.CODE, listing_id="mine")
    theirs = Marker(source=MarkerSource.CODE, listing_id="theirs")
    shots = walk("x", 0, 6)
    shots[0] = item("x0.jpg", 0, marker=mine)
    shots[3] = item("x3.jpg", 30, marker=theirs)
    found = propose(shots, Stock(ids=frozenset({"mine"})), ids())
    assert [group.target for group in found.groups] == [Target(listing_id="mine"), Target()]


def test_the_same_vehicle_twice_is_one_group() -> None:
    shots = [
        item("a.jpg", 0, marker=plate(1)),
        *walk("b", 300),
        item("c.jpg", 900, marker=plate(1)),
    ]
    found = propose(shots, Stock(), ids())
    assert [group.items[-1] for group in found.groups] == ["c.jpg", "b4.jpg"]


def test_folders_part_vehicles_and_may_name_them() -> None:
    stock = Stock(by_stock_no={"a-17": "mine"}, ids=frozenset({"mine"}))
    shots = [
        item("blue one/1.jpg", 0),
        item("blue one/2.jpg", 5),
        item("Han A-17/inside/3.jpg", 10),
        item("Han A-17/4.jpg", 4000),
        item(f"{vin(3)}/5.jpg", 20),
    ]
    found = propose(shots, stock, ids())
    assert [group.target for group in found.groups] == [
        Target(),
        Target(listing_id="mine"),
        Target(vin=vin(3)),
    ]
    assert [group.origin for group in found.groups] == [Origin.FOLDER] * 3
    assert [group.folder for group in found.groups] == ["blue one", "Han A-17", vin(3)]
    assert found.groups[1].evidence is Evidence.FOLDER


def test_folders_of_cameras_and_of_parts_are_no_vehicles() -> None:
    one_card = [item("DCIM/100CANON/1.jpg", 0), item("DCIM/101CANON/2.jpg", 5)]
    assert len(propose(one_card, Stock(), ids()).groups) == 1
    parts = [
        item("han/inside/1.jpg", 0), item("han/outside/2.jpg", 5),
        item("tang/inside/3.jpg", 10), item("tang/outside/4.jpg", 15),
    ]  # fmt: skip
    assert shared(propose(parts, Stock(), ids())) == [
        ("han/inside/1.jpg", "han/outside/2.jpg"),
        ("tang/inside/3.jpg", "tang/outside/4.jpg"),
    ]


def test_videos_and_voices_go_where_their_time_is() -> None:
    b = walk("b", 300)
    b[0] = item("b0.jpg", 300, marker=plate(2))
    others = [
        item("CLIP/inside.mp4", 22, kind=MediaKind.VIDEO),
        # just before a marker: nothing of a vehicle comes before its plate
        item("CLIP/after-a.mp4", 290, kind=MediaKind.VIDEO),
        item("voice/b.m4a", 380, kind=MediaKind.VOICE, source=TimeSource.FILE),
        item("voice/next-day.m4a", 90_000, kind=MediaKind.VOICE, source=TimeSource.FILE),
    ]
    found = propose([*walk("a", 0), *b, *others], Stock(), ids())
    assert {"CLIP/inside.mp4", "CLIP/after-a.mp4"} < set(found.groups[0].items)
    assert "voice/b.m4a" in found.groups[1].items
    assert found.unused == ("voice/next-day.m4a",)


def test_a_picture_without_a_camera_time_stays_with_its_neighbours() -> None:
    shots = walk("a", 0)
    shots[2] = item("a2.jpg", 86_400, source=TimeSource.FILE)
    found = propose([*shots, *walk("b", 300)], Stock(), ids())
    assert found.groups[0].items == tuple(f"a{at}.jpg" for at in range(5))


def test_videos_alone_are_sorted_by_pauses() -> None:
    clips = [item(f"{at}.mp4", at, kind=MediaKind.VIDEO) for at in (0, 20, 2000, 2030)]
    assert shared(propose(clips, Stock(), ids())) == [("0.mp4", "20.mp4"), ("2000.mp4", "2030.mp4")]


def test_print_is_read_where_a_plate_may_be() -> None:
    shots = [item(f"{at}", 8 * at + 15 * (at // 6)) for at in range(12)]
    assert likely_plates(shots, Stock()) == ("0", "1", "6")
    shots[0] = item("0", 0, marker=plate(1))
    assert likely_plates(shots, Stock()) == ("6",)
    copied = [item(f"{at}", 0.1 * at, source=TimeSource.FILE) for at in range(5)]
    assert likely_plates(copied, Stock()) == ("0", "1", "2", "3", "4")


def test_newcomers_go_on_with_the_last_group_or_begin_their_own() -> None:
    known = [*walk("a", 0), *walk("b", 300)]
    now = propose(known, Stock(), ids())
    newcomers = [item("b9.jpg", 352), *walk("c", 700)]
    later = extend(now, known, newcomers, Stock(), (f"n{at}" for at in itertools.count()).__next__)
    assert [len(group.items) for group in later.groups] == [5, 6, 5]
    assert later.groups[0] == now.groups[0]
    assert later.groups[2].origin is Origin.PAUSE
    with_plate = [item("d.jpg", 353, marker=plate(4))]
    assert len(extend(now, known, with_plate, Stock(), lambda: "n").groups) == 3


@given(
    st.lists(
        st.tuples(
            st.sampled_from(("", "one/", "two/in/", "DCIM/", f"{vin(5)}/")),
            st.sampled_from(MediaKind),
            st.one_of(st.none(), st.integers(0, 9000)),
            st.sampled_from(TimeSource),
            st.sampled_from((None, None, plate(1), plate(2))),
        ),
        max_size=25,
    ),
    st.integers(0, 25),
)
def test_every_file_is_proposed_once(files: list[tuple], cut: int) -> None:  # type: ignore[type-arg]
    items = [
        item(f"{folder}{at}", seconds, kind=kind, source=source, marker=marker)
        for at, (folder, kind, seconds, source, marker) in enumerate(files)
    ]
    new_id = ids()
    first = propose(items[:cut], Stock(), new_id)
    found = extend(first, items[:cut], items[cut:], Stock(), new_id)
    for arrangement, wanted in ((first, items[:cut]), (found, items)):
        assert sorted(arrangement.every()) == sorted(one.id for one in wanted)
        assert all(group.items for group in arrangement.groups)
        known = [group.target for group in arrangement.groups if group.target.known]
        assert len(known) == len({(one.vin, one.listing_id) for one in known})
