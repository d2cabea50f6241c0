"""The quick way down in size looks as good as the slow ones."""

import shutil
import subprocess
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from tests.media.pictures import Rgb, encoded, pixels_of, scene
from vehilink_desktop.media.limits import JPEG_QUALITY, LONG_SIDE, THUMBNAIL_SIDE
from vehilink_desktop.media.photos import PhotoPreparer

Floats = NDArray[np.float32]


def ideal(pixels: Rgb, long_side: int) -> Floats:
    """The picture through a Lanczos filter of three lobes, in floating point."""
    height, width = pixels.shape[:2]
    scale = long_side / max(height, width)
    size = round(width * scale), round(height * scale)
    bands = [Image.fromarray(pixels[:, :, band].astype(np.float32)) for band in range(3)]
    return np.dstack([np.asarray(b.resize(size, Image.Resampling.LANCZOS)) for b in bands])


def similarity(pixels: Rgb, reference: Floats) -> float:
    """Mean structural similarity of the luminance (Wang et al. 2004), Gaussian of 1.5 pixels."""
    one, two = (
        np.asarray(cv2.cvtColor(np.clip(p, 0, 255).astype(np.float32), cv2.COLOR_RGB2GRAY))
        for p in (pixels, reference)
    )

    def mean(values: NDArray[Any]) -> NDArray[Any]:
        return np.asarray(cv2.GaussianBlur(values, (11, 11), 1.5))

    m1, m2 = mean(one), mean(two)
    v1, v2, both = mean(one * one) - m1 * m1, mean(two * two) - m2 * m2, mean(one * two) - m1 * m2
    c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    ssim = (2 * m1 * m2 + c1) * (2 * both + c2) / ((m1 * m1 + m2 * m2 + c1) * (v1 + v2 + c2))
    return float(ssim.mean())


def noise_ratio(pixels: Rgb, reference: Floats) -> float:
    """Peak signal to noise, in decibels."""
    return float(10 * np.log10(255**2 / np.mean((pixels - reference) ** 2)))


# 5000 pixels are decoded at half size, which costs a little and saves more than half the time.
@pytest.mark.parametrize(
    ("width", "loss"), [(2300, 0.004), (3000, 0.004), (4000, 0.004), (5000, 0.007)]
)
def test_as_good_as_the_ideal_filter_at_the_same_jpeg_quality(
    preparer: PhotoPreparer, width: int, loss: float
) -> None:
    original = encoded(scene(width, width * 3 // 4), quality=95)
    prepared = preparer.prepare_bytes(original)
    for jpeg, side in ((prepared.jpeg, LONG_SIDE), (prepared.thumbnail, THUMBNAIL_SIDE)):
        reference = ideal(pixels_of(original), side)
        rounded = np.clip(reference + 0.5, 0, 255).astype(np.uint8)
        slow = pixels_of(encoded(rounded, quality=JPEG_QUALITY, subsampling="4:2:0"))
        ours = pixels_of(jpeg)
        assert similarity(ours, reference) > similarity(slow, reference) - loss
        assert noise_ratio(ours, reference) > noise_ratio(slow, reference) - 50 * loss


@pytest.mark.skipif(not shutil.which("vipsthumbnail"), reason="needs Debian's libvips-tools")
def test_as_good_as_vipsthumbnail(preparer: PhotoPreparer, tmp_path: Path) -> None:
    path, output = tmp_path / "photo.jpg", tmp_path / "vips.jpg"
    path.write_bytes(encoded(scene(4000, 3000), quality=95))
    original = pixels_of(path.read_bytes())
    prepared = preparer.prepare_file(path)
    for jpeg, side in ((prepared.jpeg, LONG_SIDE), (prepared.thumbnail, THUMBNAIL_SIDE)):
        options = ["--size", f"{side}x{side}>", "--output", f"{output}[Q={JPEG_QUALITY},strip]"]
        subprocess.run(["vipsthumbnail", str(path), *options], check=True)
        reference = ideal(original, side)
        ours, theirs = pixels_of(jpeg), pixels_of(output.read_bytes())
        assert similarity(ours, reference) > similarity(theirs, reference) - 0.004
        assert noise_ratio(ours, reference) > noise_ratio(theirs, reference) - 0.2
