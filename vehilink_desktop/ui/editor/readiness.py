"""How ready a vehicle is to be found: a figure, and what buyers would still look for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.domain.listing import REQUIRED, ListingContent, missing_fields, readiness
from vehilink_desktop.domain.shots import coverage, shot_list
from vehilink_desktop.ui import words
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.links import Link, LinkFlow
from vehilink_desktop.ui.common.progress import SlimProgress
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words import shots

#: The next few are advice; all of them would be a reproach.
_SHOWN = 6


class ReadinessCard(Card):
    """The meter and, each a click away, the fields that would raise it most.

    Signals:
        wanted(str): go to this field; `photos` for the pictures.
        shot_wanted(str): take this picture.
    """

    wanted = Signal(str)
    shot_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Ready to publish?"), parent=parent)
        self.body.setSpacing(8)
        self._figure = Label("", "strong")
        self.tools.addWidget(self._figure)
        self._bar = SlimProgress(self.tr("Readiness"))
        self._needed = _Links(words.field_label)
        self._looked_for = _Links(words.field_label)
        self._needed_lead = Label(self.tr("Needed to publish"), "caption", tone=Tone.BAD)
        self._looked_lead = Label(self.tr("Buyers look for"), "caption")
        self._all_there = Label(self.tr("Everything that buyers look for is here."), "caption")
        self._shots_lead = Label("", "caption")
        self._shots = _Links(shots.shot)
        self._shots.chosen.connect(self.shot_wanted)
        for part in (
            self._bar,
            self._needed_lead,
            self._needed,
            self._looked_lead,
            self._looked_for,
            self._all_there,
            self._shots_lead,
            self._shots,
        ):
            self.add(part)
        for links in (self._needed, self._looked_for):
            links.chosen.connect(self.wanted)

    def show_content(self, content: ListingContent) -> None:
        """Count anew."""
        score, lacking = readiness(content, len(content.photos))
        missing = missing_fields(content)
        looked_for = [name for name in lacking if name not in REQUIRED][:_SHOWN]
        self._figure.setText(self.tr("{n} %").format(n=score))
        tone = Tone.BAD if missing else Tone.WARN if score < 70 else Tone.OK
        self._bar.set_fraction(score / 100, tone)
        self._needed.show_fields(missing)
        self._needed_lead.setVisible(bool(missing))
        self._looked_for.show_fields(looked_for)
        self._looked_lead.setVisible(bool(looked_for))
        self._all_there.setVisible(not missing and not looked_for)
        self._show_shots(content)

    def wanted_fields(self) -> list[str]:
        """What is listed now, the needed ones first."""
        return [*self._needed.names, *self._looked_for.names]

    def coverage_text(self) -> str:
        """How many of the wanted pictures there are."""
        return self._shots_lead.text()

    def missing_shots(self) -> list[str]:
        """The first of the wanted pictures that are listed as missing."""
        return self._shots.names

    def _show_shots(self, content: ListingContent) -> None:
        wanted = shot_list(content.category, content.fuel)
        taken = coverage(wanted, [ref.shot for ref in content.photos])
        self._shots_lead.setText(shots.covered(taken))
        self._shots.show_fields(taken.missing[:_SHOWN])


class _Links(QWidget):
    chosen = Signal(str)

    def __init__(self, text_of: Callable[[str], str]) -> None:
        super().__init__()
        self._text_of = text_of
        self.names: list[str] = []
        self._flow = LinkFlow(gap=2)
        self._flow.chosen.connect(self.chosen)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(self._flow)

    def show_fields(self, names: Sequence[str]) -> None:
        self.setVisible(bool(names))
        if self.names == list(names):
            return
        self.names = list(names)
        self._flow.show_links(Link(name, self._text_of(name)) for name in names)
