"""Which fonts are asked for, by the language of the interface."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

#: The system's own interface fonts of Windows, macOS and Linux. None is shipped.
_LATIN = ("Segoe UI Variable Text", "Segoe UI", ".AppleSystemUIFont", "Inter", "Noto Sans")

#: The order of these decides which shape a Han character takes.
_BY_LANGUAGE = {
    "zh": ("Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC"),
    "ja": ("Yu Gothic UI", "Hiragino Sans", "Noto Sans CJK JP"),
    "ko": ("Malgun Gothic", "Apple SD Gothic Neo", "Noto Sans CJK KR"),
    "ar": ("Geeza Pro", "Noto Sans Arabic", "DejaVu Sans"),
}

_MONO = ("Cascadia Mono", "Consolas", "SF Mono", "Menlo", "Noto Sans Mono", "DejaVu Sans Mono")


def ui_families(language: str) -> list[str]:
    """Installed interface families for `language`, first choice first, then the other scripts'.

    Chinese stands before Japanese for every other language, as the trade's own text is Chinese.
    """
    own = language.partition("_")[0].partition("-")[0]
    order = [own, *(code for code in _BY_LANGUAGE if code != own)]
    wanted = [*_LATIN, *(name for code in order for name in _BY_LANGUAGE.get(code, ()))]
    return _installed(wanted)


def ui_font(language: str, pixel_size: int) -> QFont:
    """The interface font for `language` at `pixel_size`."""
    font = QFont()
    families = ui_families(language)
    if families:
        font.setFamilies(families)
    font.setPixelSize(pixel_size)
    return font


def mono_families() -> list[str]:
    """Fixed-pitch families, for VINs and technical details."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    return [*_installed(list(_MONO)), system]


def _installed(names: list[str]) -> list[str]:
    # A name that is not installed is not harmless: fontconfig answers it with a look-alike of
    # its own choice, which then stands before the families that are.
    return [name for name in names if QFontDatabase.hasFamily(name)]
