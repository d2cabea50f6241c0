"""Proving who one is: by face, by a code to the phone, or by the platform's staff."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.account import CodeSent
from vehilink_desktop.domain.consent import face_subject
from vehilink_desktop.domain.identity_check import (
    GOOD_FOR,
    CheckContent,
    CheckState,
    FacePicture,
    IdentityCheck,
    Method,
    Scene,
    Turn,
    problems,
)
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.media.photos import PhotoPreparer, PreparedPhoto
from vehilink_desktop.remote import auth, profile
from vehilink_desktop.remote import identity_checks as remote_checks
from vehilink_desktop.remote.session import ApiClient
from vehilink_desktop.services.consents import ConsentService
from vehilink_desktop.services.outgoing import Outgoing
from vehilink_desktop.services.quotations_view import signed_in
from vehilink_desktop.storage.repositories import (
    accounts,
    identity_checks,
    outbox,
    photos,
    uploads,
)
from vehilink_desktop.storage.workspace import Workspace

#: The kind of the pictures of a check; see `photos.Photo`.
FACE = "face"

#: States of `Standing` beside those of a check.
NONE, QUEUED, SENDING, PARKED = "none", "queued", "sending", "parked"


@dataclass(frozen=True)
class FaceShot:
    """A picture of the face as the camera gave it, and what was asked for; `jpeg` is a file."""

    turn: Turn
    jpeg: bytes


@dataclass(frozen=True)
class Standing:
    """How it stands with the proof for one scene.

    Attributes:
        state: `none`, `queued`, `sending`, `parked` (needs the person), or a `CheckState`.
        check_id: The check that `state` is about.
        reason: Why the platform refused it: its staff's words, or the code of an error.
        problem: Why it is parked.
        at: When it was handed in, or decided.
        confirmed_at: When the platform last confirmed who the person is, for this scene.
        good_check: The check with which a lost phone's number can be changed now.
        agreed_at: When face authentication was agreed to for this scene; None if it is not.
        phone_masked: The account's own number.
    """

    scene: Scene
    state: str = NONE
    check_id: str | None = None
    method: str = ""
    reason: str = ""
    problem: Known | None = None
    at: datetime | None = None
    confirmed_at: datetime | None = None
    good_check: str | None = None
    agreed_at: datetime | None = None
    phone_masked: str = ""

    @property
    def waits(self) -> bool:
        """Whether one is under way, so that another cannot be handed in."""
        return self.state in (QUEUED, SENDING, PARKED, CheckState.PENDING)

    @property
    def settled(self) -> bool:
        """Whether nothing is left to be proved: of a lost phone, for a day."""
        of_phone = self.scene is Scene.LOST_PHONE
        return (self.good_check if of_phone else self.confirmed_at) is not None


class IdentityService:
    """Everything but the code works without a network. The platform decides, not this computer."""

    def __init__(
        self,
        workspace: Workspace,
        api: ApiClient,
        preparer: PhotoPreparer,
        consents: ConsentService,
        wake: Callable[[], None],
    ) -> None:
        self._workspace = workspace
        self._db = workspace.db
        self._api = api
        self._preparer = preparer
        self._consents = consents
        self._outgoing = Outgoing(workspace, wake, Topic.IDENTITY_CHECK)

    def standing(self, scene: Scene) -> Standing:
        """How it stands now."""
        consent = self._consents.standing(face_subject(scene))
        with self._db.read() as conn:
            account = accounts.current(conn)
            checks = [one for one in identity_checks.every(conn) if one.scene == scene]
            op = _open_op(conn, scene)
            found = _of_checks(scene, checks)
            if op is not None:
                found = _of_op(conn, scene, op)
        confirmed = [one for one in checks if one.state == CheckState.CONFIRMED and one.decided_at]
        confirmed_at = confirmed[0].decided_at if confirmed else None
        if scene is Scene.CERTIFICATION and account and account.identity_confirmed_at:
            confirmed_at = account.identity_confirmed_at
        now = self._workspace.platform_now()
        good = (one.id for one in confirmed if one.decided_at and one.decided_at + GOOD_FOR > now)
        return replace(
            found,
            confirmed_at=confirmed_at,
            good_check=next(good, None) if scene is Scene.LOST_PHONE else None,
            agreed_at=consent.at if consent and consent.granted else None,
            phone_masked=account.phone_masked if account else "",
        )

    # -- by face

    def agree(self, scene: Scene, wording: str) -> None:
        """Write down a yes to face authentication in `scene`, and to nothing else."""
        self._consents.record(face_subject(scene), True, wording)

    def withdraw(self, scene: Scene, wording: str) -> None:
        """Write down that it is taken back; pictures that have not left are deleted."""
        self._consents.record(face_subject(scene), False, wording)
        with self._db.read() as conn:
            op = _open_op(conn, scene)
        if op is not None and identity_checks.content_of(op).method == Method.FACE:
            try:
                self.give_up(op.lane)
            except Known as error:
                # it may be there already: then it is decided, and deleted after that
                if error.code not in ("being-sent", "may-have-arrived"):
                    raise

    def hand_in_faces(self, scene: Scene, shots: Sequence[FaceShot]) -> str:
        """Have pictures sent for the platform's decision; the id of the check.

        They are kept encrypted until the platform has taken the check, and deleted then.

        Raises:
            Known: `face-not-agreed`; `state-conflict` while another check is under way;
                `unauthorized`; `photo_…`.
        """
        consent = self._consents.standing(face_subject(scene))
        if consent is None or not consent.granted:
            raise Known("face-not-agreed")
        ahead_first = sorted(shots, key=lambda one: one.turn is not Turn.AHEAD)
        taken = {
            self._workspace.new_id(): self._preparer.prepare_bytes(one.jpeg) for one in ahead_first
        }
        content = CheckContent(
            scene=scene,
            method=Method.FACE,
            pictures=tuple(
                FacePicture(media_id=media_id, turn=one.turn)
                for media_id, one in zip(taken, ahead_first, strict=True)
            ),
            consented_at=consent.at,
            wording=consent.wording,
        )
        try:
            for media_id, prepared in taken.items():
                self._workspace.vault.put(f"{media_id}.jpg", prepared.jpeg)
            return self._queue(content, taken)
        except BaseException:
            self._forget(taken)
            raise

    # -- by a code, by the staff

    def request_code(self) -> CodeSent:
        """Have the code for `by_code` sent to the own number.

        Raises:
            Known: see `profile.request_code`.
        """
        return profile.request_code(self._api, profile.CodePurpose.IDENTITY)

    def by_code(self, scene: Scene, request_id: str, code: str) -> None:
        """Prove it with a code; the platform decides at once.

        Raises:
            Known: `code-wrong`, `code-expired`, `code-void`; `state-conflict` while another check
                is under way; what the network does.
        """
        content = CheckContent(
            scene=scene, method=Method.CODE, verification_id=request_id, code=code
        )
        check_id, key = self._workspace.new_id(), self._workspace.new_id()
        check = remote_checks.put(self._api, check_id, content, key=key)
        with self._db.write() as conn:
            identity_checks.upsert(conn, check)
        self._outgoing.kept(check_id)
        if check.state != CheckState.CONFIRMED:
            raise Known(check.reason or ProblemType.CODE_WRONG)
        account = auth.me(self._api)  # it says who was confirmed
        with self._db.write() as conn:
            accounts.keep(conn, account)
        self._workspace.publish(ChangeSet.all_of(Topic.ACCOUNT))

    def by_staff(self, scene: Scene, note: str) -> str:
        """Ask the platform's staff; the id of the check.

        Raises:
            Known: `invalid` with the fields; `state-conflict` while another check is under way;
                `unauthorized`.
        """
        return self._queue(CheckContent(scene=scene, method=Method.STAFF, note=note.strip()), {})

    # -- what is under way

    def retry(self, check_id: str) -> ChangeSet:
        """Send again what the platform did not take, its pictures too."""
        with self._db.write() as conn:
            for one in uploads.of_listing(conn, check_id):
                uploads.retry(conn, one.photo_id, self._workspace.millis())
        return self._outgoing.retry(check_id)

    def give_up(self, check_id: str) -> ChangeSet:
        """Do not send a check that has not left yet; its pictures are deleted.

        Raises:
            Known: `being-sent`, or `may-have-arrived` once the platform may have it.
        """
        with self._db.write() as conn:
            self._outgoing.cancel_all(conn, check_id)
            pictures = [one.id for one in photos.of_listing(conn, check_id)]
            for media_id in pictures:
                photos.delete(conn, media_id)
        self._forget(pictures)
        return self._outgoing.queued(check_id)

    # -- inside

    def _queue(self, content: CheckContent, pictures: dict[str, PreparedPhoto]) -> str:
        found = problems(content)
        if found:
            raise Known(ProblemType.INVALID, fields=tuple((one.field, one.reason) for one in found))
        check_id, now = self._workspace.new_id(), self._workspace.millis()
        with self._db.write() as conn:
            signed_in(conn)
            if _is_under_way(conn, Scene(content.scene)):
                raise Known(ProblemType.STATE_CONFLICT)
            files = [(media_id, "", None) for media_id in pictures]
            photos.add_incoming(conn, check_id, files, now, kind=FACE)
            for media_id, prepared in pictures.items():
                photos.set_ready(conn, media_id, prepared)
            for photo in photos.of_listing(conn, check_id):
                uploads.queue(conn, photo, now)
            identity_checks.queue_put(conn, self._workspace.new_id(), check_id, content, now)
        self._outgoing.queued(check_id)
        return check_id

    def _forget(self, media_ids: Sequence[str] | dict[str, PreparedPhoto]) -> None:
        for media_id in media_ids:
            self._workspace.vault.forget(media_id)


def _open_op(conn: Connection, scene: Scene) -> outbox.Op | None:
    ops = (op for op in outbox.all_open(conn) if op.kind == outbox.IDENTITY_PUT)
    return next((op for op in ops if identity_checks.content_of(op).scene == scene), None)


def _is_under_way(conn: Connection, scene: Scene) -> bool:
    pending = (one for one in identity_checks.every(conn) if one.state == CheckState.PENDING)
    return _open_op(conn, scene) is not None or any(one.scene == scene for one in pending)


def _of_checks(scene: Scene, checks: Sequence[IdentityCheck]) -> Standing:
    """What the newest of them says; one that is under way comes first."""
    pending = (one for one in checks if one.state == CheckState.PENDING)
    shown = next(pending, None) or next(iter(checks), None)
    if shown is None:
        return Standing(scene)
    return Standing(
        scene,
        state=str(shown.state),
        check_id=shown.id,
        method=str(shown.method),
        reason=shown.reason or "",
        at=shown.decided_at or shown.created_at,
    )


def _of_op(conn: Connection, scene: Scene, op: outbox.Op) -> Standing:
    """What is on its way; a picture that failed is a matter for the person, too."""
    failed = [one for one in uploads.of_listing(conn, op.lane) if one.state == "failed"]
    problem = op.failure() if op.state == PARKED else None
    if failed:
        problem = Known(failed[0].problem or "server-error", failed[0].detail or "")
    return Standing(
        scene,
        state=PARKED if failed else op.state,
        check_id=op.lane,
        method=str(identity_checks.content_of(op).method),
        problem=problem,
        at=from_millis(op.created_at),
    )
