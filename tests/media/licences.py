"""Business licences to read, drawn and photographed here: the same ones for the same seed."""

import random
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from typing import Any

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from tests.media.pictures import Rgb, encoded
from vehilink_desktop.domain.credit_code import ALPHABET, check_character, subject_check_character

_FONTS = "/usr/share/fonts/opentype/noto/Noto{}CJK-{}.ttc"
_SIMPLIFIED = 2  # the face inside Noto's collections
_PAPER = (252, 250, 241)
_INK = (28, 28, 32)
_SEAL = (206, 30, 38)

_PLACES = {
    "330106": ("杭州", "浙江省杭州市西湖区"),
    "320505": ("苏州", "江苏省苏州市虎丘区"),
    "440305": ("深圳", "广东省深圳市南山区"),
    "370212": ("青岛", "山东省青岛市崂山区"),
    "310115": ("上海", "上海市浦东新区"),
    "500112": ("重庆", "重庆市渝北区"),
    "420115": ("武汉", "湖北省武汉市江夏区"),
    "510107": ("成都", "四川省成都市武侯区"),
    "610113": ("西安", "陕西省西安市雁塔区"),
    "450102": ("南宁", "广西壮族自治区南宁市兴宁区"),
}
_BRANDS = "远航 恒信 鑫源 万里达 博瑞 天骐 华驰 瑞丰 丝路通 捷联 新程 宏泰 驰远 锦程 龙腾 盛达"
_TRADES = "汽车贸易 汽车销售服务 国际贸易 进出口 汽车科技 供应链管理 二手车出口 车辆技术"
_KINDS = (
    "有限责任公司(自然人投资或控股)",
    "有限责任公司(自然人独资)",
    "股份有限公司(非上市)",
    "有限责任公司(外商投资、非独资)",
)
_ROADS = "文三路 科技大道 滨江路 迎宾大道 创新路 港口路 世纪大道 人民路 工业园路"
_SURNAMES = "王李张刘陈杨赵黄周吴徐孙马朱胡林郭何高罗"
_CAPITALS = "伍佰万元整 壹仟万元整 贰佰万元整 叁仟伍佰万元整 壹佰捌拾万元整"
_SCOPE = (
    "一般项目：汽车销售；新能源汽车整车销售；汽车零配件批发；货物进出口；技术进出口；"
    "二手车经销；机械设备销售；国内货物运输代理；信息咨询服务（不含许可类信息咨询服务）。"
    "（除依法须经批准的项目外，凭营业执照依法自主开展经营活动）"
)


class Condition(StrEnum):
    """How a licence comes before the reader."""

    CLEAN = "clean"
    TILTED = "tilted"
    DARK = "dark"
    BLURRED = "blurred"
    NOISY = "noisy"
    UPSIDE_DOWN = "upside down"


@dataclass(frozen=True)
class Licence:
    """What is printed on one.

    Attributes:
        qr: Text of the QR code; nothing is printed for an empty one.
        portrait: The upright form issued until 2019, else the broad one.
    """

    code: str
    name: str
    kind: str
    address: str
    representative: str
    capital: str
    established: date
    qr: str
    portrait: bool
    serif: bool


def make_code(chance: random.Random, division: str) -> str:
    """A random unified social credit code of a company that passes both checks."""
    subject = "MA" + "".join(chance.choice(ALPHABET) for _ in range(6))
    if chance.random() < 0.5:
        subject = "".join(chance.choice("0123456789") for _ in range(8))
    first = "91" + division + subject + subject_check_character(subject)
    return first + check_character(first)


def make_licence(seed: int) -> Licence:
    """Everything about it follows from the seed."""
    chance = random.Random(f"licence {seed}")
    division = chance.choice(sorted(_PLACES))
    city, region = _PLACES[division]
    code = make_code(chance, division)
    name = city + chance.choice(_BRANDS.split()) + chance.choice(_TRADES.split())
    name += chance.choice(("有限公司", "有限公司", "有限责任公司", "股份有限公司"))
    sealed = "".join(chance.choice("0123456789abcdef") for _ in range(32))
    qr = (f"统一社会信用代码：{code}；名称：{name}", f"https://licence.example/qr?d={sealed}", "")
    return Licence(
        code=code,
        name=name,
        kind=chance.choice(_KINDS),
        address=f"{region}{chance.choice(_ROADS.split())}{chance.randint(1, 999)}号"
        f"{chance.randint(1, 20)}幢{chance.randint(101, 2899)}室",
        representative=chance.choice(_SURNAMES) + chance.choice(("某", "某某")),
        capital=chance.choice(_CAPITALS.split()),
        established=date(1994, 7, 1) + timedelta(days=chance.randrange(11_000)),
        qr=chance.choice(qr),
        portrait=chance.random() < 0.25,
        serif=chance.random() < 0.6,
    )


