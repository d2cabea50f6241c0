"""The rules of identity checks: a code decides at once, all else is for the staff."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import Connection, Row, Select, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from vehilink_desktop.core.clock import from_millis, to_millis
from vehilink_desktop.domain.account import Account, AccountState
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
from vehilink_desktop.domain.problem import FieldError, ProblemType
from vehilink_desktop.sandbox import accounts, feeds, uploads
from vehilink_desktop.sandbox.codes import Proof, Purpose, spend_code
from vehilink_desktop.sandbox.feeds import Told
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.tables import face_pictures, identity_checks, media
from vehilink_desktop.sandbox.tables import uploads as upload_rows
from vehilink_desktop.sandbox.texts import text_problem, wrong_texts

MAX_REASON = 500
#: A face that was sent and handed in never is erased after this.
_UNUSED_FACE = timedelta(days=1)
#: How long staff have; then the pictures go.
PATIENCE = timedelta(days=30)
OVERDUE = "Nobody could look at it within 30 days. Its pictures are erased."
_PENDING = identity_checks.c.state == CheckState.PENDING


@dataclass(frozen=True)
class CheckEntry:
    """What staff see of a check.

    Attributes:
        said: What was handed in, without pictures and code.
        pictures: Those of an undecided check.
    """

    account_id: str
    check: IdentityCheck
    said: CheckContent
    pictures: tuple[FacePicture, ...]


def submit(
    conn: Connection, site: Site, account_id: str, check_id: str, content: CheckContent
) -> IdentityCheck:
    """Hand in a check. One by code is confirmed or refused at once, for the code's problem type.

    Raises:
        Refused: `suspended`, `forbidden`, `state-conflict`, `invalid` or `media-incomplete`.
    """
    account = accounts.locked(conn, account_id)
    _check_account(conn, account, content)
    _check_content(content)
    _check_pictures(conn, account_id, content)
    pending = IdentityCheck(
        id=check_id,
        version=1,
        scene=content.scene,
        method=content.method,
        state=CheckState.PENDING,
        created_at=from_millis(site.now()),
    )
    said = content.model_copy(update={"pictures": (), "code": None, "verification_id": None})
    row = {"account_id": account_id, "said": said.model_dump_json(exclude_none=True)}
    try:
        conn.execute(insert(identity_checks).values(**row, **_columns(pending)))
    except IntegrityError:
        raise Refused(ProblemType.FORBIDDEN, "This id is taken.") from None
    for place, one in enumerate(content.pictures):
        picture = {"media_id": one.media_id, "turn": str(one.turn)}
        conn.execute(insert(face_pictures).values(**picture, check_id=check_id, place=place))
    if content.method == Method.CODE:
        refused = _spend_code(conn, site, account_id, content)
        return _settle(conn, site, account, pending, refused.kind if refused else None)
    _tell(conn, site, account_id, pending)
    return pending


def get(conn: Connection, account_id: str, check_id: str) -> IdentityCheck:
    """The account's own check.

    Raises:
        Refused: `not-found`.
    """
    mine = (identity_checks.c.id == check_id) & (identity_checks.c.account_id == account_id)
    body = conn.execute(select(identity_checks.c.body).where(mine)).scalar()
    if body is None:
        raise Refused(ProblemType.NOT_FOUND, "There is no such check.")
    return IdentityCheck.model_validate_json(body)


def entry(conn: Connection, check_id: str) -> CheckEntry:
    """One check, whoever's it is.

    Raises:
        Refused: `not-found`.
    """
    row = conn.execute(select(identity_checks).where(identity_checks.c.id == check_id)).first()
    if row is None:
        raise Refused(ProblemType.NOT_FOUND, "There is no such check.")
    return _entry(conn, row)


def queue(conn: Connection) -> tuple[CheckEntry, ...]:
    """What waits for a decision, longest first."""
    query = select(identity_checks).where(_PENDING)
    query = query.order_by(identity_checks.c.created_at, identity_checks.c.id)
    return tuple(_entry(conn, row) for row in conn.execute(query).all())


def decided(conn: Connection, state: CheckState, limit: int) -> tuple[CheckEntry, ...]:
    """The latest that ended in `state`, newest first."""
    query = select(identity_checks).where(identity_checks.c.state == state)
    query = query.order_by(identity_checks.c.created_at.desc()).limit(limit)
    return tuple(_entry(conn, row) for row in conn.execute(query).all())


def confirm_check(conn: Connection, site: Site, check_id: str) -> IdentityCheck:
    """Believe it; its pictures go.

    Raises:
        Refused: `not-found`; `state-conflict` if it is decided already.
    """
    account, pending = _undecided(conn, check_id)
    return _settle(conn, site, account, pending, None)


def refuse_check(conn: Connection, site: Site, check_id: str, reason: str) -> IdentityCheck:
    """Do not believe it, and tell the person why; its pictures go.

    Raises:
        Refused: `not-found`, `invalid`; `state-conflict` if it is decided already.
    """
    problem = text_problem(" ".join(reason.split()), MAX_REASON)
    if problem:
        wrong = FieldError(pointer="/reason", reason=problem)
        raise Refused(ProblemType.INVALID, "The reason is not right.", errors=(wrong,))
    account, pending = _undecided(conn, check_id)
    return _settle(conn, site, account, pending, reason.strip())


def check_lost_phone(conn: Connection, site: Site, account_id: str, check_id: str) -> None:
    """Nothing, for a check that lets the account change its number without the old one's code.

    Raises:
        Refused: `identity-not-confirmed` with the member `reason`: `unknown`, `pending`,
            `refused`, `expired` or `used`.
    """
    mine = (identity_checks.c.id == check_id) & (identity_checks.c.account_id == account_id)
    row = conn.execute(select(identity_checks).where(mine)).one_or_none()
    check = IdentityCheck.model_validate_json(row.body) if row else None
    reason = None
    if row is None or check is None or check.scene != Scene.LOST_PHONE:
        reason = "unknown"
    elif check.decided_at is None or check.state != CheckState.CONFIRMED:
        reason = str(check.state)
    elif row.used_at is not None:
        reason = "used"
    elif check.decided_at + GOOD_FOR <= site.clock.now():
        reason = "expired"
    if reason:
        detail = f"The identity check is of no use for this: {reason}."
        raise Refused(ProblemType.IDENTITY_NOT_CONFIRMED, detail, reason=reason)


def use(conn: Connection, site: Site, check_id: str) -> None:
    """Let a check that passed `check_lost_phone` be good for nothing more."""
    mine = identity_checks.c.id == check_id
    conn.execute(update(identity_checks).where(mine).values(used_at=site.now()))


def sweep(site: Site) -> None:
    """End the checks that nobody decided, and remove faces that are in none."""
    late = identity_checks.c.created_at <= site.now() - _millis(PATIENCE)
    with site.db.read() as conn:
        overdue = conn.execute(select(identity_checks.c.id).where(_PENDING, late)).scalars().all()
        unused = conn.execute(_unused_faces(site)).all()
    for check_id in overdue:
        with suppress(Refused), site.change() as conn:  # somebody may have been faster
            refuse_check(conn, site, check_id, OVERDUE)
    for media_id, account_id in unused:
        with suppress(Refused), site.db.write() as conn:
            accounts.locked(conn, account_id)  # it may be handing the picture in just now
            still = _unused_faces(site).where(media.c.id == media_id)
            uploads.erase(conn, site, conn.execute(still).scalars().all())


def forget_all(conn: Connection, site: Site, account_id: str) -> None:
    """Remove the checks of an account that is being closed, with their pictures."""
    mine = identity_checks.c.account_id == account_id
    for check_id in conn.execute(select(identity_checks.c.id).where(mine)).scalars().all():
        _erase_pictures(conn, site, check_id)
    conn.execute(delete(identity_checks).where(mine))


def _unused_faces(site: Site) -> Select[Any]:
    """Those that were sent long ago and handed in never; their accounts."""
    claimed = select(face_pictures.c.media_id)
    # what else is sent waits for its deed longer than a face may
    sent_by = site.now() - _millis(_UNUSED_FACE) + site.settings.upload_ttl_s * 1000
    query = select(media.c.id, media.c.account_id)
    query = query.join(upload_rows, upload_rows.c.id == media.c.id)
    return query.where(
        media.c.kind == "face",
        upload_rows.c.expires_at <= sent_by,
        media.c.id.not_in(claimed),
    )


def _check_account(conn: Connection, account: Account, content: CheckContent) -> None:
    if account.state == AccountState.SUSPENDED:
        raise Refused(ProblemType.SUSPENDED, "This account is suspended.")
    if account.state == AccountState.CANCELLING:
        raise Refused(ProblemType.STATE_CONFLICT, "This account is being closed.")
    if any(one.scene == content.scene for one in _pending_of(conn, account.id)):
        raise Refused(ProblemType.STATE_CONFLICT, "Another check waits for a decision.")


def _pending_of(conn: Connection, account_id: str) -> Iterator[IdentityCheck]:
    query = select(identity_checks.c.body).where(
        _PENDING, identity_checks.c.account_id == account_id
    )
    return map(IdentityCheck.model_validate_json, conn.execute(query).scalars())


def _check_content(content: CheckContent) -> None:
    found = [(one.field, one.reason) for one in problems(content)]
    if content.pictures:
        if content.method != Method.FACE:
            found.append(("pictures", "not_offered"))
        if content.pictures[0].turn != Turn.AHEAD:
            found.append(("pictures/0/turn", "not_ahead"))
        if len({one.media_id for one in content.pictures}) < len(content.pictures):
            found.append(("pictures", "repeated"))
    errors = tuple(FieldError(pointer=f"/content/{name}", reason=why) for name, why in found)
    written = content.model_dump(mode="json", exclude_none=True)
    errors = (*errors, *wrong_texts(written, "/content"))
    if errors:
        raise Refused(ProblemType.INVALID, "The check is not right.", errors=errors)


def _check_pictures(conn: Connection, account_id: str, content: CheckContent) -> None:
    """Each is a face of the account's own that is in no other check."""
    wanted = [one.media_id for one in content.pictures]
    mine = (media.c.account_id == account_id) & (media.c.kind == "face")
    free = media.c.id.not_in(select(face_pictures.c.media_id))
    query = select(media.c.id).where(mine, free, media.c.id.in_(wanted))
    arrived = set(conn.execute(query).scalars())
    lacking = tuple(
        FieldError(pointer=f"/content/pictures/{place}/media_id", reason="media_incomplete")
        for place, media_id in enumerate(wanted)
        if media_id not in arrived
    )
    if lacking:
        raise Refused(
            ProblemType.MEDIA_INCOMPLETE, "Not all pictures have arrived.", errors=lacking
        )


