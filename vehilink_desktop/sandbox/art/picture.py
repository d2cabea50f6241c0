"""One picture of one vehicle: the angle, the place, the drawing."""

from __future__ import annotations

import random
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from PIL import Image

from vehilink_desktop.sandbox.art.camera import Camera, aim, fit
from vehilink_desktop.sandbox.art.canvas import RGB, Canvas
from vehilink_desktop.sandbox.art.closeups import draw_engine_bay, draw_vin_plate
from vehilink_desktop.sandbox.art.interior import draw_dashboard, draw_seats
from vehilink_desktop.sandbox.art.lofts import Array
from vehilink_desktop.sandbox.art.look import make_look
from vehilink_desktop.sandbox.art.scenes import SCENES, draw_scene, lay_shadow
from vehilink_desktop.sandbox.art.shapes import SHAPES, Shape
from vehilink_desktop.sandbox.art.vehicle import draw_exterior, footprint, outline
from vehilink_desktop.sandbox.art.wheels import circle


class Angle(StrEnum):
    """What a picture shows, in the order in which sellers show it."""

    FRONT_THREE_QUARTER = "front_three_quarter"
    SIDE = "side"
    REAR_THREE_QUARTER = "rear_three_quarter"
    FRONT = "front"
    REAR = "rear"
    DASHBOARD = "dashboard"
    SEATS = "seats"
    WHEEL = "wheel"
    ENGINE_BAY = "engine_bay"
    VIN_PLATE = "vin_plate"


@dataclass(frozen=True)
class Facts:
    """What a picture can show of the listing's facts; without them it shows blanks."""

    vin: str | None = None
    odometer_km: int | None = None
    model_year: int | None = None
    electric: bool = False
    right_hand: bool = False


#: Degrees from the front to the vehicle's left.
_TURN = {
    Angle.FRONT_THREE_QUARTER: 37.0,
    Angle.SIDE: 90.0,
    Angle.REAR_THREE_QUARTER: 143.0,
    Angle.FRONT: 0.0,
    Angle.REAR: 180.0,
}
DEFAULT_SIZE = (1280, 960)


def draw_vehicle(
    *,
    body: str,
    colour_rgb: RGB,
    angle: Angle,
    seed: int,
    size: tuple[int, int] = DEFAULT_SIZE,
    plate_text: str | None = None,
    facts: Facts | None = None,
) -> Image.Image:
    """Draw a vehicle: an RGB picture of `size` pixels, always the same for the same arguments.

    Args:
        body: a key of `SHAPES`; the same words as the catalogue's bodies.
        colour_rgb: paint, 0 to 255.
        angle: what to show.
        seed: chooses face, rims and place; pictures of one vehicle share one seed.
        size: width and height in pixels.
        plate_text: Latin text on the number plate; without it the plate says EXPORT.
        facts: what close-ups and the dashboard show.

    Raises:
        KeyError: there is no such body.
    """
    facts = facts or Facts()
    shape = SHAPES[body]
    look = make_look(seed=seed, colour=colour_rgb, body=body, electric=facts.electric)
    if angle is Angle.ENGINE_BAY:
        return draw_engine_bay(colour_rgb, size=size, electric=facts.electric, seed=seed)
    if angle is Angle.VIN_PLATE:
        vin = facts.vin or "-" * 17
        return draw_vin_plate(colour_rgb, size=size, vin=vin, year=facts.model_year)
    if angle is Angle.DASHBOARD:
        view = draw_scene(_place(seed, body), size=size, horizon=size[1] * 0.33, seed=seed)
        return draw_dashboard(
            look, view, odometer_km=facts.odometer_km, right_hand=facts.right_hand
        )
    if angle is Angle.SEATS:
        view = draw_scene(_place(seed, body), size=size, horizon=size[1] * 0.32, seed=seed)
        return draw_seats(look, view)
    close = angle is Angle.WHEEL
    camera = _wheel_camera(shape, size) if close else _camera(shape, angle, size)
    backdrop = draw_scene(_place(seed, body), size=size, horizon=camera.horizon, seed=seed)
    backdrop = lay_shadow(backdrop, camera, footprint(shape))
    canvas = Canvas(backdrop, camera, over=2 if size[0] > 700 else 3)
    draw_exterior(canvas, shape, look, plate_text)
    return canvas.finish()


def _place(seed: int, body: str) -> str:
    """Where it stands; what carries goods or a crowd stands outdoors."""
    outdoors = body in ("van", "bus", "truck", "pickup")
    places = tuple(place for place in SCENES if not (outdoors and place == "showroom"))
    return random.Random(f"place {seed}").choice(places)


def _camera(shape: Shape, angle: Angle, size: tuple[int, int]) -> Camera:
    width, height = size
    points: Array = outline(shape)
    length, tall = float(np.ptp(points[:, 0])), float(points[:, 2].max())
    turn = np.radians(_TURN[angle])
    away = length * 1.75
    eye = (away * np.cos(turn), away * np.sin(turn), tall * 0.62 + 0.5)
    frame = (width * 0.06, height * 0.14, width * 0.94, height * 0.86)
    return fit(aim(eye, (0.0, 0.0, tall * 0.45)), points, frame)


def _wheel_camera(shape: Shape, size: tuple[int, int]) -> Camera:
    width, height = size
    x, y = shape.axles[0], shape.hull.width[1][1]
    eye = (x + 1.5, y + 3.4, shape.wheel * 1.9)
    subject = circle(x, y, shape.wheel, shape.wheel * 1.02)
    frame = (width * 0.2, height * 0.16, width * 0.8, height * 0.86)
    return fit(aim(eye, (x, y, shape.wheel)), subject, frame)
