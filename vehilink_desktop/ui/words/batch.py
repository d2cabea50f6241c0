"""Words for files of several vehicles: why they are sorted so, how many there are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QObject

from vehilink_desktop.domain.batch import BatchItem, Evidence, Group, Origin
from vehilink_desktop.domain.recording import MediaKind
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi


def why(group: Group) -> str:
    """Why the group begins where it does, and how its vehicle is known."""
    return " · ".join(one for one in (_origin(group), _evidence(group)) if one)


def counted(items: Iterable[BatchItem]) -> str:
    """`12 pictures, 1 video, 2 voice notes`."""
    return BatchCount().text(Counter(one.kind for one in items))


class BatchCount(QObject):
    """An object, because only `tr` has plurals that the translations' tools can read."""

    def text(self, kinds: Counter[MediaKind]) -> str:
        """Of each kind that there is, how many."""
        texts = {
            MediaKind.PHOTO: self.tr("%n picture(s)", "", kinds[MediaKind.PHOTO]),
            MediaKind.VIDEO: self.tr("%n video(s)", "", kinds[MediaKind.VIDEO]),
            MediaKind.VOICE: self.tr("%n voice note(s)", "", kinds[MediaKind.VOICE]),
        }
        return formats.listed(text for kind, text in texts.items() if kinds[kind])


def _origin(group: Group) -> str:
    translate = QCoreApplication.translate
    pause = formats.duration(group.pause_s or 0)
    texts = {
        Origin.FIRST: "",
        Origin.FOLDER: translate("Words", "A folder of its own: {folder}"),
        Origin.PAUSE: translate("Words", "After a pause of {time}"),
        Origin.MARKER: translate("Words", "Begins with its VIN plate or code"),
        Origin.NEWCOMERS: translate("Words", "Came in later"),
        Origin.PERSON: translate("Words", "Put together by you"),
    }
    return texts[group.origin].format(folder=bidi.auto(group.folder or ""), time=pause)


def _evidence(group: Group) -> str:
    translate = QCoreApplication.translate
    texts = {
        Evidence.NONE: "",
        Evidence.PLATE: translate("Words", "VIN read in a picture"),
        Evidence.CODE: translate("Words", "Code of a vehicle of yours in a picture"),
        Evidence.FOLDER: translate("Words", "The folder {folder} is named after it"),
        Evidence.PERSON: translate("Words", "Chosen by you"),
    }
    return texts[group.evidence].format(folder=bidi.auto(group.folder or ""))
