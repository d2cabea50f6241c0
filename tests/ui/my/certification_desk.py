"""The certification on a screen: opened on a store of its own, typed into, looked at."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

from PIL import Image
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.media.licences import Condition, draw_licence, make_licence, photograph
from tests.support.backend import Desk
from tests.support.opened import Opened
from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.domain.certification import (
    Certification,
    CertificationContent,
    CertificationState,
)
from vehilink_desktop.services.certification import CertificationDraft
from vehilink_desktop.storage.repositories import certifications
from vehilink_desktop.ui.my.certification.edit import EditView
from vehilink_desktop.ui.my.certification.form import CertificationForm
from vehilink_desktop.ui.my.certification.page import CertificationPart

_READ_MS = 60_000

#: What is printed on the licence that tests use.
LICENCE = make_licence(0)

COMPLETE = {
    "credit_code": LICENCE.code,
    "company_name_zh": LICENCE.name,
    "company_name": "Lighthouse Motors Co., Ltd.",
    "address": LICENCE.address,
    "authorised": True,
}


def write_licence(folder: Path, name: str = "licence.jpg") -> Path:
    """A small photo of `LICENCE`."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / name
    photo = photograph(draw_licence(LICENCE), Condition.CLEAN, seed=1, long_side=1600)
    file.write_bytes(photo)
    return file


def write_pdf(folder: Path) -> Path:
    """A cover sheet, and behind it `LICENCE`."""
    cover = Image.new("RGB", (1190, 1684), "white")
    licence = Image.open(write_licence(folder)).convert("RGB")
    file = folder / "licence.pdf"
    cover.save(file, save_all=True, append_images=[licence], resolution=144)
    return file


class CertificationDesk(Opened[CertificationPart]):
    """The part of My, as the frame would show it."""

    def __init__(self, qtbot: QtBot, desk: Desk, argument: str = "") -> None:
        super().__init__(qtbot, CertificationPart(desk.backend), argument)
        self.desk = desk
        self.until(lambda: self.page.document.view)
        self.page.activateWindow()

    @property
    def editor(self) -> EditView:
        return self.page.editor

    @property
    def form(self) -> CertificationForm:
        return self.page.editor.form

    def begin(self) -> None:
        """Press Start and wait for the form."""
        self.page.begin()
        self.until(lambda: self.shown() is self.editor)

    def shown(self) -> QWidget:
        """The face in front."""
        return self.page._stack.currentWidget()

    def edit_of(self, name: str) -> Any:
        return self.form.rows[name].field.controls()[0]

    def type(self, name: str, text: str) -> None:
        """Put the cursor into a field and type."""
        self.edit_of(name).setFocus()
        self.qtbot.keyClicks(self.edit_of(name), text)

    def leave_field(self) -> None:
        self.form.authorised.setFocus()

    def fields(self) -> list[str]:
        """The fields that are on the form, from top to bottom."""
        return [name for name, row in self.form.rows.items() if row.isVisibleTo(self.form)]

    def saved(self) -> bool:
        return self.page.document.save_state.kind == "saved"

    def stored(self) -> CertificationDraft:
        """The draft as the store has it."""
        draft = self.desk.backend.certification.state().draft
        assert draft is not None
        return draft

    def page_ids(self) -> list[str]:
        return [one.media_id for one in self.page.document.content.documents]

    def until_read(self) -> None:
        """Wait until the page has been read, which takes its time on a busy machine."""
        offered = self.form.proposals["credit_code"].value
        self.qtbot.waitUntil(lambda: bool(offered()), timeout=_READ_MS)
        self.until(lambda: not self.editor.scan.is_busy())

    def add_page(self, folder: Path) -> str:
        """Take the licence in without a drop; its media id."""
        added = self.desk.backend.certification.add_pages([write_licence(folder)], CancelToken())
        (page,) = added.pages
        self.until(lambda: page.media_id in self.page_ids())
        return page.media_id


def put_submission(
    desk: Desk, state: CertificationState, content: CertificationContent, **more: Any
) -> Certification:
    """What the platform would have sent of a submission; each newer than the one before."""
    with desk.db.write() as conn:
        number = len(certifications.history(conn))
        moment = desk.workspace.clock.now() - timedelta(hours=10 - number)
        one = Certification(
            id=desk.new_id(),
            version=1,
            account_id="account-1",
            state=state,
            content=content,
            submitted_at=moment,
            **more,
        )
        certifications.upsert(conn, one)
    return one
