"""The translated words for every error code: title, what happened, what to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.ui.common.camera_errors import camera_words
from vehilink_desktop.ui.common.deal_errors import deal_words
from vehilink_desktop.ui.common.export_errors import export_words
from vehilink_desktop.ui.common.gate_errors import gate_words
from vehilink_desktop.ui.common.opening_errors import opening_words
from vehilink_desktop.ui.common.permission_errors import permission_words
from vehilink_desktop.ui.common.sound_errors import sound_words

Words = tuple[str, str, str]


def all_words() -> dict[str, Words]:
    """The words by code of `Known`, in the language that is set now."""
    return {
        **_network(),
        **_platform(),
        **_account(),
        **gate_words(),
        **permission_words(),
        **opening_words(),
        **sound_words(),
        **camera_words(),
        **deal_words(),
        **export_words(),
        **_publishing(),
        **_media(),
        **_disk(),
        **_database(),
        **_keys(),
        **_start(),
        "bug": unexpected(),
    }


def unexpected() -> Words:
    """For a mistake of ours."""
    translate = QCoreApplication.translate
    return (
        translate("Errors", "Something went wrong in the program"),
        translate("Errors", "This is our mistake. Your work up to here is saved."),
        translate("Errors", "Try again. If it happens again, send us the technical details."),
    )


def unknown() -> Words:
    """For a code that this version does not know."""
    translate = QCoreApplication.translate
    return (
        translate("Errors", "That did not work"),
        translate("Errors", "It was refused for a reason that this version does not know."),
        translate("Errors", "Look at the technical details, or contact the platform."),
    )


def _network() -> dict[str, Words]:
    translate = QCoreApplication.translate
    kept = translate("Errors", "Go on working: all is kept and sent when you are online.")
    return {
        "network-unreachable": (
            translate("Errors", "No connection"),
            translate("Errors", "The platform cannot be reached from this computer now."),
            kept,
        ),
        "network-timeout": (
            translate("Errors", "No answer in time"),
            translate("Errors", "The connection is very slow."),
            translate("Errors", "It is tried again by itself. Nothing is sent twice."),
        ),
        "network-broken": (
            translate("Errors", "The connection was cut"),
            translate("Errors", "It broke in the middle of an answer."),
            translate("Errors", "It is tried again by itself. Nothing is sent twice."),
        ),
        "captive-portal": (
            translate("Errors", "Sign in to your network"),
            translate("Errors", "A page of this network answered in place of the platform."),
            translate("Errors", "Open your browser, sign in to the network, then come back."),
        ),
        "tls-untrusted": (
            translate("Errors", "The connection is not safe"),
            translate("Errors", "The certificate that answered is not one this computer trusts."),
            translate("Errors", "Try another network, or ask whoever looks after this one."),
        ),
        "undeclared-data": (
            translate("Errors", "Nothing was sent"),
            translate("Errors", "The program was about to send more than it declares."),
            translate("Errors", "Update the program, or send us the technical details."),
        ),
    }


def _server() -> dict[str, Words]:
    translate = QCoreApplication.translate
    problem = (
        translate("Errors", "The platform has a problem"),
        translate("Errors", "The platform could not finish this. Your side is in order."),
        translate("Errors", "Try again in a few minutes. What waits is tried by itself."),
    )
    return {
        "internal": problem,
        "server-error": problem,
        "server-busy": (
            translate("Errors", "The platform is busy"),
            translate("Errors", "It cannot take this now."),
            translate("Errors", "Try again in a few minutes. What waits is tried by itself."),
        ),
        "not-json": (
            translate("Errors", "The answer makes no sense"),
            translate("Errors", "Something other than the platform answered, or it is too new."),
            translate("Errors", "Check the platform's address, and update this program."),
        ),
    }


def _platform() -> dict[str, Words]:
    translate = QCoreApplication.translate
    return {
        **_server(),
        "rate-limited": (
            translate("Errors", "Too many requests"),
            translate("Errors", "The platform asks for a pause."),
            translate("Errors", "It goes on by itself in a moment."),
        ),
        "not-found": (
            translate("Errors", "It is no longer there"),
            translate("Errors", "It was withdrawn or deleted in the meantime."),
            translate("Errors", "Go back to the list; it is up to date."),
        ),
        "forbidden": (
            translate("Errors", "You may not do this"),
            translate("Errors", "It belongs to another company, or your account has no right to."),
            translate("Errors", "Check which account you are signed in with."),
        ),
        "state-conflict": (
            translate("Errors", "It has moved on"),
            translate("Errors", "It is in another state now, so this step no longer fits."),
            translate("Errors", "Look at its present state and decide again."),
        ),
        "version-conflict": (
            translate("Errors", "Changed in two places"),
            translate("Errors", "Somebody else changed the same fields meanwhile."),
            translate("Errors", "Compare both versions and choose what should stand."),
        ),
    }


def _account() -> dict[str, Words]:
    translate = QCoreApplication.translate
    again = translate("Errors", "Ask for a new code.")
    return {
        "code-wrong": (
            translate("Errors", "Wrong code"),
            translate("Errors", "The code does not match the one that was sent."),
            translate("Errors", "Check the six digits of the newest message."),
        ),
        "code-needed": (
            translate("Errors", "A code is needed"),
            translate(
                "Errors", "This request changes your data, so a code has to prove it is you."
            ),
            translate("Errors", "Have a code sent to your phone and enter it."),
        ),
        "code-expired": (
            translate("Errors", "The code has expired"),
            translate("Errors", "A code is valid for a few minutes only."),
            again,
        ),
        "code-void": (
            translate("Errors", "The code no longer works"),
            translate("Errors", "It was entered wrongly too often, or was used already."),
            again,
        ),
        "code-too-soon": (
            translate("Errors", "One moment"),
            translate("Errors", "A code was sent just now."),
            translate("Errors", "Wait until the timer has run out, then ask again."),
        ),
        "code-limit": (
            translate("Errors", "Too many codes"),
            translate("Errors", "This number asked for too many codes today."),
            translate("Errors", "Try again later, or contact the platform."),
        ),
        "phone-invalid": (
            translate("Errors", "Not a phone number"),
            translate("Errors", "There is no such number in the chosen country."),
            translate("Errors", "Check the country and the digits."),
        ),
        "account-unknown": (
            translate("Errors", "No account with this number"),
            translate("Errors", "Nobody has registered with this phone number."),
            translate("Errors", "Check the number, and that it is the one you gave the platform."),
        ),
        **_session(),
    }


def _session() -> dict[str, Words]:
    translate = QCoreApplication.translate
    sign_in = translate("Errors", "Sign in again. Your drafts are kept.")
    return {
        "unauthorized": (
            translate("Errors", "You are signed out"),
            translate("Errors", "The platform no longer accepts this sign-in."),
            sign_in,
        ),
        "session-revoked": (
            translate("Errors", "This device was signed out"),
            translate("Errors", "Somebody with your account ended this session."),
            sign_in,
        ),
        "other-account": (
            translate("Errors", "This profile belongs to another account"),
            translate("Errors", "The data on this computer was made with another phone number."),
            translate("Errors", "Sign in with that number, or start another profile."),
        ),
    }


def _publishing() -> dict[str, Words]:
    translate = QCoreApplication.translate
    return {
        "invalid": (
            translate("Errors", "Some fields are not right"),
            translate("Errors", "The platform did not accept what was entered."),
            translate("Errors", "Mend the marked fields and publish again."),
        ),
        "nothing-to-publish": (
            translate("Errors", "Nothing to publish"),
            translate("Errors", "Everything here is published already."),
            translate("Errors", "Change something first."),
        ),
        "being-sent": (
            translate("Errors", "It is being sent"),
            translate("Errors", "This cannot change while it is on its way."),
            translate("Errors", "Wait until it has arrived, then try again."),
        ),
        "may-have-arrived": (
            translate("Errors", "It may have arrived already"),
            translate("Errors", "It was sent, but the answer is still missing."),
            translate("Errors", "Wait until the answer is here; nothing is sent twice."),
        ),
        "conflicts-open": (
            translate("Errors", "Two versions are open"),
            translate("Errors", "The platform has another version of the same fields."),
            translate("Errors", "Choose what should stand, then publish."),
        ),
        "vin-taken": (
            translate("Errors", "This VIN is listed already"),
            translate("Errors", "Another listing on the platform has the same VIN."),
            translate("Errors", "Check the VIN. If it is yours, edit that listing instead."),
        ),
        "batch-closed": (
            translate("Errors", "The vehicles are being made"),
            translate("Errors", "Their files cannot be moved about any more."),
            translate("Errors", "Wait until it is done, then arrange them in each vehicle."),
        ),
        "batch-reading": (
            translate("Errors", "Files are still being read"),
            translate("Errors", "It is not known yet which vehicle each of them belongs to."),
            translate("Errors", "Wait a moment and accept again."),
        ),
        "photos-not-ready": (
            translate("Errors", "Pictures are still being prepared"),
            translate("Errors", "Some pictures of this vehicle are not ready to send."),
            translate("Errors", "Wait a moment, or remove the ones that failed."),
        ),
        "recording-under-way": (
            translate("Errors", "A recording is under way"),
            translate("Errors", "A video or voice note of this vehicle is being recorded."),
            translate("Errors", "Stop it, then publish."),
        ),
        "photo-elsewhere": (
            translate("Errors", "This picture is used already"),
            translate("Errors", "The same picture stands at another vehicle."),
            translate("Errors", "Take a picture of this vehicle."),
        ),
    }


def _media() -> dict[str, Words]:
    translate = QCoreApplication.translate
    resend = translate("Errors", "It is sent again from the start by itself.")
    damaged = (
        translate("Errors", "The picture is damaged"),
        translate("Errors", "The copy on this computer cannot be read any more."),
        translate("Errors", "Remove it and add the original again."),
    )
    return {
        "media-incomplete": (
            translate("Errors", "The file did not arrive whole"),
            translate("Errors", "The platform is missing a part of it."),
            resend,
        ),
        "media-mismatch": (
            translate("Errors", "The file changed on the way"),
            translate("Errors", "What arrived is not what was sent."),
            resend,
        ),
        "media-refused": (
            translate("Errors", "The platform refused the file"),
            translate("Errors", "It is not a picture that may be shown there."),
            translate("Errors", "Remove it and add another."),
        ),
        "too-large": (
            translate("Errors", "The file is too large"),
            translate("Errors", "The platform takes smaller files only."),
            translate("Errors", "Make it smaller and add it again."),
        ),
        "unsupported-media": (
            translate("Errors", "Not a kind of file the platform takes"),
            translate("Errors", "It takes JPEG, PNG and WebP pictures."),
            translate("Errors", "Save it in one of these formats and add it again."),
        ),
        "picture-damaged": damaged,
        "photo-damaged": damaged,
        "vault-damaged": damaged,
        "vault-missing": (
            translate("Errors", "The picture is gone"),
            translate("Errors", "Its file on this computer was removed."),
            translate("Errors", "Add the original again."),
        ),
    }


def picture_refused() -> Words:
    """For a picture that was not taken in; the list of pictures says why."""
    translate = QCoreApplication.translate
    return (
        translate("Errors", "The picture was not added"),
        translate("Errors", "The file is not a picture that can be sent."),
        translate("Errors", "The other pictures are not affected."),
    )


def _disk() -> dict[str, Words]:
    translate = QCoreApplication.translate
    safe = translate("Errors", "What was saved before is safe.")
    return {
        "disk-full": (
            translate("Errors", "The disk is full"),
            translate("Errors", "Nothing more can be saved on this computer."),
            translate("Errors", "Free some space; saving goes on by itself."),
        ),
        "disk-error": (
            translate("Errors", "The disk has a fault"),
            translate("Errors", "The computer could not read or write its own files."),
            translate("Errors", "Check the disk, then start the program again."),
        ),
        "disk-readonly": (
            translate("Errors", "Nothing can be written here"),
            translate("Errors", "The folder of this profile may only be read."),
            translate("Errors", "Ask whoever looks after this computer for the right to write."),
        ),
        "database-busy": (
            translate("Errors", "One moment"),
            translate("Errors", "Another part of the program is writing."),
            safe,
        ),
    }


def _database() -> dict[str, Words]:
    translate = QCoreApplication.translate
    return {
        "database-key-wrong": (
            translate("Errors", "The key does not fit"),
            translate("Errors", "The data on this computer is locked with another key."),
            translate(
                "Errors",
                "Nothing was changed. Put the right key back, or start with a new profile folder.",
            ),
        ),
        "database-damaged": (
            translate("Errors", "The data on this computer is damaged"),
            translate("Errors", "The database cannot be read in full."),
            translate(
                "Errors",
                "Keep the folder, and start with a new profile folder. What the "
                "platform has comes back.",
            ),
        ),
        "database-newer": (
            translate("Errors", "Made by a newer version"),
            translate("Errors", "A newer version of this program wrote the data."),
            translate("Errors", "Update the program, then open it again."),
        ),
        "database-in-use": (
            translate("Errors", "Open already"),
            translate("Errors", "This profile is open in another window or for another user."),
            translate("Errors", "Close it there, then try again."),
        ),
    }


def _keys() -> dict[str, Words]:
    translate = QCoreApplication.translate
    unlock = translate("Errors", "Unlock the keychain of this computer, then try again.")
    return {
        "keychain-missing": (
            translate("Errors", "No keychain here"),
            translate("Errors", "This computer offers no safe place for the key of your data."),
            translate("Errors", "Choose a passphrase instead."),
        ),
        "keychain-locked": (
            translate("Errors", "The keychain is locked"),
            translate("Errors", "The key of your data cannot be read."),
            unlock,
        ),
        "keychain-failed": (
            translate("Errors", "The keychain does not answer"),
            translate("Errors", "The key of your data cannot be read."),
            unlock,
        ),
        "key-lost": (
            translate("Errors", "The key is gone"),
            translate("Errors", "The keychain no longer holds the key of this profile's data."),
            translate(
                "Errors", "Start with a new profile folder. What the platform has comes back."
            ),
        ),
        "passphrase-needed": (
            translate("Errors", "Passphrase needed"),
            translate("Errors", "The data of this profile is locked with your passphrase."),
            translate("Errors", "Enter it to go on."),
        ),
        "passphrase-wrong": (
            translate("Errors", "Wrong passphrase"),
            translate("Errors", "It does not open the data of this profile."),
            translate("Errors", "Check capital letters and the keyboard's language."),
        ),
    }


def _start() -> dict[str, Words]:
    translate = QCoreApplication.translate
    return {
        "profile-unwritable": (
            translate("Errors", "The profile cannot be made here"),
            translate("Errors", "The folder may not be written to."),
            translate("Errors", "Choose another folder."),
        ),
        "profile-damaged": (
            translate("Errors", "The profile is damaged"),
            translate("Errors", "The file that describes it cannot be read."),
            translate("Errors", "Choose another folder for the profile."),
        ),
        "profile-elsewhere": (
            translate("Errors", "Another platform's profile"),
            translate("Errors", "This profile was made for a different platform."),
            translate("Errors", "Choose another folder, so that the data stays apart."),
        ),
        "platform-address": (
            translate("Errors", "Not an address of a platform"),
            translate("Errors", "The address must begin with https:// and name a computer."),
            translate("Errors", "Check it for typing mistakes."),
        ),
        "sandbox-not-started": (
            translate("Errors", "The sandbox did not start"),
            translate("Errors", "The sample platform on this computer ended at once."),
            translate("Errors", "Try again. If it fails again, send us the technical details."),
        ),
    }
