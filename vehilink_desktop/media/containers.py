"""What kind of picture some bytes are, and whether they are all there.

Looks at signatures and lengths only; decodes nothing.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Set
from enum import StrEnum

from vehilink_desktop.media.refusals import PhotoRefused, RefusalReason


class PhotoFormat(StrEnum):
    """The formats that are known, under Pillow's names where it decodes them."""

    JPEG = "JPEG"
    PNG = "PNG"
    WEBP = "WEBP"
    GIF = "GIF"
    HEIF = "HEIF"
    TIFF = "TIFF"
    PDF = "PDF"


PHOTO_FORMATS = frozenset(PhotoFormat) - {PhotoFormat.TIFF, PhotoFormat.PDF}
"""What cameras and websites give."""

SCAN_FORMATS = frozenset(PhotoFormat) - {PhotoFormat.GIF}
"""What scanners and cameras give."""


_HEIF_BRANDS = {b"heic", b"heix", b"heim", b"heis"}
_OTHER_PICTURES = re.compile(
    rb"II\+\0|MM\0\+"  # TIFF beyond 4 GB
    rb"|BM....\0\0\0\0|8BPS|\xff\x0a|\0\0\0\x0cJXL |\0\0\0\x0cjP  |\0\0\x01\0[^\0]"
    rb"|....ftyp(?:avif|avis|mif1|msf1|hevc|crx )|\s*<svg|\s*<\?xml[^>]*>\s*<svg",
    re.DOTALL,
)
_JPEG_NEXT_MARKER = re.compile(rb"\xff[^\0\xd0-\xd7\xff]", re.DOTALL)
_JPEG_STANDALONE = {0x01, *range(0xD0, 0xD9)}
_JPEG_END = 0xD9
_JPEG_SCAN = 0xDA
_PDF_END = 2048  # readers allow half of that behind the mark


def identify(data: bytes, accepted: Set[PhotoFormat] = PHOTO_FORMATS) -> PhotoFormat:
    """Tell the format by the first bytes, never by a name.

    Raises:
        PhotoRefused: unsupported_format for a picture of another kind, else not_a_picture.
    """
    found = _identify(data)
    if found and found in accepted:
        return found
    is_picture = looks_like_picture(data)
    reason = RefusalReason.UNSUPPORTED_FORMAT if is_picture else RefusalReason.NOT_A_PICTURE
    raise PhotoRefused(reason, data[:16].hex(" "))


def looks_like_picture(data: bytes) -> bool:
    """Whether a file that begins so is a picture, one that is taken or another."""
    known = _identify(data) not in (None, PhotoFormat.PDF)
    return known or bool(_OTHER_PICTURES.match(data[:1024]))


def _identify(data: bytes) -> PhotoFormat | None:
    if data.startswith(b"\xff\xd8\xff"):
        return PhotoFormat.JPEG
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return PhotoFormat.PNG
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return PhotoFormat.WEBP
    if data[:6] in (b"GIF87a", b"GIF89a"):
        return PhotoFormat.GIF
    if _HEIF_BRANDS & _iso_brands(data):
        return PhotoFormat.HEIF
    if data[:4] in (b"II*\0", b"MM\0*"):  # also most raw formats of cameras
        return PhotoFormat.TIFF
    return PhotoFormat.PDF if data.startswith(b"%PDF-") else None


def check_complete(photo_format: PhotoFormat, data: bytes) -> None:
    """Refuse, as truncated, a file that ends before its own structure says.

    Decoders differ here: some pad what is missing with grey, or show the pages that they find. GIF
    and TIFF have no lengths to go by; their decoders notice.
    """
    complete = {
        PhotoFormat.JPEG: _jpeg_complete,
        PhotoFormat.PNG: _png_complete,
        PhotoFormat.WEBP: _webp_complete,
        PhotoFormat.HEIF: _heif_complete,
        PhotoFormat.PDF: _pdf_complete,
    }.get(photo_format)
    if complete and not complete(data):
        raise PhotoRefused(RefusalReason.TRUNCATED, f"{photo_format}, {len(data)} bytes")


def webp_size(data: bytes) -> tuple[int, int]:
    """Width and height in pixels from a WebP header.

    Pillow would reserve the canvas before it tells the size.

    Raises:
        PhotoRefused: animated, or damaged if it is no WebP header.
    """
    kind, body = data[12:16], data[20:30]
    if kind == b"VP8X" and len(body) == 10:
        if body[0] & 0x02:
            raise PhotoRefused(RefusalReason.ANIMATED, "WebP")
        return 1 + int.from_bytes(body[4:7], "little"), 1 + int.from_bytes(body[7:10], "little")
    if kind == b"VP8 " and body[3:6] == b"\x9d\x01\x2a" and len(body) == 10:
        width, height = struct.unpack("<HH", body[6:])
        return width & 0x3FFF, height & 0x3FFF
    if kind == b"VP8L" and body[:1] == b"\x2f" and len(body) >= 5:
        bits = int.from_bytes(body[1:5], "little")
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    raise PhotoRefused(RefusalReason.DAMAGED, "WebP header")


def _iso_brands(data: bytes) -> set[bytes]:
    if data[4:8] != b"ftyp":
        return set()
    end = min(int.from_bytes(data[:4], "big"), 256)
    return {data[8:12], *(data[at : at + 4] for at in range(16, end, 4))}


def _jpeg_complete(data: bytes) -> bool:
    """Whether the first picture runs up to its end marker; what follows it is not looked at."""
    at = 2
    while at + 4 <= len(data):
        if data[at] != 0xFF:
            return True  # not the end of the file but nonsense: the decoder's to judge
        marker = data[at + 1]
        if marker == _JPEG_END:
            return True
        if marker == 0xFF:
            at += 1
        elif marker in _JPEG_STANDALONE:
            at += 2
        else:
            at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
            if marker == _JPEG_SCAN:
                found = _JPEG_NEXT_MARKER.search(data, at)
                if not found:
                    return False
                at = found.start()
    return data[at : at + 2] == bytes((0xFF, _JPEG_END))


def _png_complete(data: bytes) -> bool:
    at = 8
    while at + 12 <= len(data):
        if data[at + 4 : at + 8] == b"IEND":
            return True
        at += 12 + int.from_bytes(data[at : at + 4], "big")
    return False


def _webp_complete(data: bytes) -> bool:
    return len(data) >= 8 + int.from_bytes(data[4:8], "little")


def _heif_complete(data: bytes) -> bool:
    at = 0
    while at < len(data):
        size = int.from_bytes(data[at : at + 4], "big")
        if size == 1:
            size = int.from_bytes(data[at + 8 : at + 16], "big")
        if size == 0:  # the last box reaches to the end, wherever that is
            return True
        if size < 8:
            return True  # nonsense: the decoder's to judge
        at += size
    return at == len(data)


def _pdf_complete(data: bytes) -> bool:
    return b"%%EOF" in data[-_PDF_END:]
