"""A dealer in the privacy centre: every page, a new edition of the policy, an incident."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QLineEdit, QScrollArea

from tests.tour.hands import dialog_of
from tests.tour.privacy_rights import ask_for_rights, take_data
from tests.tour.stage import Stage, ask, rows, sign_in
from tests.tour.trade import bring
from vehilink_desktop.domain.choice import Choice
from vehilink_desktop.ui.common.link_dialog import LinkDialog
from vehilink_desktop.ui.common.link_text import LinkText
from vehilink_desktop.ui.my.page import MyPage
from vehilink_desktop.ui.my.privacy.clauses import ClausesPart
from vehilink_desktop.ui.my.privacy.consents.page import ConsentsPart
from vehilink_desktop.ui.my.privacy.journal.page import JournalPart
from vehilink_desktop.ui.my.privacy.notices.page import NoticesPart
from vehilink_desktop.ui.my.privacy.page import PrivacyPart
from vehilink_desktop.ui.my.privacy.parties.cards import QuestionCard
from vehilink_desktop.ui.my.privacy.parties.page import PartiesPart
from vehilink_desktop.ui.my.privacy.policy.page import NEWS, PolicyPart
from vehilink_desktop.ui.my.privacy.retention.page import RetentionPart
from vehilink_desktop.ui.my.privacy.settings.consent import ChoiceConsent
from vehilink_desktop.ui.my.privacy.settings.page import SettingsPart
from vehilink_desktop.ui.requests.board import Board
from vehilink_desktop.ui.shell.notice_banner import NoticeBanner
from vehilink_desktop.ui.shell.page import Page
from vehilink_desktop.ui.shell.policy_banner import PolicyBanner
from vehilink_desktop.ui.shell.sign_out import SignOutDialog

P = TypeVar("P", bound=Page)


def privacy(stage: Stage, roll: Path) -> None:
    """Everything that the privacy centre shows, from the first agreement to forgetting it all."""
    sign_in(stage, "Try as supplier", "privacy-01")
    _read_the_policy(stage)
    _settings(stage)
    _third_parties(stage)
    ask_for_rights(stage)
    take_data(stage, roll.parent / "vehilink-data.zip")
    _news_of_the_policy(stage)
    _incident(stage)
    _odd_link(stage)
    _look_back(stage)
    _forget_everything(stage)


def centre(stage: Stage, key: str, kind: type[P], argument: str = "") -> P:
    """Open a page of the privacy centre."""
    stage.open(f"my/privacy/{key}/{argument}".rstrip("/"))
    return centre_page(stage, kind)


def centre_page(stage: Stage, kind: type[P]) -> P:
    """The page of the privacy centre in front, which must be of this kind."""
    part = stage.page(MyPage).part()
    assert isinstance(part, PrivacyPart)
    page = part.page()
    assert isinstance(page, kind), f"{type(page).__name__} is in front"
    return page


def to_the_end(stage: Stage, page: Page) -> None:
    """Scroll a page of cards to its end."""
    area = page.findChild(QScrollArea)
    assert area
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    stage.settle()


def _read_the_policy(stage: Stage) -> None:
    stage.open("my/privacy")
    stage.settle(1200)
    stage.shot("privacy-02-home")
    page = centre(stage, "policy", PolicyPart)
    stage.until(page.editions.value, "the policy")
    stage.settle()
    stage.shot("privacy-03-policy")
    stage.type(page.reader.search.edit, "Vehilink")  # written so in each language
    stage.settle()
    stage.shot("privacy-04-policy-search")
    clauses = centre(stage, "clauses", ClausesPart)
    stage.until(lambda: clauses.rows, "the clauses")
    stage.settle()
    stage.shot("privacy-05-clauses")


def _settings(stage: Stage) -> None:
    page = centre(stage, "settings", SettingsPart)
    stage.settle(800)
    stage.shot("privacy-06-settings")
    page.lines[Choice.BROWSING_RECORDS].switch.click()
    dialog = dialog_of(stage, ChoiceConsent)
    stage.shot("privacy-07-settings-consent")
    dialog.agree.click()
    stage.click(dialog.action)
    stage.until(page.lines[Choice.BROWSING_RECORDS].switch.isChecked, "the choice")
    stage.open("market")
    stage.until(lambda: rows(stage) >= 20, "the market")
    page = centre(stage, "settings", SettingsPart, Choice.BROWSING_RECORDS)
    stage.settle(800)
    stage.shot("privacy-08-settings-on")
    to_the_end(stage, page)
    stage.shot("privacy-09-settings-end")


def _third_parties(stage: Stage) -> None:
    page = centre(stage, "parties", PartiesPart)
    stage.until(lambda: page.findChildren(QuestionCard), "a question")
    stage.settle()
    stage.shot("privacy-10-parties")
    page.findChildren(QuestionCard)[0].box.click()
    page.findChildren(QuestionCard)[0].agree.click()
    stage.settle(1000)
    to_the_end(stage, page)
    stage.shot("privacy-11-parties-answered")


def _news_of_the_policy(stage: Stage) -> None:
    ask("publish")
    stage.open("today")
    stage.until(lambda: stage.shown(PolicyBanner), "the banner", 60)
    stage.settle(800)
    stage.shot("privacy-40-policy-banner")
    page = centre(stage, "policy", PolicyPart, NEWS)
    stage.until(page.news.isVisible, "the new edition")
    stage.settle()
    stage.shot("privacy-41-policy-news")
    page.news.agreement.box.click()
    page.show_clause("sharing")
    stage.settle()
    stage.shot("privacy-42-policy-clause")
    stage.click(page.news.agreement.button)
    stage.until(lambda: not page.news.isVisible(), "the agreement")
    stage.settle(800)
    stage.shot("privacy-43-policy-agreed")
    page.editions.controls()[0].showPopup()  # type: ignore[attr-defined]
    stage.settle()
    stage.shot("privacy-44-policy-archive")
    page.editions.controls()[0].hidePopup()  # type: ignore[attr-defined]
    stage.window._toasts.clear()


def _incident(stage: Stage) -> None:
    ask("warn")
    stage.open("today")
    stage.until(lambda: stage.shown(NoticeBanner), "the banner", 60)
    stage.settle(800)
    stage.shot("privacy-45-notice-banner")
    stage.press("NoticeBanner", "Read")
    page = centre_page(stage, NoticesPart)
    stage.until(page.notice_card.isVisible, "the incident")
    stage.settle()
    stage.shot("privacy-46-notices")


def _odd_link(stage: Stage) -> None:
    ask("tempt")
    stage.open("requests")
    stage.until(lambda: rows(stage), "the board")
    board = stage.shown(Board)
    assert board
    search = board.search.findChild(QLineEdit)
    assert search
    stage.type(search, "3xporter")
    stage.until(lambda: rows(stage) == 1, "the purchaser's request")
    board.table.select_row(0)
    text = board.detail.findChild(LinkText)
    assert text
    stage.until(lambda: text.isVisible() and text._found, "the addresses")
    bring(text)
    stage.settle(800)
    stage.shot("privacy-47-link")
    text.open(text._found[0])
    dialog = dialog_of(stage, LinkDialog)
    stage.shot("privacy-48-link-warning")
    stage.click(dialog.report)
    stage.settle()
    stage.shot("privacy-49-link-reported")
    dialog.reject()


def _look_back(stage: Stage) -> None:
    ledger = centre(stage, "consents", ConsentsPart)
    stage.until(lambda: ledger.model.rows, "the ledger")
    ledger.table.select_row(1)
    stage.settle()
    stage.shot("privacy-50-consents")
    journal = centre(stage, "journal", JournalPart)
    stage.until(lambda: journal.model.rowCount(), "the journal")
    stage.settle(800)
    stage.shot("privacy-51-journal")
    retention = centre(stage, "retention", RetentionPart)
    stage.until(lambda: retention.here.rows, "what is stored")
    stage.settle()
    stage.shot("privacy-52-retention")
    to_the_end(stage, retention)
    stage.shot("privacy-53-retention-platform")
    stage.open("my/privacy")
    stage.settle(1000)
    stage.shot("privacy-54-home")


def _forget_everything(stage: Stage) -> None:
    stage.window.sign_out()
    dialog = dialog_of(stage, SignOutDialog)
    stage.shot("privacy-55-sign-out")
    dialog.ask_to_forget()
    stage.settle()
    stage.shot("privacy-56-forget-everything")
    dialog.reject()
