"""What each kind of operation asks of the platform, and what its answers change here."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any, Protocol

from sqlalchemy import Connection

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.certification import Certification
from vehilink_desktop.domain.listing import TRANSITIONS, Listing
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.remote import certifications as remote_certifications
from vehilink_desktop.remote import listings as remote_listings
from vehilink_desktop.remote.errors import Conflict
from vehilink_desktop.remote.session import ApiClient
from vehilink_desktop.storage.repositories import certifications, drafts, listings, outbox, photos
from vehilink_desktop.storage.workspace import Workspace
from vehilink_desktop.sync import deals, privacy
from vehilink_desktop.sync.rebase import rebase_draft, rebase_put


class Kind(Protocol):
    """One kind of operation."""

    def call(self, op: outbox.Op) -> Any:
        """Ask the platform; its answer. Raises `Known`."""

    def confirmed(self, conn: Connection, op: outbox.Op, answer: Any) -> None:
        """Keep what the platform answered; the operation itself is done already."""

    def refused(self, conn: Connection, op: outbox.Op, error: Known) -> bool:
        """Deal with a refusal that is particular to this kind; False if `error` is none."""

    def touched(self, op: outbox.Op) -> ChangeSet:
        """What looks different when the operation moves on."""


def kinds(workspace: Workspace, api: ApiClient) -> dict[str, Kind]:
    """Every kind by its name in the outbox."""
    return {
        outbox.PUT: ListingPut(workspace, api),
        outbox.ACTION: ListingAct(workspace, api),
        outbox.CERTIFY: CertificationPut(workspace, api),
        **{name: kind(workspace, api) for name, kind in deals.KINDS.items()},
        **{name: kind(workspace, api) for name, kind in privacy.KINDS.items()},
    }


class _OfListing(ABC):
    """What publications and actions have in common: a listing is their answer."""

    def __init__(self, workspace: Workspace, api: ApiClient) -> None:
        self._workspace = workspace
        self._api = api

    def confirmed(self, conn: Connection, op: outbox.Op, answer: Listing) -> None:
        listings.upsert(conn, answer, mine=True)
        outbox.rebase_followers(conn, op.lane, answer.version, answer.content)

    def refused(self, conn: Connection, op: outbox.Op, error: Known) -> bool:
        if not isinstance(error, Conflict) or error.code != ProblemType.VERSION_CONFLICT:
            return False
        current = error.current_as(Listing)
        if current is None:
            return False
        listings.upsert(conn, current, mine=True)
        self._go_on_from(conn, op, current)
        return True

    def touched(self, op: outbox.Op) -> ChangeSet:
        return ChangeSet.of(Topic.LISTING, op.lane) | ChangeSet.of(Topic.DRAFT, op.lane)

    @abstractmethod
    def _go_on_from(self, conn: Connection, op: outbox.Op, current: Listing) -> None:
        """The platform has a newer version, `current`."""


class ListingPut(_OfListing):
    """A publication."""

    def call(self, op: outbox.Op) -> Listing:
        return remote_listings.put(
            self._api, op.lane, op.content(), version=op.base_version, key=op.op_id
        )

    def confirmed(self, conn: Connection, op: outbox.Op, answer: Listing) -> None:
        draft = drafts.get(conn, op.lane)
        if draft is not None:
            followed = any(one.kind == outbox.PUT for one in outbox.open_of_lane(conn, op.lane))
            if draft.content == op.content() and not followed:
                drafts.delete(conn, op.lane)
            elif (draft.base_version or 0) < answer.version:
                drafts.set_base(conn, op.lane, answer.version, answer.content)
        super().confirmed(conn, op, answer)

    def _go_on_from(self, conn: Connection, op: outbox.Op, current: Listing) -> None:
        rebase_put(conn, op, current, self._workspace.new_id, self._workspace.millis())


class ListingAct(_OfListing):
    """A withdrawal, a republication, a sale."""

    def call(self, op: outbox.Op) -> Listing:
        return remote_listings.act(
            self._api, op.lane, op.action(), version=op.base_version or 1, key=op.op_id
        )

    def _go_on_from(self, conn: Connection, op: outbox.Op, current: Listing) -> None:
        new_id, now = self._workspace.new_id, self._workspace.millis()
        rebase_draft(conn, current, new_id, now)
        if current.state in TRANSITIONS[op.action()]:
            outbox.renew(conn, op.op_id, new_id(), now, base_version=current.version)
        else:
            outbox.park(conn, op.op_id, "state-conflict", "", ())


class CertificationPut:
    """A submission of the company's facts."""

    def __init__(self, workspace: Workspace, api: ApiClient) -> None:
        self._workspace = workspace
        self._api = api

    def call(self, op: outbox.Op) -> Certification:
        return remote_certifications.put(self._api, op.lane, op.certification(), key=op.op_id)

    def confirmed(self, conn: Connection, op: outbox.Op, answer: Certification) -> None:
        certifications.upsert(conn, answer)
        draft = certifications.draft(conn)
        if draft is None or draft.id != op.lane:
            return
        if draft.content == op.certification():
            certifications.delete_draft(conn, draft.id)
        else:
            # what was typed after sending belongs to a submission of its own
            following = self._workspace.new_id()
            certifications.renew(conn, draft.id, following)
            photos.hand_over(conn, op.lane, following, but=op.files())

    def refused(self, conn: Connection, op: outbox.Op, error: Known) -> bool:  # noqa: ARG002
        return False

    def touched(self, op: outbox.Op) -> ChangeSet:
        return ChangeSet.of(Topic.CERTIFICATION, op.lane)
