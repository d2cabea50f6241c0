"""Words of the export helper: what is needed, on which paper, why, and what to ask a broker."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.domain.catalogue import Catalogue
from vehilink_desktop.domain.export_rules import Fact
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.words.fields import field_label
from vehilink_desktop.ui.words.shown import shown


def need(slug: str) -> str:
    """What may be needed."""
    translate = QCoreApplication.translate
    return {
        "qualified_exporter": translate("Export", "Qualification of the exporter"),
        "mortgage_released": translate("Export", "No mortgage"),
        "fines_paid": translate("Export", "No open fines"),
        "recalls_closed": translate("Export", "No open recalls"),
        "transfer_for_export": translate("Export", "Registered transfer for export"),
        "inspection_report": translate("Export", "Third-party inspection"),
        "maintenance_letter": translate("Export", "Maker's after-sales letter (180-day rule)"),
        "used_export_licence": translate("Export", "Export licence for a used vehicle"),
        "maker_authorisation": translate("Export", "Authorisation by the maker"),
        "electric_export_licence": translate("Export", "Export licence for an electric car"),
        "battery_papers": translate("Export", "Papers of the battery"),
        "dangerous_goods": translate("Export", "Declaration as dangerous goods"),
        "deregistration": translate("Export", "Deregistration after customs release"),
    }.get(slug, slug)


def paper(slug: str) -> str:
    """The paper that shows it."""
    translate = QCoreApplication.translate
    return {
        "exporter_qualification": translate("Export", "notice of the commerce department"),
        "registration_certificate": translate("Export", "annotated registration certificate"),
        "wmt_8_report": translate("Export", "report by WM/T 8-2022"),
        "wmt_9_report": translate("Export", "report by WM/T 9-2022"),
        "maintenance_letter": translate("Export", "letter of the maker"),
        "export_licence": translate("Export", "export licence"),
        "maker_list_and_ccc": translate("Export", "list of makers and CCC certificate"),
        "mortgage_release": translate("Export", "release of the mortgage"),
        "traffic_record": translate("Export", "record of the traffic police"),
        "recall_record": translate("Export", "record of recalls"),
        "dangerous_goods_declaration": translate("Export", "dangerous goods declaration"),
        "msds_and_un38_3": translate("Export", "safety data sheet and UN 38.3 summary"),
        "deregistration_certificate": translate("Export", "deregistration certificate"),
    }.get(slug, slug)


def why(facts: Iterable[Fact], catalogue: Catalogue) -> str:
    """What decided, in one line: `First registration 2026-08 · 113 days, the limit is 180`."""
    translate = QCoreApplication.translate
    known = {fact.name: fact.value for fact in facts}
    parts = []
    days, limit = known.pop("days", None), known.pop("limit", None)
    un, check, since = (known.pop(name, None) for name in ("un", "check", "since"))
    for name, value in known.items():
        parts.append(bidi.auto(f"{field_label(name)}: {shown(name, value, catalogue)}"))
    if days is not None:
        text = translate("Export", "{days} days since registration, the limit is {limit}")
        parts.append(text.format(days=days, limit=limit))
    elif limit is not None:
        parts.append(translate("Export", "the limit is {limit} days").format(limit=limit))
    if un is not None:
        parts.append(bidi.ltr(f"UN {un}"))
    if check:
        parts.append(translate("Export", "carriers differ, ask yours"))
    if since is not None:
        parts.append(translate("Export", "only from {day} on").format(day=bidi.ltr(str(since))))
    return " · ".join(parts)


def missing(field: str) -> str:
    """The fact without which it is unknown."""
    if field == "registered_on":
        return QCoreApplication.translate("Export", "Day of registration")
    return field_label(field)


def flag(slug: str) -> str:
    """What a broker is asked about in particular."""
    translate = QCoreApplication.translate
    return {
        "range_extender": translate("Export", "Range extender: taken as a plug-in hybrid."),
        "petrol_assumed": translate("Export", "The engine is taken to burn petrol."),
        "fuel_cell": translate("Export", "Fuel cell: taken as electric."),
        "gas_as_petrol": translate("Export", "Gas: taken as petrol."),
        "pickup_may_be_car": translate("Export", "Some pickups are cars to the customs."),
        "van_for_persons_or_goods": translate("Export", "Vans are told apart by their seats."),
    }.get(slug, slug)


def hs_code(code: str) -> str:
    """`8703.80`, as tariffs write it."""
    return bidi.ltr(f"{code[:4]}.{code[4:]}")
