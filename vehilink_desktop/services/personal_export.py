"""The archive of one's personal data: from this computer and from the platform, in one zip."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from threading import Condition, Lock
from typing import TYPE_CHECKING, NamedTuple

from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.core.errors import Known
from vehilink_desktop.documents.archive_names import discard_part, files_of_part, part_of
from vehilink_desktop.documents.archive_page import PageTexts
from vehilink_desktop.domain.account import CodeSent
from vehilink_desktop.domain.export import (
    LOCAL_ONLY,
    ExportJob,
    ExportKind,
    ExportPeriod,
    JobState,
)
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.remote import exports as remote_exports
from vehilink_desktop.remote import profile
from vehilink_desktop.remote.session import ApiClient
from vehilink_desktop.services.personal_export_media import local_kinds, media_of, part_names
from vehilink_desktop.services.personal_export_view import (
    Checked,
    Choice,
    Difference,
    Estimate,
    Progress,
)
from vehilink_desktop.services.quotations_view import signed_in
from vehilink_desktop.storage import personal_rows
from vehilink_desktop.storage.elsewhere import note_elsewhere
from vehilink_desktop.storage.files import disk_errors
from vehilink_desktop.storage.repositories import accounts, exports
from vehilink_desktop.storage.workspace import Workspace

if TYPE_CHECKING:
    from vehilink_desktop.documents.archive_check import Verified  # brings pyzipper
    from vehilink_desktop.services.personal_export_run import ExportRun  # so does this

log = logging.getLogger(__name__)

#: How long a code that was right lets an archive be made without asking the platform.
FRESH = timedelta(minutes=15)


class _Running(NamedTuple):
    export_id: str
    token: CancelToken


class PersonalExportService:
    """Long calls take a `CancelToken`; what they did stays, and `run` goes on from there."""

    def __init__(self, workspace: Workspace, api: ApiClient, program: str, elsewhere: Path) -> None:
        """Nothing is done yet.

        Args:
            workspace: Of the person.
            api: Of the platform.
            program: Its version, for the manifest.
            elsewhere: Where it is noted what lies outside the profile (`storage.elsewhere`).
        """
        self._workspace = workspace
        self._db = workspace.db
        self._api = api
        self._program = program
        self._elsewhere = elsewhere
        self._ends = Condition()
        self._running: _Running | None = None
        self._noting_parts = Lock()

    def recover(self) -> None:
        """At the start, and once another person has signed in: parts that are nobody's go."""
        try:
            self._note_parts()
        except Known as error:
            log.info("it could not be noted where parts of archives are: %s", error.code)

    # -- reading

    def estimate(self, kinds: Collection[ExportKind], period: ExportPeriod) -> Estimate:
        """What this computer would put in now."""
        job = self._job(Choice(kinds, Path("estimate.zip"), period))
        with self._db.read() as conn:
            media = media_of(conn, self._workspace, job)
            counts = {
                kind: sum(1 for _ in personal_rows.documents(conn, kind, period))
                for kind in local_kinds(job)
            }
        if ExportKind.MEDIA in counts:
            counts[ExportKind.MEDIA] = len(media)
        return Estimate(counts, len(media), sum(one.size for one in media))

    def jobs(self) -> list[ExportJob]:
        """The archives that were made here and those that can be gone on with, newest first."""
        with self._db.read() as conn:
            return exports.every(conn)

    def freshly_verified(self) -> bool:
        """Whether an archive of this computer's data can be made without the platform."""
        with self._db.read() as conn:
            at = accounts.verified_at(conn)
        age = self._workspace.clock.now() - from_millis(at) if at is not None else FRESH * 2
        return timedelta(0) <= age <= FRESH

    # -- beginning

    def request_code(self) -> CodeSent:
        """Have the code for `begin` sent to the own phone.

        Raises:
            Known: see `profile.request_code`.
        """
        return profile.request_code(self._api, profile.CodePurpose.EXPORT_DATA)

    def begin(self, choice: Choice, request_id: str, code: str) -> ExportJob:
        """Have the platform check the code and prepare its part; then `run` it.

        Raises:
            CodeWrong: With the attempts that are left.
            Known: `code-expired`, `code-void`; `target-exists`; `unauthorized`; what the network
                does.
        """
        job = self._prepared(choice)
        kinds = [one for one in ExportKind if one in job.kinds and one not in LOCAL_ONLY]
        told = remote_exports.ask(
            self._api,
            kinds,
            choice.period,
            request_id=request_id,
            code=code,
            key=self._workspace.new_id(),
        )
        with self._db.write() as conn:
            accounts.note_verified(conn, self._workspace.millis())
        return self._kept(job.model_copy(update={"platform": told}))

    def begin_here(self, choice: Choice) -> ExportJob:
        """The same with what is on this computer alone, for a time without the platform.

        Raises:
            Known: `verification-needed` when the last right code is older than `FRESH`;
                `target-exists`; `unauthorized`.
        """
        if not self.freshly_verified():
            raise Known("verification-needed")
        return self._kept(self._prepared(choice))

    # -- making

    def run(
        self,
        export_id: str,
        texts: PageTexts,
        passphrase: str | None = None,
        *,
        on_progress: Callable[[Progress], None] = lambda _progress: None,
        token: CancelToken | None = None,
    ) -> ExportJob:
        """Make the archive, or go on making it; it returns when it is there and was verified.

        Args:
            export_id: From `begin`.
            texts: The words of its page.
            passphrase: The same one each time, if it is to be locked.
            on_progress: Told often, on this thread.
            token: Ends it soon; what is done stays.

        Raises:
            Cancelled: The token said so.
            Known: `export-running`; `archive-locked`, `archive-passphrase-wrong`; `target-exists`;
                `export-expired`, `export-failed`: only a new export helps; `archive-damaged`,
                `archive-unsafe` of the platform's part; `disk-full`, `disk-error`; what the
                network does.
        """
        stop = CancelToken() if token is None else token
        with self._only_run(_Running(export_id, stop)):
            return self._run(export_id, texts, passphrase, on_progress, stop)

    def stop(self, export_id: str | None = None) -> None:
        """Cancel what `run` does just now, or only this job; returns when that has ended."""
        with self._ends:
            running = self._running
            if running is not None and export_id in (None, running.export_id):
                running.token.cancel()
                self._ends.wait_for(lambda: self._running is not running)

    def discard(self, export_id: str) -> None:
        """Forget a job and delete what it left; a finished archive stays where it is."""
        self.stop(export_id)  # else it would go on writing what is deleted here
        job = self._find(export_id)
        if job.state == JobState.OPEN:
            with disk_errors():
                discard_part(Path(job.target))
        with self._db.write() as conn:
            exports.forget(conn, export_id)
        self._note_parts()
        vault = self._workspace.vault
        for name in part_names(vault, export_id):
            vault.delete(name)
        self._changed(export_id)

    # -- checking

    def check_against_store(
        self,
        path: Path,
        passphrase: str | None = None,
        *,
        token: CancelToken | None = None,
    ) -> Checked:
        """Read an archive again as if to take it in: is it whole, and does the store hold as much?

        Raises:
            Cancelled: The token said so.
            Known: see `archive_check.verify`; `other-account` if it is somebody else's.
        """
        from vehilink_desktop.documents.archive_check import verify  # brings pyzipper

        stop = CancelToken() if token is None else token
        with disk_errors():
            verified = verify(path, passphrase, should_stop=lambda: bool(stop))
        manifest = verified.manifest
        with self._db.read() as conn:
            if signed_in(conn).id != manifest.account_id:
                raise Known("other-account")
        kinds = [one for one in manifest.kinds if isinstance(one, ExportKind)]
        period = ExportPeriod(since=manifest.since, until=manifest.until)
        stored = self.estimate(kinds, period).counts
        differences = tuple(
            Difference(kind, verified.counts.get(str(kind), 0), count)
            for kind, count in stored.items()
            if verified.counts.get(str(kind), 0) != count
        )
        return Checked(verified, differences)

    # -- inside

    @contextmanager
    def _only_run(self, running: _Running) -> Iterator[None]:
        """One at a time, which ends when its token says so."""
        with self._ends:
            if self._running is not None:
                raise Known("export-running")
            self._running = running
        try:
            yield
        finally:
            with self._ends:
                self._running = None
                self._ends.notify_all()

    def _run(
        self,
        export_id: str,
        texts: PageTexts,
        passphrase: str | None,
        on_progress: Callable[[Progress], None],
        token: CancelToken,
    ) -> ExportJob:
        from vehilink_desktop.services.personal_export_run import ExportRun  # brings pyzipper

        job = self._find(export_id)
        if job.state == JobState.DONE:
            return job
        run = ExportRun(self._workspace, self._api, self._program, texts, on_progress, token)
        if _is_published(job):
            return self._finished(job, run)
        if job.locked != bool(passphrase):
            raise Known("archive-locked" if job.locked else "archive-passphrase-wrong")
        with self._noting(job):
            if job.platform is not None:
                job = self._kept(run.when_ready(job))
                run.fetch(job)
            writer, verified = run.write(job, passphrase)
            job = self._kept(_verified(job, verified, writer.part))
            run.publish(job, writer)
        return self._finished(job, run)

    def _finished(self, job: ExportJob, run: ExportRun) -> ExportJob:
        now = self._workspace.clock.now()
        ended = {"state": JobState.DONE, "problem": None, "detail": None, "finished_at": now}
        job = self._kept(job.model_copy(update=ended))
        run.forget_part(job.id)
        return job

    @contextmanager
    def _noting(self, job: ExportJob) -> Iterator[None]:
        """Keep why an attempt failed, for the list of jobs."""
        try:
            yield
        except Known as error:
            newest = self._find(job.id)
            self._kept(
                newest.model_copy(update={"problem": str(error.code), "detail": error.detail})
            )
            raise

    def _prepared(self, choice: Choice) -> ExportJob:
        with self._db.read() as conn:
            signed_in(conn)
        if not choice.overwrite and choice.target.exists():
            raise Known("target-exists", choice.target.name)
        return self._job(choice)

    def _job(self, choice: Choice) -> ExportJob:
        wanted = {ExportKind.PROFILE, *choice.kinds}
        return ExportJob(
            id=self._workspace.new_id(),
            kinds=tuple(one for one in ExportKind if one in wanted),
            since=choice.period.since,
            until=choice.period.until,
            target=str(choice.target),
            overwrite=choice.overwrite,
            locked=choice.locked,
            created_at=self._workspace.clock.now(),
        )

    def _find(self, export_id: str) -> ExportJob:
        with self._db.read() as conn:
            job = exports.get(conn, export_id)
        if job is None:
            raise Known(ProblemType.NOT_FOUND)
        return job

    def _kept(self, job: ExportJob) -> ExportJob:
        with self._db.write() as conn:
            exports.put(conn, job)
        self._note_parts()
        self._changed(job.id)
        return job

    def _note_parts(self) -> None:
        """Have it known without the key where the parts of unfinished archives are."""
        with self._noting_parts:  # an older list would take back what a newer one noted
            targets = [Path(job.target) for job in self.jobs() if job.state == JobState.OPEN]
            parts = [part for target in targets for part in files_of_part(target)]
            note_elsewhere(self._elsewhere, parts)

    def _changed(self, export_id: str) -> None:
        self._workspace.publish(ChangeSet.of(Topic.EXPORT, export_id))


def _verified(job: ExportJob, verified: Verified, part: Path) -> ExportJob:
    """What is known of an archive that only lacks its name."""
    facts = {
        "counts": verified.counts,
        "platform_counts": verified.platform_counts,
        "files": verified.files,
        "bytes": part.stat().st_size,
    }
    return job.model_copy(update=facts)


def _is_published(job: ExportJob) -> bool:
    """Whether it got its name, and the program was killed before it could write that down."""
    target = Path(job.target)
    if not job.bytes or part_of(target).exists():
        return False
    return target.is_file() and target.stat().st_size == job.bytes
