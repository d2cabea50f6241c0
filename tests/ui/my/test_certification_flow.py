"""From the licence to the open gates: a real window, a second client, a platform and its staff."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.sandbox.companies import new_credit_code
from tests.support.backend import SONG_PLUS
from tests.support.desk import Desk
from tests.support.drops import drop_files
from tests.support.opened import PATIENCE_MS
from tests.support.permissions import ALBUM, agree_to
from tests.support.sandbox import Sandbox, new_phone
from tests.ui.my.certification_desk import COMPLETE, write_licence
from vehilink_desktop.app.container import open_backend
from vehilink_desktop.app.profile import open_profile
from vehilink_desktop.bridge.bus import EventBus
from vehilink_desktop.bridge.tasks import TaskRunner
from vehilink_desktop.domain.gate import Deed
from vehilink_desktop.domain.reasons import FieldReason
from vehilink_desktop.sandbox import certifications
from vehilink_desktop.sandbox.settings import Settings
from vehilink_desktop.sandbox.site import Site, open_site
from vehilink_desktop.ui.common.banner import Banner
from vehilink_desktop.ui.editor.page import EditorPage
from vehilink_desktop.ui.my.certification.page import CertificationPart
from vehilink_desktop.ui.my.page import MyPage
from vehilink_desktop.ui.resources import resource_path
from vehilink_desktop.ui.shell.window import MainWindow

pytestmark = pytest.mark.req("A2")


@pytest.fixture(scope="module")
def platform(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    with Sandbox(tmp_path_factory.mktemp("platform")) as sandbox:
        yield sandbox


@pytest.fixture
def staff(platform: Sandbox) -> Iterator[Site]:
    """The staff's door to the platform, in another process than the server's."""
    site = open_site(Settings(data_dir=platform.data_dir))
    yield site
    site.db.close()


class Dealer:
    """A newcomer at a window, whose second computer runs without one."""

    def __init__(self, qtbot: QtBot, folder: Path, platform: Sandbox) -> None:
        self.qtbot = qtbot
        self.phone = new_phone()
        self.tasks, bus = TaskRunner(), EventBus()
        profile = open_profile(folder / "profile", sandbox=True, platform=None)
        opened = open_backend(
            profile, platform.url, bus=bus, tasks=self.tasks, resources=resource_path()
        )
        self.backend, self._close = opened.backend, opened.close
        agree_to(self.backend.consents, ALBUM)
        self.second = Desk(folder / "second", platform.url)
        self.second.register(self.phone)
        account = self.backend.account
        sent = account.request_code(self.phone)
        account.sign_in(sent.request_id, self.phone, account.read_code(sent.request_id) or "")
        self.window = MainWindow(QSettings(f"{folder}/window.ini", QSettings.Format.IniFormat))
        qtbot.addWidget(self.window)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        self.window.attach(self.backend)
        self.until(self.window.current_page)

    def close(self) -> None:
        self.window.detach()
        self.second.close()
        self._close()

    def until(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)

    def part(self) -> CertificationPart:
        page = self.window.current_page()
        assert isinstance(page, MyPage)
        part = page.part()
        assert isinstance(part, CertificationPart)
        return part

    def banner(self) -> str:
        """What is said of the account above every page."""
        texts = [one.accessibleName() for one in self.window.findChildren(Banner)]
        return next((text for text in texts if "compan" in text or "certif" in text), "")

    def press_banner(self, text: str) -> None:
        buttons = [
            b for one in self.window.findChildren(Banner) for b in one.findChildren(QPushButton)
        ]
        next(one for one in buttons if one.text() == text).click()

    def submit(self, folder: Path) -> str:
        """Drop the licence, fill the form, submit; the id that the platform gave it."""
        part = self.part()
        drop_files(part.editor.scan._zone, [write_licence(folder)])
        self.until(lambda: part.document.content.documents)
        part.document.edit({**COMPLETE, "credit_code": new_credit_code()})
        part.editor.submit.click()
        self.until(lambda: part.header.chip.text == "In review")
        return self.backend.certification.state().submissions[0].id


@pytest.fixture
def dealer(qtbot: QtBot, tmp_path: Path, platform: Sandbox) -> Iterator[Dealer]:
    made = Dealer(qtbot, tmp_path, platform)
    yield made
    made.close()


def test_an_approval_opens_the_gates_of_every_client(
    dealer: Dealer, staff: Site, tmp_path: Path
) -> None:
    dealer.until(lambda: dealer.banner().startswith("Your company is not certified yet"))
    dealer.press_banner("Certify my company")
    dealer.part().document.load()
    dealer.until(dealer.part().start_face.start.isVisible)
    dealer.part().start_face.start.click()
    dealer.until(dealer.part().editor.isVisible)
    submission = dealer.submit(tmp_path)
    dealer.until(lambda: "in review" in dealer.banner())
    vehicle = dealer.backend.listings.create(SONG_PLUS)
    dealer.window.go(f"editor/{vehicle}")
    editor = dealer.window.current_page()
    assert isinstance(editor, EditorPage)
    dealer.until(lambda: editor.view and not editor.view.footer.gate.isHidden())
    assert editor.view is not None
    assert not editor.view.footer.publish.isEnabled()

    with staff.change() as conn:
        certifications.approve_certification(conn, staff, submission)

    dealer.until(editor.view.footer.publish.isEnabled)
    dealer.until(lambda: not dealer.banner())
    dealer.second.wait_until(lambda: dealer.second.gates.may(Deed.PUBLISH_LISTING).open)
    dealer.window.go("my/certification")
    dealer.until(lambda: dealer.part().header.chip.text == "Approved")


def test_a_rejection_opens_the_form_at_the_first_field_that_it_names(
    dealer: Dealer, staff: Site, tmp_path: Path
) -> None:
    dealer.window.go("my/certification")
    dealer.until(dealer.part().start_face.start.isVisible)
    dealer.part().begin()
    dealer.until(dealer.part().editor.isVisible)
    submission = dealer.submit(tmp_path)
    (page,) = dealer.part().document.content.documents

    with staff.change() as conn:
        certifications.reject_certification(
            conn,
            staff,
            submission,
            reasons=[FieldReason(field="company_name_zh", reason="not_matching")],
            documents={page.media_id: "unreadable"},
            note="<b>The second line</b>",
        )

    dealer.until(lambda: "was rejected" in dealer.banner())
    dealer.window.go("stock")
    dealer.press_banner("Correct it")
    part = dealer.part()
    field = part.editor.form.rows["company_name_zh"]
    dealer.until(lambda: part.editor.isVisible() and field.note())
    assert dealer.window.focusWidget() is field.field.controls()[0]
    assert field.note().startswith("It differs from the licence")
    assert part.editor.scan.pages.verdict().startswith("It cannot be read")
    assert "<b>The second line</b>" in part.header.said()
    part.document.edit({"company_name_zh": "青岛灯塔汽车有限公司", "authorised": True})
    part.editor.submit.click()
    dealer.until(lambda: part.header.chip.text == "In review")
    newest = dealer.backend.certification.state().submissions[0]
    with staff.db.read() as conn:
        waiting = {one.id: one for one in certifications.queue(conn)}
    assert waiting[newest.id].content.company_name_zh == "青岛灯塔汽车有限公司"
