"""What the platform's staff do about privacy when an act asks for it: editions, news, answers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from sqlalchemy import Connection

from tests.support.sandbox import Sandbox
from tests.tour.player import Answers
from tests.tour.staff import site_of
from vehilink_desktop.domain.notice import NoticeKind
from vehilink_desktop.domain.privacy_case import CaseKind, PrivacyCase, Refusal, Scope
from vehilink_desktop.domain.purchase_request import RequestContent
from vehilink_desktop.domain.vocabulary import SalesRegion
from vehilink_desktop.sandbox import carrying_out, notices, policies, privacy_cases, requests
from vehilink_desktop.sandbox.first_policy import first_policy
from vehilink_desktop.sandbox.languages import LANGUAGES
from vehilink_desktop.sandbox.notices import NoticeContent
from vehilink_desktop.sandbox.policy_drafts import DeclaredChange, PolicyDraft
from vehilink_desktop.sandbox.seed.people import PURCHASER
from vehilink_desktop.sandbox.site import Site

#: What the new edition says more, below a heading that the first edition has.
_BELOW = "{#sharing}\n\n"
_ADDED = {
    "en": "**If you order marine insurance with a vehicle, the insurer gets the order and the "
    "vehicle's identification number.** Nobody gets them before you order it.",
    "zh_CN": "**如果您为车辆投保海运险，保险公司将获得订单信息和车辆识别代号。**"
    "在您投保之前，不会提供给任何人。",
    "ar": "**إذا طلبت تأمينًا بحريًا مع مركبة، تحصل شركة التأمين على الطلب ورقم تعريف المركبة.** "
    "ولا يحصل عليهما أحد قبل أن تطلبه.",
}
_DECLARED = {
    "en": "Insurers of vehicles at sea join those who may get data of an order.",
    "zh_CN": "可获得订单信息的第三方新增海运保险公司。",
    "ar": "تنضم شركات تأمين المركبات في البحر إلى من يجوز لهم الحصول على بيانات الطلب.",
}
_INCIDENT = NoticeContent(
    kind=NoticeKind.INCIDENT,
    title="A backup disk was missing for three hours",
    happened="On Sunday a disk with encrypted backups was missing from a server room in Beijing "
    "between 14:10 and 17:20. It was found in another cabinet.",
    effect="Names, phone numbers and orders of all companies were on it, encrypted. There is no "
    "sign that anybody has read them.",
    measures="The keys of these backups were replaced, and the cabinets now have two locks.",
    advice="Look where you are signed in, and end what you do not know.",
)
_WANTED = RequestContent(
    brand="BYD",
    series="Song Plus",
    exterior_colour="White",
    interior_colour="Black",
    sales_region=SalesRegion.MIDDLE_EAST,
    quantity=20,
    validity_days=3,
    remarks="Left-hand drive only. Our papers are at http://192.0.2.17:8080/vehilink/login and on "
    "https://bit.ly/3xporter, please look at them before you quote.",
)


@contextmanager
def overseeing(platform: Sandbox) -> Iterator[Answers]:
    """A significant edition, an incident, a purchaser's odd link, answers to what was asked."""
    with site_of(platform) as site:

        def publish() -> None:
            with site.change() as conn:
                policies.publish(conn, site, _edition(site))

        def warn() -> None:
            with site.change() as conn:
                notices.publish(conn, site, _INCIDENT)

        def tempt() -> None:
            with site.change() as conn:
                requests.put(conn, site, PURCHASER.account.id, site.new_id(), _WANTED, None)

        def settle() -> None:
            with site.change() as conn:
                for case in privacy_cases.queue(conn):
                    _settle(conn, site, case)

        yield {"publish": publish, "warn": warn, "tempt": tempt, "settle": settle}


def _edition(site: Site) -> PolicyDraft:
    day = (site.clock.now() + timedelta(days=7)).date().isoformat()
    change = DeclaredChange.model_validate(
        {"kind": "recipients", "clause": "sharing", "texts": _DECLARED}, strict=False
    )
    texts = {language: _markdown(language) for language in LANGUAGES}
    return PolicyDraft(effective_on=day, texts=texts, changes=(change,))


def _markdown(language: str) -> str:
    first = first_policy(language)
    text = first.text.replace(_BELOW, f"{_BELOW}{_ADDED[language]}\n\n", 1)
    assert text != first.text
    return f"# {first.title}\n\n{text}\n"


def _settle(conn: Connection, site: Site, case: PrivacyCase) -> None:
    """A deletion is carried out in part, a question is answered; the rest waits."""
    if case.content.kind == CaseKind.DELETION:
        text = "Your picture and your search history are deleted. Orders under way need the rest."
        kept = [Scope.PAYEES] if Scope.PAYEES in case.content.scopes else []
        privacy_cases.grant(
            conn, site, case.id, text, kept=kept, refusal=Refusal.LEGAL_DUTY if kept else None
        )
        carrying_out.carry_out(conn, site, case.id)
    elif case.content.kind == CaseKind.EXPLANATION:
        text = "The gateway gets your phone number and the code, and keeps them for one day."
        privacy_cases.answer(conn, site, case.id, text)
