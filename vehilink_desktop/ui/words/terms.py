"""Words of the terms of a deal: its fields, its charges, what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.domain.vocabulary import Incoterm
from vehilink_desktop.ui.common.fields import Choice
from vehilink_desktop.ui.words import fields, values

#: Fields that mean the same as on a vehicle's form.
_SHARED = frozenset(
    {
        *("brand", "series", "model", "model_year", "condition", "exterior_colour"),
        *("interior_colour", "hs_code", "port_of_loading", "packing", "lead_time_days", "incoterm"),
    }
)
_SHIPMENT_PORT = frozenset({Incoterm.FAS, Incoterm.FOB})
_DESTINATION_PORT = frozenset({Incoterm.CFR, Incoterm.CIF})
_DELIVERY_PLACE = frozenset({Incoterm.EXW, Incoterm.FCA})


def field_label(field: str) -> str:
    """What a field of `Terms`, `DealLine` or `Charge` is called."""
    if field in _SHARED:
        return fields.field_label(field)
    translate = QCoreApplication.translate
    return {
        "lines": translate("Words", "Vehicles"),
        "quantity": translate("Words", "Quantity"),
        "unit_price_minor": translate("Words", "Unit price"),
        "vins": translate("Words", "VINs"),
        "net_weight_kg": translate("Words", "Net weight"),
        "gross_weight_kg": translate("Words", "Gross weight"),
        "volume_m3": translate("Words", "Volume"),
        "currency": translate("Words", "Currency"),
        "charges": translate("Words", "Charges"),
        "vehicles_valid_until": translate("Words", "Vehicle prices valid until"),
        "valid_until": translate("Words", "Valid until"),
        "named_place": translate("Words", "Named place"),
        "delivery_location": translate("Words", "Delivery location"),
        "payment": translate("Words", "Payment"),
        "deposit_minor": translate("Words", "Deposit"),
        "balance_trigger": translate("Words", "Balance is paid"),
        "port_of_discharge": translate("Words", "Port of discharge"),
        "note": translate("Words", "Note"),
    }.get(field, field)


def place_label(incoterm: str | None) -> str:
    """What the named place is called under an Incoterm: the rules name a port or a place."""
    translate = QCoreApplication.translate
    if incoterm in _SHIPMENT_PORT:
        return translate("Words", "Port of shipment")
    if incoterm in _DESTINATION_PORT:
        return translate("Words", "Port of destination")
    if incoterm in _DELIVERY_PLACE:
        return translate("Words", "Place of delivery")
    return translate("Words", "Place of destination") if incoterm else field_label("named_place")


def charge(kind: str) -> str:
    """A component of the price beside the vehicles."""
    translate = QCoreApplication.translate
    return {
        "vehicles": translate("Words", "Vehicles"),
        "inland": translate("Words", "Inland transport"),
        "port_charges": translate("Words", "Port charges"),
        "freight": translate("Words", "Freight"),
        "insurance": translate("Words", "Insurance"),
    }.get(kind, kind)


def balance_trigger(key: str) -> str:
    """What the rest of the price is paid against."""
    translate = QCoreApplication.translate
    return {
        "before_shipment": translate("Words", "Before shipment"),
        "against_bl_copy": translate("Words", "Against a copy of the bill of lading"),
    }.get(key, key)


def balance_triggers() -> list[Choice]:
    """Every trigger with its words."""
    return [Choice(key, balance_trigger(key)) for key in ("before_shipment", "against_bl_copy")]


def payment(key: str) -> str:
    """How it is paid."""
    return values.value("payment_terms", key)


def side(key: str) -> str:
    """Who of the two, in lists of what was done."""
    translate = QCoreApplication.translate
    return {
        "supplier": translate("Words", "Supplier"),
        "purchaser": translate("Words", "Purchaser"),
    }.get(key, key)


def problem(slug: str) -> str:
    """Why terms cannot be sent as they are, with what to do."""
    translate = QCoreApplication.translate
    texts = {
        "required": translate("Words", "Needed to send"),
        "amount_out_of_range": translate("Words", "The total is too large"),
        "above_total": translate("Words", "The deposit is more than the total"),
        "vin_repeated": translate("Words", "A VIN stands here twice"),
        "more_vins_than_vehicles": translate("Words", "More VINs than vehicles"),
        "repeated": translate("Words", "This charge stands here twice"),
    }
    return texts.get(slug) or fields.field_problem(slug)


def hint(slug: str) -> str:
    """Advice that stops nobody: `fca_instead_of_fob` and its like."""
    better, _, _former = slug.partition("_instead_of_")
    text = QCoreApplication.translate(
        "Words",
        "A container is handed over at the terminal, before it is on board: {term} fits better.",
    )
    return text.format(term=better.upper())
