"""A dealer's computer without a window: real store, real engine, real pictures.

with Desk(tmp_path / "supplier", platform_url) as desk:
    desk.sign_in(SUPPLIER)
    listing_id = desk.listings.create(CONTENT)
    desk.listings.publish(listing_id)
    desk.wait_until(lambda: desk.state(listing_id) == "live")
"""

from __future__ import annotations

import random
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Self

from tests.support.canaries import CANARIES
from tests.support.listings import catalogue as shipped_catalogue
from tests.support.opened_profile import DEVICE, RESOURCES, make_batches, open_profile
from tests.support.permissions import ALBUM, System, agree_to
from vehilink_desktop.core.changes import ChangeSet
from vehilink_desktop.core.clock import Clock, SystemClock
from vehilink_desktop.core.status import SyncStatus
from vehilink_desktop.documents.papers import PaperPrinter
from vehilink_desktop.domain.permission import Capability
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.remote.errors import AccountUnknown
from vehilink_desktop.remote.transport import Timeouts
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
from vehilink_desktop.services.policy import PolicyService
from vehilink_desktop.services.privacy_cases import PrivacyCaseService
from vehilink_desktop.services.processing import ProcessingService
from vehilink_desktop.services.profile import ProfileService
from vehilink_desktop.services.quotations import QuotationService
from vehilink_desktop.services.rates import RateService
from vehilink_desktop.services.recording_intake import RecordingIntake
from vehilink_desktop.services.recordings import RecordingService
from vehilink_desktop.services.requests import RequestService
from vehilink_desktop.services.retention import RetentionService
from vehilink_desktop.services.stock import StockRow, StockService
from vehilink_desktop.services.takes import TakeService
from vehilink_desktop.services.transfers import TransferService
from vehilink_desktop.sync.engine import SyncEngine

#: A half-open connection must not cost a test a minute.
TIMEOUTS = Timeouts(connect_s=2.0, read_s=3.0, answer_s=10.0, events_s=20.0)


