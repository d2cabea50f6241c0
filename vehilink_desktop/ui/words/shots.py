"""Words for what a picture shows: the wanted shots, the zones of a body, how many there are."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.domain.shots import BodyZone, Coverage, Shot


def shot(one: str | None) -> str:
    """The name of a shot; unknown ones as they are, none as another picture."""
    if one is None:
        return QCoreApplication.translate("Shots", "Other picture")
    return {**_outside(), **_inside(), **_details()}.get(one, one)


def shot_advice(one: str | None) -> str:
    """How to take it, in one line; empty where there is nothing to say."""
    translate = QCoreApplication.translate
    side = translate("Shots", "From the middle of the side, wheels straight, the whole car")
    tyre = translate("Shots", "So near that the profile and the size on it can be read")
    advice = {
        Shot.FRONT_THREE_QUARTER: translate("Shots", "From the front corner, the whole car"),
        Shot.REAR_THREE_QUARTER: translate("Shots", "From the rear corner, the whole car"),
        Shot.FRONT: translate("Shots", "Straight from the front, lamps level"),
        Shot.REAR: translate("Shots", "Straight from behind, number plate covered"),
        Shot.LEFT_SIDE: side,
        Shot.RIGHT_SIDE: side,
        Shot.DASHBOARD: translate("Shots", "Ignition on, so that the odometer can be read"),
        Shot.ENGINE_BAY: translate("Shots", "From above, bonnet fully open"),
        Shot.CHARGING_PORT: translate("Shots", "Flap open, so that the kind of plug can be seen"),
        Shot.VIN_PLATE: translate("Shots", "Fill the frame with the plate, hold still"),
        Shot.TYRE_FRONT_LEFT: tyre,
        Shot.TYRE_FRONT_RIGHT: tyre,
        Shot.TYRE_REAR_LEFT: tyre,
        Shot.TYRE_REAR_RIGHT: tyre,
        Shot.KEYS_AND_PAPERS: translate("Shots", "All keys; names on papers covered"),
        Shot.FLAW: translate("Shots", "Choose where it is, then take it from near"),
    }
    return advice.get(one, "") if isinstance(one, Shot) else ""


def zone(one: str) -> str:
    """The name of a part of the body; unknown ones as they are."""
    return {**_middle_zones(), **_side_zones()}.get(one, one)


def covered(coverage: Coverage) -> str:
    """`14 of 18 shots`."""
    translate = QCoreApplication.translate
    return translate("Shots", "{there} of {wanted} shots").format(
        there=coverage.there, wanted=len(coverage.wanted)
    )


def label(shot_: str | None, zone_: str | None) -> str:
    """What stands at a picture: `Rear`, `Flaw: roof`; empty when nobody said."""
    if shot_ is None:
        return ""
    if not zone_:
        return shot(shot_)
    text = QCoreApplication.translate("Shots", "{shot}: {zone}", "Flaw: roof")
    return text.format(shot=shot(shot_), zone=zone(zone_))


def _outside() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        Shot.FRONT_THREE_QUARTER: translate("Shots", "Front three-quarter"),
        Shot.FRONT: translate("Shots", "Front"),
        Shot.LEFT_SIDE: translate("Shots", "Left side"),
        Shot.RIGHT_SIDE: translate("Shots", "Right side"),
        Shot.REAR_THREE_QUARTER: translate("Shots", "Rear three-quarter"),
        Shot.REAR: translate("Shots", "Rear"),
        Shot.UNDERSIDE: translate("Shots", "Underside"),
    }


def _inside() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        Shot.DASHBOARD: translate("Shots", "Dashboard, odometer"),
        Shot.FRONT_SEATS: translate("Shots", "Front seats"),
        Shot.REAR_SEATS: translate("Shots", "Rear seats"),
        Shot.PASSENGER_SPACE: translate("Shots", "Passenger space"),
        Shot.BOOT: translate("Shots", "Boot"),
        Shot.LOAD_SPACE: translate("Shots", "Load space"),
    }


def _details() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        Shot.ENGINE_BAY: translate("Shots", "Engine bay"),
        Shot.CHARGING_PORT: translate("Shots", "Charging port"),
        Shot.VIN_PLATE: translate("Shots", "VIN plate"),
        Shot.TYRE_FRONT_LEFT: translate("Shots", "Tyre, front left"),
        Shot.TYRE_FRONT_RIGHT: translate("Shots", "Tyre, front right"),
        Shot.TYRE_REAR_LEFT: translate("Shots", "Tyre, rear left"),
        Shot.TYRE_REAR_RIGHT: translate("Shots", "Tyre, rear right"),
        Shot.KEYS_AND_PAPERS: translate("Shots", "Keys and papers"),
        Shot.FLAW: translate("Shots", "Flaw"),
    }


def _middle_zones() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        BodyZone.FRONT_BUMPER: translate("Shots", "Front bumper"),
        BodyZone.BONNET: translate("Shots", "Bonnet"),
        BodyZone.WINDSCREEN: translate("Shots", "Windscreen"),
        BodyZone.ROOF: translate("Shots", "Roof"),
        BodyZone.REAR_WINDOW: translate("Shots", "Rear window"),
        BodyZone.BOOT_LID: translate("Shots", "Boot lid"),
        BodyZone.REAR_BUMPER: translate("Shots", "Rear bumper"),
        BodyZone.WHEELS: translate("Shots", "Wheels"),
        BodyZone.INTERIOR: translate("Shots", "Interior"),
        BodyZone.UNDERBODY: translate("Shots", "Underbody"),
    }


def _side_zones() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        BodyZone.LEFT_FRONT_WING: translate("Shots", "Left front wing"),
        BodyZone.LEFT_FRONT_DOOR: translate("Shots", "Left front door"),
        BodyZone.LEFT_REAR_DOOR: translate("Shots", "Left rear door"),
        BodyZone.LEFT_REAR_WING: translate("Shots", "Left rear wing"),
        BodyZone.LEFT_SILL: translate("Shots", "Left sill"),
        BodyZone.RIGHT_FRONT_WING: translate("Shots", "Right front wing"),
        BodyZone.RIGHT_FRONT_DOOR: translate("Shots", "Right front door"),
        BodyZone.RIGHT_REAR_DOOR: translate("Shots", "Right rear door"),
        BodyZone.RIGHT_REAR_WING: translate("Shots", "Right rear wing"),
        BodyZone.RIGHT_SILL: translate("Shots", "Right sill"),
    }
