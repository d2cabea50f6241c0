"""The gates of the trade: may this account do that, and if not, what is missing?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from vehilink_desktop.domain.account import Account, AccountState
from vehilink_desktop.domain.certification import CertificationState
from vehilink_desktop.domain.vocabulary import UserType


class Deed(StrEnum):
    """What passes a gate. To `TAKE_BACK` what one did takes no more than to be let in."""

    SEE_SELLERS = "see_sellers"
    PUBLISH_LISTING = "publish_listing"
    PUBLISH_REQUEST = "publish_request"
    QUOTE = "quote"
    ORDER = "order"
    TRADE = "trade"
    TAKE_BACK = "take_back"


class Missing(StrEnum):
    """What stands between an account and a deed, the first thing to mend."""

    SIGN_IN = "sign_in"
    SUSPENDED = "suspended"
    CANCELLING = "cancelling"
    OTHER_USER_TYPE = "other_user_type"
    CERTIFICATION = "certification"
    CERTIFICATION_PENDING = "certification_pending"
    CERTIFICATION_REJECTED = "certification_rejected"


@dataclass(frozen=True, slots=True)
class Gate:
    """The answer to one question; open when nothing is missing."""

    deed: Deed
    missing: Missing | None = None

    @property
    def open(self) -> bool:
        """Whether the deed may be done."""
        return self.missing is None


_DOERS = {
    Deed.PUBLISH_LISTING: UserType.SUPPLIER,
    Deed.QUOTE: UserType.SUPPLIER,
    Deed.PUBLISH_REQUEST: UserType.PURCHASER,
    Deed.ORDER: UserType.PURCHASER,
}
_WHILE_CLOSING = frozenset({Deed.SEE_SELLERS, Deed.TAKE_BACK})
_WAITING = {
    CertificationState.PENDING: Missing.CERTIFICATION_PENDING,
    CertificationState.REJECTED: Missing.CERTIFICATION_REJECTED,
}


def ask(account: Account | None, deed: Deed) -> Gate:
    """What `account` (None: nobody is signed in) lacks for `deed`."""
    return Gate(deed, _missing(account, deed))


def _missing(account: Account | None, deed: Deed) -> Missing | None:
    if account is None:
        return Missing.SIGN_IN
    if account.state == AccountState.SUSPENDED:
        return Missing.SUSPENDED
    if account.state == AccountState.CANCELLING and deed not in _WHILE_CLOSING:
        return Missing.CANCELLING
    if deed is Deed.TAKE_BACK:
        return None
    doer = _DOERS.get(deed)
    if doer is not None and account.user_type != doer:
        return Missing.OTHER_USER_TYPE
    if not account.certified:
        state = account.certification_state
        return next((told for key, told in _WAITING.items() if key == state), Missing.CERTIFICATION)
    return None
