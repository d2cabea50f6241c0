"""The live theme: palette, style sheet and fonts of the application, made from the tokens."""

from __future__ import annotations

from string import Template
from typing import Literal

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

from vehilink_desktop.ui.resources import resource_path
from vehilink_desktop.ui.theme.fonts import mono_families, ui_font
from vehilink_desktop.ui.theme.tokens import Colors, Sizes, colors_for

Mode = Literal["light", "dark", "system"]

_SCHEMES = {
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
    "system": Qt.ColorScheme.Unknown,
}

_PROPERTY = "vehilinkTheme"


class Theme(QObject):
    """The look of one QApplication, which owns it.

    Widgets that paint themselves read `colors`, `sizes` and `font` while painting and repaint on
    `changed`; everything else follows through the palette and the style sheet.

    Signals:
        changed: After colours, sizes or fonts were replaced.
    """

    changed = Signal()

    def __init__(self, app: QApplication, mode: Mode, text_scale: float, language: str) -> None:
        super().__init__(app)
        self._app = app
        self._mode: Mode = mode
        self._text_scale = text_scale
        self._language = language
        self._applying = False
        self._look: tuple[bool, bool, float, str] | None = None
        self._color_cache: dict[str, QColor] = {}
        self._font_cache: dict[tuple[int, bool, bool], tuple[QFont, QFontMetrics]] = {}
        self.colors = colors_for(dark=False, high_contrast=False)
        self.sizes = Sizes()
        app.setStyle("Fusion")
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._apply)
        hints.accessibility().contrastPreferenceChanged.connect(self._apply)
        self._apply()

    @property
    def mode(self) -> Mode:
        return self._mode

    @property
    def text_scale(self) -> float:
        return self._text_scale

    def set_mode(self, mode: Mode) -> None:
        self._mode = mode
        self._apply()

    def set_text_scale(self, factor: float) -> None:
        """Text and controls at `factor` (1.0 to 2.0) of their design size."""
        self._text_scale = min(max(factor, 1.0), 2.0)
        self._apply()

    def set_language(self, language: str) -> None:
        """Fonts whose Han and Arabic shapes fit `language` (a code like `zh_CN`)."""
        self._language = language
        self._apply()

    def color(self, role: str) -> QColor:
        """The colour of a token by its name, such as `text2`. Shared: copy it to change it."""
        found = self._color_cache.get(role)
        if found is None:
            found = self._color_cache[role] = QColor(getattr(self.colors, role))
        return found

    def font(self, size: int, *, bold: bool = False, mono: bool = False) -> QFont:
        """The interface font at `size` pixels (take it from `sizes`). Shared, like a colour."""
        return self._face(size, bold, mono)[0]

    def metrics(self, size: int, *, bold: bool = False, mono: bool = False) -> QFontMetrics:
        """The measures of `font`."""
        return self._face(size, bold, mono)[1]

    def _face(self, size: int, bold: bool, mono: bool) -> tuple[QFont, QFontMetrics]:
        # Tables ask for these a hundred times a frame; making them anew costs more than drawing.
        found = self._font_cache.get((size, bold, mono))
        if found is None:
            font = QFont(self._app.font())
            if mono:
                font.setFamilies(mono_families())
            font.setPixelSize(size)
            font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
            found = self._font_cache[size, bold, mono] = (font, QFontMetrics(font))
        return found

    def _apply(self) -> None:
        if self._applying:
            return
        # Setting the colour scheme below announces itself through colorSchemeChanged.
        self._applying = True
        try:
            replaced = self._replace_look()
        finally:
            self._applying = False
        if replaced:
            self.changed.emit()

    def _replace_look(self) -> bool:
        """False when it is there already: a new style sheet lays out every widget anew."""
        hints = self._app.styleHints()
        hints.setColorScheme(_SCHEMES[self._mode])
        dark = (
            hints.colorScheme() is Qt.ColorScheme.Dark
            if self._mode == "system"
            else self._mode == "dark"
        )
        contrast = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
        look = (dark, contrast, self._text_scale, self._language)
        if look == self._look:
            return False
        self._look = look
        self.colors = colors_for(dark=dark, high_contrast=contrast)
        self.sizes = Sizes().scaled(self._text_scale)
        self._color_cache.clear()
        self._font_cache.clear()
        self._app.setFont(ui_font(self._language, self.sizes.body))
        self._app.setPalette(_palette(self.colors))
        self._app.setStyleSheet(_style_sheet(self.colors, self.sizes))
        return True


def apply_theme(
    app: QApplication,
    mode: Mode = "system",
    text_scale: float = 1.0,
    language: str | None = None,
) -> Theme:
    """Give `app` the look, or change the look that it has. `language` defaults to the locale's."""
    language = language or QLocale().name()
    existing = app.property(_PROPERTY)
    if isinstance(existing, Theme):
        existing._mode = mode
        existing._language = language
        existing.set_text_scale(text_scale)
        return existing
    theme = Theme(app, mode, text_scale, language)
    app.setProperty(_PROPERTY, theme)
    return theme


def current_theme() -> Theme:
    """The theme of the running application; a plain light one if none was applied."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("the theme needs a QApplication")
    theme = app.property(_PROPERTY)
    return theme if isinstance(theme, Theme) else apply_theme(app, "light")


def _palette(colors: Colors) -> QPalette:
    role = QPalette.ColorRole
    pairs = {
        role.Window: colors.bg,
        role.WindowText: colors.text,
        role.Base: colors.surface,
        role.AlternateBase: colors.hover,
        role.Text: colors.text,
        role.Button: colors.surface,
        role.ButtonText: colors.text,
        role.BrightText: colors.bad,
        role.Highlight: colors.accent,
        role.HighlightedText: colors.on_accent,
        role.Accent: colors.accent,
        role.Link: colors.accent_text,
        role.LinkVisited: colors.accent_text,
        role.PlaceholderText: colors.text3,
        role.ToolTipBase: colors.tooltip,
        role.ToolTipText: colors.on_tooltip,
        role.Light: colors.surface,
        role.Midlight: colors.border_soft,
        role.Mid: colors.border,
        role.Dark: colors.border_strong,
        role.Shadow: colors.border_strong,
    }
    palette = QPalette()
    for name, value in pairs.items():
        palette.setColor(name, QColor(value))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(colors.text3))
    return palette


def _style_sheet(colors: Colors, sizes: Sizes) -> str:
    template = Template(resource_path("theme", "app.qss").read_text(encoding="utf-8"))
    return template.substitute(
        colors.as_dict(),
        **{f"px_{name}": str(value) for name, value in sizes.as_dict().items()},
        art=resource_path("theme").as_posix(),
        scheme="dark" if colors.dark else "light",
        mono=", ".join(f'"{name}"' for name in mono_families()),
        line=str(sizes.control - 12),
    )
