"""Keeping a window out of screenshots, recordings and shared screens, where the system can."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable

#: Keeps the window with this handle out of pictures of the screen, or lets it in again; whether the
#: system did so.
Exclude = Callable[[int, bool], bool]

#: `SetWindowDisplayAffinity`: nothing special; not there at all (Windows 10 2004 and later); black.
_NONE, _EXCLUDED, _BLACK = 0x0, 0x11, 0x1
#: `NSWindowSharingType`.
_NOT_SHARED, _READ_ONLY = 0, 1


class CaptureProtection:
    """Windows and macOS offer it; X11 and Wayland do not, and nothing is pretended there."""

    def __init__(self, *, platform: str = sys.platform, exclude: Exclude | None = None) -> None:
        """`exclude` is the system's own by default."""
        self._exclude = exclude or _SYSTEMS.get(platform)

    @property
    def offered(self) -> bool:
        """Whether this system has it."""
        return self._exclude is not None

    def apply(self, window: int, on: bool) -> bool:
        """Protect a window of this program; whether the system did as it was told.

        Args:
            window: What `QWidget.winId` says of it.
            on: Or let it be seen again.
        """
        return self._exclude is not None and self._exclude(window, on)


def _on_windows(window: int, on: bool) -> bool:
    if sys.platform == "win32":
        affinity = ctypes.windll.user32.SetWindowDisplayAffinity
        affinity.argtypes = (ctypes.c_void_p, ctypes.c_uint32)
        wanted = (_EXCLUDED, _BLACK) if on else (_NONE,)
        done = any(affinity(window, one) for one in wanted)
    else:
        done = False
    return done


def _on_macos(view: int, on: bool) -> bool:
    if sys.platform == "darwin":
        objc = ctypes.CDLL("/usr/lib/libobjc.dylib")
        objc.sel_registerName.restype = ctypes.c_void_p
        objc.sel_registerName.argtypes = (ctypes.c_char_p,)
        send = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
        send_number = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)
        window_of = objc.sel_registerName(b"window")
        window = send(("objc_msgSend", objc))(view, window_of)
        if window:
            sharing = objc.sel_registerName(b"setSharingType:")
            kind = _NOT_SHARED if on else _READ_ONLY
            send_number(("objc_msgSend", objc))(window, sharing, kind)
        done = bool(window)
    else:
        done = False
    return done


_SYSTEMS: dict[str, Exclude] = {"win32": _on_windows, "darwin": _on_macos}
