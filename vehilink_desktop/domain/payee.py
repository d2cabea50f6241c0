"""Bank accounts that money is paid to: every change makes a version and is told loudly."""

from __future__ import annotations

from pydantic import Field
from stdnum import bic, iban

from vehilink_desktop.domain.model import Model, UtcTime, Version
from vehilink_desktop.domain.money import CURRENCIES
from vehilink_desktop.domain.reasons import FieldReason
from vehilink_desktop.domain.terms import digest_of

#: What a payer confirms to have done before paying to a changed account; all of it.
CALL_BACK_CHECKLIST = (
    "called_known_number",
    "spoke_to_known_person",
    "compared_holder",
    "compared_account_number",
)


class PayeeContent(Model):
    """What stands on an invoice. `number` is an IBAN or a local account number."""

    holder: str | None = Field(None, max_length=140)
    bank_name: str | None = Field(None, max_length=140)
    bank_address: str | None = Field(None, max_length=200)
    bank_country: str | None = Field(None, pattern=r"^[A-Z]{2}$")
    number: str | None = Field(None, max_length=40)
    swift: str | None = Field(None, max_length=11)
    currency: str | None = Field(None, pattern=r"^[A-Z]{3}$")


class Payee(Model):
    """A version of a company's bank account.

    Attributes:
        version: Grows by one with each change. Orders keep the version that they were invoiced
            with and notice when there is a newer one.
        changed_at: When this version was made.
    """

    id: str
    version: Version
    account_id: str
    content: PayeeContent
    changed_at: UtcTime

    def digest(self) -> str:
        """SHA-256 (hex) of what is paid to; printed on papers."""
        return digest_of(self.content)


def problems(content: PayeeContent) -> tuple[FieldReason, ...]:
    """Why an account cannot be used.

    Slugs: `required`, `iban_wrong` (its check digits), `swift_wrong`, `unknown_value`.
    """
    found = [
        FieldReason(field=field, reason="required")
        for field in ("holder", "bank_name", "number", "swift", "currency")
        if not (getattr(content, field) or "").strip()
    ]
    if content.number and looks_like_iban(content.number) and not iban.is_valid(content.number):
        found.append(FieldReason(field="number", reason="iban_wrong"))
    if content.swift and not bic.is_valid(content.swift):
        found.append(FieldReason(field="swift", reason="swift_wrong"))
    if content.currency and content.currency not in CURRENCIES:
        found.append(FieldReason(field="currency", reason="unknown_value"))
    return tuple(found)


def looks_like_iban(number: str) -> bool:
    """Whether it begins with two letters and two digits, which local numbers do not."""
    compact = number.replace(" ", "")
    return len(compact) >= 15 and compact[:2].isalpha() and compact[2:4].isdigit()
