"""A platform, the line to it, the computers around it, and pictures of vehicles."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from tests.sync.conftest import network, open_desk, platform

__all__ = ["network", "open_desk", "pictures", "platform"]


@pytest.fixture(scope="session")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with eight pictures, wider than high, `IMG_0.jpg` and so on, 0.4 MB each."""
    folder = tmp_path_factory.mktemp("pictures")
    for number in range(8):
        noise = Image.effect_noise((1200, 900), 60).convert("RGB")
        noise.save(folder / f"IMG_{number}.jpg", quality=88)
    return folder
