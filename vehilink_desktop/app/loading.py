"""Makes the start quick: what Python and PySide do while modules load that nobody needs here."""

from __future__ import annotations

import builtins
import gc

from PySide6 import QtCore  # noqa: F401  # its loading installs the hook that is taken out below


def load_fast() -> None:
    """Spare the start two searches; `bridge.collector` looks for garbage later on."""
    # to look for it while modules load finds none and takes a tenth of the time
    gc.disable()
    # PySide reads the source of each module that is imported after it, in search of
    # `from __feature__ import …`, which we do not use: a quarter of a second in all
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
