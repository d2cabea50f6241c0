"""Small pictures for lists and tiles: loaded off the UI thread, the last ones kept."""

from __future__ import annotations

from collections import OrderedDict
from typing import NamedTuple

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.services.pictures import Picture

#: Loads at once. The decoders are two; one more may wait for the network meanwhile.
_AT_ONCE = 3
#: Wishes that are kept while scrolling fast; the oldest are out of sight by then.
_WAITING = 120
#: Seconds before a picture that could not be had is asked for again.
_RETRY_S = 30.0


class _Key(NamedTuple):
    media_id: str
    width: int
    height: int


def to_image(picture: Picture) -> QImage:
    """Decoded pixels as an image that owns its memory."""
    stride = picture.width * 3
    borrowed = QImage(
        picture.rgb, picture.width, picture.height, stride, QImage.Format.Format_RGB888
    )
    return borrowed.copy()


def cover(image: QImage, width: int, height: int) -> QImage:
    """`image` scaled to fill `width` × `height` pixels, its middle kept."""
    expanding = Qt.AspectRatioMode.KeepAspectRatioByExpanding
    smooth = Qt.TransformationMode.SmoothTransformation
    scaled = image.scaled(width, height, expanding, smooth)
    return scaled.copy(
        (scaled.width() - width) // 2, (scaled.height() - height) // 2, width, height
    )


class Thumbnails(QObject):
    """Asks for pictures newest wish first, so that what is in sight comes first.

    Signals:
        arrived(str): the picture of this media id is there, or is known to be missing.
    """

    arrived = Signal(str)

    def __init__(self, backend: Backend, *, keep: int = 800, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self._keep = keep
        self._pixmaps: OrderedDict[_Key, QPixmap] = OrderedDict()
        self._waiting: OrderedDict[_Key, None] = OrderedDict()
        self._loading: set[_Key] = set()
        self._missing: dict[str, float] = {}

    def get(self, media_id: str, size: QSize, ratio: float = 1.0) -> QPixmap | None:
        """The picture filling `size` logical pixels; None until `arrived`, then ask again."""
        key = _Key(media_id, round(size.width() * ratio), round(size.height() * ratio))
        pixmap = self._pixmaps.get(key)
        if pixmap is not None:
            self._pixmaps.move_to_end(key)
            pixmap.setDevicePixelRatio(ratio)
            return pixmap
        if key not in self._loading and not self._is_missing_now(media_id):
            self._waiting[key] = None
            self._waiting.move_to_end(key)
            while len(self._waiting) > _WAITING:
                self._waiting.popitem(last=False)
            self._load_next()
        return None

    def is_loading(self) -> bool:
        """Whether any that was asked for is still on its way."""
        return bool(self._loading or self._waiting)

    def is_missing(self, media_id: str) -> bool:
        """Whether the last attempt to get it failed."""
        return media_id in self._missing

    def _is_missing_now(self, media_id: str) -> bool:
        failed_at = self._missing.get(media_id)
        return failed_at is not None and self._backend.clock.monotonic() - failed_at < _RETRY_S

    def _load_next(self) -> None:
        while self._waiting and len(self._loading) < _AT_ONCE:
            key, _none = self._waiting.popitem()
            self._loading.add(key)
            self._load(key)

    def _load(self, key: _Key) -> None:
        pictures = self._backend.pictures

        def fetch(_token: CancelToken) -> QImage:
            return cover(to_image(pictures.thumbnail(key.media_id)), key.width, key.height)

        operation = self._backend.tasks.run(self, fetch, Lane.NETWORK)
        operation.done(lambda image: self._keep_pixmap(key, image))
        operation.failed(lambda _error: self._note_missing(key))

    def _keep_pixmap(self, key: _Key, image: QImage) -> None:
        self._missing.pop(key.media_id, None)
        self._pixmaps[key] = QPixmap.fromImage(image)
        while len(self._pixmaps) > self._keep:
            self._pixmaps.popitem(last=False)
        self._settle(key)

    def _note_missing(self, key: _Key) -> None:
        self._missing[key.media_id] = self._backend.clock.monotonic()
        self._settle(key)

    def _settle(self, key: _Key) -> None:
        self._loading.discard(key)
        self._load_next()
        self.arrived.emit(key.media_id)
