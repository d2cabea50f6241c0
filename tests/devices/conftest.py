"""Sound without hardware for the tests of devices."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.pulse import SoundServer, missing, speech


@pytest.fixture(scope="session")
def sound_server() -> Iterator[SoundServer]:
    """One for each worker; tests that need it are skipped where it is not installed."""
    if lacking := missing():
        pytest.skip(f"not installed: {', '.join(lacking)}")
    with SoundServer() as server:
        yield server


@pytest.fixture
def sound(sound_server: SoundServer, monkeypatch: pytest.MonkeyPatch) -> SoundServer:
    """A sound server that this process and those it starts use. Killed, it is up again after."""
    for name, value in sound_server.environment.items():
        monkeypatch.setenv(name, value)
    sound_server.start_again()
    return sound_server


@pytest.fixture(scope="session")
def spoken(sound_server: SoundServer, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """About three seconds of speech."""
    return speech(tmp_path_factory.mktemp("speech") / "spoken.wav")
