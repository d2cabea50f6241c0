"""What the fields of a vehicle are called, and why one cannot be published as it is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

_Table = dict[str, str]


def field_label(field: str) -> str:
    """What a field of `ListingContent` is called on a form and in a list of changes."""
    labels = {**_identity_fields(), **_technical_fields(), **_trade_fields()}
    return labels.get(field, field)


def _identity_fields() -> _Table:
    translate = QCoreApplication.translate
    return {
        "stock_no": translate("Words", "Stock no."),
        "chassis_kind": translate("Words", "Kind of number"),
        "vin": translate("Words", "VIN or chassis no."),
        "brand": translate("Words", "Brand"),
        "series": translate("Words", "Series"),
        "model": translate("Words", "Model"),
        "trim": translate("Words", "Trim"),
        "model_year": translate("Words", "Model year"),
        "production_month": translate("Words", "Produced"),
        "first_registration": translate("Words", "First registration"),
        "export_transfer_date": translate("Words", "Transferred for export"),
        "category": translate("Words", "Category"),
        "condition": translate("Words", "Condition"),
        "mileage": translate("Words", "Mileage"),
        "mileage_unit": translate("Words", "Mileage unit"),
        "exterior_colour": translate("Words", "Exterior colour"),
        "interior_colour": translate("Words", "Interior colour"),
        "previous_owners": translate("Words", "Previous owners"),
        "accident": translate("Words", "Accident damage"),
        "flood": translate("Words", "Flood damage"),
        "inspection_report": translate("Words", "Inspection report no."),
        "description": translate("Words", "Description"),
        "description_languages": translate("Words", "Languages of the description"),
        "photos": translate("Words", "Pictures"),
        "videos": translate("Words", "Videos"),
        "voices": translate("Words", "Voice notes"),
    }


def _technical_fields() -> _Table:
    translate = QCoreApplication.translate
    return {
        "fuel": translate("Words", "Fuel"),
        "displacement_cc": translate("Words", "Displacement"),
        "power_kw": translate("Words", "Power"),
        "battery_kwh": translate("Words", "Battery"),
        "range_km": translate("Words", "Electric range"),
        "range_cycle": translate("Words", "Range measured by"),
        "battery_soh_percent": translate("Words", "Battery health"),
        "drive": translate("Words", "Drive"),
        "transmission": translate("Words", "Transmission"),
        "steering": translate("Words", "Steering"),
        "seats": translate("Words", "Seats"),
        "doors": translate("Words", "Doors"),
        "emission_standard": translate("Words", "Emission standard"),
        "gross_weight_kg": translate("Words", "Gross weight"),
        "curb_weight_kg": translate("Words", "Kerb weight"),
        "length_mm": translate("Words", "Length"),
        "width_mm": translate("Words", "Width"),
        "height_mm": translate("Words", "Height"),
    }


def _trade_fields() -> _Table:
    translate = QCoreApplication.translate
    return {
        "price": translate("Words", "Price"),
        "incoterm": translate("Words", "Term"),
        "named_place": translate("Words", "Named place"),
        "price_valid_until": translate("Words", "Price valid until"),
        "minimum_order": translate("Words", "Minimum order"),
        "quantity": translate("Words", "Quantity available"),
        "lead_time_days": translate("Words", "Lead time"),
        "deposit_percent": translate("Words", "Deposit"),
        "payment_terms": translate("Words", "Payment"),
        "port_of_loading": translate("Words", "Port of loading"),
        "packing": translate("Words", "Packing"),
        "hs_code": translate("Words", "HS code"),
        "export_licence": translate("Words", "Export licence"),
        "certificates": translate("Words", "Certificates"),
        "sales_regions": translate("Words", "Sales regions"),
    }


def field_problem(slug: str) -> str:
    """Why a field cannot be published as it is, with what to do."""
    translate = QCoreApplication.translate
    texts = {
        "required": translate("Words", "Needed to publish"),
        "vin_length": translate("Words", "A VIN has 17 characters"),
        "vin_character": translate("Words", "A VIN has no I, O, Q and no signs"),
        "vin_check_digit": translate("Words", "The check digit does not fit: a character is wrong"),
        "unknown_value": translate("Words", "This version does not know the value; choose again"),
        "stock_no_characters": translate("Words", "Only letters, digits, - and _"),
        "port_needed": translate("Words", "Name the port of this term"),
        "place_needed": translate("Words", "Name the place of this term"),
        "amount_out_of_range": translate("Words", "Enter an amount above zero"),
        "order_above_quantity": translate("Words", "More than the quantity available"),
        "contact_in_text": translate("Words", "Contact details are not allowed in the text"),
        "forbidden_term": translate("Words", "A word here is not allowed on the platform"),
        "too_long": translate("Words", "Too long"),
    }
    unknown = translate("Words", "Not accepted by the platform ({reason})")
    return texts.get(slug) or unknown.format(reason=slug)


def unit(field: str) -> str:
    """The unit that stands behind the figure of a field; empty for most."""
    translate = QCoreApplication.translate
    texts = {
        "displacement_cc": translate("Words", "cc"),
        "power_kw": translate("Words", "kW"),
        "battery_kwh": translate("Words", "kWh"),
        "range_km": translate("Words", "km"),
        "battery_soh_percent": "%",
        "gross_weight_kg": translate("Words", "kg"),
        "curb_weight_kg": translate("Words", "kg"),
        "length_mm": translate("Words", "mm"),
        "width_mm": translate("Words", "mm"),
        "height_mm": translate("Words", "mm"),
        "lead_time_days": translate("Words", "days"),
        "deposit_percent": "%",
    }
    return texts.get(field, "")


def section(key: str) -> str:
    """A group of fields, on the form and on the page that buyers see."""
    translate = QCoreApplication.translate
    texts = {
        "vehicle": translate("Words", "Vehicle"),
        "technical": translate("Words", "Technical"),
        "condition": translate("Words", "Condition"),
        "price": translate("Words", "Price"),
        "shipping": translate("Words", "Shipping and papers"),
        "text": translate("Words", "Text"),
    }
    return texts.get(key, key)
