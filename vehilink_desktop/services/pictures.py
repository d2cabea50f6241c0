"""Pictures to look at: from the vault when they are here, else from the platform and kept."""

from __future__ import annotations

from dataclasses import dataclass

from vehilink_desktop.core.errors import Known
from vehilink_desktop.media.photos import PhotoPreparer
from vehilink_desktop.media.refusals import PhotoRefused
from vehilink_desktop.remote import media
from vehilink_desktop.remote.session import ApiClient
from vehilink_desktop.storage.workspace import Workspace


@dataclass(frozen=True)
class Picture:
    """Decoded pixels: RGB, 8 bits each, rows without padding."""

    width: int
    height: int
    rgb: bytes


class PictureService:
    """Bytes from the platform are decoded in the child process only."""

    def __init__(self, workspace: Workspace, api: ApiClient, preparer: PhotoPreparer) -> None:
        self._vault = workspace.vault
        self._api = api
        self._preparer = preparer

    def thumbnail(self, media_id: str) -> Picture:
        """At most 320 px.

        Raises:
            Known: `picture-damaged`, or why it could not be fetched.
        """
        for name in (f"{media_id}.thumb", f"cache-{media_id}.thumb"):
            if self._vault.exists(name):
                return self._decode(self._vault.get(name), 320)
        data = media.thumbnail(self._api, media_id)
        picture = self._decode(data, 320)
        self._vault.put(f"cache-{media_id}.thumb", data)
        return picture

    def full(self, media_id: str) -> Picture:
        """At most 2048 px."""
        for name in (f"{media_id}.jpg", f"cache-{media_id}.jpg"):
            if self._vault.exists(name):
                return self._decode(self._vault.get(name), 2048)
        data = media.full(self._api, media_id)
        picture = self._decode(data, 2048)
        self._vault.put(f"cache-{media_id}.jpg", data)
        return picture

    def _decode(self, data: bytes, max_side: int) -> Picture:
        try:
            return Picture(*self._preparer.decode_rgb(data, max_side))
        except PhotoRefused as refusal:
            raise Known("picture-damaged", str(refusal)) from refusal
