"""Entries of the ledger stand where one answers them."""

import pytest

from vehilink_desktop.domain.choice import Choice, purpose_choice, recipient_choice
from vehilink_desktop.domain.consent import choice_subject, switch_subject
from vehilink_desktop.domain.permission import Capability
from vehilink_desktop.ui.words.consents import Group, group_of


@pytest.mark.parametrize(
    ("subject", "group"),
    [
        (switch_subject(Capability.CAMERA), Group.SWITCH),
        (choice_subject(Choice.BROWSING_RECORDS), Group.CHOICE),
        (choice_subject(recipient_choice("insurer")), Group.PARTY),
        (choice_subject(purpose_choice("statistics")), Group.PARTY),
        ("later:thing", "later"),
    ],
)
def test_a_subject_has_its_group(subject: str, group: str) -> None:
    assert group_of(subject) == group
