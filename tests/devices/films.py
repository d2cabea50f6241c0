"""Real films and sounds made by ffmpeg, and put into a file of the vault."""

from __future__ import annotations

import secrets
import subprocess
from pathlib import Path

from vehilink_desktop.storage.vault_stream import StreamWriter


def film(path: Path, *arguments: str | Path) -> Path:
    """Run ffmpeg; the file that it made."""
    command = ["ffmpeg", "-v", "error", "-y", *arguments, path]
    subprocess.run(command, check=True, capture_output=True)
    return path


def colours(seconds_each: float, *names: str, size: str = "640x360") -> list[str]:
    """Input arguments: one plain colour after the other."""
    inputs = [
        part
        for name in names
        for part in ("-f", "lavfi", "-i", f"color={name}:size={size}:rate=30:d={seconds_each}")
    ]
    return [*inputs, "-filter_complex", f"concat=n={len(names)}", "-bf", "0"]


def sealed(folder: Path, data: bytes) -> tuple[Path, bytes]:
    """An encrypted file with `data`, and its key."""
    key = secrets.token_bytes(32)
    path = folder / f"{secrets.token_hex(4)}.video"
    with StreamWriter(path, key) as writer:
        writer.write(data)
    return path, key
