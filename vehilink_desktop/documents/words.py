"""What papers say beside the data: labels and sentences, a table for each language."""

from __future__ import annotations

import tomllib
from pathlib import Path

from vehilink_desktop.domain.paper import PaperLanguage


class Words:
    """The words of one language, by section and key."""

    def __init__(self, folder: Path, language: PaperLanguage) -> None:
        self.language = language
        text = (folder / f"{language}.toml").read_text(encoding="utf-8")
        self.sections: dict[str, dict[str, str]] = tomllib.loads(text)

    def text(self, section: str, key: str, **values: object) -> str:
        """A text with its `{names}` filled in; a key that is missing is a KeyError."""
        text = self.sections[section][key]
        return text.format(**values) if values else text

    def name(self, section: str, key: str) -> str:
        """The name of a value of an open enumeration; of an unknown one, what it says itself."""
        return self.sections[section].get(key, key)

    def country(self, code: str) -> str:
        """The name of an ISO 3166-1 country; of what is not one, what it says itself."""
        from babel import Locale

        return str(Locale(self.language.value).territories.get(code, code))
