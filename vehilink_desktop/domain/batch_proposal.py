"""Sorting files onto vehicles: by markers, folders and pauses, as somebody who was there would."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import pairwise
from statistics import median
from typing import Any

from vehilink_desktop.core.ids import NewId
from vehilink_desktop.domain.batch import (
    Arrangement,
    BatchItem,
    Evidence,
    Group,
    Marker,
    Origin,
    Target,
    TimeSource,
    joined,
)
from vehilink_desktop.domain.recording import MediaKind
from vehilink_desktop.domain.vin import check_vin

#: No shorter pause means anything: somebody opened a bonnet.
_SHORTEST_PAUSE_S = 45.0
#: A longer one always does: nobody photographs one vehicle like that.
LONGEST_PAUSE_S = 20 * 60.0
#: How many times as long as any shorter one a pause must be to stand out.
_STANDS_OUT = 2.5
#: Going to the next vehicle takes so long at least.
_A_WHILE_S = 10.0
#: Nobody takes picture after picture faster.
_BY_HAND_S = 2.0
#: Photos at the beginning of a vehicle among which its plate is looked for.
_FIRST = 2
#: Folders that cameras and phones make by themselves.
_CAMERA_FOLDER = re.compile(
    r"dcim|camera|private|m4root|clip|avchd|stream|voice|recordings?|\d{3}[a-z0-9_]{4,6}", re.I
)
_WORDS = re.compile(r"[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*")


@dataclass(frozen=True)
class Stock:
    """The own vehicles, by what names them: VIN (upper case), stock number (folded), id."""

    by_vin: Mapping[str, str] = field(default_factory=dict)
    by_stock_no: Mapping[str, str] = field(default_factory=dict)
    ids: frozenset[str] = frozenset()

    def of_marker(self, marker: Marker) -> Target:
        """Whose picture it is; the code of somebody else's vehicle is of a new one here."""
        if marker.listing_id in self.ids:
            return Target(listing_id=marker.listing_id)
        if marker.vin:
            return self.of_vin(marker.vin)
        return Target()

    def of_vin(self, vin: str) -> Target:
        listing_id = self.by_vin.get(vin)
        return Target(listing_id=listing_id) if listing_id else Target(vin=vin)

    def of_folder(self, name: str) -> Target | None:
        """What a folder's name tells: a stock number or a VIN, alone or among other words."""
        for word in (name, *_WORDS.findall(name)):
            listing_id = self.by_stock_no.get(word.strip().casefold())
            if listing_id:
                return Target(listing_id=listing_id)
            check = check_vin(word)
            if check.problem is None or check.vin in self.by_vin:
                return self.of_vin(check.vin)
        return None


def propose(items: Sequence[BatchItem], stock: Stock, new_id: NewId) -> Arrangement:
    """Share out what was read; `items` come in the order of their names.

    Each folder is a stretch of its own, apart from those that cameras make. In it a pause that
    stands out or a marker of another vehicle begins a group. Videos and voice notes go to the
    group in whose time they fall. What can be placed nowhere is left unused.
    """
    runs: list[_Run] = []
    rest: list[BatchItem] = []
    streams = _streams(items, stock)
    for stream in streams:
        spine = [one for one in stream.items if one.kind is MediaKind.PHOTO]
        beside = [one for one in stream.items if one.kind is not MediaKind.PHOTO]
        if stream.named and not spine:
            spine, beside = beside, []
        made = _runs(stream, spine, stock)
        if made and len(streams) > 1 and made[0].origin is Origin.FIRST:
            made[0].origin = Origin.FOLDER
        rest += _place(beside, made)
        runs += made
    if not runs:
        runs, rest = _runs(_Stream("", rest, None), rest, stock), []
    unused = _place(rest, runs)
    groups = [run.group(new_id()) for run in runs]
    return Arrangement(groups=_same_joined(groups), unused=tuple(one.id for one in unused))


def extend(
    now: Arrangement,
    known: Sequence[BatchItem],
    newcomers: Sequence[BatchItem],
    stock: Stock,
    new_id: NewId,
) -> Arrangement:
    """Add files that came later by the same rules; what is arranged already stays as it is.

    The first of them go on with the last group when no pause lies between and nothing tells that
    they are of another vehicle.
    """
    later = propose(newcomers, stock, new_id)
    groups = [_as_newcomers(one) for one in later.groups]
    times = {one.id: one.taken_at for one in (*known, *newcomers)}
    if now.groups and groups and not groups[0].target.known:
        last, first = now.groups[-1], groups[0]
        apart = _between(times.get(last.items[-1]), times.get(first.items[0]))
        usual = pause_of(_gaps([times.get(one) for one in last.items]))
        if apart is not None and apart < usual:
            groups[:1] = [joined(last, first)]
            now = now.model_copy(update={"groups": now.groups[:-1]})
    together = _same_joined((*now.groups, *groups))
    return Arrangement(groups=together, unused=(*now.unused, *later.unused))


