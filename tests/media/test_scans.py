"""Scanned documents become pages, or are refused with the reason."""

import threading
import time
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import numpy as np
import psutil
import pypdfium2
import pytest
from PIL import Image

from tests.media.conftest import SAMPLES
from tests.media.pictures import QUADRANTS, encoded, opened, pixels_of, quadrants, scene
from tests.media.test_photo_refusals import png_bomb
from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.core.errors import Cancelled
from vehilink_desktop.media.licences import LicenceReader
from vehilink_desktop.media.photos import PreparedPhoto
from vehilink_desktop.media.refusals import PhotoRefused, RefusalReason
from vehilink_desktop.ui.resources import resource_path

Reason = RefusalReason


@pytest.fixture(scope="module")
def reader() -> Iterator[LicenceReader]:
    shared = LicenceReader(resource_path("models"))
    yield shared
    shared.close()


def pages_of(reader: LicenceReader, source: Path | bytes) -> tuple[PreparedPhoto, ...]:
    return reader.open_scan(source, CancelToken())


def refusal(reader: LicenceReader, source: Path | bytes) -> RefusalReason:
    with pytest.raises(PhotoRefused) as caught:
        pages_of(reader, source)
    return caught.value.reason


def pdf(*pictures: Image.Image) -> bytes:
    out = BytesIO()
    pictures[0].save(out, "PDF", save_all=True, append_images=pictures[1:], resolution=150)
    return out.getvalue()


def blank_pdf(pages: int) -> bytes:
    document = pypdfium2.PdfDocument.new()
    for _ in range(pages):
        document.new_page(595, 842)
    out = BytesIO()
    document.save(out)
    document.close()
    return out.getvalue()


def locked_pdf() -> bytes:
    """Protected by a password that nobody gave: its keys, of revision 3, open nothing else."""
    keys = f"/Filter/Standard/V 2/R 3/Length 128/P -4/O<{'41' * 32}>/U<{'42' * 32}>"
    objects = (
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
        f"<<{keys}>>",
    )
    body, places = "%PDF-1.6\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(body))
        body += f"{number} 0 obj\n{content}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    trailer = f"<</Size 5/Root 1 0 R/Encrypt 4 0 R/ID[<{'43' * 16}><{'43' * 16}>]>>"
    end = (
        f"xref\n0 5\n0000000000 65535 f \n{table}trailer\n{trailer}\nstartxref\n{len(body)}\n%%EOF"
    )
    return (body + end).encode()


def tiff(*pictures: Image.Image, **options: object) -> bytes:
    return encoded(pictures[0], "TIFF", save_all=True, append_images=pictures[1:], **options)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "HEIC"])
def test_pictures_are_one_page(reader: LicenceReader, kind: str) -> None:
    whole = (SAMPLES / "phone.heic").read_bytes() if kind == "HEIC" else None
    (page,) = pages_of(reader, whole or encoded(quadrants(640, 480), kind))
    if kind != "HEIC":
        assert (page.width, page.height) == (640, 480)
        corner = pixels_of(page.jpeg)[50, 50].astype(int)
        assert np.abs(corner - QUADRANTS[0]).max() < 12
    assert max(opened(page.thumbnail).size) <= 320


def test_a_large_photo_stays_legible_upright_and_bare(reader: LicenceReader) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010F] = "MAKER OF CAMERAS"
    (page,) = pages_of(reader, encoded(scene(4000, 3000), exif=exif))
    assert (page.width, page.height) == (2250, 3000)
    assert b"MAKER" not in page.jpeg + page.thumbnail
    assert len(page.sha256_source) == 64


def test_pages_of_a_pdf_come_in_order(reader: LicenceReader) -> None:
    first, second = Image.new("RGB", (600, 400), "red"), Image.new("RGB", (400, 600), "blue")
    pages = pages_of(reader, pdf(first, second))
    assert [(page.width > page.height) for page in pages] == [True, False]
    assert max(pages[0].width, pages[1].height) <= 3000
    colours = [pixels_of(page.jpeg)[200, 200].tolist() for page in pages]
    assert colours[0][0] > 240 > 15 > colours[0][2]
    assert colours[1][2] > 240 > 15 > colours[1][0]
    assert pages[0].sha256_source == pages[1].sha256_source


