"""Company certification: the draft with its scan, submitting it, and what the platform said."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from sqlalchemy import Connection

from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.errors import Cancelled, Known
from vehilink_desktop.domain.account import AccountState
from vehilink_desktop.domain.certification import (
    MAX_DOCUMENTS,
    CertificationContent,
    CertificationState,
    DocumentKind,
    DocumentRef,
    is_abroad,
    missing_fields,
)
from vehilink_desktop.domain.credit_code import check_credit_code
from vehilink_desktop.domain.licence_reading import PageReading, Proposal
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.media.licence_fields import LicenceField, LicenceReading
from vehilink_desktop.media.licences import LicenceReader
from vehilink_desktop.media.names import safe_display_name
from vehilink_desktop.media.photos import PreparedPhoto
from vehilink_desktop.media.refusals import PhotoRefused, RefusalReason
from vehilink_desktop.services.certification_view import (
    CertificationDraft,
    CertificationView,
    draft_view,
)
from vehilink_desktop.services.pages import AddedPages, Page
from vehilink_desktop.storage.repositories import accounts, certifications, outbox, photos, uploads
from vehilink_desktop.storage.workspace import Workspace

__all__ = [
    "AddedPages",
    "CertificationDraft",
    "CertificationService",
    "CertificationView",
    "Page",
    "PageReading",
]

#: What is read on a licence, by the field that it is proposed for.
_PROPOSED = {
    "credit_code": LicenceField.CREDIT_CODE,
    "company_name_zh": LicenceField.NAME,
    "company_name": LicenceField.ENGLISH_NAME,
    "address": LicenceField.ADDRESS,
}


class CertificationService:
    """Everything works without a network; what is submitted leaves through the outbox."""

    def __init__(
        self, workspace: Workspace, reader: LicenceReader, wake: Callable[[], None]
    ) -> None:
        self._workspace = workspace
        self._db = workspace.db
        self._vault = workspace.vault
        self._reader = reader
        self._wake = wake

    # -- reading

    def state(self) -> CertificationView:
        """Where the certification stands, from what this computer knows."""
        with self._db.read() as conn:
            draft = certifications.draft(conn)
            op = outbox.newest_open(conn, draft.id) if draft else None
            return CertificationView(
                account=accounts.current(conn),
                draft=draft_view(conn, draft) if draft else None,
                submissions=tuple(certifications.history(conn)),
                operation=op.state if op else None,
                problem=op.failure() if op and op.state == "parked" else None,
                missing=missing_fields(draft.content) if draft else (),
            )

    # -- writing

    def start(self, user_type: UserType) -> ChangeSet:
        """Begin a draft, from what was submitted last if there is such; an open one stays.

        Raises:
            Known: `certification-pending` while the platform looks at one.
        """
        with self._db.write() as conn:
            if certifications.draft(conn) is not None:
                return ChangeSet()
            before = next(iter(certifications.history(conn)), None)
            if before and before.state == CertificationState.PENDING:
                raise Known(ProblemType.CERTIFICATION_PENDING)
            country = "CN" if user_type is UserType.SUPPLIER else None
            content = CertificationContent(user_type=user_type, country=country)
            draft_id = self._workspace.new_id()
            if before and before.content.user_type == user_type:
                content = before.content.model_copy(update={"authorised": False})
                photos.hand_over(conn, before.id, draft_id)
            certifications.start(conn, draft_id, content, self._workspace.millis())
        return self._done(draft_id)

    def save(self, content: CertificationContent) -> ChangeSet:
        """Keep what was typed. Called by the autosave; quick. The pages stay as the store has them.

        Raises:
            Known: `not-found` when no draft is open.
        """
        with self._db.write() as conn:
            draft = _open_draft(conn)
            kept = content.model_copy(update={"documents": draft.content.documents})
            certifications.save(conn, draft.id, kept, self._workspace.millis())
        return self._done(draft.id)

    def discard(self) -> ChangeSet:
        """Forget the draft and its pages.

        Raises:
            Known: `being-sent`, or `may-have-arrived` once the platform may have it.
        """
        with self._db.write() as conn:
            draft = _open_draft(conn)
            self._take_back(conn, draft.id)
            certifications.delete_draft(conn, draft.id)
            pages = [row.id for row in photos.of_listing(conn, draft.id)]
            for media_id in pages:
                photos.delete(conn, media_id)
        for media_id in pages:
            self._vault.delete(f"{media_id}.jpg")
            self._vault.delete(f"{media_id}.thumb")
        return self._done(draft.id, Topic.OUTBOX)

    def submit(self) -> ChangeSet:
        """Hand the draft to the outbox: pages first, then the facts, in one transaction.

        What was submitted before and has not left, or was refused, is replaced by it.

        Raises:
            Known: `invalid` with the fields; `certification-pending`, `suspended`, `cancelling`,
                `unauthorized`; `being-sent` or `may-have-arrived`.
        """
        now = self._workspace.millis()
        with self._db.write() as conn:
            draft = _open_draft(conn)
            _check_account(conn)
            content = _tidy(draft.content)
            _check(content)
            self._take_back(conn, draft.id)
            certifications.save(conn, draft.id, content, now)
            wanted = {ref.media_id for ref in content.documents}
            for photo in photos.of_listing(conn, draft.id):
                if photo.id in wanted and photo.state == "ready":
                    uploads.queue(conn, photo, now)
            outbox.add_certification(conn, self._workspace.new_id(), draft.id, content, now)
            # pages that were taken off since an earlier try
            uploads.cancel_unnamed(conn, draft.id)
        return self._done(draft.id, Topic.OUTBOX)

    def take_back(self) -> ChangeSet:
        """Do not submit what has not left yet. The draft stays.

        Raises:
            Known: `being-sent`, or `may-have-arrived` once the platform may have it.
        """
        with self._db.write() as conn:
            draft = _open_draft(conn)
            self._take_back(conn, draft.id)
            uploads.cancel_of_listing(conn, draft.id)
        return self._done(draft.id, Topic.OUTBOX)

    # -- the scan

    def add_pages(self, sources: Sequence[Path | bytes], token: CancelToken) -> AddedPages:
        """Take pictures and PDFs in as further pages; bytes come from the clipboard.

        Stops when `token` is set; what was taken in until then stays.
        """
        added: list[Page] = []
        refused: list[tuple[str, str]] = []
        for source in sources:
            name = "" if isinstance(source, bytes) else safe_display_name(source.name)
            try:
                prepared = self._reader.open_scan(source, token)
            except Cancelled:
                break
            except PhotoRefused as refusal:
                refused.append((name, refusal.reason))
                continue
            for number, one in enumerate(prepared, start=1):
                page_name = f"{name} ({number})" if len(prepared) > 1 else name
                page = self._add_page(page_name, one)
                if page is None:
                    refused.append((page_name, RefusalReason.TOO_MANY_PAGES))
                else:
                    added.append(page)
        return AddedPages(tuple(added), tuple(refused))

    def read(self, media_id: str, token: CancelToken) -> PageReading:
        """Read a page of the draft, which keeps what was read. Takes seconds.

        Raises:
            Cancelled: `token` was set.
            Known: `photo_…` if the page cannot be read; `photo-elsewhere` when its bytes are only
                on the platform.
        """
        name = f"{media_id}.jpg"
        if not self._vault.exists(name):
            raise Known("photo-elsewhere")
        reading = _proposals(media_id, self._reader.read(self._vault.get(name), token))
        with self._db.write() as conn:
            draft = _open_draft(conn)
            document = reading.model_dump(mode="json")
            certifications.keep_reading(conn, draft.id, media_id, document)
        self._done(draft.id)
        return reading

    def remove_page(self, media_id: str) -> ChangeSet:
        """Take a page off. Its bytes stay until the draft ends, so that it can be put back."""
        return self._arrange(lambda ids: [one for one in ids if one != media_id])

    def restore_page(self, media_id: str, place: int) -> ChangeSet:
        """Put a page back that was taken off this draft."""
        return self._arrange(lambda ids: [*ids[:place], media_id, *ids[place:]])

    def move_page(self, media_id: str, place: int) -> ChangeSet:
        """Put a page into this place, counted without it."""

        def move(ids: list[str]) -> list[str]:
            others = [one for one in ids if one != media_id]
            return [*others[:place], media_id, *others[place:]]

        return self._arrange(move)

    # -- inside

    def _add_page(self, name: str, prepared: PreparedPhoto) -> Page | None:
        media_id = self._workspace.new_id()
        self._vault.put(f"{media_id}.jpg", prepared.jpeg)
        self._vault.put(f"{media_id}.thumb", prepared.thumbnail)
        now = self._workspace.millis()
        with self._db.write() as conn:
            draft = _open_draft(conn)
            if len(draft.content.documents) >= MAX_DOCUMENTS:
                return None  # its files go at the next start
            photos.add_incoming(conn, draft.id, [(media_id, name, None)], now, kind="scan")
            photos.set_ready(conn, media_id, prepared)
            ref = DocumentRef(media_id=media_id, kind=_kind(draft.content))
            self._keep_documents(conn, draft, (*draft.content.documents, ref))
        self._done(draft.id)
        return Page(media_id, name, "ready", None)

    def _arrange(self, change: Callable[[list[str]], list[str]]) -> ChangeSet:
        with self._db.write() as conn:
            draft = _open_draft(conn)
            refs = {
                row.id: DocumentRef(media_id=row.id, kind=_kind(draft.content))
                for row in photos.of_listing(conn, draft.id)
            }
            refs |= {ref.media_id: ref for ref in draft.content.documents}
            ids = change([ref.media_id for ref in draft.content.documents])
            if any(one not in refs for one in ids) or len(set(ids)) < len(ids):
                raise Known(ProblemType.NOT_FOUND)
            self._keep_documents(conn, draft, tuple(refs[one] for one in ids))
        return self._done(draft.id)

    def _keep_documents(
        self, conn: Connection, draft: certifications.Draft, documents: tuple[DocumentRef, ...]
    ) -> None:
        content = draft.content.model_copy(update={"documents": documents})
        certifications.save(conn, draft.id, content, self._workspace.millis())

    def _take_back(self, conn: Connection, draft_id: str) -> None:
        for op in outbox.open_of_lane(conn, draft_id):
            if op.state == "sending":
                raise Known("being-sent", retryable=True)
            if op.attempts and op.state == "queued":
                raise Known("may-have-arrived")
            outbox.cancel(conn, op.op_id, self._workspace.millis())

    def _done(self, draft_id: str, *topics: Topic) -> ChangeSet:
        changes = ChangeSet.of(Topic.CERTIFICATION, draft_id)
        if Topic.OUTBOX in topics:
            changes |= ChangeSet.of(Topic.OUTBOX, draft_id) | ChangeSet.all_of(Topic.TRANSFER)
        self._workspace.publish(changes)
        self._wake()
        return changes


def _open_draft(conn: Connection) -> certifications.Draft:
    draft = certifications.draft(conn)
    if draft is None:
        raise Known(ProblemType.NOT_FOUND)
    return draft


def _check_account(conn: Connection) -> None:
    account = accounts.current(conn)
    if account is None:
        raise Known(ProblemType.UNAUTHORIZED)
    if account.state == AccountState.SUSPENDED:
        raise Known(ProblemType.SUSPENDED)
    if account.state == AccountState.CANCELLING:
        raise Known("cancelling")
    newest = next(iter(certifications.history(conn)), None)
    if newest and newest.state == CertificationState.PENDING:
        raise Known(ProblemType.CERTIFICATION_PENDING)


def _check(content: CertificationContent) -> None:
    found = [(field, "required") for field in missing_fields(content)]
    if content.credit_code and (reason := check_credit_code(content.credit_code).reason):
        found.append(("credit_code", reason))
    if found:
        raise Known(ProblemType.INVALID, fields=tuple(found))


def _tidy(content: CertificationContent) -> CertificationContent:
    """The content as it is submitted: no blanks around the words, the code as it is printed."""
    texts = ("company_name", "company_name_zh", "registration_number", "address")
    tidied = {name: (getattr(content, name) or "").strip() or None for name in texts}
    code = check_credit_code(content.credit_code).code if content.credit_code else None
    return content.model_copy(update={**tidied, "credit_code": code or None})


def _kind(content: CertificationContent) -> DocumentKind:
    """What the scan of such a company shows."""
    abroad = is_abroad(content)
    return DocumentKind.REGISTRATION_DOCUMENT if abroad else DocumentKind.BUSINESS_LICENCE


def _proposals(media_id: str, reading: LicenceReading) -> PageReading:
    """What was read, by the fields of the form."""
    found = [(name, reading.fields.get(field)) for name, field in _PROPOSED.items()]
    return PageReading(
        media_id=media_id,
        proposals=tuple(
            Proposal(field=name, text=one.text, confidence=one.confidence, quad=one.quad)
            for name, one in found
            if one is not None
        ),
        certain=reading.certain,
        corrections=reading.corrections,
        qr_code=reading.qr_code,
    )
