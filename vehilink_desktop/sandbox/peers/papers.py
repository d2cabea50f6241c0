"""What stands on the drawn pages of proofs."""

from __future__ import annotations

from vehilink_desktop.domain.money import Money, exponent
from vehilink_desktop.domain.order import Order, Voucher, VoucherKind
from vehilink_desktop.sandbox.art.sheet import Block, Sheet
from vehilink_desktop.sandbox.peers.proofs import company_name

_TITLES = {
    VoucherKind.DEPOSIT_SLIP: ("TELEGRAPHIC TRANSFER ADVICE", "Bank copy", (28, 74, 128)),
    VoucherKind.BALANCE_SLIP: ("TELEGRAPHIC TRANSFER ADVICE", "Bank copy", (28, 74, 128)),
    VoucherKind.LETTER_OF_CREDIT: ("IRREVOCABLE DOCUMENTARY CREDIT", "MT700", (60, 60, 70)),
    VoucherKind.INSPECTION_REPORT: ("PRE-SHIPMENT INSPECTION REPORT", "Vehicles", (20, 96, 78)),
    VoucherKind.EXPORT_LICENCE: ("EXPORT LICENCE", "Motor vehicles", (150, 40, 44)),
    VoucherKind.LOADING_PROOF: ("GATE-IN AND LOADING TALLY", "Terminal copy", (92, 72, 24)),
    VoucherKind.BILL_OF_LADING: ("BILL OF LADING", "Shipped on board", (24, 60, 96)),
    VoucherKind.COURIER_RECEIPT: ("COURIER RECEIPT", "Documents", (176, 92, 20)),
    VoucherKind.ARRIVAL_NOTICE: ("ARRIVAL NOTICE", "To the consignee", (24, 60, 96)),
    VoucherKind.CUSTOMS_RELEASE: ("CUSTOMS RELEASE", "Import", (44, 84, 44)),
    VoucherKind.SIGNED_RECEIPT: ("RECEIPT OF VEHICLES", "Signed by the consignee", (70, 50, 100)),
    VoucherKind.EVIDENCE: ("PHOTO REPORT", "Attached to a claim", (120, 40, 40)),
}
_PASSED = ("Paint and glass", "Under body", "Engine or battery", "Electrics", "Equipment and keys")
_MAX_VINS = 24


def sheet_of(order: Order, voucher: Voucher) -> Sheet:
    """The page of a voucher of an order."""
    kind = VoucherKind(str(voucher.kind))
    title, subtitle, accent = _TITLES[kind]
    facts = voucher.facts
    head = [
        ("Reference", facts.reference or order.number),
        ("Date", f"{facts.on:%d %b %Y}" if facts.on else f"{voucher.made_at:%d %b %Y}"),
        ("Order", order.number),
    ]
    blocks = [Block("", tuple(head)), *_of_kind(order, voucher, kind)]
    if voucher.note:
        blocks.append(Block("Remarks", (("", voucher.note),)))
    return Sheet(title=title, subtitle=subtitle, accent=accent, blocks=tuple(blocks))


def _of_kind(order: Order, voucher: Voucher, kind: VoucherKind) -> list[Block]:
    facts, terms = voucher.facts, order.terms
    if kind in (VoucherKind.DEPOSIT_SLIP, VoucherKind.BALANCE_SLIP):
        account = order.payee.content if order.payee else None
        payer = facts.payer or company_name(order.purchaser)
        holder = facts.payee_holder or company_name(order.supplier)
        rows = [("Account", facts.payee_number or "")]
        rows += (
            [("Bank", account.bank_name or ""), ("SWIFT", account.swift or "")] if account else []
        )
        return [
            Block("Ordering customer", (("Name", payer),)),
            Block("Beneficiary", (("Name", holder), *rows)),
            Block("Amount", (("32A", _money(facts.amount)), ("Charges", "OUR"))),
        ]
    if kind is VoucherKind.LETTER_OF_CREDIT:
        return [
            Block("Parties", (("Applicant", company_name(order.purchaser)),
                              ("Beneficiary", company_name(order.supplier)))),
            Block("Credit", (("Amount", _money(facts.amount)), ("Shipment", _route(order)),
                             ("Goods", f"{terms.quantity()} x {terms.title()}"))),
        ]  # fmt: skip
    parties = Block(
        "Parties",
        (("Shipper", company_name(order.supplier)),
         ("Consignee", facts.consignee or company_name(order.purchaser))),
    )  # fmt: skip
    route = Block(
        "Voyage", (("Route", _route(order)), *((("Vessel", facts.vessel),) if facts.vessel else ()))
    )
    blocks = [parties]
    if kind in (VoucherKind.BILL_OF_LADING, VoucherKind.LOADING_PROOF, VoucherKind.ARRIVAL_NOTICE):
        blocks.append(route)
    if kind is VoucherKind.INSPECTION_REPORT:
        blocks.append(Block("Checked", tuple((part, "Passed") for part in _PASSED)))
    if kind is VoucherKind.EXPORT_LICENCE:
        blocks.append(Block("Destination", (("Place", terms.delivery_location or ""),)))
    return [*blocks, _vehicles(order, voucher)]


def _vehicles(order: Order, voucher: Voucher) -> Block:
    vins = voucher.facts.vins or order.terms.vins()
    lines = tuple((f"{line.quantity} x", line.title()) for line in order.terms.lines[:8])
    numbers = tuple((f"VIN {place}", vin) for place, vin in enumerate(vins[:_MAX_VINS], start=1))
    more = (("", f"and {len(vins) - _MAX_VINS} more"),) if len(vins) > _MAX_VINS else ()
    return Block("Vehicles", (*lines, *numbers, *more))


def _route(order: Order) -> str:
    ports = (order.terms.port_of_loading, order.terms.port_of_discharge)
    return " to ".join(port for port in ports if port)


def _money(money: Money | None) -> str:
    if money is None:
        return ""
    places = exponent(money.currency)
    return f"{money.currency} {money.decimal():,.{places}f}"
