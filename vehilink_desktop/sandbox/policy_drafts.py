"""What staff write for a new edition of the privacy policy, and what speaks against it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from pydantic import Field

from vehilink_desktop.domain.model import StrictModel
from vehilink_desktop.domain.policy import ChangeKind, Policy, PolicyChange, clauses
from vehilink_desktop.domain.problem import FieldError
from vehilink_desktop.sandbox.languages import LANGUAGES
from vehilink_desktop.sandbox.texts import text_problem

MAX_TEXT = 60_000
MAX_CHANGE = 500
MAX_CHANGES = 20
_TITLE = re.compile(r"# +(\S.*?) *(?:\n|$)")
#: What the policy must not hold, since clients show it to people who have not agreed to anything.
_FORBIDDEN = {
    "html": re.compile(r"<[A-Za-z/!?]|&#?\w+;"),
    "picture": re.compile(r"!\["),
    "link": re.compile(r"\]\s?[(\[]|^ {0,3}\[[^\]]+\]:|://|\bwww\.|\b(?:mailto|javascript):", re.M),
}


class DeclaredChange(StrictModel):
    """A significant change, with its words in each language."""

    kind: ChangeKind
    clause: str
    texts: dict[str, str]


class PolicyDraft(StrictModel):
    """An edition before it is published.

    Attributes:
        texts: Markdown by language; each begins with its title, `# Privacy Policy`.
    """

    effective_on: str
    texts: dict[str, str]
    changes: tuple[DeclaredChange, ...] = Field((), max_length=MAX_CHANGES)

    def policy(self, language: str) -> Policy:
        """The edition in one of its languages."""
        written = self.texts[language].replace("\r\n", "\n").strip()
        title = _TITLE.match(written)
        return Policy(
            version=self.effective_on,
            effective_on=self.effective_on,
            language=language,
            title=title[1] if title else "",
            text=written[title.end() if title else 0 :].strip() + "\n",
            changes=tuple(
                PolicyChange(kind=one.kind, clause=one.clause, text=one.texts[language])
                for one in self.changes
            ),
        )


def draft_errors(draft: PolicyDraft) -> tuple[FieldError, ...]:
    """What speaks against the texts and the changes, wherever it stands.

    Slugs: `required`, `too_long`, `html`, `link`, `picture`, `no_title`, `anchor_missing`,
    `anchor_doubled`, `other_clauses` (than in English), `unknown_clause`, `bidi_control`,
    `control_characters`.
    """
    found = [
        FieldError(pointer=f"/texts/{language}", reason=reason)
        for language in LANGUAGES
        for reason in _text_problems(draft.texts.get(language, ""))
    ]
    anchors = {language: _anchors(draft.texts.get(language, "")) for language in LANGUAGES}
    for language in LANGUAGES[1:]:
        if draft.texts.get(language) and anchors[language] != anchors[LANGUAGES[0]]:
            found.append(FieldError(pointer=f"/texts/{language}", reason="other_clauses"))
    for place, change in enumerate(draft.changes):
        if change.clause not in anchors[LANGUAGES[0]]:
            found.append(FieldError(pointer=f"/changes/{place}/clause", reason="unknown_clause"))
        for language in LANGUAGES:
            reason = text_problem(change.texts.get(language, ""), MAX_CHANGE)
            if reason:
                pointer = f"/changes/{place}/texts/{language}"
                found.append(FieldError(pointer=pointer, reason=reason))
    return tuple(found)


def _text_problems(text: str) -> Iterator[str]:
    if not text.strip():
        yield "required"
        return
    if len(text) > MAX_TEXT:
        yield "too_long"
        return
    if not _TITLE.match(text.strip()):
        yield "no_title"
    yield from (reason for reason, pattern in _FORBIDDEN.items() if pattern.search(text))
    lines = filter(str.strip, text.replace("\r\n", "\n").split("\n"))
    yield from sorted({reason for one in lines if (reason := text_problem(one, MAX_TEXT))})
    anchors = _anchors(text)
    if not anchors or "" in anchors:
        yield "anchor_missing"
    if any(anchor and count > 1 for anchor, count in Counter(anchors).items()):
        yield "anchor_doubled"


def _anchors(text: str) -> list[str]:
    """Of every heading but the title."""
    return [clause.id for clause in clauses(text) if clause.level > 1]