def count_folders(paths: Sequence[str], stock: Stock) -> int:
    """How many folders these files lie in that may be of a vehicle each."""
    return len(
        _streams([BatchItem(id=one, kind=MediaKind.PHOTO, path=one) for one in paths], stock)
    )


def likely_plates(items: Sequence[BatchItem], stock: Stock) -> tuple[str, ...]:
    """The photos in which a VIN plate is worth a second of looking; reading print takes long.

    A plate stands at the beginning of a vehicle, and going to the next vehicle takes longer than
    going around one: these are the first photos of each group whose vehicle is not known, and
    those before which somebody took a while.
    """
    known = {one.id: one for one in items}
    found: list[str] = []
    for group in propose(items, stock, lambda: "").groups:
        shots = [known[one] for one in group.items if known[one].kind is MediaKind.PHOTO]
        gaps = [_between(a.taken_at, b.taken_at) or 0.0 for a, b in pairwise(shots)]
        told = max(gaps, default=0.0) >= _BY_HAND_S  # else these are the times of copying
        while_s = max(_A_WHILE_S, 1.8 * median(gaps)) if told else 0.0
        first = 0 if group.target.known else _FIRST
        found += [shot.id for shot in shots[:first]]
        found += [
            shot.id
            for at, (gap, shot) in enumerate(zip(gaps, shots[1:], strict=True), 1)
            if at >= first and gap >= while_s
        ]
    return tuple(found)


def pause_of(gaps_s: Sequence[float]) -> float:
    """How long a pause must be to begin another vehicle, given those of the same stretch.

    Between the gaps inside a vehicle and those between vehicles there is usually a jump; where
    there is none, a pause must be long against the middle one.
    """
    ordered = sorted(gap for gap in gaps_s if gap < LONGEST_PAUSE_S)
    if not ordered:
        return LONGEST_PAUSE_S
    jumps = [
        (longer / max(shorter, 10.0), longer)
        for shorter, longer in pairwise(ordered)
        if longer >= _SHORTEST_PAUSE_S
    ]
    clear = [longer for ratio, longer in jumps if ratio >= _STANDS_OUT]
    if clear:
        return clear[0]
    return min(LONGEST_PAUSE_S, max(2 * _SHORTEST_PAUSE_S, 8 * median(ordered)))


# -- streams: what lies in one folder


@dataclass
class _Stream:
    """Files that may follow each other; `named` is the vehicle that the folder is named after."""

    folder: str
    items: list[BatchItem]
    named: Target | None


def _streams(items: Sequence[BatchItem], stock: Stock) -> list[_Stream]:
    parts = _parts({one.folders for one in items})
    found: dict[tuple[str, ...], _Stream] = {}
    for item in items:
        named = None
        kept = [at for at in range(len(item.folders)) if item.folders[: at + 1] not in parts]
        end = kept[-1] + 1 if kept else 0
        for at in reversed(range(end)):
            named = stock.of_folder(item.folders[at])
            if named:
                end = at + 1
                break
        key = item.folders[:end]
        found.setdefault(key, _Stream(key[-1] if key else "", [], named)).items.append(item)
    streams = list(found.values())
    if len(streams) == 1 and not streams[0].named:
        streams[0].folder = ""  # it tells nothing
    return streams


def _parts(folders: Iterable[tuple[str, ...]]) -> set[tuple[str, ...]]:
    """Folders that part no vehicles: those of cameras, and names that recur in several folders.

    `white Han/inside` and `blue Tang/inside` are of two vehicles, but not of four.
    """
    paths = {path[: at + 1] for path in folders for at in range(len(path))}
    recurring = Counter(path[-1].casefold() for path in paths if not path[-1].isdigit())
    return {
        path
        for path in paths
        if _CAMERA_FOLDER.fullmatch(path[-1]) or recurring[path[-1].casefold()] > 1
    }


# -- runs: what follows each other in a stream

_Timed = tuple[BatchItem, datetime | None]


@dataclass
class _Run:
    """The files of one vehicle: those that made it, then those that were placed beside them."""

    spine: list[_Timed]
    origin: Origin = Origin.FIRST
    pause_s: float | None = None
    folder: str = ""
    target: Target = field(default_factory=Target)
    evidence: Evidence = Evidence.NONE
    beside: list[_Timed] = field(default_factory=list)

    def group(self, group_id: str) -> Group:
        return Group(
            id=group_id,
            items=tuple(one.id for one, _ in sorted((*self.spine, *self.beside), key=_moment)),
            target=self.target,
            origin=self.origin,
            evidence=self.evidence,
            pause_s=self.pause_s,
            folder=self.folder or None,
        )

    def part(self, start: int, end: int, **told: Any) -> _Run:
        """Some of it, of which other things may be known."""
        return replace(self, spine=self.spine[start:end], beside=[], **told)

    def distance_s(self, moment: datetime) -> float:
        """How far a moment is from its time; what begins with its marker begins not before."""
        times = [at for _, at in self.spine if at is not None]
        if not times:
            return math.inf
        first, last = min(times), max(times)
        if moment < first:
            if self.origin is Origin.MARKER:
                return math.inf
            return (first - moment).total_seconds()
        return max(0.0, (moment - last).total_seconds())


