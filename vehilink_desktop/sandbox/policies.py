"""The privacy policy that whoever registers agrees to, in the languages it is written in."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from vehilink_desktop.domain.policy import Policy

VERSION = "2024-03-13"
EFFECTIVE_ON = "2024-03-13"
_FOLDER = Path(__file__).parent / "policy"


@lru_cache
def policy(language: str) -> Policy:
    """The policy in the language of a tag such as `zh_CN` or `zh-Hans`; else in English."""
    written = "zh_CN" if language.casefold().startswith("zh") else "en"
    title, _, text = (_FOLDER / f"{written}.md").read_text(encoding="utf-8").partition("\n")
    return Policy(
        version=VERSION,
        effective_on=EFFECTIVE_ON,
        language=written,
        title=title.removeprefix("# "),
        text=text.strip() + "\n",
    )
