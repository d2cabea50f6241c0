"""Puts the parts of an opened profile together: the one place where they meet."""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from importlib import metadata
from pathlib import Path
from platform import machine, platform, system

from vehilink_desktop.app.computer import make_computer
from vehilink_desktop.app.profile import Profile
from vehilink_desktop.bridge.backend import Backend, CaptureConfig, SyncControl
from vehilink_desktop.bridge.bus import EventBus
from vehilink_desktop.bridge.computer import watch_autostart
from vehilink_desktop.bridge.tasks import Lane, TaskRunner
from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.core.clock import SystemClock
from vehilink_desktop.core.ids import IdMaker
from vehilink_desktop.devices.system_permissions import SystemPermissions
from vehilink_desktop.documents.papers import PaperPrinter
from vehilink_desktop.domain.account import DeviceRecord, SessionEnd
from vehilink_desktop.domain.catalogue import load_catalogue
from vehilink_desktop.domain.choice import Choice
from vehilink_desktop.domain.export_tables import load_export_tables
from vehilink_desktop.domain.permission import Capability, Purpose
from vehilink_desktop.media.code_finder import CodeFinder
from vehilink_desktop.media.licences import LicenceReader
from vehilink_desktop.media.photos import PhotoPreparer
from vehilink_desktop.media.video_files import VideoIntake
from vehilink_desktop.media.voice_files import VoiceIntake
from vehilink_desktop.remote.session import ApiClient
from vehilink_desktop.services.account import AccountService
from vehilink_desktop.services.batch_handover import BatchHandover
from vehilink_desktop.services.batch_reading import FactReader, MarkerFinder
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
from vehilink_desktop.services.reveals import RevealService
from vehilink_desktop.services.scanning import ScanningService
from vehilink_desktop.services.settings import SettingService
from vehilink_desktop.services.stock import StockService
from vehilink_desktop.services.takes import TakeService
from vehilink_desktop.services.tokens import SESSION_END, DatabaseTokenStore
from vehilink_desktop.services.transfers import TransferService
from vehilink_desktop.services.unsent import UnsentService
from vehilink_desktop.storage.engine import Database, open_database
from vehilink_desktop.storage.keystore import KeyStore
from vehilink_desktop.storage.market import other_names
from vehilink_desktop.storage.repositories import meta, owner
from vehilink_desktop.storage.repositories.listings import set_aliases
from vehilink_desktop.storage.vault import open_vault
from vehilink_desktop.storage.workspace import Workspace
from vehilink_desktop.sync.engine import SyncEngine


@dataclass(frozen=True)
class Opened:
    """A running profile. `close` ends its threads and processes; nothing is lost by it."""

    backend: Backend
    close: Callable[[], None]


def open_backend(
    profile: Profile,
    base_url: str,
    *,
    bus: EventBus,
    tasks: TaskRunner,
    resources: Path,
    passphrase: str | None = None,
    ended: str | None = None,
) -> Opened:
    """Unlock the store, connect the parts and start the engine.

    Args:
        profile: Whose store.
        base_url: Where the platform is.
        bus: Brings the news.
        tasks: Runs what takes long.
        resources: The program's own files.
        passphrase: Of a profile that has one.
        ended: Why the last session ended, if that is not in the store any more.

    Raises:
        Known: why the key or the database could not be had (see `storage.keystore`,
            `storage.engine`).
    """
    db = open_database(profile.database, _key(profile, passphrase))
    try:
        if ended is not None:
            with db.write() as conn:
                meta.put(conn, SESSION_END, ended)
        return _connect(profile, base_url, db, bus=bus, tasks=tasks, resources=resources)
    except BaseException:
        db.close()  # it is to be opened again when the person has seen to the reason
        raise


