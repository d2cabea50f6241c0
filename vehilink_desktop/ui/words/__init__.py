"""What the trade's keys, fields, states and reasons are called, in the reader's language."""

from vehilink_desktop.ui.words.fields import field_label, field_problem, section, unit
from vehilink_desktop.ui.words.shown import shown
from vehilink_desktop.ui.words.states import (
    State,
    photo_state,
    refusal,
    stock_state,
    transfer_state,
    trouble,
    version_cause,
)
from vehilink_desktop.ui.words.values import choices, colour, value

__all__ = [
    "State",
    "choices",
    "colour",
    "field_label",
    "field_problem",
    "photo_state",
    "refusal",
    "section",
    "shown",
    "stock_state",
    "transfer_state",
    "trouble",
    "unit",
    "value",
    "version_cause",
]
