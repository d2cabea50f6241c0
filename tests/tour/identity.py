"""The supplier proves who they are by face; the platform's staff decides."""

from __future__ import annotations

from tests.tour.camera import permissions_of
from tests.tour.hands import allow, dialog_of
from tests.tour.stage import Stage, ask
from vehilink_desktop.domain.identity_check import Method
from vehilink_desktop.ui.my.identity.dialog import IdentityDialog
from vehilink_desktop.ui.my.page import MyPage
from vehilink_desktop.ui.my.profile.page import ProfilePart


def confirm_person(stage: Stage) -> None:
    """The ways, the consent, the pictures, the wait, the confirmation; the consent's line."""
    stage.until(stage.window.current_page, "the first page")
    stage.open("my/profile")
    part = stage.page(MyPage).part()
    assert isinstance(part, ProfilePart)
    stage.until(part.person.phone.value, "the account")
    part.person.identity.open_dialog()
    dialog = dialog_of(stage, IdentityDialog)
    stage.until(lambda: dialog.shown_step() is dialog.ways, "the ways")
    stage.settle()
    stage.shot("capture-40-ways")
    dialog.ways.cards[Method.FACE].click()
    dialog.next.click()
    stage.until(lambda: dialog.shown_step() is dialog.consent, "the consent")
    stage.settle()
    stage.shot("capture-41-consent")
    dialog.agree.click()
    allow(stage, lambda: dialog.face.viewfinder.camera)
    stage.until(lambda: len(dialog.face._shots) == 1, "the first picture", 60)
    stage.shot("capture-42-face")
    stage.until(lambda: dialog.shown_step() is dialog.review, "all pictures", 90)
    stage.settle()
    stage.shot("capture-43-review")
    dialog.send_faces.click()
    stage.until(lambda: _state(dialog) == "pending", "the pictures at the platform")
    stage.settle()
    stage.shot("capture-44-waiting")
    ask("confirm")
    stage.until(lambda: dialog.standing and dialog.standing.confirmed_at, "the confirmation", 60)
    stage.settle()
    stage.shot("capture-45-confirmed")
    dialog.reject()
    permissions = permissions_of(stage)
    stage.until(permissions.face_consents.isVisible, "the consent's line")
    stage.settle()
    stage.shot("capture-46-consents")


def _state(dialog: IdentityDialog) -> str:
    return str(dialog.standing.state) if dialog.standing else ""
