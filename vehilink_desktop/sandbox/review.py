"""What a reviewer of listings looks at."""

from __future__ import annotations

from collections.abc import Iterable

from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.domain.reasons import FieldReason


def judge(content: ListingContent, forbidden_terms: Iterable[str]) -> tuple[FieldReason, ...]:
    """The reasons for rejecting `content`; none lets it go live."""
    text = (content.description or "").casefold()
    if any(term in text for term in forbidden_terms):
        return (FieldReason(field="description", reason="contact_in_text"),)
    return ()
