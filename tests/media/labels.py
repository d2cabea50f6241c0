"""Codes on labels, drawn and photographed here: the same frames for the same seed."""

import io
import random
from dataclasses import dataclass

import cv2
import numpy as np
import segno
import zxingcpp
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from vehilink_desktop.domain.scanned import CodeFormat
from vehilink_desktop.domain.vin import ALPHABET, check_digit

Grey = NDArray[np.uint8]

_WRITTEN = {
    CodeFormat.DATA_MATRIX: zxingcpp.BarcodeFormat.DataMatrix,
    CodeFormat.CODE_39: zxingcpp.BarcodeFormat.Code39,
    CodeFormat.CODE_128: zxingcpp.BarcodeFormat.Code128,
}
_FONT = "/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc"
_PAPER, _INK = 235, 25


@dataclass(frozen=True)
class Shot:
    """How a label comes before the camera.

    Attributes:
        turned: Degrees, clockwise.
        tilted: How much nearer its right side is; 1 would be edge on.
        blur: Standard deviation in pixels.
        light: Share of a good exposure.
        noise: Standard deviation of brightness.
        size: Of the label, as a share of the usual one.
    """

    turned: float = 0
    tilted: float = 0
    blur: float = 0
    light: float = 1
    noise: float = 3
    size: float = 1


SHOTS = {
    "plain": Shot(),
    "turned a little": Shot(turned=15),
    "turned": Shot(turned=-37),
    "turned by an eighth": Shot(turned=45),
    "on its side": Shot(turned=90),
    "upside down": Shot(turned=180),
    "tilted": Shot(tilted=0.35),
    "soft": Shot(blur=1.5),
    "blurred": Shot(blur=2.5),
    "dim": Shot(light=0.25),
    "dark": Shot(light=0.12),
    "small": Shot(size=0.65),
    "noisy": Shot(noise=25),
    "all at once": Shot(turned=8, tilted=0.2, blur=1.5, light=0.5, noise=12),
    "turned and blurred": Shot(turned=-20, blur=2),
}


def make_vin(seed: int, first: str = "L") -> str:
    """A VIN with a right check digit, of a maker in the part of the world that `first` names."""
    chance = random.Random(seed)
    vin = (
        first
        + "".join(chance.choice(ALPHABET) for _ in range(10))
        + f"{chance.randrange(10**6):06}"
    )
    return vin[:8] + check_digit(vin) + vin[9:]


def draw_code(text: str, code_format: CodeFormat) -> Grey:
    """Black on white, with the quiet zone around it."""
    if code_format is CodeFormat.QR:
        drawn = io.BytesIO()
        segno.make(text, error="m", micro=False).save(drawn, kind="png", scale=8, border=4)
        return np.asarray(Image.open(drawn).convert("L"))
    barcode = zxingcpp.create_barcode(text, _WRITTEN[code_format])
    return np.array(zxingcpp.write_barcode_to_image(barcode, scale=4, add_quiet_zones=True))


def photograph_label(code: Grey, shot: Shot, seed: int, frame: tuple[int, int]) -> Grey:
    """A frame (width, height) with the label about its middle, before a cloudy background.

    A bar code is half as wide as the frame, another code a fifth.
    """
    chance = np.random.default_rng(seed)
    width, height = frame
    label = _label(code, shot, chance, width)
    cloud = chance.integers(60, 190, (height // 8, width // 8)).astype(np.uint8)
    picture = cv2.resize(cv2.GaussianBlur(cloud, (0, 0), 2), frame)
    middle = np.array((width / 2, height / 2)) + chance.uniform(-30, 30, 2)
    rows, columns = label.shape
    corners = np.array(((0, 0), (columns, 0), (columns, rows), (0, rows)), np.float32)
    how = cv2.getPerspectiveTransform(corners, (_corners(label, shot) + middle).astype(np.float32))
    border = cv2.BORDER_TRANSPARENT
    cv2.warpPerspective(label, how, frame, picture, cv2.INTER_AREA, border)
    light = picture.astype(np.float32)
    if shot.blur:
        light = np.asarray(cv2.GaussianBlur(light, (0, 0), shot.blur))
    light = light * shot.light + chance.normal(0, shot.noise, light.shape)
    return np.clip(light, 0, 255).astype(np.uint8)


def _label(code: Grey, shot: Shot, chance: np.random.Generator, width: int) -> Grey:
    linear = code.shape[1] > 2 * code.shape[0]
    across = round(width * shot.size * (0.5 if linear else 0.2))
    tall = round(across * chance.uniform(0.12, 0.2)) if linear else across
    printed = cv2.resize(code, (across, tall), interpolation=cv2.INTER_AREA)
    margins = (tall // 4, tall // 4, across // 32, across // 32)
    label = cv2.copyMakeBorder(printed, *margins, cv2.BORDER_CONSTANT, value=(255,))
    return np.asarray(np.clip(label, _INK, _PAPER), np.uint8)


def _corners(label: Grey, shot: Shot) -> NDArray[np.float64]:
    """Of the label as the camera sees them, around its own middle, in pixels."""
    height, width = label.shape
    flat = np.array(((-1, -1), (1, -1), (1, 1), (-1, 1))) * (width / 2, height / 2)
    angle = np.deg2rad(shot.turned)
    turned = flat @ np.array(((np.cos(angle), np.sin(angle)), (-np.sin(angle), np.cos(angle))))
    nearer = 1 + shot.tilted / 2 * flat[:, :1] / (width / 2)
    return np.asarray(turned * nearer)


def draw_plate(vin: str, *, framed: str = "{}") -> Grey:
    """A plate with a stamped VIN; `framed` may put a label or marks around it."""
    text = framed.format(vin)
    font = ImageFont.truetype(_FONT, 80)
    width = round(font.getlength(text)) + 160
    plate = Image.new("L", (width, 200), 190)
    pen = ImageDraw.Draw(plate)
    pen.rectangle((8, 8, width - 9, 191), outline=110, width=4)
    pen.text((82, 52), text, font=font, fill=225)  # the lit edge of a stamped letter
    pen.text((80, 50), text, font=font, fill=45)
    return np.asarray(plate)
