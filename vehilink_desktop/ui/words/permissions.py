"""Camera, microphone and album in words: what they are for, what is asked, what is in the way."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.domain.permission import (
    CAPABILITY,
    TESTS,
    AccessEnd,
    Capability,
    Obstacle,
    Purpose,
    SystemState,
)
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words.states import State


class Question(NamedTuple):
    """What is asked before the first use for a purpose."""

    title: str
    what_for: str
    what_happens: str
    withdraw: str

    def wording(self) -> str:
        """All of it, as it goes into the ledger of consents."""
        return "\n".join(self)


def capability(one: str) -> str:
    """The name of a capability; unknown ones as they are."""
    translate = QCoreApplication.translate
    return {
        Capability.CAMERA.value: translate("Permissions", "Camera"),
        Capability.MICROPHONE.value: translate("Permissions", "Microphone"),
        Capability.ALBUM.value: translate("Permissions", "Album and files"),
    }.get(one, one)


def capability_icon(one: Capability) -> str:
    """The picture beside its name."""
    return {
        Capability.CAMERA: "camera",
        Capability.MICROPHONE: "mic",
        Capability.ALBUM: "images",
    }[one]


def about(one: Capability) -> str:
    """What a capability is, for its card."""
    translate = QCoreApplication.translate
    return {
        Capability.CAMERA: translate(
            "Permissions", "Photos, videos and scans made in this window."
        ),
        Capability.MICROPHONE: translate(
            "Permissions", "Voice notes, and the sound of videos made in this window."
        ),
        Capability.ALBUM: translate(
            "Permissions", "Files and folders that you choose, drop or paste here."
        ),
    }[one]


def without(one: Capability) -> str:
    """What still works while the switch is off."""
    translate = QCoreApplication.translate
    return {
        Capability.CAMERA: translate(
            "Permissions",
            "Off. Pictures can still be added from files, and VINs typed in.",
        ),
        Capability.MICROPHONE: translate(
            "Permissions",
            "Off. Videos are made without sound; voice notes can still be added from files.",
        ),
        Capability.ALBUM: translate(
            "Permissions",
            "Off. No file is read. What was added before stays, and the camera still works.",
        ),
    }[one]


def switched_on(one: Capability) -> str:
    """What stands at the switch while it is on."""
    translate = QCoreApplication.translate
    return {
        Capability.CAMERA: translate(
            "Permissions",
            "On. Each use is asked about once. When you turn it off, the camera closes at once.",
        ),
        Capability.MICROPHONE: translate(
            "Permissions",
            "On. Each use is asked about once. When you turn it off, the microphone closes at "
            "once.",
        ),
        Capability.ALBUM: translate(
            "Permissions",
            "On. Each use is asked about once. When you turn it off, reading files stops at once.",
        ),
    }[one]


def purpose(one: str) -> str:
    """What a capability is used for, as in a list."""
    try:
        known = Purpose(one)
    except ValueError:
        return one
    if known in TESTS:
        return QCoreApplication.translate("Permissions", "Test")
    return _camera_and_sound().get(known) or _files()[known]


def _camera_and_sound() -> dict[Purpose, str]:
    translate = QCoreApplication.translate
    return {
        Purpose.VEHICLE_PHOTO: translate("Permissions", "Photos of vehicles"),
        Purpose.VEHICLE_VIDEO: translate("Permissions", "Videos of vehicles"),
        Purpose.VIDEO_SOUND: translate("Permissions", "Sound of videos"),
        Purpose.VOICE_NOTE: translate("Permissions", "Voice notes"),
        Purpose.SCAN: translate("Permissions", "Scanning codes and VINs"),
        Purpose.FACE: translate("Permissions", "Face authentication"),
        Purpose.DOCUMENT_PHOTO: translate("Permissions", "Photos of papers"),
        Purpose.AVATAR_PHOTO: translate("Permissions", "Photo of yourself"),
    }


def _files() -> dict[Purpose, str]:
    translate = QCoreApplication.translate
    return {
        Purpose.VEHICLE_FILES: translate("Permissions", "Files of vehicles"),
        Purpose.DOCUMENT_FILES: translate("Permissions", "Papers and proofs"),
        Purpose.AVATAR_FILE: translate("Permissions", "Picture of yourself"),
        Purpose.SCAN_FILE: translate("Permissions", "Codes in a picture"),
        Purpose.WATCHED_FOLDER: translate("Permissions", "Watched folder"),
    }


def question(one: Purpose, *, switch_is_off: bool) -> Question:
    """What is asked before `one` is done for the first time, or again after it was switched off."""
    translate = QCoreApplication.translate
    of = CAPABILITY[one]
    title = {
        Capability.CAMERA: translate("Permissions", "May Vehilink use the camera?"),
        Capability.MICROPHONE: translate("Permissions", "May Vehilink use the microphone?"),
        Capability.ALBUM: translate("Permissions", "May Vehilink read the files you choose?"),
    }[of]
    withdraw = translate(
        "Permissions", "You can turn it off at any time under My › System permissions."
    )
    if switch_is_off:
        on = translate("Permissions", "The switch “{capability}” is off; this turns it on.")
        withdraw = f"{on.format(capability=capability(of))} {withdraw}"
    what_for, what_happens = _asked(one)
    return Question(title, what_for, what_happens, withdraw)


def _asked(one: Purpose) -> tuple[str, str]:
    if one in TESTS:
        return _asked_for_test()
    return _asked_of_camera().get(one) or _asked_of_sound().get(one) or _asked_of_files()[one]


def _asked_for_test() -> tuple[str, str]:
    translate = QCoreApplication.translate
    return (
        translate("Permissions", "To test that it works."),
        translate("Permissions", "What is seen, heard or read is shown here and kept nowhere."),
    )


def _sent_with_vehicle() -> str:
    return QCoreApplication.translate(
        "Permissions",
        "They are kept encrypted on this computer and sent when you publish the vehicle, without "
        "the place where they were made.",
    )


def _sent_with_papers() -> str:
    return QCoreApplication.translate(
        "Permissions",
        "The pages are kept encrypted on this computer and sent to the platform when you hand "
        "them in.",
    )


def _asked_of_camera() -> dict[Purpose, tuple[str, str]]:
    translate = QCoreApplication.translate
    return {
        Purpose.VEHICLE_PHOTO: (
            translate("Permissions", "To take photos of your vehicles."),
            _sent_with_vehicle(),
        ),
        Purpose.VEHICLE_VIDEO: (
            translate("Permissions", "To film your vehicles."),
            _sent_with_vehicle(),
        ),
        Purpose.SCAN: (
            translate("Permissions", "To read codes and VINs."),
            translate(
                "Permissions",
                "The picture is read on this computer and forgotten; only what it says is kept.",
            ),
        ),
        Purpose.FACE: (
            translate("Permissions", "To take a picture of your face, which shows that it is you."),
            translate(
                "Permissions",
                "The picture is sent to the platform, which decides. It is not kept here.",
            ),
        ),
        Purpose.DOCUMENT_PHOTO: (
            translate("Permissions", "To photograph licences, vouchers and other papers."),
            _sent_with_papers(),
        ),
        Purpose.AVATAR_PHOTO: (
            translate("Permissions", "To take your picture for your profile."),
            translate("Permissions", "The part that you choose is sent and shown to partners."),
        ),
    }


def _asked_of_sound() -> dict[Purpose, tuple[str, str]]:
    translate = QCoreApplication.translate
    return {
        Purpose.VIDEO_SOUND: (
            translate("Permissions", "To record sound with the videos of your vehicles."),
            translate(
                "Permissions",
                "The sound is part of the video: kept encrypted here, sent when you publish.",
            ),
        ),
        Purpose.VOICE_NOTE: (
            translate("Permissions", "To record voice notes."),
            translate(
                "Permissions",
                "They are kept encrypted on this computer and sent with what you attach them to.",
            ),
        ),
    }


def _asked_of_files() -> dict[Purpose, tuple[str, str]]:
    translate = QCoreApplication.translate
    return {
        Purpose.VEHICLE_FILES: (
            translate(
                "Permissions",
                "To add the pictures, videos and voice notes that you choose, drop or paste to "
                "your vehicles.",
            ),
            _sent_with_vehicle(),
        ),
        Purpose.DOCUMENT_FILES: (
            translate("Permissions", "To read the licences, vouchers and other papers you choose."),
            _sent_with_papers(),
        ),
        Purpose.AVATAR_FILE: (
            translate("Permissions", "To use a picture that you choose for your profile."),
            translate("Permissions", "The part that you choose is sent and shown to partners."),
        ),
        Purpose.SCAN_FILE: (
            translate("Permissions", "To read codes and VINs in pictures that you choose."),
            translate(
                "Permissions",
                "The picture is read on this computer and forgotten; only what it says is kept.",
            ),
        ),
        Purpose.WATCHED_FOLDER: (
            translate(
                "Permissions",
                "To look for new pictures in the folder that you choose, such as a memory card.",
            ),
            translate("Permissions", "Only new pictures in that folder are read."),
        ),
    }


def system_state(one: SystemState) -> State:
    """What the operating system says, for a chip."""
    translate = QCoreApplication.translate
    return {
        SystemState.GRANTED: State(
            translate("Permissions", "Allowed by the system"), Tone.OK, "circle-check"
        ),
        SystemState.DENIED: State(
            translate("Permissions", "Blocked by the system"), Tone.BAD, "circle-x"
        ),
        SystemState.NOT_ASKED: State(
            translate("Permissions", "The system asks at the first use"), Tone.NEUTRAL, "info"
        ),
        SystemState.NO_DEVICE: State(
            translate("Permissions", "No device found"), Tone.WARN, "circle-alert"
        ),
        SystemState.NOT_INSTALLED: State(
            translate("Permissions", "A part is not installed"), Tone.WARN, "circle-alert"
        ),
        SystemState.UNKNOWN: State(
            translate("Permissions", "Known once it was used"), Tone.NEUTRAL, "circle-question-mark"
        ),
    }[one]


def ended(one: str | None) -> str:
    """Why an access ended; None while it lasts."""
    translate = QCoreApplication.translate
    if one is None:
        return translate("Permissions", "In use now")
    return {
        AccessEnd.DONE.value: translate("Permissions", "Done"),
        AccessEnd.REVOKED.value: translate("Permissions", "Stopped by you"),
        AccessEnd.LOST.value: translate("Permissions", "The device was lost"),
        AccessEnd.PROGRAM_ENDED.value: translate("Permissions", "The program ended"),
    }.get(one, one)


def advice(of: Capability, system: SystemState, platform: str) -> str:
    """What to do about what the system says; empty where there is nothing to do.

    Args:
        of: What it concerns.
        system: What it says.
        platform: `sys.platform`.
    """
    translate = QCoreApplication.translate
    if system is SystemState.DENIED:
        return _unblock(of, platform)
    if system is SystemState.NOT_INSTALLED:
        return translate(
            "Permissions",
            "Install the package libportaudio2 (PortAudio), then start Vehilink again.",
        )
    if system is SystemState.NO_DEVICE and of is Capability.CAMERA:
        return translate("Permissions", "Plug a camera in, or turn on the one that is built in.")
    if system is SystemState.NO_DEVICE:
        return translate("Permissions", "Plug a microphone or a headset in.")
    return ""


def _unblock(of: Capability, platform: str) -> str:
    translate = QCoreApplication.translate
    if platform == "darwin":
        return translate(
            "Permissions",
            "Open Privacy and Security in the System Settings and allow it for Vehilink.",
        )
    if platform == "win32":
        return translate(
            "Permissions", "Open Privacy in the Windows Settings and allow it for desktop apps."
        )
    if of is Capability.CAMERA:
        return translate(
            "Permissions",
            "Ask whoever looks after this computer to add you to the group “video”, then sign in "
            "to the computer again.",
        )
    return translate(
        "Permissions",
        "Ask whoever looks after this computer to add you to the group “audio”, then sign in to "
        "the computer again.",
    )


def blocked(of: Capability, against: Obstacle) -> str:
    """The title of what stands in the way beyond the own switch."""
    translate = QCoreApplication.translate
    if against is Obstacle.SYSTEM_DENIED:
        text = translate("Permissions", "{capability}: blocked by the system")
    elif against is Obstacle.NOT_INSTALLED:
        text = translate("Permissions", "{capability}: a part is not installed")
    else:
        text = translate("Permissions", "{capability}: no device found")
    return text.format(capability=capability(of))
