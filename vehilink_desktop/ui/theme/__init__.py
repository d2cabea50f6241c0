"""Tokens, palette, style sheet and fonts: `apply_theme` once, `current_theme` while painting."""

from vehilink_desktop.ui.theme.theme import Mode, Theme, apply_theme, current_theme
from vehilink_desktop.ui.theme.tokens import Colors, Sizes, Tone

__all__ = ["Colors", "Mode", "Sizes", "Theme", "Tone", "apply_theme", "current_theme"]
