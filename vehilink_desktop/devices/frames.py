"""What cameras give: pictures, and how cameras and their formats are named."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class Frame:
    """One picture of a camera.

    Attributes:
        pixels: Height × width × 3, blue green red; nobody writes into it.
        at: When it was taken, in seconds of `time.monotonic`.
        number: Counts from 0 for each opening of the camera.
    """

    pixels: Pixels
    at: float
    number: int

    @property
    def width(self) -> int:
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        return int(self.pixels.shape[0])


@dataclass(frozen=True)
class CameraFormat:
    """A size in pixels and the most frames a second that a camera gives in it."""

    width: int
    height: int
    rate: float

    def __str__(self) -> str:
        return f"{self.width} × {self.height}, {self.rate:g}/s"


#: What is asked for when nobody chose: enough for a VIN label, cheap enough to paint.
USUAL = CameraFormat(1280, 720, 30.0)


@dataclass(frozen=True)
class CameraInfo:
    """A camera of this computer, or what stands in for one.

    Attributes:
        id: Stable from start to start; of a stand-in the text it was configured with.
        formats: Largest first; empty when the camera says nothing of them.
    """

    id: str
    name: str
    formats: tuple[CameraFormat, ...] = ()

    def best_format(self) -> CameraFormat | None:
        """The one nearest to `USUAL` in size, and of those the fastest."""

        def distance(one: CameraFormat) -> tuple[int, float]:
            return abs(one.width * one.height - USUAL.width * USUAL.height), -one.rate

        return min(self.formats, key=distance, default=None)
