"""Scanned documents to pages. Runs in a decoder process only; what is asked of it is untrusted."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any

import numpy as np

from vehilink_desktop.media.containers import SCAN_FORMATS, PhotoFormat, check_complete, identify
from vehilink_desktop.media.decode import Decoded, damage_refused, decode_pages
from vehilink_desktop.media.limits import MAX_PAGES, PhotoLimits
from vehilink_desktop.media.refusals import PhotoRefused, RefusalReason

_LARGEST_SCALE = 6.0  # pixels a point, 432 a inch: a small page gains nothing beyond
_WRONG_PASSWORD = 4  # FPDF_ERR_PASSWORD


def read_pages(data: bytes, limits: PhotoLimits, long_side: int) -> Iterator[Decoded]:
    """The pages of a picture or a PDF, the longer side about `long_side` pixels or more.

    Raises:
        PhotoRefused: with the reason.
        MemoryError: the decoder's own limit.
    """
    if identify(data, SCAN_FORMATS) is PhotoFormat.PDF:
        check_complete(PhotoFormat.PDF, data)
        yield from _pdf_pages(data, long_side)
    else:
        yield from decode_pages(data, limits, long_side)


def count_sheets(pdf: bytes) -> int:
    """How many pages a PDF has; raises like `read_sheets`."""
    with _opened(pdf) as document:
        return len(document)


def read_sheets(pdf: bytes, long_side: int, first: int) -> Iterator[Decoded]:
    """The pages of a PDF from `first` (0 is the first) on, `MAX_PAGES` at most.

    Raises:
        PhotoRefused: with the reason.
        MemoryError: the decoder's own limit.
    """
    with _opened(pdf) as document:
        for number in range(first, min(len(document), first + MAX_PAGES)):
            yield _rendered(document[number], long_side)


def _pdf_pages(data: bytes, long_side: int) -> Iterator[Decoded]:
    with _opened(data) as document:
        if len(document) > MAX_PAGES:
            raise PhotoRefused(RefusalReason.TOO_MANY_PAGES, f"{len(document)} pages")
        for page in document:
            yield _rendered(page, long_side)


@contextmanager
def _opened(data: bytes) -> Iterator[Any]:
    import pypdfium2  # most scans are pictures

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = error.err_code == _WRONG_PASSWORD
        reason = RefusalReason.ENCRYPTED if locked else RefusalReason.DAMAGED
        raise PhotoRefused(reason, str(error)[:200]) from error
    with closing(document), damage_refused():
        if not len(document):
            raise PhotoRefused(RefusalReason.DAMAGED, "no pages")
        yield document


def _rendered(page: Any, long_side: int) -> Decoded:
    scale = min(_LARGEST_SCALE, long_side / max(page.get_size()))
    picture = page.render(scale=scale).to_numpy()
    page.close()
    return Decoded(np.array(picture[:, :, :3]), None, orientation=1, taken_at=None)
