"""The pictures that a buyer wants of a vehicle, and how many of them there are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from vehilink_desktop.domain.vocabulary import Fuel, VehicleCategory


class Shot(StrEnum):
    """What a picture shows."""

    FRONT_THREE_QUARTER = "front_three_quarter"
    FRONT = "front"
    LEFT_SIDE = "left_side"
    RIGHT_SIDE = "right_side"
    REAR_THREE_QUARTER = "rear_three_quarter"
    REAR = "rear"
    DASHBOARD = "dashboard"
    FRONT_SEATS = "front_seats"
    REAR_SEATS = "rear_seats"
    PASSENGER_SPACE = "passenger_space"
    BOOT = "boot"
    LOAD_SPACE = "load_space"
    ENGINE_BAY = "engine_bay"
    CHARGING_PORT = "charging_port"
    VIN_PLATE = "vin_plate"
    TYRE_FRONT_LEFT = "tyre_front_left"
    TYRE_FRONT_RIGHT = "tyre_front_right"
    TYRE_REAR_LEFT = "tyre_rear_left"
    TYRE_REAR_RIGHT = "tyre_rear_right"
    UNDERSIDE = "underside"
    KEYS_AND_PAPERS = "keys_and_papers"
    FLAW = "flaw"


class BodyZone(StrEnum):
    """Where a flaw is; left and right as seen by the driver."""

    FRONT_BUMPER = "front_bumper"
    BONNET = "bonnet"
    WINDSCREEN = "windscreen"
    ROOF = "roof"
    REAR_WINDOW = "rear_window"
    BOOT_LID = "boot_lid"
    REAR_BUMPER = "rear_bumper"
    LEFT_FRONT_WING = "left_front_wing"
    LEFT_FRONT_DOOR = "left_front_door"
    LEFT_REAR_DOOR = "left_rear_door"
    LEFT_REAR_WING = "left_rear_wing"
    LEFT_SILL = "left_sill"
    RIGHT_FRONT_WING = "right_front_wing"
    RIGHT_FRONT_DOOR = "right_front_door"
    RIGHT_REAR_DOOR = "right_rear_door"
    RIGHT_REAR_WING = "right_rear_wing"
    RIGHT_SILL = "right_sill"
    WHEELS = "wheels"
    INTERIOR = "interior"
    UNDERBODY = "underbody"


_OUTSIDE = (
    Shot.FRONT_THREE_QUARTER, Shot.FRONT, Shot.LEFT_SIDE,
    Shot.REAR_THREE_QUARTER, Shot.REAR, Shot.RIGHT_SIDE,
)  # fmt: skip
_TYRES = (
    Shot.TYRE_FRONT_LEFT, Shot.TYRE_FRONT_RIGHT, Shot.TYRE_REAR_LEFT, Shot.TYRE_REAR_RIGHT,
)  # fmt: skip
_PLUGGED = frozenset({Fuel.BEV, Fuel.PHEV, Fuel.REEV})


def shot_list(category: VehicleCategory | str | None, fuel: Fuel | str | None) -> tuple[Shot, ...]:
    """The wanted pictures in the order of a walk around the vehicle; 18 for a petrol car."""
    inside: tuple[Shot, ...]
    if category is VehicleCategory.BUS:
        inside = (Shot.DASHBOARD, Shot.FRONT_SEATS, Shot.PASSENGER_SPACE)
    elif category is VehicleCategory.TRUCK:
        inside = (Shot.DASHBOARD, Shot.FRONT_SEATS, Shot.LOAD_SPACE)
    elif category is VehicleCategory.VAN or category is VehicleCategory.PICKUP:
        inside = (Shot.DASHBOARD, Shot.FRONT_SEATS, Shot.REAR_SEATS, Shot.LOAD_SPACE)
    else:
        inside = (Shot.DASHBOARD, Shot.FRONT_SEATS, Shot.REAR_SEATS, Shot.BOOT)
    power: tuple[Shot, ...] = (Shot.ENGINE_BAY,)
    if fuel in _PLUGGED:
        power = (Shot.CHARGING_PORT,) if fuel is Fuel.BEV else (*power, Shot.CHARGING_PORT)
    last = (Shot.VIN_PLATE, *_TYRES, Shot.UNDERSIDE, Shot.KEYS_AND_PAPERS)
    return (*_OUTSIDE, *inside, *power, *last)


@dataclass(frozen=True)
class Coverage:
    """How many of the wanted shots there are, and which are missing, in their order."""

    wanted: tuple[Shot, ...]
    missing: tuple[Shot, ...]

    @property
    def there(self) -> int:
        return len(self.wanted) - len(self.missing)


def coverage(wanted: tuple[Shot, ...], taken: Iterable[Shot | str | None]) -> Coverage:
    """What `taken` covers of `wanted`."""
    have = set(taken)
    return Coverage(wanted, tuple(shot for shot in wanted if shot not in have))