def test_pages_of_a_tiff(reader: LicenceReader) -> None:
    grey = [Image.new("L", (200, 100), shade) for shade in (0, 128, 255)]
    pages = pages_of(reader, tiff(*grey, compression="tiff_lzw"))
    assert [round(float(pixels_of(page.jpeg).mean())) for page in pages] == [0, 128, 255]
    assert refusal(reader, tiff(*[grey[0]] * 21)) == Reason.TOO_MANY_PAGES


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        pytest.param(locked_pdf(), Reason.ENCRYPTED, id="PDF with a password"),
        pytest.param(blank_pdf(300), Reason.TOO_MANY_PAGES, id="PDF of 300 pages"),
        pytest.param(blank_pdf(21), Reason.TOO_MANY_PAGES, id="PDF of 21 pages"),
        pytest.param(blank_pdf(2)[:-200], Reason.TRUNCATED, id="truncated PDF"),
        pytest.param(b"%PDF-1.7\n%%EOF", Reason.DAMAGED, id="PDF of nothing"),
        pytest.param(b"<svg xmlns='x'></svg>", Reason.UNSUPPORTED_FORMAT, id="SVG"),
        pytest.param(encoded(quadrants(), "GIF"), Reason.UNSUPPORTED_FORMAT, id="GIF"),
        pytest.param(png_bomb(30_000), Reason.TOO_MANY_PIXELS, id="30,000 × 30,000 PNG"),
        pytest.param(
            tiff(Image.new("1", (20_000, 20_000)), compression="group4"),
            Reason.TOO_MANY_PIXELS,
            id="20,000 × 20,000 TIFF",
        ),
        pytest.param(
            tiff(Image.new("RGB", (3700, 3700))), Reason.TOO_LARGE_FILE, id="TIFF of 41 MB"
        ),
        pytest.param(encoded(scene(800, 600))[:-2000], Reason.TRUNCATED, id="truncated JPEG"),
        pytest.param(tiff(Image.fromarray(scene(90, 60)))[:-900], Reason.DAMAGED, id="cut TIFF"),
    ],
)
def test_refused(reader: LicenceReader, data: bytes, reason: RefusalReason) -> None:
    before = psutil.Process().memory_info().rss
    started = time.perf_counter()
    assert refusal(reader, data) == reason
    assert time.perf_counter() - started < 20
    assert psutil.Process().memory_info().rss - before < 50 * 2**20


def test_a_long_pdf_is_shown_in_parts(reader: LicenceReader) -> None:
    long = blank_pdf(22)
    shown = [reader.open_sheets(long, first, CancelToken()) for first in (0, 20, 22)]
    assert [(total, len(pages)) for total, pages in shown] == [(22, 20), (22, 2), (22, 0)]
    assert refusal(reader, long) == Reason.TOO_MANY_PAGES


def test_a_text_called_pdf(reader: LicenceReader, tmp_path: Path) -> None:
    path = tmp_path / "licence.pdf"
    path.write_text("To whom it may concern\n" * 50)
    assert refusal(reader, path) == Reason.NOT_A_PICTURE
    assert refusal(reader, tmp_path / "gone.pdf") == Reason.DISAPPEARED
    assert refusal(reader, tmp_path / "licence\u202efdp.exe") == Reason.SUSPICIOUS_NAME


def test_after_a_refusal_the_next_is_fine(reader: LicenceReader) -> None:
    assert refusal(reader, blank_pdf(1)[:100]) == Reason.TRUNCATED
    assert len(pages_of(reader, blank_pdf(20))) == 20


def test_cancelling_ends_a_reading_soon() -> None:
    reader = LicenceReader(resource_path("models"))
    try:
        (page,) = pages_of(reader, encoded(scene(3000, 2000)))
        cancel = CancelToken()
        threading.Timer(0.2, cancel.cancel).start()
        started = time.perf_counter()
        with pytest.raises(Cancelled):
            reader.read(page.jpeg, cancel)
        assert time.perf_counter() - started < 2
        with pytest.raises(Cancelled):
            reader.read(page.jpeg, cancel)
        assert len(pages_of(reader, blank_pdf(1))) == 1
    finally:
        reader.close()
    with pytest.raises(Cancelled):
        pages_of(reader, blank_pdf(1))


def test_without_work_its_process_goes() -> None:
    reader = LicenceReader(resource_path("models"), idle_seconds=0.2)
    try:
        before = set(psutil.Process().children())
        pages_of(reader, blank_pdf(1))
        _, alive = psutil.wait_procs(set(psutil.Process().children()) - before, timeout=20)
        assert alive == []
        assert len(pages_of(reader, blank_pdf(1))) == 1
    finally:
        reader.close()
