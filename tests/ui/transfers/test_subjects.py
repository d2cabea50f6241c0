"""Everything that the outbox can hold has a page, a name and somebody who tries again."""

from typing import get_args

import pytest

from vehilink_desktop.domain.order_deeds import OrderDeed
from vehilink_desktop.domain.quotation import QuotationDeed
from vehilink_desktop.services import subjects
from vehilink_desktop.ui.shell.routes import PAGES
from vehilink_desktop.ui.transfers.subjects import SUBJECTS, untitled
from vehilink_desktop.ui.words.transfers import transfer_kind

_ALL = [
    *(subjects.LISTING, subjects.CERTIFICATION, subjects.REQUEST, subjects.QUOTATION),
    *(subjects.ORDER, subjects.PAYEE, subjects.COMPLAINT, subjects.CHOICES, subjects.BROWSING),
    *(subjects.PRIVACY_CASE, subjects.LINK_REPORT),
]


def _kinds(deeds: object) -> list[str]:
    """The kinds of a union of deeds."""
    return [one.model_fields["kind"].default for one in get_args(get_args(deeds)[0])]


_VERBS = [
    *("publish", "certify", "withdraw", "republish", "mark_sold", "request_put", "request_renew"),
    *("request_close", "payee_put", "complaint_put", "choices_put", "browsing_put"),
    *("browsing_erase", "privacy_case_put", "link_report_put"),
    *(f"quotation_{kind}" for kind in _kinds(QuotationDeed)),
    *(f"order_{kind}" for kind in _kinds(OrderDeed)),
]


@pytest.mark.parametrize("subject", _ALL)
def test_it_is_written_on_a_page_that_exists_and_has_a_name(qapp, subject):
    assert SUBJECTS[subject].route.partition("/")[0] in PAGES
    assert untitled(subject) != subject


@pytest.mark.parametrize("verb", _VERBS)
def test_what_it_does_is_said_in_words(qapp, verb):
    assert transfer_kind(verb) != verb
    assert "_" not in transfer_kind(verb)
