"""The seeded companies' certifications: approved ones, and some that wait for staff."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from vehilink_desktop.domain.certification import (
    Certification,
    CertificationContent,
    CertificationState,
    DocumentKind,
    DocumentRef,
    DocumentReview,
    DocumentState,
)
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.sandbox.seed.companies import (
    APPLICANTS,
    PURCHASER,
    SUPPLIERS,
    TRADERS,
    Company,
)
from vehilink_desktop.sandbox.seed.ids import account_id, certification_id, licence_id

#: Pixels of a drawn scan.
LICENCE_SIZE = (1500, 1060)


@dataclass(frozen=True)
class Licence:
    """What a company scanned: label in English, label in Chinese, value; of China or not."""

    lines: tuple[tuple[str, str, str], ...]
    domestic: bool = True


_BY_INDEX = {one.index: one for one in (*SUPPLIERS, PURCHASER, *TRADERS, *APPLICANTS)}
#: What two applicants' papers say otherwise than their forms, for staff to find.
_MOVED = {111: "湖北省武汉市武昌区中山路 210 号"}
_RENAMED = {112: "南宁友宜汽车贸易有限公司"}


def certification(company: Company, opened: datetime) -> Certification:
    """The submission of a company as it stands when a sandbox opens."""
    waits = company in APPLICANTS
    if waits:
        submitted = opened - timedelta(hours=3 + 9 * APPLICANTS.index(company))
    else:
        submitted = opened - timedelta(days=200 + company.index)
    review = DocumentState.PENDING if waits else DocumentState.ACCEPTED
    return Certification(
        id=certification_id(company.index),
        version=1 if waits else 2,
        account_id=account_id(company.index),
        state=CertificationState.PENDING if waits else CertificationState.APPROVED,
        content=_content(company),
        reviews=(DocumentReview(media_id=licence_id(company.index), state=review),),
        submitted_at=submitted,
        decided_at=None if waits else submitted + timedelta(hours=5),
    )


def licence(index: int) -> Licence | None:
    """The paper that the company of an account scanned; None if there is no such company."""
    company = _BY_INDEX.get(index)
    if company is None:
        return None
    address = _MOVED.get(index, company.address)
    if company.country != "CN":
        return Licence(
            (
                ("Name", "", company.name),
                ("Registration number", "", company.registration_number or ""),
                ("Address", "", address),
            ),
            domestic=False,
        )
    return Licence(
        (
            ("Unified social credit code", "统一社会信用代码", company.credit_code or ""),
            ("Name", "名称", _RENAMED.get(index, company.name_zh or "")),
            ("Name in English", "英文名称", company.name),
            ("Address", "住所", address),
        )
    )


def _content(company: Company) -> CertificationContent:
    domestic = company.country == "CN"
    kind = DocumentKind.BUSINESS_LICENCE if domestic else DocumentKind.REGISTRATION_DOCUMENT
    return CertificationContent(
        user_type=UserType.SUPPLIER if domestic else UserType.PURCHASER,
        company_name=company.name,
        company_name_zh=company.name_zh,
        credit_code=company.credit_code,
        registration_number=company.registration_number,
        address=company.address,
        country=company.country,
        documents=(DocumentRef(media_id=licence_id(company.index), kind=kind),),
        authorised=True,
    )
