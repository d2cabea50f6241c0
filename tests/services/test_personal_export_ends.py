"""Archives of personal data that end before they are done: stopped, given up, left by somebody."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.documents.test_archive_page import texts
from tests.services.conftest import OpenDesk
from tests.services.test_personal_export import EVERYTHING, begin, refused
from tests.support.sandbox import new_phone
from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.core.errors import Cancelled
from vehilink_desktop.documents.archive_names import files_of_part, part_of
from vehilink_desktop.domain.export import ExportJob, ExportKind, JobState
from vehilink_desktop.services.personal_export import PersonalExportService
from vehilink_desktop.services.personal_export_view import Choice, Progress, Stage
from vehilink_desktop.storage.elsewhere import read_elsewhere

pytestmark = pytest.mark.req("D3")


def test_where_its_parts_are_is_noted_until_it_is_done_or_given_up(
    open_desk: OpenDesk, tmp_path: Path
) -> None:
    desk = open_desk("new", None)
    desk.register(new_phone())
    service = desk.personal_export
    first, second = tmp_path / "x.zip", tmp_path / "y.zip"
    job = begin(desk, service, Choice([ExportKind.DRAFTS], first))
    assert read_elsewhere(desk.elsewhere) == set(files_of_part(first))
    other = service.begin_here(Choice([ExportKind.DRAFTS], second))
    assert read_elsewhere(desk.elsewhere) == {*files_of_part(first), *files_of_part(second)}
    service.run(job.id, texts())
    assert read_elsewhere(desk.elsewhere) == set(files_of_part(second))
    service.discard(other.id)
    assert not desk.elsewhere.exists()


def run_while(service: PersonalExportService, job: ExportJob, deed: Callable[[], object]) -> bool:
    """Do something else in the middle of an archive; whether that ended it, and waited for it."""
    token = CancelToken()
    with ThreadPoolExecutor(1) as other:
        done = list[Future[object]]()

        def on_progress(progress: Progress) -> None:
            if progress.stage is Stage.WRITING and not done:
                done.append(other.submit(deed))
                assert token.wait(30)
                assert not done[0].done()  # it waits for the end of this

        try:
            service.run(job.id, texts(), on_progress=on_progress, token=token)
        except Cancelled:
            done[0].result(30)
            return True
        return False


def test_it_ends_when_somebody_else_signs_in_who_gets_nothing_of_it(
    open_desk: OpenDesk, tmp_path: Path
) -> None:
    desk, target = open_desk("new", None), tmp_path / "x.zip"
    desk.register(new_phone())
    job = begin(desk, desk.personal_export, Choice(EVERYTHING, target))
    assert run_while(desk.personal_export, job, lambda: desk.register(new_phone()))
    assert desk.account.current()
    assert desk.personal_export.jobs() == []
    assert list(tmp_path.glob("x.zip*")) == []
    assert not desk.elsewhere.exists()


def test_it_ends_with_signing_out_and_is_gone_on_with_by_the_same_person(
    open_desk: OpenDesk, tmp_path: Path
) -> None:
    desk, target, phone = open_desk("new", None), tmp_path / "x.zip", new_phone()
    desk.register(phone)
    service = desk.personal_export
    job = begin(desk, service, Choice(EVERYTHING, target))
    assert run_while(service, job, desk.account.sign_out)
    assert part_of(target).exists()
    assert refused(lambda: service.run(job.id, texts())) == "unauthorized"
    desk.sign_in(phone)
    assert service.run(job.id, texts()).state == JobState.DONE


def test_giving_up_in_the_middle_ends_it_first_and_leaves_nothing(
    open_desk: OpenDesk, tmp_path: Path
) -> None:
    desk, target = open_desk("new", None), tmp_path / "x.zip"
    desk.register(new_phone())
    service = desk.personal_export
    job = begin(desk, service, Choice(EVERYTHING, target))
    assert run_while(service, job, lambda: service.discard(job.id))
    assert service.jobs() == []
    assert list(tmp_path.glob("x.zip*")) == []
    assert not desk.elsewhere.exists()
