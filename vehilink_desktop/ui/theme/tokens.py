"""The design tokens: every colour and size of the look, and nothing else decides one."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from enum import StrEnum


class Tone(StrEnum):
    """What a state means to the dealer; never shown by colour alone."""

    NEUTRAL = "neutral"
    INFO = "info"
    OK = "ok"
    WARN = "warn"
    BAD = "bad"


# made before the first paint: comparing and printing dozens of fields would double the cost
@dataclass(frozen=True, eq=False, repr=False)
class Colors:
    """One scheme, `#RRGGBB` each. Text pairs hold 4.5:1, control borders and the ring 3:1."""

    name: str
    dark: bool
    bg: str
    surface: str
    surface2: str
    hover: str
    border: str
    border_soft: str
    border_strong: str
    text: str
    text2: str
    text3: str
    accent: str
    accent_hover: str
    accent_press: str
    on_accent: str
    accent_soft: str
    accent_text: str
    focus: str
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    info: str
    info_soft: str
    danger: str
    danger_hover: str
    tooltip: str
    on_tooltip: str

    def tone(self, tone: Tone) -> tuple[str, str]:
        """Foreground and background of a state."""
        if tone is Tone.NEUTRAL:
            return self.text2, self.surface2
        return getattr(self, tone.value), getattr(self, f"{tone.value}_soft")

    def as_dict(self) -> dict[str, str]:
        return {f.name: str(getattr(self, f.name)) for f in fields(self)}


LIGHT = Colors(
    name="light",
    dark=False,
    bg="#F5F6F8",
    surface="#FFFFFF",
    surface2="#EEF0F4",
    hover="#F5F7FA",
    border="#D5DAE1",
    border_soft="#E7EAEE",
    border_strong="#808A97",
    text="#16202B",
    text2="#4A5766",
    text3="#5F6B7A",
    accent="#0B5FCC",
    accent_hover="#0A54B5",
    accent_press="#084594",
    on_accent="#FFFFFF",
    accent_soft="#E4EEFC",
    accent_text="#0A54B5",
    focus="#0B5FCC",
    ok="#146C3A",
    ok_soft="#E1F4E8",
    warn="#8A4B00",
    warn_soft="#FDF0DC",
    bad="#B3261E",
    bad_soft="#FCE8E6",
    info="#0A54B5",
    info_soft="#E4EEFC",
    danger="#B3261E",
    danger_hover="#9A1F18",
    tooltip="#1F2A36",
    on_tooltip="#F2F5F8",
)

DARK = Colors(
    name="dark",
    dark=True,
    bg="#12161C",
    surface="#1A2028",
    surface2="#232B36",
    hover="#1F2731",
    border="#313B48",
    border_soft="#262F3A",
    border_strong="#6B7889",
    text="#E8ECF1",
    text2="#B4BECA",
    text3="#97A3B2",
    accent="#1F6FD6",
    accent_hover="#1B64C2",
    accent_press="#1757A9",
    on_accent="#FFFFFF",
    accent_soft="#1B3252",
    accent_text="#8ABBFF",
    focus="#5A9CF5",
    ok="#6FD598",
    ok_soft="#173524",
    warn="#F2B45C",
    warn_soft="#3A2A12",
    bad="#FF9C94",
    bad_soft="#43201E",
    info="#8ABBFF",
    info_soft="#1B3252",
    danger="#C23B33",
    danger_hover="#AC332C",
    tooltip="#303B49",
    on_tooltip="#F2F5F8",
)

LIGHT_CONTRAST = replace(
    LIGHT,
    border="#5F6B7A",
    border_soft="#808A97",
    border_strong="#16202B",
    text="#000000",
    text2="#1F2A36",
    text3="#2F3B48",
    accent="#084594",
    accent_hover="#063672",
    accent_text="#063672",
    focus="#000000",
)

DARK_CONTRAST = replace(
    DARK,
    bg="#000000",
    surface="#0B0E12",
    border="#97A3B2",
    border_soft="#6B7889",
    border_strong="#E8ECF1",
    text="#FFFFFF",
    text2="#F2F5F8",
    text3="#D5DCE4",
    accent_text="#B5D4FF",
    focus="#FFFFFF",
)


@dataclass(frozen=True, eq=False, repr=False)
class Sizes:
    """Lengths in device-independent pixels; `scaled` applies the user's text size."""

    caption: int = 12
    body: int = 13
    h2: int = 15
    h1: int = 20
    kpi: int = 24
    control: int = 32
    icon: int = 16
    icon_nav: int = 20
    radius: int = 6
    radius_card: int = 8
    radius_chip: int = 11
    chip: int = 22
    row: int = 48
    row_dense: int = 32
    table_header: int = 36
    thumb_width: int = 48
    thumb_height: int = 36
    gap: int = 8
    form_gap: int = 12
    card_padding: int = 16
    page_margin: int = 24

    #: What grows with the text; gaps, paddings and radii stay.
    _SCALED = (
        *("caption", "body", "h2", "h1", "kpi", "control", "icon", "icon_nav"),
        *("chip", "radius_chip", "row", "row_dense", "table_header"),
    )

    def scaled(self, factor: float) -> Sizes:
        return replace(self, **{name: round(getattr(self, name) * factor) for name in self._SCALED})

    def as_dict(self) -> dict[str, int]:
        return {f.name: getattr(self, f.name) for f in fields(self)}


def colors_for(*, dark: bool, high_contrast: bool) -> Colors:
    """The scheme for the light or dark mode, with or without the system's contrast wish."""
    if high_contrast:
        return DARK_CONTRAST if dark else LIGHT_CONTRAST
    return DARK if dark else LIGHT
