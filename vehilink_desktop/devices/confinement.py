"""Shuts a process that reads foreign files in, as far as Linux can (Landlock, kernel 5.13 on).

Afterwards it opens the files of the system and of Python for reading, the sound card, and nothing
else; starts no program; and where the kernel is 6.7 or newer, speaks over TCP to the named ports
alone. What is open already stays open. On other systems nothing of this happens.
"""

from __future__ import annotations

import ctypes
import os
import struct
import sys
from collections.abc import Iterable
from pathlib import Path

_CREATE, _ADD, _RESTRICT = 444, 445, 446  # the same on every architecture
_ASK_VERSION = 1
_PATH_BENEATH, _NET_PORT = 1, 2
_NO_NEW_PRIVILEGES = 38

_WRITE_FILE, _READ_FILE, _READ_DIR, _IOCTL = 1 << 1, 1 << 2, 1 << 3, 1 << 15
_CONNECT = 1 << 1
#: Rights over files by the version that knows them all; to handle a right is to forbid it.
_FILE_RIGHTS = {1: 13, 2: 14, 3: 15, 5: 16}
_NET_VERSION, _SCOPE_VERSION = 4, 6
_NET_RIGHTS = 0b11
_SCOPES = 0b11  # abstract sockets, signals

_SYSTEM = ("/usr", "/lib", "/lib64", "/etc", "/proc/self", "/sys/devices/system/cpu")
_DEVICES = ("/dev/null", "/dev/zero", "/dev/urandom")
_SOUND_CARD = "/dev/snd"


def confine(*, ports: Iterable[int]) -> bool:
    """Shut this thread, and those it starts, in; False where the system knows no such thing.

    Args:
        ports: TCP ports that may still be connected to.
    """
    if sys.platform != "linux":
        return False
    libc = ctypes.CDLL(None, use_errno=True)
    version = int(libc.syscall(_CREATE, None, 0, _ASK_VERSION))
    if version < 1:
        return False
    handled = (1 << max(bits for since, bits in _FILE_RIGHTS.items() if since <= version)) - 1
    attributes = struct.pack("Q", handled)
    if version >= _NET_VERSION:
        attributes += struct.pack("Q", _NET_RIGHTS)
    if version >= _SCOPE_VERSION:
        attributes += struct.pack("Q", _SCOPES)
    ruleset = int(libc.syscall(_CREATE, attributes, len(attributes), 0))
    if ruleset < 0:
        return False
    try:
        reading = _READ_FILE | _READ_DIR
        for path in (*_SYSTEM, *_DEVICES, *_of_python()):
            _allow(libc, ruleset, path, reading & handled)
        _allow(libc, ruleset, _SOUND_CARD, (reading | _WRITE_FILE | _IOCTL) & handled)
        if version >= _NET_VERSION:
            for port in ports:
                rule = struct.pack("QQ", _CONNECT, port)
                libc.syscall(_ADD, ruleset, _NET_PORT, rule, 0)
        libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
        return int(libc.syscall(_RESTRICT, ruleset, 0)) == 0
    finally:
        os.close(ruleset)


def _of_python() -> set[str]:
    """Where modules may still be imported from."""
    places = {sys.prefix, sys.base_prefix, *sys.path}
    return {str(Path(place).resolve()) for place in places if place}


def _allow(libc: ctypes.CDLL, ruleset: int, path: str, rights: int) -> None:
    try:
        descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return  # what is not there needs no leave
    try:
        if not Path(path).is_dir():
            rights &= ~_READ_DIR
        libc.syscall(_ADD, ruleset, _PATH_BENEATH, struct.pack("=Qi", rights, descriptor), 0)
    finally:
        os.close(descriptor)
