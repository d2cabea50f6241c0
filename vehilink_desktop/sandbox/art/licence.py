"""Draws what companies scan: a business licence of China, a certificate of registration abroad."""

from __future__ import annotations

from collections.abc import Sequence

from PIL import Image, ImageDraw, ImageFont

from vehilink_desktop.sandbox.art.canvas import RGB

_PAPER: RGB = (252, 249, 238)
_FRAME: RGB = (178, 146, 84)
_INK: RGB = (38, 36, 40)
_LABEL: RGB = (128, 104, 58)
_SEAL: RGB = (201, 42, 46)
_SHADOW: RGB = (236, 229, 210)
#: Families with Chinese letters that systems bring along; Pillow knows where each keeps its fonts.
_CHINESE = (
    "NotoSansCJK-Regular.ttc", "wqy-zenhei.ttc", "msyh.ttc", "simhei.ttf", "PingFang.ttc",
    "STHeiti Medium.ttc", "Hiragino Sans GB.ttc",
)  # fmt: skip

_Font = ImageFont.FreeTypeFont | ImageFont.ImageFont


def draw_licence(
    lines: Sequence[tuple[str, str, str]], *, domestic: bool, size: tuple[int, int]
) -> Image.Image:
    """The paper.

    Args:
        lines: Label in English, label in Chinese, value. Values in Chinese are left out where no
            font of this computer can show them.
        domestic: A licence of China; else a certificate of a registry abroad.
        size: Pixels; the lettering is meant for about 1500 × 1060.
    """
    image = Image.new("RGB", size, _PAPER)
    draw = ImageDraw.Draw(image)
    chinese = _chinesesheet_font(40) is not None
    width, height = size
    for inset, thick in ((26, 8), (44, 2)):
        draw.rectangle((inset, inset, width - inset, height - inset), outline=_FRAME, width=thick)
    write_across(image, "SPECIMEN", _SHADOW, (200, 420), 220)
    title = "BUSINESS LICENCE" if domestic else "CERTIFICATE OF REGISTRATION"
    _write_centred(draw, title, (width // 2, 128), sheet_font(54), _INK)
    if domestic and chinese:
        _write_centred(draw, "营业执照", (width // 2, 214), sheet_font(76), _INK)
    _write_lines(draw, lines, bilingual=domestic and chinese, top=330 if domestic else 300)
    stamp(draw, (width - 250, height - 230), _SEAL)
    return image


def _write_lines(
    draw: ImageDraw.ImageDraw,
    lines: Sequence[tuple[str, str, str]],
    *,
    bilingual: bool,
    top: int,
) -> None:
    for english, chinese, value in lines:
        label = f"{chinese}  {english}" if bilingual else english
        draw.text((110, top), label, font=sheet_font(24), fill=_LABEL)
        if bilingual or value.isascii():
            draw.text((110, top + 32), value, font=sheet_font(38), fill=_INK)
        top += 104


def _write_centred(
    draw: ImageDraw.ImageDraw, text: str, middle: tuple[int, int], font: _Font, ink: RGB
) -> None:
    left, top, right, bottom = draw.textbbox((0, 0), text, font=font)
    draw.text((middle[0] - (left + right) / 2, middle[1] - (top + bottom) / 2), text, ink, font)


def write_across(image: Image.Image, text: str, ink: RGB, at: tuple[int, int], height: int) -> None:
    """A faint word over the whole paper, so that nobody takes it for a real one."""
    veil = Image.new("L", image.size)
    draw = ImageDraw.Draw(veil)
    draw.text(at, text, font=sheet_font(height), fill=255)
    veil = veil.rotate(18, resample=Image.Resampling.BICUBIC)
    image.paste(Image.new("RGB", image.size, ink), mask=veil)


def stamp(draw: ImageDraw.ImageDraw, centre: tuple[int, int], ink: RGB) -> None:
    """A round seal without letters."""
    x, y = centre
    for radius, thick in ((120, 7), (84, 3)):
        box = (x - radius, y - radius, x + radius, y + radius)
        draw.ellipse(box, outline=ink, width=thick)
    draw.regular_polygon((x, y, 40), 4, fill=ink)


def readable(text: str) -> str:
    """The text without letters that no font of this computer can show."""
    if text.isascii() or _chinesesheet_font(20):
        return text
    return " ".join(text.encode("ascii", "ignore").decode().split())


def sheet_font(size: int) -> _Font:
    """Letters of `size` pixels, Chinese ones too where this computer has any."""
    return _chinesesheet_font(size) or ImageFont.load_default(size=size)


def _chinesesheet_font(size: int, names: Sequence[str] = _CHINESE) -> ImageFont.FreeTypeFont | None:
    for name in names:
        try:
            return ImageFont.truetype(name, size)
        except OSError:
            continue
    return None
