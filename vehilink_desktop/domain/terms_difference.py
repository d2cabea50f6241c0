"""What changed from one version of terms to another, for people to read."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from vehilink_desktop.domain.model import Model
from vehilink_desktop.domain.terms import Charge, DealLine, Terms

_AMOUNTS = frozenset({"unit_price_minor", "amount_minor", "deposit_minor"})
#: What a thing of one version may be recognised by in the other, the surest first.
Marks = Callable[[Model], set[str]]


class ChangeKind(StrEnum):
    """What happened to a value."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Change:
    """One difference.

    Attributes:
        path: As in `terms.problems`: `incoterm`, `lines.0.unit_price_minor`, `lines.2`,
            `lines.0.vins` (one change for each VIN), `charges.1.amount_minor`. Positions are those
            of the later version, of what was removed those of the earlier one.
        before: None where it was added. Amounts are `Money`, moments `datetime`, whole lines and
            charges `DealLine` and `Charge`.
        after: None where it was removed.
    """

    path: str
    kind: ChangeKind
    before: object
    after: object


def difference(before: Terms, after: Terms) -> tuple[Change, ...]:
    """Everything that differs; empty for terms that say the same.

    The order of lines, charges and VINs says nothing. A line is recognised by what it says, by a
    VIN, by its listing, by its title; a charge by its kind.
    """
    found = list(_fields("", before, after, (before, after), skip=("lines", "charges")))
    found += _parts("lines", before, after, before.lines, after.lines, _LINE_MARKS)
    found += _parts("charges", before, after, before.charges, after.charges, _CHARGE_MARKS)
    return tuple(found)


def _whole(part: Model) -> set[str]:
    if isinstance(part, DealLine):
        part = part.model_copy(update={"vins": tuple(sorted(part.vins))})
    return {part.model_dump_json(exclude_none=True)}


def _vins(part: Model) -> set[str]:
    return set(part.vins) if isinstance(part, DealLine) else set()


def _listing(part: Model) -> set[str]:
    return {part.listing_id} if isinstance(part, DealLine) and part.listing_id else set()


def _title(part: Model) -> set[str]:
    return {part.title()} if isinstance(part, DealLine) else set()


def _kind(part: Model) -> set[str]:
    return {str(part.kind)} if isinstance(part, Charge) else set()


_LINE_MARKS: tuple[Marks, ...] = (_whole, _vins, _listing, _title)
_CHARGE_MARKS: tuple[Marks, ...] = (_whole, _kind)


def _parts(
    name: str,
    before: Terms,
    after: Terms,
    old: Sequence[Model],
    new: Sequence[Model],
    marks: Sequence[Marks],
) -> Iterator[Change]:
    """The differences of what is listed under `name`: pairs first, then the removed ones."""
    partners = _pairs(old, new, marks)
    for place, part in enumerate(new):
        path = f"{name}.{place}"
        if place in partners:
            yield from _fields(f"{path}.", old[partners[place]], part, (before, after))
        else:
            yield Change(path, ChangeKind.ADDED, None, part)
    kept = set(partners.values())
    for place, part in enumerate(old):
        if place not in kept:
            yield Change(f"{name}.{place}", ChangeKind.REMOVED, part, None)


def _pairs(old: Sequence[Model], new: Sequence[Model], marks: Sequence[Marks]) -> dict[int, int]:
    """The place in `old` of each place in `new` that has one; the same seen from either side."""
    partners: dict[int, int] = {}
    taken: set[int] = set()
    for mark in marks:
        places: dict[str, list[int]] = defaultdict(list)
        for i, part in enumerate(old):
            if i not in taken:
                for key in mark(part):
                    places[key].append(i)
        near = {
            (abs(i - j), min(i, j), i, j)
            for j, part in enumerate(new)
            if j not in partners
            for key in mark(part)
            for i in places.get(key, ())
        }
        for _, _, i, j in sorted(near):
            if i not in taken and j not in partners:
                taken.add(i)
                partners[j] = i
    return partners


def _fields(
    prefix: str, old: Model, new: Model, terms: tuple[Terms, Terms], skip: Sequence[str] = ()
) -> Iterator[Change]:
    """The fields that differ, also those that only a newer platform knows."""
    mine, theirs = dict(old), dict(new)
    for name in dict.fromkeys([*mine, *theirs]):
        path = f"{prefix}{name}"
        if name in skip:
            continue
        if name == "vins":
            yield from _each_vin(path, mine[name], theirs[name])
            continue
        before, after = mine.get(name), theirs.get(name)
        if name in _AMOUNTS:  # another currency is another amount
            before, after = terms[0].money(mine[name]), terms[1].money(theirs[name])
        if before != after:
            yield Change(path, _what(before, after), before, after)


def _what(before: object, after: object) -> ChangeKind:
    if before is None:
        return ChangeKind.ADDED
    return ChangeKind.REMOVED if after is None else ChangeKind.CHANGED


def _each_vin(path: str, before: Sequence[str], after: Sequence[str]) -> Iterator[Change]:
    old, new = Counter(before), Counter(after)
    for vin in (old - new).elements():
        yield Change(path, ChangeKind.REMOVED, vin, None)
    for vin in (new - old).elements():
        yield Change(path, ChangeKind.ADDED, None, vin)
