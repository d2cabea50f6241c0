"""Notices of the platform: shown in full, as plain text, read when opened; the banner."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support.backend import Desk
from tests.support.opened import Opened
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.domain.notice import Notice, NoticeKind, NoticeTexts
from vehilink_desktop.storage.repositories import notices
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.i18n import install_language
from vehilink_desktop.ui.my.privacy.notices.page import Col, NoticesPart
from vehilink_desktop.ui.shell.notice_banner import NoticeBanner

pytestmark = pytest.mark.req("S7")


def arrive(
    desk: Desk,
    kind: NoticeKind,
    title: str,
    translated: Mapping[str, NoticeTexts] = MappingProxyType({}),
) -> str:
    """A notice has come with the feed."""
    workspace = desk.workspace
    notice = Notice(
        id=workspace.new_id(),
        version=1,
        kind=kind,
        title=title,
        happened="A disk was lost.\n<b>Nobody</b> has read it.",
        effect="None that is known.",
        measures="It was found.",
        advice="Look where you are signed in.",
        published_at=workspace.clock.now(),
        texts=translated,
    )
    with workspace.db.write() as conn:
        notices.upsert(conn, notice)
    workspace.publish(ChangeSet.of(Topic.NOTICE, notice.id))
    return notice.id


def labels(shown: QWidget) -> list[str]:
    return [bidi.strip(one.text()) for one in shown.findChildren(Label)]


def texts(part: NoticesPart) -> list[str]:
    return labels(part.notice_card)


def test_a_notice_is_shown_as_plain_text_and_counts_as_read(qtbot: QtBot, desk: Desk) -> None:
    arrive(desk, NoticeKind.INCIDENT, "A backup was lost")
    opened = Opened(qtbot, NoticesPart(desk.backend))
    opened.until(lambda: "A backup was lost" in texts(opened.page))
    shown = texts(opened.page)
    assert "A disk was lost.\n<b>Nobody</b> has read it." in shown
    for heading in ("What happened", "What it means for you", "What the platform does"):
        assert heading in shown
    opened.until(lambda: not desk.backend.notices.unread())
    model = opened.page.model
    opened.until(lambda: model.index(0, Col.STATE).data() == "")
    opened.page.lead.click()
    assert opened.routes == ["my/devices"]


@pytest.fixture
def in_chinese(qapp: QApplication) -> Iterator[None]:
    install_language(qapp, "zh_CN")
    yield
    install_language(qapp, "en")


@pytest.mark.usefixtures("in_chinese")
def test_a_notice_is_read_in_the_language_of_the_program(qtbot: QtBot, desk: Desk) -> None:
    chinese = NoticeTexts(title="一块备份盘丢失", happened="备份盘已找回。")
    arrive(desk, NoticeKind.INCIDENT, "A backup was lost", {"zh_CN": chinese})
    opened = Opened(qtbot, NoticesPart(desk.backend))
    banner = NoticeBanner()
    qtbot.addWidget(banner)
    banner.watch(desk.backend)

    opened.until(lambda: "一块备份盘丢失" in texts(opened.page))
    assert "一块备份盘丢失" in bidi.strip(opened.page.model.index(0, Col.TITLE).data())
    shown = texts(opened.page)
    assert "备份盘已找回。" in shown
    assert "None that is known." in shown  # nobody has said this in Chinese
    opened.until(lambda: "一块备份盘丢失" in labels(banner)[0])


def test_without_notices_the_page_says_what_comes_here(qtbot: QtBot, desk: Desk) -> None:
    opened = Opened(qtbot, NoticesPart(desk.backend))
    opened.until(lambda: opened.page.faces.isVisible() and not opened.page.model.rows)
    assert opened.page.notice_card.isHidden()


def test_the_banner_puts_an_incident_first_and_goes_when_it_is_read(
    qtbot: QtBot, desk: Desk
) -> None:
    banner = NoticeBanner()
    qtbot.addWidget(banner)
    routes: list[str] = []
    banner.route_chosen.connect(routes.append)
    incident = arrive(desk, NoticeKind.INCIDENT, "A backup was lost")
    later = arrive(desk, NoticeKind.TRANSFER, "Another company takes over")
    arrive(desk, NoticeKind.POLICY, "A new policy")
    banner.watch(desk.backend)
    qtbot.waitUntil(lambda: "A backup was lost" in bidi.strip(banner.accessibleName()))
    banner.lead.click()
    assert routes == [f"my/privacy/notices/{incident}"]
    desk.backend.notices.mark_read(incident)
    qtbot.waitUntil(lambda: "Another company takes over" in banner.accessibleName())
    desk.backend.notices.mark_read(later)
    qtbot.waitUntil(banner.isHidden)
