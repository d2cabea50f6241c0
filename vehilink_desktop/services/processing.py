"""Who else gets personal data and what else it is used for: the list, its history, the answers."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.choice import purpose_choice, recipient_choice
from vehilink_desktop.domain.processing import (
    Basis,
    NewPurpose,
    Register,
    RegisterChange,
    ThirdParty,
)
from vehilink_desktop.remote import processing
from vehilink_desktop.remote.session import ApiClient
from vehilink_desktop.services.choices import ChoiceService
from vehilink_desktop.storage.repositories import choices, meta
from vehilink_desktop.storage.workspace import Workspace

_KEPT, _SEEN = "processing.register", "processing.seen"


@dataclass(frozen=True)
class Question:
    """A recipient or a use that needs consent; `name` is that of the choice that answers it."""

    name: str
    entry: ThirdParty | NewPurpose


class ProcessingService:
    """The list is kept for reading without a network; answers are choices."""

    def __init__(self, workspace: Workspace, api: ApiClient, choices: ChoiceService) -> None:
        self._workspace = workspace
        self._db = workspace.db
        self._api = api
        self._choices = choices

    def refresh(self, language: str) -> Register:
        """The list as it is now, in `language`; the last known one when out of reach.

        Raises:
            Known: why it could not be had, when none is known.
        """
        try:
            found = processing.register(self._api, language)
        except Known:
            stored = self.known()
            if stored is None:
                raise
            return stored
        with self._db.write() as conn:
            before = _known(conn)
            meta.put(conn, _KEPT, found.model_dump(mode="json"))
            if meta.get(conn, _SEEN) is None:  # nobody need be told what there was before
                _note_seen(conn, found)
        if before != found:
            self._workspace.publish(ChangeSet.all_of(Topic.PROCESSING))
        return found

    def known(self) -> Register | None:
        """The list as it was fetched last; None if it never was."""
        with self._db.read() as conn:
            return _known(conn)

    def asked(self) -> tuple[Question, ...]:
        """What waits for the person's answer, by the list that is known.

        Who agreed to an entry agreed to what it says: the platform makes a new one of what it
        would do differently.
        """
        with self._db.read() as conn:
            register, made = _known(conn), choices.every(conn)
        questions = _questions(register) if register else ()
        return tuple(one for one in questions if one.name not in made)

    def answer(self, name: str, agreed: bool, wording: str) -> ChangeSet:
        """Answer a question; raises as `ChoiceService.switch`."""
        changes = self._choices.switch(name, agreed, wording)
        changes |= ChangeSet.all_of(Topic.PROCESSING)
        self._workspace.publish(changes)
        return changes

    def news(self) -> tuple[RegisterChange, ...]:
        """What changed since the person looked last, newest first."""
        with self._db.read() as conn:
            register, seen = _known(conn), meta.get(conn, _SEEN)
        if register is None or seen is None:
            return ()
        return tuple(one for one in register.changes if one.at.isoformat() > seen)

    def mark_seen(self) -> ChangeSet:
        """Note that the person has looked at the list."""
        with self._db.write() as conn:
            register = _known(conn)
            if register is None:
                return ChangeSet()
            _note_seen(conn, register)
        changes = ChangeSet.all_of(Topic.PROCESSING)
        self._workspace.publish(changes)
        return changes


def _known(conn: Connection) -> Register | None:
    stored = meta.get(conn, _KEPT)
    return Register.model_validate(stored) if stored else None


def _note_seen(conn: Connection, register: Register) -> None:
    newest = max((one.at for one in register.changes), default=register.changed_at)
    meta.put(conn, _SEEN, newest.isoformat())


def _questions(register: Register) -> list[Question]:
    parties = [
        Question(recipient_choice(one.id), one)
        for one in register.parties
        if one.basis == Basis.CONSENT and one.until is None
    ]
    purposes = [
        Question(purpose_choice(one.id), one) for one in register.purposes if one.until is None
    ]
    return parties + purposes
