"""Draws one-page papers of a deal: bank slips, bills of lading, licences, receipts; all samples."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PIL import Image, ImageDraw

from vehilink_desktop.sandbox.art.canvas import RGB
from vehilink_desktop.sandbox.art.licence import readable, sheet_font, stamp, write_across

_PAPER: RGB = (253, 253, 250)
_INK: RGB = (34, 36, 42)
_LABEL: RGB = (112, 116, 124)
_RULE: RGB = (206, 208, 212)
_VEIL: RGB = (232, 234, 238)
_MARGIN = 90
_ROW = 44


@dataclass(frozen=True)
class Block:
    """Labelled values under a heading, which may be empty."""

    heading: str
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Sheet:
    """What stands on a page, and its colour."""

    title: str
    subtitle: str
    accent: RGB
    blocks: tuple[Block, ...]


def draw_sheet(sheet: Sheet, *, size: tuple[int, int]) -> Image.Image:
    """The page; the same for the same sheet. The lettering is meant for a width of 1240 pixels.

    Args:
        sheet: Values that no font of this computer can show are left out.
        size: Pixels.
    """
    width, height = size
    image = Image.new("RGB", size, _PAPER)
    draw = ImageDraw.Draw(image)
    write_across(image, "SAMPLE", _VEIL, (width // 8, height // 2 - 160), 240)
    draw.rectangle((0, 0, width, 26), fill=sheet.accent)
    draw.text((_MARGIN, 84), sheet.title, fill=sheet.accent, font=sheet_font(46))
    draw.text((_MARGIN, 146), sheet.subtitle, fill=_LABEL, font=sheet_font(26))
    top = 220
    for block in sheet.blocks:
        top = _write_block(draw, block, top, sheet.accent, width) + 26
    _sign(draw, width, height)
    stamp(draw, (width - 260, height - 280), sheet.accent)
    return image


def _write_block(draw: ImageDraw.ImageDraw, block: Block, top: int, accent: RGB, width: int) -> int:
    """Write it from `top`; where it ends."""
    if block.heading:
        draw.text((_MARGIN, top), block.heading, fill=accent, font=sheet_font(26))
        top += 40
    draw.line((_MARGIN, top, width - _MARGIN, top), fill=_RULE, width=2)
    top += 12
    for label, value in block.rows:
        draw.text((_MARGIN, top + 4), label, fill=_LABEL, font=sheet_font(22))
        for line in _wrapped(readable(value)):
            draw.text((_MARGIN + 250, top), line, fill=_INK, font=sheet_font(28))
            top += _ROW
        top += 0 if value else _ROW
    return top


def _wrapped(text: str, limit: int = 56) -> Iterator[str]:
    """Lines of at most `limit` letters, broken between words."""
    line = ""
    for word in text.split():
        if line and len(line) + len(word) >= limit:
            yield line
            line = word
        else:
            line = f"{line} {word}".strip()
    if line:
        yield line


def _sign(draw: ImageDraw.ImageDraw, width: int, height: int) -> None:
    """A line with a flourish that is nobody's name."""
    x, y = _MARGIN, height - 200
    draw.line((x, y, x + 380, y), fill=_RULE, width=2)
    draw.text((x, y + 12), "Authorised signature", fill=_LABEL, font=sheet_font(22))
    curve = [(x + 30 + 14 * n, y - 30 - (n * 37 % 41) + n) for n in range(18)]
    draw.line(curve, fill=(44, 62, 132), width=4, joint="curve")
    draw.text((width - 330, height - 60), "SAMPLE, not a real paper", _LABEL, sheet_font(20))
