"""The tokens are legible, and a change of theme reaches everything."""

import re
from string import Template

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from vehilink_desktop.ui.common.avatar import avatar_colors
from vehilink_desktop.ui.icons import MIRRORED, icon, pixmap
from vehilink_desktop.ui.resources import resource_path
from vehilink_desktop.ui.theme import Colors, Mode, Theme, Tone, apply_theme, current_theme
from vehilink_desktop.ui.theme.tokens import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST

SCHEMES = [LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST]
GROUNDS = ("bg", "surface", "surface2", "hover", "accent_soft")
ICONS = sorted(path.stem for path in resource_path("icons").glob("*.svg"))


def luminance(color: str) -> float:
    channels = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (
        c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """WCAG 2 contrast ratio, 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def text_pairs(colors: Colors) -> dict[str, tuple[str, str]]:
    pairs = {f"tone {tone}": colors.tone(tone) for tone in Tone}
    for ground in GROUNDS:
        for text in ("text", "text2"):
            pairs[f"{text} on {ground}"] = (getattr(colors, text), getattr(colors, ground))
    for ground in ("bg", "surface", "surface2"):
        pairs[f"text3 on {ground}"] = (colors.text3, getattr(colors, ground))
    for ground in ("bg", "surface", "accent_soft"):
        pairs[f"link on {ground}"] = (colors.accent_text, getattr(colors, ground))
    for ground in ("accent", "accent_hover", "accent_press"):
        pairs[f"word on {ground}"] = (colors.on_accent, getattr(colors, ground))
    for ground in ("danger", "danger_hover"):
        pairs[f"word on {ground}"] = ("#FFFFFF", getattr(colors, ground))
    pairs["tooltip"] = (colors.on_tooltip, colors.tooltip)
    for tone in ("ok", "warn", "bad", "info"):
        pairs[f"{tone} on surface"] = (getattr(colors, tone), colors.surface)
        pairs[f"text on {tone}"] = (colors.text, getattr(colors, f"{tone}_soft"))
    return pairs


@pytest.mark.parametrize("colors", SCHEMES, ids=lambda c: f"{c.name}-{c.text}")
def test_every_text_is_legible(colors: Colors) -> None:
    weak = {n: round(contrast(*p), 2) for n, p in text_pairs(colors).items() if contrast(*p) < 4.5}
    assert weak == {}


@pytest.mark.parametrize("colors", SCHEMES, ids=lambda c: f"{c.name}-{c.text}")
def test_controls_and_the_focus_ring_stand_out(colors: Colors) -> None:
    for part in ("border_strong", "focus"):
        for ground in ("surface", "bg"):
            assert contrast(getattr(colors, part), getattr(colors, ground)) >= 3, (part, ground)


def test_initials_are_legible_on_every_avatar_colour() -> None:
    for number in range(200):
        assert contrast(*avatar_colors(str(number))) >= 4.5


def test_the_style_sheet_names_only_tokens_and_files_that_exist() -> None:
    text = resource_path("theme", "app.qss").read_text(encoding="utf-8")
    known = set(LIGHT.as_dict()) | {"art", "scheme", "mono", "line"}
    names = set(Template(text).get_identifiers())
    assert {n for n in names if not n.startswith("px_")} <= known
    for name in re.findall(r'url\("\$art/([^"]+)"\)', text):
        for scheme in ("light", "dark"):
            assert resource_path("theme", name.replace("$scheme", scheme)).is_file()


def test_a_change_of_mode_reaches_palette_and_painters(qtbot: QtBot, theme: Theme) -> None:
    before = QApplication.palette().window().color()
    with qtbot.waitSignal(theme.changed):
        theme.set_mode("dark")
    assert QApplication.palette().window().color() == theme.color("bg") != before


def test_applying_again_changes_the_same_theme(qapp: QApplication, theme: Theme) -> None:
    again = apply_theme(qapp, "dark", 1.5)
    assert again is theme is current_theme()
    assert theme.sizes.control == 48
    assert qapp.font().pixelSize() == theme.sizes.body == 20


def test_the_interface_language_leads_among_the_han_fonts(theme: Theme) -> None:
    theme.set_language("zh_CN")
    chinese = QApplication.font().families()
    theme.set_language("ja")
    japanese = QApplication.font().families()
    both = {"Noto Sans CJK SC", "Noto Sans CJK JP"}
    if not both <= set(chinese):
        pytest.skip("needs the Noto CJK fonts")
    assert chinese.index("Noto Sans CJK SC") < chinese.index("Noto Sans CJK JP")
    assert japanese.index("Noto Sans CJK JP") < japanese.index("Noto Sans CJK SC")


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_every_icon_draws_in_its_colour(mode: Mode, theme: Theme) -> None:
    theme.set_mode(mode)
    ink = theme.color("text")
    for name in ICONS:
        image = pixmap(name, "text", QSize(16, 16), 2.0).toImage()
        assert image.width() == 32
        pixels = [image.pixelColor(x, y) for x in range(32) for y in range(32)]
        solid = [pixel for pixel in pixels if pixel.alpha() == 255]
        assert solid, name
        assert all(abs(pixel.lightness() - ink.lightness()) <= 2 for pixel in solid), name


def test_an_icon_follows_the_theme_and_the_state(theme: Theme) -> None:
    car = icon("car", "text", on_role="accent_text")

    def picture(mode: QIcon.Mode = QIcon.Mode.Normal, state: QIcon.State = QIcon.State.Off):  # type: ignore[no-untyped-def]
        return car.pixmap(QSize(16, 16), 2.0, mode, state).toImage()

    light = picture()
    assert picture(state=QIcon.State.On) != light
    assert picture(QIcon.Mode.Disabled) != light
    theme.set_mode("dark")
    assert picture() != light


def test_icons_that_point_turn_round(right_to_left: None) -> None:
    turned = pixmap("arrow-left", "text", QSize(16, 16), 1.0).toImage()
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    straight = pixmap("arrow-left", "text", QSize(16, 16), 1.0).toImage()
    flipped = straight.flipped(Qt.Orientation.Horizontal)
    assert difference(turned, flipped) < difference(turned, straight) / 10


def difference(one: QImage, other: QImage) -> int:
    """Sum over the pixels of how differently opaque they are."""
    places = [(x, y) for x in range(one.width()) for y in range(one.height())]
    return sum(
        abs(one.pixelColor(x, y).alpha() - other.pixelColor(x, y).alpha()) for x, y in places
    )


def test_an_icon_that_is_missing_is_said_at_once() -> None:
    assert set(ICONS) >= MIRRORED
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")
