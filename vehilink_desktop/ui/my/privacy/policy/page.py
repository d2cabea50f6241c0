"""The privacy policy in the privacy centre: every edition, what it changed, the agreement."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane, Operation
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.domain.policy import Policy, PolicyEditions
from vehilink_desktop.domain.policy_difference import ClauseDifference, compare_policies
from vehilink_desktop.services.policy import PolicyNews
from vehilink_desktop.ui.auth.wording import advice
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.empty import ErrorState, Faces, LoadingState
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.common.fields import Choice, ChoiceField
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.common.tabs import Tab, TabStrip
from vehilink_desktop.ui.i18n import language_in_use
from vehilink_desktop.ui.my.privacy.cards import page_name
from vehilink_desktop.ui.my.privacy.policy.comparison import ComparisonView
from vehilink_desktop.ui.my.privacy.policy.news import NewsCard
from vehilink_desktop.ui.my.privacy.policy.reader import PolicyReader
from vehilink_desktop.ui.shell.page import Page
from vehilink_desktop.ui.words import policy as words

_MARGIN = 24
_TEXT, _CHANGES = "text", "changes"
#: The argument that opens what is to be agreed to; any other one is the anchor of a clause.
NEWS = "news"


class Shown(NamedTuple):
    """An edition with what it is compared with."""

    archive: PolicyEditions
    policy: Policy
    before: Policy | None
    differences: tuple[ClauseDifference, ...]
    news: PolicyNews | None


class PolicyPart(Page):
    """Opens with the edition in force, or with the one that waits for an agreement."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(backend, parent)
        self._version = self._clause = ""
        self._wants_news = False
        self._reading: Operation[Shown] | None = None
        self.news = NewsCard()
        self.news.agreed.connect(self._agree)
        self.news.clause_wanted.connect(self.show_clause)
        self.reader = PolicyReader()
        self.comparison = ComparisonView()
        self.editions = ChoiceField(blank="")
        self.editions.set_name(self.tr("Edition"))
        self.editions.changed.connect(self._choose_edition)
        self.tabs = TabStrip(self.tr("Text or changes"))
        self.tabs.chosen.connect(self._show_tab)
        self._language = Label("", "caption", wrap=True)
        self._views = QStackedWidget()
        for view in (self.reader, self.comparison):
            self._views.addWidget(view)
        self._build()
        backend.bus.changed.connect(self._on_changed)

    # -- what the frame asks

    def title(self) -> str:
        return page_name("policy")

    def open(self, argument: str) -> None:
        """Show the clause of this anchor, what waits for an agreement (`NEWS`), or the text."""
        self._version = ""
        self._wants_news = argument == NEWS
        self._clause = "" if self._wants_news else argument
        self.reload()

    def reload(self) -> None:
        """Read the chosen edition, or the one that waits for an agreement."""
        version, language, news = self._version, language_in_use(), self._wants_news
        if not self.editions.value():
            self.faces.show_loading()
        if self._reading is not None:
            self._reading.cancel()  # an older answer may come after a newer one
        self._reading = self.backend.tasks.run(
            self, lambda _token: load(self.backend, version, language, news=news), Lane.NETWORK
        )
        self._reading.done(self._show).failed(self._on_failed)

    def show_clause(self, anchor: str) -> None:
        """Bring a clause of the shown edition to the top."""
        self._show_tab(_TEXT)
        self.reader.show_clause(anchor)

    # -- inside

    def _build(self) -> None:
        head = row(gap=12)
        head.addWidget(self.editions, 1)
        head.addWidget(self.tabs)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(_MARGIN, 0, _MARGIN, _MARGIN)
        column.setSpacing(8)
        column.addWidget(self.news)
        column.addLayout(head)
        column.addWidget(self._language)
        column.addWidget(self._views, 1)
        self.faces = Faces(content, LoadingState(6), rows=6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.faces)
        self.news.hide()
        self._show_tab(_TEXT)

    def _show(self, shown: Shown) -> None:
        self._version = shown.policy.version
        self._show_editions(shown.archive)
        pending = shown.news is not None
        self.news.setVisible(pending)
        if shown.news is not None:
            self.news.show_news(shown.news)
        other = words.other_language(shown.policy)
        self._language.setText(other)
        self._language.setVisible(bool(other))
        self.reader.show_policy(shown.policy)
        self.comparison.show_differences(shown.differences)
        self._show_tabs(shown.before)
        self._show_tab(_CHANGES if self._wants_news and shown.before else _TEXT)
        self.faces.show_filled()
        self.reader.show_clause(self._clause)

    def _show_editions(self, archive: PolicyEditions) -> None:
        self.editions.set_choices(
            Choice(one.version, words.archived(archive, one)) for one in archive.editions
        )
        self.editions.set_value(self._version)

    def _show_tabs(self, before: Policy | None) -> None:
        tabs = [Tab(_TEXT, self.tr("Text"))]
        if before is not None:
            text = self.tr("Compared with {version}")
            tabs.append(Tab(_CHANGES, text.format(version=bidi.ltr(before.version))))
        self.tabs.set_tabs(tabs)
        self.tabs.setVisible(before is not None)

    def _show_tab(self, key: str) -> None:
        self.tabs.choose(key)
        view = self.comparison if key == _CHANGES else self.reader
        self._views.setCurrentWidget(view)
        self.setFocusProxy(view)

    def _choose_edition(self) -> None:
        self._version, self._clause = self.editions.value() or "", ""
        self._wants_news = False
        self.reload()

    def _agree(self, version: str, wording: str) -> None:
        policy = self.backend.policy
        self.news.setEnabled(False)
        self.backend.tasks.run(
            self, lambda _token: policy.agree(version, wording), Lane.NETWORK
        ).done(lambda _none: self._on_agreed(version)).always(lambda: self.news.setEnabled(True))

    def _on_agreed(self, version: str) -> None:
        text = self.tr("You agreed to version {version} of the privacy policy")
        self.notice.emit(text.format(version=bidi.ltr(version)), None)
        self._version, self._wants_news = version, False
        self.reload()

    def _on_failed(self, error: Exception) -> None:
        said = describe(error)
        self.faces.show_error(
            ErrorState(
                said.title,
                said.message,
                advice(error),
                retry=self.reload,
                technical=said.technical,
            )
        )

    def _on_changed(self, changes: ChangeSet) -> None:
        if self.isVisible() and changes.touches(Topic.POLICY):
            self.reload()


def load(backend: Backend, version: str, language: str, *, news: bool) -> Shown:
    """The edition `version`; without one that which waits for an agreement, or what is in force.

    Raises:
        Known: it is not here, and the platform is out of reach.
    """
    archive = backend.policy.editions()
    found = backend.policy.news(language)
    if found is not None and (news or version == found.policy.version):
        return _shown(archive, found.policy, found.before, found)
    policy = backend.policy.edition(version or archive.current, language)
    versions = [one.version for one in archive.editions]
    older = versions[versions.index(policy.version) + 1 :] if policy.version in versions else []
    before = backend.policy.edition(older[0], language) if older else None
    return _shown(archive, policy, before, found)


def _shown(
    archive: PolicyEditions, policy: Policy, before: Policy | None, news: PolicyNews | None
) -> Shown:
    differences = compare_policies(before.text, policy.text) if before is not None else ()
    return Shown(archive, policy, before, differences, news)
