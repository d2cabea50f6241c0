"""The page that shows an archive of personal data without the program. Nothing in it is remote."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from vehilink_desktop.documents.archive_tables import Document, flat

PAGE = "index.html"
README = "README.txt"
#: Rows and columns of a table that are shown; the files have all of them.
SHOWN_ROWS = 20
_SHOWN_COLUMNS = 12
_SHOWN_CELL = 200
_SHOWN_FILES = 500

#: What HTML has no place for, and what would turn the text around it.
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")

_STYLE = """
:root { color-scheme: light dark; --line: #8884; --soft: #888; }
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2.5rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; }
dt, .soft { color: var(--soft); } dd { margin: 0; }
.table { overflow-x: auto; }
table { border-collapse: collapse; font-size: .85rem; }
th, td { border: 1px solid var(--line); padding: .25rem .5rem; text-align: start;
  vertical-align: top; max-width: 24rem; overflow-wrap: anywhere; }
nav ul, .files { columns: 18rem; }
.warning { border-inline-start: 4px solid #c60; padding-inline-start: .75rem; }
"""


@dataclass(frozen=True)
class PageTexts:
    """Every word of the page, in the language of the person.

    Attributes:
        language: As HTML wants it, such as `zh-CN`.
        rtl: Whether it is written from right to left.
        intro: A paragraph: what this is, and to unpack it first.
        rows: `{shown}` of `{count}` rows are shown.
        files: `{count}` files.
        more_files: `{count}` more.
        left_out, broken: Headings of warnings; see `PageFacts`.
        kinds: What each kind of data is called.
        readme: The text of `README.txt`.
    """

    language: str
    rtl: bool
    title: str
    intro: str
    account: str
    made: str
    period: str
    always: str
    here: str
    platform: str
    rows: str
    files: str
    more_files: str
    empty: str
    left_out: str
    broken: str
    kinds: Mapping[str, str]
    readme: str


@dataclass(frozen=True)
class Table:
    """A kind of rows.

    Attributes:
        folder: Where its files are: empty, or `platform/`.
        head: The first rows.
        spreadsheet: Whether there is a CSV beside the JSON lines.
    """

    kind: str
    folder: str
    count: int
    head: Sequence[Document]
    spreadsheet: bool = True


@dataclass(frozen=True)
class PageFacts:
    """What the page tells.

    Attributes:
        made, since, until: Times in words; empty for a period without a limit.
        media: Paths of media, in order.
        left_out: Paths of files that could not be put in.
        broken: What does not hold in the ledger of consents; empty when it does.
    """

    account: str
    made: str
    since: str
    until: str
    tables: Sequence[Table]
    media: Sequence[str]
    left_out: Sequence[str] = ()
    broken: str = ""


def page(texts: PageTexts, facts: PageFacts) -> bytes:
    """`index.html`. Nothing of the facts is ever markup."""
    return "\n".join(_page(texts, facts)).encode("utf-8", "replace")


def _page(texts: PageTexts, facts: PageFacts) -> Iterator[str]:
    digest = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    direction = "rtl" if texts.rtl else "ltr"
    yield f'<!doctype html>\n<html lang="{_text(texts.language)}" dir="{direction}">\n<head>'
    yield '<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    yield '<meta name="viewport" content="width=device-width">'
    yield f"<title>{_text(texts.title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>"
    yield f"<h1>{_text(texts.title)}</h1>\n<p>{_text(texts.intro)}</p>\n<dl>"
    period = " – ".join(filter(None, (facts.since or "…", facts.until or "…")))
    for name, value in (
        (texts.account, facts.account),
        (texts.made, facts.made),
        (texts.period, period if facts.since or facts.until else texts.always),
    ):
        yield f'<dt>{_text(name)}</dt><dd dir="auto">{_text(value)}</dd>'
    yield "</dl>"
    yield from _warnings(texts, facts)
    for folder, title in (("", texts.here), ("platform/", texts.platform)):
        tables = [one for one in facts.tables if one.folder == folder]
        media = [one for one in facts.media if one.startswith(f"{folder}media/")]
        if tables or media:
            yield f"<h1>{_text(title)}</h1>"
            yield from _contents(texts, tables)
            for table in tables:
                yield from _table(texts, table)
            yield from _media(texts, media)
    yield "</body>\n</html>\n"


def _warnings(texts: PageTexts, facts: PageFacts) -> Iterator[str]:
    if facts.broken:
        yield f'<p class="warning">{_text(texts.broken)} {_text(facts.broken)}</p>'
    if facts.left_out:
        yield f'<div class="warning"><p>{_text(texts.left_out)}</p><ul>'
        yield from (f"<li>{_text(path)}</li>" for path in facts.left_out[:_SHOWN_FILES])
        yield "</ul></div>"


def _contents(texts: PageTexts, tables: Sequence[Table]) -> Iterator[str]:
    yield "<nav><ul>"
    for table in tables:
        yield f'<li><a href="#{_anchor(table)}">{_name(texts, table)}</a> ({table.count})</li>'
    yield "</ul></nav>"


def _table(texts: PageTexts, table: Table) -> Iterator[str]:
    path = _text(f"{table.folder}data/{table.kind}")
    links = [f'<a href="{path}.jsonl">JSON</a>']
    if table.spreadsheet:
        links.append(f'<a href="{path}.csv">CSV</a>')
    yield f'<h2 id="{_anchor(table)}">{_name(texts, table)}</h2>'
    if not table.count:
        yield f'<p class="soft">{_text(texts.empty)}</p>'
        return
    shown = texts.rows.format(shown=min(len(table.head), table.count), count=table.count)
    yield f'<p class="soft">{_text(shown)} · {" · ".join(links)}</p>'
    rows = [flat(document) for document in table.head]
    columns = list(dict.fromkeys(name for row in rows for name in row))[:_SHOWN_COLUMNS]
    yield '<div class="table"><table><thead><tr>'
    yield "".join(f"<th>{_text(name.replace('_', ' '))}</th>" for name in columns)
    yield "</tr></thead><tbody>"
    for row in rows:
        cells = (_cell(row.get(name, "")) for name in columns)
        yield f"<tr>{''.join(cells)}</tr>"
    yield "</tbody></table></div>"


def _media(texts: PageTexts, media: Sequence[str]) -> Iterator[str]:
    if not media:
        return
    yield f'<p class="soft">{_text(texts.files.format(count=len(media)))}</p><ul class="files">'
    for path in media[:_SHOWN_FILES]:
        yield f'<li><a href="{_text(path)}">{_text(path.rpartition("/")[2])}</a></li>'
    yield "</ul>"
    if len(media) > _SHOWN_FILES:
        more = texts.more_files.format(count=len(media) - _SHOWN_FILES)
        yield f'<p class="soft">{_text(more)}</p>'


def _name(texts: PageTexts, table: Table) -> str:
    return _text(texts.kinds.get(table.kind, table.kind))


def _anchor(table: Table) -> str:
    return _text(f"{table.folder}{table.kind}".replace("/", "-"))


def _cell(text: str) -> str:
    shown = text if len(text) <= _SHOWN_CELL else f"{text[:_SHOWN_CELL]}…"
    return f'<td dir="auto">{_text(shown)}</td>'


def _text(text: str) -> str:
    """Any text as HTML that shows it and does nothing else."""
    return escape(_CONTROLS.sub("\ufffd", text))
