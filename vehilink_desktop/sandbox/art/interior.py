"""Inside: the dashboard with wheel and odometer, and the seats."""

from __future__ import annotations

from PIL import Image

from vehilink_desktop.sandbox.art.canvas import RGB, mix
from vehilink_desktop.sandbox.art.flat import Sheet, blend, smooth
from vehilink_desktop.sandbox.art.look import Look

_BLACK: RGB = (26, 27, 30)
_SOFT: RGB = (48, 50, 54)


def draw_dashboard(
    look: Look, view: Image.Image, *, odometer_km: int | None, right_hand: bool
) -> Image.Image:
    """The dashboard from between the front seats; `view` is what the windscreen shows."""
    sheet = Sheet(view.size, mirrored=right_hand).paste(view)
    _frame(sheet)
    _panel(sheet, look)
    _cluster(sheet, odometer_km)
    _centre(sheet, look)
    _steering_wheel(sheet, look)
    return sheet.finish()


def _frame(sheet: Sheet) -> None:
    lining = ((206, 203, 197), (178, 175, 170))
    roof = smooth(((0, 9), (20, 5.4), (50, 4.4), (80, 5.4), (100, 9)))
    sheet.polygon([(0, 0), *roof, (100, 0)], lining)
    sheet.polygon([(0, 0), (6, 0), (3.4, 12), (0, 34)], (150, 148, 144))
    sheet.polygon([(100, 0), (94, 0), (96.6, 12), (100, 34)], (150, 148, 144))
    sheet.line([(50, 4), (50, 8)], _BLACK, 0.8)
    sheet.rounded((42.5, 7.4, 57.5, 12), 1.6, _BLACK)
    sheet.rounded((43.3, 8.1, 56.7, 11.3), 1.1, ((150, 172, 190), (96, 112, 126)))


def _panel(sheet: Sheet, look: Look) -> None:
    top = smooth(((-1, 31.5), (10, 29.5), (26, 28.6), (40, 31.2), (60, 32), (84, 31), (101, 33)))
    sheet.polygon([*top, (101, 76), (-1, 76)], ((58, 60, 64), (20, 21, 23)))
    sheet.line(top, (92, 95, 99), 0.25)
    upper = smooth(((-1, 42), (16, 40.5), (40, 41), (70, 41), (101, 41.5)))
    lower = smooth(((-1, 47.5), (16, 47), (40, 47.4), (70, 46.6), (101, 46.2)))
    sheet.polygon([*upper, *reversed(lower)], blend(look.inside, 0.12, 0.18))
    sheet.line(upper, mix(look.inside, (255, 255, 255), 0.35), 0.22)
    sheet.line(lower, (12, 12, 13), 0.5)
    for x in (3.5, 66.5, 88.5):
        sheet.rounded((x, 35.4, x + 8.5, 39), 1.0, (14, 15, 16))
        for row in range(4):
            y = 36.1 + row * 0.75
            sheet.line([(x + 0.8, y), (x + 7.7, y)], (66, 69, 73), 0.2)
        sheet.line([(x + 4.2, 35.7), (x + 4.2, 38.7)], (104, 108, 112), 0.35)
    sheet.rounded((70, 50.5, 95, 61), 1.6, ((44, 46, 49), (30, 31, 33)))
    sheet.line([(78.5, 52.4), (86.5, 52.4)], (90, 93, 97), 0.5)


def _cluster(sheet: Sheet, odometer_km: int | None) -> None:
    sheet.rounded((14.5, 29.8, 39.5, 40.2), 1.8, (12, 13, 15))
    sheet.rounded((15.3, 30.5, 38.7, 39.6), 1.3, ((14, 22, 34), (8, 11, 17)))
    for x, tint, stop in ((19.8, (86, 190, 255), 320), (34.2, (120, 230, 190), 250)):
        sheet.arc((x, 35.6), 3.5, (140, 400), (44, 56, 70), 0.55)
        sheet.arc((x, 35.6), 3.5, (140, stop), tint, 0.55)
    reading = "------ km" if odometer_km is None else f"{odometer_km:,} km"
    sheet.text(reading, (22.4, 34.4, 31.6, 38.2), (236, 242, 248), (11, 16, 24))
    sheet.text("P", (25.7, 30.9, 28.3, 34.2), (120, 230, 190), (13, 20, 30))


