"""Advice on terms that stops nobody."""

from __future__ import annotations

from vehilink_desktop.domain.terms import Terms
from vehilink_desktop.domain.vocabulary import SEA_TERMS, Packing
from vehilink_desktop.ui.words import terms as words

#: Packed so, goods are handed over at a terminal, before they are on board.
_CONTAINERS = frozenset({Packing.CONTAINER_20, Packing.CONTAINER_40, Packing.FLAT_RACK})


def hints(terms: Terms) -> dict[str, str]:
    """Texts by the name of the field beside which they stand."""
    if terms.incoterm in SEA_TERMS and terms.packing in _CONTAINERS:
        return {"incoterm": words.hint("fca_instead_of_fob")}
    return {}
