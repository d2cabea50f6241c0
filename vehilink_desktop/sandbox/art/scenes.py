"""Places where vehicles are photographed: showroom, yard, port, street; out of focus."""

from __future__ import annotations

import random

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from vehilink_desktop.sandbox.art.camera import Camera
from vehilink_desktop.sandbox.art.canvas import RGB, mix
from vehilink_desktop.sandbox.art.lofts import Array

SCENES = ("showroom", "yard", "port", "street")
_COARSE = 320  # backgrounds are drawn so many pixels wide: cheap, and out of focus in a photograph


def gradient(size: tuple[int, int], top: RGB, bottom: RGB) -> Image.Image:
    """A vertical blend of two colours."""
    share = np.linspace(0, 1, size[1])[:, None, None]
    column = np.array(top) * (1 - share) + np.array(bottom) * share
    rows = np.broadcast_to(column, (size[1], size[0], 3)).round().astype(np.uint8)
    return Image.fromarray(np.ascontiguousarray(rows))


def draw_scene(name: str, *, size: tuple[int, int], horizon: float, seed: int) -> Image.Image:
    """A background of `size` pixels whose horizon is at the given row."""
    chance = random.Random(f"scene {seed}")
    shrink = _COARSE / size[0]
    small = (_COARSE, round(size[1] * shrink))
    line = round(min(max(horizon * shrink, small[1] * 0.2), small[1] * 0.75))
    painter = {"showroom": _showroom, "yard": _yard, "port": _port, "street": _street}[name]
    image = painter(small, line, chance)
    blurred = image.filter(ImageFilter.GaussianBlur(1.2))
    return blurred.resize(size, Image.Resampling.BICUBIC)


def _stage(
    size: tuple[int, int], line: int, sky: tuple[RGB, RGB], floor: tuple[RGB, RGB]
) -> Image.Image:
    image = gradient((size[0], max(line, 1)), *sky)
    stage = Image.new("RGB", size)
    stage.paste(image, (0, 0))
    stage.paste(gradient((size[0], size[1] - line), *floor), (0, line))
    return stage


def _showroom(size: tuple[int, int], line: int, chance: random.Random) -> Image.Image:
    width, height = size
    wall = chance.choice(((214, 217, 220), (198, 203, 209), (222, 217, 208), (84, 90, 98)))
    stage = _stage(
        size,
        line,
        (mix(wall, (255, 255, 255), 0.25), wall),
        (mix(wall, (0, 0, 0), 0.10), mix(wall, (255, 255, 255), 0.28)),
    )
    draw = ImageDraw.Draw(stage)
    panel = mix(wall, (255, 255, 255), 0.75)
    for slot in range(3):
        left = width * (0.06 + 0.32 * slot)
        draw.rectangle((left, height * 0.05, left + width * 0.24, height * 0.085), fill=panel)
    for slot in range(9):
        x = width * slot / 8 + chance.uniform(-2, 2)
        draw.line((x, line * 0.28, x, line), fill=mix(wall, (0, 0, 0), 0.07), width=1)
    draw.rectangle((0, line - 2, width, line), fill=mix(wall, (0, 0, 0), 0.18))
    return stage


def _sky(chance: random.Random) -> tuple[RGB, RGB]:
    skies: tuple[tuple[RGB, RGB], ...] = (
        ((126, 172, 214), (222, 234, 241)),
        ((150, 178, 204), (238, 232, 222)),
        ((172, 186, 198), (226, 229, 231)),
        ((108, 146, 190), (250, 222, 190)),
    )
    return chance.choice(skies)


def _clouds(stage: Image.Image, line: int, chance: random.Random) -> None:
    draw = ImageDraw.Draw(stage)
    for _ in range(4):
        x, y = chance.uniform(0, stage.width), chance.uniform(0.05, 0.5) * line
        for _ in range(7):
            w, h = chance.uniform(14, 42), chance.uniform(2, 6)
            dx, dy = chance.uniform(-30, 30), chance.uniform(-4, 4)
            tone = stage.getpixel((int(min(max(x, 0), stage.width - 1)), int(y)))
            base = (tone[0], tone[1], tone[2]) if isinstance(tone, tuple) else (220, 230, 240)
            draw.ellipse(
                (x + dx - w, y + dy - h, x + dx + w, y + dy + h),
                fill=mix(base, (255, 255, 255), 0.22),
            )


def _yard(size: tuple[int, int], line: int, chance: random.Random) -> Image.Image:
    width, height = size
    stage = _stage(size, line, _sky(chance), ((158, 160, 161), (112, 114, 117)))
    _clouds(stage, line, chance)
    draw = ImageDraw.Draw(stage)
    ridge = [(0.0, float(line))]
    ridge += [(width * i / 12, line - height * chance.uniform(0.02, 0.07)) for i in range(13)]
    draw.polygon([*ridge, (width, line)], fill=(134, 152, 150))
    hall = height * chance.uniform(0.09, 0.13)
    left = width * chance.uniform(-0.1, 0.5)
    draw.rectangle((left, line - hall, left + width * 0.5, line), fill=(206, 210, 213))
    draw.rectangle((left, line - hall, left + width * 0.5, line - hall * 0.82), fill=(70, 110, 160))
    paints: tuple[RGB, ...] = (
        (236, 236, 234),
        (60, 64, 70),
        (150, 34, 38),
        (40, 74, 130),
        (178, 182, 186),
    )
    step = width / 13
    for slot in range(15):
        x, y, paint = slot * step - step, line + height * 0.012, chance.choice(paints)
        draw.rounded_rectangle(
            (x, y - height * 0.03, x + step * 0.86, y + height * 0.012), 2, fill=paint
        )
        draw.rounded_rectangle(
            (x + step * 0.16, y - height * 0.052, x + step * 0.7, y - height * 0.022),
            2,
            fill=(52, 62, 72),
        )
    _bay_lines(draw, size, line, (214, 215, 212))
    return stage