def _centre(sheet: Sheet, look: Look) -> None:
    sheet.rounded((42.2, 27.6, 64.2, 42.2), 1.2, (10, 10, 12))
    sheet.rounded((42.9, 28.3, 63.5, 41.5), 0.8, ((34, 60, 94), (18, 30, 50)))
    land = smooth(((42.9, 36), (47, 34.6), (52, 36.8), (57, 33.4), (63.5, 34.6)))
    sheet.polygon([*land, (63.5, 39.4), (42.9, 39.4)], (30, 72, 92))
    road = smooth(((43.4, 38.6), (48, 35.6), (54, 36.6), (58.5, 32.4), (62.8, 30)))
    sheet.line(road, (236, 240, 244), 0.7)
    sheet.line(road[:26], (86, 190, 255), 0.45)
    sheet.ellipse(road[25], (0.75, 0.75), (255, 255, 255))
    sheet.rounded((42.9, 39.4, 63.5, 41.5), 0.8, (16, 22, 32))
    for slot, tint in enumerate(
        ((92, 200, 140), (86, 160, 255), (240, 170, 70), (226, 92, 92), (170, 130, 230))
    ):
        sheet.rounded((45.4 + slot * 3.6, 39.75, 46.9 + slot * 3.6, 41.15), 0.35, tint)
    tunnel = [(43.5, 49), (63, 49), (69, 76), (37.5, 76)]
    sheet.polygon(tunnel, ((40, 42, 45), (22, 23, 25)))
    sheet.line([(43.5, 49), (37.5, 76)], look.inside, 0.7)
    sheet.line([(63, 49), (69, 76)], look.inside, 0.7)
    sheet.rounded((45.5, 50.5, 61, 57), 1.2, ((16, 17, 19), (30, 31, 34)))
    for x in (49.2, 57.2):
        sheet.ellipse((x, 68.6), (3.3, 2.4), (12, 12, 13))
        sheet.ring((x, 68.6), (3.3, 2.4), (88, 91, 95), 0.3)
    sheet.rounded((51.3, 58, 55.3, 64.5), 1.6, ((96, 99, 104), (28, 29, 32)))
    sheet.rounded((52, 58.5, 54.6, 61), 1.0, ((186, 189, 193), (120, 123, 128)))


def _steering_wheel(sheet: Sheet, look: Look) -> None:
    centre = (27.0, 55.0)
    x, y = centre
    shadow = [(x - 14, y - 4), (x, y - 15), (x + 14, y - 4), (x + 14, y + 20), (x - 14, y + 20)]
    sheet.shade(shadow, 0.28, 2.4)
    sheet.polygon([(x - 13, y + 1), (x - 4, y - 2.4), (x - 4, y + 3.4), (x - 12.6, y + 4.4)], _SOFT)
    sheet.polygon([(x + 13, y + 1), (x + 4, y - 2.4), (x + 4, y + 3.4), (x + 12.6, y + 4.4)], _SOFT)
    sheet.polygon(
        [(x - 3, y + 3), (x + 3, y + 3), (x + 4, y + 14), (x - 4, y + 14)], (120, 123, 128)
    )
    sheet.polygon(
        [(x - 1.8, y + 4), (x + 1.8, y + 4), (x + 2.6, y + 14), (x - 2.6, y + 14)], _BLACK
    )
    sheet.ring(centre, (14.6, 14.6), (18, 19, 21), 2.7)
    sheet.ring((x, y - 0.12), (14.2, 14.2), (60, 62, 66), 0.55)
    for start, stop in ((150, 210), (-30, 30)):
        sheet.arc(centre, 13.3, (start, stop), mix(look.inside, (0, 0, 0), 0.25), 2.3)
    sheet.rounded((x - 5.4, y - 4.4, x + 5.4, y + 5.2), 3.2, ((64, 66, 71), (36, 37, 40)))
    sheet.ring((x, y + 0.2), (1.9, 1.5), (188, 191, 196), 0.4)
    for side in (-1, 1):
        for row in range(2):
            at = (x + side * 8.2, y + 0.1 + row * 2.0)
            sheet.ellipse(at, (1.2, 0.7), (24, 25, 27))
            sheet.ellipse(at, (0.35, 0.35), (200, 203, 207))


