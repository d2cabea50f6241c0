"""A program of its own that erases profiles and is killed on the way, once for each line it reads.

    PROFILE <tab> REASON <tab> STEP

A child of it ends the STEP-th time that it is about to change something on the disk. For each line
it says by which signal, or 0.
"""

import os
import signal
import sys
from pathlib import Path

from vehilink_desktop.app import erasing
from vehilink_desktop.app.profile import open_profile

_CHANGES = {"os.remove", "os.rmdir", "os.rename", "shutil.rmtree", "os.truncate"}


def erase(root: str, reason: str, step: int) -> None:
    profile = open_profile(Path(root), sandbox=True, platform=None)
    left = step

    def watch(event: str, args: tuple[object, ...]) -> None:
        nonlocal left
        writes = event == "open" and isinstance(args[2], int) and args[2] & os.O_WRONLY
        if event in _CHANGES or writes:
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(watch)
    erasing.begin(profile, reason)
    erasing.finish(profile)


for line in sys.stdin:
    root, reason, step = line.rstrip("\n").split("\t")
    child = os.fork()
    if child == 0:
        erase(root, reason, int(step))
        os._exit(0)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
