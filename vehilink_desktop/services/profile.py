"""Personal information: nickname, avatar, phone number."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.account import Account, CodeSent
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.media.photos import CropBox, PhotoPreparer
from vehilink_desktop.remote import auth, profile
from vehilink_desktop.remote.errors import Conflict
from vehilink_desktop.remote.session import ApiClient
from vehilink_desktop.remote.tus import Uploader
from vehilink_desktop.services.pictures import Picture, PictureService
from vehilink_desktop.storage.repositories import accounts
from vehilink_desktop.storage.workspace import Workspace

__all__ = ["Conflict", "CropBox", "ProfileService"]

Progress = Callable[[int, int], None]
"""Told the bytes that the platform has, and those of the whole file."""

_PREVIEW_SIDE = 1024
#: A network that breaks during the one small upload is tried again so often.
_UPLOAD_TRIES = 5


class ProfileService:
    """Changes are made on the platform while the person waits. Any call may raise `Known`."""

    def __init__(
        self,
        workspace: Workspace,
        api: ApiClient,
        preparer: PhotoPreparer,
        pictures: PictureService,
    ) -> None:
        self._workspace = workspace
        self._api = api
        self._preparer = preparer
        self._pictures = pictures
        self._uploader = Uploader(api)

    # -- name and picture

    def rename(self, nickname: str) -> Account:
        """Take another nickname.

        Raises:
            Known: `content-refused`, with `fields` saying `reserved_word`, `contact_in_text`,
                `too_long` or `control_characters`.
        """
        return self._change({"nickname": nickname})

    def read(self, source: Path | bytes) -> bytes:
        """The bytes of a picture that the person chose: the file is not needed afterwards.

        Raises:
            Known: `photo_…`, why it is not taken.
        """
        return self._preparer.read(source)

    def preview(self, source: Path | bytes) -> Picture:
        """A picture as it will be cropped, at most 1024 px.

        Raises:
            Known: `photo_…`, why it is not taken.
        """
        prepared = self._preparer.prepare(source)
        return Picture(*self._preparer.decode_rgb(prepared.jpeg, _PREVIEW_SIDE))

    def set_avatar(
        self, source: Path | bytes, box: CropBox, progress: Progress, token: CancelToken
    ) -> Account:
        """Show the part of a picture inside `box`, as 512 × 512 px without any metadata.

        Raises:
            Cancelled: `token` was set before the platform had the whole.
            Known: `photo_…`, why it is not taken; `content-refused`.
        """
        jpeg = self._preparer.crop_square(source, box)
        media_id = self._workspace.new_id()
        self._upload(media_id, jpeg, progress, token)
        account = self._change({"avatar_media_id": media_id})
        self._pictures.keep(media_id, jpeg)
        return account

    def remove_avatar(self) -> Account:
        """Show the initials again."""
        return self._change({"avatar_media_id": None})

    def avatar_picture(self) -> Picture | None:
        """None where there is no avatar; raises like `PictureService.full`."""
        with self._workspace.db.read() as conn:
            account = accounts.current(conn)
        if account is None or account.avatar_media_id is None:
            return None
        return self._pictures.full(account.avatar_media_id)

    # -- phone

    def request_own_code(self) -> CodeSent:
        """Have the code for `change_phone` sent to the own number."""
        return profile.request_code(self._api, profile.CodePurpose.PHONE_CHANGE)

    def request_new_code(self, phone: str) -> CodeSent:
        """Have the code for `change_phone` sent to the other number (E.164)."""
        return auth.request_code(self._api, phone)

    def change_phone(
        self, phone: str, *, old: tuple[str, str] | str, new: tuple[str, str]
    ) -> Account:
        """Take the number `phone`; `old` and `new` are the request ids and codes of both numbers.

        A confirmed identity check, by its id, stands for the code of a phone that is lost.

        Raises:
            CodeWrong: `code-wrong`, saying `which`. Nothing has changed.
            Conflict: `identity-not-confirmed` with the reason.
            Known: `code-expired`, `code-void`, `phone-taken`.
        """
        key = self._workspace.new_id()
        return self._keep(profile.change_phone(self._api, old=old, new=new, phone=phone, key=key))

    # -- inside

    def _change(self, changes: dict[str, str | None]) -> Account:
        try:
            return self._keep(self._send(self._version(), changes))
        except Known as error:
            if error.code != ProblemType.VERSION_CONFLICT:
                raise
        # something else changed meanwhile, on another device or by staff; the wish stands
        return self._keep(self._send(auth.me(self._api).version, changes))

    def _send(self, version: int, changes: dict[str, str | None]) -> Account:
        key = self._workspace.new_id()
        return profile.change(self._api, changes, version=version, key=key)

    def _version(self) -> int:
        with self._workspace.db.read() as conn:
            account = accounts.current(conn)
        if account is None:
            raise Known(ProblemType.UNAUTHORIZED)
        return account.version

    def _keep(self, account: Account) -> Account:
        with self._workspace.db.write() as conn:
            accounts.keep(conn, account)
        self._workspace.publish(ChangeSet.all_of(Topic.ACCOUNT))
        return account

    def _upload(self, media_id: str, data: bytes, progress: Progress, token: CancelToken) -> None:
        place: str | None = None

        def keep_place(url: str | None) -> None:
            nonlocal place
            place = url

        for left in reversed(range(_UPLOAD_TRIES)):
            try:
                self._uploader.send(
                    lambda offset, length: data[offset : offset + length],
                    size=len(data),
                    upload_id=media_id,
                    sha256=hashlib.sha256(data).hexdigest(),
                    kind="avatar",
                    url=place,
                    on_url=keep_place,
                    on_progress=lambda confirmed, _sent: progress(confirmed, len(data)),
                    should_stop=token.__bool__,
                )
            except Known as error:
                if not (error.retryable and left):
                    raise
            else:
                return