def _runs(stream: _Stream, items: Sequence[BatchItem], stock: Stock) -> list[_Run]:
    whole = _Run(_timeline(items), folder=stream.folder)
    if not items:
        return []
    if stream.named:
        whole.target, whole.evidence = stream.named, Evidence.FOLDER
        pieces = [whole]
    else:
        pieces = _cut_by_pauses(whole)
    return [run for piece in pieces for run in _cut_by_markers(piece, stock)]


def _timeline(items: Sequence[BatchItem]) -> list[_Timed]:
    """By time; a file whose time only the disk tells follows the one before it by name.

    Among files of a camera the disk's time is that of the copying.
    """
    told = [one for one in items if one.time_source is not TimeSource.FILE]
    if 2 * len(told) < len(items):
        return sorted(((one, one.taken_at) for one in items), key=_moment)
    timed: list[_Timed] = []
    before = told[0].taken_at if told else None
    for one in items:
        if one.time_source is not TimeSource.FILE:
            before = one.taken_at
        timed.append((one, before))
    return sorted(timed, key=_moment)


def _cut_by_pauses(whole: _Run) -> list[_Run]:
    gaps = _gaps([at for _, at in whole.spine])
    pause = pause_of(gaps)
    cuts = [at for at, gap in enumerate(gaps, 1) if gap >= pause]
    ends = [*cuts[1:], len(whole.spine)]
    later = [
        whole.part(start, end, origin=Origin.PAUSE, pause_s=gaps[start - 1])
        for start, end in zip(cuts, ends, strict=False)
    ]
    return [whole.part(0, cuts[0] if cuts else len(whole.spine)), *later]


def _cut_by_markers(piece: _Run, stock: Stock) -> list[_Run]:
    """One vehicle's marker, wherever it stands, tells of the whole piece; others cut it."""
    marks = [(at, one.marker) for at, (one, _) in enumerate(piece.spine) if one.marker]
    if not piece.target.known and len({_whose(marker, stock) for _, marker in marks}) == 1:
        at, marker = marks[0]
        origin = Origin.MARKER if at == 0 else piece.origin
        return [piece.part(0, len(piece.spine), origin=origin, **_told(marker, stock))]
    cuts: list[tuple[int, Marker]] = []
    current: object = piece.target if piece.target.known else None
    for at, marker in marks:
        if _whose(marker, stock) != current:
            cuts.append((at, marker))
            current = _whose(marker, stock)
    ends = [*(at for at, _ in cuts[1:]), len(piece.spine)]
    later = [
        piece.part(at, end, origin=Origin.MARKER, pause_s=None, **_told(marker, stock))
        for (at, marker), end in zip(cuts, ends, strict=False)
    ]
    first = piece.part(0, cuts[0][0] if cuts else len(piece.spine))
    return [first, *later] if first.spine else later


def _whose(marker: Marker, stock: Stock) -> Target | str | None:
    """What two markers of the same vehicle have in common."""
    target = stock.of_marker(marker)
    return target if target.known else marker.listing_id


def _told(marker: Marker, stock: Stock) -> dict[str, object]:
    target = stock.of_marker(marker)
    evidence = Evidence(marker.source.value) if target.known else Evidence.NONE
    return {"target": target, "evidence": evidence}


def _place(items: Iterable[BatchItem], runs: Sequence[_Run]) -> list[BatchItem]:
    """Put each into the run in whose time, or next to which, it was taken; the rest comes back."""
    left: list[BatchItem] = []
    for item in items:
        if len(runs) == 1:
            runs[0].beside.append((item, item.taken_at))
            continue
        moment = item.taken_at
        near = [(run.distance_s(moment), at) for at, run in enumerate(runs)] if moment else []
        distance, at = min(near, default=(math.inf, 0))
        if distance < LONGEST_PAUSE_S:
            runs[at].beside.append((item, moment))
        else:
            left.append(item)
    return left


# -- groups


def _same_joined(groups: Iterable[Group]) -> tuple[Group, ...]:
    """What is of the same known vehicle is one group, where the first of it stands."""
    found: dict[object, Group] = {}
    for group in groups:
        key: object = group.target if group.target.known else group.id
        found[key] = joined(found[key], group) if key in found else group
    return tuple(found.values())


def _as_newcomers(group: Group) -> Group:
    first = group.origin in (Origin.FIRST, Origin.FOLDER)
    return group.model_copy(update={"origin": Origin.NEWCOMERS}) if first else group


# -- times


def _moment(timed: _Timed) -> datetime:
    return timed[1] or datetime.min


def _gaps(times: Sequence[datetime | None]) -> list[float]:
    return [_between(a, b) or 0.0 for a, b in pairwise(times)]


def _between(first: datetime | None, second: datetime | None) -> float | None:
    """Seconds from one to the other; None where one is not known."""
    return (second - first).total_seconds() if first and second else None
