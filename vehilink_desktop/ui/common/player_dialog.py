"""A video or a voice note in a window of its own: fetched if it is not here yet, then played."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane, Operation
from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.services.recordings import VIDEO, Playable
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common.buttons import IconButton, secondary_button
from vehilink_desktop.ui.common.empty import ErrorState
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, holder, row
from vehilink_desktop.ui.common.player_view import PlayerView
from vehilink_desktop.ui.common.progress import SlimProgress

_LOOK_MS = 150
_VIDEO_SIZE, _VOICE_SIZE = QSize(880, 620), QSize(560, 260)
_MARGIN = 48


class PlayerDialog(QDialog):
    """Plays as soon as it can. Escape leaves the whole screen first, then closes.

    `play_recording` opens one.
    """

    def __init__(
        self,
        backend: Backend,
        media_id: str,
        kind: str,
        *,
        title: str = "",
        peaks: Sequence[int] = (),
        parent: QWidget,
    ) -> None:
        """Begin to fetch.

        Args:
            backend: The services.
            media_id: The recording, one's own or somebody else's.
            kind: `VIDEO` or `VOICE`.
            title: What it is called; by default what it is.
            peaks: The waveform of a voice note.
            parent: Over which it opens.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._backend = backend
        self._media_id, self._kind, self._peaks = media_id, kind, peaks
        self._fetching: Operation[Playable] | None = None
        self._come: tuple[int, int] = (0, 0)
        title = title or (self.tr("Video") if kind == VIDEO else self.tr("Voice note"))
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.view = PlayerView(picture=kind == VIDEO, full_screen=True)
        self.progress = SlimProgress(self.tr("Fetched"))
        self.come = Label("", "caption", align="center")
        self._waiting = self._make_waiting()
        self._error: QWidget | None = None
        self._faces = QStackedWidget()
        self._head = holder(
            row(
                Label(title, "h2", elide=True),
                IconButton("x", self.tr("Close"), on_click=self.close),
            )
        )
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._show_progress)
        self._build()
        self._fit_into(parent.window().size())
        self.fetch()

    def fetch(self) -> None:
        """Get the recording: at once when it is here, else from the platform."""
        recordings, media_id, kind = self._backend.recordings, self._media_id, self._kind

        def work(token: CancelToken) -> Playable:
            return recordings.playable(media_id, kind, self._note, token.__bool__)

        self._come = (0, 0)
        self._faces.setCurrentWidget(self.view)
        self._look.start()
        self._fetching = self._backend.tasks.run(self, work, Lane.NETWORK)
        self._fetching.done(self._on_fetched).failed(self._on_failed).always(self._look.stop)

    def done(self, result: int) -> None:
        """Close it: what is being fetched is given up."""
        if self._fetching is not None:
            self._fetching.cancel()
        self.view.unload()
        super().done(result)

    def reject(self) -> None:
        """Leave the whole screen; close if it is not that."""
        if self.isFullScreen():
            self._turn_full_screen()
        else:
            super().reject()

    # -- inside

    def _make_waiting(self) -> QWidget:
        cancel = secondary_button(self.tr("Cancel"), on_click=self.close)
        body = column(
            None,
            Label(self.tr("It is being fetched from the platform"), align="center"),
            self.progress,
            self.come,
            row(None, cancel, None),
            None,
            gap=12,
            margins=24,
        )
        return holder(body)

    def _build(self) -> None:
        for face in (self.view, self._waiting):
            self._faces.addWidget(face)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self._head)
        layout.addWidget(self._faces, 1)
        self.view.full_screen_asked.connect(self._turn_full_screen)
        self.view.loaded.connect(lambda _facts: self.view.play())
        self.view.setFocus()

    def _fit_into(self, window: QSize) -> None:
        wanted = _VIDEO_SIZE if self._kind == VIDEO else _VOICE_SIZE
        self.resize(wanted.boundedTo(window - QSize(_MARGIN, _MARGIN)))

    def _note(self, done: int, size: int) -> None:
        """Called on the thread that fetches."""
        self._come = (done, size)

    def _show_progress(self) -> None:
        done, size = self._come
        if not done:
            return
        self._faces.setCurrentWidget(self._waiting)
        self.progress.set_fraction(done / size if size else None)
        text = self.tr("{done} of {all}") if size else "{done}"
        self.come.setText(text.format(done=formats.size(done), all=formats.size(size)))

    def _on_fetched(self, playable: Playable) -> None:
        self._faces.setCurrentWidget(self.view)
        self.view.setFocus()
        self.view.load(playable.path, playable.key, self._peaks)

    def _on_failed(self, error: Exception) -> None:
        words = describe(error)
        if self._error is not None:
            self._faces.removeWidget(self._error)
            self._error.deleteLater()
        self._error = ErrorState(
            words.title, words.message, words.hint, retry=self.fetch, technical=words.technical
        )
        self._faces.addWidget(self._error)
        self._faces.setCurrentWidget(self._error)

    def _turn_full_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()
        self._head.setVisible(not self.isFullScreen())


def play_recording(
    backend: Backend,
    media_id: str,
    kind: str,
    *,
    title: str = "",
    peaks: Sequence[int] = (),
    parent: QWidget,
) -> PlayerDialog:
    """Open a player over `parent`; see `PlayerDialog`."""
    dialog = PlayerDialog(backend, media_id, kind, title=title, peaks=peaks, parent=parent)
    dialog.open()
    return dialog
