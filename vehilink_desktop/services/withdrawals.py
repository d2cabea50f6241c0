"""Taking a consent back, whatever it is about: it acts at once, where it is acted on."""

from __future__ import annotations

from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.consent import CROSS_BORDER, ConsentEntry
from vehilink_desktop.domain.identity_check import Scene
from vehilink_desktop.domain.permission import Capability, Purpose
from vehilink_desktop.domain.policy import AGREEMENT
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.services.choices import ChoiceService
from vehilink_desktop.services.consents import ConsentService
from vehilink_desktop.services.cross_border import CrossBorderService
from vehilink_desktop.services.identity import IdentityService
from vehilink_desktop.services.permissions import PermissionService


def can_withdraw(entry: ConsentEntry) -> bool:
    """Whether a consent that stands can be taken back. The policy cannot: one leaves instead."""
    return entry.granted and entry.subject != AGREEMENT


class WithdrawalService:
    """Leads each subject of the ledger to whoever acts on it."""

    def __init__(
        self,
        consents: ConsentService,
        permissions: PermissionService,
        identity: IdentityService,
        choices: ChoiceService,
        cross_border: CrossBorderService,
    ) -> None:
        self._consents = consents
        self._permissions = permissions
        self._identity = identity
        self._choices = choices
        self._cross_border = cross_border

    def withdraw(self, subject: str, wording: str) -> None:
        """Take back what stands about `subject`; `wording` says so in the ledger.

        Raises:
            Known: `not-found`: nothing stands, or it cannot be taken back; why the platform could
                not be asked, for what it has to hear first.
        """
        entry = self._consents.standing(subject)
        if entry is None or not can_withdraw(entry):
            raise Known(ProblemType.NOT_FOUND, "nothing stands")
        kind, _, rest = subject.partition(":")
        if subject == CROSS_BORDER:
            self._cross_border.withdraw(wording)
        elif kind == "switch" and rest in set(Capability):
            self._permissions.switch(Capability(rest), False, wording)
        elif kind == "purpose" and rest in set(Purpose):
            self._permissions.withdraw(Purpose(rest), wording)
        elif kind == "face" and rest in set(Scene):
            self._identity.withdraw(Scene(rest), wording)
        elif kind == "choice":
            self._choices.switch(rest, False, wording)
        else:
            self._consents.record(subject, False, wording)
