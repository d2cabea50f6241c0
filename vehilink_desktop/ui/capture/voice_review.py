"""A voice note that was recorded and not kept yet: listened to, trimmed, named."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.services.recordings import Playable
from vehilink_desktop.services.takes import Review
from vehilink_desktop.ui.capture.trim import TrimBar
from vehilink_desktop.ui.common.fields import TextField
from vehilink_desktop.ui.common.form import FormRow
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.player_view import PlayerView

_TITLE_LENGTH = 80


class VoiceReview(QWidget):
    """What is cut off by the handles is not played, as it will be when it is kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.player = PlayerView(picture=False)
        self.trim = TrimBar()
        self.title = TextField(self.tr("Such as: Engine, cold start"), max_length=_TITLE_LENGTH)
        self.trim.changed.connect(self.player.set_range)
        self.trim.sought.connect(self.player.seek)
        self.player.position.connect(self.trim.set_position)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.player)
        layout.addWidget(Label(self.tr("What to keep"), "caption"))
        layout.addWidget(self.trim)
        layout.addWidget(FormRow(self.tr("Title, if you like"), self.title))
        self.setFocusProxy(self.player)

    def show_take(self, review: Review, playable: Playable) -> None:
        """Begin to review a take; all of it is kept unless the person says otherwise."""
        self.trim.set_recording(review.seconds, review.peaks, review.cuts)
        self.player.load(playable.path, playable.key, review.peaks)
        self.player.set_range(*self.trim.range())

    def unload(self) -> None:
        """Let go of the file."""
        self.player.unload()

    def kept(self) -> tuple[float | None, float | None]:
        """Seconds where the kept part begins and ends; None and None for all of it."""
        return (None, None) if self.trim.is_whole else self.trim.range()
