"""How it stands with a proof, in words: for the dialog, the line and the hint alike."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.domain.identity_check import CheckState, Scene
from vehilink_desktop.services.identity import PARKED, QUEUED, SENDING, Standing
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words import identity as words


class Told(NamedTuple):
    """A few words, what they mean, and their sign."""

    title: str
    text: str
    tone: Tone
    icon: str


def told(standing: Standing) -> Told:
    """What is said while a check is under way, and when nothing is left to be proved."""
    if not standing.waits:
        return _confirmed(standing)
    translate = QCoreApplication.translate
    by_itself = translate("Identity", "You can close this: it goes on by itself.")
    if standing.state == PARKED and standing.problem is not None:
        error = describe(standing.problem)
        text = " ".join(filter(None, (error.message, error.hint)))
        return Told(error.title, text, Tone.BAD, "circle-alert")
    if standing.state == QUEUED:
        title = translate("Identity", "Waiting to be sent")
        return Told(title, by_itself, Tone.INFO, "clock")
    if standing.state == SENDING:
        return Told(translate("Identity", "Sending"), by_itself, Tone.INFO, "cloud-upload")
    text = translate(
        "Identity",
        "The platform has it, and its staff decides. You will see the answer here. Nothing of "
        "your pictures is left on this computer.",
    )
    return Told(translate("Identity", "Waiting for the platform's staff"), text, Tone.INFO, "eye")


def _confirmed(standing: Standing) -> Told:
    translate = QCoreApplication.translate
    text = {
        Scene.CERTIFICATION: translate("Identity", "Whoever reviews your company sees it."),
        Scene.LOST_PHONE: translate(
            "Identity", "For a day you can change the number without the old phone."
        ),
    }[standing.scene]
    text = f"{outcome(standing)[1]} {text}"
    return Told(translate("Identity", "You are confirmed"), text, Tone.OK, "circle-check")


def was_refused(standing: Standing) -> bool:
    """Whether the last check was, and none before it counts."""
    return standing.state == CheckState.REFUSED and not standing.settled


def refused_text(reason: str) -> str:
    """Our own words around `reason` as it is to be shown."""
    refused = QCoreApplication.translate("Identity", "Not confirmed: {reason}")
    return refused.format(reason=reason)


def outcome(standing: Standing) -> tuple[Tone, str]:
    """How the last check ended; empty where there was none."""
    translate = QCoreApplication.translate
    if was_refused(standing):
        return Tone.WARN, refused_text(bidi.auto(words.refusal(standing.reason)))
    if standing.confirmed_at is not None:
        confirmed = translate("Identity", "Confirmed on {time}.")
        return Tone.OK, confirmed.format(time=formats.exact(standing.confirmed_at))
    return Tone.INFO, ""


def line(standing: Standing) -> str:
    """In one short line, as for the personal information."""
    translate = QCoreApplication.translate
    if standing.waits:
        return told(standing).title
    if standing.confirmed_at is not None:
        confirmed = translate("Identity", "Confirmed on {time}")
        return confirmed.format(time=formats.exact(standing.confirmed_at))
    return outcome(standing)[1] or translate("Identity", "Not confirmed")
