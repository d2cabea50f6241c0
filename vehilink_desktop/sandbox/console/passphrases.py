"""Passphrases of the staff, kept as salted scrypt digests."""

from __future__ import annotations

import hashlib
import hmac
import secrets

_SALT_BYTES = 16
_KEY_BYTES = 32
#: The digest of no passphrase at all; judging against it takes as long as against another.
NOBODYS = f"{'00' * _SALT_BYTES}${'00' * _KEY_BYTES}"


def hash_passphrase(passphrase: str) -> str:
    """A new digest: salt and key in hexadecimal."""
    salt = secrets.token_bytes(_SALT_BYTES)
    return f"{salt.hex()}${_key(passphrase, salt).hex()}"


def is_passphrase(passphrase: str, digest: str) -> bool:
    """Whether `digest` was made of this passphrase."""
    salt, _, key = digest.partition("$")
    return hmac.compare_digest(_key(passphrase, bytes.fromhex(salt)), bytes.fromhex(key))


def _key(passphrase: str, salt: bytes) -> bytes:
    return hashlib.scrypt(passphrase.encode(), salt=salt, n=2**14, r=8, p=1, dklen=_KEY_BYTES)