def draw_licence(licence: Licence) -> Rgb:
    """The sheet as it was printed: 2400 × 1700 pixels, or upright 1700 × 2400."""
    size = (1700, 2400) if licence.portrait else (2400, 1700)
    page = Image.new("RGB", size, _PAPER)
    pen = ImageDraw.Draw(page)
    _draw_guilloche(pen, size)
    (_draw_portrait if licence.portrait else _draw_broad)(page, pen, licence)
    return np.asarray(page)


def photograph(sheet: Rgb, condition: Condition, *, seed: int, long_side: int = 2600) -> bytes:
    """A JPEG of the sheet in that condition, `long_side` pixels long."""
    rng = np.random.default_rng([seed, *condition.encode()])
    if condition is Condition.CLEAN:
        return encoded(_scaled(sheet, long_side), quality=90)
    picture = _on_a_desk(sheet, rng, long_side, tilt=9.0 if condition is Condition.TILTED else 1.5)
    unit = long_side / 2600
    if condition is Condition.DARK:
        across = np.linspace(rng.uniform(0.16, 0.25), rng.uniform(0.3, 0.45), picture.shape[1])
        picture = _exposed(picture, across[None, :, None], grain=5, rng=rng)
    elif condition is Condition.BLURRED:
        picture = cv2.GaussianBlur(picture, (0, 0), rng.uniform(2.0, 2.8) * unit)
    elif condition is Condition.NOISY:
        picture = _exposed(picture, np.float64(0.8), grain=26, rng=rng)
    elif condition is Condition.UPSIDE_DOWN:
        how = (cv2.ROTATE_180, cv2.ROTATE_90_CLOCKWISE, cv2.ROTATE_90_COUNTERCLOCKWISE)
        picture = cv2.rotate(picture, how[seed % 3])
    return encoded(np.asarray(picture, np.uint8), quality=80)


def _draw_broad(page: Image.Image, pen: ImageDraw.ImageDraw, licence: Licence) -> None:
    pen.text((1200, 250), "营 业 执 照", _INK, _font(130, bold=True), anchor="mm")
    pen.text((1200, 360), "（副  本）", _INK, _font(52), anchor="mm")
    pen.text((430, 270), "统一社会信用代码", _INK, _font(42), anchor="mm")
    pen.text((430, 335), licence.code, _INK, _font(44, serif=licence.serif), anchor="mm")
    _draw_qr(page, licence.qr, (1950, 200), 250)
    rows = [
        ("名    称", licence.name, "注册资本", licence.capital),
        ("类    型", licence.kind, "成立日期", _chinese_date(licence.established)),
        ("法定代表人", licence.representative, "住    所", licence.address),
    ]
    for line, (left, text, right, other) in enumerate(rows):
        _draw_field(pen, (200, 520 + 120 * line), left, text, 640, licence.serif)
        _draw_field(pen, (1290, 520 + 120 * line), right, other, 620, licence.serif)
    _draw_field(pen, (200, 880), "经营范围", _SCOPE, 680, licence.serif)
    pen.text((1400, 1330), "登 记 机 关", _INK, _font(42), anchor="lm")
    _draw_seal(page, (1900, 1330))
    pen.text((1760, 1440), "2023 年 08 月 16 日", _INK, _font(38), anchor="lm")
    pen.text((200, 1590), "国家企业信用信息公示系统网址：", _INK, _font(26), anchor="lm")
    pen.text((1500, 1590), "国家市场监督管理总局监制", _INK, _font(26), anchor="lm")


def _draw_portrait(page: Image.Image, pen: ImageDraw.ImageDraw, licence: Licence) -> None:
    pen.text((850, 330), "营 业 执 照", _INK, _font(150, bold=True), anchor="mm")
    pen.text((850, 450), "（副  本）", _INK, _font(52), anchor="mm")
    line = f"统一社会信用代码  {licence.code}"
    pen.text((850, 560), line, _INK, _font(46, serif=licence.serif), anchor="mm")
    rows = [
        ("名    称", licence.name),
        ("类    型", licence.kind),
        ("住    所", licence.address),
        ("法定代表人", licence.representative),
        ("注册资本", licence.capital),
        ("成立日期", _chinese_date(licence.established)),
        ("营业期限", f"{_chinese_date(licence.established)}至长期"),
        ("经营范围", _SCOPE),
    ]
    for number, (label, text) in enumerate(rows):
        _draw_field(pen, (260, 720 + 105 * number), label, text, 880, licence.serif)
    _draw_qr(page, licence.qr, (280, 1880), 260)
    pen.text((900, 1960), "登 记 机 关", _INK, _font(44), anchor="lm")
    _draw_seal(page, (1300, 1990))
    pen.text((1080, 2150), "2018 年 03 月 09 日", _INK, _font(40), anchor="lm")


