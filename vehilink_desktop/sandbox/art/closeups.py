"""Close-ups: the engine bay and the plate with the vehicle identification number."""

from __future__ import annotations

import random

from PIL import Image

from vehilink_desktop.sandbox.art.canvas import RGB, mix
from vehilink_desktop.sandbox.art.flat import Sheet, blend, smooth

_DARK: RGB = (22, 23, 25)
_CAPS: tuple[RGB, ...] = ((40, 104, 196), (226, 188, 44), (214, 214, 210))


def draw_engine_bay(
    colour: RGB, *, size: tuple[int, int], electric: bool, seed: int
) -> Image.Image:
    """Under the bonnet, from above the bumper: an engine, or the electric drive's boxes."""
    sheet = Sheet(size)
    _bay(sheet, colour)
    chance = random.Random(f"bay {seed}")
    if electric:
        _electric(sheet)
    else:
        _engine(sheet, chance)
    _slam_panel(sheet, colour)
    return sheet.finish()


def _bay(sheet: Sheet, colour: RGB) -> None:
    sheet.polygon([(0, 0), (100, 0), (100, 76), (0, 76)], ((46, 48, 51), (16, 17, 18)))
    sheet.polygon([(6, 0), (94, 0), (88, 14), (12, 14)], blend((64, 66, 70), 0.05, 0.3))
    for x in (22, 36, 50, 64, 78):
        sheet.line([(50 + (x - 50) * 1.05, 0), (x, 13)], (42, 43, 46), 1.2)
    sheet.polygon([(10, 14), (90, 14), (92, 20), (8, 20)], (30, 31, 33))
    for left, right in (((0, 6), (10, 16)), ((100, 6), (90, 16))):
        foot = 6.5 if left[0] == 0 else 93.5
        edge = [left, right, (foot, 66), (left[0], 70)]
        sheet.polygon(edge, blend(colour, 0.18, 0.25))
        sheet.line([right, (foot, 66)], mix(colour, (0, 0, 0), 0.55), 0.8)
    sheet.shade([(10, 20), (90, 20), (93, 66), (7, 66)], 0.5, 3)
    for tower in (17.5, 82.5):
        sheet.ellipse((tower, 29), (6.4, 5.2), (58, 60, 63))
        sheet.ellipse((tower, 28.6), (5.2, 4.2), (84, 87, 90))
        sheet.ellipse((tower, 28.4), (2.2, 1.8), (38, 39, 41))
        for dx, dy in ((-3.6, 0), (1.8, -3), (1.8, 3)):
            sheet.ellipse((tower + dx, 28.5 + dy), (0.6, 0.5), (190, 193, 196))


def _engine(sheet: Sheet, chance: random.Random) -> None:
    sheet.rounded((28, 26, 66, 54), 3, ((74, 77, 81), (30, 31, 34)))
    sheet.rounded((29, 26.6, 65, 52.6), 2.6, ((92, 95, 99), (46, 48, 51)))
    for row in range(6):
        y = 31 + row * 2.5
        sheet.rounded((33, y, 61, y + 1.1), 0.5, (38, 40, 43))
    badge = chance.choice(("1.5 T", "2.0 TGDI", "1.6 T", "2.0 L"))
    sheet.rounded((37, 46.2, 57, 51), 0.8, (26, 27, 29))
    sheet.text(badge, (38, 46.6, 56, 50.6), (214, 60, 52), (26, 27, 29))
    hose = smooth(((62, 50), (67, 56), (73, 55), (78, 47)))
    sheet.line(hose, (30, 31, 33), 3.6)
    sheet.line(hose, (58, 60, 63), 1.2)
    sheet.rounded((70, 36, 90, 50), 1.6, ((70, 72, 76), (34, 35, 38)))
    sheet.rounded((71.4, 37.2, 88.6, 44), 1.0, ((50, 52, 55), (58, 60, 64)))
    _battery(sheet, (9.6, 37, 25, 50))
    for slot, (x, cap) in enumerate(zip((33, 47, 60), _CAPS, strict=True)):
        sheet.ellipse((x, 57.6), (2.6, 2.1), mix(cap, (0, 0, 0), 0.35))
        sheet.ellipse((x, 57.2), (2.3, 1.8), cap)
        sheet.line([(x - 1.5, 57.2), (x + 1.5, 57.2)], mix(cap, (0, 0, 0), 0.4), 0.4 + slot * 0.05)


def _battery(sheet: Sheet, box: tuple[float, float, float, float]) -> None:
    x0, y0, x1, y1 = box
    sheet.rounded(box, 0.8, ((40, 42, 45), (20, 21, 23)))
    sheet.rounded((x0 + 1, y0 + 4.2, x1 - 1, y1 - 1), 0.5, ((210, 214, 218), (168, 172, 177)))
    sheet.text("12 V 60 Ah", (x0 + 1.6, y0 + 5, x1 - 1.6, y1 - 2), (40, 70, 120), (190, 194, 198))
    sheet.ellipse((x0 + 3, y0 + 2.1), (1.3, 1.1), (186, 40, 36))
    sheet.ellipse((x1 - 3, y0 + 2.1), (1.3, 1.1), (60, 62, 66))
    sheet.line([(x0 + 3, y0 + 2.1), (x0 + 7, y0 - 2), (x0 + 14, y0 - 3)], (170, 36, 34), 0.7)


