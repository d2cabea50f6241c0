"""What papers and vouchers of a deal say differently, in words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.domain.cross_check import Difference, Said
from vehilink_desktop.domain.money import Money
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.words import orders as words

_LTR = frozenset({"vin_slip", "vin_missing", "payee_number"})


def difference(found: Difference) -> str:
    """`Port of loading: order "Shanghai", bill of lading "Ningbo"`."""
    said = formats.listed(_said(found, one) for one in found.values)
    pattern = QCoreApplication.translate("CrossCheck", "{fact}: {said}")
    return pattern.format(fact=fact(found.fact), said=said)


def fact(slug: str) -> str:
    """What is compared."""
    known = {**_names(), **_figures(), **_days()}
    group, _, rest = slug.partition(".")
    if slug not in known and group == "references":
        return words.voucher(rest)
    return known.get(slug) or slug


def document(slug: str) -> str:
    """Which document says it."""
    if slug == "order":
        return QCoreApplication.translate("CrossCheck", "order")
    return words.voucher(slug)


def _said(found: Difference, said: Said) -> str:
    translate = QCoreApplication.translate
    value = said.value
    if value is None:
        return translate("CrossCheck", "{document}: missing").format(
            document=document(said.document)
        )
    if isinstance(value, Money):
        text = formats.money(value)
    elif isinstance(value, date) or found.fact in _LTR:
        text = bidi.ltr(str(value))
    else:
        text = bidi.auto(str(value))
    pattern = translate("CrossCheck", "{document} says {value}")
    return pattern.format(document=document(said.document), value=text)


def _names() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "supplier_name": translate("CrossCheck", "Name of the supplier"),
        "purchaser_name": translate("CrossCheck", "Name of the purchaser"),
        "consignee": translate("CrossCheck", "Consignee"),
        "payee_holder": translate("CrossCheck", "Holder of the account"),
        "payee_number": translate("CrossCheck", "Account number"),
        "payee_not_supplier": translate(
            "CrossCheck", "The account is in another name than the supplier's"
        ),
        "incoterm": translate("CrossCheck", "Term"),
        "named_place": translate("CrossCheck", "Named place"),
        "port_of_loading": translate("CrossCheck", "Port of loading"),
        "port_of_discharge": translate("CrossCheck", "Port of discharge"),
        "vin_slip": translate("CrossCheck", "VIN written differently"),
        "vin_missing": translate("CrossCheck", "VIN not everywhere"),
    }


def _figures() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "quantity": translate("CrossCheck", "Quantity"),
        "currency": translate("CrossCheck", "Currency"),
        "amounts.total": translate("CrossCheck", "Total"),
        "amounts.deposit": translate("CrossCheck", "Deposit"),
        "amounts.balance": translate("CrossCheck", "Balance"),
        "amounts.paid": translate("CrossCheck", "Paid is not what is due"),
        "amounts_sum": translate("CrossCheck", "Deposit and balance are not the total"),
    }


def _days() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "dates_order": translate("CrossCheck", "Dates in the wrong order"),
        "shipped_late": translate("CrossCheck", "Shipped too late"),
        "presented_before_shipment": translate("CrossCheck", "Presented before the shipment"),
        "presented_late": translate("CrossCheck", "Presented more than 21 days after shipment"),
        "presented_after_expiry": translate("CrossCheck", "Presented after the credit expired"),
        "dates.inspected": translate("CrossCheck", "Date of the inspection"),
        "dates.licensed": translate("CrossCheck", "Date of the licence"),
        "dates.loaded": translate("CrossCheck", "Date of loading"),
        "dates.shipped": translate("CrossCheck", "Date of shipment"),
        "dates.arrived": translate("CrossCheck", "Date of arrival"),
        "dates.cleared": translate("CrossCheck", "Date of the customs release"),
        "dates.delivered": translate("CrossCheck", "Date of delivery"),
    }
