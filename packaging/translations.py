"""Keeps the translations in i18n in step with the program's texts, and finds what they lack."""

import ast
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from bootstrap import BIN, ROOT

PROGRAM = ROOT / "vehilink_desktop"
FOLDER = ROOT / "i18n"

ENGLISH = "en"
"""The program's own language; its file holds plurals only."""

LANGUAGES = ("zh_CN", "ar", ENGLISH)

_PLACEHOLDER = re.compile(r"\{\w*\}|%n")
_ACCELERATOR = re.compile(r"&(.?)")
# lupdate takes the `#:` that documents an attribute for a note to translators
_STRAY_NOTE = re.compile(r"[ \t]*<extracomment>.*?</extracomment>\n", re.DOTALL)


def update(folder: Path = FOLDER) -> None:
    """Bring the files of `folder` in step with the program; new texts come in unfinished."""
    for language in LANGUAGES:
        path = folder / f"vehilink_{language}.ts"
        lupdate = f"{BIN / 'pyside6-lupdate'}"
        command = [lupdate, "-silent", "-extensions", "py", f"{PROGRAM}", "-ts", f"{path}"]
        command += ["-source-language", ENGLISH, "-target-language", language]
        command += ["-locations", "none", "-no-obsolete"]
        if language == ENGLISH:
            command.append("-pluralonly")
        subprocess.run(command, check=True, stderr=subprocess.DEVNULL)  # "stripping non plurals"
        path.write_text(_STRAY_NOTE.sub("", path.read_text("utf-8")), "utf-8", newline="\n")


def faults(folder: Path = FOLDER) -> list[str]:
    """What keeps the translations of `folder` from being complete, one line each."""
    found = []
    with tempfile.TemporaryDirectory() as temporary:
        fresh = Path(shutil.copytree(folder, Path(temporary) / "i18n"))
        update(fresh)
        for path in sorted(fresh.iterdir()):
            committed = folder / path.name
            if not committed.exists() or committed.read_bytes() != path.read_bytes():
                found.append(f"{path.name}: not in step with the program; run dev.py translate")
            for message in _messages(path):
                source = message.findtext("source", "")
                found += (f"{path.name}: {source!r}: {fault}" for fault in _faults_of(message))
        found += _unread_texts(fresh / f"vehilink_{LANGUAGES[0]}.ts")
    return found


def _messages(path: Path) -> Iterator[ET.Element]:
    return ET.parse(path).getroot().iter("message")


def _faults_of(message: ET.Element) -> Iterator[str]:
    source = message.findtext("source", "")
    plurals = [form.text or "" for form in message.iter("numerusform")]
    for text in plurals or [message.findtext("translation") or ""]:
        if not text.strip():
            yield "not translated"
            continue
        wanted, there = (sorted(_PLACEHOLDER.findall(one)) for one in (source, text))
        if len(plurals) > 1 and "%n" not in there:
            wanted.remove("%n")  # "one vehicle" has its number in words
        if wanted != there:
            yield f"{text!r} has the placeholders {there}, not {wanted}"
        keys = _ACCELERATOR.findall(text)
        if len(keys) != source.count("&") or not all(key.isalnum() for key in keys):
            yield f"{text!r} needs its & before a letter, as often as the source has it"


def _unread_texts(path: Path) -> Iterator[str]:
    """Texts of the program that lupdate passed over, or whose plural it did not notice.

    It reads `translate()` by rules of its own: with a number behind the text, most forms are lost.
    """
    read = {message.findtext("source"): message.get("numerus") for message in _messages(path)}
    for module in sorted(PROGRAM.rglob("*.py")):
        for text in _shown_texts(ast.parse(module.read_text("utf-8"))):
            if text not in read:
                yield f"{module.relative_to(ROOT)}: lupdate does not see {text!r}"
            elif "%n" in text and not read[text]:
                yield f"{module.relative_to(ROOT)}: use self.tr() for the plurals of {text!r}"


def _shown_texts(tree: ast.Module) -> Iterator[str]:
    for call in ast.walk(tree):
        match call:
            case ast.Call(func=ast.Attribute(attr="tr"), args=[ast.Constant(value=str(text)), *_]):
                yield text
            case ast.Call(
                func=ast.Name(id="translate") | ast.Attribute(attr="translate"),
                args=[_, ast.Constant(value=str(text)), *_],
            ):
                yield text


if __name__ == "__main__":
    sys.exit("\n".join(faults()) or None)
