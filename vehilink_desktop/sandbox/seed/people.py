"""The seeded accounts: three to sign in with, and the companies that fill the market."""

from __future__ import annotations

from dataclasses import dataclass

from vehilink_desktop.core.redaction import mask_phone
from vehilink_desktop.domain.account import Account, CompanyCard, DemoAccount
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.sandbox.seed.ids import account_id

_COMPANIES = (
    ("Qingdao Harbour Auto Export Co., Ltd.", "青岛港湾汽车出口有限公司", "Qingdao"),
    ("Tianjin Northgate Vehicle Trading Co., Ltd.", "天津北门汽车贸易有限公司", "Tianjin"),
    ("Shanghai Eastbridge Motors Export Co., Ltd.", "上海东桥汽车出口有限公司", "Shanghai"),
    ("Guangzhou Pearl Delta Auto Co., Ltd.", "广州珠江汽车有限公司", "Guangzhou"),
    ("Ningbo Seaway Vehicle Supply Co., Ltd.", "宁波海途汽车供应有限公司", "Ningbo"),
    ("Xi'an Silk Road Auto Trade Co., Ltd.", "西安丝路汽车贸易有限公司", "Xi'an"),
    ("Chongqing Two Rivers Motors Co., Ltd.", "重庆两江汽车有限公司", "Chongqing"),
    ("Horgos Gateway Auto Export Co., Ltd.", "霍尔果斯口岸汽车出口有限公司", "Horgos"),
    ("Yantai Golden Coast Vehicles Co., Ltd.", "烟台金海岸汽车有限公司", "Yantai"),
    ("Hefei Green Drive New Energy Co., Ltd.", "合肥绿驰新能源汽车有限公司", "Hefei"),
    ("Xiamen Blue Bay Auto Export Co., Ltd.", "厦门蓝湾汽车出口有限公司", "Xiamen"),
    ("Manzhouli Border Trade Vehicles Co., Ltd.", "满洲里边贸汽车有限公司", "Manzhouli"),
    ("Zhengzhou Central Plain Auto Co., Ltd.", "郑州中原汽车有限公司", "Zhengzhou"),
    ("Dalian Northern Port Motors Co., Ltd.", "大连北港汽车有限公司", "Dalian"),
)


@dataclass(frozen=True)
class Seeded:
    """An account with the phone that signs in to it, E.164."""

    phone: str
    account: Account


def _supplier(index: int, phone: str, nickname: str) -> Seeded:
    name, name_zh, city = _COMPANIES[index]
    company = CompanyCard(
        id=account_id(1000 + index),
        name=name,
        name_zh=name_zh,
        city=city,
        country="CN",
        certified=True,
    )
    return Seeded(phone, _account(index, phone, nickname, UserType.SUPPLIER, company))


def _account(
    index: int, phone: str, nickname: str, user_type: UserType, company: CompanyCard | None
) -> Account:
    certified = company is not None
    return Account(
        id=account_id(index),
        nickname=nickname,
        phone_masked=mask_phone(phone),
        user_type=user_type,
        company=company,
        certified=certified,
    )


_PURCHASER_COMPANY = CompanyCard(
    id=account_id(1100),
    name="Gulf Crescent Motors Trading LLC",
    city="Dubai",
    country="AE",
    certified=True,
)
_PURCHASER_PHONE = "+971501234567"
_UNCERTIFIED_PHONE = "+8613900139000"

SUPPLIER = _supplier(0, "+8613800138000", "Supplier demo")
PURCHASER = Seeded(
    _PURCHASER_PHONE,
    _account(100, _PURCHASER_PHONE, "Purchaser demo", UserType.PURCHASER, _PURCHASER_COMPANY),
)
UNCERTIFIED = Seeded(
    _UNCERTIFIED_PHONE,
    _account(101, _UNCERTIFIED_PHONE, "New dealer demo", UserType.SUPPLIER, None),
)
#: The other sellers; their phones count up from the first one's.
SELLERS = tuple(
    _supplier(index, f"+86138001380{index:02d}", f"Sales desk {index}")
    for index in range(1, len(_COMPANIES))
)
EVERYBODY = (SUPPLIER, PURCHASER, UNCERTIFIED, *SELLERS)

DEMO_ACCOUNTS = tuple(
    DemoAccount(phone=one.phone, label=one.account.nickname, user_type=one.account.user_type)
    for one in (SUPPLIER, PURCHASER, UNCERTIFIED)
)
