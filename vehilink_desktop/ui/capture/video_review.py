"""A video that was recorded and not kept yet: looked at, trimmed, given a cover."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.services.recordings import Playable
from vehilink_desktop.services.takes import Review
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.capture.trim import TrimBar
from vehilink_desktop.ui.common.buttons import secondary_button
from vehilink_desktop.ui.common.delegates import paint_thumbnail
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, row
from vehilink_desktop.ui.common.player_view import PlayerView

_COVER = QSize(96, 54)


class VideoReview(QWidget):
    """What is cut off by the handles is not played, as it will be when it is kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cover_at = 0.0
        self.player = PlayerView()
        self.trim = TrimBar()
        self.cover = _Cover()
        self.cover_label = Label("", "caption")
        self.cover_button = secondary_button(
            self.tr("Use this picture as the cover"), "image", on_click=self.take_cover
        )
        self.trim.changed.connect(self._on_trimmed)
        self.trim.sought.connect(self.player.seek)
        self.player.position.connect(self.trim.set_position)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.player, 1)
        layout.addWidget(self.trim)
        said = column(self.cover_label, row(self.cover_button, None), gap=4)
        layout.addLayout(row(self.cover, said, None, gap=12))
        self.setFocusProxy(self.player)

    def show_take(self, review: Review, playable: Playable) -> None:
        """Begin to review a take; all of it is kept unless the person says otherwise."""
        self.cover.hide()
        self._cover_at = 0.0
        self.trim.set_recording(review.seconds, (), review.cuts)
        self.player.load(playable.path, playable.key)
        self._on_trimmed(*self.trim.range())

    def unload(self) -> None:
        """Let go of the file."""
        self.player.unload()

    def take_cover(self) -> None:
        """The picture that is shown now stands for the video."""
        self._cover_at = self.player.at
        self.cover.show_picture(self.player.picture())
        self.cover.show()
        self._show_cover()

    def kept(self) -> tuple[float | None, float | None]:
        """Seconds where the kept part begins and ends; None and None for all of it."""
        return (None, None) if self.trim.is_whole else self.trim.range()

    def cover_at(self) -> float:
        """Second of the take whose picture stands for it: in the part that is kept."""
        start, end = self.trim.range()
        return min(max(self._cover_at, start), end)

    def _on_trimmed(self, start: float, end: float) -> None:
        self.player.set_range(start, end)
        self._show_cover()

    def _show_cover(self) -> None:
        at = formats.playing_time(self.cover_at())
        self.cover_label.setText(self.tr("Cover: the picture at {time}").format(time=at))


class _Cover(QWidget):
    """The chosen picture, small."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QImage()
        self.setFixedSize(_COVER)

    def show_picture(self, picture: QImage) -> None:
        self._picture = picture
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        paint_thumbnail(QPainter(self), self.rect(), self._picture, "video")