def _bay_lines(draw: ImageDraw.ImageDraw, size: tuple[int, int], line: int, colour: RGB) -> None:
    width, height = size
    deep = height - line
    for slot in (-3, -2, -1, 1, 2, 3):
        x0, x1 = width / 2 + slot * width * 0.16, width / 2 + slot * width * 0.52
        y0 = line + deep * 0.22
        draw.polygon(
            [(x0 - 0.6, y0), (x0 + 0.6, y0), (x1 + 4, height), (x1 - 4, height)], fill=colour
        )


def _port(size: tuple[int, int], line: int, chance: random.Random) -> Image.Image:
    width, height = size
    stage = _stage(size, line, _sky(chance), ((170, 170, 166), (124, 124, 122)))
    _clouds(stage, line, chance)
    draw = ImageDraw.Draw(stage)
    for _ in range(2):
        _crane(draw, width * chance.uniform(0.05, 0.95), line, height * 0.34)
    paints: tuple[RGB, ...] = (
        (44, 92, 148), (166, 62, 48), (46, 118, 98), (206, 142, 58), (118, 128, 136),
        (142, 54, 62), (222, 222, 216),
    )  # fmt: skip
    long, tall = width / 7.0, height * 0.062
    for column in range(9):
        x = column * long - long * 0.4
        for level in range(chance.choice((1, 2, 2, 3))):
            y, paint = line + height * 0.01 - level * tall, chance.choice(paints)
            draw.rectangle((x, y - tall, x + long - 1.5, y - 0.8), fill=paint)
            for rib in range(1, 9):
                at = x + long * rib / 9
                draw.line((at, y - tall + 1, at, y - 2), fill=mix(paint, (0, 0, 0), 0.16))
    _bay_lines(draw, size, line, (222, 190, 92))
    return stage


def _crane(draw: ImageDraw.ImageDraw, x: float, line: int, tall: float) -> None:
    steel, thick = (112, 134, 158), 2
    for leg in (-0.14, 0.14):
        draw.line(
            (x + tall * leg, line, x + tall * leg, line - tall * 0.72), fill=steel, width=thick
        )
    deck = line - tall * 0.72
    draw.line((x - tall * 0.4, deck, x + tall * 0.75, deck), fill=steel, width=thick + 1)
    draw.line(
        (x - tall * 0.14, line - tall * 0.34, x + tall * 0.14, line - tall * 0.34),
        fill=steel,
        width=1,
    )
    draw.line((x, line - tall, x + tall * 0.62, deck), fill=steel, width=1)
    draw.line((x, line - tall, x - tall * 0.34, deck), fill=steel, width=1)
    draw.line((x, line - tall, x, deck), fill=steel, width=thick)


def _street(size: tuple[int, int], line: int, chance: random.Random) -> Image.Image:
    width, height = size
    sky = _sky(chance)
    stage = _stage(size, line, sky, ((132, 133, 135), (92, 94, 97)))
    draw = ImageDraw.Draw(stage)
    for depth, haze in ((0.30, 0.72), (0.20, 0.50)):
        x = -10.0
        while x < width:
            wide = width * chance.uniform(0.05, 0.12)
            tall = height * depth * chance.uniform(0.5, 1.15)
            tone = mix(
                chance.choice(((96, 108, 122), (124, 116, 110), (86, 100, 118))), sky[1], haze
            )
            draw.rectangle((x, line - tall, x + wide, line), fill=tone)
            for floor in range(2, int(tall), 5):
                y = line - tall + floor
                draw.line((x + 2, y, x + wide - 2, y), fill=mix(tone, (255, 255, 255), 0.18))
            x += wide + chance.uniform(0, 3)
    for _ in range(9):
        x, spread = chance.uniform(0, width), height * chance.uniform(0.03, 0.06)
        green = mix((58, 100, 62), (120, 150, 96), chance.random())
        draw.line((x, line, x, line - spread * 1.4), fill=(82, 70, 60), width=1)
        draw.ellipse((x - spread, line - spread * 3, x + spread, line - spread * 0.9), fill=green)
    draw.rectangle((0, line - 1, width, line + height * 0.022), fill=(182, 182, 178))
    draw.line(
        (0, line + height * 0.026, width, line + height * 0.026), fill=(226, 224, 214), width=1
    )
    return stage


def lay_shadow(image: Image.Image, camera: Camera, footprint: Array) -> Image.Image:
    """Darken the ground under a vehicle: a wide soft shadow and a tight dark one."""
    shrink = _COARSE / image.width
    small = (_COARSE, round(image.height * shrink))
    strength = Image.new("L", small, 255)
    for grow, blur, tone in ((1.08, 8.0, 160), (0.95, 3.2, 40)):
        layer = Image.new("L", small, 255)
        middle = footprint.mean(axis=0)
        points = camera.project(middle + (footprint - middle) * grow) * shrink
        ImageDraw.Draw(layer).polygon(points.ravel().tolist(), fill=tone)
        layer = layer.filter(ImageFilter.GaussianBlur(blur))
        strength = ImageChops.multiply(strength, layer)
    dark = strength.resize(image.size, Image.Resampling.BICUBIC)
    return ImageChops.multiply(image, Image.merge("RGB", (dark, dark, dark)))
