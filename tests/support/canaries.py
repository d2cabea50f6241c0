"""Personal data and secrets of the tests that no log, crash report or diagnosis may contain.

Some are known by their words, those that are drawn anew in each run by their form. `CANARIES`
also learns the codes that the platform hands out while a test runs.
"""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterator
from pathlib import Path

from vehilink_desktop.core.redaction import RedactingFormatter
from vehilink_desktop.sandbox.seed import companies

#: As `app.logs` writes a line.
_LINE = "%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"

_PEOPLE = (
    *("张伟", "李娜", "王小明", "Zhang Wei", "Ahmed Al", "wei.zhang@"),
    # bank accounts of the tests
    *("3100667890123456", "3100 6678 9012 3456", "62220000", "6222 0000 1111", "DE89370400440532"),
)
_FORMS = {
    "phone of China": r"(?<![\d.])1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)",
    "phone of the Emirates": r"(?<![\d.])(?:00)?971[ -]?5\d[ -]?\d{3}[ -]?\d{4}(?!\d)",
    "phone with a country": r"\+\d{8,15}(?!\d)",
    "VIN": r"(?<![0-9A-Za-z])(?=\d*[A-Z])(?=(?:[A-Z]*\d){4})[A-HJ-NPR-Z0-9]{17}(?![0-9A-Za-z])",
    "licence number": r"(?<![0-9A-Z])9[1-3]\d{6}[0-9A-HJ-NPQRTUWXY]{10}(?![0-9A-Z])",
    "token": r"(?<![\w-])(?=[\w-]*[a-z])(?=[\w-]*[A-Z])(?=[\w-]*\d)[A-Za-z0-9_-]{43,}(?![\w-])",
    "bearer": r"Bearer \w{4}",
}
_FORM = re.compile("|".join(f"(?:{form})" for form in _FORMS.values()))
_LOG = re.compile(r"\.log(\.\d+)?$|\.crash$|^diagnos")


class Canaries:
    """All that is looked for."""

    def __init__(self) -> None:
        seeded = [
            *companies.SUPPLIERS,
            companies.PURCHASER,
            *companies.TRADERS,
            *companies.APPLICANTS,
        ]
        names = [name for one in seeded for name in (one.name, one.name_zh, one.address) if name]
        self._words = frozenset(names) | frozenset(_PEOPLE)
        self._word = re.compile("|".join(map(re.escape, sorted(self._words))))
        self._codes: set[str] = set()

    def note_code(self, code: str) -> str:
        """Look for `code` until `forget_codes`; gives it back."""
        self._codes.add(code)
        return code

    def forget_codes(self) -> None:
        """A number of six digits is a code only while it is one."""
        self._codes.clear()

    def in_text(self, text: str) -> set[str]:
        """Those that `text` contains."""
        found = {match[0] for match in self._word.finditer(text)}
        found |= {match[0] for match in _FORM.finditer(text)}
        if self._codes:
            found |= self._codes.intersection(re.findall(r"(?<![\w.])\d{4,8}(?![\w.])", text))
        return found

    def in_files(self, folder: Path) -> list[str]:
        """Where logs, crash logs and diagnoses below `folder` contain some, a line for each."""
        files = (Path(at, name) for at, _, names in os.walk(folder) for name in names)
        return [
            f"{path.relative_to(folder)}: {one}"
            for path in files
            if _LOG.search(path.name)
            for one in sorted(self.in_text(path.read_text("utf-8", "replace")))
        ]


CANARIES = Canaries()


class LeakWatch(logging.Handler):
    """Writes every record as the program's log file has it."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.setFormatter(RedactingFormatter(_LINE))
        self._lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self._lines.append(self.format(record))

    def leaks(self, canaries: Canaries) -> Iterator[str]:
        """The lines with a canary, and which."""
        for line in self._lines:
            found = canaries.in_text(line)
            if found:
                yield f"{sorted(found)} in {line}"
