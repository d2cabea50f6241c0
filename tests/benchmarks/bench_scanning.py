"""How many codes before a camera are read, frame by frame; a wrong reading is an error.

Every frame is photographed anew: 15 conditions, each with codes of their own.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.benchmarks.result import Measured, benchmark
from tests.media.labels import SHOTS, Grey, draw_code, make_vin, photograph_label
from vehilink_desktop.domain.scanned import CodeFormat, company_link, vehicle_link
from vehilink_desktop.media.codes import CodeReader

CODES = 8
"""Of each format and condition."""

_HD, _FULL_HD = (1280, 720), (1920, 1080)


@benchmark("qr_share", unit="share", goal="value >= 0.99")
def qr_share(_folder: Path) -> Measured:
    """QR and DataMatrix in 240 frames of 720 lines."""
    return Measured(value=_share(_matrix_frames(CODES)))


@benchmark("vin_barcode_share", unit="share", goal="value >= 0.85")
def vin_barcode_share(_folder: Path) -> Measured:
    """VINs in Code 39 and Code 128 in 240 frames of 1080 lines, half as wide as the frame.

    Every fourth VIN is of a maker who does not keep to the check digit, so that only the reading
    itself can be right or wrong.
    """
    return Measured(value=_share(_linear_frames(CODES)))


def _share(frames: Iterator[tuple[str, CodeFormat, Grey]]) -> float:
    read = every = 0
    for text, code_format, frame in frames:
        found = {(code.text, code.format) for code in CodeReader().read(frame)}
        if not found <= {(text, code_format)}:
            raise RuntimeError(f"{text} was read as {found}")
        read += len(found)
        every += 1
    return read / every


def _matrix_frames(codes: int) -> Iterator[tuple[str, CodeFormat, Grey]]:
    formats = (CodeFormat.QR, CodeFormat.DATA_MATRIX)
    for seed, code_format, shot in _conditions(formats, codes):
        an_id = f"0190b5a0-7c3e-7a10-8f00-{seed:012x}"
        texts = (vehicle_link(an_id), company_link(an_id), make_vin(seed))
        text = texts[seed % len(texts)]
        frame = photograph_label(draw_code(text, code_format), SHOTS[shot], seed, _HD)
        yield text, code_format, frame


def _linear_frames(codes: int) -> Iterator[tuple[str, CodeFormat, Grey]]:
    for seed, code_format, shot in _conditions((CodeFormat.CODE_39, CodeFormat.CODE_128), codes):
        vin = make_vin(seed)
        if seed % 4 == 0:
            vin = f"WVWZZZ{vin[6:8]}Z{vin[9:]}"
        frame = photograph_label(draw_code(vin, code_format), SHOTS[shot], seed, _FULL_HD)
        yield vin, code_format, frame


def _conditions(formats: Sequence[CodeFormat], codes: int) -> Iterator[tuple[int, CodeFormat, str]]:
    every = [(one, shot) for one in formats for shot in SHOTS]
    for seed, (code_format, shot) in enumerate(every * codes):
        yield seed, code_format, shot
