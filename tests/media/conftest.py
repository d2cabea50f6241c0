"""Decoders for the tests of the photo pipeline."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from vehilink_desktop.media.photos import PhotoPreparer
from vehilink_desktop.media.refusals import PhotoRefused, RefusalReason

SAMPLES = Path(__file__).parent / "samples"


@pytest.fixture(scope="session")
def preparer() -> Iterator[PhotoPreparer]:
    """Shared by the tests that leave its decoders alone."""
    shared = PhotoPreparer()
    yield shared
    shared.close()


@pytest.fixture
def own_preparer() -> Iterator[PhotoPreparer]:
    """One decoder, for tests that hurt it."""
    own = PhotoPreparer(workers=1)
    yield own
    own.close()


def refusal(preparer: PhotoPreparer, picture: bytes | Path) -> RefusalReason:
    """Why the picture is refused; fails if it is not."""
    by_kind = preparer.prepare_file if isinstance(picture, Path) else preparer.prepare_bytes
    with pytest.raises(PhotoRefused) as caught:
        by_kind(picture)  # type: ignore[arg-type]
    return caught.value.reason
