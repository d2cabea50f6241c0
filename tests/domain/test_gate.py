"""What stands between an account and a deed, and that taking back takes no more than signing in."""

from typing import Any

import pytest

from vehilink_desktop.domain.account import Account, AccountState
from vehilink_desktop.domain.gate import Deed, Missing, ask
from vehilink_desktop.domain.vocabulary import UserType

pytestmark = pytest.mark.req("D1")


def account(**other: Any) -> Account:
    facts = {"nickname": "Lin", "phone_masked": "138****8000", "certified": True, **other}
    return Account(id="a", user_type=UserType.SUPPLIER, **facts)


@pytest.mark.parametrize(
    ("asking", "publish", "take_back"),
    [
        (account(), None, None),
        (account(certified=False), Missing.CERTIFICATION, None),
        (account(state=AccountState.CANCELLING), Missing.CANCELLING, None),
        (account(state=AccountState.SUSPENDED), Missing.SUSPENDED, Missing.SUSPENDED),
        (None, Missing.SIGN_IN, Missing.SIGN_IN),
    ],
)
def test_taking_back_takes_no_more_than_to_be_let_in(
    asking: Account | None, publish: Missing | None, take_back: Missing | None
) -> None:
    assert ask(asking, Deed.PUBLISH_LISTING).missing == publish
    assert ask(asking, Deed.TAKE_BACK).missing == take_back
