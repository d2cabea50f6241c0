"""A profile's store and its way to the platform, as every computer of the tests has them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from tests.support.listings import catalogue
from tests.support.new_store import KEY, lay_new_store
from vehilink_desktop.core.changes import Publish
from vehilink_desktop.core.clock import Clock
from vehilink_desktop.core.ids import IdMaker, NewId
from vehilink_desktop.domain.account import DeviceRecord
from vehilink_desktop.media.code_finder import CodeFinder
from vehilink_desktop.media.licences import LicenceReader
from vehilink_desktop.media.photos import PhotoPreparer
from vehilink_desktop.media.video_files import VideoIntake
from vehilink_desktop.media.voice_files import VoiceIntake
from vehilink_desktop.remote.session import ApiClient
from vehilink_desktop.remote.transport import Timeouts
from vehilink_desktop.services.batch_handover import BatchHandover
from vehilink_desktop.services.batch_reading import FactReader, MarkerFinder
from vehilink_desktop.services.batches import BatchService
from vehilink_desktop.services.departures import DepartureService
from vehilink_desktop.services.listings import ListingService
from vehilink_desktop.services.recording_intake import RecordingIntake
from vehilink_desktop.services.tokens import DatabaseTokenStore
from vehilink_desktop.storage.engine import Database, open_database
from vehilink_desktop.storage.vault import open_vault
from vehilink_desktop.storage.workspace import Workspace

RESOURCES = Path(__file__).parents[2] / "resources"
MODELS = RESOURCES / "models"
DEVICE = DeviceRecord(
    device_id="desk", app_version="0", brand="Test", model="Test", os_version="Test"
)


@dataclass(frozen=True)
class OpenedProfile:
    """What everything else of a computer is put together from."""

    db: Database
    workspace: Workspace
    api: ApiClient
    departures: DepartureService
    preparer: PhotoPreparer
    reader: LicenceReader
    videos: VideoIntake
    voices: VoiceIntake
    finder: CodeFinder

    def close(self) -> None:
        """End its processes and connections; whoever uses it has stopped before."""
        self.preparer.close()
        self.reader.close()
        self.videos.close()
        self.voices.close()
        self.finder.close()
        self.api.close()
        self.departures.close()
        self.db.close()


def open_profile(
    folder: Path,
    url: str,
    *,
    clock: Clock,
    publish: Publish,
    store: str = "vehilink.db",
    new_id: NewId | None = None,
    timeouts: Timeouts | None = None,
    on_signed_out: Callable[[str], None] | None = None,
    proxies: Mapping[str, str] = MappingProxyType({}),
    do_not_track: Callable[[], bool] = lambda: False,
) -> OpenedProfile:
    """Open the profile in `folder`, or make one there."""
    if not (folder / store).exists():
        lay_new_store(folder / store)
    db = open_database(folder / store, KEY)
    vault = open_vault(folder / "vault", db)
    workspace = Workspace(db, vault, clock, new_id or IdMaker(clock), publish)
    departures = DepartureService(workspace)
    api = ApiClient(
        url,
        clock=clock,
        tokens=DatabaseTokenStore(db),
        timeouts=timeouts,
        proxies=lambda _url: dict(proxies),
        on_signed_out=on_signed_out,
        note=departures.note,
        do_not_track=do_not_track,
    )
    return OpenedProfile(
        db,
        workspace,
        api,
        departures,
        PhotoPreparer(),
        LicenceReader(MODELS),
        VideoIntake(),
        VoiceIntake(),
        CodeFinder(MODELS),
    )


def make_batches(
    profile: OpenedProfile, listings: ListingService, intake: RecordingIntake
) -> BatchService:
    """The service of batches, over the profile's processes."""
    markers = MarkerFinder(profile.finder)
    return BatchService(
        profile.workspace,
        FactReader(profile.preparer, profile.videos, markers),
        BatchHandover(profile.workspace, listings, intake, catalogue()),
    )
