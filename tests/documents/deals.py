"""Papers of made-up deals."""

from datetime import UTC, date, datetime
from typing import Any

from vehilink_desktop.domain.paper import (
    Paper,
    PaperKind,
    PaperParty,
    Reference,
    ReferenceKind,
    paper_number,
)
from vehilink_desktop.domain.payee import PayeeContent
from vehilink_desktop.domain.terms import Charge, ChargeKind, DealLine, Terms
from vehilink_desktop.domain.vin import check_digit
from vehilink_desktop.domain.vocabulary import Incoterm, Packing, VehicleCondition

SUPPLIER = PaperParty(
    name="Tianjin Harbour Auto Export Co., Ltd.",
    name_zh="天津港湾汽车出口有限公司",
    registration_no="91120116MA06ABCD1X",
    address="88 Xingang Avenue, Binhai New Area",
    city="Tianjin",
    country="CN",
    contact="+86 22 5550 0188 · sales@harbour-auto.example",
)
PURCHASER = PaperParty(
    name="شركة الخليج للسيارات ذ.م.م",
    registration_no="CN-1184402",
    address="Ras Al Khor Industrial Area 3",
    city="Dubai",
    country="AE",
    contact="+971 4 555 0142",
)
MODELS = (
    ("BYD", "Song", "Song Plus DM-i 2024", "白色", 17_950_00),
    ("Toyota", "Land Cruiser Prado", "2.4T Hybrid", "Black", 54_300_00),
    ("长安", "CS75 PLUS", "第三代 1.5T 豪华型", "Серый", 14_120_50),
    ("Chery", "Tiggo 8", "Pro Max 2.0T", "Red", 19_480_00),
    ("Geely", "Monjaro", "2.0TD", "Azul", 23_005_25),
)


def vin(number: int) -> str:
    """A valid one; each number has its own."""
    text = f"LGXCE6CD0R{number:07}"
    return text[:8] + check_digit(text) + text[9:]


def line(number: int, **changes: Any) -> DealLine:
    brand, series, model, colour, price = MODELS[number % len(MODELS)]
    facts: dict[str, Any] = {
        "brand": brand,
        "series": series,
        "model": model,
        "model_year": 2024,
        "condition": list(VehicleCondition)[number % 3],
        "exterior_colour": colour,
        "interior_colour": "Black",
        "quantity": 2,
        "unit_price_minor": price,
        "vins": (vin(2 * number), vin(2 * number + 1)) if number % 2 else (),
        "hs_code": "870323",
        "net_weight_kg": 1790,
        "gross_weight_kg": 1850,
        "volume_m3": 14.72,
    }
    return DealLine(**facts | changes)


def terms(lines: int = 5, **changes: Any) -> Terms:
    facts: dict[str, Any] = {
        "lines": tuple(line(number) for number in range(lines)),
        "charges": (
            Charge(kind=ChargeKind.INLAND, amount_minor=1_250_00),
            Charge(kind=ChargeKind.FREIGHT, amount_minor=9_800_00),
            Charge(kind=ChargeKind.INSURANCE, amount_minor=612_40),
        ),
        "incoterm": Incoterm.CIF,
        "named_place": "Jebel Ali",
        "delivery_location": "Ras Al Khor, Dubai",
        "deposit_minor": 80_000_00,
        "port_of_loading": "Xingang (CNTXG)",
        "port_of_discharge": "Jebel Ali (AEJEA)",
        "packing": Packing.CONTAINER_40,
        "lead_time_days": 35,
        "note": "Two keys and the manual in English with each vehicle.",
    }
    return Terms(**facts | changes)


def paper(kind: PaperKind = PaperKind.PROFORMA_INVOICE, **changes: Any) -> Paper:
    number = "O-2026-000123"
    facts: dict[str, Any] = {
        "kind": kind,
        "number": paper_number(kind, number),
        "issued_on": date(2026, 11, 22),
        "valid_until": datetime(2026, 12, 6, 9, tzinfo=UTC),
        "supplier": SUPPLIER,
        "purchaser": PURCHASER,
        "terms": terms(),
        "payee": PayeeContent(
            holder="Tianjin Harbour Auto Export Co., Ltd.",
            bank_name="Bank of China, Tianjin Branch",
            bank_address="8 Jiefang North Road, Tianjin",
            bank_country="CN",
            number="2751 0880 9123 4567",
            swift="BKCHCNBJ200",
            currency="USD",
        ),
        "payee_version": 2,
        "order_number": number,
        "order_link": "vehilink://order/0194f3c2-7d1e-7a44-9b53-1f2a6c0e8d21",
        "references": (Reference(kind=ReferenceKind.QUOTATION, value="Q-2026-000077"),),
        "origin": "CN",
        "governing_law": "CN",
        "arbitration_place": "Beijing (CIETAC)",
    }
    return Paper(**facts | changes)
