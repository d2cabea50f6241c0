"""Rows as JSON lines and as a spreadsheet that no program takes for formulas."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

#: What a spreadsheet would take for a formula.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
#: Columns beyond these, and documents inside documents inside documents, become JSON in one cell.
MAX_COLUMNS = 200
REST = "…"
_DEPTH = 3
#: Rows come in blocks of about this many characters.
_BLOCK = 256 * 1024
#: More makes a spreadsheet refuse the file.
_MAX_CELL = 32_000

Document = Mapping[str, Any]


def harmless(text: str) -> str:
    """A text as a spreadsheet shows it, and never reckons with it."""
    return f"'{text}" if text.startswith(FORMULA) else text


def flat(document: Document, text: Callable[[str], str] = str) -> dict[str, str]:
    """The cells of a row by the path of their value, such as `content.price.minor`.

    `text` is what becomes of texts (`harmless` for a spreadsheet); numbers stay as they are.
    """
    cells: dict[str, str] = {}
    _flatten(document, "", 1, text, cells)
    return cells


class Columns:
    """The columns of a table, learned from its rows in the order in which they appear."""

    def __init__(self) -> None:
        self._names: dict[str, None] = {}

    def learn(self, cells: Iterable[str]) -> None:
        """Note what a row has."""
        for name in cells:
            if name not in self._names and len(self._names) < MAX_COLUMNS:
                self._names[name] = None

    def header(self) -> list[str]:
        """Their names, with one more for the cells that found no place."""
        full = len(self._names) == MAX_COLUMNS
        return [harmless(name) for name in self._names] + [REST] * full

    def row(self, cells: Mapping[str, str]) -> list[str]:
        """The cells of one row."""
        row = [cells.get(name, "") for name in self._names]
        if len(self._names) == MAX_COLUMNS:
            rest = {name: text for name, text in cells.items() if name not in self._names}
            row.append(_json(rest)[:_MAX_CELL] if rest else "")
        return row


def json_lines(documents: Iterable[Document]) -> Iterator[bytes]:
    """One JSON object a line, in blocks."""
    return _blocks(_json(document) + "\n" for document in documents)


def spreadsheet(rows: Iterable[Mapping[str, str]], columns: Columns) -> Iterator[bytes]:
    """CSV of rows that are alike in part, in blocks.

    Args:
        rows: The harmless cells of each row, see `flat`.
        columns: What was learned from all of them.
    """
    return table(columns.header(), map(columns.row, rows))


def table(header: Iterable[str], rows: Iterable[Iterable[object]]) -> Iterator[bytes]:
    """CSV in UTF-8 with the mark that spreadsheets want, in blocks; cells are harmless already."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)

    def lines() -> Iterator[str]:
        writer.writerow(header)
        for row in rows:
            writer.writerow(row)
            yield text.getvalue()
            text.seek(0)
            text.truncate()
        yield text.getvalue()

    yield "\ufeff".encode()
    yield from _blocks(lines())


def _flatten(
    value: Any, path: str, depth: int, text: Callable[[str], str], cells: dict[str, str]
) -> None:
    if isinstance(value, Mapping) and depth <= _DEPTH and (value or not path):
        for name, inner in value.items():
            _flatten(inner, f"{path}.{name}" if path else str(name), depth + 1, text, cells)
    elif isinstance(value, str):
        cells[path] = text(value[:_MAX_CELL])
    elif value is not None:
        cells[path] = _json(value)[:_MAX_CELL]


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _blocks(lines: Iterable[str]) -> Iterator[bytes]:
    waiting, size = [], 0
    for line in lines:
        waiting.append(line)
        size += len(line)
        if size >= _BLOCK:
            yield "".join(waiting).encode("utf-8", "replace")
            waiting, size = [], 0
    if waiting:
        yield "".join(waiting).encode("utf-8", "replace")
