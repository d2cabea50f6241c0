"""Words for the values of closed lists, by the name of their field in `ListingContent`."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.domain.catalogue import Catalogue
from vehilink_desktop.ui.common.fields import Choice

_Table = dict[str, str]


def value(field: str, key: object) -> str:
    """The word for `key`; a key that a newer platform brought is shown as it came."""
    return _VALUES[field]().get(str(key), str(key))


def choices(field: str) -> list[Choice]:
    """Every key of a closed list with its word, in the list's order."""
    return [Choice(key, text) for key, text in _VALUES[field]().items()]


def is_closed(field: str) -> bool:
    """Whether the field takes keys of a closed list."""
    return field in _VALUES


def yes_no() -> tuple[str, str]:
    """The words for true and false."""
    translate = QCoreApplication.translate
    return translate("Words", "Yes"), translate("Words", "No")


def colour(catalogue: Catalogue, stored: str) -> str:
    """The shown name of a colour: the word for the catalogue's, or what the seller wrote."""
    for one in catalogue.colours:
        if stored in (one.key, one.en, one.zh):
            return _colours().get(one.key, one.en)
    return stored


def _categories() -> _Table:
    translate = QCoreApplication.translate
    return {
        "car": translate("Words", "Car"),
        "suv": translate("Words", "SUV"),
        "mpv": translate("Words", "MPV"),
        "pickup": translate("Words", "Pickup"),
        "van": translate("Words", "Van"),
        "bus": translate("Words", "Bus"),
        "truck": translate("Words", "Truck"),
    }


def _conditions() -> _Table:
    translate = QCoreApplication.translate
    return {
        "new": translate("Words", "New"),
        "near_new": translate("Words", "Nearly new"),
        "used": translate("Words", "Used"),
    }


def _fuels() -> _Table:
    translate = QCoreApplication.translate
    return {
        "petrol": translate("Words", "Petrol"),
        "diesel": translate("Words", "Diesel"),
        "hev": translate("Words", "Hybrid (HEV)"),
        "phev": translate("Words", "Plug-in hybrid (PHEV)"),
        "reev": translate("Words", "Range extender (REEV)"),
        "bev": translate("Words", "Electric (BEV)"),
        "fcev": translate("Words", "Fuel cell (FCEV)"),
        "cng_lpg": translate("Words", "Gas (CNG/LPG)"),
    }


def _drives() -> _Table:
    translate = QCoreApplication.translate
    return {
        "fwd": translate("Words", "Front-wheel (FWD)"),
        "rwd": translate("Words", "Rear-wheel (RWD)"),
        "awd": translate("Words", "All-wheel (AWD)"),
        "4wd": translate("Words", "Four-wheel (4WD)"),
    }


def _transmissions() -> _Table:
    translate = QCoreApplication.translate
    return {
        "manual": translate("Words", "Manual"),
        "automatic": translate("Words", "Automatic"),
        "amt": translate("Words", "Automated manual (AMT)"),
        "cvt": translate("Words", "Continuously variable (CVT)"),
        "dct": translate("Words", "Dual clutch (DCT)"),
        "single_speed": translate("Words", "Single speed"),
    }


def _steerings() -> _Table:
    translate = QCoreApplication.translate
    return {
        "lhd": translate("Words", "Left-hand drive"),
        "rhd": translate("Words", "Right-hand drive"),
    }


def _emission_standards() -> _Table:
    translate = QCoreApplication.translate
    return {
        "china_4": translate("Words", "China IV"),
        "china_5": translate("Words", "China V"),
        "china_6a": translate("Words", "China VI-a"),
        "china_6b": translate("Words", "China VI-b"),
        "euro_4": translate("Words", "Euro 4"),
        "euro_5": translate("Words", "Euro 5"),
        "euro_6": translate("Words", "Euro 6"),
    }


def _range_cycles() -> _Table:
    return {"cltc": "CLTC", "wltp": "WLTP", "nedc": "NEDC"}


def _mileage_units() -> _Table:
    translate = QCoreApplication.translate
    return {"km": translate("Words", "km"), "mi": translate("Words", "miles")}


def _chassis_kinds() -> _Table:
    translate = QCoreApplication.translate
    return {
        "vin": translate("Words", "VIN (17 characters)"),
        "chassis_no": translate("Words", "Chassis no. (Japanese market)"),
    }


