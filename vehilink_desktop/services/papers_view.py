"""What screens see of papers."""

from __future__ import annotations

from dataclasses import dataclass

from vehilink_desktop.domain.paper import PaperKind
from vehilink_desktop.services.pictures import Picture


@dataclass(frozen=True)
class MadePaper:
    """A paper as it would be given to the other side.

    Attributes:
        pdf: The file, with its fonts.
        xml: The same as UBL 2.1.
        name: For both files, without an ending: `PI-O-2026-000123`.
        number: The paper's own.
        terms_digest: Of the terms that it was made from.
        missing_glyphs: Characters that no font of the program has; they print as their codes.
    """

    kind: PaperKind
    pdf: bytes
    xml: bytes
    name: str
    number: str
    terms_digest: str
    missing_glyphs: tuple[str, ...]


@dataclass(frozen=True)
class PaperPages:
    """Some of the pages of a paper, and how many it has in all."""

    pictures: tuple[Picture, ...]
    total: int
