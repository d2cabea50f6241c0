"""Papers of a deal: made from what was agreed, looked at, saved, given to the other side."""

from __future__ import annotations

import re

from sqlalchemy import Connection

from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.core.changes import ChangeSet
from vehilink_desktop.core.errors import Known
from vehilink_desktop.documents.papers import Languages, PaperPrinter
from vehilink_desktop.documents.ubl import write_ubl
from vehilink_desktop.domain.certification import CertificationState
from vehilink_desktop.domain.money import MAX_MINOR
from vehilink_desktop.domain.order import Order
from vehilink_desktop.domain.order_deeds import IssuePaper, Obstacle
from vehilink_desktop.domain.paper import Paper, PaperKind
from vehilink_desktop.domain.payee import Payee
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.media.licences import LicenceReader
from vehilink_desktop.media.photos import PhotoPreparer, PreparedPhoto
from vehilink_desktop.media.refusals import PhotoRefused
from vehilink_desktop.services import orders_view, quotations_view
from vehilink_desktop.services.orders import OrderService
from vehilink_desktop.services.paper_building import (
    INVOICES,
    Letterhead,
    paper_of_order,
    paper_of_quotation,
)
from vehilink_desktop.services.papers_view import MadePaper, PaperPages
from vehilink_desktop.services.pictures import Picture
from vehilink_desktop.storage.repositories import accounts, certifications, payees
from vehilink_desktop.storage.workspace import Workspace

__all__ = ["Languages", "MadePaper", "PaperPages", "PaperService"]


class PaperService:
    """Making a paper writes nothing; the same deal gives the same bytes."""

    def __init__(
        self,
        workspace: Workspace,
        printer: PaperPrinter,
        reader: LicenceReader,
        preparer: PhotoPreparer,
        orders: OrderService,
    ) -> None:
        self._workspace = workspace
        self._db = workspace.db
        self._vault = workspace.vault
        self._printer = printer
        self._reader = reader
        self._preparer = preparer
        self._orders = orders

    def make(
        self,
        kind: PaperKind,
        deal_id: str,
        languages: Languages,
        *,
        payee_id: str | None = None,
    ) -> MadePaper:
        """A paper of an order, or the paper of a quotation.

        Args:
            kind: Which paper; only `QUOTATION` can be made of a quotation.
            deal_id: Of the order or the quotation.
            languages: One, or two different ones side by side; the first one decides.
            payee_id: The own account that an invoice names; None takes the order's.

        Raises:
            Known: `not-found`; `nothing-to-print` where nothing was offered yet; `being-sent`
                while the platform has given no number; `invalid` above the largest amount.
        """
        with self._db.read() as conn:
            paper = self._paper(conn, kind, deal_id, payee_id)
            logo = self._logo(conn, paper)
        if paper.terms.total_minor() > MAX_MINOR:
            raise Known(ProblemType.INVALID, fields=(("lines", "amount_out_of_range"),))
        return MadePaper(
            kind=kind,
            pdf=self._printer.pdf(paper, languages, logo),
            xml=write_ubl(paper),
            # the platform's numbers become names of files
            name=re.sub(r"[^\w.-]", "_", paper.number),
            number=paper.number,
            terms_digest=paper.terms.digest(),
            missing_glyphs=self._printer.missing_glyphs(paper),
        )

    def pages(self, pdf: bytes, width: int, first: int = 0) -> PaperPages:
        """The pages from `first` (0 is the first) on, about `width` pixels wide, 20 at most.

        Raises:
            Known: `picture-damaged`.
        """
        try:
            total, prepared = self._reader.open_sheets(pdf, first, CancelToken())
            pictures = tuple(
                Picture(*self._preparer.decode_rgb(page.jpeg, _long_side(page, width)))
                for page in prepared
            )
            return PaperPages(pictures, total)
        except PhotoRefused as refusal:
            raise Known("picture-damaged", str(refusal)) from refusal

    def issue(
        self,
        order_id: str,
        made: MadePaper,
        languages: Languages,
        *,
        payee_id: str | None = None,
    ) -> ChangeSet:
        """Give a paper to the other side, as it was made and looked at.

        A proforma invoice names the own account `payee_id`.

        Raises:
            Known: like `OrderService.do`: `terms-changed` when it was made from other terms;
                `payee-missing`.
        """
        with self._db.read() as conn:
            order = _order(conn, order_id, self._workspace)
            payee = _payee(conn, order, payee_id) if made.kind in INVOICES else None
        if payee is None and made.kind is PaperKind.PROFORMA_INVOICE:
            raise Known(Obstacle.PAYEE_MISSING)
        deed = IssuePaper(
            paper=made.kind,
            terms_digest=made.terms_digest,
            languages=tuple(str(one) for one in languages),
            payee=payee,
        )
        return self._orders.do(order_id, deed)

    # -- inside

    def _paper(
        self, conn: Connection, kind: PaperKind, deal_id: str, payee_id: str | None
    ) -> Paper:
        now = self._workspace.platform_now()
        letterhead = _letterhead(conn)
        quotation = quotations_view.load(conn, deal_id, now)
        if quotation is None:
            order = _order(conn, deal_id, self._workspace)
            payee = _payee(conn, order, payee_id)
            paper: Paper | None = paper_of_order(kind, order, letterhead, payee, now.date())
        elif kind is not PaperKind.QUOTATION or quotation.quotation is None:
            raise Known("nothing-to-print")
        else:
            paper = paper_of_quotation(quotation.quotation, letterhead, now.date())
        if paper is None:
            raise Known("nothing-to-print")
        if not paper.order_number:
            raise Known("being-sent", retryable=True)
        return paper

    def _logo(self, conn: Connection, paper: Paper) -> bytes | None:
        """The own picture, on papers of the own company."""
        account = accounts.current(conn)
        company = account.company if account else None
        if account is None or company is None or account.avatar_media_id is None:
            return None
        if paper.supplier.name != company.name:
            return None
        names = (f"{account.avatar_media_id}.jpg", f"cache-{account.avatar_media_id}.jpg")
        return next((self._vault.get(one) for one in names if self._vault.exists(one)), None)


def _order(conn: Connection, order_id: str, workspace: Workspace) -> Order:
    view = orders_view.load(conn, order_id, workspace.platform_now())
    if view is None:
        raise Known(ProblemType.NOT_FOUND)
    return view.order


def _payee(conn: Connection, order: Order, payee_id: str | None) -> Payee | None:
    if payee_id is None:
        return order.payee
    found = payees.get(conn, payee_id)
    if found is None:
        raise Known(Obstacle.PAYEE_MISSING)
    return found


def _letterhead(conn: Connection) -> Letterhead | None:
    """What the own company certified last."""
    approved = (
        one for one in certifications.history(conn) if one.state == CertificationState.APPROVED
    )
    newest = next(approved, None)
    return Letterhead(newest.account_id, newest.content) if newest else None


def _long_side(page: PreparedPhoto, width: int) -> int:
    return round(width * max(page.width, page.height) / page.width)
