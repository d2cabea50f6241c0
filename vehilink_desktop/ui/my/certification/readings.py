"""What was read from the pages, by the fields that it is offered for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from vehilink_desktop.domain.licence_reading import PageReading, Proposal
from vehilink_desktop.ui.my.certification.canvas import Quad

#: Of codes that may be meant instead of the one that was read.
_MOST_OTHERS = 3


@dataclass(frozen=True)
class Reading:
    """A value that was read.

    Attributes:
        confidence: Between 0 and 1.
        media_id: The page that it stands on.
        quad: Where, in shares of that page; None for what only its QR code says.
        doubtful: It is to be compared character by character, however clearly it was read.
        others: What may be meant instead, likeliest first.
    """

    text: str
    confidence: float
    media_id: str
    quad: Quad | None
    doubtful: bool = False
    others: tuple[str, ...] = ()


def offers(pages: Sequence[PageReading]) -> dict[str, Reading]:
    """For each field what was read most clearly, on whichever page."""
    found: dict[str, Reading] = {}
    for page in pages:
        for proposal in page.proposals:
            known = found.get(proposal.field)
            if known is None or known.confidence < proposal.confidence:
                found[proposal.field] = _reading(page, proposal)
    return found


def _reading(page: PageReading, proposal: Proposal) -> Reading:
    is_code = proposal.field == "credit_code"
    others = dict.fromkeys((page.qr_code, *page.corrections)) if is_code else {}
    return Reading(
        text=proposal.text,
        confidence=proposal.confidence,
        media_id=page.media_id,
        quad=proposal.quad,
        doubtful=is_code and not page.certain,
        others=tuple(one for one in others if one and one != proposal.text)[:_MOST_OTHERS],
    )
