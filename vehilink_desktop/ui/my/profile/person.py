"""The person: picture, nickname, phone number, account id."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane, Operation
from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.permission import Purpose
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.services.permissions import Lease
from vehilink_desktop.services.pictures import Picture
from vehilink_desktop.ui.auth.wording import explain
from vehilink_desktop.ui.capture.snapshot import photograph_person
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.announce import announce
from vehilink_desktop.ui.common.avatar import Avatar
from vehilink_desktop.ui.common.buttons import ghost_button, secondary_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.dropzone import DropTarget, encoded
from vehilink_desktop.ui.common.files import choose_file
from vehilink_desktop.ui.common.gatekeeper import Gatekeeper
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, row
from vehilink_desktop.ui.common.thumbnails import to_image
from vehilink_desktop.ui.my.identity.places import IdentityLine
from vehilink_desktop.ui.my.profile.avatar_dialog import AvatarDialog, Source, picture_problem
from vehilink_desktop.ui.my.profile.lines import FactLine, NicknameLine
from vehilink_desktop.ui.my.profile.phone_dialog import PhoneDialog
from vehilink_desktop.ui.my.profile.refused import nickname_problem
from vehilink_desktop.ui.theme import Tone

_AVATAR = 72
_ENDINGS = "*.jpg *.jpeg *.png *.webp *.heic *.heif"


class PersonPanel(Card):
    """Who one is to the platform; a picture may be chosen, dropped here or pasted.

    Signals:
        notice(str): something that was asked for is done.
        copied(str): the name of what stands on the clipboard now.
    """

    notice = Signal(str)
    copied = Signal(str)

    def __init__(self, backend: Backend) -> None:
        super().__init__()
        self._backend = backend
        self._gate = Gatekeeper(backend)
        self._account: Account | None = None
        self._image: QImage | None = None
        self._image_id: str | None = None
        self._avatar = Avatar("", "", size=_AVATAR)
        self._name = Label("", "h2", elide=True)
        self._kind = Label("", "muted")
        self._choose = secondary_button(
            self.tr("Change the picture"), "image-plus", on_click=self.choose_picture
        )
        self._photograph = secondary_button(self.tr("Camera…"), "camera", on_click=self.photograph)
        self._remove = ghost_button(self.tr("Remove"), on_click=self._remove_picture)
        self._problem = Label("", "caption", tone=Tone.BAD, wrap=True)
        self._problem.hide()
        self.nickname = NicknameLine()
        self.nickname.save_wanted.connect(self._rename)
        change = secondary_button(self.tr("Change number"), on_click=self.change_phone)
        self.phone = FactLine(self.tr("Phone number"), change)
        self.identity = IdentityLine(backend)
        self._id = FactLine(self.tr("Account number"), copyable=True)
        self._id.copied.connect(self.copied)
        self._build()
        target = DropTarget(self, self.tr("Drop your picture here"))
        target.dropped.connect(lambda paths: self.take_picture(paths[0]))
        target.image_dropped.connect(lambda image: self.take_picture(encoded(image)))
        self.setFocusProxy(self._choose)

    def _build(self) -> None:
        head = row(self._avatar, gap=16)
        head.addLayout(column(None, self._name, self._kind, None, gap=0), 1)
        head.addWidget(self._choose)
        head.addWidget(self._photograph)
        head.addWidget(self._remove)
        self.add(head)
        self.add(self._problem)
        self.add(column(self.nickname, self.phone, self.identity, self._id, gap=4))

    def show_account(self, account: Account) -> None:
        """Follow the platform's word."""
        self._account = account
        kinds = {
            UserType.SUPPLIER: self.tr("Supplier"),
            UserType.PURCHASER: self.tr("Purchaser"),
        }
        self._name.setText(bidi.auto(account.nickname))
        self._kind.setText(next((t for key, t in kinds.items() if key == account.user_type), ""))
        self.nickname.set_value(account.nickname)
        self.phone.set_value(bidi.ltr(account.phone_masked))
        self._id.set_value(bidi.ltr(account.id))
        self.identity.reload()
        self._remove.setVisible(account.avatar_media_id is not None)
        if account.avatar_media_id != self._image_id:
            self._image_id, self._image = account.avatar_media_id, None
            self._load_picture()
        self._avatar.set_person(account.nickname, account.id, self._image)

    # -- the picture

    def choose_picture(self) -> None:
        self._with_album(self._choose_picture)

    def photograph(self) -> None:
        """Let the person take their own picture, then crop it."""
        photograph_person(self._backend, self, self._on_photographed)

    def take_picture(self, source: Source) -> None:
        """Read a picture, if the person agrees to it, then let them crop it."""
        self._with_album(lambda lease: self._read(lease, source))

    def _with_album(self, act: Callable[[Lease], None]) -> None:
        self._gate.ask(self, Purpose.AVATAR_FILE, "", act)

    def _choose_picture(self, lease: Lease) -> None:
        pictures = self.tr("Pictures ({endings})").format(endings=_ENDINGS)
        found = choose_file(lease, self, self.tr("Choose your picture"), pictures)
        if found is None:
            lease.end()
        else:
            self._read(lease, found)

    def _read(self, lease: Lease, source: Source) -> None:
        if not self._choose.isEnabled():
            lease.end()
            return
        self._follow(self._gate.run(lease, self, self._reading(source)))

    def _on_photographed(self, jpeg: bytes) -> None:
        self._follow(self._backend.tasks.run(self, self._reading(jpeg), Lane.HEAVY))

    def _reading(self, source: Source) -> Callable[[CancelToken], tuple[bytes, QImage]]:
        profile = self._backend.profile

        def read(_token: CancelToken) -> tuple[bytes, QImage]:
            data = profile.read(source)
            return data, to_image(profile.preview(data))

        return read

    def _follow(self, reading: Operation[tuple[bytes, QImage]]) -> None:
        self._say("")
        self._choose.setEnabled(False)
        reading.done(lambda found: self._crop(*found)).failed(
            lambda error: self._say(picture_problem(error))
        ).always(lambda: self._choose.setEnabled(True))

    def _crop(self, data: bytes, image: QImage) -> None:
        dialog = AvatarDialog(self._backend, data, image, self.window())
        dialog.accepted.connect(lambda: self.notice.emit(self.tr("Your picture is changed")))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _remove_picture(self) -> None:
        profile = self._backend.profile
        self._remove.setEnabled(False)
        self._backend.tasks.run(self, lambda _token: profile.remove_avatar(), Lane.NETWORK).done(
            lambda _account: self.notice.emit(self.tr("Your picture is removed"))
        ).failed(lambda error: self._say(explain(error))).always(
            lambda: self._remove.setEnabled(True)
        )

    def _load_picture(self) -> None:
        if self._image_id is None:
            return
        profile, wanted = self._backend.profile, self._image_id
        # initials stand there as long as there is no picture to be had
        self._backend.tasks.run(self, lambda _token: profile.avatar_picture(), Lane.NETWORK).done(
            lambda picture: self._on_picture(wanted, picture)
        ).failed(lambda _error: self._forget_picture(wanted))

    def _forget_picture(self, media_id: str) -> None:
        if media_id == self._image_id:
            self._image_id = None  # so that it is asked for again the next time

    def _on_picture(self, media_id: str, picture: Picture | None) -> None:
        if picture is None or media_id != self._image_id or self._account is None:
            return
        self._image = to_image(picture)
        self._avatar.set_person(self._account.nickname, self._account.id, self._image)

    # -- nickname and number

    def _rename(self, nickname: str) -> None:
        profile = self._backend.profile
        self.nickname.set_busy(True)
        self._backend.tasks.run(self, lambda _token: profile.rename(nickname), Lane.NETWORK).done(
            self._on_renamed
        ).failed(self._on_not_renamed).always(lambda: self.nickname.set_busy(False))

    def _on_renamed(self, account: Account) -> None:
        self.show_account(account)
        self.nickname.stop_editing()
        self.notice.emit(self.tr("Your nickname is changed"))

    def _on_not_renamed(self, error: Exception) -> None:
        self.nickname.set_busy(False)
        reason = (
            next((r for f, r in error.fields if f == "nickname"), "")
            if isinstance(error, Known)
            else ""
        )
        self.nickname.show_error(nickname_problem(reason) if reason else explain(error))

    def change_phone(self) -> None:
        if self._account is None:
            return
        dialog = PhoneDialog(self._backend, self._account, self.window())
        dialog.accepted.connect(lambda: self.notice.emit(self.tr("Your phone number is changed")))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _say(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        if text:
            announce(self, text, urgent=True)
