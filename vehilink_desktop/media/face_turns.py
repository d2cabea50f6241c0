"""What is seen of a face before the camera, and the prompts to turn the head. Without OpenCV.

The prompts make it a little harder to hold up a photograph. They are no proof: a moved picture of
a face passes them. The platform decides.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from enum import StrEnum

from vehilink_desktop.domain.identity_check import Turn

HELD_S = 0.7
"""Seconds for which the head must be held as asked."""

_AHEAD, _TURNED, _TOO_FAR = 10.0, 14.0, 60.0  # degrees
_NOD, _LEAN = 14.0, 15.0


class FaceHint(StrEnum):
    """What should be better, most important first."""

    NO_FACE = "no_face"
    SEVERAL_FACES = "several_faces"
    COME_NEARER = "come_nearer"
    GO_BACK = "go_back"
    TO_THE_MIDDLE = "to_the_middle"
    MORE_LIGHT = "more_light"
    LESS_LIGHT = "less_light"
    HOLD_STILL = "hold_still"


@dataclass(frozen=True)
class FaceState:
    """One frame's face.

    Attributes:
        count: Faces, those far behind apart.
        size: Height of the face as a share of the frame's.
        centre: As shares of the frame's width and height.
        light: Mean brightness of the face, 0 to 255.
        yaw: Degrees to the person's own left, which is to the right of an unmirrored frame.
        pitch: Degrees up, from how the head was held at first.
        roll: Degrees by which the head leans, clockwise in an unmirrored frame.
        hints: What should be better; empty when a picture may be taken.
    """

    count: int = 0
    size: float = 0.0
    centre: tuple[float, float] = (0.5, 0.5)
    light: float = 0.0
    yaw: float = 0.0
    pitch: float = 0.0
    roll: float = 0.0
    hints: tuple[FaceHint, ...] = (FaceHint.NO_FACE,)


class TurnPrompts:
    """Asks for ahead, left and right in random order, each to be held for a moment.

    Args:
        chance: Where the order comes from.
        held_s: Seconds for which each must be held.
    """

    def __init__(self, chance: random.Random, held_s: float = HELD_S) -> None:
        self._left = chance.sample(list(Turn), len(Turn))
        self._held_s = held_s
        self._since: float | None = None
        self._progress = 0.0

    @property
    def asked(self) -> Turn | None:
        """What the person should do now; None once all was done."""
        return self._left[0] if self._left else None

    @property
    def progress(self) -> float:
        """The share of the time for which it has been held."""
        return self._progress

    def offer(self, state: FaceState, at: float) -> Turn | None:
        """What was asked for, once it has been held: the frame of this state is its picture.

        Args:
            state: Of the newest frame.
            at: When the frame was taken, in seconds of a steady clock.
        """
        asked = self.asked
        if asked is None or not holds(asked, state):
            self._since, self._progress = None, 0.0
            return None
        if self._since is None:
            self._since = at
        self._progress = min(1.0, (at - self._since) / self._held_s)
        if self._progress < 1.0:
            return None
        self._left.pop(0)
        self._since, self._progress = None, 0.0
        return asked


def holds(turn: Turn, state: FaceState) -> bool:
    """Whether a face is as asked, alone, near and well lit."""
    if state.hints or abs(state.pitch) > _NOD or abs(state.roll) > _LEAN:
        return False
    if turn is Turn.AHEAD:
        return abs(state.yaw) <= _AHEAD
    to_the_side = state.yaw if turn is Turn.LEFT else -state.yaw
    return _TURNED <= to_the_side <= _TOO_FAR
