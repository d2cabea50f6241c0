"""What made-up companies submit."""

import random
from typing import Any

from tests.sandbox.test_uploads import picture
from tests.support.sandbox import Client, new_key, new_phone
from vehilink_desktop.domain.credit_code import ALPHABET, check_character, subject_check_character

#: No test's seed makes two companies have one code.
_random = random.SystemRandom()


def new_legacy_number() -> str:
    """A registration number as they were before 2015."""
    return "".join(_random.choices("0123456789", k=15))


def new_credit_code(division: str = "370200", *, subject_fits: bool = True) -> str:
    """A valid code that no other company has; its inner check can be made to fail."""
    subject = "".join(_random.choices("0123456789ABCDEFGH", k=8))
    digit = subject_check_character(subject)
    if not subject_fits:
        digit = "1" if digit == "0" else "0"
    code = f"91{division}{subject}{digit}"
    return code + check_character(code)


def wrong_check(code: str) -> str:
    """The code with another last character."""
    return code[:-1] + ALPHABET[(ALPHABET.index(code[-1]) + 1) % len(ALPHABET)]


def scan(client: Client) -> str:
    """The media id of a page that has arrived."""
    return client.upload(picture(120, 80), kind="scan")


def supplier_content(client: Client, **other: Any) -> dict[str, Any]:
    """What a company of China hands in, with one uploaded page."""
    return {
        "user_type": "supplier",
        "company_name": "Qingdao Lighthouse Motors Co., Ltd.",
        "company_name_zh": "青岛灯塔汽车有限公司",
        "credit_code": new_credit_code(),
        "address": "山东省青岛市港口路 1 号",
        "documents": [{"media_id": scan(client), "kind": "business_licence"}],
        "authorised": True,
        **other,
    }


def purchaser_content(client: Client, **other: Any) -> dict[str, Any]:
    """What a company abroad hands in."""
    return {
        "user_type": "purchaser",
        "company_name": "Caspian Wheels LLC",
        "registration_number": "KZ-2020/117",
        "address": "Aktau, port road 4",
        "country": "KZ",
        "documents": [{"media_id": scan(client), "kind": "registration_document"}],
        "authorised": True,
        **other,
    }


def newcomer(client: Client, user_type: str = "supplier") -> Client:
    """Somebody who has just registered."""
    return client.register(new_phone(), user_type)


def submitted(client: Client, **other: Any) -> dict[str, Any]:
    """A supplier's submission that waits for a decision."""
    answer = client.submit(new_key(), supplier_content(client, **other))
    assert answer.status_code == 201, answer.text
    found: dict[str, Any] = answer.json()
    return found
