"""Countries and regions by their ISO 3166-1 codes, named in the reader's language."""

from __future__ import annotations

from babel import Locale

from vehilink_desktop.ui.common.fields import Choice

#: Codes in CLDR's list of territories that name no place a company can be in.
_NO_COUNTRY = frozenset({"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"})


def country_choices(language: str) -> list[Choice]:
    """Every country as `United Arab Emirates`, found by both its names and its code.

    Names come from CLDR: Qt knows them in English only. Reads files; not for the UI thread.
    """
    english = Locale("en").territories
    # a computer that is set to no language says C
    names = english if language == "C" else Locale.parse(language).territories
    found = [
        Choice(code, name, str(english.get(code, "")))
        for code, name in names.items()
        if len(code) == 2 and code.isalpha() and code not in _NO_COUNTRY
    ]
    return sorted(found, key=lambda choice: choice.text.casefold())


def country_name(code: str, language: str) -> str:
    """One of them by its code; the code itself where CLDR does not know it. Reads files."""
    locale = Locale("en") if language == "C" else Locale.parse(language)
    return str(locale.territories.get(code, code))
