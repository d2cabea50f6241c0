"""What a process does first that decodes what others made."""

from __future__ import annotations

import os
import signal
import sys
from typing import BinaryIO


def claim_pipes() -> tuple[BinaryIO, BinaryIO]:
    """Standard input and output, kept for ourselves: native decoders print to both."""
    requests, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(nowhere, standard)
    os.close(nowhere)
    return requests, answers


def restrict_process(memory_bytes: int) -> None:
    """Have no more than this address space, where the system can bound it, and write no file."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the program's; ours is end of input
    if sys.platform == "win32":
        return
    import resource

    for kind, amount in (
        (resource.RLIMIT_AS, memory_bytes),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        try:
            resource.setrlimit(kind, (amount, amount))
        except (ValueError, OSError):
            continue  # macOS refuses a bound on the address space; other limits still hold
