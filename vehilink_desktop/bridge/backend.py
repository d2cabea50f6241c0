"""Everything a screen may call, in one object that the composition root fills."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from vehilink_desktop.bridge.bus import EventBus
from vehilink_desktop.bridge.computer import Computer
from vehilink_desktop.bridge.tasks import TaskRunner
from vehilink_desktop.core.clock import Clock
from vehilink_desktop.core.status import SyncStatus
from vehilink_desktop.domain.catalogue import Catalogue
from vehilink_desktop.domain.export_tables import ExportTables
from vehilink_desktop.services.account import AccountService
from vehilink_desktop.services.batches import BatchService
from vehilink_desktop.services.browsing import BrowsingService
from vehilink_desktop.services.cancellation import CancellationService
from vehilink_desktop.services.certification import CertificationService
from vehilink_desktop.services.choices import ChoiceService
from vehilink_desktop.services.complaints import ComplaintService
from vehilink_desktop.services.consents import ConsentService
from vehilink_desktop.services.cross_border import CrossBorderService
from vehilink_desktop.services.dashboard import DashboardService
from vehilink_desktop.services.departures import DepartureService
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
from vehilink_desktop.services.permissions import PermissionService, SystemStates
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
from vehilink_desktop.services.reveals import RevealService
from vehilink_desktop.services.scanning import ScanningService
from vehilink_desktop.services.settings import SettingService
from vehilink_desktop.services.stock import StockService
from vehilink_desktop.services.takes import TakeService
from vehilink_desktop.services.transfers import TransferService
from vehilink_desktop.services.unsent import UnsentService
from vehilink_desktop.services.withdrawals import WithdrawalService


@dataclass(frozen=True)
class SyncControl:
    """The engine's handles that screens need."""

    status: Callable[[], SyncStatus]
    sync_now: Callable[[], None]
    set_working_offline: Callable[[bool], None]


@dataclass(frozen=True)
class CaptureConfig:
    """What this computer takes pictures and sound with.

    Attributes:
        camera: What stands in for cameras: `file:PATH`, `http://…`, `synthetic[:qr|vin|face]`;
            empty for the real ones.
        system: What the operating system says of them.
    """

    camera: str
    system: SystemStates


@dataclass(frozen=True)
class Backend:
    """The services of one opened profile. Call them through `tasks`, never on the UI thread.

    Attributes:
        platform_now: The time by the platform's clock, for countdowns; may be called anywhere.
    """

    tasks: TaskRunner
    bus: EventBus
    clock: Clock
    platform_now: Callable[[], datetime]
    catalogue: Catalogue
    export_tables: ExportTables
    account: AccountService
    gates: GateService
    certification: CertificationService
    market: MarketService
    stock: StockService
    listings: ListingService
    photos: PhotoService
    recordings: RecordingService
    recording_intake: RecordingIntake
    takes: TakeService
    batches: BatchService
    scanning: ScanningService
    requests: RequestService
    quotations: QuotationService
    orders: OrderService
    payees: PayeeService
    rates: RateService
    complaints: ComplaintService
    papers: PaperService
    dashboard: DashboardService
    cross_border: CrossBorderService
    pictures: PictureService
    profile: ProfileService
    devices: DeviceService
    departures: DepartureService
    cancellation: CancellationService
    policy: PolicyService
    transfers: TransferService
    unsent: UnsentService
    personal_export: PersonalExportService
    settings: SettingService
    consents: ConsentService
    choices: ChoiceService
    browsing: BrowsingService
    links: LinkService
    privacy_cases: PrivacyCaseService
    notices: NoticeService
    processing: ProcessingService
    retention: RetentionService
    permissions: PermissionService
    identity: IdentityService
    reveals: RevealService
    capture: CaptureConfig
    computer: Computer
    sync: SyncControl

    @property
    def withdrawals(self) -> WithdrawalService:
        """Made of those that act on consents."""
        return WithdrawalService(
            self.consents, self.permissions, self.identity, self.choices, self.cross_border
        )
