"""Terms to start from."""

from datetime import UTC, datetime

import pytest

from tests.support.listings import CATALOGUE
from vehilink_desktop.domain.catalogue import Catalogue, load_catalogue
from vehilink_desktop.domain.terms import Charge, ChargeKind, DealLine, Terms

SONG = DealLine(brand="BYD", series="Song Plus", quantity=12, unit_price_minor=2_150_000)
TIGGO = DealLine(brand="Chery", series="Tiggo 8", quantity=3, unit_price_minor=1_399_050)
TERMS = Terms.model_validate(
    {
        "lines": (SONG, TIGGO),
        "charges": (
            Charge(
                kind=ChargeKind.FREIGHT,
                amount_minor=1_860_000,
                valid_until=datetime(2027, 1, 31, 12, tzinfo=UTC),
            ),
        ),
        "incoterm": "CIF",
        "named_place": "Mombasa",
    }
)


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load_catalogue(CATALOGUE)