def _spend_code(
    conn: Connection, site: Site, account_id: str, content: CheckContent
) -> Refused | None:
    """Use up the code to the account's own number, or tell what is wrong with it."""
    proof = Proof(content.verification_id or "", content.code or "")
    phone = accounts.phone_of(conn, account_id)
    return spend_code(conn, site, phone, proof, Purpose.IDENTITY)


def _undecided(conn: Connection, check_id: str) -> tuple[Account, IdentityCheck]:
    """A pending check with its account, which nobody else changes meanwhile."""
    account = accounts.locked(conn, entry(conn, check_id).account_id)
    check = entry(conn, check_id).check
    if check.state != CheckState.PENDING:
        raise Refused(ProblemType.STATE_CONFLICT, "Somebody has decided this already.")
    return account, check


def _settle(
    conn: Connection, site: Site, account: Account, pending: IdentityCheck, reason: str | None
) -> IdentityCheck:
    """Write the decision, which a reason makes a refusal; the pictures go."""
    now = from_millis(site.now())
    settled = pending.model_copy(
        update={
            "version": pending.version + 1,
            "state": CheckState.REFUSED if reason else CheckState.CONFIRMED,
            "reason": reason,
            "decided_at": now,
        }
    )
    mine = identity_checks.c.id == settled.id
    conn.execute(update(identity_checks).where(mine).values(_columns(settled)))
    _erase_pictures(conn, site, settled.id)
    if settled.state == CheckState.CONFIRMED and settled.scene == Scene.CERTIFICATION:
        accounts.change(conn, site, account, identity_confirmed_at=now)
    _tell(conn, site, account.id, settled)
    return settled


