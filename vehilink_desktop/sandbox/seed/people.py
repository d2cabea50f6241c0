"""The seeded accounts: three to sign in with, the market's companies, and some who wait."""

from __future__ import annotations

from dataclasses import dataclass

from vehilink_desktop.core import masking
from vehilink_desktop.domain.account import Account, DemoAccount
from vehilink_desktop.domain.certification import CertificationState
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.sandbox.first_policy import FIRST
from vehilink_desktop.sandbox.seed import companies
from vehilink_desktop.sandbox.seed.companies import Company
from vehilink_desktop.sandbox.seed.ids import account_id


@dataclass(frozen=True)
class Seeded:
    """An account with the phone that signs in to it, E.164, and the company behind it."""

    phone: str
    account: Account
    company: Company | None = None


def _certified(company: Company, phone: str, nickname: str, user_type: UserType) -> Seeded:
    account = _account(company.index, phone, nickname, user_type)
    certified = {
        "company": company.card,
        "certified": True,
        "certification_state": CertificationState.APPROVED,
    }
    return Seeded(phone, account.model_copy(update=certified), company)


def _waiting(company: Company, phone: str, nickname: str, user_type: UserType) -> Seeded:
    account = _account(company.index, phone, nickname, user_type)
    waits = {"certification_state": CertificationState.PENDING}
    return Seeded(phone, account.model_copy(update=waits), company)


def _account(index: int, phone: str, nickname: str, user_type: UserType) -> Account:
    return Account(
        id=account_id(index),
        nickname=nickname,
        phone_masked=masking.phone(phone),
        user_type=user_type,
        policy_agreed=FIRST.version,
    )


_UNCERTIFIED_PHONE = "+8613900139000"

SUPPLIER, *_OTHERS = (
    _certified(
        company,
        f"+86138001380{company.index:02d}",
        f"Sales desk {company.index}" if company.index else "Supplier demo",
        UserType.SUPPLIER,
    )
    for company in companies.SUPPLIERS
)
#: The other sellers; their phones count up from the first one's.
SELLERS = tuple(_OTHERS)
PURCHASER = _certified(companies.PURCHASER, "+971501234567", "Purchaser demo", UserType.PURCHASER)
#: The other purchasers.
TRADERS = tuple(
    _certified(
        company,
        f"+9715012346{number:02d}",
        f"{company.city} buyers",
        UserType.PURCHASER,
    )
    for number, company in enumerate(companies.TRADERS)
)
UNCERTIFIED = Seeded(
    _UNCERTIFIED_PHONE,
    _account(101, _UNCERTIFIED_PHONE, "New dealer demo", UserType.SUPPLIER),
)
#: Their phones count up from the uncertified one's.
APPLICANTS = tuple(
    _waiting(
        company,
        f"+86139001390{number:02d}",
        f"{company.city} desk",
        UserType.SUPPLIER if company.country == "CN" else UserType.PURCHASER,
    )
    for number, company in enumerate(companies.APPLICANTS, start=1)
)
EVERYBODY = (SUPPLIER, PURCHASER, UNCERTIFIED, *SELLERS, *TRADERS, *APPLICANTS)

DEMO_ACCOUNTS = tuple(
    DemoAccount(phone=one.phone, label=one.account.nickname, user_type=one.account.user_type)
    for one in (SUPPLIER, PURCHASER, UNCERTIFIED)
)
