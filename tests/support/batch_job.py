"""A batch read and accepted by a program of its own, to be killed at any moment.

    batch_job.py FOLDER CARD

Started again it goes on with the batch that is there. It prints a line after each step.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.support.desk import Desk
from vehilink_desktop.domain.batch import BatchState


def say(done: int, total: int) -> None:
    print(done, total, flush=True)


def main() -> None:
    folder, card = map(Path, sys.argv[1:])
    with Desk(folder, "http://127.0.0.1:9") as desk:
        # what the program does at its start
        desk.recording_intake.resume(lambda: False)
        open_ones = desk.batches.unfinished()
        if not open_ones and desk.stock.rows():
            return
        batch_id = open_ones[0].id if open_ones else desk.batches.begin([card])
        if desk.batches.view(batch_id).state is BatchState.READING:
            desk.batches.read(batch_id, say, lambda: False)
        desk.batches.accept(batch_id, say, lambda: False)


if __name__ == "__main__":
    main()
