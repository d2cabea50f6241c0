"""One run of a personal export: wait for the platform, fetch its part, write, read again."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.core.errors import Cancelled, Known
from vehilink_desktop.documents.archive import ArchiveWriter
from vehilink_desktop.documents.archive_check import Fault, Verified, verify
from vehilink_desktop.documents.archive_names import discard_part, part_of
from vehilink_desktop.documents.archive_page import PageTexts
from vehilink_desktop.domain.export import DataExportState, ExportJob
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.remote import exports
from vehilink_desktop.remote.session import ApiClient
from vehilink_desktop.services.personal_export_media import media_of
from vehilink_desktop.services.personal_export_part import PlatformPart
from vehilink_desktop.services.personal_export_view import Meter, Progress, Stage
from vehilink_desktop.services.personal_export_writing import ArchiveMaker
from vehilink_desktop.services.quotations_view import signed_in
from vehilink_desktop.storage.files import disk_errors, keep_name
from vehilink_desktop.storage.workspace import Workspace

#: Seconds between looking whether the platform is ready; the last one again and again.
_PAUSES = (0.5, 0.5, 1.0, 1.0, 2.0, 2.0, 3.0, 5.0)
#: Beside the bytes of the files: pages, headers, the directory.
_SPARE_BYTES = 4 << 20


class ExportRun:
    """Its steps in their order; see `PersonalExportService.run` for what they raise."""

    def __init__(
        self,
        workspace: Workspace,
        api: ApiClient,
        program: str,
        texts: PageTexts,
        on_progress: Callable[[Progress], None],
        token: CancelToken,
    ) -> None:
        self._workspace = workspace
        self._api = api
        self._program = program
        self._texts = texts
        self._on_progress = on_progress
        self._token = token

    def when_ready(self, job: ExportJob) -> ExportJob:
        """The job once the platform's part can be fetched."""
        told, attempt = job.platform, 0
        while told is not None and told.state != DataExportState.READY:
            if told.state != DataExportState.PREPARING:
                expired = told.state == DataExportState.EXPIRED
                raise Known(ProblemType.EXPORT_EXPIRED if expired else "export-failed")
            self._on_progress(Progress(Stage.WAITING))
            if attempt and self._token.wait(_PAUSES[min(attempt, len(_PAUSES)) - 1]):
                raise Cancelled
            self._token.check()
            told, attempt = exports.get(self._api, told.id), attempt + 1
        return job.model_copy(update={"platform": told})

    def fetch(self, job: ExportJob) -> None:
        """Have the platform's part in the vault."""

        def report(done: int, total: int) -> None:
            self._on_progress(Progress(Stage.FETCHING, done, total))

        if job.platform is not None:
            self._part(job.id).fetch(self._api, job.platform, report, self._token)

    def write(self, job: ExportJob, passphrase: str | None) -> tuple[ArchiveWriter, Verified]:
        """Write the archive and read it again; then it can be published."""
        target = Path(job.target)
        with self._workspace.db.read() as conn:
            account = signed_in(conn)
            media = media_of(conn, self._workspace, job)
        total = sum(one.size for one in media)
        if job.platform is not None:
            total += job.platform.bytes or 0
        writing, verifying = (
            Meter(stage, total, self._on_progress) for stage in (Stage.WRITING, Stage.VERIFYING)
        )
        with disk_errors():
            _check_room(target, total)
            maker = ArchiveMaker(
                self._workspace,
                job,
                account,
                self._program,
                self._texts,
                on_bytes=writing.add,
                should_stop=self._stopped,
            )
            if job.platform is None:
                writer = maker.make(media, None, passphrase)
            else:
                with self._part(job.id).open() as part:
                    writer = maker.make(media, part, passphrase)
            found = verify(
                writer.part, passphrase, on_bytes=verifying.add, should_stop=self._stopped
            )
            if found.faults:
                discard_part(target)  # what cannot be relied on is not gone on with
                raise Known("archive-damaged", _named(found.faults))
        return writer, found

    def publish(self, job: ExportJob, writer: ArchiveWriter) -> None:
        """Give what was written and read again its name."""
        with disk_errors():
            writer.publish(overwrite=job.overwrite)
            keep_name(writer.target)

    def forget_part(self, job_id: str) -> None:
        """Delete what was fetched."""
        self._part(job_id).forget()

    def _part(self, job_id: str) -> PlatformPart:
        return PlatformPart(self._workspace.vault, job_id)

    def _stopped(self) -> bool:
        return bool(self._token)


def _check_room(target: Path, total: int) -> None:
    """Say at once that a disk is too full, rather than after an hour."""
    part = part_of(target)
    written = part.stat().st_size if part.exists() else 0
    if shutil.disk_usage(target.parent).free + written < total + _SPARE_BYTES:
        raise Known("disk-full", retryable=True)


def _named(faults: tuple[Fault, ...]) -> str:
    return "; ".join(f"{fault.path}: {fault.reason}" for fault in faults[:5])
