"""Countries and regions with their calling codes, named in the reader's language."""

from __future__ import annotations

import phonenumbers
from babel import Locale
from PySide6.QtCore import QLocale

from vehilink_desktop.core.errors import Known
from vehilink_desktop.services.account import country_codes, parse_phone
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.fields import Choice


def region_choices(language: str) -> list[Choice]:
    """Every region as `China (+86)`, found by both its names, its code and its calling code.

    Names come from CLDR: Qt knows them in English only. Reads files; not for the UI thread.
    """
    names = Locale.parse(language).territories
    english = Locale("en").territories
    found = [
        Choice(
            one.region,
            f"{names.get(one.region, one.region)} (+{one.calling_code})",
            f"{english.get(one.region, '')} +{one.calling_code}",
        )
        for one in country_codes()
    ]
    return sorted(found, key=lambda choice: choice.text.casefold())


def region_of_system() -> str:
    """The region of this computer's settings, `CN` where they name none with a calling code."""
    region = QLocale.territoryToCode(QLocale.system().territory())
    return region if region in phonenumbers.SUPPORTED_REGIONS else "CN"


def split_international(text: str) -> tuple[str, str] | None:
    """Region and national number of a whole number written with its `+`; else None."""
    if not text.lstrip().startswith(("+", "＋")):
        return None
    try:
        e164 = parse_phone(text, "ZZ")
    except Known:
        return None
    number = phonenumbers.parse(e164)
    region = phonenumbers.region_code_for_number(number)
    if region is None:
        return None
    return region, format_national(str(number.national_number), region)


def format_national(text: str, region: str) -> str:
    """The digits of `text` grouped as people of `region` write them while typing."""
    formatter = phonenumbers.AsYouTypeFormatter(region)
    shown = ""
    for one in phonenumbers.normalize_digits_only(text):
        shown = formatter.input_digit(one)
    return shown


def format_international(e164: str) -> str:
    """`+86 138 0013 8000`, read left to right."""
    form = phonenumbers.PhoneNumberFormat.INTERNATIONAL
    return bidi.ltr(phonenumbers.format_number(phonenumbers.parse(e164), form))
