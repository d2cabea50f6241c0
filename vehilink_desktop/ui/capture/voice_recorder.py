"""Records voice notes of a vehicle: to the disk at once, then listened to, trimmed and kept."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.core.errors import Known
from vehilink_desktop.devices.voice_recorder import VoiceEnd, VoiceRecorder
from vehilink_desktop.domain.permission import Purpose
from vehilink_desktop.domain.recording import MAX_VOICE_SECONDS
from vehilink_desktop.services.recordings import VOICE, Playable
from vehilink_desktop.services.takes import Review, Take, TakeRow
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.capture.microphone_line import MicrophoneLine
from vehilink_desktop.ui.capture.voice_review import VoiceReview
from vehilink_desktop.ui.common.announce import announce
from vehilink_desktop.ui.common.banner import Banner
from vehilink_desktop.ui.common.buttons import (
    ghost_button,
    primary_button,
    secondary_button,
)
from vehilink_desktop.ui.common.dialog import AppDialog, ConfirmDialog
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, holder
from vehilink_desktop.ui.common.progress import SlimProgress
from vehilink_desktop.ui.common.waveform import Waveform
from vehilink_desktop.ui.theme import Tone

_WIDTH = 600
#: The running waveform shows the last five seconds.
_SHOWN_BLOCKS = 250
#: From here on the time that is left is shown.
_WARN_LEFT_S = 300.0


class VoiceRecorderDialog(AppDialog):
    """A microphone that is on, then a recording, then its review; whatever ends it, it is kept.

    What an earlier run of the program left behind is reviewed first.

    Signals:
        kept(str): the id of a voice note that the vehicle has now.
    """

    kept = Signal(str)

    def __init__(self, backend: Backend, listing_id: str, subject: str, parent: QWidget) -> None:
        """Begin with what is left over, or with the microphone.

        Args:
            backend: The services.
            listing_id: The vehicle.
            subject: What it is called, for the access log.
            parent: Over which it opens.
        """
        super().__init__(
            QCoreApplication.translate("VoiceRecorderDialog", "Voice note"), parent=parent
        )
        self.setMinimumWidth(_WIDTH)
        self._backend = backend
        self._listing_id = listing_id
        self._subject = subject
        self._left_over: list[TakeRow] = []
        self._recorder: VoiceRecorder | None = None
        self._take_id = ""
        self._latest: deque[int] = deque(maxlen=_SHOWN_BLOCKS)
        self.note = Banner(Tone.INFO, "")
        self.line = MicrophoneLine(backend)
        self.wave = Waveform(height=96)
        self.time = Label(formats.playing_time(0), "kpi", align="center")
        self.state = Label("", "caption", align="center")
        self.review = VoiceReview()
        self._face: QWidget = self.review
        self._make_buttons()
        self._build()
        self._start()

    # -- what the person does

    def record(self) -> None:
        """Begin a recording with the microphone that is on."""
        if self.line.microphone is None or self._recorder is not None:
            return
        takes, listing_id = self._backend.takes, self._listing_id
        self.set_busy(True)
        begun = self._backend.tasks.run(
            self, lambda _token: takes.begin(listing_id, VOICE), Lane.WRITE
        )
        begun.done(self._on_begun).always(self._on_settled)

    def pause_or_resume(self) -> None:
        """Leave out what is heard from now on, or go on."""
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
        """Make what is between the handles a voice note of the vehicle."""
        takes, take_id = self._backend.takes, self._take_id
        (start, end), title = self.review.kept(), self.review.title.value()
        self.review.unload()  # the file is written anew
        self.set_busy(True)
        keeping = self._backend.tasks.run(
            self,
            lambda _token: takes.keep(take_id, start_s=start, end_s=end, title=title),
            Lane.HEAVY,
        )
        keeping.done(lambda _changes: self._on_kept(take_id))
        keeping.failed(self._on_not_kept).always(self._on_settled)

    def discard(self) -> None:
        """Ask, and forget the take; the dialog closes when there is no other."""
        self._discard(self.tr("Discard"), self._go_on)

    def record_again(self) -> None:
        """Ask, and record anew in place of the take."""
        self._discard(self.tr("Discard and record again"), self._get_ready)

    def reject(self) -> None:
        """Close it. A recording is stopped first, and what waits for a word gets one."""
        if self._recorder is not None:
            self.stop()
        elif self._take_id and self._face is self.review:
            self.discard()
        else:
            super().reject()

    # -- Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_P and self._recorder is not None:
            self.pause_or_resume()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self._let_go()
        super().hideEvent(event)

    # -- building

    def _make_buttons(self) -> None:
        self.record_button = primary_button(self.tr("Record"), "mic", on_click=self.record)
        self.pause_button = secondary_button(
            self.tr("Pause"), "pause", on_click=self.pause_or_resume
        )
        self.stop_button = primary_button(self.tr("Stop"), "square", on_click=self.stop)
        self.close_button = secondary_button(self.tr("Close"), on_click=self.reject)
        self.discard_button = ghost_button(self.tr("Discard"), "trash-2", on_click=self.discard)
        self.again_button = secondary_button(
            self.tr("Record again"), "rotate-ccw", on_click=self.record_again
        )
        self.keep_button = primary_button(self.tr("Keep"), "check", on_click=self.keep)
        self.retry_button = primary_button(
            self.tr("Try again"), "refresh-cw", on_click=lambda: self._review(self._take_id)
        )

    def _build(self) -> None:
        self.note.hide()
        self.add(self.note)
        self._recording = holder(column(self.line, self.wave, self.time, self.state, gap=12))
        busy = SlimProgress(self.tr("Being prepared"))
        busy.set_fraction(None)
        waiting = Label(self.tr("The recording is being prepared…"), align="center")
        self._preparing = holder(column(None, waiting, busy, None, gap=12, margins=24))
        self._stuck = QWidget()
        for face in (self._recording, self._preparing, self.review, self._stuck):
            self.add(face)
        for button in (
            self.close_button, self.discard_button, self.again_button, self.pause_button,
            self.stop_button, self.record_button, self.retry_button, self.keep_button,
        ):  # fmt: skip
            self.add_button(button)
        self.line.opened.connect(self._on_microphone)
        self.line.trouble_changed.connect(self.fit_soon)
        self.line.closed.connect(lambda _end: self._show_state())
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._let_go)
        self._show_face(self._preparing)

    # -- what is left over

    def _start(self) -> None:
        takes, listing_id = self._backend.takes, self._listing_id
        self._backend.tasks.run(self, lambda _token: takes.left_over(listing_id)).done(
            self._on_left_over
        )

    def _on_left_over(self, found: list[TakeRow]) -> None:
        self._left_over = [one for one in found if one.kind == VOICE]
        self._next()

    def _next(self) -> None:
        """Review what is left over; then the microphone."""
        if not self._left_over:
            self._get_ready()
            return
        take = self._left_over.pop(0)
        when = formats.exact(take.started_at)
        self._say(Tone.INFO, self.tr("Recorded {when}, and not kept yet.").format(when=when))
        self._review(take.id)

    # -- recording

    def _get_ready(self) -> None:
        self._take_id = ""
        self._latest.clear()
        self.wave.set_peaks(())
        self.note.hide()
        self._show_face(self._recording)
        self.line.open_microphone(Purpose.VOICE_NOTE, self._subject)

    def _on_microphone(self, _microphone: object) -> None:
        self._show_state()
        self.record_button.setFocus()

    def _on_begun(self, take: Take) -> None:
        self.set_busy(False)
        microphone = self.line.microphone
        self._take_id = take.id
        if microphone is None:
            take.close()
            self._on_ended(VoiceEnd.LOST)
            return
        self._recorder = VoiceRecorder(microphone, take.write)
        # before anything else, and also when this window is gone by then
        self._recorder.ended.connect(lambda _end: take.close())
        self._recorder.progress.connect(self._on_progress)
        self._recorder.ended.connect(self._on_ended)
        self._show_state()
        self.stop_button.setFocus()
        announce(self, self.tr("Recording"))

    def _on_progress(self, seconds: float, loudest: int) -> None:
        self._latest.append(loudest)
        self.wave.set_peaks(tuple(self._latest), _SHOWN_BLOCKS)
        self.time.setText(formats.playing_time(seconds))
        left = MAX_VOICE_SECONDS - seconds
        if left < _WARN_LEFT_S and self._recorder is not None and not self._recorder.paused:
            text = self.tr("Recording: {time} left").format(time=formats.playing_time(left))
            self.state.setText(text)

    def _on_ended(self, end: VoiceEnd) -> None:
        error = self._recorder.error if self._recorder is not None else None
        self._recorder = None
        self.line.set_choosing(True)
        self.line.close_microphone()
        self._tell_end(end, error)
        self._review(self._take_id)

    def _tell_end(self, end: VoiceEnd, error: Exception | None) -> None:
        kept = self.tr("What was recorded until then is here.")
        said = {
            VoiceEnd.LIMIT: self.tr("A voice note is one hour long at most. All of it is here."),
            VoiceEnd.LOST: self.tr("The microphone went away.") + f" {kept}",
            VoiceEnd.REVOKED: self.tr("The microphone was switched off.") + f" {kept}",
        }.get(end, "")
        if end is VoiceEnd.UNWRITABLE and error is not None:
            said = f"{describe(error).title}. {kept}"
        if said:
            self._say(Tone.WARN, said)
        else:
            self.note.hide()

    def _let_go(self) -> None:
        """The window goes away: what was recorded so far stays, and waits for a word."""
        self.stop()
        self.line.close_microphone()
        self.review.unload()

    # -- review

    def _review(self, take_id: str) -> None:
        self._take_id = take_id
        self._show_face(self._preparing)
        takes, recordings = self._backend.takes, self._backend.recordings
        reviewing = self._backend.tasks.run(
            self,
            lambda _token: (takes.review(take_id), recordings.playable(take_id, VOICE)),
            Lane.HEAVY,
        )
        reviewing.done(lambda both: self._on_review(*both)).failed(self._on_no_review)

    def _on_review(self, review: Review, playable: Playable) -> None:
        self.review.title.set_value(None)
        self.review.show_take(review, playable)
        self._show_face(self.review)
        self.review.setFocus()

    def _on_no_review(self, error: Exception) -> None:
        if isinstance(error, Known) and error.code in ("take-empty", "not-found"):
            self._next()
            self._say_error(error)
        else:
            self._say_error(error)
            self._show_face(self._stuck)

    def _on_kept(self, take_id: str) -> None:
        self.kept.emit(take_id)
        self._go_on()

    def _on_not_kept(self, error: Exception) -> None:
        self._say_error(error)
        self._review(self._take_id)

    def _discard(self, action: str, then: Callable[[], None]) -> None:
        text = self.tr("The recording is gone then; it is nowhere else.")
        question = ConfirmDialog(
            self.tr("Discard the recording?"), text, action, danger=True, parent=self
        )
        question.accepted.connect(lambda: self._forget(then))
        question.finished.connect(question.deleteLater)
        question.open()

    def _forget(self, then: Callable[[], None]) -> None:
        self.review.unload()
        takes, take_id = self._backend.takes, self._take_id
        self.set_busy(True)
        gone = self._backend.tasks.run(self, lambda _token: takes.discard(take_id), Lane.WRITE)
        gone.done(lambda _none: then()).always(self._on_settled)

    def _go_on(self) -> None:
        """This take is dealt with: the next one that is left over, or done."""
        self._take_id = ""
        self.set_busy(False)
        if self._left_over:
            self._next()
        else:
            self.accept()

    def _on_settled(self) -> None:
        self.set_busy(False)

    # -- showing

    def _show_face(self, face: QWidget) -> None:
        self._face = face
        for one in (self._recording, self._preparing, self.review, self._stuck):
            one.setVisible(one is face)
        self._show_state()
        self.fit_soon()

    def _show_state(self) -> None:
        face, recorder = self._face, self._recorder
        ready = face is self._recording and recorder is None
        reviewing = face is self.review
        for button, shown in (
            (self.close_button, not reviewing and recorder is None),
            (self.record_button, ready),
            (self.pause_button, recorder is not None),
            (self.stop_button, recorder is not None),
            (self.discard_button, reviewing or face is self._stuck),
            (self.again_button, reviewing),
            (self.keep_button, reviewing),
            (self.retry_button, face is self._stuck),
        ):
            button.setVisible(shown)
            # Enter is the one primary button of each face
            button.setDefault(shown and button.property("kind") == "primary")
        self.record_button.setEnabled(self.line.microphone is not None)
        self.line.set_choosing(recorder is None)
        paused = recorder is not None and recorder.paused
        self.pause_button.setText(self.tr("Go on") if paused else self.tr("Pause"))
        self.pause_button.set_icon("play" if paused else "pause")
        if recorder is None:
            self.time.setText(formats.playing_time(0))
            on = self.line.microphone is not None
            self.state.setText(self.tr("Speak to try the level, then press Record") if on else "")
        else:
            self.state.setText(self.tr("Paused") if paused else self.tr("Recording"))

    def _say(self, tone: Tone, text: str) -> None:
        self.note.set_message(tone, text)
        self.note.show()
        announce(self, text)

    def _say_error(self, error: Exception) -> None:
        words = describe(error)
        self._say(Tone.BAD, f"{words.title}. {words.message} {words.hint}")
