"""A client of the tour as the director sees it: a process that says what it needs, and waits."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from tests.tour.stage import DONE, OVER

_PROJECT = Path(__file__).parents[2]
#: A client that takes longer to end is a failure.
_PATIENCE_S = 240
_KILLED = -9

#: What is done when a client says a word.
Answers = Mapping[str, Callable[[], None]]


class Player:
    """One act in a process of its own, not started yet."""

    def __init__(
        self,
        act: str,
        options: Sequence[str],
        answers: Answers,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        """`environment` is what the process has beside that of this one."""
        self._act = act
        self._environment = {**os.environ, **(environment or {})}
        self._command = [sys.executable, "-m", "tests.tour.client", act, *options]
        self._answers = answers
        self._process: subprocess.Popen[str] | None = None

    def play(self) -> bool:
        """Let it act until it is the other side's turn (True), or until its act is over."""
        if self._process is None:
            self._process = subprocess.Popen(
                self._command,
                cwd=_PROJECT,
                env=self._environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
        else:
            self._go_on()
        assert self._process.stdout
        for line in self._process.stdout:
            word = line.strip()
            if word in (OVER, DONE):
                return word == OVER
            if word in self._answers:
                self._answers[word]()
                self._go_on()
            else:
                print(f"{self._act}: {word}")
        return False

    def end(self, *, kill: bool = False) -> None:
        """Let it close its window, or kill it like a power cut.

        Raises:
            RuntimeError: its act did not go well.
        """
        process = self._process
        if process is None:
            return
        assert process.stdin
        assert process.stdout
        try:
            if kill:
                process.kill()
            process.stdin.close()
            code = process.wait(_PATIENCE_S)
        finally:
            process.kill()
            process.wait()
            process.stdout.close()
            self._process = None
        if code != (_KILLED if kill else 0):
            raise RuntimeError(f"the act {self._act} ended with {code}")

    def _go_on(self) -> None:
        assert self._process
        assert self._process.stdin
        self._process.stdin.write("done\n")
        self._process.stdin.flush()


def play_in_turns(*players: Player) -> None:
    """Let one act until it hands over to the next; each is started at its first turn."""
    waiting = list(players)
    try:
        while waiting:
            player = waiting.pop(0)
            if player.play():
                waiting.append(player)
            else:
                player.end()
    finally:
        for player in waiting:
            player.end(kill=True)
