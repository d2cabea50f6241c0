"""Videos of a vehicle: recorded to the disk at once, then looked at, trimmed and kept."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.core.errors import Known
from vehilink_desktop.devices.recorder import VideoEnd, VideoRecorder
from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.domain.permission import AccessEnd, Purpose
from vehilink_desktop.domain.recording import MAX_VIDEO_BYTES, MAX_VIDEO_SECONDS
from vehilink_desktop.services.recordings import VIDEO, Playable
from vehilink_desktop.services.takes import Review, Take, TakeRow
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.capture.guide import Guide
from vehilink_desktop.ui.capture.microphone_line import MicrophoneLine
from vehilink_desktop.ui.capture.shutter import SHUTTER_KEYS, Shutter
from vehilink_desktop.ui.capture.video_review import VideoReview
from vehilink_desktop.ui.capture.viewfinder import Viewfinder
from vehilink_desktop.ui.common.announce import announce
from vehilink_desktop.ui.common.banner import Banner
from vehilink_desktop.ui.common.buttons import ghost_button, primary_button, secondary_button
from vehilink_desktop.ui.common.dialog import confirm
from vehilink_desktop.ui.common.dot import Dot
from vehilink_desktop.ui.common.empty import EmptyState
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, holder, row
from vehilink_desktop.ui.theme import Tone

#: From here on the time that is left is shown instead of what is there.
_WARN_LEFT_S = 60.0
_WARN_LEFT_BYTES = 200_000_000
#: Ending a recording takes a tenth of a second.
_END_MS = 3000


class VideoMode(QWidget):
    """A camera that is on, then a recording, then its review; whatever ends it, it is kept.

    What an earlier run of the program left behind is reviewed first.

    Signals:
        notice(str, object): a toast, with what undoes it.
    """

    notice = Signal(str, object)

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self._listing_id = ""
        self._subject = ""
        self._active = False
        self._opens = True
        self._wants_sound = True
        self._take: Take | None = None
        self._take_id = ""
        self._recorder: VideoRecorder | None = None
        self._beginning = False
        self.note = Banner(Tone.INFO, "", closable=True)
        self.viewfinder = Viewfinder(backend)
        self.line = MicrophoneLine(backend)
        self.time = Label(formats.playing_time(0), "h2")
        self.state = Label("", "caption")
        self.review = VideoReview()
        self._dot = Dot()
        self._faces = QStackedWidget()
        self._make_buttons()
        self._build()
        self._connect()

    # -- for the page

    def enter(self, listing_id: str, content: ListingContent, shot: str | None) -> None:  # noqa: ARG002
        """Open the camera for a vehicle, or review what was recorded and not kept."""
        self._listing_id, self._subject = listing_id, content.title()
        self._active = self._opens = True
        self.note.hide()
        if self._recorder is None:
            self._start()

    def leave(self) -> None:
        """Close camera and microphone; what was recorded so far waits for a word."""
        self._active = False
        self._end_recording()
        self._close_devices()
        self.review.unload()

    # -- what the person does

    def record(self) -> None:
        """Begin a recording with the camera that is on, and the microphone if it is."""
        if self.viewfinder.camera is None or self._recorder is not None or self._beginning:
            return
        takes, listing_id = self._backend.takes, self._listing_id
        self._beginning = True
        self._show_state()
        begun = self._backend.tasks.run(
            self, lambda _token: takes.begin(listing_id, VIDEO), Lane.WRITE
        )
        begun.done(partial(self._on_begun, listing_id)).always(self._on_settled)

    def pause_or_resume(self) -> None:
        """Leave out what is seen and heard from now on, or go on."""
        if self._recorder is None:
            return
        if self._recorder.paused:
            self._recorder.resume()
        else:
            self._recorder.pause()
        self._show_state()

    def stop(self) -> None:
        """End the recording; its review follows."""
        if self._recorder is not None:
            self._recorder.stop()

    def keep(self) -> None:
        """Make what is between the handles a video of the vehicle."""
        takes, take_id = self._backend.takes, self._take_id
        (start, end), cover = self.review.kept(), self.review.cover_at()
        self.review.unload()  # the file is written anew
        self._faces.setCurrentWidget(self._preparing)
        keeping = self._backend.tasks.run(
            self,
            lambda _token: takes.keep(take_id, start_s=start, end_s=end, poster_s=cover),
            Lane.HEAVY,
        )
        keeping.done(lambda _changes: self._on_kept()).failed(self._on_not_kept)

    def discard(self) -> None:
        """Ask, and forget the take; the camera stays off."""
        self._discard(self.tr("Discard"), opens=False)

    def record_again(self) -> None:
        """Ask, and record anew in place of the take."""
        self._discard(self.tr("Discard and record again"), opens=True)

    # -- building

    def _make_buttons(self) -> None:
        self.record_button = Shutter(self.tr("Record"), "circle-dot", on_click=self.record)
        self.record_button.setToolTip(self.tr("Space or Enter"))
        self.pause_button = secondary_button(
            self.tr("Pause"), "pause", on_click=self.pause_or_resume
        )
        self.stop_button = Shutter(self.tr("Stop"), "square", on_click=self.stop)
        self.stop_button.setToolTip(self.tr("Space or Enter"))
        self.discard_button = ghost_button(self.tr("Discard"), "trash-2", on_click=self.discard)
        self.again_button = secondary_button(
            self.tr("Record again"), "rotate-ccw", on_click=self.record_again
        )
        self.keep_button = primary_button(self.tr("Keep the video"), "check", on_click=self.keep)
        self.retry_button = secondary_button(
            self.tr("Try again"), "refresh-cw", on_click=lambda: self._review(self._take_id)
        )

    def _build(self) -> None:
        self.note.hide()
        said = column(row(self._dot, self.time, None), self.state, gap=0)
        controls = row(gap=12)
        controls.addLayout(said, 1)
        for button in (self.pause_button, self.stop_button, self.record_button):
            controls.addWidget(button)
        self.pause_button.setMinimumWidth(120)
        body = column(self.viewfinder, self.line, controls, gap=12)
        body.setStretch(0, 1)
        answers = row(self.discard_button, None, self.again_button, self.keep_button)
        reviewed = column(self.review, answers, gap=12)
        reviewed.setStretch(0, 1)
        self._recording, self._reviewing = holder(body), holder(reviewed)
        self._preparing = EmptyState(
            "video", self.tr("The video is being prepared…"), self.tr("It takes a moment.")
        )
        self._stuck = EmptyState(
            "video",
            self.tr("The video is still here"),
            self.tr("It could not be prepared. It stays until you keep or discard it."),
            self.retry_button,
        )
        for face in (self._recording, self._preparing, self._reviewing, self._stuck):
            self._faces.addWidget(face)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.note)
        layout.addWidget(self._faces, 1)
        self.setFocusProxy(self.viewfinder)

    def _connect(self) -> None:
        self.viewfinder.preview.set_guide(Guide.THIRDS)
        for keyed in (self.viewfinder.preview, self.record_button, self.stop_button):
            keyed.installEventFilter(self)
        self.viewfinder.opened.connect(self._on_camera)
        self.viewfinder.closed.connect(self._on_camera_closed)
        self.line.opened.connect(self._on_sound)
        self.line.refused.connect(self._on_no_sound)
        self.line.closed.connect(self._on_sound_closed)
        self._show_state()

    # -- keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in SHUTTER_KEYS:
                if not event.isAutoRepeat():
                    # the button that was pressed goes, and with it the keys
                    self.viewfinder.preview.setFocus()
                    (self.record if self._recorder is None else self.stop)()
                return True
            if event.key() == Qt.Key.Key_P:
                self.pause_or_resume()
                return True
        return super().eventFilter(watched, event)

    # -- what is left over

    def _start(self) -> None:
        takes, listing_id = self._backend.takes, self._listing_id
        self._backend.tasks.run(self, lambda _token: takes.left_over(listing_id)).done(
            partial(self._on_left_over, listing_id)
        )

    def _on_left_over(self, listing_id: str, found: list[TakeRow]) -> None:
        if not self._active or self._recorder is not None or listing_id != self._listing_id:
            return
        videos = [one for one in found if one.kind == VIDEO]
        # the one that was recorded just now is what the person waits for
        videos.sort(key=lambda one: one.id != self._take_id)
        if not videos:
            self._get_ready()
            return
        if videos[0].id != self._take_id:
            when = formats.exact(videos[0].started_at)
            text = self.tr("Recorded {when}, and not kept yet.").format(when=when)
            self._say(Tone.INFO, text)
        self._review(videos[0].id)

    def _next(self, *, opens: bool) -> None:
        """This take is dealt with; whether the camera `opens` when there is no other one."""
        self._take_id = ""
        self._opens = opens
        self.note.hide()
        self._start()

    # -- recording

    def _get_ready(self) -> None:
        self._take_id = ""
        self._faces.setCurrentWidget(self._recording)
        self._show_state()
        self.viewfinder.set_purpose(Purpose.VEHICLE_VIDEO, self._subject)
        if self._opens:
            self.viewfinder.open_again()

    def _on_camera(self, _camera: object) -> None:
        self._show_state()
        self.viewfinder.preview.setFocus()
        if self._wants_sound and self.line.microphone is None:
            self.line.open_microphone(Purpose.VIDEO_SOUND, self._subject)

    def _on_camera_closed(self, _end: AccessEnd) -> None:
        self.line.close_microphone()
        self._show_state()

    def _on_sound(self, _microphone: object) -> None:
        self._wants_sound = True
        self._show_state()

    def _on_no_sound(self) -> None:
        self._wants_sound = False
        self._show_state()

    def _on_sound_closed(self, _end: AccessEnd) -> None:
        if self.viewfinder.camera is not None:  # it alone was turned off
            self._wants_sound = False
        self._show_state()

    def _on_settled(self) -> None:
        self._beginning = False
        self._show_state()

    def _on_begun(self, listing_id: str, take: Take) -> None:
        camera = self.viewfinder.camera
        if camera is None or not self._active or listing_id != self._listing_id:
            take.close()
            self._start()
            return
        self._take, self._take_id = take, take.id
        self._recorder = VideoRecorder(camera, self.line.microphone, take.write)
        self._recorder.progress.connect(self._on_progress)
        self._recorder.ended.connect(self._on_ended)
        self.note.hide()
        announce(self, self.tr("Recording"))

    def _on_progress(self, seconds: float, size: int) -> None:
        self.time.setText(formats.playing_time(seconds))
        left_s, left = MAX_VIDEO_SECONDS - seconds, MAX_VIDEO_BYTES - size
        if left_s < _WARN_LEFT_S:
            text = self.tr("{time} left").format(time=formats.playing_time(left_s))
        elif left < _WARN_LEFT_BYTES:
            text = self.tr("{size} left").format(size=formats.size(left))
        else:
            text = self.tr("{size}, up to {time}").format(
                size=formats.size(size), time=formats.playing_time(MAX_VIDEO_SECONDS)
            )
        self.state.setText(text)

    def _on_ended(self, end: VideoEnd) -> None:
        error = self._recorder.error if self._recorder is not None else None
        self._recorder = None
        if self._take is not None:
            self._take.close()
            self._take = None
        self._close_devices()
        self._show_state()
        if self._active:
            self._faces.setCurrentWidget(self._preparing)
            self._tell_end(end, error)
            self._start()

    def _end_recording(self) -> None:
        """End it before this returns: the store may be closed, and the program end, right after."""
        if self._recorder is None:
            return
        loop = QEventLoop()
        self._recorder.ended.connect(loop.quit)
        QTimer.singleShot(_END_MS, loop, loop.quit)
        self._recorder.stop()
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def _tell_end(self, end: VideoEnd, error: Exception | None) -> None:
        kept = self.tr("What was recorded until then is here.")
        said = {
            VideoEnd.LIMIT: self.tr("A video is ten minutes or 2 GB at most. All of it is here."),
            VideoEnd.LOST: self.tr("The camera or the microphone went away.") + f" {kept}",
            VideoEnd.REVOKED: self.tr("The camera or the microphone was switched off.")
            + f" {kept}",
            VideoEnd.UNENCODABLE: self.tr("The video could not be written on.") + f" {kept}",
        }.get(end, "")
        if end is VideoEnd.UNWRITABLE and error is not None:
            said = f"{describe(error).title}. {kept}"
        if said:
            self._say(Tone.WARN, said)

    def _close_devices(self) -> None:
        self.viewfinder.close_camera()
        self.line.close_microphone()

    # -- review

    def _review(self, take_id: str) -> None:
        self._take_id = take_id
        self._faces.setCurrentWidget(self._preparing)
        takes, recordings = self._backend.takes, self._backend.recordings
        reviewing = self._backend.tasks.run(
            self,
            lambda _token: (takes.review(take_id), recordings.playable(take_id, VIDEO)),
            Lane.HEAVY,
        )
        reviewing.done(lambda both: self._on_review(*both))
        reviewing.failed(partial(self._on_no_review, take_id))

    def _on_review(self, review: Review, playable: Playable) -> None:
        if self._active and review.id == self._take_id:
            self._faces.setCurrentWidget(self._reviewing)
            self.review.show_take(review, playable)
            self.review.setFocus()

    def _on_no_review(self, take_id: str, error: Exception) -> None:
        if not self._active or take_id != self._take_id:
            return  # the page is gone, or shows another vehicle
        self._say_error(error)
        if isinstance(error, Known) and error.code in ("take-empty", "not-found"):
            self._get_ready()
        else:
            self._faces.setCurrentWidget(self._stuck)

    def _on_kept(self) -> None:
        self.notice.emit(self.tr("The video is with the vehicle's pictures"), None)
        self._next(opens=True)

    def _discard(self, action: str, *, opens: bool) -> None:
        text = self.tr("The video is gone then; it is nowhere else.")
        if not confirm(self, self.tr("Discard the video?"), text, action, danger=True):
            return
        self.review.unload()
        takes, take_id = self._backend.takes, self._take_id
        gone = self._backend.tasks.run(self, lambda _token: takes.discard(take_id), Lane.WRITE)
        gone.done(lambda _none: self._next(opens=opens))

    def _on_not_kept(self, error: Exception) -> None:
        self._say_error(error)
        self._review(self._take_id)

    # -- showing

    def _show_state(self) -> None:
        recorder = self._recorder
        recording, paused = recorder is not None, recorder is not None and recorder.paused
        self.record_button.setVisible(not recording)
        self.record_button.setEnabled(self.viewfinder.camera is not None and not self._beginning)
        for button in (self.pause_button, self.stop_button):
            button.setVisible(recording)
        self.pause_button.setText(self.tr("Go on") if paused else self.tr("Pause"))
        self.pause_button.set_icon("play" if paused else "pause")
        self.viewfinder.set_choosing(not recording)
        self.line.set_choosing(not recording)
        self._dot.set_role("bad" if recording and not paused else "text3")
        if not recording:
            self.time.setText(formats.playing_time(0))
            sound = self.line.microphone is not None
            ready = self.tr("With sound") if sound else self.tr("Without sound")
            self.state.setText(ready if self.viewfinder.camera is not None else "")
        elif paused:
            self.state.setText(self.tr("Paused"))

    def _say(self, tone: Tone, text: str) -> None:
        self.note.set_message(tone, text)
        self.note.show()
        announce(self, text)

    def _say_error(self, error: Exception) -> None:
        text = describe(error)
        self._say(Tone.BAD, f"{text.title}. {text.message} {text.hint}")
