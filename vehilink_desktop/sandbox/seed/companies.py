"""The seeded companies: what they certified with, or ask to be certified with."""

from __future__ import annotations

import random
from dataclasses import dataclass

from vehilink_desktop.domain.account import CompanyCard
from vehilink_desktop.domain.credit_code import (
    ALPHABET,
    check_character,
    subject_check_character,
)
from vehilink_desktop.sandbox.seed.ids import account_id


@dataclass(frozen=True)
class Company:
    """The facts of a company; `index` is its account's.

    Attributes:
        division: The six digits of its city in credit codes; empty abroad.
    """

    index: int
    name: str
    name_zh: str | None
    city: str
    country: str
    address: str
    division: str = ""
    registration_number: str | None = None

    @property
    def credit_code(self) -> str | None:
        """A valid code, always the same for a company; None abroad."""
        if not self.division:
            return None
        chosen = random.Random(f"company {self.index}").choices(ALPHABET, k=6)
        subject = "MA" + "".join(chosen)
        code = f"91{self.division}{subject}{subject_check_character(subject)}"
        return code + check_character(code)

    @property
    def card(self) -> CompanyCard:
        """What others see of it once it is certified."""
        return CompanyCard(
            id=account_id(1000 + self.index),
            name=self.name,
            name_zh=self.name_zh,
            city=self.city,
            country=self.country,
            certified=True,
        )


#: In English, in Chinese, city.
_NAMES = (
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
    ("Urumqi West Gate Auto Export Co., Ltd.", "乌鲁木齐西门汽车出口有限公司", "Urumqi"),
    ("Wuhan Lakeside Motors Co., Ltd.", "武汉湖滨汽车有限公司", "Wuhan"),
    ("Nanning Friendship Vehicle Trade Co., Ltd.", "南宁友谊汽车贸易有限公司", "Nanning"),
)
#: Division and address of each.
_SEATS = (
    ("370200", "山东省青岛市黄岛区港口路 18 号"),
    ("120116", "天津市滨海新区汽车大道 6 号"),
    ("310115", "上海市浦东新区临港大道 220 号"),
    ("440101", "广东省广州市南沙区进港大道 9 号"),
    ("330200", "浙江省宁波市北仑区保税路 77 号"),
    ("610131", "陕西省西安市国际港务区丝路大道 3 号"),
    ("500112", "重庆市渝北区两江大道 51 号"),
    ("654004", "新疆维吾尔自治区霍尔果斯市口岸路 12 号"),
    ("370600", "山东省烟台市芝罘区海港路 40 号"),
    ("340100", "安徽省合肥市蜀山区创新大道 88 号"),
    ("350200", "福建省厦门市海沧区码头路 5 号"),
    ("150781", "内蒙古自治区满洲里市互市贸易区 2 号"),
    ("410100", "河南省郑州市经开区航海东路 160 号"),
    ("210200", "辽宁省大连市保税区港湾街 31 号"),
    ("650104", "新疆维吾尔自治区乌鲁木齐市新市区迎宾路 26 号"),
    ("420115", "湖北省武汉市江夏区大桥路 8 号"),
    ("450102", "广西壮族自治区南宁市兴宁区邕武路 15 号"),
)
_CERTIFIED = 14


def _in_china(number: int) -> Company:
    index = number if number < _CERTIFIED else 110 + number - _CERTIFIED
    name, name_zh, city = _NAMES[number]
    division, address = _SEATS[number]
    return Company(index, name, name_zh, city, "CN", address, division)


#: The first one is the demonstration's supplier.
SUPPLIERS = tuple(map(_in_china, range(_CERTIFIED)))

PURCHASER = Company(
    index=100,
    name="Gulf Crescent Motors Trading LLC",
    name_zh=None,
    city="Dubai",
    country="AE",
    address="Auto Market, Ras Al Khor, Dubai",
    registration_number="DED-778120",
)


def _abroad(
    index: int, name: str, city: str, country: str, address: str, registration_number: str
) -> Company:
    return Company(
        index, name, None, city, country, address, registration_number=registration_number
    )


#: Other purchasers, whose requests and orders the suppliers find.
TRADERS = (
    _abroad(120, "Rift Valley Auto Traders Ltd", "Mombasa", "KE",
            "Moi Avenue 210, Mombasa", "PVT-8XQ2L7"),
    _abroad(121, "Lagoon City Motors Limited", "Lagos", "NG",
            "Berger Yard 7, Apapa, Lagos", "RC-1284407"),
    _abroad(122, "Steppe Line Automotive LLP", "Almaty", "KZ",
            "Raiymbek Avenue 348, Almaty", "211140019876"),
    _abroad(123, "Chorsu Auto Savdo LLC", "Tashkent", "UZ",
            "Small Ring Road 5, Tashkent", "309871245"),
    _abroad(124, "Red Sea Vehicles Trading Est.", "Jeddah", "SA",
            "Al Muhandis Street 44, Jeddah", "4030418872"),
    _abroad(125, "Andes Pacífico Importadora SpA", "San Antonio", "CL",
            "Avenida Barros Luco 1820, San Antonio", "77.418.320-5"),
    _abroad(126, "Colchis Motors LLC", "Poti", "GE",
            "Port Street 12, Poti", "415102938"),
    _abroad(127, "Cap Vert Automobiles SARL", "Dakar", "SN",
            "Boulevard de la Libération 61, Dakar", "SN-DKR-2019-B-14402"),
)  # fmt: skip

#: They wait for certification when a sandbox opens.
APPLICANTS = (
    *map(_in_china, range(_CERTIFIED, len(_NAMES))),
    Company(
        index=113,
        name="Caspian Gate Autos LLP",
        name_zh=None,
        city="Aktau",
        country="KZ",
        address="Microdistrict 14, building 59, Aktau",
        registration_number="190840012345",
    ),
)
