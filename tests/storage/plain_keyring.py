"""A keychain that would keep passwords readable: the program must not use it."""

from keyring.backend import KeyringBackend


class PlainKeyring(KeyringBackend):
    priority = 99  # type: ignore[assignment]
    kept: dict[tuple[str, str], str] = {}  # noqa: RUF012

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password
