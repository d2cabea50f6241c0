"""Everything that can be in the journal of what left has words."""

from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.personal_data import DataKind, Why
from vehilink_desktop.remote.declarations import DECLARATIONS
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.words import personal_data


def test_every_kind_and_every_reason_has_a_name_of_its_own() -> None:
    names = [personal_data.data_kind(one) for one in DataKind]
    names += [personal_data.why(one) for one in (*Why, None)]
    assert all(names)
    assert len(set(names)) == len(names)


def test_every_declared_request_has_a_sentence_of_its_own() -> None:
    said = {slug: personal_data.departure_type(slug) for slug in DECLARATIONS}
    assert [slug for slug, text in said.items() if text == slug] == []
    assert len(set(said.values())) == len(said)
    assert personal_data.departure_type("of-a-later-version") == "of-a-later-version"


def test_outcomes_are_told_apart() -> None:
    outcomes = [personal_data.outcome(one) for one in ("204", "404", "network-timeout")]
    assert outcomes == ["Arrived", "Refused (404)", "No answer"]


def test_a_request_that_was_held_back_is_explained() -> None:
    assert describe(Known("undeclared-data", "sign-in /imei")).title == "Nothing was sent"