def _electric(sheet: Sheet) -> None:
    for start, bend in ((34, 24), (40, 27)):
        cable = smooth(((start - 14, bend + 12), (start - 4, bend + 2), (start + 8, bend + 5)))
        sheet.line(cable, (214, 104, 24), 1.5)
        sheet.line(cable, (246, 150, 62), 0.5)
    sheet.rounded((30, 24, 72, 38), 1.6, ((186, 189, 193), (120, 123, 128)))
    for row in range(7):
        x = 34 + row * 5
        sheet.line([(x, 25.4), (x, 36.6)], (142, 145, 149), 0.7)
    sheet.rounded((44, 28.6, 58, 33.4), 0.6, (244, 196, 40))
    sheet.text("HIGH VOLTAGE", (44.6, 29, 57.4, 33), (24, 24, 24), (244, 196, 40))
    sheet.rounded((26, 36, 74, 58), 4, ((40, 42, 45), (22, 23, 25)))
    sheet.rounded((28, 37.4, 72, 56), 3.4, ((62, 64, 68), (36, 38, 41)))
    sheet.rounded((31, 39.6, 69, 53.6), 2.6, ((44, 46, 50), (52, 54, 58)))
    sheet.rounded((46, 52.4, 54, 54.8), 0.8, (18, 19, 20))
    _battery(sheet, (9.6, 37, 24, 49))
    for x, cap in ((80, _CAPS[0]), (87, (226, 118, 158))):
        sheet.ellipse((x, 44), (2.9, 2.4), mix(cap, (0, 0, 0), 0.35))
        sheet.ellipse((x, 43.6), (2.5, 2.0), cap)


def _slam_panel(sheet: Sheet, colour: RGB) -> None:
    top = smooth(((4, 64), (26, 60.8), (50, 60), (74, 60.8), (96, 64)))
    sheet.polygon([*top, (100, 66), (100, 76), (0, 76), (0, 66)], ((58, 60, 63), (30, 31, 33)))
    sheet.rounded((46, 60.6, 54, 64), 0.8, (150, 153, 157))
    for x in (14, 28, 40, 60, 72, 86):
        sheet.ellipse((x, 65.2), (0.8, 0.65), (20, 20, 22))
    lip = smooth(((0, 73.5), (26, 69), (50, 68), (74, 69), (100, 73.5)))
    sheet.polygon([*lip, (100, 76), (0, 76)], blend(colour, 0.25, 0.1))
    for side in (-1, 1):
        lamp = [(50 + side * x, y) for x, y in ((28, 67.6), (45, 66), (48, 69.4), (30, 70.4))]
        sheet.polygon(lamp, ((226, 234, 240), (120, 132, 144)))


def draw_vin_plate(
    colour: RGB, *, size: tuple[int, int], vin: str, year: int | None
) -> Image.Image:
    """The maker's plate riveted into the door frame."""
    sheet = Sheet(size)
    sheet.polygon([(0, 0), (100, 0), (100, 76), (0, 76)], blend(colour, 0.12, 0.22))
    sheet.polygon(
        [(0, 0), (14, 0), (9, 76), (0, 76)], blend(mix(colour, (0, 0, 0), 0.35), 0.05, 0.3)
    )
    sheet.line([(14, 0), (9, 76)], mix(colour, (255, 255, 255), 0.35), 0.5)
    sheet.polygon([(90, 0), (100, 0), (100, 76), (94, 76)], ((30, 31, 33), (18, 19, 20)))
    sheet.shade([(20, 18), (88, 18), (88, 62), (20, 62)], 0.45, 1.6)
    plate: RGB = (206, 209, 212)
    sheet.rounded((18, 15, 86, 60), 1.6, ((226, 228, 230), (184, 188, 192)))
    sheet.rounded((19, 16, 85, 59), 1.2, plate)
    for x in (21, 83):
        for y in (18, 57):
            sheet.ellipse((x, y), (1.1, 1.1), (128, 131, 135))
            sheet.ellipse((x - 0.2, y - 0.2), (0.6, 0.6), (222, 224, 226))
    ink: RGB = (28, 30, 34)
    sheet.rounded((25, 18, 79, 24), 0.6, ink)
    sheet.text("MADE IN CHINA", (26, 18.4, 78, 23.6), plate, ink)
    sheet.text(vin, (23, 26, 81, 33.4), ink, plate)
    _barcode(sheet, vin, (27, 35, 77, 41), ink)
    rows = (("TYPE", vin[3:8]), ("DATE", str(year or "-")), ("SEATS", "5"), ("GVM", "2050 kg"))
    for slot, (name, value) in enumerate(rows):
        left, top = 25 + 28 * (slot % 2), 43.6 + 6.6 * (slot // 2)
        sheet.line([(left, top + 5.4), (left + 26, top + 5.4)], (120, 124, 129), 0.2)
        sheet.text(name, (left, top, left + 8, top + 4.6), (92, 96, 102), plate)
        sheet.text(value, (left + 9, top, left + 26, top + 4.8), ink, plate)
    return sheet.finish()


def _barcode(sheet: Sheet, label: str, box: tuple[float, float, float, float], ink: RGB) -> None:
    x0, y0, x1, y1 = box
    bits = "".join(f"{ord(letter):07b}" for letter in label) or "0"
    step = (x1 - x0) / len(bits)
    for slot, bit in enumerate(bits):
        if bit == "1":
            x = x0 + slot * step
            sheet.polygon([(x, y0), (x + step, y0), (x + step, y1), (x, y1)], ink)
