"""Papers of a deal as PDF files: same input, same bytes, whatever the computer."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from vehilink_desktop.core.errors import Bug, Known
from vehilink_desktop.documents.glyphs import Glyphs
from vehilink_desktop.documents.sheet import sheet
from vehilink_desktop.documents.words import Words
from vehilink_desktop.domain.paper import Paper, PaperLanguage

if TYPE_CHECKING:
    import typst

#: One language, or two side by side; the first one decides and gives the reading direction.
Languages = tuple[PaperLanguage] | tuple[PaperLanguage, PaperLanguage]

MAX_LOGO_BYTES = 1_000_000
_LOGO_BEGINNINGS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")


class PaperPrinter:
    """Prints papers with the shipped templates and fonts, and nothing else of the computer's.

    Made once and kept: the first paper loads the fonts. Any thread may print.
    """

    def __init__(self, resources: Path) -> None:
        self._templates = resources / "documents"
        self._fonts = resources / "fonts"
        self._words: dict[PaperLanguage, Words] = {}
        self._lock = Lock()

    def pdf(self, paper: Paper, languages: Languages, logo: bytes | None = None) -> bytes:
        """A PDF file.

        Args:
            paper: What it says.
            languages: Different ones.
            logo: A PNG or JPEG file of the supplier's, up to `MAX_LOGO_BYTES`.

        Raises:
            Known: `paper_logo_unusable`.
            ValueError: the languages are one twice, or the total is above `MAX_MINOR`.
        """
        if len(set(languages)) != len(languages):
            raise ValueError(f"not different languages: {languages}")
        if logo is not None and not _is_usable(logo):
            raise Known("paper_logo_unusable")
        with self._lock:
            words = tuple(self._words_of(language) for language in languages)
            content = sheet(paper, words, self._glyphs.drawable)
            return self._compile(content, logo)

    def missing_glyphs(self, paper: Paper) -> tuple[str, ...]:
        """The characters of a paper that no shipped font can draw.

        They are printed as their codes, `[U+1F600]`: nothing vanishes, nothing has to wait.
        """
        with self._lock:
            return self._glyphs.missing(_texts(paper.model_dump(mode="json")))

    def _compile(self, content: dict[str, Any], logo: bytes | None) -> bytes:
        import typst

        inputs = {
            "sheet": json.dumps(content, ensure_ascii=False),
            # a path would need a file; Typst makes bytes of numbers
            "logo": json.dumps(list(logo) if logo else None),
        }
        try:
            made = self._compiler.compile(format="pdf", sys_inputs=inputs, timestamp=0)
        except typst.TypstError as error:
            if logo is not None and "image" in error.message:
                raise Known("paper_logo_unusable", error.message) from error
            raise Bug(f"the template failed: {error.message}") from error
        if not isinstance(made, bytes):
            raise Bug("Typst gave no file")
        return made

    @cached_property
    def _compiler(self) -> typst.Compiler:
        import typst

        fonts = typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=False, font_paths=[self._fonts]
        )
        return typst.Compiler(
            self._templates / "paper.typ",
            root=self._templates,
            font_paths=fonts,
            ignore_system_fonts=True,
            # templates import nothing from a network; a folder that is not there says so
            package_path=self._templates / "packages",
            package_cache_path=self._templates / "packages",
        )

    @cached_property
    def _glyphs(self) -> Glyphs:
        return Glyphs(self._fonts)

    def _words_of(self, language: PaperLanguage) -> Words:
        if language not in self._words:
            self._words[language] = Words(self._templates / "words", language)
        return self._words[language]


def _is_usable(logo: bytes) -> bool:
    return len(logo) <= MAX_LOGO_BYTES and logo.startswith(_LOGO_BEGINNINGS)


def _texts(document: object) -> Iterator[str]:
    match document:
        case str():
            yield document
        case dict():
            for value in document.values():
                yield from _texts(value)
        case list():
            for value in document:
                yield from _texts(value)
