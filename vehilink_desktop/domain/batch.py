"""Files of several vehicles taken in at once: what each is, and how they are shared out."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from enum import StrEnum
from pathlib import PurePath

from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.model import Model
from vehilink_desktop.domain.recording import MediaKind


class TimeSource(StrEnum):
    """Where the time of a file comes from, best first."""

    CAMERA = "camera"
    NAME = "name"
    FILE = "file"


class MarkerSource(StrEnum):
    """How a picture told whose it is."""

    PLATE = "plate"
    CODE = "code"


class Marker(Model):
    """What was read in a picture: a VIN, or the code of a vehicle of the platform."""

    source: MarkerSource
    vin: str | None = None
    listing_id: str | None = None


class ItemState(StrEnum):
    """How far a file has come."""

    WAITING = "waiting"
    READ = "read"
    REFUSED = "refused"
    #: Noted as coming in to its vehicle, and not all of it there yet.
    GOING = "going"
    TAKEN = "taken"


class BatchItem(Model):
    """A file.

    Attributes:
        path: Where it is.
        taken_at: By the clock on the wall where it was taken; None before it is read.
        looked: Whether the print in the picture was looked at, too.
        seconds: Of a video.
        reason: Why it was refused; a slug.
        listing_id: The vehicle that took it.
    """

    id: str
    kind: MediaKind
    path: str
    state: ItemState = ItemState.WAITING
    taken_at: datetime | None = None
    time_source: TimeSource = TimeSource.FILE
    marker: Marker | None = None
    looked: bool = False
    seconds: float | None = None
    reason: str | None = None
    listing_id: str | None = None

    @property
    def name(self) -> str:
        return PurePath(self.path).name

    @property
    def folders(self) -> tuple[str, ...]:
        """The names of the folders it lies in, outermost first."""
        return PurePath(self.path).parts[:-1]

    def refused(self, reason: str) -> BatchItem:
        return self.model_copy(update={"state": ItemState.REFUSED, "reason": reason})

    def taken(self, listing_id: str) -> BatchItem:
        return self.model_copy(update={"state": ItemState.TAKEN, "listing_id": listing_id})

    def going(self) -> BatchItem:
        return self.model_copy(update={"state": ItemState.GOING})


class Target(Model):
    """The vehicle that a group goes to: one of the stock, or a new one, whose VIN may be known."""

    listing_id: str | None = None
    vin: str | None = None

    @property
    def known(self) -> bool:
        return self != Target()


class Origin(StrEnum):
    """Why a group begins where it begins."""

    FIRST = "first"
    FOLDER = "folder"
    PAUSE = "pause"
    MARKER = "marker"
    NEWCOMERS = "newcomers"
    PERSON = "person"


class Evidence(StrEnum):
    """How it is known which vehicle a group is of."""

    NONE = "none"
    PLATE = "plate"
    CODE = "code"
    FOLDER = "folder"
    PERSON = "person"


class Group(Model):
    """Files of one vehicle, in the order in which they are to be shown.

    Attributes:
        items: Ids; never empty.
        pause_s: For a group that begins after a pause: how long it was.
        folder: The name of the folder that all came from, when folders made the groups.
    """

    id: str
    items: tuple[str, ...]
    target: Target = Target()
    origin: Origin = Origin.FIRST
    evidence: Evidence = Evidence.NONE
    pause_s: float | None = None
    folder: str | None = None


class Arrangement(Model):
    """How the files are shared out; each stands in one group or among the unused.

    An arrangement is never changed: every edit gives another one, so that undoing an edit is going
    back to the one before.
    """

    groups: tuple[Group, ...] = ()
    unused: tuple[str, ...] = ()

    def every(self) -> tuple[str, ...]:
        """All ids, in the order in which they are shown."""
        return (*(one for group in self.groups for one in group.items), *self.unused)

    def group(self, group_id: str) -> Group:
        """Raises Known `not-found`."""
        return self.groups[self.place(group_id)]

    def group_of(self, item_id: str) -> Group | None:
        """None for an unused file."""
        return next((group for group in self.groups if item_id in group.items), None)

    def place(self, group_id: str) -> int:
        """Where the group stands, from 0; raises Known `not-found`."""
        for at, group in enumerate(self.groups):
            if group.id == group_id:
                return at
        raise Known("not-found")


class BatchState(StrEnum):
    """Where a batch stands; it is reading again whenever files are added."""

    READING = "reading"
    ARRANGED = "arranged"
    HANDING_OVER = "handing_over"
    DONE = "done"


class BatchContent(Model):
    """The document of a batch.

    Attributes:
        arrangement: Of the files that were read and not taken yet.
        folder: Where all of it lies, when it began with one folder.
    """

    items: tuple[BatchItem, ...] = ()
    arrangement: Arrangement = Arrangement()
    folder: str | None = None

    def item(self, item_id: str) -> BatchItem:
        """Raises Known `not-found`."""
        for one in self.items:
            if one.id == item_id:
                return one
        raise Known("not-found")

    def in_state(self, *states: ItemState) -> tuple[BatchItem, ...]:
        return tuple(one for one in self.items if one.state in states)

    def newcomers(self) -> tuple[BatchItem, ...]:
        """Those that were read and stand nowhere yet."""
        placed = set(self.arrangement.every())
        return tuple(one for one in self.in_state(ItemState.READ) if one.id not in placed)

    def with_items(self, changed: Iterable[BatchItem]) -> BatchContent:
        """With newer versions of some; those that came to an end are arranged no more."""
        newer = {one.id: one for one in changed}
        items = tuple(newer.get(one.id, one) for one in self.items)
        ended = {one.id for one in items if one.state in (ItemState.TAKEN, ItemState.REFUSED)}
        left = (_with(group, _without(group.items, ended)) for group in self.arrangement.groups)
        arrangement = _tidied(left, _without(self.arrangement.unused, ended))
        return self.model_copy(update={"items": items, "arrangement": arrangement})

    def with_arrangement(self, arrangement: Arrangement) -> BatchContent:
        return self.model_copy(update={"arrangement": arrangement})


# -- edits


def move(
    now: Arrangement, items: Collection[str], group_id: str, before: str | None = None
) -> Arrangement:
    """Put files into a group, before one of its files or at its end, in the order they stand in.

    Raises:
        Known: `not-found` for an unknown file or group.
    """
    moved = _in_order(now, items)
    now.group(group_id)

    def take(group: Group) -> Group:
        stay = [one for one in group.items if one not in moved]
        if group.id != group_id:
            return _with(group, stay)
        at = len(stay)
        if before is not None and before in group.items:
            follow = group.items[group.items.index(before) :]
            at = next((stay.index(one) for one in follow if one in stay), at)
        return _with(group, (*stay[:at], *moved, *stay[at:]))

    return _tidied(map(take, now.groups), (one for one in now.unused if one not in moved))


def set_aside(now: Arrangement, items: Collection[str]) -> Arrangement:
    """Use these files for no vehicle."""
    moved = _in_order(now, items)
    left = (_with(group, _without(group.items, moved)) for group in now.groups)
    return _tidied(left, (*_without(now.unused, moved), *moved))


def start_group(now: Arrangement, items: Collection[str], group_id: str) -> Arrangement:
    """Make a vehicle of its own of these files, after the group of the first of them."""
    moved = _in_order(now, items)
    if not moved:
        return now
    home = now.group_of(moved[0])
    at = now.place(home.id) + 1 if home else len(now.groups)
    left = [_with(group, _without(group.items, moved)) for group in now.groups]
    left.insert(at, Group(id=group_id, items=moved, origin=Origin.PERSON))
    return _tidied(left, _without(now.unused, moved))


def split(now: Arrangement, item_id: str, group_id: str) -> Arrangement:
    """Have another vehicle begin with this file; nothing changes for the first of a group."""
    home = now.group_of(item_id)
    if home is None:
        raise Known("not-found")
    at = home.items.index(item_id)
    return start_group(now, home.items[at:], group_id) if at else now


def merge_up(now: Arrangement, group_id: str) -> Arrangement:
    """Join a group with the one before it, whose vehicle wins where both are known."""
    at = now.place(group_id)
    if at == 0:
        return now
    above, below = now.groups[at - 1 : at + 1]
    return _tidied((*now.groups[: at - 1], joined(above, below), *now.groups[at + 1 :]), now.unused)


def set_target(now: Arrangement, group_id: str, target: Target) -> Arrangement:
    """Say which vehicle a group is of."""
    at = now.place(group_id)
    evidence = Evidence.PERSON if target.known else Evidence.NONE
    changed = now.groups[at].model_copy(update={"target": target, "evidence": evidence})
    return now.model_copy(update={"groups": (*now.groups[:at], changed, *now.groups[at + 1 :])})


def joined(first: Group, second: Group) -> Group:
    """Both as one, with what is known of the vehicle."""
    items = (*first.items, *second.items)
    if first.target.known or not second.target.known:
        return _with(first, items)
    told = {"items": items, "target": second.target, "evidence": second.evidence}
    return first.model_copy(update=told)


def reconciled(wanted: Arrangement, stored: Arrangement, items: Sequence[BatchItem]) -> Arrangement:
    """What a person arranged, with the files that came in meanwhile where the store has them.

    Files that the store does not know, or that stand twice, are left out.
    """
    ids = {one.id for one in items}
    seen: set[str] = set()

    def fresh(many: Iterable[str]) -> tuple[str, ...]:
        found = tuple(one for one in dict.fromkeys(many) if one in ids and one not in seen)
        seen.update(found)
        return found

    groups = [_with(group, fresh(group.items)) for group in wanted.groups]
    unused = fresh(wanted.unused)
    for group in stored.groups:
        newcomers = fresh(group.items)
        at = next((n for n, one in enumerate(groups) if one.id == group.id), None)
        if newcomers and at is not None:
            groups[at] = _with(groups[at], (*groups[at].items, *newcomers))
        elif newcomers:
            groups.append(_with(group, newcomers))
    return _tidied(groups, (*unused, *fresh(stored.unused)))


# -- inside


def _in_order(now: Arrangement, items: Collection[str]) -> tuple[str, ...]:
    wanted = set(items)
    found = tuple(one for one in now.every() if one in wanted)
    if len(found) != len(wanted):
        raise Known("not-found")
    return found


def _with(group: Group, items: Iterable[str]) -> Group:
    return group.model_copy(update={"items": tuple(items)})


def _without(items: Iterable[str], gone: Collection[str]) -> tuple[str, ...]:
    return tuple(one for one in items if one not in gone)


def _tidied(groups: Iterable[Group], unused: Iterable[str]) -> Arrangement:
    """A group without files is none."""
    return Arrangement(groups=tuple(one for one in groups if one.items), unused=tuple(unused))
