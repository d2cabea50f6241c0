"""What stays on a computer that was told to forget everything: nothing."""

from __future__ import annotations

import logging
import os
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

from PIL import Image
from PySide6.QtCore import QCoreApplication, QSettings

from tests.benchmarks.result import Measured, benchmark
from tests.support.markers import found_in
from tests.support.sandbox import Sandbox
from vehilink_desktop.app import erasing
from vehilink_desktop.app.container import open_backend
from vehilink_desktop.app.logs import start_logging
from vehilink_desktop.app.profile import Profile, open_profile
from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.bus import EventBus
from vehilink_desktop.bridge.tasks import TaskRunner
from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.domain.account import FORGOTTEN
from vehilink_desktop.domain.complaint import ComplaintContent
from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.remote.errors import AccountUnknown
from vehilink_desktop.storage.elsewhere import note_elsewhere
from vehilink_desktop.ui.resources import resource_path

_PHONE = "+8613755500001"
_COUNT = 50
#: Written plainly on purpose, and so found before everything is erased.
_PLAIN = 4


def _markers() -> list[str]:
    """Phone numbers, names, VINs, codes, messages, file names, searches."""
    kinds = (
        *(f"+86137555{number:05}" for number in range(8)),
        *(f"葛兰 Zwiebelturm {number:02}" for number in range(14)),
        *(f"LGXCE6CD8RA77{number:04}" for number in range(8)),
        *(f"ZWT-{number:06}" for number in range(10)),
        *(f"Zwiebel/turm? ثوم & {number:02}" for number in range(10)),
    )
    assert len(kinds) == _COUNT
    return [*kinds]


@benchmark("erasure_hits", unit="hits of 50 markers", goal="value <= 0")
def erasure_hits(folder: Path) -> Measured:
    """The program is used against a platform, told to forget, and every byte is looked at."""
    QCoreApplication([])
    markers, places = _markers(), _places(folder)
    profile = open_profile(folder / "profile", sandbox=True, platform=None)
    start_logging(profile.logs)
    part = places[-1] / "personal data.zip.part"
    with Sandbox(folder / "the platform's own") as platform:
        opened = open_backend(
            profile, platform.url, bus=EventBus(), tasks=TaskRunner(), resources=resource_path()
        )
        rest = iter(markers)
        plain = [next(rest) for _ in range(_PLAIN)]
        try:
            code = _sign_in(opened.backend)
            _use(opened.backend, rest, folder / "own pictures")
        finally:
            opened.close()
    _leave_plain_traces(profile, part, plain)
    searched = (profile.root, *places)
    readable = {word for word, _path in found_in(searched, [*markers, code])}
    if readable != set(plain):
        raise AssertionError(f"readable before it is erased: {readable ^ set(plain)}")
    _plant_spellings(profile.logs / "planted", markers)

    note_elsewhere(profile.elsewhere, [part])
    erasing.begin(profile, FORGOTTEN)
    found = {word for word, _path in found_in(searched, markers)}
    if found != set(markers):
        raise AssertionError(f"planted, and not found: {set(markers) - found}")
    erasing.finish(profile)
    return Measured(value=len(found_in(searched, [*markers, code])))


def _places(folder: Path) -> tuple[Path, ...]:
    """Home, cache, temporary files, and where exports go; no other process has to do with them."""
    names = {"HOME": "home", "XDG_CACHE_HOME": "cache", "XDG_CONFIG_HOME": "config"}
    names |= {"TMPDIR": "temporary", "EXPORTS": "exports"}
    for variable, name in names.items():
        (folder / name).mkdir()
        os.environ[variable] = str(folder / name)
    return tuple(folder / name for name in names.values())


def _sign_in(backend: Backend) -> str:
    """As a new supplier; the code that was entered."""
    sent = backend.account.request_code(_PHONE)
    code = backend.account.read_code(sent.request_id)
    assert code
    try:
        backend.account.sign_in(sent.request_id, _PHONE, code)
    except AccountUnknown as unknown:
        version = backend.policy.in_force("en").version
        backend.account.register(unknown.registration_token, UserType.SUPPLIER, None, version)
    return code


def _use(backend: Backend, rest: Iterator[str], folder: Path) -> None:
    """Have every service that keeps words keep some; what can leave does."""
    folder.mkdir()
    for _ in range(6):
        picture = folder / f"{quote(next(rest), safe='')}.jpg"
        Image.effect_noise((400, 300), 50).convert("RGB").save(picture, comment=next(rest))
        content = ListingContent(brand="BYD", description=next(rest), stock_no=next(rest)[:40])
        listing_id = backend.listings.create(content)
        backend.listings.save(listing_id, content.model_copy(update={"trim": next(rest)}))
        backend.photos.add_files(listing_id, [picture], lambda _done, _all: None, lambda: False)
    for _ in range(4):
        backend.market.remember_search(next(rest))
    for _ in range(2):
        backend.settings.put(next(rest), {"columns": [next(rest)]})
    backend.certification.start(UserType.SUPPLIER)
    backend.certification.add_pages([picture, picture.read_bytes()], CancelToken())
    draft = backend.certification.state().draft
    assert draft
    named = {"company_name": next(rest), "address": next(rest), "company_name_zh": next(rest)}
    backend.certification.save(draft.content.model_copy(update=named))
    for words in rest:
        backend.complaints.open(ComplaintContent(about_account_id="nobody", text=words))


def _leave_plain_traces(profile: Profile, part: Path, plain: list[str]) -> None:
    """What lies outside the store by nature, here with words that it should never contain."""
    appearance = QSettings(str(profile.appearance), QSettings.Format.IniFormat)
    appearance.setValue("editor/last", plain[0])
    appearance.sync()
    with (profile.logs / "crash.log").open("a", encoding="utf-8") as crash:
        crash.write(plain[1])
    profile.qt_settings.mkdir()
    (profile.qt_settings / "QtProject.conf").write_text(quote(plain[2]), "utf-8")
    part.write_bytes(b64encode(b"." + plain[3].encode()))
    logging.getLogger("vehilink_desktop").info("asked %s", _PHONE)


def _plant_spellings(path: Path, markers: list[str]) -> None:
    """One word after the other in one spelling after the other: the search finds each."""
    spelled = (
        str.encode,
        lambda word: word.encode("utf-16-le"),
        lambda word: quote(word, safe="").encode(),
        lambda word: b64encode(b".." + word.encode()),
        lambda word: word.encode("unicode_escape"),
    )
    path.write_bytes(
        b"\n".join(spelled[number % len(spelled)](word) for number, word in enumerate(markers))
    )
