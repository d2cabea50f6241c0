"""What the platform tells everybody: published, corrected or withdrawn by staff."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from pydantic import Field
from sqlalchemy import Connection, insert, select, update

from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.domain.model import StrictModel, UtcTime
from vehilink_desktop.domain.notice import SERVICE_END_DAYS, Notice, NoticeKind, NoticeTexts
from vehilink_desktop.domain.problem import FieldError, ProblemType
from vehilink_desktop.sandbox import accounts, feeds
from vehilink_desktop.sandbox.database import hold
from vehilink_desktop.sandbox.feeds import Told
from vehilink_desktop.sandbox.languages import LANGUAGES
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.tables import notices as table
from vehilink_desktop.sandbox.texts import text_problem

MAX_LINE = 200
MAX_TEXT = 4000
#: What people have to be told of each kind, beside its title and what happened.
NEEDED: dict[NoticeKind, tuple[str, ...]] = {
    NoticeKind.INCIDENT: ("effect", "measures", "advice"),
    NoticeKind.SERVICE_END: ("effect", "effective_at"),
    NoticeKind.TRANSFER: ("recipient", "effective_at"),
    NoticeKind.POLICY: (),
    NoticeKind.PROCESSING: (),
}
_LINES = ("title", "contact")
_TEXTS = ("happened", "effect", "measures", "advice", "recipient")
_HOLD = "notices"


class NoticeContent(NoticeTexts):
    """All that a notice says; the fields are those of `Notice`."""

    model_config = StrictModel.model_config  # it is read by the sandbox only

    kind: NoticeKind
    subject: str = ""
    effective_at: UtcTime | None = Field(None)
    texts: dict[str, NoticeTexts] = Field({})


def publish(conn: Connection, site: Site, content: NoticeContent) -> Notice:
    """Tell everybody who has an account.

    Raises:
        Refused: `invalid`.
    """
    hold(conn, _HOLD)
    earliest = site.clock.now() + timedelta(days=SERVICE_END_DAYS)
    _check(content, earliest)
    notice = Notice(
        id=site.new_id(),
        version=1,
        published_at=from_millis(site.now()),
        **content.model_dump(),
    )
    row = {
        "id": notice.id,
        "version": 1,
        "kind": notice.kind,
        "published_at": site.now(),
        "body": notice.model_dump_json(exclude_none=True),
    }
    conn.execute(insert(table).values(row))
    _tell_everybody(conn, site, notice)
    return notice


def correct(conn: Connection, site: Site, notice_id: str, content: NoticeContent) -> Notice:
    """Say it better. The end of the service comes no sooner than it was announced.

    Raises:
        Refused: `not-found`, `invalid`; `state-conflict`: it was withdrawn.
    """
    before = _changeable(conn, notice_id)
    earliest = site.clock.now() + timedelta(days=SERVICE_END_DAYS)
    _check(content, min(earliest, before.effective_at or earliest))
    return _change(conn, site, before, **content.model_dump())


def withdraw(conn: Connection, site: Site, notice_id: str) -> Notice:
    """Say that it was a mistake.

    Raises:
        Refused: `not-found`; `state-conflict`: it was withdrawn before.
    """
    return _change(conn, site, _changeable(conn, notice_id), withdrawn=True)


def everything(conn: Connection) -> tuple[Notice, ...]:
    """Every notice, newest first."""
    bodies = conn.execute(select(table.c.body).order_by(table.c.id.desc())).scalars()
    return tuple(map(Notice.model_validate_json, bodies))


def by_id(conn: Connection, notice_id: str) -> Notice | None:
    """One notice."""
    body = conn.execute(select(table.c.body).where(table.c.id == notice_id)).scalar()
    return Notice.model_validate_json(body) if body else None


def tell_newcomer(conn: Connection, site: Site, account_id: str) -> None:
    """Let a new account hear of the notices that stand."""
    hold(conn, _HOLD)
    standing = (one for one in everything(conn) if not one.withdrawn)
    told = [Told(account_id, "notice", one.id, one.version) for one in standing]
    feeds.tell_accounts(conn, site, told)


def _changeable(conn: Connection, notice_id: str) -> Notice:
    hold(conn, _HOLD)
    notice = by_id(conn, notice_id)
    if notice is None:
        raise Refused(ProblemType.NOT_FOUND, "There is no such notice.")
    if notice.withdrawn:
        raise Refused(ProblemType.STATE_CONFLICT, "This notice was withdrawn.")
    return notice


def _change(conn: Connection, site: Site, before: Notice, **news: object) -> Notice:
    notice = before.model_copy(update={"version": before.version + 1, **news})
    values = {
        "version": notice.version,
        "kind": notice.kind,
        "body": notice.model_dump_json(exclude_none=True),
    }
    conn.execute(update(table).where(table.c.id == notice.id).values(values))
    _tell_everybody(conn, site, notice)
    return notice


def _tell_everybody(conn: Connection, site: Site, notice: Notice) -> None:
    feeds.tell_many(conn, site, accounts.in_use(), "notice", notice.id, notice.version)


def _check(content: NoticeContent, earliest_end: datetime) -> None:
    errors = tuple(_errors(content, earliest_end))
    if errors:
        raise Refused(ProblemType.INVALID, "This notice cannot be published.", errors=errors)


def _errors(content: NoticeContent, earliest_end: datetime) -> Iterator[FieldError]:
    """Slugs: those of `text_problem`, and `too_early`."""
    needed = ("title", "happened", *NEEDED[content.kind])
    for name in needed:
        value = getattr(content, name)
        if not value or (isinstance(value, str) and not value.strip()):
            yield FieldError(pointer=f"/{name}", reason="required")
    yield from _text_errors(content, "")
    for language, words in content.texts.items():
        if language not in LANGUAGES[1:]:
            yield FieldError(pointer=f"/texts/{language}", reason="unknown_value")
        yield from _text_errors(words, f"/texts/{language}")
    when = content.effective_at
    if content.kind is NoticeKind.SERVICE_END and when is not None and when < earliest_end:
        yield FieldError(pointer="/effective_at", reason="too_early")


def _text_errors(words: NoticeTexts, at: str) -> Iterator[FieldError]:
    for names, limit in ((_LINES, MAX_LINE), (_TEXTS, MAX_TEXT)):
        for name in names:
            text = getattr(words, name)
            written = text.replace("\r", "").replace("\n", " ") if names is _TEXTS else text
            reason = text_problem(written, limit) if written.strip() else None
            if reason:
                yield FieldError(pointer=f"{at}/{name}", reason=reason)
