"""What changed between two editions of the policy, word by word and clause by clause."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from enum import StrEnum
from typing import NamedTuple

from vehilink_desktop.domain.policy import Clause, clauses

#: A word, a run of spaces, or one sign; Chinese and Japanese are written without spaces, so each
#: character counts.
_TOKEN = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[^\W\u3040-\u9fff]+|\s+|.", re.DOTALL
)
#: Stress is no content.
_STRESS = re.compile(r"\*+")
#: Words before times words after, beyond which a passage counts as rewritten: comparing takes the
#: square of the length, and nobody reads a thousand single words crossed out.
_MOST = 1_000_000


class SpanKind(StrEnum):
    """What became of a piece of text."""

    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"


class Span(NamedTuple):
    """A piece of text of one kind; those kept and added together are the text after."""

    kind: SpanKind
    text: str


class ClauseState(StrEnum):
    """What became of a clause."""

    KEPT = "kept"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"


class ClauseDifference(NamedTuple):
    """A clause of either edition.

    Attributes:
        id: Its anchor.
        level: Of its heading; 0 for what stands before the first heading.
    """

    id: str
    level: int
    state: ClauseState
    title: tuple[Span, ...]
    text: tuple[Span, ...]


def compare_policies(before: str, after: str) -> tuple[ClauseDifference, ...]:
    """The clauses of both texts, in the order of `after`, removed ones where they stood."""
    old, new = clauses(before), clauses(after)
    old_keys, new_keys = [_key(one) for one in old], [_key(one) for one in new]
    former = dict(zip(old_keys, old, strict=True))
    found: list[ClauseDifference] = []
    matcher = SequenceMatcher(None, old_keys, new_keys, autojunk=False)
    for _tag, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        # a clause that only moved is compared where it stands now
        found += [_removed(one) for one in old[old_from:old_to] if _key(one) not in new_keys]
        found += [_pair(former.get(_key(one)), one) for one in new[new_from:new_to]]
    return tuple(found)


def compare_words(before: str, after: str) -> tuple[Span, ...]:
    """The words of both texts in reading order; what was removed stands before what came."""
    old, new = _words(before), _words(after)
    head = _alike(old, new)
    tail = _alike(old[head:][::-1], new[head:][::-1])
    spans = [
        Span(SpanKind.KEPT, "".join(old[:head])),
        *_changes(old[head : len(old) - tail], new[head : len(new) - tail]),
        Span(SpanKind.KEPT, "".join(old[len(old) - tail :])),
    ]
    return tuple(_tidied(spans))


def _key(clause: Clause) -> str:
    return clause.id or clause.title


def _removed(clause: Clause) -> ClauseDifference:
    title, text = (_whole(SpanKind.REMOVED, one) for one in (clause.title, clause.text))
    return ClauseDifference(clause.id, clause.level, ClauseState.REMOVED, title, text)


def _pair(before: Clause | None, after: Clause) -> ClauseDifference:
    if before is None:
        title, text = (_whole(SpanKind.ADDED, one) for one in (after.title, after.text))
        return ClauseDifference(after.id, after.level, ClauseState.ADDED, title, text)
    title, text = compare_words(before.title, after.title), compare_words(before.text, after.text)
    same = all(span.kind is SpanKind.KEPT for span in (*title, *text))
    state = ClauseState.KEPT if same else ClauseState.CHANGED
    return ClauseDifference(after.id, after.level, state, title, text)


def _whole(kind: SpanKind, text: str) -> tuple[Span, ...]:
    plain = _STRESS.sub("", text)
    return (Span(kind, plain),) if plain else ()


def _words(text: str) -> list[str]:
    return _TOKEN.findall(_STRESS.sub("", text))


def _alike(old: Sequence[str], new: Sequence[str]) -> int:
    """With how many equal words both begin."""
    pairs = enumerate(zip(old, new, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(old), len(new)))


def _changes(old: list[str], new: list[str]) -> Iterator[Span]:
    if len(old) * len(new) > _MOST:
        yield Span(SpanKind.REMOVED, "".join(old))
        yield Span(SpanKind.ADDED, "".join(new))
        return
    for tag, *places in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        was, now = "".join(old[places[0] : places[1]]), "".join(new[places[2] : places[3]])
        if tag == "equal":
            yield Span(SpanKind.KEPT, now)
        else:
            yield Span(SpanKind.REMOVED, was)
            yield Span(SpanKind.ADDED, now)


def _tidied(spans: Iterable[Span]) -> Iterator[Span]:
    """Changes that only a space keeps apart are one; nothing is empty."""
    removed = added = kept = ""
    for kind, text in spans:
        if kind is SpanKind.KEPT:
            kept += text
            continue
        if kept and (removed or added) and kept.isspace() and "\n" not in kept:
            removed, added = removed + kept, added + kept
        elif kept:
            yield from _filled(removed, added, kept)
            removed = added = ""
        kept = ""
        if kind is SpanKind.REMOVED:
            removed += text
        else:
            added += text
    yield from _filled(removed, added, kept)


def _filled(removed: str, added: str, kept: str) -> Iterator[Span]:
    kinds = (SpanKind.REMOVED, SpanKind.ADDED, SpanKind.KEPT)
    for kind, text in zip(kinds, (removed, added, kept), strict=True):
        if text:
            yield Span(kind, text)
