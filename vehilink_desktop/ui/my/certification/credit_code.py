"""What a credit code tells while it is typed: which half is wrong, what was meant, from where."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.domain.credit_code import (
    LENGTH,
    CreditCodeChange,
    CreditCodeCheck,
    CreditCodePart,
    CreditCodeProblem,
    check_credit_code,
    place_mismatch,
)
from vehilink_desktop.domain.division import Province
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.banner import ToneIcon
from vehilink_desktop.ui.common.buttons import Button
from vehilink_desktop.ui.common.character_marks import CharacterMarks
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, holder, row
from vehilink_desktop.ui.common.links import Link, LinkFlow
from vehilink_desktop.ui.theme import Tone

#: As many places as the half without a check of its own has.
_OFFERED = 9


class CreditCodeAdvice(QWidget):
    """Stands below the code; empty while there is nothing to say.

    Signals:
        meant(str): the code that the person says was meant.
    """

    meant = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks = CharacterMarks(LENGTH + 3)
        self._lead = Label(self.tr("Did you mean one of these?"), "caption")
        self._suggestions = LinkFlow()
        self._suggestions.chosen.connect(self.meant)
        self._slip = holder(column(row(self._marks, None), self._lead, self._suggestions, gap=4))
        self._fits = _Line(Tone.OK)
        self._notes = _Line(Tone.INFO)
        self._doubts = _Line(Tone.WARN)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for part in (self._slip, self._notes, self._fits, self._doubts):
            layout.addWidget(part)
            part.hide()
        self.hide()

    def advise(self, text: str, address: str, *, finished: bool) -> CreditCodeCheck:
        """Say what the code as typed tells.

        `finished` is False while it is being typed, when a short one is no mistake yet.
        """
        check = check_credit_code(text)
        problem = check.problem
        unfinished = problem is CreditCodeProblem.LENGTH and len(check.code) < LENGTH
        self._show_slip(check if not (unfinished and not finished) else None)
        self._notes.say(" ".join(self._changes(check)))
        self._fits.say(self._what_fits(check) if problem is None else "")
        self._doubts.say(" ".join(self._what_is_odd(check, address)) if problem is None else "")
        parts = (self._slip, self._notes, self._fits, self._doubts)
        self.setVisible(not all(part.isHidden() for part in parts))
        return check

    def complaint(self, check: CreditCodeCheck) -> str:
        """What is wrong with a code, and in which half of it; empty when nothing is."""
        problem = check.problem
        if problem is CreditCodeProblem.LENGTH:
            text = self.tr("A credit code has {most} characters, this has {n}.")
            return text.format(most=LENGTH, n=len(check.code))
        if problem is CreditCodeProblem.CHARACTER:
            return self.tr("Only digits and capitals without I, O, S, V and Z occur in a code.")
        if problem is CreditCodeProblem.DIVISION:
            return self.tr("Characters 3 to 8 are digits: they say where it was registered.")
        if problem is CreditCodeProblem.CHECK_CHARACTER:
            return self._wrong_half(check)
        return ""

    def marks(self) -> tuple[int, ...]:
        """The places that are marked now, counted from 1."""
        return () if self._slip.isHidden() else self._marks.places()

    def texts(self) -> list[str]:
        """The sentences that are said below the marks now."""
        return [one.text() for one in (self._notes, self._fits, self._doubts) if one.text()]

    def suggestion_buttons(self) -> list[Button]:
        return self._suggestions.buttons()

    def _show_slip(self, check: CreditCodeCheck | None) -> None:
        wrong = check is not None and check.problem not in (None, CreditCodeProblem.EMPTY)
        self._slip.setVisible(wrong)
        if check is None or not wrong:
            self._suggestions.show_links(())
            return
        offered = _likely(check)
        places = {place for code in offered for place in _differences(check.code, code)}
        self._marks.show_marks(check.code, sorted(places) or check.positions, Tone.BAD)
        self._lead.setVisible(bool(offered))
        use = self.tr("Use {code}")
        self._suggestions.show_links(
            Link(code, bidi.ltr(code), use.format(code=code)) for code in offered
        )

    def _wrong_half(self, check: CreditCodeCheck) -> str:
        if check.part is CreditCodePart.SUBJECT:
            return self.tr(
                "A character between the 9th and the 17th is wrong: both checks of the code fail."
            )
        return self.tr(
            "One of the first 8 characters or the last one is wrong; the 9th to the 17th fit."
        )

    def _changes(self, check: CreditCodeCheck) -> list[str]:
        texts = {
            CreditCodeChange.SEPARATORS: self.tr("Spaces and dashes were taken out."),
            CreditCodeChange.INVISIBLE: self.tr("Invisible marks were taken out."),
            CreditCodeChange.FULL_WIDTH: self.tr("Full-width characters were made usual ones."),
            CreditCodeChange.FOREIGN_LETTERS: self.tr(
                "Letters of another alphabet that look the same, such as a Cyrillic С, were "
                "changed to Latin ones."
            ),
        }
        return [texts[one] for one in check.changes if one in texts]

    def _what_fits(self, check: CreditCodeCheck) -> str:
        if check.legacy:
            return self.tr(
                "A registration number of 15 digits, as issued until 2015. It is accepted; if your "
                "licence shows a code of 18 characters, enter that."
            )
        if check.subject_doubtful:
            return ""
        if check.province is None:
            return self.tr("Both checks of the code fit.")
        text = self.tr("Both checks of the code fit. Registered in {province}.")
        return text.format(province=_name(check.province))

    def _what_is_odd(self, check: CreditCodeCheck, address: str) -> list[str]:
        odd = []
        if check.subject_doubtful:
            odd.append(
                self.tr(
                    "The code as a whole fits, its 9th to 17th characters do not. Compare them "
                    "with the licence; it can be submitted."
                )
            )
        places = place_mismatch(check.code, address)
        if places is not None:
            text = self.tr(
                "The code was given in {registered}, the address is in {named}. That may be right."
            )
            odd.append(text.format(registered=_name(places[0]), named=_name(places[1])))
        return odd


class _Line(QWidget):
    """A sentence behind the sign of its tone; hidden while it is empty."""

    def __init__(self, tone: Tone) -> None:
        super().__init__()
        self._label = Label("", "caption", wrap=True, tone=tone if tone is Tone.WARN else None)
        line = row(ToneIcon(tone), self._label)
        line.setStretch(1, 1)
        self.setLayout(line)

    def say(self, text: str) -> None:
        self._label.setText(text)
        self.setVisible(bool(text))

    def text(self) -> str:
        return self._label.text()


def _likely(check: CreditCodeCheck) -> tuple[str, ...]:
    """The suggestions that pass both checks, or any where none does."""
    both = tuple(code for code in check.suggestions if not check_credit_code(code).subject_doubtful)
    return (both or check.suggestions)[:_OFFERED]


def _differences(code: str, other: str) -> list[int]:
    """Where two codes of one length differ, counted from 1."""
    return [place for place, (a, b) in enumerate(zip(code, other, strict=True), 1) if a != b]


def _name(province: Province) -> str:
    chinese = QLocale().language() == QLocale.Language.Chinese
    return bidi.auto(province.zh if chinese else province.en)
