"""Codes in a picture: QR and DataMatrix anywhere, VINs in Code 39 and Code 128 on labels."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
import zxingcpp

from vehilink_desktop.domain.scanned import CodeFormat, label_vin
from vehilink_desktop.domain.vin import check_vin
from vehilink_desktop.media.photos import CropBox
from vehilink_desktop.media.picture_parts import cut_part
from vehilink_desktop.media.readings import Code
from vehilink_desktop.media.resample import Pixels
from vehilink_desktop.media.stripes import Matrix, Patch, find_stripes
from vehilink_desktop.media.vision import cv2

_FORMATS = {
    zxingcpp.BarcodeFormat.QRCode: CodeFormat.QR,
    zxingcpp.BarcodeFormat.DataMatrix: CodeFormat.DATA_MATRIX,
    zxingcpp.BarcodeFormat.Code39: CodeFormat.CODE_39,
    zxingcpp.BarcodeFormat.Code128: CodeFormat.CODE_128,
}
_MATRIX = zxingcpp.BarcodeFormats(
    [zxingcpp.BarcodeFormat.QRCode, zxingcpp.BarcodeFormat.DataMatrix]
)
_LINEAR = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.Code39, zxingcpp.BarcodeFormat.Code128])
_LONGEST = 8192  # characters; no code holds more
_PLACES, _PLACES_THOROUGH = 2, 8
_WIDER, _FLATTER = 2.0, 0.25
_SHARPER = ((3.0, 1.0), (5.0, 2.0))  # pixels of blur to be undone, and how strongly
_SMALL = 1600  # pixels of the longer side, up to which a still picture is small


def read_qr(picture: Pixels) -> str:
    """The text of the QR code in a still picture; empty without one."""
    found = _matrix_codes(_grey(picture), thorough=True)
    return next((code.text for code in found if code.format is CodeFormat.QR), "")


class CodeReader:
    """Reads one picture after another; used by one thread at a time.

    No state of its own but whose turn it is: bar codes are read in every other frame.
    """

    def __init__(self) -> None:
        self._linear_next = True

    def read(
        self, picture: Pixels, *, guide: CropBox | None = None, thorough: bool = False
    ) -> list[Code]:
        """The codes of a frame; a label's bar code only if it holds a VIN that is right.

        Args:
            picture: Grey or blue, green, red.
            guide: Where the person was asked to hold a label; without, the whole picture.
            thorough: For a still picture: takes up to a second and finds more.
        """
        grey = _grey(picture)
        codes = list(_matrix_codes(grey, thorough=thorough))
        if thorough or self._linear_next:
            codes += _linear_codes(grey, guide, _PLACES_THOROUGH if thorough else _PLACES)
        self._linear_next = not self._linear_next
        return codes


def _grey(picture: Pixels) -> Pixels:
    grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY) if picture.ndim == 3 else picture
    return np.asarray(cv2.normalize(grey, np.empty_like(grey), 0, 255, cv2.NORM_MINMAX), np.uint8)


def _matrix_codes(grey: Pixels, *, thorough: bool) -> Iterator[Code]:
    attempts = _attempts(grey) if thorough else iter([(grey, 1.0)])
    for pixels, scale in attempts:
        found = zxingcpp.read_barcodes(pixels, formats=_MATRIX, text_mode=zxingcpp.TextMode.Plain)
        to_picture = np.diag((1 / scale, 1 / scale, 1.0))
        codes = [_code(one, one.text, to_picture, grey) for one in found if one.text]
        yield from codes
        if codes:
            return


def _attempts(grey: Pixels) -> Iterator[tuple[Pixels, float]]:
    """A still picture as it is, then with less noise, then with what is small made larger."""
    yield grey, 1.0
    yield np.asarray(cv2.medianBlur(grey, 5), np.uint8), 1.0
    scale = _SMALL / max(grey.shape)
    if scale < 1:
        smaller = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        yield np.asarray(smaller, np.uint8), scale
    else:
        larger = cv2.resize(grey, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC)
        yield _sharpened(np.asarray(larger, np.uint8), 3.0, 1.0, upright=3.0), 2.0


def _linear_codes(grey: Pixels, guide: CropBox | None, places: int) -> Iterator[Code]:
    part, (left, top) = cut_part(grey, guide) if guide else (grey, (0, 0))
    shift = np.array(((1.0, 0.0, left), (0.0, 1.0, top), (0.0, 0.0, 1.0)))
    for patch in find_stripes(part, places):
        for one, vin, to_part in _read_patch(patch):
            yield _code(one, vin, shift @ to_part, grey)


def _read_patch(patch: Patch) -> Iterable[tuple[zxingcpp.Barcode, str, Matrix]]:
    """The first reading that is a VIN.

    Averaging along the bars takes the noise away and leaves the bars as they are; then they can
    be sharpened across.
    """
    calm = cv2.blur(patch.pixels, (1, 15))
    flat = cv2.resize(calm, None, fx=1, fy=_FLATTER, interpolation=cv2.INTER_AREA)
    wide = cv2.resize(flat, None, fx=_WIDER, fy=1, interpolation=cv2.INTER_CUBIC)
    for sigma, strength in _SHARPER:
        sharp = _sharpened(np.asarray(wide, np.uint8), sigma, strength, upright=0.5)
        found = zxingcpp.read_barcodes(
            sharp,
            formats=_LINEAR,
            try_rotate=False,
            try_invert=False,
            text_mode=zxingcpp.TextMode.Plain,
        )
        readings = [(one, vin) for one in found if (vin := _right_vin(one.text))]
        if readings:
            to_part = patch.to_picture @ np.diag((1 / _WIDER, 1 / _FLATTER, 1.0))
            return [(one, vin, to_part) for one, vin in readings]
    return []


def _right_vin(text: str) -> str | None:
    """What counts from a label: a VIN whose check digit is right, or need not be."""
    vin = label_vin(text)
    if vin is None:
        return None
    check = check_vin(vin)
    return vin if check.problem is None or not check.severe else None


def _sharpened(pixels: Pixels, sigma: float, strength: float, *, upright: float) -> Pixels:
    soft = cv2.GaussianBlur(pixels, (0, 0), sigma, sigmaY=upright)
    return np.asarray(cv2.addWeighted(pixels, 1 + strength, soft, -strength, 0), np.uint8)


def _code(one: zxingcpp.Barcode, text: str, to_picture: Matrix, grey: Pixels) -> Code:
    height, width = grey.shape
    place = one.position
    points = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
    xs, ys, _ = to_picture @ np.array([(point.x, point.y, 1.0) for point in points]).T
    left_top, right_top, right_bottom, left_bottom = (
        (float(x) / width, float(y) / height) for x, y in zip(xs, ys, strict=True)
    )
    quad = (left_top, right_top, right_bottom, left_bottom)
    return Code(text[:_LONGEST], _FORMATS[one.symbology], quad)
