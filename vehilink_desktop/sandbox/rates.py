"""Exchange rates of a sandbox: samples, the same ones every day, and they say that they are."""

from __future__ import annotations

from vehilink_desktop.domain.fx import RateTable
from vehilink_desktop.sandbox.site import Site

SOURCE = "Vehilink sandbox, sample rates"
#: Units of each currency for one US dollar.
_RATES = {
    "AED": "3.6725",
    "BHD": "0.376",
    "BRL": "5.38",
    "BYN": "3.27",
    "CLF": "0.0243",
    "CLP": "948",
    "CNY": "7.1034",
    "DZD": "129.8",
    "EGP": "47.6",
    "ETB": "152.4",
    "EUR": "0.8642",
    "GBP": "0.7615",
    "GEL": "2.71",
    "GHS": "11.2",
    "IDR": "16640",
    "IQD": "1310",
    "JOD": "0.709",
    "JPY": "154.6",
    "KES": "129.2",
    "KGS": "87.45",
    "KRW": "1457",
    "KWD": "0.3072",
    "KZT": "524.6",
    "LYD": "5.46",
    "MAD": "9.27",
    "MXN": "18.4",
    "MYR": "4.15",
    "NGN": "1441.5",
    "OMR": "0.3845",
    "PEN": "3.38",
    "PHP": "58.7",
    "QAR": "3.64",
    "RUB": "81.25",
    "SAR": "3.75",
    "THB": "32.4",
    "TJS": "9.24",
    "TND": "2.95",
    "TRY": "42.3",
    "TZS": "2452",
    "UGX": "3625",
    "UZS": "11985",
    "VND": "26350",
    "XAF": "567.1",
    "XOF": "567.1",
    "ZAR": "17.2",
    "ZMW": "22.8",
}


def table(site: Site) -> RateTable:
    """All rates, as of now by the platform's clock."""
    return RateTable(base="USD", rates=_RATES, source=SOURCE, fetched_at=site.clock.now())
