"""A significant edition put before the person: what it changes, and the agreement."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.domain.policy import PolicyChange, clauses
from vehilink_desktop.services.policy import PolicyNews
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.agreement import AgreementBox
from vehilink_desktop.ui.common.buttons import link_button, primary_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.chip import Chip
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import empty, holder, row
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words import policy as words


class NewsCard(Card):
    """The declared changes, each with the way to its clause, and an unticked box.

    Signals:
        agreed(str, str): the version, and the words that were agreed to.
        clause_wanted(str): the anchor of a clause.
    """

    agreed = Signal(str, str)
    clause_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.setSpacing(8)
        self._version = ""
        self._title = Label("", "h2", wrap=True)
        self._meaning = Label("", "muted", wrap=True)
        self._changes = QVBoxLayout()
        self._changes.setSpacing(6)
        self.agreement = AgreementBox(
            primary_button(self.tr("Agree"), "check"),
            self.tr("Read what changed, and agree to it if you do"),
        )
        self.agreement.agreed.connect(lambda wording: self.agreed.emit(self._version, wording))
        for part in (self._title, self._meaning):
            self.add(part)
        self.add(self._changes)
        self.add(self.agreement)

    def show_news(self, news: PolicyNews) -> None:
        edition = news.pending.edition
        self._version = edition.version
        date = bidi.ltr(edition.effective_on)
        if news.pending.in_force:
            title = self.tr("The privacy policy has changed since {date}")
            meaning = self.tr(
                "Until you agree, publishing, quoting and ordering wait. You can go on reading and "
                "preparing drafts, use your rights and close your account."
            )
        else:
            title = self.tr("The privacy policy changes on {date}")
            meaning = self.tr(
                "You can agree now. From that day on, publishing, quoting and ordering wait until "
                "you do."
            )
        self._title.setText(title.format(date=date))
        self._meaning.setText(meaning)
        text = self.tr("I have read version {version} of the privacy policy and agree to it")
        self.agreement.ask(text.format(version=bidi.ltr(edition.version)))
        self._show_changes(news)

    def _show_changes(self, news: PolicyNews) -> None:
        empty(self._changes)
        titles = {one.id: one.title for one in clauses(news.policy.text)}
        for change in news.changes:
            self._changes.addWidget(self._line(change, titles.get(change.clause, "")))

    def _line(self, change: PolicyChange, clause: str) -> QWidget:
        line = row(gap=10)
        chip = Chip(words.change_kind(change.kind), Tone.INFO)
        line.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Label(bidi.auto(change.text), wrap=True), 1)
        if clause:
            show = link_button(self.tr("Show"))
            show.setAccessibleName(self.tr("Show “{clause}”").format(clause=clause))
            show.clicked.connect(lambda: self.clause_wanted.emit(change.clause))
            line.addWidget(show, 0, Qt.AlignmentFlag.AlignTop)
        return holder(line)
