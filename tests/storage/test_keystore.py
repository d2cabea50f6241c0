"""Keys in a real keychain, behind a passphrase, or nowhere."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from vehilink_desktop.core.errors import Known
from vehilink_desktop.storage.keystore import KEY_BYTES, KeyStore

ROOT = Path(__file__).parents[2]
CLIENT = [sys.executable, "-m", "tests.storage.keystore_client"]

needs_keyring = pytest.mark.skipif(
    not (shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")),
    reason="gnome-keyring and dbus-x11 are not installed",
)


def ask(profile: Path, *words: str, script: str | None = None, **environment: str) -> list[str]:
    """What the client says, line by line, in a session with no keychain but that of `script`."""
    client = " ".join([*CLIENT, str(profile), *words])
    command = ["dbus-run-session", "--", "sh", "-ec", script] if script else client.split()
    clean = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY")
    }
    home = {"HOME": str(profile), "XDG_RUNTIME_DIR": str(profile), "CLIENT": client}
    said = subprocess.run(
        command, cwd=ROOT, env=clean | home | environment, check=True, capture_output=True,
        text=True, timeout=60,
    )  # fmt: skip
    return said.stdout.split()


# -- a real keychain


@needs_keyring
@pytest.mark.req("D10")
def test_the_keychain_keeps_the_key(tmp_path: Path) -> None:
    unlock = "printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null\n"
    first, again, lost = ask(
        tmp_path,
        script=unlock + "$CLIENT; $CLIENT exists; $CLIENT exists forget",
    )
    assert len(bytes.fromhex(first)) == KEY_BYTES
    assert again == first
    assert lost == "key-lost"
    after_a_new_sign_in = ask(tmp_path, script=unlock + "$CLIENT exists")
    assert after_a_new_sign_in == ["key-lost"]
    assert not list(tmp_path.glob("*key*.*"))


@needs_keyring
def test_a_locked_keychain_is_said_to_be_locked(tmp_path: Path) -> None:
    made = "printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null\n$CLIENT"
    (key,) = ask(tmp_path, script=made)
    locked = "gnome-keyring-daemon --start --components=secrets >/dev/null\n$CLIENT exists sandbox"
    assert ask(tmp_path, script=locked) == ["keychain-locked"]
    assert not (tmp_path / "sandbox.key").exists()
    assert ask(tmp_path, script=made) == [key]


# -- none


def test_without_a_keychain_nothing_is_kept_in_the_clear(tmp_path: Path) -> None:
    assert ask(tmp_path) == ["keychain-missing"]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "backend", ["keyring.backends.null.Keyring", "tests.storage.plain_keyring.PlainKeyring"]
)
def test_a_keychain_that_does_not_encrypt_is_none(tmp_path: Path, backend: str) -> None:
    assert ask(tmp_path, PYTHON_KEYRING_BACKEND=backend) == ["keychain-missing"]
    assert list(tmp_path.iterdir()) == []


def test_a_sandbox_may_keep_its_key_beside_it(tmp_path: Path) -> None:
    (key,) = ask(tmp_path, "sandbox")
    assert ask(tmp_path, "sandbox", "exists") == [key]
    assert (tmp_path / "sandbox.key").stat().st_mode & 0o077 == 0
    (tmp_path / "sandbox.key").unlink()
    assert ask(tmp_path, "sandbox", "exists") == ["key-lost"]
    assert not (tmp_path / "sandbox.key").exists()


# -- a passphrase


def test_a_passphrase_unlocks_the_same_key(tmp_path: Path) -> None:
    store = KeyStore(tmp_path, "vehilink-test", allow_file_key=False)
    key = store.with_passphrase("正确 horse", database_exists=False)
    assert store.with_passphrase("正确 horse", database_exists=True) == key
    assert (tmp_path / "keyfile.json").stat().st_mode & 0o077 == 0
    assert key.hex() not in (tmp_path / "keyfile.json").read_text()
    assert code_of(store, "wrong") == "passphrase-wrong"
    with pytest.raises(Known, match="passphrase-needed"):
        store.load_or_create(database_exists=True)


@pytest.mark.parametrize("text", ["", "{}", '{"argon2id": {"salt": "x"}, "key": "AAAA"}', "[]"])
def test_a_damaged_keyfile_is_no_reason_for_a_new_key(tmp_path: Path, text: str) -> None:
    (tmp_path / "keyfile.json").write_text(text)
    store = KeyStore(tmp_path, "vehilink-test", allow_file_key=False)
    assert code_of(store, "any") == "key-lost"
    assert (tmp_path / "keyfile.json").read_text() == text


def test_a_lost_keyfile_is_no_reason_for_a_new_key(tmp_path: Path) -> None:
    store = KeyStore(tmp_path, "vehilink-test", allow_file_key=False)
    assert code_of(store, "any") == "key-lost"
    assert not (tmp_path / "keyfile.json").exists()


def code_of(store: KeyStore, passphrase: str) -> str:
    with pytest.raises(Known) as caught:
        store.with_passphrase(passphrase, database_exists=True)
    return caught.value.code
