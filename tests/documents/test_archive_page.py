"""Tables for spreadsheets and the page that is read without the program: others' text is text."""

import csv
import io
import json
from html.parser import HTMLParser

from vehilink_desktop.documents.archive_page import PageFacts, PageTexts, Table, page
from vehilink_desktop.documents.archive_tables import (
    MAX_COLUMNS,
    Columns,
    Document,
    flat,
    harmless,
    json_lines,
    spreadsheet,
)

HOSTILE = "</td></table><script>alert(1)</script><img src=x onerror=alert(2)>\x00\u202e&amp;"


def texts(**changes: object) -> PageTexts:
    values: dict[str, object] = {
        "language": "en",
        "rtl": False,
        "title": "Your data",
        "intro": "Unpack it first.",
        "account": "Account",
        "made": "Made",
        "period": "Period",
        "always": "All",
        "here": "From this computer",
        "platform": "From the platform",
        "rows": "{shown} of {count} rows",
        "files": "{count} files",
        "more_files": "{count} more",
        "empty": "Nothing",
        "left_out": "Left out",
        "broken": "Broken at",
        "kinds": {"orders": "Orders"},
        "readme": "Read me",
    }
    return PageTexts(**values | changes)  # type: ignore[arg-type]


def facts(*tables: Table, media: tuple[str, ...] = ()) -> PageFacts:
    return PageFacts(
        account=HOSTILE,
        made="2026-11-23 03:00 UTC",
        since="",
        until="",
        tables=tables,
        media=media,
        left_out=[HOSTILE],
        broken="7",
    )


class Seen(HTMLParser):
    """What a browser would find."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


def rows_of(data: bytes) -> list[list[str]]:
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def table(documents: list[Document]) -> list[list[str]]:
    columns = Columns()
    for document in documents:
        columns.learn(flat(document))
    return rows_of(b"".join(spreadsheet((flat(one, harmless) for one in documents), columns)))


def test_nothing_on_the_page_is_markup_or_comes_from_elsewhere() -> None:
    row = {"title": HOSTILE, HOSTILE: "=1+1", "n": -5, "more": [HOSTILE]}
    text = page(texts(), facts(Table("orders", "", 1, [row]), media=("media/a.jpg",))).decode()
    seen = Seen(text)
    names = {tag for tag, _attributes in seen.tags}
    assert names.isdisjoint({"script", "img", "iframe", "object", "link", "form", "base", "svg"})
    attributes = [(name, value or "") for _tag, found in seen.tags for name, value in found.items()]
    assert not [name for name, _value in attributes if name.startswith("on") or name == "style"]
    links = [value for name, value in attributes if name in ("href", "src")]
    assert links == ["#orders", "data/orders.jsonl", "data/orders.csv", "media/a.jpg"]
    assert "alert(1)" in seen.text  # shown as it is
    assert "\x00" not in text
    assert "\u202e" not in seen.text
    policy = next(
        found["content"] or ""
        for tag, found in seen.tags
        if "http-equiv" in found and tag == "meta"
    )
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    assert "http:" not in policy


def test_languages_from_right_to_left() -> None:
    text = page(texts(language="ar", rtl=True, title="بياناتك"), facts()).decode()
    assert '<html lang="ar" dir="rtl">' in text
    assert "<h1>بياناتك</h1>" in text


def test_formulas_are_text_and_numbers_are_numbers() -> None:
    documents = [
        {"a": text, "n": -5}
        for text in ("=cmd|' /C calc'!A0", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "\n=1")
    ]
    header, *rows = table([*documents, {"=name": "plain", "a": "it's -1"}])
    assert header == ["a", "n", "'=name"]
    assert all(row[0].startswith("'") and row[1] == "-5" for row in rows[:-1])
    assert rows[-1] == ["it's -1", "", "plain"]


def test_documents_become_columns() -> None:
    first = {"id": "1", "content": {"price": {"minor": 5, "currency": "USD"}, "photos": [{"a": 1}]}}
    second = {"id": "2", "note": "广州, “x”\nsecond line", "content": {"price": None}, "empty": {}}
    header, *rows = table([first, second])
    assert header == ["id", "content.price.minor", "content.price.currency", "content.photos",
                      "note", "empty"]  # fmt: skip
    assert rows == [
        ["1", "5", "USD", '[{"a":1}]', "", ""],
        ["2", "", "", "", "广州, “x”\nsecond line", "{}"],
    ]


def test_too_many_columns_go_into_the_last_one() -> None:
    wide = {f"k{number}": number for number in range(MAX_COLUMNS + 50)}
    header, row = table([wide])
    assert len(header) == len(row) == MAX_COLUMNS + 1
    assert json.loads(row[-1]) == {f"k{n}": str(n) for n in range(MAX_COLUMNS, MAX_COLUMNS + 50)}


def test_lines_hold_one_document_each() -> None:
    documents = [{"text": "a\nb\u2028", "lone": "\ud800"}] * 3000
    blocks = list(json_lines(documents))
    assert len(blocks) < 10
    lines = b"".join(blocks).split(b"\n")
    assert len(lines) == 3001
    assert lines[-1] == b""
    assert json.loads(lines[0])["text"] == "a\nb\u2028"


def test_an_empty_table_has_its_files() -> None:
    assert table([]) == [[]] or table([]) == []
    text = page(texts(), facts(Table("orders", "", 0, []))).decode()
    assert "Nothing" in text
