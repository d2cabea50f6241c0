"""What people change of their own account: nickname, picture, number."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, select, update

from vehilink_desktop.core import masking
from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.problem import FieldError, ProblemType
from vehilink_desktop.sandbox import accounts, identity_checks
from vehilink_desktop.sandbox.codes import (
    Proof,
    Purpose,
    check_code,
    checked_phone,
    forget_number,
    use_code,
)
from vehilink_desktop.sandbox.contract import PhoneChange, ProfileChange
from vehilink_desktop.sandbox.counterparts import change_account
from vehilink_desktop.sandbox.database import hold, phone_key
from vehilink_desktop.sandbox.nicknames import checked_nickname
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.tables import accounts as account_rows
from vehilink_desktop.sandbox.tables import media

#: Sides of an avatar in pixels.
MIN_AVATAR_SIDE = 128


def change_profile(
    conn: Connection, site: Site, account_id: str, expected: int, wanted: ProfileChange
) -> Account:
    """Set what `wanted` names, if the account is at version `expected`.

    Raises:
        Refused: `version-conflict`, `content-refused` or `media-incomplete`.
    """
    account = accounts.locked(conn, account_id)
    if account.version != expected:
        current = account.model_dump(mode="json", exclude_none=True)
        detail = f"The account is at version {account.version}."
        raise Refused(ProblemType.VERSION_CONFLICT, detail, current=current)
    fields: dict[str, Any] = {}
    if "nickname" in wanted.model_fields_set:
        fields["nickname"] = checked_nickname(wanted.nickname or "")
    if "avatar_media_id" in wanted.model_fields_set:
        fields["avatar_media_id"] = wanted.avatar_media_id
        if wanted.avatar_media_id is not None:
            _check_avatar(conn, account_id, wanted.avatar_media_id)
    return change_account(conn, site, account, **fields)


def change_phone(
    conn: Connection, site: Site, account_id: str, wanted: PhoneChange
) -> Account | Refused:
    """Let the account sign in with another number. Nothing changes unless both codes are right.

    An identity check can stand for the old number's code. Nothing of the old number stays.

    A wrong code is returned, not raised, so that its try stays counted; the member `which` says
    whether it is the "old" number's or the "new" one's.

    Raises:
        Refused: `phone-invalid`, `phone-taken`, `identity-not-confirmed`, or `invalid` for neither
            or both of a code and a check.
    """
    if (wanted.old is None) == (wanted.identity_check_id is None):
        wrong = FieldError(pointer="/old", reason="required" if wanted.old is None else "repeated")
        detail = "Send either the old number's code or an identity check."
        raise Refused(ProblemType.INVALID, detail, errors=(wrong,))
    account = accounts.locked(conn, account_id)
    phone = checked_phone(wanted.new.phone)
    own = accounts.phone_of(conn, account_id)
    for number in sorted((own, phone)):  # whoever swaps two numbers holds them in one order
        hold(conn, phone_key(number))
    new = Proof(wanted.new.request_id, wanted.new.code)
    if wanted.identity_check_id is not None:
        identity_checks.check_lost_phone(conn, site, account_id, wanted.identity_check_id)
    if wanted.old is not None:
        old = Proof(wanted.old.request_id, wanted.old.code)
        refused = check_code(conn, site, own, old, Purpose.PHONE_CHANGE)
        if refused:
            refused.members["which"] = "old"
            return refused
    refused = check_code(conn, site, phone, new)
    if refused:
        refused.members["which"] = "new"
        return refused
    if accounts.by_phone(conn, phone):
        raise Refused(ProblemType.PHONE_TAKEN, "This number has an account.")
    use_code(conn, new)
    if wanted.identity_check_id is not None:
        identity_checks.use(conn, site, wanted.identity_check_id)
    forget_number(conn, own)
    mine = account_rows.c.id == account_id
    conn.execute(update(account_rows).where(mine).values(phone=phone))
    return change_account(conn, site, account, phone_masked=masking.phone(phone))


def _check_avatar(conn: Connection, account_id: str, media_id: str) -> None:
    mine = (media.c.id == media_id) & (media.c.account_id == account_id)
    query = select(media).where(mine, media.c.kind == "avatar")
    row = conn.execute(query).one_or_none()
    if row is None:
        wrong = FieldError(pointer="/avatar_media_id", reason="media_incomplete")
        detail = "The picture has not arrived."
        raise Refused(ProblemType.MEDIA_INCOMPLETE, detail, errors=(wrong,))
    if row.width != row.height:
        reason = "not_square"
    elif row.width < MIN_AVATAR_SIDE:
        reason = "too_small"
    else:
        return
    wrong = FieldError(pointer="/avatar_media_id", reason=reason)
    raise Refused(ProblemType.CONTENT_REFUSED, "This is no avatar.", errors=(wrong,))