def _erase_pictures(conn: Connection, site: Site, check_id: str) -> None:
    mine = delete(face_pictures).where(face_pictures.c.check_id == check_id)
    named = conn.execute(mine.returning(face_pictures.c.media_id)).scalars().all()
    uploads.erase(conn, site, named)


def _entry(conn: Connection, row: Row[Any]) -> CheckEntry:
    query = select(face_pictures).where(face_pictures.c.check_id == row.id)
    shown = conn.execute(query.order_by(face_pictures.c.place)).all()
    return CheckEntry(
        account_id=row.account_id,
        check=IdentityCheck.model_validate_json(row.body),
        said=CheckContent.model_validate_json(row.said),
        pictures=tuple(FacePicture(media_id=one.media_id, turn=one.turn) for one in shown),
    )


def _columns(check: IdentityCheck) -> dict[str, Any]:
    """What the row of a check says of its state."""
    return {
        "id": check.id,
        "version": check.version,
        "state": str(check.state),
        "created_at": to_millis(check.created_at),
        "body": check.model_dump_json(exclude_none=True),
    }


def _tell(conn: Connection, site: Site, account_id: str, check: IdentityCheck) -> None:
    feeds.tell_accounts(conn, site, [Told(account_id, "identity_check", check.id, check.version)])


def _millis(span: timedelta) -> int:
    return span // timedelta(milliseconds=1)
