"""Orders: the list, one order with what waits, every deed, vouchers, the counterpart's number."""

# ruff: noqa: ARG002 (bodies follow within the hour)

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.core.changes import ChangeSet
from vehilink_desktop.core.errors import Bug
from vehilink_desktop.domain.order import Milestone, VoucherContent
from vehilink_desktop.domain.order_deeds import OrderDeed
from vehilink_desktop.domain.order_next import NextDeed
from vehilink_desktop.domain.terms import Terms
from vehilink_desktop.media.licences import LicenceReader
from vehilink_desktop.remote.session import ApiClient
from vehilink_desktop.services.certification_view import AddedPages, Page
from vehilink_desktop.services.orders_view import (
    OrderCounts,
    OrderDraft,
    OrderPage,
    OrderQuery,
    OrderRow,
    OrderView,
    OutdatedPaper,
    Reveal,
    VoucherDraft,
)
from vehilink_desktop.services.pending import PendingDeed
from vehilink_desktop.services.pictures import Picture, PictureService
from vehilink_desktop.storage.workspace import Workspace

__all__ = [
    "AddedPages",
    "NextDeed",
    "OrderCounts",
    "OrderDraft",
    "OrderPage",
    "OrderQuery",
    "OrderRow",
    "OrderService",
    "OrderView",
    "OutdatedPaper",
    "Page",
    "PendingDeed",
    "Reveal",
    "VoucherDraft",
]


class OrderService:
    """Everything but `reveal` works without a network; deeds leave through the outbox."""

    def __init__(
        self,
        workspace: Workspace,
        api: ApiClient,
        reader: LicenceReader,
        pictures: PictureService,
        wake: Callable[[], None],
    ) -> None:
        self._workspace = workspace
        self._db = workspace.db
        self._api = api
        self._reader = reader
        self._pictures = pictures
        self._wake = wake

    # -- reading

    def rows(self, query: OrderQuery) -> OrderPage:
        """A window of those that match."""
        raise Bug("being written")

    def counts(self) -> OrderCounts:
        """How many there are, for the tabs and the rail."""
        raise Bug("being written")

    def get(self, order_id: str) -> OrderView:
        """One order, also one that the platform does not have yet.

        Raises:
            Known: `not-found`.
        """
        raise Bug("being written")

    # -- deeds

    def do(self, order_id: str, deed: OrderDeed) -> ChangeSet:
        """Hand a deed to the outbox, with the pages of a voucher before it.

        Raises:
            Known: what a gate asks for (`gates.require`); `cross-border-consent-needed`; an
                obstacle (`order_deeds.Obstacle`); `invalid` with the fields of the terms.
        """
        raise Bug("being written")

    def take_back(self, op_id: str) -> ChangeSet:
        """Do not send a deed that has not left yet, or give a parked one up.

        Raises:
            Known: `being-sent`, or `may-have-arrived` once the platform may have it.
        """
        raise Bug("being written")

    def retry(self, order_id: str) -> ChangeSet:
        """Send the parked deeds of this order again, as they are."""
        raise Bug("being written")

    # -- terms being written

    def start_order(self, listing_id: str) -> str:
        """Begin a direct order of a vehicle on the market; the draft's id, later the order's.

        Raises:
            Known: what a gate asks for; `not-found`.
        """
        raise Bug("being written")

    def start_change(self, order_id: str) -> OrderDraft:
        """Begin a change of an order's terms, from what they are; one being written stays."""
        raise Bug("being written")

    def draft(self, draft_id: str) -> OrderDraft:
        """What is being written; of a change the order's id serves too.

        Raises:
            Known: `not-found`.
        """
        raise Bug("being written")

    def drafts(self) -> tuple[OrderDraft, ...]:
        """New orders that are being written, last changed first."""
        raise Bug("being written")

    def save_draft(self, draft_id: str, terms: Terms) -> ChangeSet:
        """Keep what was typed. Called by the autosave; quick."""
        raise Bug("being written")

    def discard_draft(self, draft_id: str) -> ChangeSet:
        """Forget what was typed."""
        raise Bug("being written")

    def send_offer(self, draft_id: str) -> str:
        """Offer the written order to the other side; the order's id.

        Raises:
            Known: what a gate asks for; `cross-border-consent-needed`; `invalid` with the fields.
        """
        raise Bug("being written")

    def propose_change(self, order_id: str, reason: str | None = None) -> ChangeSet:
        """Ask the other side to agree to the written change of terms.

        Raises:
            Known: like `do`; `nothing-to-send`.
        """
        raise Bug("being written")

    # -- vouchers

    def start_voucher(self, order_id: str, milestone: Milestone | None) -> VoucherDraft:
        """Begin to prove a milestone, or (None) to add evidence; one being written stays.

        What the order says is filled in: the amount due, the account, the VINs, the ports.
        """
        raise Bug("being written")

    def save_voucher(self, order_id: str, content: VoucherContent) -> ChangeSet:
        """Keep what was typed. Called by the autosave; quick. Pages stay as the store has them."""
        raise Bug("being written")

    def discard_voucher(self, order_id: str) -> ChangeSet:
        """Forget the voucher and its pages."""
        raise Bug("being written")

    def send_voucher(self, order_id: str) -> ChangeSet:
        """Hand the voucher to the outbox, its pages first; raises like `do`."""
        raise Bug("being written")

    def add_pages(
        self, order_id: str, sources: Sequence[Path | bytes], token: CancelToken
    ) -> AddedPages:
        """Take pictures and PDFs in as pages of the voucher; bytes come from the clipboard.

        Stops when `token` is set; what was taken in until then stays.
        """
        raise Bug("being written")

    def remove_page(self, order_id: str, media_id: str) -> ChangeSet:
        """Take a page off. Its bytes stay, so that it can be put back."""
        raise Bug("being written")

    def restore_page(self, order_id: str, media_id: str, place: int) -> ChangeSet:
        """Put a page back that was taken off this voucher."""
        raise Bug("being written")

    def page_picture(self, media_id: str) -> Picture:
        """A page of any voucher of an own order; raises like `PictureService.full`."""
        raise Bug("being written")

    # -- the counterpart

    def reveal(self, order_id: str) -> str:
        """The counterpart's phone number (E.164); the platform and this computer note it.

        Raises:
            Known: `not-found`, or why the platform could not be asked.
        """
        raise Bug("being written")
