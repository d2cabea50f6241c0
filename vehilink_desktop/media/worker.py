"""The decoder: a child process that turns foreign pictures into ours, and reads licences.

Started by `worker_process.py`; speaks `framing.py` on standard input and output; ends when its
input ends. It needs no network, writes no file and is worth nothing to whoever takes it over.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import Any

from vehilink_desktop.media.child import claim_pipes, restrict_process
from vehilink_desktop.media.codes import CodeReader, read_qr
from vehilink_desktop.media.decode import Decoded, decode, use_our_limits
from vehilink_desktop.media.framing import read_frame, write_frame
from vehilink_desktop.media.limits import (
    AVATAR_SIDE,
    LONG_SIDE,
    PAGE_SIDE,
    THUMBNAIL_SIDE,
    PhotoLimits,
)
from vehilink_desktop.media.posters import picture_of
from vehilink_desktop.media.refusals import PhotoRefused, RefusalReason
from vehilink_desktop.media.resample import cut_square, encode_jpeg, shrink, turn
from vehilink_desktop.media.scans import count_sheets, read_pages, read_sheets
from vehilink_desktop.media.sounds import read_sound
from vehilink_desktop.media.text_reader import TextReader, evened
from vehilink_desktop.media.vin_prints import find_vins
from vehilink_desktop.media.vision import cv2

Answer = tuple[dict[str, Any], list[bytes | memoryview]]


def main(limits_json: str) -> int:
    """Serve until the input ends; `limits_json` holds the fields of `PhotoLimits`."""
    limits = PhotoLimits(**json.loads(limits_json))
    requests, answers = claim_pipes()
    cv2.setNumThreads(1)  # the program runs as many decoders as it wants cores used
    use_our_limits(limits)
    if sys.platform != "win32":
        os.nice(5)  # the window first
    restrict_process(limits.memory_bytes)
    write_frame(answers, {"ready": True})
    while True:
        try:
            header, blocks = read_frame(requests)
        except EOFError:
            return 0
        _allow_cpu_seconds(limits.seconds)
        answer, out = _answer(header, blocks[0], limits)
        write_frame(answers, answer, *out)


def _answer(request: Mapping[str, Any], data: bytes, limits: PhotoLimits) -> Answer:
    try:
        return _TASKS[request["task"]](data, request, limits)
    except PhotoRefused as refusal:
        return {"refused": refusal.reason, "detail": refusal.detail}, []
    except MemoryError:
        return {"refused": RefusalReason.DECODER_FAILED, "detail": "out of memory"}, []


def _prepare(data: bytes, request: Mapping[str, Any], limits: PhotoLimits) -> Answer:
    return _prepared(decode(data, limits, LONG_SIDE), LONG_SIDE, request["rotate"])


def _pages(data: bytes, _request: Mapping[str, Any], limits: PhotoLimits) -> Answer:
    return _prepared_pages(read_pages(data, limits, PAGE_SIDE))


def _sheets(data: bytes, request: Mapping[str, Any], _limits: PhotoLimits) -> Answer:
    answer, blocks = _prepared_pages(read_sheets(data, PAGE_SIDE, request["first"]))
    return {**answer, "total": count_sheets(data)}, blocks


def _prepared_pages(many: Iterable[Decoded]) -> Answer:
    pages = []
    blocks: list[bytes | memoryview] = []
    for decoded in many:
        page, pictures = _prepared(decoded, PAGE_SIDE, rotate=0)
        pages.append(page)
        blocks += pictures
    return {"pages": pages}, blocks


def _read_text(data: bytes, request: Mapping[str, Any], limits: PhotoLimits) -> Answer:
    decoded = decode(data, limits, PAGE_SIDE)
    picture = evened(turn(decoded.pixels, decoded.orientation, rotate=0))
    with ThreadPoolExecutor(1) as beside:
        qr = beside.submit(read_qr, picture)
        lines = _text_reader(Path(request["models"])).read(picture)
    height, width = picture.shape[:2]
    found = json.dumps([(line.text, line.confidence, line.quad) for line in lines])
    return {"width": width, "height": height, "qr": qr.result()}, [found.encode()]


def _codes(data: bytes, _request: Mapping[str, Any], limits: PhotoLimits) -> Answer:
    decoded = decode(data, limits, PAGE_SIDE)
    picture = turn(decoded.pixels, decoded.orientation, rotate=0)
    codes = CodeReader().read(picture, thorough=True)
    return {}, [json.dumps([(code.text, code.format, code.quad) for code in codes]).encode()]


def _vins(data: bytes, request: Mapping[str, Any], limits: PhotoLimits) -> Answer:
    decoded = decode(data, limits, LONG_SIDE)
    picture = evened(turn(decoded.pixels, decoded.orientation, rotate=0))
    height, width = picture.shape[:2]
    prints = find_vins(_text_reader(Path(request["models"])).read(picture), (width, height))
    return {}, [json.dumps([(one.check.vin, one.confidence, one.quad) for one in prints]).encode()]


def _crop(data: bytes, request: Mapping[str, Any], limits: PhotoLimits) -> Answer:
    decoded = decode(data, limits, LONG_SIDE)
    picture = turn(decoded.pixels, decoded.orientation, rotate=0)
    square = cut_square(picture, request["box"], AVATAR_SIDE)
    return {}, [encode_jpeg(square, decoded.profile)]


def _decode_rgb(data: bytes, request: Mapping[str, Any], limits: PhotoLimits) -> Answer:
    max_side = request["max_side"]
    decoded = decode(data, limits, max_side)
    picture = turn(shrink(decoded.pixels, max_side), decoded.orientation, rotate=0)
    order = cv2.COLOR_GRAY2RGB if picture.ndim == 2 else cv2.COLOR_BGR2RGB
    rgb = cv2.cvtColor(picture, order)
    height, width = picture.shape[:2]
    return {"width": width, "height": height}, [rgb.tobytes()]


def _poster(data: bytes, request: Mapping[str, Any], limits: PhotoLimits) -> Answer:
    source = Path(request["path"]) if request["path"] else data
    pixels, seconds = picture_of(source, request["at"], limits)
    decoded = Decoded(pixels, profile=None, orientation=1, taken_at=None)
    answer, blocks = _prepared(decoded, LONG_SIDE, rotate=0)
    return {**answer, "seconds": seconds}, blocks


def _voice(_data: bytes, request: Mapping[str, Any], _limits: PhotoLimits) -> Answer:
    facts, opus = read_sound(Path(request["path"]))
    return {"seconds": facts.seconds, "peaks": facts.peaks}, [opus]


_TASKS: dict[str, Callable[[bytes, Mapping[str, Any], PhotoLimits], Answer]] = {
    "prepare": _prepare,
    "crop": _crop,
    "decode": _decode_rgb,
    "pages": _pages,
    "sheets": _sheets,
    "text": _read_text,
    "codes": _codes,
    "vins": _vins,
    "poster": _poster,
    "voice": _voice,
}


def _prepared(decoded: Decoded, long_side: int, rotate: int) -> Answer:
    picture = turn(shrink(decoded.pixels, long_side), decoded.orientation, rotate)
    thumbnail = shrink(picture, THUMBNAIL_SIDE)
    height, width = picture.shape[:2]
    taken_at = decoded.taken_at.isoformat() if decoded.taken_at else None
    blocks = [encode_jpeg(pixels, decoded.profile) for pixels in (picture, thumbnail)]
    return {"width": width, "height": height, "taken_at": taken_at}, [*blocks]


@cache
def _text_reader(models: Path) -> TextReader:
    return TextReader(models)


def _allow_cpu_seconds(seconds: float) -> None:
    """End a decoder that spins after the program, which would have killed it, has gone."""
    if sys.platform == "win32":
        return
    import resource

    usage = resource.getrusage(resource.RUSAGE_SELF)
    _, ceiling = resource.getrlimit(resource.RLIMIT_CPU)
    bound = int(usage.ru_utime + usage.ru_stime + seconds) + 1
    if ceiling == resource.RLIM_INFINITY or bound < ceiling:
        resource.setrlimit(resource.RLIMIT_CPU, (bound, ceiling))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
