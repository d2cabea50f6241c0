"""A program of its own that asks for the key: `keystore_client.py PROFILE [exists] [sandbox]`.

It prints the key, or the slug of the failure. Its keychain is that of the session it runs in.
"""

import sys
from pathlib import Path

import keyring

from vehilink_desktop.core.errors import Known
from vehilink_desktop.storage.keystore import KeyStore


def main() -> None:
    profile, *words = sys.argv[1:]
    store = KeyStore(Path(profile), "vehilink-test", allow_file_key="sandbox" in words)
    try:
        if "forget" in words:
            keyring.delete_password("vehilink-test", "db-key")
        print(store.load_or_create(database_exists="exists" in words).hex())
    except Known as error:
        print(error.code)


main()
