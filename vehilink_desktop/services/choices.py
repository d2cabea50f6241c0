"""The privacy settings: what the person chose, since when, in which words, and who is told."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from threading import Lock

from sqlalchemy import Connection

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.choice import Choice, default
from vehilink_desktop.domain.consent import ConsentEntry, choice_subject
from vehilink_desktop.domain.privacy_case import is_stopped
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.services.consents import ConsentService
from vehilink_desktop.services.outgoing import Outgoing
from vehilink_desktop.storage.repositories import accounts, choices, consents, outbox
from vehilink_desktop.storage.workspace import Workspace

#: Told of a choice and what it is now, on the thread of whoever changed it.
OnChanged = Callable[[str, bool], None]


@dataclass(frozen=True)
class ChoiceState:
    """How one choice stands.

    Attributes:
        name: A `Choice`, or the name of a recipient or a new purpose.
        on: What holds on this computer.
        since: When it was chosen here; None while its default holds.
        entry: The newest entry of the ledger about it.
        pending: The platform is still to be told.
        at_platform: What the platform said last; None when it knows of none.
        stopped: The person had the platform stop it: it cannot be switched on.
    """

    name: str
    on: bool
    since: datetime | None
    entry: ConsentEntry | None
    pending: bool
    at_platform: bool | None
    stopped: bool


class ChoiceService:
    """The one place where choices are asked for and made. Works without a network."""

    def __init__(
        self, workspace: Workspace, consents: ConsentService, wake: Callable[[], None]
    ) -> None:
        self._workspace = workspace
        self._consents = consents
        self._outgoing = Outgoing(workspace, wake, Topic.CHOICE)
        self._callbacks: list[OnChanged] = []
        self._lock = Lock()
        self._values: Mapping[str, bool] = self._read()
        workspace.watch(self._heard)

    def is_on(self, name: str) -> bool:
        """Whether it is on, here and now. From memory: on any thread."""
        return self._values.get(name, default(name))

    def on_changed(self, callback: OnChanged) -> None:
        """Have `callback` told of each change from now on, also of those made elsewhere."""
        self._callbacks.append(callback)

    def states(self) -> tuple[ChoiceState, ...]:
        """Every `Choice` in its order; then the recipients and purposes that were answered."""
        with self._workspace.db.read() as conn:
            others = sorted(set(choices.every(conn)) - set(Choice))
            return self._states(conn, [*Choice, *others])

    def state(self, name: str) -> ChoiceState:
        """One of them."""
        with self._workspace.db.read() as conn:
            return self._states(conn, [name])[0]

    def switch(self, name: str, on: bool, wording: str) -> ChangeSet:
        """Choose; entry of the ledger, setting and word to the platform in one transaction.

        Args:
            name: A `Choice`, a `recipient_choice` or a `purpose_choice`.
            on: What is to hold from now on.
            wording: The words that were shown.

        Raises:
            Known: `restricted` for what the person had the platform stop.
        """
        new_id, now = self._workspace.new_id, self._workspace.millis()
        with self._workspace.db.write() as conn:
            kept = choices.every(conn).get(name)
            if kept is not None and kept.on is on:
                return ChangeSet()
            account = accounts.current(conn)
            if on and account is not None and is_stopped(name, account.restricted):
                raise Known(ProblemType.RESTRICTED)
            self._consents.append(conn, choice_subject(name), on, wording)
            choices.put(conn, name, on, now)
            choices.queue(conn, new_id, {name: on}, now)
        return self._outgoing.queued(
            choices.LANE,
            ChangeSet.of(Topic.CHOICE, name),
            ChangeSet.of(Topic.CONSENT, choice_subject(name)),
        )

    def retry(self) -> ChangeSet:
        """Tell the platform again what it refused."""
        return self._outgoing.retry(choices.LANE)

    def take_back(self) -> ChangeSet:
        """Do not tell the platform, and keep to what gives less away.

        Raises:
            Known: `being-sent`.
        """
        new_id, now = self._workspace.new_id, self._workspace.millis()
        with self._workspace.db.write() as conn:
            for op in outbox.open_of_lane(conn, choices.LANE):
                if op.state == "sending":
                    raise Known("being-sent", retryable=True)
                choices.give_up(conn, op, set(choices.choices_of(op)), new_id, now)
        return self._outgoing.queued(choices.LANE, ChangeSet.all_of(Topic.CHOICE, Topic.CONSENT))

    # -- inside

    def _states(self, conn: Connection, names: list[str]) -> tuple[ChoiceState, ...]:
        kept, untold = choices.every(conn), choices.untold(conn)
        account = accounts.current(conn)
        there = account.choices if account else {}
        restricted = account.restricted if account else ()
        return tuple(
            ChoiceState(
                name=name,
                on=kept[name].on if name in kept else default(name),
                since=from_millis(kept[name].at) if name in kept else None,
                entry=consents.newest(conn, choice_subject(name)),
                pending=name in untold,
                at_platform=there.get(name),
                stopped=is_stopped(name, restricted),
            )
            for name in names
        )

    def _read(self) -> dict[str, bool]:
        with self._workspace.db.read() as conn:
            return {name: kept.on for name, kept in choices.every(conn).items()}

    def _heard(self, changes: ChangeSet) -> None:
        """Something was written here or by the engine: what is in memory follows."""
        if not changes.touches(Topic.CHOICE):
            return
        with self._lock:
            before, self._values = self._values, self._read()
            now = self._values
        for name in sorted({*before, *now}):
            on = now.get(name, default(name))
            if on is not before.get(name, default(name)):
                for callback in self._callbacks:
                    callback(name, on)
