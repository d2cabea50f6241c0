"""How money, times, sizes and durations are written on a screen."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QTimeZone

from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.numbers import format_decimal

if TYPE_CHECKING:
    # the frame of the window writes times before anything has a price
    from vehilink_desktop.domain.money import Money


def money(amount: Money) -> str:
    """`USD 21,500`, the same in every language, as papers of the trade have it."""
    number = amount.decimal()
    whole = number == number.to_integral_value()
    text = format_decimal(int(number)) if whole else f"{number:,f}"
    return bidi.ltr(f"{amount.currency} {text}")


def price(amount: Money | None, incoterm: str | None = None, place: str | None = None) -> str:
    """`USD 21,500 FOB Shanghai`, as far as it is known; empty without an amount."""
    if amount is None:
        return ""
    terms = " ".join(part for part in (incoterm, place) if part)
    text = bidi.strip(money(amount))
    return bidi.ltr(f"{text} {terms}" if terms else text)


def ago(moment: datetime, now: datetime) -> str:
    """How long before `now`: `just now`, `5 min ago`; from a week on the date.

    The date is written as on papers of the trade: 7/11 is July here and November there.
    """
    translate = QCoreApplication.translate
    seconds = (now - moment).total_seconds()
    if seconds < 45:
        return translate("Formats", "just now")
    if seconds < 3600:
        return translate("Formats", "{n} min ago").format(n=max(1, round(seconds / 60)))
    if seconds < 24 * 3600:
        return translate("Formats", "{n} h ago").format(n=round(seconds / 3600))
    if seconds < 7 * 24 * 3600:
        return translate("Formats", "{n} d ago").format(n=round(seconds / 86400))
    return day(moment)


def day(moment: datetime) -> str:
    """`2026-11-23`, in the time of this place."""
    return bidi.ltr(QLocale().toString(_local(moment).date(), "yyyy-MM-dd"))


def exact(moment: datetime) -> str:
    """Date and time to the second, in the time of this place."""
    return bidi.ltr(QLocale().toString(_local(moment), "yyyy-MM-dd HH:mm:ss"))


def clock(moment: datetime) -> str:
    """`12:04:31`, in the time of this place."""
    return QLocale().toString(_local(moment), "HH:mm:ss")


def size(count: int) -> str:
    """`2.4 MB`: 1 MB is a million bytes, as disks and providers count."""
    text = QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
    return bidi.auto(text)


def rate(bytes_per_second: float) -> str:
    """`1.2 MB/s`."""
    text = QCoreApplication.translate("Formats", "{size}/s", "a rate: 1.2 MB/s")
    return bidi.auto(text.format(size=bidi.strip(size(round(bytes_per_second)))))


def duration(seconds: float) -> str:
    """`40 s`, `3 min`, `2 h`: about how long."""
    translate = QCoreApplication.translate
    if seconds < 60:
        return translate("Formats", "{n} s").format(n=max(1, round(seconds)))
    if seconds < 90 * 60:
        return translate("Formats", "{n} min").format(n=round(seconds / 60))
    return translate("Formats", "{n} h").format(n=round(seconds / 3600))


def playing_time(seconds: float, *, tenths: bool = False) -> str:
    """`0:07`, `1:02:03`: how long a recording is, or how far into it; with `tenths` `0:07.3`."""
    whole, tenth = divmod(round(seconds * 10), 10)
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    text = f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
    return bidi.ltr(f"{text}.{tenth}" if tenths else text)


def listed(parts: Iterable[str]) -> str:
    """`Brand, Series, Price`, with the comma of the language."""
    return QCoreApplication.translate("Formats", ", ", "between the parts of a list").join(parts)


def _local(moment: datetime) -> QDateTime:
    millis = round(moment.timestamp() * 1000)
    return QDateTime.fromMSecsSinceEpoch(millis, QTimeZone.systemTimeZone())
