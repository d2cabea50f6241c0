"""Brands, series and ports under one name each, whichever language the seller wrote them in."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLocale

from vehilink_desktop.domain.catalogue import Brand, Catalogue, Place, Series
from vehilink_desktop.ui.common.fields import Choice

_Named = Brand | Series | Place


class Names:
    """Turns what is written in listings into choices; the English name is the key.

    The market finds both names by either, so one choice stands for both.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self._brands = _by_name(catalogue.brands)
        self._ports = _by_name((*catalogue.loading_ports, *catalogue.destination_ports))

    def brands(self, written: Iterable[str]) -> list[Choice]:
        """One choice a brand, in the order in which they come."""
        return _choices(written, self._brands)

    def series(self, brand: str, written: Iterable[str]) -> list[Choice]:
        """The series of a brand."""
        known = self._brands.get(brand.casefold())
        return _choices(written, _by_name(known.series) if isinstance(known, Brand) else {})

    def spellings(self, brand: str) -> tuple[str, ...]:
        """Every name of a brand."""
        known = self._brands.get(brand.casefold())
        return (known.en, known.zh) if known else (brand,)

    def ports(self, written: Iterable[str]) -> list[Choice]:
        """The ports as they are written: the market finds them by that name only."""
        return [
            Choice(one, _name(known) if known else one, _other_name(known) if known else "")
            for one in written
            for known in [self._ports.get(one.casefold())]
        ]


def _by_name(things: Iterable[_Named]) -> dict[str, _Named]:
    return {name.casefold(): one for one in things for name in (one.en, one.zh)}


def _choices(written: Iterable[str], known: dict[str, _Named]) -> list[Choice]:
    found: dict[str, Choice] = {}
    for name in written:
        one = known.get(name.casefold())
        key = one.en if one else name
        if key not in found:
            found[key] = Choice(key, _name(one) if one else name, _other_name(one) if one else "")
    return list(found.values())


def _chinese() -> bool:
    return QLocale().language() is QLocale.Language.Chinese


def _name(one: _Named) -> str:
    return one.zh if _chinese() else one.en


def _other_name(one: _Named) -> str:
    return one.en if _chinese() else one.zh
