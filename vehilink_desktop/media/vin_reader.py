"""VINs read from plates and windscreens by their print."""

from __future__ import annotations

from pathlib import Path

from vehilink_desktop.core.errors import Known
from vehilink_desktop.media.photos import CropBox
from vehilink_desktop.media.picture_parts import cut_part
from vehilink_desktop.media.resample import Pixels
from vehilink_desktop.media.text_lines import Quad, TextLine
from vehilink_desktop.media.text_reader import (
    CHARACTERS,
    DETECTOR,
    ORIENTER,
    RECOGNISER,
    TextReader,
    evened,
)
from vehilink_desktop.media.vin_prints import VinPrint, find_vins


class VinReader:
    """Reads one picture after another, 0.2 to 0.5 seconds each; used by one thread at a time.

    Args:
        models: The folder that `packaging/models.py` fills.
        threads: Cores to use.

    Raises:
        Known: `text_models_missing`: this installation cannot read print.
    """

    def __init__(self, models: Path, threads: int = 1) -> None:
        needed = (DETECTOR, RECOGNISER, ORIENTER, CHARACTERS)
        if missing := [name for name in needed if not (models / name).is_file()]:
            raise Known("text_models_missing", detail=", ".join(missing))
        self._reader = TextReader(models, threads)

    def read(self, picture: Pixels, guide: CropBox | None = None) -> list[VinPrint]:
        """What could be VINs in the guide box, or in the whole picture; what counts comes first."""
        height, width = picture.shape[:2]
        part, (left, top) = cut_part(picture, guide) if guide else (picture, (0, 0))
        lines = [_moved(line, left, top) for line in self._reader.read(evened(part))]
        return find_vins(lines, (width, height))


def _moved(line: TextLine, right: int, down: int) -> TextLine:
    first, second, third, fourth = ((x + right, y + down) for x, y in line.quad)
    quad: Quad = (first, second, third, fourth)
    return TextLine(line.text, line.confidence, quad)
