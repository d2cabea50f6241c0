"""What was read from the pages, by the fields that it is offered for."""

from __future__ import annotations

from dataclasses import dataclass

from vehilink_desktop.ui.my.certification.canvas import Quad


@dataclass(frozen=True)
class Reading:
    """A value that was read.

    Attributes:
        confidence: Between 0 and 1.
        media_id: The page that it stands on.
        quad: Where, in shares of that page.
    """

    text: str
    confidence: float
    media_id: str
    quad: Quad