class Desk:
    """Opens the profile in `folder`; `close` ends it in order, a process's death does not.

    `ended` lists why the platform ended sessions of this computer.
    """

    def __init__(
        self,
        folder: Path,
        platform_url: str,
        clock: Clock | None = None,
        *,
        proxies: Mapping[str, str] = MappingProxyType({}),
        do_not_track: Callable[[], bool] = lambda: False,
    ) -> None:
        self.platform_url = platform_url
        self._news = threading.Condition()
        self._version = 0
        self.ended: list[str] = []
        self._profile = open_profile(
            folder,
            platform_url,
            clock=clock or SystemClock(),
            publish=self._on_changes,
            timeouts=TIMEOUTS,
            on_signed_out=self._on_signed_out,
            proxies=proxies,
            do_not_track=do_not_track,
        )
        self.db, self.workspace = self._profile.db, self._profile.workspace
        self.api, self.preparer = self._profile.api, self._profile.preparer
        self.departures = self._profile.departures
        self.retention = RetentionService(self.workspace, self.api.platform_now, folder / "logs")
        self.engine = SyncEngine(
            self.workspace,
            self.api,
            random.Random(7),
            self._on_status,
            self.retention.sweep_if_due,
        )
        self.gates = GateService(self.workspace)
        self.certification = CertificationService(
            self.workspace, self._profile.reader, self.engine.wake
        )
        self.listings = ListingService(self.workspace, self.engine.wake)
        self.photos = PhotoService(self.workspace, self.preparer, self.listings)
        videos, voices = self._profile.videos, self._profile.voices
        self.recordings = RecordingService(self.workspace, self.api, self.listings)
        self.recording_intake = RecordingIntake(self.workspace, videos, voices, self.recordings)
        self.batches = make_batches(self._profile, self.listings, self.recording_intake)
        self.takes = TakeService(self.workspace, videos, self.recordings)
        self.transfers = TransferService(self.workspace, self.engine.wake)
        self.stock = StockService(self.workspace)
        self.market = MarketService(self.workspace, lambda name: self.choices.is_on(name))
        pictures = PictureService(self.workspace, self.api, self.preparer)
        catalogue = shipped_catalogue()
        self.requests = RequestService(self.workspace, catalogue, self.engine.wake)
        self.quotations = QuotationService(self.workspace, self.engine.wake)
        self.orders = OrderService(
            self.workspace, self.api, self._profile.reader, pictures, catalogue, self.engine.wake
        )
        self.payees = PayeeService(self.workspace, self.engine.wake)
        self.rates = RateService(self.workspace, self.api)
        self.complaints = ComplaintService(self.workspace, self._profile.reader, self.engine.wake)
        self.papers = PaperService(
            self.workspace,
            PaperPrinter(RESOURCES),
            self._profile.reader,
            self.preparer,
            self.orders,
        )
        self.dashboard = DashboardService(self.workspace, self.requests)
        self.profile = ProfileService(self.workspace, self.api, self.preparer, pictures)
        self.devices = DeviceService(self.workspace, self.api)
        self.cancellation = CancellationService(self.workspace, self.api)
        self.policy = PolicyService(self.workspace, self.api, self.engine.wake)
        self.system = System()
        self.consents = ConsentService(self.workspace, self.policy.agreed_version)
        self.cross_border = CrossBorderService(self.workspace, self.api, self.consents)
        self.choices = ChoiceService(self.workspace, self.consents, self.engine.wake)
        self.browsing = BrowsingService(self.workspace, self.choices, self.engine.wake)
        self.links = LinkService(self.workspace, platform_url, self.engine.wake)
        self.privacy_cases = PrivacyCaseService(self.workspace, self.api, self.engine.wake)
        self.notices = NoticeService(self.workspace, self.policy.is_agreed_to)
        self.processing = ProcessingService(self.workspace, self.api, self.choices)
        self.permissions = PermissionService(
            self.workspace, self.consents, self.system, lambda work: work()
        )
        self.elsewhere = folder / "elsewhere.json"
        self.personal_export = PersonalExportService(
            self.workspace, self.api, "1.0", self.elsewhere
        )
        self.account = AccountService(
            self.workspace,
            self.api,
            DEVICE,
            self.engine.wake,
            self.personal_export,
            lambda: self.permissions.stop(*Capability),
        )
        self.identity = IdentityService(
            self.workspace, self.api, self.preparer, self.consents, self.engine.wake
        )
        agree_to(self.consents, ALBUM)
        self.engine.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: object, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self.engine.stop()
        self._profile.close()

    def sign_in(self, phone: str) -> None:
        """With the code from the platform's own inbox."""
        sent = self.account.request_code(phone)
        code = self.account.read_code(sent.request_id)
        assert code
        CANARIES.note_code(code)
        self.account.sign_in(sent.request_id, phone, code)

    def register(self, phone: str, user_type: UserType = UserType.SUPPLIER) -> None:
        """A new account for a number that nobody has."""
        sent = self.account.request_code(phone)
        code = self.account.read_code(sent.request_id)
        assert code
        CANARIES.note_code(code)
        try:
            self.account.sign_in(sent.request_id, phone, code)
        except AccountUnknown as unknown:
            policy = self.policy.in_force("en")
            self.account.register(unknown.registration_token, user_type, None, policy.version)
        else:
            raise AssertionError(f"{phone} has an account")

    def row(self, listing_id: str) -> StockRow:
        return next(row for row in self.stock.rows() if row.id == listing_id)

    def state(self, listing_id: str) -> str:
        return self.row(listing_id).state.value

    def add_photos(self, listing_id: str, *paths: Path) -> None:
        done = self.photos.add_files(listing_id, paths, lambda _done, _all: None, lambda: False)
        assert not done.refused, done.refused

    def wait_until(self, condition: Callable[[], object], seconds: float = 30) -> None:
        """Look again at each piece of news from the engine.

        Raises:
            TimeoutError: it does not hold in time.
        """
        deadline = self.workspace.clock.monotonic() + seconds
        while True:
            with self._news:
                seen = self._version
            if condition():
                return
            with self._news:
                left = deadline - self.workspace.clock.monotonic()
                if left <= 0:
                    raise TimeoutError(f"{self.engine.status()} {self.transfers.rows()[:4]}")
                self._news.wait_for(lambda seen=seen: self._version != seen, min(left, 0.2))  # type: ignore[misc]

    def _on_signed_out(self, reason: str) -> None:
        self.ended.append(reason)
        self.engine.wake()

    def _on_changes(self, _changes: ChangeSet) -> None:
        self._tell()

    def _on_status(self, _status: SyncStatus) -> None:
        self._tell()

    def _tell(self) -> None:
        with self._news:
            self._version += 1
            self._news.notify_all()
