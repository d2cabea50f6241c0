"""Reading back what was printed."""

import ctypes
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pypdfium2
import pypdfium2.raw

from vehilink_desktop.documents.papers import PaperPrinter

RESOURCES = Path(__file__).parents[2] / "resources"
FONTS = {"NotoSans", "NotoSansArabic", "NotoSansCJKsc"}
#: Marks of direction and places to break at, which pdfium gives as it pleases.
_UNSEEN = re.compile("[\u200b\u2066-\u2069\ufffe\ufeff]")


@cache
def printer() -> PaperPrinter:
    return PaperPrinter(RESOURCES)


def pages(pdf: bytes) -> list[str]:
    """The text of each page, white space reduced to single spaces."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [_text(page) for page in document]
    finally:
        document.close()


def text(pdf: bytes) -> str:
    return " ".join(pages(pdf))


def drawn(pdf: bytes) -> str:
    """The characters as they stand, line by line from the left, without white space.

    pdfium turns lines around in which it takes Arabic for the main direction; this does not.
    """
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "".join(one for page in document for _, _, one in sorted(_placed(page)))
    finally:
        document.close()


def letters(words: str) -> str:
    """Without white space: where a line is broken does not matter."""
    return "".join(words.split())


def fonts(pdf: bytes) -> set[tuple[str, bool]]:
    """The families that are drawn with, and whether they are embedded."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return {one for page in document for one in _fonts(page)}
    finally:
        document.close()


def _text(page: pypdfium2.PdfPage) -> str:
    read = page.get_textpage()
    try:
        return " ".join(_UNSEEN.sub("", read.get_text_range()).split())
    finally:
        read.close()


def _placed(page: pypdfium2.PdfPage) -> Iterator[tuple[float, float, str]]:
    raw = pypdfium2.raw
    read = page.get_textpage()
    try:
        for index in range(read.count_chars()):
            one = chr(raw.FPDFText_GetUnicode(read, index))
            x, y = ctypes.c_double(), ctypes.c_double()
            raw.FPDFText_GetCharOrigin(read, index, x, y)
            if not one.isspace() and not _UNSEEN.match(one):
                yield round(-y.value, 1), x.value, one
    finally:
        read.close()


def _fonts(page: pypdfium2.PdfPage) -> Iterator[tuple[str, bool]]:
    raw = pypdfium2.raw
    for item in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT], max_depth=5):
        font = raw.FPDFTextObj_GetFont(item)
        size = raw.FPDFFont_GetBaseFontName(font, None, 0)
        name = ctypes.create_string_buffer(size)
        raw.FPDFFont_GetBaseFontName(font, name, size)
        # ABCDEF+NotoSans-Bold: a subset has six letters of its own
        family = name.value.decode().partition("+")[2].partition("-")[0]
        yield family, bool(raw.FPDFFont_GetIsEmbedded(font))
