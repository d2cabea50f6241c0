"""Quotations: asking for one, writing offers, comparing them, deciding."""

# ruff: noqa: ARG002 (bodies follow within the hour)

from __future__ import annotations

from collections.abc import Callable, Sequence

from vehilink_desktop.core.changes import ChangeSet
from vehilink_desktop.core.errors import Bug
from vehilink_desktop.domain.quotation import Ask
from vehilink_desktop.services.pending import PendingDeed
from vehilink_desktop.services.quotations_view import (
    OfferDraft,
    QuotationQuery,
    QuotationRow,
    QuotationView,
)
from vehilink_desktop.storage.workspace import Workspace

__all__ = [
    "OfferDraft",
    "PendingDeed",
    "QuotationQuery",
    "QuotationRow",
    "QuotationService",
    "QuotationView",
]


class QuotationService:
    """Everything works without a network; deeds leave through the outbox."""

    def __init__(self, workspace: Workspace, wake: Callable[[], None]) -> None:
        self._workspace = workspace
        self._db = workspace.db
        self._wake = wake

    # -- reading

    def rows(self, query: QuotationQuery) -> tuple[QuotationRow, ...]:
        """Those that match, last changed first."""
        raise Bug("being written")

    def get(self, quotation_id: str) -> QuotationView:
        """One quotation, also one that is only being written.

        Raises:
            Known: `not-found`.
        """
        raise Bug("being written")

    def of_request(self, request_id: str) -> tuple[QuotationView, ...]:
        """All quotations on an own request that have an offer, the newest offer first."""
        raise Bug("being written")

    # -- writing offers

    def start_on_request(self, request_id: str, listing_ids: Sequence[str] = ()) -> str:
        """Begin to quote on a request, with these own vehicles as lines; the quotation's id.

        Where this account has a quotation on it already, that one goes on.

        Raises:
            Known: what a gate asks for (`gates.require`); `not-found`.
        """
        raise Bug("being written")

    def start_offer(self, quotation_id: str) -> OfferDraft:
        """Begin an offer: a copy of the latest one, or from what was asked and the vehicle.

        One that is being written already stays as it is.

        Raises:
            Known: `not-found`.
        """
        raise Bug("being written")

    def save_draft(self, quotation_id: str, draft: OfferDraft) -> ChangeSet:
        """Keep what was typed. Called by the autosave; quick."""
        raise Bug("being written")

    def discard_draft(self, quotation_id: str) -> ChangeSet:
        """Forget what was typed; `save_draft` with the same brings it back."""
        raise Bug("being written")

    def send(self, quotation_id: str) -> ChangeSet:
        """Hand the written offer to the outbox.

        Raises:
            Known: what a gate asks for; `cross-border-consent-needed`; `invalid` with fields such
                as `lines.0.unit_price_minor`; an obstacle (`QuotationObstacle`); `nothing-to-send`.
        """
        raise Bug("being written")

    # -- deeds

    def ask(self, listing_id: str, ask: Ask) -> str:
        """Ask the seller of a vehicle for a quotation; the quotation's id.

        Raises:
            Known: what a gate asks for; `not-found`.
        """
        raise Bug("being written")

    def withdraw(self, quotation_id: str, number: int) -> ChangeSet:
        """Take the own offer `number` back; raises an obstacle (`QuotationObstacle`)."""
        raise Bug("being written")

    def decline(self, quotation_id: str, number: int, reason: str | None = None) -> ChangeSet:
        """Refuse the other side's offer, or an ask (`number` 0); raises an obstacle."""
        raise Bug("being written")

    def accept(self, quotation_id: str, number: int, digest: str) -> str:
        """Take exactly this offer; the id of the order that it becomes.

        Args:
            quotation_id: Which quotation.
            number: Of the offer that the person saw.
            digest: Of its terms (`Terms.digest`).

        Raises:
            Known: what a gate asks for; `cross-border-consent-needed`; `offer-changed`,
                `offer-expired` or another obstacle.
        """
        raise Bug("being written")

    def take_back(self, op_id: str) -> ChangeSet:
        """Do not send a deed that has not left yet, or give a parked one up.

        Raises:
            Known: `being-sent`, or `may-have-arrived` once the platform may have it.
        """
        raise Bug("being written")

    def retry(self, quotation_id: str) -> ChangeSet:
        """Send the parked deeds of this quotation again, as they are."""
        raise Bug("being written")
