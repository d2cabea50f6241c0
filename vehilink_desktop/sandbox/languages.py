"""The languages that the platform's own texts are written in."""

from __future__ import annotations

#: English first: what is lacking in another one is told in English.
LANGUAGES = ("en", "zh_CN", "ar")


def spoken(tag: str) -> str:
    """Which of them a tag such as `zh-Hans` or `ar_EG` means; English for any other."""
    wanted = tag.casefold().replace("-", "_").partition("_")[0]
    return next((one for one in LANGUAGES if one.partition("_")[0] == wanted), LANGUAGES[0])
