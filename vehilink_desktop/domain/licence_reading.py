"""What was read from a page of a scan: proposals only, each to be confirmed by a person."""

from __future__ import annotations

from vehilink_desktop.domain.model import Model

Corner = tuple[float, float]


class Proposal(Model):
    """A value for one field.

    Attributes:
        field: A name of `CertificationContent`.
        confidence: 0 to 1.
        quad: The corners of where it stands, as shares of the page's width and height, beginning
            where its text begins; None for what only a QR code says.
    """

    field: str
    text: str
    confidence: float
    quad: tuple[Corner, ...] | None = None


class PageReading(Model):
    """What one page says; a page that is no licence has no proposals.

    Attributes:
        certain: The credit code passes its checks, was read clearly, and nothing contradicts it.
            One that is not certain is to be compared character by character.
        corrections: Credit codes that may be meant instead, likeliest first.
        qr_code: The credit code in the licence's QR code.
    """

    media_id: str
    proposals: tuple[Proposal, ...] = ()
    certain: bool = False
    corrections: tuple[str, ...] = ()
    qr_code: str | None = None
