"""What is read off a voucher and typed once: which facts belong to which kind."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from vehilink_desktop.domain.money import TRADE_CURRENCIES
from vehilink_desktop.domain.order import VoucherFacts, VoucherKind
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.fields import DateField, Field, MoneyField, TextField
from vehilink_desktop.ui.terms.vins import VinsField
from vehilink_desktop.ui.words import orders as words

_PAYMENT = ("amount", "on", "payer", "payee_holder", "payee_number", "reference")

#: The facts of each kind, in the order in which they are asked for.
FACTS: dict[str, tuple[str, ...]] = {
    VoucherKind.DEPOSIT_SLIP: _PAYMENT,
    VoucherKind.BALANCE_SLIP: _PAYMENT,
    VoucherKind.LETTER_OF_CREDIT: (
        *("amount", "on", "reference", "payee_holder", "port_of_loading", "port_of_discharge"),
    ),
    VoucherKind.INSPECTION_REPORT: ("on", "reference", "vins"),
    VoucherKind.EXPORT_LICENCE: ("on", "reference", "consignee", "vins"),
    VoucherKind.LOADING_PROOF: ("on", "vessel", "port_of_loading", "vins"),
    VoucherKind.BILL_OF_LADING: (
        *("on", "reference", "vessel", "consignee", "port_of_loading", "port_of_discharge", "vins"),
    ),
    VoucherKind.COURIER_RECEIPT: ("on", "reference"),
    VoucherKind.ARRIVAL_NOTICE: ("on", "vessel", "port_of_discharge"),
    VoucherKind.CUSTOMS_RELEASE: ("on", "reference", "vins"),
    VoucherKind.SIGNED_RECEIPT: ("on", "consignee", "vins"),
    VoucherKind.EVIDENCE: (),
}

#: A payment without these is no proof.
REQUIRED: dict[str, tuple[str, ...]] = {
    VoucherKind.DEPOSIT_SLIP: ("amount", "on"),
    VoucherKind.BALANCE_SLIP: ("amount", "on"),
}

_LATIN = frozenset({"payee_number", "reference"})


def make_field(name: str, currency: str) -> Field[Any]:
    """The entry for one fact."""
    if name == "amount":
        money = MoneyField(TRADE_CURRENCIES)
        money.set_money(None, currency)
        return money
    if name == "on":
        return DateField("day")
    if name == "vins":
        return VinsField()
    length = {"payee_number": 40, "payer": 140, "payee_holder": 140, "consignee": 200}
    return TextField(max_length=length.get(name, 80), left_to_right=name in _LATIN)


def show_facts(fields: Mapping[str, Field[Any]], facts: VoucherFacts, currency: str) -> None:
    """Put `facts` into their fields."""
    for name, field in fields.items():
        value = getattr(facts, name)
        if isinstance(field, MoneyField):
            field.set_money(value, currency)
        elif isinstance(value, date):
            field.set_value(value.isoformat())
        else:
            field.set_value(value)


def read_facts(fields: Mapping[str, Field[Any]]) -> VoucherFacts:
    """What the fields say."""
    found: dict[str, object] = {}
    for name, field in fields.items():
        found[name] = field.money() if isinstance(field, MoneyField) else field.value()
    return VoucherFacts.model_validate(found)


def shown_facts(facts: VoucherFacts) -> list[tuple[str, str]]:
    """Names and values of what was typed, for reading."""
    found: list[tuple[str, str]] = []
    for name in VoucherFacts.model_fields:
        value = getattr(facts, name)
        if not value:
            continue
        if name == "amount":
            text = formats.money(value)
        elif name == "vins":
            text = "\n".join(map(bidi.ltr, value))
        elif name == "on" or name in _LATIN:
            text = bidi.ltr(str(value))
        else:
            text = bidi.auto(str(value))
        found.append((words.voucher_fact(name), text))
    return found
