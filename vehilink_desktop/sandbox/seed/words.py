"""Descriptions of seeded vehicles, composed of what is known of them."""

from __future__ import annotations

import random
from dataclasses import dataclass

from vehilink_desktop.domain.catalogue import Brand, Series
from vehilink_desktop.domain.vocabulary import Fuel, VehicleCondition

GRADES = (
    ("Comfort", "舒适型"), ("Luxury", "豪华型"), ("Premium", "尊贵型"), ("Flagship", "旗舰型"),
    ("Elite", "精英型"), ("Sport", "运动型"), ("Standard", "标准型"),
)  # fmt: skip

_HISTORY = {
    VehicleCondition.NEW: (
        ("Factory new, protective film still on the seats.", "全新车，座椅保护膜未拆。"),
        ("New car from current production, zero registrations.", "现款新车，未上牌。"),
        ("Brand new, stored indoors since delivery.", "全新车，到店后一直室内存放。"),
    ),
    VehicleCondition.NEAR_NEW: (
        ("Dealer demonstrator, serviced, original paint.", "试驾车，按时保养，原版车漆。"),
        ("Registered once for export, hardly driven.", "一手上牌出口，几乎未使用。"),
    ),
    VehicleCondition.USED: (
        ("One company owner, full service book.", "单位一手车，全程保养记录。"),
        ("Inspected at 128 points, report on request.", "128 项检测，可提供检测报告。"),
        ("Private car, small scratches on the rear bumper, see the pictures.",
         "私家车，后保险杠有轻微划痕，详见图片。"),
        ("Timing, brakes and tyres done before sale.", "售前已做正时、刹车和轮胎。"),
    ),
}  # fmt: skip

_EQUIPMENT = (
    ("panoramic roof", "全景天窗"), ("360° camera", "360 度全景影像"), ("heated seats", "座椅加热"),
    ("ventilated seats", "座椅通风"), ("adaptive cruise control", "自适应巡航"),
    ("power tailgate", "电动尾门"), ("head-up display", "抬头显示"), ("LED headlights", "LED 大灯"),
    ("wireless charging", "无线充电"), ("rear air conditioning", "后排空调"),
    ("English menus", "英文系统"), ("roof rails", "行李架"), ("18-inch wheels", "18 英寸轮毂"),
    ("tow hook", "拖车钩"), ("parking sensors", "倒车雷达"), ("keyless entry", "无钥匙进入"),
)  # fmt: skip

_SERVICE = (
    ("Export papers and loading handled by us.", "出口手续及装运由我司办理。"),
    ("Batches welcome; container or RoRo.", "可批量供货，集装箱或滚装均可。"),
    ("Spare parts can travel with the car.", "可随车发运配件。"),
    ("Third-party inspection before loading is possible.", "装船前可安排第三方检测。"),
)


@dataclass(frozen=True)
class Written:
    """A description and the languages it is in."""

    text: str
    languages: tuple[str, ...]


def describe(
    rng: random.Random,
    brand: Brand,
    series: Series,
    grade: tuple[str, str],
    fuel: Fuel,
    condition: VehicleCondition,
) -> Written:
    """English, Chinese or both."""
    history, service = rng.choice(_HISTORY[condition]), rng.choice(_SERVICE)
    equipment = rng.sample(_EQUIPMENT, rng.randint(3, 6))
    english = f"{brand.en} {series.en} {grade[0]}. {history[0]}"
    chinese = f"{brand.zh}{series.zh} {grade[1]}。{history[1]}"
    if fuel is Fuel.BEV and series.range_km:
        english += f" Battery health checked, {series.range_km} km CLTC."
        chinese += f"电池健康度已检测，CLTC 续航 {series.range_km} 公里。"
    english += f" With {', '.join(item[0] for item in equipment)}. {service[0]}"
    chinese += f"配置：{'、'.join(item[1] for item in equipment)}。{service[1]}"
    kind = rng.random()
    if kind < 0.35:
        return Written(english, ("en",))
    if kind < 0.5:
        return Written(chinese, ("zh",))
    return Written(f"{english}\n\n{chinese}", ("en", "zh"))