def draw_seats(look: Look, view: Image.Image) -> Image.Image:
    """Both front seats and the bench behind them; `view` is what the windows show."""
    sheet = Sheet(view.size).paste(view)
    sheet.polygon([(0, 0), (100, 0), (100, 8), (0, 8)], ((206, 203, 197), (184, 181, 176)))
    sheet.polygon([(0, 0), (9, 0), (13, 40), (0, 46)], ((160, 157, 152), (128, 126, 122)))
    sheet.polygon([(100, 0), (91, 0), (87, 40), (100, 46)], ((160, 157, 152), (128, 126, 122)))
    sheet.polygon([(0, 34), (100, 34), (100, 76), (0, 76)], ((54, 55, 58), (22, 23, 25)))
    for rest in (32, 50, 68):
        sheet.rounded(
            (rest - 4.4, 20, rest + 4.4, 28),
            2.4,
            blend(mix(look.inside, (0, 0, 0), 0.35), 0.1, 0.2),
        )
    bench = smooth(((12, 30), (30, 26.4), (50, 26), (70, 26.4), (88, 30)))
    sheet.polygon([*bench, (90, 62), (10, 62)], blend(mix(look.inside, (0, 0, 0), 0.3), 0.08, 0.3))
    sheet.polygon([(0, 40), (13, 38), (15, 76), (0, 76)], ((66, 67, 70), (34, 35, 37)))
    sheet.polygon([(100, 40), (87, 38), (85, 76), (100, 76)], ((66, 67, 70), (34, 35, 37)))
    sheet.shade([(20, 50), (80, 50), (80, 76), (20, 76)], 0.4, 4)
    for x in (30, 70):
        _seat(sheet, look, x)
    sheet.rounded((44.6, 52, 55.4, 80), 2, ((62, 63, 67), (30, 31, 33)))
    sheet.rounded((46, 53.2, 54, 60), 1.4, blend(look.inside, 0.05, 0.2))
    sheet.rounded((47.8, 63, 52.2, 70), 1.6, ((120, 123, 128), (52, 54, 58)))
    return sheet.finish()


def _seat(sheet: Sheet, look: Look, x: int) -> None:
    leather, seam = look.inside, mix(look.inside, (255, 255, 255), 0.4)
    for post in (-1.8, 1.8):
        sheet.line([(x + post, 21), (x + post, 27)], (150, 153, 157), 0.6)
    sheet.rounded((x - 6, 12.5, x + 6, 22.6), 3.4, blend(leather, 0.16, 0.2))
    sheet.rounded((x - 4, 14.6, x + 4, 20.8), 2.2, blend(leather, 0.06, 0.26))
    side = smooth(((x - 12.6, 54), (x - 11.6, 34), (x - 8, 25.4), (x, 24)), points=30)
    other = [(2 * x - px, py) for px, py in reversed(side)]
    sheet.polygon([*side, *other], blend(leather, 0.14, 0.28))
    inner = [
        (x - 7.4, 54),
        (x - 7, 34),
        (x - 4.6, 28.6),
        (x + 4.6, 28.6),
        (x + 7, 34),
        (x + 7.4, 54),
    ]
    sheet.polygon(inner, blend(leather, 0.22, 0.12))
    sheet.line([*inner], seam, 0.22)
    for row in range(5):
        y = 33.5 + row * 4.1
        sheet.line([(x - 6.6, y), (x, y + 1.5), (x + 6.6, y)], mix(leather, (0, 0, 0), 0.24), 0.28)
    sheet.shade([(x - 11, 50), (x + 11, 50), (x + 11, 55), (x - 11, 55)], 0.4, 1.2)
    cushion = [
        (x - 11.6, 54),
        (x + 11.6, 54),
        (x + 14.4, 70),
        (x + 13, 76),
        (x - 13, 76),
        (x - 14.4, 70),
    ]
    sheet.polygon(cushion, blend(leather, 0.24, 0.22))
    middle = [(x - 7.4, 54.6), (x + 7.4, 54.6), (x + 9.4, 70), (x - 9.4, 70)]
    sheet.polygon(middle, blend(leather, 0.30, 0.06))
    sheet.line([middle[0], middle[3], middle[2], middle[1]], seam, 0.22)
    for column in (-4.2, 0.0, 4.2):
        sheet.line(
            [(x + column, 55), (x + column * 1.24, 69.6)], mix(leather, (0, 0, 0), 0.16), 0.28
        )
