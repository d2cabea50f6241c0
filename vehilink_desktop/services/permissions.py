"""The one gate to camera, microphone and album: who may use what, for what, and until when."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import Protocol, Self

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.errors import Known
from vehilink_desktop.documents.archive_tables import harmless, table
from vehilink_desktop.domain.consent import purpose_subject, switch_subject
from vehilink_desktop.domain.permission import (
    CAPABILITY,
    AccessEnd,
    Capability,
    DeviceAccess,
    Obstacle,
    Purpose,
    SystemState,
    obstacle,
    purposes_of,
)
from vehilink_desktop.services.consents import ConsentService
from vehilink_desktop.storage.files import disk_errors, write_private
from vehilink_desktop.storage.repositories import device_accesses
from vehilink_desktop.storage.workspace import Workspace

#: Rows of the access log that are read at once for the export.
_CHUNK = 1000


class SystemStates(Protocol):
    """What the operating system says. Opens no device; may be asked on any thread."""

    def state(self, capability: Capability) -> SystemState:
        """As far as it can be known without opening anything."""

    def request(self, capability: Capability, answered: Callable[[], None]) -> None:
        """Have the system ask the person, where it does that; `answered` is called afterwards."""

    def settings_url(self, capability: Capability) -> str | None:
        """The system's own page for it; None where there is none to be opened."""


class Lease:
    """The right to use one capability for one purpose, from now until it is ended or revoked.

    Whoever opens a device takes a lease, closes the device within a second of `on_revoked`, and
    calls `end` once it is closed. All of it may be called on any thread.
    """

    def __init__(
        self,
        purpose: Purpose,
        subject: str = "",
        *,
        ended: Callable[[AccessEnd], None] | None = None,
    ) -> None:
        """`ended` is called once, by whoever ends the lease, with how it ended."""
        self.purpose = purpose
        self.subject = subject
        self._ended = ended
        self._lock = Lock()
        self._revoked = False
        self._over = False
        self._callbacks: list[Callable[[], None]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: object, trace: TracebackType | None
    ) -> None:
        self.end()

    @property
    def capability(self) -> Capability:
        return CAPABILITY[self.purpose]

    @property
    def revoked(self) -> bool:
        """Whether the person took it back: stop at once."""
        return self._revoked

    @property
    def over(self) -> bool:
        """Whether it was ended."""
        return self._over

    def on_revoked(self, callback: Callable[[], None]) -> None:
        """Have `callback` called when it is taken back; at once if it is already.

        It is called on the thread of whoever revokes: hand over to your own thread and return.
        """
        with self._lock:
            if not self._revoked:
                if not self._over:
                    self._callbacks.append(callback)
                return
        callback()

    def revoke(self) -> None:
        """Take it back: every callback has been called when this returns. Only for the gate."""
        with self._lock:
            if self._revoked or self._over:
                return
            self._revoked = True
            callbacks, self._callbacks = self._callbacks, []
        with ExitStack() as every:  # one that fails keeps no other device open
            for callback in reversed(callbacks):
                every.callback(callback)

    def end(self, how: AccessEnd = AccessEnd.DONE) -> None:
        """The device is closed now. What was revoked ends as revoked; further calls do nothing."""
        with self._lock:
            if self._over:
                return
            self._over = True
            self._callbacks.clear()
            how = AccessEnd.REVOKED if self._revoked else how
        if self._ended is not None:
            self._ended(how)


@dataclass(frozen=True)
class CapabilityState:
    """How one capability stands.

    Attributes:
        on: Our switch.
        agreed: The purposes that were agreed to; they stay so while the switch is off.
        last_use: The newest access, also one that lasts; None when there was none.
        in_use: What has it open now.
    """

    capability: Capability
    on: bool
    system: SystemState
    agreed: frozenset[Purpose]
    last_use: DeviceAccess | None
    in_use: tuple[DeviceAccess, ...]


def refused(what: Obstacle) -> Known:
    """The error that an obstacle is where a lease was wanted."""
    return Known(f"permission-{what.value.replace('_', '-')}")


