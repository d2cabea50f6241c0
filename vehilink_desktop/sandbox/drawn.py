"""Pages of proofs that nobody scanned: drawn from what the order says when somebody first looks."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from sqlalchemy import Connection, insert, select

from vehilink_desktop.domain.order import Order, Voucher
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.tables import media, orders, voucher_pages

#: Pixels of a drawn page.
PAGE_SIZE = (1240, 1754)
#: Nobody knows the bytes of a page before it is drawn.
_UNDRAWN = {"kind": "voucher", "sha256": "", "size": 0}


def add_pages(conn: Connection, account_id: str, media_ids: Iterable[str]) -> None:
    """Note pages as an account's, as if it had uploaded them."""
    width, height = PAGE_SIZE
    facts = {**_UNDRAWN, "account_id": account_id, "width": width, "height": height}
    rows = [{"id": media_id, **facts} for media_id in media_ids]
    if rows:
        conn.execute(insert(media), rows)


def add_pages_of(conn: Connection, order: Order) -> None:
    """Note all pages of a new order, for its sides to see."""
    for voucher in order.vouchers:
        add_pages(conn, order.party(voucher.by).account_id, voucher.media_ids)
    rows = [
        {"media_id": media_id, "order_id": order.id}
        for voucher in order.vouchers
        for media_id in voucher.media_ids
    ]
    if rows:
        conn.execute(insert(voucher_pages), rows)


def draw_page(site: Site, media_id: str, *, thumbnail: bool) -> Path | None:
    """The file of a page, drawn now; None if it is none that is drawn."""
    found = _find(site, media_id)
    if found is None:
        return None
    # Pillow takes a while to load, which a start need not wait for
    from vehilink_desktop.sandbox.art.sheet import draw_sheet
    from vehilink_desktop.sandbox.peers.papers import sheet_of

    image = draw_sheet(sheet_of(*found), size=PAGE_SIZE)
    return site.pictures.keep(image, media_id, thumbnail=thumbnail)


def _find(site: Site, media_id: str) -> tuple[Order, Voucher] | None:
    pages = select(orders.c.body).join(voucher_pages, voucher_pages.c.order_id == orders.c.id)
    undrawn = select(media.c.id).where(media.c.id == media_id, media.c.sha256 == "")
    with site.db.read() as conn:
        if conn.execute(undrawn).first() is None:
            return None
        body = conn.execute(pages.where(voucher_pages.c.media_id == media_id)).scalar()
    order = Order.model_validate_json(body) if body else None
    vouchers = order.vouchers if order else ()
    voucher = next((one for one in vouchers if media_id in one.media_ids), None)
    return (order, voucher) if order and voucher else None
