"""What a scan leads to: codes and VINs in pictures, and what is known here of what they say."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.domain.listing import ListingState
from vehilink_desktop.domain.scanned import (
    CodeFormat,
    CompanyLink,
    DealLink,
    Scanned,
    ScannedVin,
    VehicleLink,
    understand,
    vehicle_link,
)
from vehilink_desktop.domain.terms import Party
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.media.code_finder import CodeFinder
from vehilink_desktop.media.readings import Code
from vehilink_desktop.services.subjects import title_of
from vehilink_desktop.storage.repositories import (
    accounts,
    drafts,
    listings,
    orders,
    parties,
    quotations,
)
from vehilink_desktop.storage.repositories.listings import MarketFilter
from vehilink_desktop.storage.repositories.parties import Deal
from vehilink_desktop.storage.workspace import Workspace

#: Vehicles with the same VIN that are named; more than a few are somebody's mistake.
_MOST = 8


@dataclass(frozen=True)
class Reading:
    """Something that was read.

    Attributes:
        text: As it was read; hostile.
        scanned: What it is.
        sure: False for print that should be compared character by character.
    """

    text: str
    format: CodeFormat
    scanned: Scanned
    sure: bool = True


@dataclass(frozen=True)
class KnownVehicle:
    """A vehicle in this store; `mine` is in the own stock, another one on the market."""

    id: str
    title: str
    mine: bool


@dataclass(frozen=True)
class Found:
    """What this store knows of a reading; it may have nothing.

    Attributes:
        sells: Whether this account lists vehicles.
        party: The company, as the newest deal with it shows it.
        myself: Whether the company is this account.
        deals: The order or the quotation; of a company the newest ones.
    """

    sells: bool = False
    vehicles: tuple[KnownVehicle, ...] = ()
    party: Party | None = None
    myself: bool = False
    deals: tuple[Deal, ...] = ()


@dataclass(frozen=True)
class VehicleLabel:
    """What is printed on the label of a vehicle; `code` is what its QR code says."""

    code: str
    title: str
    vin: str
    stock_no: str


class ScanningService:
    """Nothing is opened and nothing is asked of the platform: a scan tells nobody anything.

    Args:
        platform: The platform's base address; links to other hosts are told from its own.
    """

    def __init__(self, workspace: Workspace, finder: CodeFinder, platform: str) -> None:
        self._db = workspace.db
        self._finder = finder
        self._platform = platform

    def understand(self, code: Code) -> Reading:
        """What a code that counts says."""
        return Reading(code.text, code.format, understand(code.text, code.format, self._platform))

    def read_picture(self, source: Path | bytes, stop: CancelToken) -> tuple[Reading, ...]:
        """All that a foreign picture says; print is looked for where there is no code.

        Raises:
            PhotoRefused: with the reason.
            Cancelled: stopped, or the program is about to end.
        """
        codes = self._finder.find_codes(source)
        stop.check()
        if codes:
            return _unique(map(self.understand, codes))
        found = self._finder.find_vins(source)
        clear = [one for one in found if one.counts]
        readings = [
            Reading(one.check.vin, CodeFormat.PRINT, ScannedVin(one.check), sure=bool(clear))
            for one in clear or found[:1]
        ]
        return _unique(readings)

    def look_up(self, scanned: Scanned) -> Found:
        """What is known here of something that was read."""
        with self._db.read() as conn:
            account = accounts.current(conn)
            account_id = account.id if account else ""
            sells = account is not None and account.user_type == UserType.SUPPLIER
            match scanned:
                case ScannedVin(check=check):
                    return Found(sells, vehicles=_with_vin(conn, check.vin))
                case VehicleLink(vehicle_id=one):
                    return Found(sells, vehicles=_vehicle(conn, one, account_id))
                case CompanyLink(account_id=one):
                    party, deals = parties.deals_with(conn, one)
                    return Found(sells, party=party, myself=one == account_id, deals=deals)
                case DealLink(kind=kind, deal_id=one):
                    return Found(sells, deals=_deal(conn, kind, one))
                case _:
                    return Found(sells)

    def label(self, listing_id: str) -> VehicleLabel:
        """What the label of an own vehicle says; a draft's words win."""
        with self._db.read() as conn:
            vehicle = drafts.get(conn, listing_id) or listings.get(conn, listing_id)
        content = vehicle.content if vehicle else None
        return VehicleLabel(
            vehicle_link(listing_id),
            content.title() if content else "",
            (content.vin if content else None) or "",
            (content.stock_no if content else None) or "",
        )


def _unique(readings: Iterable[Reading]) -> tuple[Reading, ...]:
    """Each thing once: a label often says the same in two codes."""
    found: dict[Scanned, Reading] = {}
    for one in readings:
        found.setdefault(one.scanned, one)
    return tuple(found.values())


def _with_vin(conn: Connection, vin: str) -> tuple[KnownVehicle, ...]:
    own = drafts.titles_with_vin(conn, vin)
    market = listings.first_rows(conn, MarketFilter(text=vin), _MOST)
    found = [KnownVehicle(one, title, mine=True) for one, title in own.items()]
    found += [
        KnownVehicle(row.id, row.title, mine=False)
        for row in market
        if row.vin == vin and not row.mine
    ]
    return tuple(found[:_MOST])


def _vehicle(conn: Connection, listing_id: str, account_id: str) -> tuple[KnownVehicle, ...]:
    listing = listings.get(conn, listing_id)
    mine = listing.account_id == account_id if listing else bool(drafts.get(conn, listing_id))
    if not mine and (listing is None or listing.state != ListingState.LIVE):
        return ()
    return (KnownVehicle(listing_id, title_of(conn, "listing", listing_id), mine),)


def _deal(conn: Connection, kind: str, deal_id: str) -> tuple[Deal, ...]:
    known = orders.get(conn, deal_id) if kind == "order" else quotations.get(conn, deal_id)
    return (Deal(kind, deal_id, known.number),) if known else ()
