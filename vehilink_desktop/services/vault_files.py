"""Files of the vault as other programs know them: whole files, and takes as far as they go."""

from __future__ import annotations

from collections.abc import Iterator

from vehilink_desktop.domain.recording import VIDEO_TYPES, VOICE_TYPES
from vehilink_desktop.storage.vault import Vault

_ENDINGS = {"image/jpeg": "jpg", **VIDEO_TYPES, **VOICE_TYPES}
#: Of what is made of a take, by its kind.
TAKE_ENDINGS = {"video": "mkv", "voice": "wav"}


def ending_of(media_type: str | None) -> str:
    """Of the name of a file; None for a picture."""
    return _ENDINGS.get(media_type or "image/jpeg", "bin")


def file_blocks(vault: Vault, name: str) -> Iterator[bytes]:
    """A picture or recording, piece after piece.

    Raises:
        Known: `vault-missing`, `vault-damaged`.
    """
    with vault.source(name) as source:
        yield from source.blocks()


def take_blocks(vault: Vault, name: str, kind: str) -> Iterator[bytes]:
    """What was recorded so far, which a crash may have cut off; `kind` is `video` or `voice`.

    Raises:
        Known: `vault-missing`, `vault-damaged`.
    """
    with vault.open_stream(name) as stream:
        if kind == "voice":
            from vehilink_desktop.media.voices import wave_head  # brings numpy

            yield wave_head(stream.size)
        yield from stream.blocks()
