"""What the gallery shows: vehicles in every state, in the scripts of the trade."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QImage, QLinearGradient, QPainter

from vehilink_desktop.ui.common.fields import Choice
from vehilink_desktop.ui.icons import pixmap
from vehilink_desktop.ui.theme import Tone


class Sample(NamedTuple):
    """One row of the sample table; `fraction` is how much of the photos is sent."""

    title: str
    subtitle: str
    vin: str
    mileage: str
    price: str
    state: str
    tone: Tone = Tone.NEUTRAL
    icon_name: str = ""
    fraction: float | None = None


VEHICLES = (
    Sample(
        title="BYD Song Plus DM-i",
        subtitle="2024 · white · LHD",
        vin="LGXCE6CD8RA000001",
        mileage="12",
        price="USD 21,500",
        state="Live",
        tone=Tone.OK,
    ),
    Sample(
        title="比亚迪 宋PLUS 冠军版",
        subtitle="2023 · 时光灰 · 左舵",
        vin="LGXCE6CD1PA118204",
        mileage="18,240",
        price="CNY 128,800",
        state="Draft",
    ),
    Sample(
        title="Toyota Prado TX-L",
        subtitle="2019 · pearl · RHD",
        vin="JTEBR3FJ50K098412",
        mileage="48,210",
        price="USD 26,800",
        state="Waiting for network",
        tone=Tone.WARN,
        icon_name="clock",
        fraction=0.62,
    ),
    Sample(
        title="Chery Tiggo 8 Pro",
        subtitle="2024 · blue · LHD",
        vin="LVVDB21B8RD700311",
        mileage="0",
        price="AED 79,000",
        state="Uploading 31 of 50",
        tone=Tone.INFO,
        fraction=0.62,
    ),
    Sample(
        title="تويوتا هايلوكس دبل كاب",
        subtitle="2020 · LHD",
        vin="MR0BA3CD600122011",
        mileage="50,211",
        price="USD 24,100",
        state="Needs you",
        tone=Tone.BAD,
    ),
    Sample(
        title="Geely Coolray 1.5TD Flagship with a trim name that is too long",
        subtitle="2022 · red · LHD",
        vin="L6T7722ZXNN013407",
        mileage="31,900",
        price="USD 11,950",
        state="Sold",
    ),
)

FUELS = (
    Choice("petrol", "Petrol"),
    Choice("diesel", "Diesel"),
    Choice("hybrid", "Plug-in hybrid"),
    Choice("electric", "Electric"),
)

BRANDS = (
    Choice("byd", "BYD", "比亚迪"),
    Choice("chery", "Chery", "奇瑞"),
    Choice("geely", "Geely", "吉利"),
    Choice("toyota", "Toyota", "丰田"),
)

_SKIES = ("#8FB3D9", "#C9D3DC", "#E2C79A", "#7FA6C9", "#D9A58F", "#A9C4A0")


def picture(number: int) -> QImage:
    """Something to stand in for the photo of vehicle `number`."""
    image = QImage(192, 144, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    sky = QLinearGradient(0, 0, 0, 144)
    sky.setColorAt(0, _SKIES[number % len(_SKIES)])
    sky.setColorAt(1, "#5C6672")
    painter.fillRect(image.rect(), sky)
    painter.drawPixmap(46, 30, pixmap("car", "on_accent", image.size() / 2, 1.0))
    painter.end()
    return image


#: Headings, lists and emphasis are understood; markup and links are not.
POLICY = """# Privacy policy

We keep **what trade needs** and *nothing else*.

## What is kept

- your phone number, to sign in
- your company's documents, until they are checked

1. Ask for a copy at any time.
2. <b>Markup</b> stays text.
"""
