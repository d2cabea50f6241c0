"""Every slug of the rules of deals has words of its own."""

import inspect
import re
from types import ModuleType

import pytest

from tests.support.listings import CATALOGUE
from vehilink_desktop.domain import matching, purchase_request, terms
from vehilink_desktop.domain.catalogue import load_catalogue
from vehilink_desktop.domain.landed_cost import CostPart
from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.domain.purchase_request import RequestContent
from vehilink_desktop.domain.quotation import QuotationState
from vehilink_desktop.domain.vocabulary import SEA_TERMS, Incoterm
from vehilink_desktop.services.requests_view import RequestStanding
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.words import quotations as quotation_words
from vehilink_desktop.ui.words import requests as request_words
from vehilink_desktop.ui.words import terms as term_words

pytestmark = pytest.mark.req("D9")


def slugs_of(module: ModuleType) -> set[str]:
    """What the docstring of its `problems` promises, without patterns."""
    about = inspect.getdoc(module.problems) or ""
    listed = about[about.index("Slugs:") :]
    return set(re.findall(r"`([a-z_]+)`", listed))


def test_problems_have_words() -> None:
    for slug in slugs_of(terms):
        assert slug not in term_words.problem(slug), slug
    for slug in slugs_of(purchase_request):
        assert slug not in request_words.problem(slug), slug


def test_states_have_words() -> None:
    for standing in RequestStanding:
        assert request_words.state(standing).text != standing
    for state in (*QuotationState, "draft"):
        assert quotation_words.state(state).text != state
    for part in CostPart:
        assert quotation_words.cost_part(part) != part


def test_every_term_names_its_place() -> None:
    found = {term: term_words.place_label(term) for term in Incoterm}
    assert found[Incoterm.FOB] == "Port of shipment"
    assert all(text.startswith("Port") == (term in SEA_TERMS) for term, text in found.items())


def test_reasons_of_a_fit_are_told_by_what_they_say() -> None:
    asked = RequestContent.model_validate(
        {"brand": "BYD", "series": "Han", "quantity": 5, "steering": "rhd", "year_from": 2022}
    )
    offered = ListingContent.model_validate(
        {"brand": "BYD", "series": "Tang", "quantity": 2, "steering": "lhd"}
    )
    facts = matching.StockFacts.of("l1", offered, "live")
    found = matching.match(asked, facts, matching.Names(load_catalogue(CATALOGUE)))
    said = request_words.fit_reasons(tuple(one.slug for one in found.reasons))
    assert "Fits: Brand" in said
    assert re.search(r"(Differs|Nearly): .*Steering", said)
    assert "Not known: Model year" in said
    assert "_" not in said


def test_facts_put_together_what_belongs_together() -> None:
    content = RequestContent.model_validate(
        {"year_from": 2022, "year_to": 2024, "incoterm": "CIF", "named_place": "Mombasa"}
    )
    found = dict(request_words.facts(content, load_catalogue(CATALOGUE)))
    assert {name: bidi.strip(text) for name, text in found.items()} == {
        "Model year": "2022–2024",
        "Term": "CIF Mombasa",
    }
