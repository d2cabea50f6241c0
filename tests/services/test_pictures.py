"""Pictures to look at: whatever others call them, and whatever became of their copies here."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from tests.support.desk import Desk
from vehilink_desktop.core.errors import Known
from vehilink_desktop.services.pictures import PictureService

MEDIA = "0190a6b2-7c1f-7def-8abc-0123456789ab"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Nobody is signed in: nothing can be fetched."""
    with Desk(tmp_path / "desk", "http://127.0.0.1:9") as opened:
        yield opened


@pytest.fixture
def pictures(desk: Desk) -> PictureService:
    return PictureService(desk.workspace, desk.api, desk.preparer)


def jpeg() -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (64, 48), "white").save(buffer, "JPEG")
    return buffer.getvalue()


def test_the_copy_is_shown_without_a_network(desk: Desk, pictures: PictureService) -> None:
    desk.workspace.vault.put(f"cache-{MEDIA}.jpg", jpeg())
    picture = pictures.full(MEDIA)
    assert (picture.width, picture.height) == (64, 48)


@pytest.mark.parametrize("name", ["../../vehilink", "a/b", "", "x" * 300, "\u202egpj"])
def test_a_name_that_leads_elsewhere_is_a_damaged_picture(
    pictures: PictureService, name: str
) -> None:
    with pytest.raises(Known, match="picture-damaged"):
        pictures.thumbnail(name)


def test_a_damaged_copy_is_fetched_again(desk: Desk, pictures: PictureService) -> None:
    desk.workspace.vault.put(f"cache-{MEDIA}.thumb", b"no picture")
    with pytest.raises(Known, match="unauthorized"):  # it asked the platform
        pictures.thumbnail(MEDIA)
