"""Papers of a deal as UBL 2.1 XML, for the programs of whoever receives them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple
from xml.etree import ElementTree

from vehilink_desktop.domain.money import exponent
from vehilink_desktop.domain.paper import Paper, PaperKind, PaperParty
from vehilink_desktop.domain.terms import DealLine, Terms
from vehilink_desktop.domain.vocabulary import PaymentTerms

_UBL = "urn:oasis:names:specification:ubl:schema:xsd:"
#: UNTDID 1001: what kind of invoice it is.
_INVOICE_TYPES = {PaperKind.PROFORMA_INVOICE: "325", PaperKind.COMMERCIAL_INVOICE: "380"}
#: UNTDID 4461; 1 is "not defined", what is meant then stands in the note.
_CREDIT_TRANSFER, _NOT_DEFINED = "30", "1"
#: UNECE Recommendation 20.
_PIECE, _KILOGRAM, _CUBIC_METRE = "H87", "KGM", "MTQ"
_UNNAMED = "–"
#: All that XML 1.0 cannot hold.
_UNHOLDABLE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Node(NamedTuple):
    """An element with a text or with children."""

    tag: str
    content: str | list[Node]
    attributes: dict[str, str]


def write_ubl(paper: Paper) -> bytes:
    """The paper as a UBL document, in UTF-8: the same paper gives the same bytes.

    A quotation is a Quotation, a contract an Order, the invoices are an Invoice of type 325 or
    380, a packing list is a PackingList. Characters that XML cannot hold are left out.
    """
    name, parts = _WRITERS[paper.kind]
    root = ElementTree.Element(
        name,
        {
            "xmlns": f"{_UBL}{name}-2",
            "xmlns:cac": f"{_UBL}CommonAggregateComponents-2",
            "xmlns:cbc": f"{_UBL}CommonBasicComponents-2",
        },
    )
    for node in (*_text("UBLVersionID", "2.1"), *parts(paper)):
        _grow(root, node)
    ElementTree.indent(root)
    data: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return data + b"\n"


def _grow(parent: ElementTree.Element, node: Node) -> None:
    element = ElementTree.SubElement(parent, node.tag, node.attributes)
    if isinstance(node.content, str):
        element.text = node.content
        return
    for child in node.content:
        _grow(element, child)


# -- elements; each is a list of one, or of none when there is nothing to say


def _text(name: str, value: object, **attributes: str) -> list[Node]:
    text = "" if value is None else _UNHOLDABLE.sub("", str(value)).strip()
    return [Node(f"cbc:{name}", text, attributes)] if text else []


def _group(name: str, *parts: Iterable[Node]) -> list[Node]:
    children = [node for part in parts for node in part]
    return [Node(f"cac:{name}", children, {})] if children else []


def _amount(name: str, terms: Terms, minor: int) -> list[Node]:
    value = terms.money(minor).decimal()
    text = f"{value:.{exponent(terms.currency)}f}"
    return _text(name, text, currencyID=terms.currency)


def _measure(name: str, value: float | None, unit: str) -> list[Node]:
    return [] if value is None else _text(name, f"{value:.3f}", unitCode=unit)


# -- documents; the schemas fix the order of everything


def _quotation(paper: Paper) -> Iterator[Node]:
    terms = paper.terms
    yield from _text("ID", paper.number)
    yield from _text("IssueDate", paper.issued_on.isoformat())
    yield from _notes(paper)
    yield from _text("PricingCurrencyCode", terms.currency)
    yield from _text("LineCountNumeric", len(terms.lines))
    yield from _validity(paper)
    yield from _references(paper)
    yield from _group("SellerSupplierParty", _party("Party", paper.supplier))
    yield from _group("BuyerCustomerParty", _party("Party", paper.purchaser))
    yield from _delivery(paper)
    yield from _delivery_terms(terms)
    yield from _payment_means(paper)
    yield from _charges(terms)
    yield from _total("QuotedMonetaryTotal", terms)
    for number, line in enumerate(terms.lines, start=1):
        yield from _group("QuotationLine", _text("ID", number), _line_item(paper, number, line))


def _order(paper: Paper) -> Iterator[Node]:
    terms = paper.terms
    yield from _text("ID", paper.number)
    yield from _text("SalesOrderID", paper.order_number)
    yield from _text("IssueDate", paper.issued_on.isoformat())
    yield from _notes(paper)
    yield from _text("DocumentCurrencyCode", terms.currency)
    yield from _text("LineCountNumeric", len(terms.lines))
    yield from _validity(paper)
    yield from _references(paper)
    yield from _group("BuyerCustomerParty", _party("Party", paper.purchaser))
    yield from _group("SellerSupplierParty", _party("Party", paper.supplier))
    yield from _delivery(paper)
    yield from _delivery_terms(terms)
    yield from _payment_means(paper)
    yield from _payment_terms(terms)
    yield from _charges(terms)
    yield from _total("AnticipatedMonetaryTotal", terms)
    for number, line in enumerate(terms.lines, start=1):
        yield from _group("OrderLine", _line_item(paper, number, line))


def _invoice(paper: Paper) -> Iterator[Node]:
    terms = paper.terms
    yield from _text("ID", paper.number)
    yield from _text("IssueDate", paper.issued_on.isoformat())
    yield from _text("InvoiceTypeCode", _INVOICE_TYPES[paper.kind])
    yield from _notes(paper)
    yield from _text("DocumentCurrencyCode", terms.currency)
    yield from _text("LineCountNumeric", len(terms.lines))
    yield from _group("OrderReference", _text("ID", paper.order_number))
    yield from _references(paper)
    yield from _group("AccountingSupplierParty", _party("Party", paper.supplier))
    yield from _group("AccountingCustomerParty", _party("Party", paper.purchaser))
    yield from _delivery(paper)
    yield from _delivery_terms(terms)
    yield from _payment_means(paper)
    yield from _payment_terms(terms)
    yield from _charges(terms)
    yield from _total("LegalMonetaryTotal", terms)
    for number, line in enumerate(terms.lines, start=1):
        yield from _group(
            "InvoiceLine",
            _text("ID", number),
            _text("InvoicedQuantity", line.quantity, unitCode=_PIECE),
            _amount("LineExtensionAmount", terms, line.amount_minor()),
            _item(paper, line),
            _group("Price", _amount("PriceAmount", terms, line.unit_price_minor)),
        )


def _packing_list(paper: Paper) -> Iterator[Node]:
    terms = paper.terms
    yield from _text("ID", paper.number)
    yield from _text("IssueDate", paper.issued_on.isoformat())
    yield from _notes(paper)
    yield from _party("ConsignorParty", paper.supplier)
    yield from _group(
        "Shipment",
        _text("ID", paper.order_number),
        _text("TotalGoodsItemQuantity", terms.quantity(), unitCode=_PIECE),
        _group(
            "Consignment",
            _text("ID", paper.order_number),
            _party("ConsigneeParty", paper.consignee or paper.purchaser),
            _party("NotifyParty", paper.notify_party) if paper.notify_party else [],
        ),
        *(_goods(paper, number, line) for number, line in enumerate(terms.lines, start=1)),
        _group("FirstArrivalPortLocation", _text("Name", terms.port_of_discharge)),
        _group("LastExitPortLocation", _text("Name", terms.port_of_loading)),
    )
    yield from _references(paper, "DocumentReference")


_WRITERS: dict[PaperKind, tuple[str, Callable[[Paper], Iterator[Node]]]] = {
    PaperKind.QUOTATION: ("Quotation", _quotation),
    PaperKind.SALES_CONTRACT: ("Order", _order),
    PaperKind.PROFORMA_INVOICE: ("Invoice", _invoice),
    PaperKind.COMMERCIAL_INVOICE: ("Invoice", _invoice),
    PaperKind.PACKING_LIST: ("PackingList", _packing_list),
}


# -- parts


def _notes(paper: Paper) -> list[Node]:
    """The remarks, and the end of validity where a schema has no place for it."""
    notes = [paper.terms.note, paper.remarks]
    if paper.valid_until and paper.kind in _INVOICE_TYPES:
        notes.append(f"Valid until {paper.valid_until.isoformat()}")
    return [node for note in notes for node in _text("Note", note)]


def _validity(paper: Paper) -> list[Node]:
    until = paper.valid_until
    if until is None:
        return []
    day, time = until.date().isoformat(), until.time().isoformat("seconds")
    return _group("ValidityPeriod", _text("EndDate", day), _text("EndTime", f"{time}Z"))


def _references(paper: Paper, name: str = "AdditionalDocumentReference") -> list[Node]:
    """The other papers of the deal, and the terms with their digest."""
    nodes = [
        node
        for one in paper.references
        for node in _group(name, _text("ID", one.value), _text("DocumentType", one.kind))
        if _text("ID", one.value)
    ]
    return nodes + _group(
        name,
        _text("ID", paper.order_link or paper.order_number),
        _text("DocumentType", "terms"),
        _text("DocumentDescription", f"sha256:{paper.digest()}"),
    )


def _party(name: str, party: PaperParty) -> list[Node]:
    return _group(
        name,
        _group("PartyName", _text("Name", party.name) or _text("Name", _UNNAMED)),
        _group("PartyName", _text("Name", party.name_zh)),
        _address("PostalAddress", party.address, party.city, party.country),
        _group(
            "PartyLegalEntity",
            _text("RegistrationName", party.name),
            _text("CompanyID", party.registration_no),
        ),
        _group("Contact", _text("Name", party.contact)),
    )


def _address(name: str, street: str | None, city: str | None, country: str | None) -> list[Node]:
    return _group(
        name,
        _text("StreetName", street),
        _text("CityName", city),
        _group("Country", _text("IdentificationCode", country)),
    )


def _delivery(paper: Paper) -> list[Node]:
    terms = paper.terms
    return _group(
        "Delivery",
        _group("DeliveryLocation", _text("Name", terms.delivery_location)),
        _party("DeliveryParty", paper.consignee) if paper.consignee else [],
        _party("NotifyParty", paper.notify_party) if paper.notify_party else [],
        _group(
            "Shipment",
            _text("ID", paper.order_number),
            _group("FirstArrivalPortLocation", _text("Name", terms.port_of_discharge)),
            _group("LastExitPortLocation", _text("Name", terms.port_of_loading)),
        ),
    )


def _delivery_terms(terms: Terms) -> list[Node]:
    return _group(
        "DeliveryTerms",
        _text("ID", terms.incoterm),
        _text("SpecialTerms", "Incoterms 2020" if terms.incoterm else None),
        _group("DeliveryLocation", _text("Name", terms.named_place)),
    )


def _payment_means(paper: Paper) -> list[Node]:
    payee, transfer = paper.payee, paper.terms.payment == PaymentTerms.TT
    account: list[Node] = []
    if payee:
        account = _group(
            "PayeeFinancialAccount",
            _text("ID", payee.number),
            _text("Name", payee.holder),
            _text("CurrencyCode", payee.currency),
            _group(
                "FinancialInstitutionBranch",
                _text("Name", payee.bank_name),
                _group("FinancialInstitution", _text("ID", payee.swift, schemeID="BIC")),
                _address("Address", payee.bank_address, None, payee.bank_country),
            ),
        )
    return _group(
        "PaymentMeans",
        _text("PaymentMeansCode", _CREDIT_TRANSFER if transfer else _NOT_DEFINED),
        _text("InstructionNote", paper.terms.payment),
        account,
    )


def _payment_terms(terms: Terms) -> list[Node]:
    parts = [("deposit", terms.deposit_minor), (terms.balance_trigger, terms.balance_minor())]
    return [
        node
        for note, minor in parts
        if minor > 0
        for node in _group("PaymentTerms", _text("Note", note), _amount("Amount", terms, minor))
    ]


def _charges(terms: Terms) -> list[Node]:
    return [
        node
        for charge in terms.charges
        for node in _group(
            "AllowanceCharge",
            _text("ChargeIndicator", "true"),
            _text("AllowanceChargeReason", charge.kind),
            _amount("Amount", terms, charge.amount_minor),
        )
    ]


def _total(name: str, terms: Terms) -> list[Node]:
    vehicles, total = terms.vehicles_minor(), terms.total_minor()
    return _group(
        name,
        _amount("LineExtensionAmount", terms, vehicles),
        _amount("ChargeTotalAmount", terms, total - vehicles),
        _amount("PayableAmount", terms, total),
    )


def _line_item(paper: Paper, number: int, line: DealLine) -> list[Node]:
    return _group(
        "LineItem",
        _text("ID", number),
        _text("Quantity", line.quantity, unitCode=_PIECE),
        _amount("LineExtensionAmount", paper.terms, line.amount_minor()),
        _group("Price", _amount("PriceAmount", paper.terms, line.unit_price_minor)),
        _item(paper, line),
    )


def _goods(paper: Paper, number: int, line: DealLine) -> list[Node]:
    """Weights and volume of all the vehicles of a line."""

    def times(each: float | None) -> float | None:
        return None if each is None else each * line.quantity

    return _group(
        "GoodsItem",
        _text("ID", number),
        _measure("GrossWeightMeasure", times(line.gross_weight_kg), _KILOGRAM),
        _measure("NetWeightMeasure", times(line.net_weight_kg), _KILOGRAM),
        _measure("GrossVolumeMeasure", times(line.volume_m3), _CUBIC_METRE),
        _text("Quantity", line.quantity, unitCode=_PIECE),
        _item(paper, line),
    )


def _item(paper: Paper, line: DealLine) -> list[Node]:
    properties = {
        "ModelYear": line.model_year,
        "Condition": line.condition,
        "ExteriorColour": line.exterior_colour,
        "InteriorColour": line.interior_colour,
    }
    return _group(
        "Item",
        _text("Name", line.title()) or _text("Name", _UNNAMED),
        _text("BrandName", line.brand),
        _text("ModelName", " ".join(filter(None, (line.series, line.model)))),
        _group("OriginCountry", _text("IdentificationCode", paper.origin)),
        _group(
            "CommodityClassification",
            _text("ItemClassificationCode", line.hs_code, listID="HS"),
        ),
        *(
            _group("AdditionalItemProperty", _text("Name", name), _text("Value", value))
            for name, value in properties.items()
            if value is not None
        ),
        *(_group("ItemInstance", _text("SerialID", vin)) for vin in line.vins),
    )