class PermissionService:
    """Our switches, the purposes agreed to, the leases that live and the log of all accesses."""

    def __init__(
        self,
        workspace: Workspace,
        consents: ConsentService,
        system: SystemStates,
        later: Callable[[Callable[[], None]], None],
    ) -> None:
        """`later` runs what writes the end of an access, on a thread that may wait for the disk."""
        self._workspace = workspace
        self._consents = consents
        self._system = system
        self._later = later
        #: Held from the question whether a lease may be given until it stands among the live.
        self._gate = Lock()
        #: Never held while the disk is waited for.
        self._lock = Lock()
        self._live: dict[str, tuple[DeviceAccess, Lease]] = {}

    # -- how it stands

    def state(self, capability: Capability) -> CapabilityState:
        """How `capability` stands now."""
        newest = next(iter(self.accesses(None, 1, capability)), None)
        agreed = (one for one in purposes_of(capability) if self._agreed(one))
        return CapabilityState(
            capability,
            on=self._is_on(capability),
            system=_proven(self._system.state(capability), newest),
            agreed=frozenset(agreed),
            last_use=newest,
            in_use=self.in_use(capability),
        )

    def states(self) -> tuple[CapabilityState, ...]:
        """All three, in the order in which they are shown."""
        return tuple(self.state(one) for one in Capability)

    def obstacle(self, purpose: Purpose) -> Obstacle | None:
        """What stands against `purpose` now; None when a lease would be given."""
        capability = CAPABILITY[purpose]
        return obstacle(
            purpose,
            on=self._is_on(capability),
            agreed=self._agreed(purpose),
            system=self._system.state(capability),
        )

    def in_use(self, capability: Capability | None = None) -> tuple[DeviceAccess, ...]:
        """What is open now, oldest first; from memory, so it may be asked on any thread."""
        with self._lock:
            live = [access for access, _lease in self._live.values()]
        return tuple(one for one in live if capability in (None, one.capability))

    # -- what the person decides

    def agree(self, purpose: Purpose, wording: str) -> ChangeSet:
        """Write down a yes to `purpose`; the switch goes on with it if it is off."""
        capability = CAPABILITY[purpose]
        subjects = [] if self._is_on(capability) else [switch_subject(capability)]
        if purpose in purposes_of(capability) and not self._agreed(purpose):
            subjects.append(purpose_subject(purpose))
        if subjects:
            self._consents.record_all(subjects, True, wording)
        return self._tell(capability)

    def withdraw(self, purpose: Purpose, wording: str) -> ChangeSet:
        """Take a purpose back: its leases are revoked when this returns, its next use asks."""
        try:
            with self._gate:
                self._consents.record(purpose_subject(purpose), False, wording)
        finally:
            self._revoke(lambda lease: lease.purpose is purpose)
        return self._tell(CAPABILITY[purpose])

    def switch(self, capability: Capability, on: bool, wording: str) -> ChangeSet:
        """Turn our switch. Off: every lease of it has been revoked when this returns."""
        try:
            with self._gate:
                self._consents.record(switch_subject(capability), on, wording)
        finally:
            if not on:  # also when it could not be written down
                self.stop(capability)
        return self._tell(capability)

    def stop(self, *capabilities: Capability) -> None:
        """Revoke what is open now; the switches stay as they are. May be called anywhere."""
        self._revoke(lambda lease: lease.capability in capabilities)

    # -- using it

    def open(self, purpose: Purpose, subject: str = "") -> Lease:
        """A lease, which is in the access log before this returns.

        Args:
            purpose: What for.
            subject: Of what, such as the title of a vehicle, for the log.

        Raises:
            Known: `permission-…`, what stands against it; see `refused`.
        """
        capability = CAPABILITY[purpose]
        access = DeviceAccess(
            id=self._workspace.new_id(),
            capability=capability,
            purpose=purpose,
            subject=subject,
            started_at=self._workspace.clock.now(),
        )
        lease = Lease(purpose, subject, ended=partial(self._on_ended, access))
        # whoever turns the switch off meanwhile waits, and then finds this lease
        with self._gate:
            against = self.obstacle(purpose)
            if against is not None:
                raise refused(against)
            with self._workspace.db.write() as conn:
                now = self._workspace.millis()
                device_accesses.begin(conn, access.id, capability, purpose, subject, now)
            with self._lock:
                self._live[access.id] = (access, lease)
        self._tell(capability)
        return lease

    # -- the log

    def accesses(
        self, before: str | None, limit: int, capability: Capability | None = None
    ) -> list[DeviceAccess]:
        """The log, newest first, from before the access with the id `before` on."""
        with self._workspace.db.read() as conn:
            return device_accesses.page(conn, before=before, limit=limit, capability=capability)

    def export(self, path: Path, capability: Capability | None = None) -> int:
        """Write the log as CSV, oldest first, times in UTC; how many accesses there are in it.

        Raises:
            Known: `disk-full`, `disk-error`.
        """
        rows: list[DeviceAccess] = []
        while chunk := self.accesses(rows[-1].id if rows else None, _CHUNK, capability):
            rows += chunk
        with disk_errors():
            write_private(path, _as_csv(reversed(rows)))
        return len(rows)

    def recover(self) -> None:
        """At the start: what an earlier run left open ended with it."""
        with self._workspace.db.write() as conn:
            device_accesses.finish_all(conn, self._workspace.millis())

    # -- inside

    def _is_on(self, capability: Capability) -> bool:
        return self._consents.granted(switch_subject(capability))

    def _agreed(self, purpose: Purpose) -> bool:
        return self._consents.granted(purpose_subject(purpose))

    def _revoke(self, meant: Callable[[Lease], bool]) -> None:
        with self._lock:
            live = [lease for _access, lease in self._live.values()]
        with ExitStack() as every:
            for lease in reversed(live):
                if meant(lease):
                    every.callback(lease.revoke)

    def _on_ended(self, access: DeviceAccess, how: AccessEnd) -> None:
        ended_at = self._workspace.millis()
        self._later(lambda: self._note_end(access, how, ended_at))

    def _note_end(self, access: DeviceAccess, how: AccessEnd, ended_at: int) -> None:
        try:
            with self._workspace.db.write() as conn:
                device_accesses.finish(conn, access.id, how, ended_at)
        finally:
            with self._lock:
                del self._live[access.id]
            self._tell(access.capability)

    def _tell(self, capability: str) -> ChangeSet:
        changes = ChangeSet.of(Topic.PERMISSION, capability)
        self._workspace.publish(changes)
        return changes


def _as_csv(accesses: Iterable[DeviceAccess]) -> bytes:
    header = ("capability", "purpose", "subject", "started_at", "ended_at", "end")
    return b"".join(table(header, map(_cells, accesses)))


def _cells(one: DeviceAccess) -> tuple[str, ...]:
    started_at, ended_at = one.started_at.isoformat(), one.ended_at
    ended = (ended_at.isoformat() if ended_at else "", one.end or "")
    return (one.capability, one.purpose, harmless(one.subject), started_at, *ended)


def _proven(said: SystemState, newest: DeviceAccess | None) -> SystemState:
    """What the system does not say, the newest use has shown."""
    failed = newest is None or newest.end in (AccessEnd.LOST, AccessEnd.PROGRAM_ENDED)
    return said if failed or said is not SystemState.UNKNOWN else SystemState.GRANTED
