"""Videos and voice notes that are a desk's own, as the platform takes them; nothing plays them."""

from __future__ import annotations

import hashlib
import io
import random

from PIL import Image

from tests.sandbox.recordings import ebml, ogg
from tests.support.desk import Desk
from vehilink_desktop.media.video_files import Poster
from vehilink_desktop.services.recordings import VIDEO, VOICE
from vehilink_desktop.storage.repositories.photos import Recorded


def poster() -> Poster:
    """A picture, no two the same."""
    buffer = io.BytesIO()
    Image.effect_noise((320, 180), 60).convert("RGB").save(buffer, "JPEG")
    return Poster(buffer.getvalue(), buffer.getvalue(), 320, 180)


def add_video(desk: Desk, listing_id: str, size: int = 400) -> str:
    """Give a vehicle a video of `size` bytes; its id."""
    return _add(desk, listing_id, VIDEO, ebml(b"matroska"), size, "video/x-matroska")


def add_voice(desk: Desk, listing_id: str, size: int = 400) -> str:
    """Give a vehicle a voice note of `size` bytes; its id."""
    return _add(desk, listing_id, VOICE, ogg(), size, "audio/ogg")


def _add(desk: Desk, listing_id: str, kind: str, head: bytes, size: int, media_type: str) -> str:
    workspace = desk.workspace
    media_id = workspace.new_id()
    digest, chance = hashlib.sha256(), random.Random(size)
    with workspace.vault.create_stream(f"{media_id}.{kind}") as stream:
        while stream.size < size:
            piece = head[stream.size :][:size] or chance.randbytes(min(1 << 20, size - stream.size))
            stream.write(piece)
            digest.update(piece)
    video = kind == VIDEO
    recorded = Recorded(
        kind=kind,
        name=f"Li's {kind}",
        size=size,
        sha256=digest.hexdigest(),
        format=media_type,
        seconds=2.0,
        width=320 if video else None,
        height=180 if video else None,
        peaks=() if video else (0, 128, 255),
    )
    desk.recordings.keep(listing_id, media_id, recorded, poster() if video else None)
    return media_id
