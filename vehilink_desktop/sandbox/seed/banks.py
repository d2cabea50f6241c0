"""Bank accounts of the seeded suppliers. Banks and numbers are invented."""

from __future__ import annotations

import random
from datetime import datetime, timedelta

from vehilink_desktop.domain.payee import Payee, PayeeContent
from vehilink_desktop.sandbox.seed.companies import SUPPLIERS, Company
from vehilink_desktop.sandbox.seed.ids import account_id, payee_id

#: Name, SWIFT code.
_BANKS = (
    ("Harbour Commercial Bank", "HBCMCNBQ"),
    ("Two Rivers Rural Bank", "TRRBCN22"),
    ("Northgate Trade Bank", "NGTBCNSH"),
    ("Golden Coast Bank", "GCBKCNBY"),
)
#: How many accounts each supplier has: for dollars, for yuan, and one that was changed lately.
MAIN, YUAN, CHANGED = range(3)
#: How long before the opening the changed one was changed.
CHANGED_BEFORE = timedelta(hours=9)


def payee(company: Company, number: int, opened: datetime) -> Payee:
    """The newest version of one of a supplier's accounts."""
    changed = number == CHANGED
    return Payee(
        id=payee_id(company.index, number),
        version=2 if changed else 1,
        account_id=account_id(company.index),
        content=_content(company, number, version=2 if changed else 1),
        changed_at=opened - (CHANGED_BEFORE if changed else timedelta(days=190)),
    )


def earlier(company: Company, opened: datetime) -> Payee:
    """The version of the changed account that came before."""
    newest = payee(company, CHANGED, opened)
    content = _content(company, CHANGED, version=1)
    at = opened - timedelta(days=190)
    return newest.model_copy(update={"version": 1, "content": content, "changed_at": at})


def all_payees(opened: datetime) -> tuple[Payee, ...]:
    """The newest version of every account."""
    numbers = (MAIN, YUAN, CHANGED)
    return tuple(payee(company, number, opened) for company in SUPPLIERS for number in numbers)


def _content(company: Company, number: int, *, version: int) -> PayeeContent:
    rng = random.Random(f"payee {company.index} {number} {version}")
    bank, swift = rng.choice(_BANKS)
    return PayeeContent(
        holder=company.name,
        bank_name=f"{bank}, {company.city} Branch",
        bank_address=f"{rng.randint(2, 260)} Finance Road, {company.city}",
        bank_country="CN",
        number="62" + "".join(rng.choices("0123456789", k=15)),
        swift=swift,
        currency="CNY" if number == YUAN else "USD",
    )