def _connect(
    profile: Profile,
    base_url: str,
    db: Database,
    *,
    bus: EventBus,
    tasks: TaskRunner,
    resources: Path,
) -> Opened:
    clock = SystemClock()
    catalogue = load_catalogue(resources / "catalogue" / "vehicles.toml")
    with db.write() as conn:
        # 比亚迪 finds BYD: the index of the market learns both names of everything
        set_aliases(conn, other_names(catalogue))

    def signed_out(reason: str) -> None:
        engine.wake()  # it has nobody to speak for
        bus.signed_out.emit(reason)

    workspace = Workspace(db, open_vault(profile.vault, db), clock, IdMaker(clock), bus.publish)
    departures = DepartureService(workspace)
    api = ApiClient(
        base_url,
        clock=clock,
        tokens=DatabaseTokenStore(db),
        on_signed_out=signed_out,
        note=departures.note,
        do_not_track=lambda: choices.is_on(Choice.DO_NOT_TRACK),
    )
    preparer, reader = PhotoPreparer(), LicenceReader(resources / "models")
    videos, voices = VideoIntake(), VoiceIntake()
    finder = CodeFinder(resources / "models")
    retention = RetentionService(workspace, api.platform_now, profile.logs)
    engine = SyncEngine(workspace, api, random.Random(), bus.publish_status, retention.sweep_if_due)
    listings = ListingService(workspace, engine.wake)
    photos = PhotoService(workspace, preparer, listings)
    recordings = RecordingService(workspace, api, listings)
    intake = RecordingIntake(workspace, videos, voices, recordings)
    pictures = PictureService(workspace, api, preparer)
    requests = RequestService(workspace, catalogue, engine.wake)
    orders = OrderService(workspace, api, reader, pictures, catalogue, engine.wake)
    policy = PolicyService(workspace, api, engine.wake)
    consents = ConsentService(workspace, policy.agreed_version)
    choices = ChoiceService(workspace, consents, engine.wake)

    def later(work: Callable[[], None]) -> None:
        tasks.run(bus, lambda _token: work(), Lane.WRITE)

    computer = make_computer(profile)
    watch_autostart(computer, choices, later)
    camera = os.environ.get("VEHILINK_CAMERA", "")
    capture = CaptureConfig(camera, SystemPermissions(stand_in=bool(camera)))
    permissions = PermissionService(workspace, consents, capture.system, later)
    permissions.recover()
    privacy_cases = PrivacyCaseService(workspace, api, engine.wake)
    privacy_cases.apply_due()
    version = metadata.version("vehilink-desktop")
    personal_export = PersonalExportService(workspace, api, version, profile.elsewhere)
    personal_export.recover()
    takes = TakeService(workspace, videos, recordings)
    takes.recover()
    backend = Backend(
        tasks=tasks,
        bus=bus,
        clock=clock,
        platform_now=workspace.platform_now,
        catalogue=catalogue,
        export_tables=load_export_tables(resources / "export"),
        account=AccountService(
            workspace,
            api,
            _device(db, workspace.new_id),
            engine.wake,
            personal_export,
            partial(permissions.stop, *Capability),
        ),
        gates=GateService(workspace),
        certification=CertificationService(workspace, reader, engine.wake),
        market=MarketService(workspace, choices.is_on),
        stock=StockService(workspace),
        listings=listings,
        photos=photos,
        recordings=recordings,
        recording_intake=intake,
        takes=takes,
        batches=BatchService(
            workspace,
            FactReader(preparer, videos, MarkerFinder(finder)),
            BatchHandover(workspace, listings, intake, catalogue),
        ),
        scanning=ScanningService(workspace, finder, base_url),
        requests=requests,
        quotations=QuotationService(workspace, engine.wake),
        orders=orders,
        payees=PayeeService(workspace, engine.wake),
        rates=RateService(workspace, api),
        complaints=ComplaintService(workspace, reader, engine.wake),
        papers=PaperService(workspace, PaperPrinter(resources), reader, preparer, orders),
        dashboard=DashboardService(workspace, requests),
        cross_border=CrossBorderService(workspace, api, consents),
        pictures=pictures,
        profile=ProfileService(workspace, api, preparer, pictures),
        devices=DeviceService(workspace, api),
        departures=departures,
        cancellation=CancellationService(workspace, api),
        policy=policy,
        transfers=TransferService(workspace, engine.wake),
        unsent=UnsentService(workspace),
        personal_export=personal_export,
        settings=SettingService(workspace),
        consents=consents,
        choices=choices,
        browsing=BrowsingService(workspace, choices, engine.wake),
        links=LinkService(workspace, base_url, engine.wake),
        privacy_cases=privacy_cases,
        notices=NoticeService(workspace, policy.is_agreed_to),
        processing=ProcessingService(workspace, api, choices),
        retention=retention,
        permissions=permissions,
        identity=IdentityService(workspace, api, preparer, consents, engine.wake),
        reveals=RevealService(workspace),
        capture=capture,
        computer=computer,
        sync=SyncControl(engine.status, engine.sync_now, engine.set_working_offline),
    )
    engine.start()
    with db.read() as conn:
        if owner.get(conn) and meta.get(conn, SESSION_END) == SessionEnd.ACCOUNT_CANCELLED:
            # the program ended before it could forget
            bus.signed_out.emit(SessionEnd.ACCOUNT_CANCELLED)
    tasks.run(bus, partial(_resume, photos, intake, permissions), Lane.HEAVY)

    def close() -> None:
        engine.stop()
        tasks.close()
        takes.close()
        preparer.close()
        reader.close()
        videos.close()
        voices.close()
        finder.close()
        departures.close()
        db.close()

    return Opened(backend, close)


def _resume(
    photos: PhotoService,
    intake: RecordingIntake,
    permissions: PermissionService,
    token: CancelToken,
) -> None:
    """Go on taking in what an earlier run left, if files may still be read."""
    if not photos.has_incoming() or permissions.obstacle(Purpose.VEHICLE_FILES):
        return
    with permissions.open(Purpose.VEHICLE_FILES) as lease:

        def stop() -> bool:
            return bool(token) or lease.revoked

        photos.resume_incoming(stop)
        intake.resume(stop)


def key_store(profile: Profile) -> KeyStore:
    """Where the key of the profile's store is."""
    service = f"vehilink-desktop/{profile.id}"
    return KeyStore(profile.root, service, allow_file_key=profile.sandbox)


def _key(profile: Profile, passphrase: str | None) -> bytes:
    store = key_store(profile)
    exists = profile.database.exists()
    if passphrase is not None:
        return store.with_passphrase(passphrase, database_exists=exists)
    return store.load_or_create(database_exists=exists)


def _device(db: Database, new_id: Callable[[], str]) -> DeviceRecord:
    with db.write() as conn:
        device_id = meta.get(conn, "device_id", None)
        if device_id is None:
            device_id = new_id()
            meta.put(conn, "device_id", device_id)
    return DeviceRecord(
        device_id=device_id,
        app_version=metadata.version("vehilink-desktop"),
        brand=system(),
        model=machine(),
        os_version=platform(terse=True),
    )
