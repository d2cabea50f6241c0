"""The list of third parties and purposes, with its history; staff keep it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeVar

from sqlalchemy import Connection

from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.domain.choice import purpose_choice, recipient_choice
from vehilink_desktop.domain.model import StrictModel
from vehilink_desktop.domain.problem import FieldError, ProblemType
from vehilink_desktop.domain.processing import (
    Basis,
    NewPurpose,
    Register,
    RegisterEvent,
    ThirdParty,
)
from vehilink_desktop.sandbox import announcements
from vehilink_desktop.sandbox.database import hold
from vehilink_desktop.sandbox.languages import LANGUAGES, spoken
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.register_rows import (
    ENGLISH,
    Entry,
    Party,
    Purpose,
    history,
    parties,
    purposes,
    update_entry,
    write_change,
    write_entry,
)
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.texts import text_problem

MAX_TEXT = 500
E = TypeVar("E", bound=Entry)
#: Whoever agreed to a recipient agreed to these: with others they are to be asked anew.
_AGREED_TO = ("purpose", "data", "method", "country")
_HOLD = "register"


class PartyTexts(StrictModel):
    """What is said of a third party in one language."""

    name: str
    purpose: str
    data: str
    method: str


class PartyContent(StrictModel):
    """What staff write of a third party. In a language that is left out, English is shown."""

    texts: dict[str, PartyTexts]
    contact: str
    country: str
    basis: Basis


class PurposeTexts(StrictModel):
    """What is said of a new purpose in one language."""

    title: str
    text: str
    data: str


class PurposeContent(StrictModel):
    """What staff write of a new purpose, in the same way."""

    texts: dict[str, PurposeTexts]


def register(conn: Connection, language: str) -> Register:
    """The whole list in the language of a tag, else in English."""
    told = spoken(language)
    lines = [one[told] for one in history(conn)]
    return Register(
        version=len(lines),
        changed_at=lines[0].at,
        parties=tuple(one[told] for one in parties(conn)),
        purposes=tuple(one[told] for one in purposes(conn)),
        changes=tuple(lines),
    )


def asked(conn: Connection) -> dict[str, ThirdParty | NewPurpose]:
    """What takes effect only for those who agree, by the name of that choice; in English."""
    by_consent = (one[ENGLISH] for one in parties(conn) if one[ENGLISH].basis == Basis.CONSENT)
    found: dict[str, ThirdParty | NewPurpose] = {
        recipient_choice(one.id): one for one in by_consent
    }
    return found | {purpose_choice(one[ENGLISH].id): one[ENGLISH] for one in purposes(conn)}


def add_party(conn: Connection, site: Site, content: PartyContent) -> Party:
    """Write down somebody who gets data from now on. Who needs consent for that asks for it.

    Raises:
        Refused: `invalid`.
    """
    hold(conn, _HOLD)
    _check(_party_errors(content))
    party = _as_party(content, {"id": site.new_id(), "since": from_millis(site.now())})
    write_entry(conn, party)
    write_change(conn, party, RegisterEvent.ADDED, site.now())
    if content.basis is Basis.CONSENT:
        names = {language: one.name for language, one in party.items()}
        announcements.announce_processing(conn, site, party[ENGLISH].id, names)
    return party


def change_party(conn: Connection, site: Site, entry_id: str, content: PartyContent) -> Party:
    """Correct what is said of a third party.

    Raises:
        Refused: `not-found`, `invalid`; `state-conflict`: it has ended.
    """
    hold(conn, _HOLD)
    before = _lasting(parties(conn), entry_id)
    _check((*_party_errors(content), *_consent_errors(before, content)))
    same = {"id": entry_id, "since": before[ENGLISH].since}
    party = _as_party(content, same)
    if party == before:
        return before
    update_entry(conn, party)
    write_change(conn, party, RegisterEvent.CHANGED, site.now(), before)
    return party


def add_purpose(conn: Connection, site: Site, content: PurposeContent) -> Purpose:
    """Write down another use of data; it asks everybody.

    Raises:
        Refused: `invalid`.
    """
    hold(conn, _HOLD)
    _check(_text_errors(content.texts))
    entry_id, since = site.new_id(), from_millis(site.now())
    purpose = {
        language: NewPurpose(id=entry_id, since=since, **_texts(content.texts, language))
        for language in LANGUAGES
    }
    write_entry(conn, purpose)
    write_change(conn, purpose, RegisterEvent.ADDED, site.now())
    names = {language: one.title for language, one in purpose.items()}
    announcements.announce_processing(conn, site, entry_id, names)
    return purpose


def end(conn: Connection, site: Site, entry_id: str) -> None:
    """Note that a third party gets nothing any more, or that a purpose is given up.

    Raises:
        Refused: `not-found`; `state-conflict`: it has ended before.
    """
    hold(conn, _HOLD)
    entries: tuple[Entry, ...] = (*parties(conn), *purposes(conn))
    entry = _lasting(entries, entry_id)
    news = {"until": from_millis(site.now())}
    ended = {language: one.model_copy(update=news) for language, one in entry.items()}
    update_entry(conn, ended)
    write_change(conn, ended, RegisterEvent.ENDED, site.now())


def _as_party(content: PartyContent, more: Mapping[str, Any]) -> Party:
    facts = content.model_dump(exclude={"texts"})
    written = {language: _texts(content.texts, language) for language in LANGUAGES}
    return {language: ThirdParty(**facts, **texts, **more) for language, texts in written.items()}


def _texts(texts: Mapping[str, PartyTexts | PurposeTexts], language: str) -> dict[str, str]:
    """The texts of a language, where they are lacking the English ones."""
    english = texts[ENGLISH].model_dump()
    own = texts[language].model_dump() if language in texts else {}
    return {name: own.get(name, "").strip() or english[name].strip() for name in english}


def _lasting(entries: Iterable[E], entry_id: str) -> E:
    found = next((one for one in entries if one[ENGLISH].id == entry_id), None)
    if found is None:
        raise Refused(ProblemType.NOT_FOUND, "There is no such entry.")
    if found[ENGLISH].until is not None:
        raise Refused(ProblemType.STATE_CONFLICT, "This entry has ended.")
    return found


def _check(errors: Iterable[FieldError]) -> None:
    found = tuple(errors)
    if found:
        raise Refused(ProblemType.INVALID, "This entry cannot be written.", errors=found)


def _party_errors(content: PartyContent) -> Iterator[FieldError]:
    """Slugs: those of `text_problem`, and `not_a_country`."""
    yield from _text_errors(content.texts)
    reason = text_problem(content.contact, MAX_TEXT)
    if reason:
        yield FieldError(pointer="/contact", reason=reason)
    if not re.fullmatch(r"[A-Z]{2}", content.country):
        yield FieldError(pointer="/country", reason="not_a_country")


def _text_errors(
    texts: Mapping[str, PartyTexts] | Mapping[str, PurposeTexts],
) -> Iterator[FieldError]:
    """English has to be there; of the others what is."""
    if ENGLISH not in texts:
        yield FieldError(pointer=f"/texts/{ENGLISH}", reason="required")
    for language, one in texts.items():
        if language not in LANGUAGES:
            yield FieldError(pointer=f"/texts/{language}", reason="unknown_value")
        for name, text in one.model_dump().items():
            reason = text_problem(text, MAX_TEXT) if text or language == ENGLISH else None
            if reason:
                yield FieldError(pointer=f"/texts/{language}/{name}", reason=reason)


def _consent_errors(before: Party, content: PartyContent) -> Iterator[FieldError]:
    """What people agreed to, or need not agree to, stays: for another thing they are asked anew."""
    old = before[ENGLISH]
    if content.basis != old.basis:
        yield FieldError(pointer="/basis", reason="ask_anew")
    if old.basis != Basis.CONSENT or ENGLISH not in content.texts:
        return
    after = _as_party(content, {"id": old.id, "since": old.since})
    for name in _AGREED_TO:
        if any(getattr(after[one], name) != getattr(before[one], name) for one in LANGUAGES):
            yield FieldError(pointer=f"/{name}", reason="ask_anew")
