"""Codes and VINs in foreign pictures, read in a process of their own."""

from __future__ import annotations

import json
from pathlib import Path

from vehilink_desktop.domain.scanned import CodeFormat
from vehilink_desktop.domain.vin import check_vin
from vehilink_desktop.media.decoder import Decoder
from vehilink_desktop.media.limits import SCAN_LIMITS, PhotoLimits
from vehilink_desktop.media.readings import Code
from vehilink_desktop.media.source import read_picture
from vehilink_desktop.media.text_lines import Point, Quad
from vehilink_desktop.media.vin_prints import VinPrint
from vehilink_desktop.media.worker_process import intelligible


class CodeFinder:
    """Owns one decoder. Any thread may call it; after `close` calls raise Cancelled."""

    def __init__(self, models: Path, limits: PhotoLimits = SCAN_LIMITS) -> None:
        self._models = models
        self._limits = limits
        self._decoder = Decoder(limits)

    def find_codes(self, source: Path | bytes) -> list[Code]:
        """The codes of a picture, looked for thoroughly; bytes come from the clipboard.

        Raises:
            PhotoRefused: with the reason.
            Cancelled: closed meanwhile.
        """
        found = read_picture(source, limit=self._limits.file_bytes)
        _, blocks = self._decoder.ask({"task": "codes"}, found.data)
        with intelligible():
            (codes,) = blocks
            return [
                Code(str(text), CodeFormat(code_format), _quad(quad))
                for text, code_format, quad in json.loads(codes)
            ]

    def find_vins(self, source: Path | bytes) -> list[VinPrint]:
        """What could be VINs in the print of a picture, what counts first; 1 to 2 seconds.

        Raises:
            PhotoRefused: with the reason.
            Cancelled: closed meanwhile.
        """
        found = read_picture(source, limit=self._limits.file_bytes)
        request = {"task": "vins", "models": str(self._models)}
        _, blocks = self._decoder.ask(request, found.data)
        with intelligible():
            (prints,) = blocks
            return [
                VinPrint(check_vin(str(vin)), float(confidence), _quad(quad))
                for vin, confidence, quad in json.loads(prints)
            ]

    def close(self) -> None:
        """End the decoder; a call under way raises Cancelled."""
        self._decoder.close()


def _quad(points: list[Point]) -> Quad:
    left_top, right_top, right_bottom, left_bottom = ((float(x), float(y)) for x, y in points)
    return left_top, right_top, right_bottom, left_bottom
