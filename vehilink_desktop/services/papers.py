"""Papers of a deal: made from what was agreed, looked at, saved, given to the other side."""

# ruff: noqa: ARG002 (bodies follow within the hour)

from __future__ import annotations

from collections.abc import Callable

from vehilink_desktop.core.changes import ChangeSet
from vehilink_desktop.core.errors import Bug
from vehilink_desktop.domain.paper import PaperKind, PaperLanguage
from vehilink_desktop.media.licences import LicenceReader
from vehilink_desktop.media.photos import PhotoPreparer
from vehilink_desktop.services.papers_view import MadePaper
from vehilink_desktop.services.pictures import Picture
from vehilink_desktop.storage.workspace import Workspace

__all__ = ["MadePaper", "PaperService"]


class PaperService:
    """Making a paper writes nothing; the same deal gives the same bytes."""

    def __init__(
        self,
        workspace: Workspace,
        reader: LicenceReader,
        preparer: PhotoPreparer,
        wake: Callable[[], None],
    ) -> None:
        self._workspace = workspace
        self._db = workspace.db
        self._reader = reader
        self._preparer = preparer
        self._wake = wake

    def make(
        self,
        kind: PaperKind,
        deal_id: str,
        languages: tuple[PaperLanguage, ...],
        *,
        payee_id: str | None = None,
    ) -> MadePaper:
        """A paper of an order, or the paper of a quotation.

        Args:
            kind: Which paper; only `QUOTATION` can be made of a quotation.
            deal_id: Of the order or the quotation.
            languages: One, or two side by side.
            payee_id: The own account that an invoice names; None takes the order's.

        Raises:
            Known: `not-found`, `nothing-to-print`, `payee-missing`.
        """
        raise Bug("being written")

    def pages(self, pdf: bytes, width: int) -> tuple[Picture, ...]:
        """The pages to look at, `width` pixels wide.

        Raises:
            Known: `picture-damaged`.
        """
        raise Bug("being written")

    def issue(
        self,
        order_id: str,
        kind: PaperKind,
        languages: tuple[PaperLanguage, ...],
        *,
        payee_id: str | None = None,
    ) -> ChangeSet:
        """Give a paper to the other side. A proforma invoice names the own account `payee_id`.

        Raises:
            Known: like `OrderService.do`; `payee-missing`.
        """
        raise Bug("being written")
