"""Where the database's key lives: the system's keychain, a passphrase, or a sandbox's own file."""

from __future__ import annotations

import base64
import json
import secrets
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from vehilink_desktop.core.errors import Known
from vehilink_desktop.storage.files import disk_errors, write_private

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

KEY_BYTES = 32
_ENTRY = "db-key"
#: The keychains that encrypt; others keep passwords in plain files or nowhere.
_ALLOWED = {
    ("keyring.backends.macOS", "Keyring"),
    ("keyring.backends.Windows", "WinVaultKeyring"),
    ("keyring.backends.SecretService", "Keyring"),
    ("keyring.backends.kwallet", "DBusKeyring"),
    ("keyring.backends.kwallet", "DBusKeyringKWallet4"),
    ("keyring.backends.libsecret", "Keyring"),
}


class KeyStore:
    """Makes the key once and finds it again. Never makes a new one while there is a database."""

    def __init__(self, profile_dir: Path, service_name: str, *, allow_file_key: bool) -> None:
        """Nothing is read yet.

        Args:
            profile_dir: The profile's folder; it exists.
            service_name: The name of the keychain entry, one for each profile.
            allow_file_key: Whether the key may lie in a file where there is no keychain: for a
                sandbox's profile, which holds invented data only.
        """
        self._service = service_name
        self._file_key = profile_dir / "sandbox.key"
        self._wrapped_key = profile_dir / "keyfile.json"
        self._allow_file_key = allow_file_key

    def load_or_create(self, *, database_exists: bool) -> bytes:
        """The key of 32 bytes.

        Raises:
            Known: `keychain-missing` (ask for a passphrase), `keychain-locked`, `key-lost` (there
                is a database, and its key is gone), `passphrase-needed` (this profile has one).
        """
        if self._wrapped_key.exists():
            raise Known("passphrase-needed")
        if self._allow_file_key and self._file_key.exists():
            with disk_errors():
                return _decode(self._file_key.read_text(encoding="ascii"))
        try:
            return self._from_keychain(database_exists)
        except Known as error:
            if error.code != "keychain-missing" or not self._allow_file_key:
                raise
        if database_exists:
            raise Known("key-lost")
        key = secrets.token_bytes(KEY_BYTES)
        with disk_errors():
            write_private(self._file_key, key.hex().encode())
        return key

    def with_passphrase(self, passphrase: str, *, database_exists: bool) -> bytes:
        """The key of a profile that a passphrase protects; the first call chooses the passphrase.

        Takes half a second by intent.

        Raises:
            Known: `passphrase-wrong`, `key-lost`.
        """
        if self._wrapped_key.exists():
            with disk_errors():
                return _unwrap(self._wrapped_key.read_bytes(), passphrase)
        if database_exists:
            raise Known("key-lost")
        key = secrets.token_bytes(KEY_BYTES)
        with disk_errors():
            write_private(self._wrapped_key, _wrap(key, passphrase))
        return key

    def forget(self) -> None:
        """Make the key unknown to everybody, wherever it is kept.

        Raises:
            Known: `keychain-locked`, `keychain-failed`, `disk-error`.
        """
        with disk_errors():
            for file in (self._file_key, self._wrapped_key):
                if file.exists():
                    # a removed name may leave the bytes where they were
                    file.write_bytes(bytes(file.stat().st_size))
                    file.unlink()
        self._forget_in_keychain()

    def _forget_in_keychain(self) -> None:
        from keyring.errors import KeyringError

        try:
            keychain = _keychain()
        except Known:
            return  # then it never had the key
        try:
            if keychain.get_password(self._service, _ENTRY) is not None:
                keychain.delete_password(self._service, _ENTRY)
        except KeyringError as error:
            raise _translate(error) from error

    def _from_keychain(self, database_exists: bool) -> bytes:
        # not needed to paint the first window of a sandbox: imported late
        from keyring.errors import KeyringError

        keychain = _keychain()
        try:
            stored = keychain.get_password(self._service, _ENTRY)
            if stored is not None:
                return _decode(stored)
            if database_exists:
                raise Known("key-lost")
            key = secrets.token_bytes(KEY_BYTES)
            keychain.set_password(self._service, _ENTRY, key.hex())
            # believe only what can be read back: some keychains accept and forget
            if keychain.get_password(self._service, _ENTRY) != key.hex():
                raise Known("keychain-missing", "the keychain did not keep the key")
        except KeyringError as error:
            raise _translate(error) from error
        return key


def keychain_name() -> str:
    """What the keychain of this computer calls itself.

    Raises:
        Known: `keychain-missing`.
    """
    return str(_keychain().name)


def _keychain() -> KeyringBackend:
    """The keychain to use: the best of the allowed ones that work here.

    Raises:
        Known: `keychain-missing`.
    """
    import keyring
    from keyring.backends.chainer import ChainerBackend

    chosen = keyring.get_keyring()
    # the chainer would fall through to a plain file when the real keychain is locked
    candidates = chosen.backends if isinstance(chosen, ChainerBackend) else [chosen]
    for one in candidates:
        if (type(one).__module__, type(one).__qualname__) in _ALLOWED:
            return one
    raise Known("keychain-missing", type(chosen).__module__)


def _translate(error: Exception) -> Known:
    from keyring.errors import InitError, KeyringLocked, NoKeyringError

    if isinstance(error, InitError | KeyringLocked):
        return Known("keychain-locked", str(error), retryable=True)
    if isinstance(error, NoKeyringError):
        return Known("keychain-missing", str(error))
    return Known("keychain-failed", str(error), retryable=True)


def _decode(stored: str) -> bytes:
    try:
        key = bytes.fromhex(stored.strip())
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise Known("key-lost", "the stored key is no key")
    return key


# -- a passphrase


@dataclass(frozen=True)
class _Argon:
    """Argon2id's costs and salt (RFC 9106, second recommended option); memory in KiB."""

    salt: str
    time_cost: int = 3
    memory_cost: int = 64 * 1024
    parallelism: int = 4

    def derive(self, passphrase: str) -> bytes:
        from argon2.low_level import Type, hash_secret_raw

        return hash_secret_raw(
            passphrase.encode(), base64.b64decode(self.salt), time_cost=self.time_cost,
            memory_cost=self.memory_cost, parallelism=self.parallelism, hash_len=KEY_BYTES,
            type=Type.ID,
        )  # fmt: skip


def _wrap(key: bytes, passphrase: str) -> bytes:
    argon = _Argon(base64.b64encode(secrets.token_bytes(16)).decode())
    nonce = secrets.token_bytes(12)
    sealed = nonce + AESGCM(argon.derive(passphrase)).encrypt(nonce, key, None)
    document = {"argon2id": asdict(argon), "key": base64.b64encode(sealed).decode()}
    return json.dumps(document, indent=2).encode()


def _unwrap(text: bytes, passphrase: str) -> bytes:
    try:
        document = json.loads(text)
        argon = _Argon(**document["argon2id"])
        sealed = base64.b64decode(document["key"])
        cipher = AESGCM(argon.derive(passphrase))
    except (ValueError, TypeError, KeyError) as error:
        raise Known("key-lost", "keyfile.json is damaged") from error
    try:
        return cipher.decrypt(sealed[:12], sealed[12:], None)
    except InvalidTag:
        raise Known("passphrase-wrong") from None
