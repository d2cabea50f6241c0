"""The steps of the dialog that need no device: the ways, the consent, the review, the note."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QTransform
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.domain.identity_check import METHODS, Method, Scene
from vehilink_desktop.services.identity import FaceShot, Standing
from vehilink_desktop.ui.common.banner import Banner, ToneIcon
from vehilink_desktop.ui.common.choice_card import ChoiceCard
from vehilink_desktop.ui.common.fields import TextAreaField
from vehilink_desktop.ui.common.form import FormRow
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, empty, holder, row
from vehilink_desktop.ui.common.link_text import LinkText
from vehilink_desktop.ui.common.thumbnails import cover
from vehilink_desktop.ui.my.identity.standing import refused_text
from vehilink_desktop.ui.my.profile.lines import bullet
from vehilink_desktop.ui.theme import Tone, current_theme
from vehilink_desktop.ui.words import identity as words

_MAX_NOTE = 1000
_SHOT = QSize(160, 160)
_MIRROR = QTransform.fromScale(-1, 1)


class WaysStep(QWidget):
    """One card for each way that the scene allows; the first is taken until another is chosen."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message = Banner(Tone.INFO, "")
        self._refusal = LinkText(backend)
        sign = ToneIcon(Tone.WARN)
        refused = row(sign, self._refusal, gap=10)
        refused.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        self._refused = holder(refused)
        self.cards: dict[Method, ChoiceCard] = {}
        self._cards = column(gap=8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.message)
        layout.addWidget(self._refused)
        layout.addLayout(self._cards)
        self.say(Tone.INFO, "")

    def show_ways(self, scene: Scene, phone: str, *, without: Method | None = None) -> None:
        """Offer the ways of `scene`, apart from one that cannot be had; `phone` is the own one."""
        chosen = self.method()
        empty(self._cards)
        self.cards = {
            one: ChoiceCard(one, *words.way(one, phone))
            for one in METHODS[scene]
            if one is not without
        }
        for card in self.cards.values():
            self._cards.addWidget(card)
        kept = self.cards.get(chosen) if chosen else None
        first = kept or next(iter(self.cards.values()))
        first.setChecked(True)
        self.setFocusProxy(first)

    def say(self, tone: Tone, text: str) -> None:
        """Show `text` above the ways; empty for nothing."""
        self.message.set_message(tone, text)
        self.message.setVisible(bool(text))
        self._refused.hide()

    def say_refused(self, standing: Standing) -> None:
        """Show above the ways why the last check was refused."""
        self.message.hide()
        reason, context = words.refusal(standing.reason), f"identity-check/{standing.check_id}"
        self._refusal.show_text(reason, context, refused_text)
        self._refused.show()

    def method(self) -> Method | None:
        """The way that is chosen."""
        return next((one for one, card in self.cards.items() if card.isChecked()), None)


class ConsentStep(QWidget):
    """What is agreed to, sentence by sentence."""

    def __init__(self, scene: Scene, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asked = words.consent(scene)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(Label(self.asked.title, "strong", wrap=True))
        for sentence in self.asked.sentences:
            layout.addLayout(bullet(sentence))


class ReviewStep(QWidget):
    """The pictures as they would be sent, each with what it shows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shots: tuple[FaceShot, ...] = ()
        self._pictures = row(gap=12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row(None, self._pictures, None))

    def show_shots(self, shots: Sequence[FaceShot]) -> None:
        """Show these; none to forget those that were shown."""
        self.shots = tuple(shots)
        empty(self._pictures)
        for one in self.shots:
            self._pictures.addWidget(_Shot(one))


class _Shot(QWidget):
    """One picture, as in a mirror, like the live one before it."""

    def __init__(self, shot: FaceShot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(_Picture(QImage.fromData(shot.jpeg).transformed(_MIRROR)))
        layout.addWidget(Label(words.turned(shot.turn), "caption", align="center"))


class _Picture(QWidget):
    def __init__(self, image: QImage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = cover(image, 2 * _SHOT.width(), 2 * _SHOT.height())
        self.setFixedSize(_SHOT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect(), self._image)
        painter.setPen(current_theme().color("border"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class StaffStep(QWidget):
    """A few words to the staff, who are to know how to ask back.

    Signals:
        written(bool): whether there is something to send.
    """

    written = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = TextAreaField(max_length=_MAX_NOTE, lines=4)
        self.note.changed.connect(lambda: self.written.emit(bool(self.note.value())))
        hint = self.tr("Say how and when you can be reached. Write no codes and passwords here.")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(FormRow(self.tr("To the platform's staff"), self.note, hint=hint))
        self.setFocusProxy(self.note)