def _draw_field(
    pen: ImageDraw.ImageDraw,
    at: tuple[int, int],
    label: str,
    text: str,
    width: int,
    serif: bool,
) -> None:
    x, y = at
    pen.text((x, y), label, _INK, _font(40, bold=True), anchor="lm")
    font = _font(38, serif=serif)
    line = ""
    for character in text + "\n":
        if character != "\n" and font.getlength(line + character) <= width:
            line += character
            continue
        pen.text((x + 250, y), line, _INK, font, anchor="lm")
        line, y = character, y + 52


def _draw_guilloche(pen: ImageDraw.ImageDraw, size: tuple[int, int]) -> None:
    """The pale waves of the paper and its frame."""
    width, height = size
    x = np.arange(60, width - 60, 6)
    for wave in range(26):
        y = height * (0.08 + 0.034 * wave) + 38 * np.sin(x / 70 + wave * 0.7)
        pen.line(list(zip(x.tolist(), y.tolist(), strict=True)), (232, 218, 196), 2)
    for inset, colour in ((50, (176, 132, 70)), (66, (206, 172, 116)), (90, (190, 148, 88))):
        pen.rectangle((inset, inset, width - inset, height - inset), outline=colour, width=6)


def _draw_qr(page: Image.Image, text: str, at: tuple[int, int], side: int) -> None:
    if text:
        code = cv2.QRCodeEncoder.create().encode(text)
        picture = Image.fromarray(cv2.resize(code, (side, side), interpolation=cv2.INTER_NEAREST))
        page.paste(picture.convert("RGB"), at)


def _draw_seal(page: Image.Image, centre: tuple[int, int]) -> None:
    x, y = centre
    layer = Image.new("RGBA", page.size)
    pen = ImageDraw.Draw(layer)
    ink = (*_SEAL, 190)
    pen.ellipse((x - 190, y - 190, x + 190, y + 190), outline=ink, width=12)
    points = [(x + r * np.sin(a), y - r * np.cos(a)) for a, r in _star(70)]
    pen.polygon(points, fill=ink)
    for number, character in enumerate("市场监督管理局"):
        angle = np.radians(-78 + 26 * number)
        place = x + 138 * np.sin(angle), y - 138 * np.cos(angle)
        pen.text(place, character, ink, _font(44), anchor="mm")
    page.paste(layer, mask=layer)


def _star(radius: float) -> list[tuple[float, float]]:
    return [(np.pi * n / 5, radius if n % 2 == 0 else radius * 0.38) for n in range(10)]


def _chinese_date(day: date) -> str:
    return f"{day.year}年{day.month:02}月{day.day:02}日"


@cache
def _font(size: int, *, serif: bool = True, bold: bool = False) -> ImageFont.FreeTypeFont:
    path = _FONTS.format("Serif" if serif else "Sans", "Bold" if bold else "Regular")
    return ImageFont.truetype(path, size, index=_SIMPLIFIED)


def _scaled(sheet: Rgb, long_side: int) -> Rgb:
    scale = long_side / max(sheet.shape[:2])
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(sheet, None, fx=scale, fy=scale, interpolation=how), np.uint8)


def _on_a_desk(sheet: Rgb, rng: np.random.Generator, long_side: int, *, tilt: float) -> Rgb:
    """The sheet on a table, from a hand that is not quite above it."""
    height, width = sheet.shape[:2]
    scale = long_side / max(width, height)
    size = round(width * scale), round(height * scale)
    angle = np.radians(rng.uniform(0.5, 1) * rng.choice((-1, 1)) * tilt)
    turned = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    corners = np.array([[-width, -height], [width, -height], [width, height], [-width, height]]) / 2
    seen = corners @ turned.T
    seen *= min(size[0] / np.ptp(seen[:, 0]), size[1] / np.ptp(seen[:, 1])) * 0.93
    seen += rng.uniform(-0.012, 0.012, (4, 2)) * size + np.array(size) / 2
    at = cv2.getPerspectiveTransform(
        (corners + np.array((width, height)) / 2).astype(np.float32), seen.astype(np.float32)
    )
    desk = rng.normal(0, 1, (size[1] // 40 + 1, size[0] // 40 + 1, 1)) * 9 + (74, 92, 118)
    table = cv2.resize(desk.astype(np.float32), size, interpolation=cv2.INTER_CUBIC)
    table = np.clip(table, 0, 255).astype(np.uint8)
    cv2.warpPerspective(
        sheet, at, size, dst=table, flags=cv2.INTER_AREA, borderMode=cv2.BORDER_TRANSPARENT
    )
    return np.asarray(table, np.uint8)


def _exposed(picture: Rgb, light: Any, *, grain: float, rng: np.random.Generator) -> Rgb:
    lit = picture * light + rng.normal(0, grain, picture.shape)
    return np.asarray(np.clip(lit, 0, 255), np.uint8)
