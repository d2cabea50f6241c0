"""Pictures to look at: from the vault when they are here, else from the platform and kept."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from vehilink_desktop.core.errors import Known
from vehilink_desktop.core.ids import is_id
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
        self._clock = workspace.clock
        self._api = api
        self._preparer = preparer

    def thumbnail(self, media_id: str) -> Picture:
        """At most 320 px.

        Raises:
            Known: `picture-damaged`, or why it could not be fetched.
        """
        return self._picture(media_id, "thumb", 320, media.thumbnail)

    def full(self, media_id: str) -> Picture:
        """At most 2048 px; raises like `thumbnail`."""
        return self._picture(media_id, "jpg", 2048, media.full)

    def keep(self, media_id: str, jpeg: bytes) -> None:
        """Have a picture that the platform has just got from here at hand."""
        with suppress(Known):  # a full disk: it will be fetched
            self._vault.put(f"cache-{media_id}.jpg", jpeg)

    def _picture(
        self, media_id: str, kind: str, max_side: int, fetch: Callable[[ApiClient, str], bytes]
    ) -> Picture:
        if not is_id(media_id):  # it comes from others and becomes a file's name
            raise Known("picture-damaged", "no id of a picture")
        own, copy = f"{media_id}.{kind}", f"cache-{media_id}.{kind}"
        if self._vault.exists(own):
            return self._decode(self._vault.get(own), max_side)
        if self._vault.exists(copy):
            # a damaged copy is fetched again
            with suppress(Known):
                picture = self._decode(self._vault.get(copy), max_side)
                self._vault.note_use(copy, self._clock.now().timestamp())
                return picture
        data = fetch(self._api, media_id)
        picture = self._decode(data, max_side)
        # a full disk is no reason not to show what is here
        with suppress(Known):
            self._vault.put(copy, data)
        return picture

    def _decode(self, data: bytes, max_side: int) -> Picture:
        try:
            return Picture(*self._preparer.decode_rgb(data, max_side))
        except PhotoRefused as refusal:
            raise Known("picture-damaged", str(refusal)) from refusal
