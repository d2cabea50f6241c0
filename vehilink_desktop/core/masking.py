"""Hides personal data that is shown: one function for each kind of datum.

Masked in every list, card, message, notification, window title and tooltip. Whole values stand
only where they are what somebody is busy with, by purpose:

- behind the eye of `ui.common.revealed`, which notes each look;
- in a form while it is filled in or corrected: certification, bank account, sign-in;
- in what a deal's papers say to the other side: invoices, contracts, packing lists and their
  previews, and the vouchers and documents that were handed in as pictures;
- on the platform's own console, where staff compare a licence with its picture.

What hides has the same length for every value: how long the hidden part is says something, too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from types import MappingProxyType

HIDDEN = "****"


class Datum(StrEnum):
    """A kind of personal datum that is shown masked."""

    PHONE = "phone"
    ID_NUMBER = "id_number"
    LICENCE_NUMBER = "licence_number"
    ADDRESS = "address"
    PERSON_NAME = "person_name"
    VIN = "vin"
    BANK_ACCOUNT = "bank_account"
    EMAIL = "email"


def mask(datum: Datum, text: str) -> str:
    """`text` with what is personal in it hidden; nothing stays nothing."""
    return _MASKS[datum](text)


def phone(number: str) -> str:
    """An E.164 number with its middle hidden: `+8613800138000` → `+86138****8000`."""
    compact = re.sub(r"[\s().-]", "", number)
    # of a short one the ends alone would be nearly all
    if len(compact) < 11:
        return HIDDEN + compact[-2:] if len(compact) >= 8 else _all(compact)
    return compact[: max(3, len(compact) - 8)] + HIDDEN + compact[-4:]


def id_number(number: str) -> str:
    """An identity card's or a passport's: `11010519491231002X` → `11****2X`."""
    return _ends(number, head=2, tail=2)


def licence_number(number: str) -> str:
    """A unified social credit code, or what a registry abroad gave: `91****8K4X`."""
    return _ends(number, head=2, tail=4)


def bank_account(number: str) -> str:
    """An IBAN keeps its country, any account its end: `DE****3000`, `****6789`."""
    compact = "".join(number.split())
    return _ends(compact, head=2 if compact[:2].isalpha() else 0, tail=4)


def vin(number: str) -> str:
    """What was built stays, which one of them it is goes: `LGXCE6CD8****`."""
    compact = "".join(number.split())
    return compact[:9] + HIDDEN if len(compact) == 17 else _all(compact)


def person_name(name: str) -> str:
    """The first character of each word: `王小明` → `王****`, `Li Wei` → `L**** W****`."""
    return " ".join(word[0] + HIDDEN for word in name.split())


def email(address: str) -> str:
    """The first character and the host: `wei@example.com` → `w****@example.com`."""
    user, at, host = address.strip().rpartition("@")
    return user[:1] + HIDDEN + at + host if user and host else _all(address)


def address(text: str) -> str:
    """The town stays, the street goes: `浙江省杭州市****`, `****, Hamburg, Germany`."""
    line = " ".join(text.split())
    town = _CHINESE_TOWN.match(line)
    if town:
        return town[0] + HIDDEN
    parts = [re.sub(r"\S*\d\S*", "", part).strip() for part in re.split(r"[,،,;]", line)]
    coarse = [part for part in parts[max(1, len(parts) - 2) :] if part]
    return ", ".join([HIDDEN, *coarse]) if line else ""


#: Province (or a region of its own) and city, or one of the four cities that are provinces.
_CHINESE_TOWN = re.compile(
    r"(?:[\u4e00-\u9fff]{2,10}?(?:省|自治区|特别行政区))?[\u4e00-\u9fff]{2,10}?(?:市|自治州|地区|盟)"
)


def _ends(number: str, *, head: int, tail: int) -> str:
    """Both ends of a number that is long enough to hide more than it shows."""
    compact = "".join(number.split())
    if len(compact) <= 2 * (head + tail) - 2:
        return _all(compact)
    return compact[:head] + HIDDEN + compact[-tail:]


def _all(text: str) -> str:
    return HIDDEN if text else ""


_MASKS: Mapping[Datum, Callable[[str], str]] = MappingProxyType(
    {
        Datum.PHONE: phone,
        Datum.ID_NUMBER: id_number,
        Datum.LICENCE_NUMBER: licence_number,
        Datum.ADDRESS: address,
        Datum.PERSON_NAME: person_name,
        Datum.VIN: vin,
        Datum.BANK_ACCOUNT: bank_account,
        Datum.EMAIL: email,
    }
)
