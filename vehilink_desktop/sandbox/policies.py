"""The editions of the privacy policy: which is in force, who agreed to which, a new one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import Connection, Row, insert, select

from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.policy import Policy, PolicyEdition, PolicyEditions
from vehilink_desktop.domain.problem import FieldError, ProblemType
from vehilink_desktop.sandbox import accounts, announcements
from vehilink_desktop.sandbox.database import hold, insert_or_ignore
from vehilink_desktop.sandbox.first_policy import FIRST, first_policy
from vehilink_desktop.sandbox.languages import LANGUAGES, spoken
from vehilink_desktop.sandbox.policy_drafts import PolicyDraft, draft_errors
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.tables import agreements, policy_texts
from vehilink_desktop.sandbox.tables import policies as table
from vehilink_desktop.sandbox.working_days import BEIJING


def editions(conn: Connection) -> tuple[PolicyEdition, ...]:
    """Every edition, newest first."""
    rows = conn.execute(select(table).order_by(table.c.effective_on.desc()))
    return (*map(_edition, rows), FIRST)


def archive(conn: Connection, site: Site) -> PolicyEditions:
    """Every edition, and which is in force."""
    return PolicyEditions(current=current(conn, site).version, editions=editions(conn))


def current(conn: Connection, site: Site) -> PolicyEdition:
    """The edition in force."""
    today = _today(site).isoformat()
    return next((one for one in editions(conn) if one.effective_on <= today), FIRST)


def policy(conn: Connection, version: str, language: str) -> Policy:
    """An edition in the language of a tag such as `zh_CN` or `zh-Hans`; else in English.

    Raises:
        Refused: `not-found`.
    """
    if version == FIRST.version:
        return first_policy(spoken(language))
    mine = (policy_texts.c.version == version) & (policy_texts.c.language == spoken(language))
    body = conn.execute(select(policy_texts.c.body).where(mine)).scalar()
    if body is None:
        raise Refused(ProblemType.NOT_FOUND, "There is no such edition of the policy.")
    return Policy.model_validate_json(body)


def agree(conn: Connection, site: Site, account_id: str, version: str) -> Account:
    """Note that the person agrees to an edition that is in force or announced.

    Raises:
        Refused: `not-found`, or `policy-outdated` with the version in force.
    """
    known = {one.version: one for one in editions(conn)}
    if version not in known:
        raise Refused(ProblemType.NOT_FOUND, "There is no such edition of the policy.")
    in_force = current(conn, site)
    if known[version].effective_on < in_force.effective_on:
        detail = f"The policy is at version {in_force.version}."
        raise Refused(ProblemType.POLICY_OUTDATED, detail, policy_version=in_force.version)
    account = accounts.locked(conn, account_id)
    note_agreement(conn, site, account_id, version)
    if version <= (account.policy_agreed or ""):
        return account
    return accounts.change(conn, site, account, policy_agreed=version)


def note_agreement(conn: Connection, site: Site, account_id: str, version: str) -> None:
    """Write down when an account first agreed to an edition."""
    row = {"account_id": account_id, "version": version, "at": site.now()}
    insert_or_ignore(conn, agreements, row)


def check_agreed(conn: Connection, site: Site, account_id: str) -> None:
    """Nothing, for an account that agreed to the latest significant edition in force.

    Raises:
        Refused: `policy-not-agreed`, with the version to agree to.
    """
    today = _today(site).isoformat()
    binding = (table.c.effective_on <= today) & table.c.significant
    newest = select(table.c.version).where(binding).order_by(table.c.version.desc()).limit(1)
    version = conn.execute(newest).scalar()
    if version is None or (accounts.by_id(conn, account_id).policy_agreed or "") >= version:
        return
    detail = "Read the changed privacy policy and agree to it first."
    needed = current(conn, site).version
    raise Refused(ProblemType.POLICY_NOT_AGREED, detail, policy_version=needed)


def publish(conn: Connection, site: Site, draft: PolicyDraft) -> PolicyEdition:
    """Announce a new edition to everybody. Its version is the date from which it is in force.

    Raises:
        Refused: `invalid`, with what is wrong where in the draft.
    """
    hold(conn, "policies")
    errors = (*draft_errors(draft), *_date_errors(conn, site, draft))
    if errors:
        raise Refused(ProblemType.INVALID, "This edition cannot be published.", errors=errors)
    edition = PolicyEdition(
        version=draft.effective_on,
        effective_on=draft.effective_on,
        published_at=from_millis(site.now()),
        significant=bool(draft.changes),
    )
    row = edition.model_dump(include={"version", "effective_on", "significant"})
    conn.execute(insert(table).values(**row, published_at=site.now()))
    texts = [draft.policy(language) for language in LANGUAGES]
    conn.execute(insert(policy_texts), [_text_row(one) for one in texts])
    begins = _begins(date.fromisoformat(draft.effective_on))
    changes = {one.language: one.changes for one in texts}
    announcements.announce_policy(conn, site, edition, begins, changes)
    return edition


def _date_errors(conn: Connection, site: Site, draft: PolicyDraft) -> Sequence[FieldError]:
    """Editions follow each other; nobody is bound before there was time to agree."""
    try:
        wanted = date.fromisoformat(draft.effective_on)
    except ValueError:
        wanted = None
    # other ways to write a day do not sort as versions do
    if wanted is None or wanted.isoformat() != draft.effective_on:
        return (FieldError(pointer="/effective_on", reason="not_a_date"),)
    earliest = _today(site) + timedelta(days=1 if draft.changes else 0)
    if wanted < earliest:
        return (FieldError(pointer="/effective_on", reason="too_early"),)
    if wanted <= date.fromisoformat(editions(conn)[0].effective_on):
        return (FieldError(pointer="/effective_on", reason="before_the_latest"),)
    return ()


def _today(site: Site) -> date:
    return site.clock.now().astimezone(BEIJING).date()


def _begins(day: date) -> datetime:
    return datetime.combine(day, time(), BEIJING).astimezone(UTC)


def _edition(row: Row[tuple[str, str, int, bool]]) -> PolicyEdition:
    return PolicyEdition(
        version=row.version,
        effective_on=row.effective_on,
        published_at=from_millis(row.published_at),
        significant=row.significant,
    )


def _text_row(text: Policy) -> dict[str, str]:
    return {"version": text.version, "language": text.language, "body": text.model_dump_json()}
