"""Camera, microphone and album: what each may be used for, and what stands in the way."""

from __future__ import annotations

from enum import StrEnum

from vehilink_desktop.domain.model import Model, Open, UtcTime


class Capability(StrEnum):
    """What has a switch of its own (requirements, C4); the policy names these three."""

    CAMERA = "camera"
    MICROPHONE = "microphone"
    ALBUM = "album"


class Purpose(StrEnum):
    """What a capability is used for. Each is agreed to on its own, at its first use."""

    VEHICLE_PHOTO = "vehicle_photo"
    VEHICLE_VIDEO = "vehicle_video"
    VIDEO_SOUND = "video_sound"
    VOICE_NOTE = "voice_note"
    SCAN = "scan"
    FACE = "face"
    DOCUMENT_PHOTO = "document_photo"
    AVATAR_PHOTO = "avatar_photo"
    CAMERA_TEST = "camera_test"
    MICROPHONE_TEST = "microphone_test"
    VEHICLE_FILES = "vehicle_files"
    DOCUMENT_FILES = "document_files"
    AVATAR_FILE = "avatar_file"
    SCAN_FILE = "scan_file"
    WATCHED_FOLDER = "watched_folder"
    ALBUM_TEST = "album_test"


CAPABILITY: dict[Purpose, Capability] = {
    Purpose.VEHICLE_PHOTO: Capability.CAMERA,
    Purpose.VEHICLE_VIDEO: Capability.CAMERA,
    Purpose.VIDEO_SOUND: Capability.MICROPHONE,
    Purpose.VOICE_NOTE: Capability.MICROPHONE,
    Purpose.SCAN: Capability.CAMERA,
    Purpose.FACE: Capability.CAMERA,
    Purpose.DOCUMENT_PHOTO: Capability.CAMERA,
    Purpose.AVATAR_PHOTO: Capability.CAMERA,
    Purpose.CAMERA_TEST: Capability.CAMERA,
    Purpose.MICROPHONE_TEST: Capability.MICROPHONE,
    Purpose.VEHICLE_FILES: Capability.ALBUM,
    Purpose.DOCUMENT_FILES: Capability.ALBUM,
    Purpose.AVATAR_FILE: Capability.ALBUM,
    Purpose.SCAN_FILE: Capability.ALBUM,
    Purpose.WATCHED_FOLDER: Capability.ALBUM,
    Purpose.ALBUM_TEST: Capability.ALBUM,
}

#: A test is asked for by pressing its button: it needs the switch, but no question of its own.
TESTS = frozenset({Purpose.CAMERA_TEST, Purpose.MICROPHONE_TEST, Purpose.ALBUM_TEST})


def purposes_of(capability: Capability) -> tuple[Purpose, ...]:
    """What a capability is used for, tests apart, in the order in which it is told."""
    return tuple(p for p, of in CAPABILITY.items() if of is capability and p not in TESTS)


class SystemState(StrEnum):
    """What the operating system says of a capability."""

    GRANTED = "granted"
    DENIED = "denied"
    NOT_ASKED = "not_asked"
    NO_DEVICE = "no_device"
    NOT_INSTALLED = "not_installed"
    UNKNOWN = "unknown"


class Obstacle(StrEnum):
    """Why a capability cannot be used now."""

    SWITCHED_OFF = "switched_off"
    NOT_AGREED = "not_agreed"
    SYSTEM_DENIED = "system_denied"
    NO_DEVICE = "no_device"
    NOT_INSTALLED = "not_installed"


def obstacle(purpose: Purpose, *, on: bool, agreed: bool, system: SystemState) -> Obstacle | None:
    """The one rule: our switch, then the purpose, then the operating system."""
    if not on:
        return Obstacle.SWITCHED_OFF
    if not agreed and purpose not in TESTS:
        return Obstacle.NOT_AGREED
    return {
        SystemState.DENIED: Obstacle.SYSTEM_DENIED,
        SystemState.NO_DEVICE: Obstacle.NO_DEVICE,
        SystemState.NOT_INSTALLED: Obstacle.NOT_INSTALLED,
    }.get(system)


class AccessEnd(StrEnum):
    """Why an access ended."""

    DONE = "done"
    REVOKED = "revoked"
    LOST = "lost"
    PROGRAM_ENDED = "program_ended"


class DeviceAccess(Model):
    """One opening of a device or of the album (requirements, C7).

    Attributes:
        subject: What it was for, such as the title of a vehicle; may be empty.
        ended_at: None while it lasts.
    """

    id: str
    capability: Open[Capability]
    purpose: Open[Purpose]
    subject: str = ""
    started_at: UtcTime
    ended_at: UtcTime | None = None
    end: Open[AccessEnd] | None = None
