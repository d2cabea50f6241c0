"""A profile behind a `Backend`, as screens get it: real store, real services, no platform."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.support.computer import StandInComputer
from tests.support.listings import catalogue as shipped_catalogue
from tests.support.opened_profile import DEVICE, RESOURCES, make_batches, open_profile
from tests.support.permissions import ALBUM, System, agree_to
from vehilink_desktop.bridge.backend import Backend, CaptureConfig, SyncControl
from vehilink_desktop.bridge.bus import EventBus
from vehilink_desktop.bridge.computer import watch_autostart
from vehilink_desktop.bridge.tasks import Lane, TaskRunner
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.clock import Clock, SystemClock
from vehilink_desktop.core.ids import IdMaker
from vehilink_desktop.core.status import SyncStatus
from vehilink_desktop.documents.papers import PaperPrinter
from vehilink_desktop.domain.account import Account, Tokens
from vehilink_desktop.domain.export_tables import load_export_tables
from vehilink_desktop.domain.listing import Listing, ListingContent, ListingState
from vehilink_desktop.domain.money import Money
from vehilink_desktop.domain.permission import Purpose
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.services.account import AccountService
from vehilink_desktop.services.browsing import BrowsingService
from vehilink_desktop.services.cancellation import CancellationService
from vehilink_desktop.services.certification import CertificationService
from vehilink_desktop.services.choices import ChoiceService
from vehilink_desktop.services.complaints import ComplaintService
from vehilink_desktop.services.consents import ConsentService
from vehilink_desktop.services.cross_border import CrossBorderService
from vehilink_desktop.services.dashboard import DashboardService
from vehilink_desktop.services.devices import DeviceService
from vehilink_desktop.services.gates import GateService
from vehilink_desktop.services.identity import IdentityService
from vehilink_desktop.services.links import LinkService
from vehilink_desktop.services.listings import ListingService
from vehilink_desktop.services.market import MarketService
from vehilink_desktop.services.notices import NoticeService
from vehilink_desktop.services.orders import OrderService
from vehilink_desktop.services.papers import PaperService
from vehilink_desktop.services.payees import PayeeService
from vehilink_desktop.services.permissions import PermissionService
from vehilink_desktop.services.personal_export import PersonalExportService
from vehilink_desktop.services.photos import PhotoService
from vehilink_desktop.services.pictures import PictureService
from vehilink_desktop.services.policy import PolicyService, note_agreement
from vehilink_desktop.services.privacy_cases import PrivacyCaseService
from vehilink_desktop.services.processing import ProcessingService
from vehilink_desktop.services.profile import ProfileService
from vehilink_desktop.services.quotations import QuotationService
from vehilink_desktop.services.rates import RateService
from vehilink_desktop.services.recording_intake import RecordingIntake
from vehilink_desktop.services.recordings import RecordingService
from vehilink_desktop.services.requests import RequestService
from vehilink_desktop.services.retention import RetentionService
from vehilink_desktop.services.reveals import RevealService
from vehilink_desktop.services.scanning import ScanningService
from vehilink_desktop.services.settings import SettingService
from vehilink_desktop.services.stock import StockService
from vehilink_desktop.services.takes import TakeService
from vehilink_desktop.services.transfers import TransferService
from vehilink_desktop.services.unsent import UnsentService
from vehilink_desktop.storage.repositories import listings as listing_rows
from vehilink_desktop.storage.repositories import meta

#: Nothing listens there: whoever asks the platform learns at once that it is out of reach.
NOWHERE = "http://127.0.0.1:9"

SUPPLIER = Account(
    id="account-1",
    nickname="Li",
    phone_masked="+86 138****0001",
    user_type=UserType.SUPPLIER,
    certified=True,
)

#: The edition of the privacy policy that a fresh sandbox has in force.
POLICY = "2024-03-13"

#: Complete enough to publish.
SONG_PLUS = ListingContent(
    vin="LGXCE6CD8RA000001",
    brand="BYD",
    series="Song Plus",
    model="DM-i 110km Flagship",
    model_year=2024,
    exterior_colour="White",
    interior_colour="Black",
    price=Money(minor=2_150_000, currency="USD"),
    incoterm="FOB",
    named_place="Shanghai",
    mileage=12,
    mileage_unit="km",
    condition="new",
    fuel="phev",
    steering="lhd",
)


@dataclass
class Switch:
    """What the engine would say and do; `wakes` counts how often it was woken."""

    state: SyncStatus = field(default_factory=lambda: SyncStatus(online=True))
    wakes: int = 0

    def wake(self) -> None:
        self.wakes += 1

    def set_working_offline(self, offline: bool) -> None:
        reason = "working-offline" if offline else None
        self.state = replace(self.state, online=not offline, reason=reason)


class Desk:
    """An opened profile; the engine is a switch, so nothing leaves this computer."""

    def __init__(
        self,
        folder: Path,
        *,
        clock: Clock | None = None,
        store: str = "vehilink.db",
        url: str = NOWHERE,
        account: Account | None = SUPPLIER,
        permissions: Iterable[Purpose] = ALBUM,
        camera: str = "",
        agreed: bool = True,
    ) -> None:
        """`permissions` are agreed to already, with the switches they need.

        So is the privacy policy, unless `agreed` is false.

        `camera` is what stands in for cameras, as in `CaptureConfig`.
        """
        clock = clock or SystemClock()
        self._closed = False
        self.switch = Switch()
        self.system = System()
        self.computer = StandInComputer(folder / "system")
        self.bus = EventBus()
        self.tasks = TaskRunner()
        self.new_id = IdMaker(clock, random.Random(1).getrandbits)
        self._profile = open_profile(
            folder, url, clock=clock, publish=self.bus.publish, store=store, new_id=self.new_id
        )
        self.db, self.workspace = self._profile.db, self._profile.workspace
        self.logs, self.elsewhere = folder / "logs", folder / "elsewhere.json"
        self._api, self._preparer = self._profile.api, self._profile.preparer
        self.backend = self._make_backend(clock, camera)
        agree_to(self.backend.consents, permissions)
        if agreed:
            with self.db.write() as conn:
                note_agreement(conn, POLICY, self.workspace.millis())
        if account is not None:
            self.sign_in(account)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: object, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        if self._closed:
            return
        self._closed = True
        self.tasks.close()
        self._profile.close()

    def sign_out(self) -> None:
        """As when the platform ends the session."""
        self._api.credentials.forget()
        self.bus.publish(ChangeSet.all_of(Topic.ACCOUNT))

    def sign_in(self, account: Account = SUPPLIER) -> None:
        """As after a right code."""
        tokens = Tokens(access_token="access", expires_in_s=900, refresh_token="refresh")
        self._api.credentials.adopt(tokens)
        with self.db.write() as conn:
            meta.put(conn, "account", account.model_dump(mode="json"))

    def put_listing(
        self,
        content: ListingContent,
        state: ListingState = ListingState.LIVE,
        *,
        listing_id: str | None = None,
        version: int = 1,
        reasons: tuple[dict[str, str], ...] = (),
    ) -> str:
        """What the platform would have sent of an own vehicle; its id."""
        now = self.workspace.clock.now()
        listing = Listing.model_validate(
            {
                "id": listing_id or self.new_id(),
                "version": version,
                "state": state,
                "account_id": SUPPLIER.id,
                "content": content,
                "reasons": reasons,
                "created_at": now,
                "updated_at": now,
            }
        )
        with self.db.write() as conn:
            listing_rows.upsert(conn, listing, mine=True)
        self.bus.publish(ChangeSet.of(Topic.LISTING, listing.id))
        return listing.id

    def add_photos(self, listing_id: str, *paths: Path) -> None:
        """Take pictures in, waiting for it."""
        self.backend.photos.add_files(listing_id, paths, lambda _done, _all: None, lambda: False)

    def content(self, listing_id: str) -> ListingContent:
        """What the store says now."""
        return self.backend.listings.load(listing_id).content

    def _make_backend(self, clock: Clock, camera: str) -> Backend:
        switch, workspace = self.switch, self.workspace
        policy = PolicyService(workspace, self._api)
        consents = ConsentService(workspace, lambda: "")
        choices = ChoiceService(workspace, consents, switch.wake)
        listings = ListingService(workspace, switch.wake)
        videos, voices = self._profile.videos, self._profile.voices
        recordings = RecordingService(workspace, self._api, listings)
        intake = RecordingIntake(workspace, videos, voices, recordings)
        pictures = PictureService(workspace, self._api, self._preparer)
        catalogue = shipped_catalogue()
        requests = RequestService(workspace, catalogue, switch.wake)
        orders = OrderService(
            workspace, self._api, self._profile.reader, pictures, catalogue, switch.wake
        )
        personal_export = PersonalExportService(workspace, self._api, "1.0", self.elsewhere)
        watch_autostart(self.computer.computer(), choices, self._later)
        return Backend(
            tasks=self.tasks,
            bus=self.bus,
            clock=clock,
            platform_now=workspace.platform_now,
            catalogue=catalogue,
            export_tables=load_export_tables(RESOURCES / "export"),
            account=AccountService(workspace, self._api, DEVICE, switch.wake, personal_export),
            gates=GateService(workspace),
            certification=CertificationService(workspace, self._profile.reader, switch.wake),
            market=MarketService(workspace, choices.is_on),
            stock=StockService(workspace),
            listings=listings,
            photos=PhotoService(workspace, self._preparer, listings),
            recordings=recordings,
            recording_intake=intake,
            batches=make_batches(self._profile, listings, intake),
            takes=TakeService(workspace, videos, recordings),
            scanning=ScanningService(workspace, self._profile.finder, NOWHERE),
            requests=requests,
            quotations=QuotationService(workspace, switch.wake),
            orders=orders,
            payees=PayeeService(workspace, switch.wake),
            rates=RateService(workspace, self._api),
            complaints=ComplaintService(workspace, self._profile.reader, switch.wake),
            papers=PaperService(
                workspace, PaperPrinter(RESOURCES), self._profile.reader, self._preparer, orders
            ),
            dashboard=DashboardService(workspace, requests),
            cross_border=CrossBorderService(workspace, self._api, consents),
            pictures=pictures,
            profile=ProfileService(workspace, self._api, self._preparer, pictures),
            devices=DeviceService(workspace, self._api),
            departures=self._profile.departures,
            cancellation=CancellationService(workspace, self._api),
            policy=policy,
            transfers=TransferService(workspace, switch.wake),
            unsent=UnsentService(workspace),
            personal_export=personal_export,
            settings=SettingService(workspace),
            consents=consents,
            choices=choices,
            browsing=BrowsingService(workspace, choices, switch.wake),
            links=LinkService(workspace, NOWHERE, switch.wake),
            privacy_cases=PrivacyCaseService(workspace, self._api, switch.wake),
            notices=NoticeService(workspace, policy.is_agreed_to),
            processing=ProcessingService(workspace, self._api, choices),
            retention=RetentionService(workspace, self._api.platform_now, self.logs),
            permissions=PermissionService(workspace, consents, self.system, self._later),
            identity=IdentityService(workspace, self._api, self._preparer, consents, switch.wake),
            reveals=RevealService(workspace),
            capture=CaptureConfig(camera, self.system),
            computer=self.computer.computer(),
            sync=SyncControl(lambda: switch.state, switch.wake, switch.set_working_offline),
        )

    def _later(self, work: Callable[[], None]) -> None:
        self.tasks.run(self.bus, lambda _token: work(), Lane.WRITE)