def _packings() -> _Table:
    translate = QCoreApplication.translate
    return {
        "roro": translate("Words", "RoRo"),
        "container_20": translate("Words", "20 ft container"),
        "container_40": translate("Words", "40 ft container"),
        "flat_rack": translate("Words", "Flat rack"),
    }


def _payment_terms() -> _Table:
    translate = QCoreApplication.translate
    return {
        "tt": translate("Words", "Bank transfer (T/T)"),
        "lc": translate("Words", "Letter of credit (L/C)"),
        "dp": translate("Words", "Documents against payment (D/P)"),
        "escrow": translate("Words", "Escrow"),
    }


def _export_licences() -> _Table:
    translate = QCoreApplication.translate
    return {
        "not_needed": translate("Words", "Not needed"),
        "needed": translate("Words", "Needed, not applied for"),
        "applied": translate("Words", "Applied for"),
        "granted": translate("Words", "Granted"),
    }


def _certificates() -> _Table:
    return {key: key.upper() for key in "ccc eac ece gcc saso soncap coc".split()}


def _sales_regions() -> _Table:
    translate = QCoreApplication.translate
    return {
        "africa": translate("Words", "Africa"),
        "central_asia": translate("Words", "Central Asia"),
        "europe": translate("Words", "Europe"),
        "latin_america": translate("Words", "Latin America"),
        "middle_east": translate("Words", "Middle East"),
        "russia_cis": translate("Words", "Russia and CIS"),
        "south_asia": translate("Words", "South Asia"),
        "southeast_asia": translate("Words", "Southeast Asia"),
    }


def _colours() -> _Table:
    translate = QCoreApplication.translate
    return {
        "white": translate("Words", "White"),
        "pearl-white": translate("Words", "Pearl white"),
        "silver": translate("Words", "Silver"),
        "grey": translate("Words", "Grey"),
        "dark-grey": translate("Words", "Dark grey"),
        "black": translate("Words", "Black"),
        "red": translate("Words", "Red"),
        "burgundy": translate("Words", "Burgundy"),
        "orange": translate("Words", "Orange"),
        "yellow": translate("Words", "Yellow"),
        "gold": translate("Words", "Gold"),
        "beige": translate("Words", "Beige"),
        "brown": translate("Words", "Brown"),
        "green": translate("Words", "Green"),
        "dark-green": translate("Words", "Dark green"),
        "mint": translate("Words", "Mint"),
        "light-blue": translate("Words", "Light blue"),
        "blue": translate("Words", "Blue"),
        "dark-blue": translate("Words", "Dark blue"),
        "purple": translate("Words", "Purple"),
        "pink": translate("Words", "Pink"),
    }


def _incoterms() -> _Table:
    translate = QCoreApplication.translate
    return {
        "EXW": translate("Words", "EXW – ex works"),
        "FCA": translate("Words", "FCA – free carrier"),
        "FAS": translate("Words", "FAS – free alongside ship"),
        "FOB": translate("Words", "FOB – free on board"),
        "CFR": translate("Words", "CFR – cost and freight"),
        "CIF": translate("Words", "CIF – cost, insurance and freight"),
        "CPT": translate("Words", "CPT – carriage paid to"),
        "CIP": translate("Words", "CIP – carriage and insurance paid to"),
        "DAP": translate("Words", "DAP – delivered at place"),
        "DPU": translate("Words", "DPU – delivered at place unloaded"),
        "DDP": translate("Words", "DDP – delivered duty paid"),
    }


def _languages() -> _Table:
    return {
        "en": "English",
        "zh": "中文",
        "ru": "Русский",
        "ar": "العربية",
        "es": "Español",
        "fr": "Français",
        "pt": "Português",
        "sw": "Kiswahili",
        "ja": "日本語",
    }


_VALUES: dict[str, Callable[[], _Table]] = {
    "category": _categories,
    "condition": _conditions,
    "fuel": _fuels,
    "drive": _drives,
    "transmission": _transmissions,
    "steering": _steerings,
    "emission_standard": _emission_standards,
    "range_cycle": _range_cycles,
    "mileage_unit": _mileage_units,
    "chassis_kind": _chassis_kinds,
    "packing": _packings,
    "payment_terms": _payment_terms,
    "export_licence": _export_licences,
    "certificates": _certificates,
    "sales_regions": _sales_regions,
    "incoterm": _incoterms,
    "description_languages": _languages,
}
