"""Drawn pictures of vehicles for the sandbox's listings, and of the camera files of a yard."""

from vehilink_desktop.sandbox.art.photo import photo_like_jpeg, write_camera_roll
from vehilink_desktop.sandbox.art.picture import DEFAULT_SIZE, Angle, Facts, draw_vehicle

__all__ = [
    "DEFAULT_SIZE",
    "Angle",
    "Facts",
    "draw_vehicle",
    "photo_like_jpeg",
    "write_camera_roll",
]
