"""The seeded list of third parties: who works for the platform, and one that did."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection

from vehilink_desktop.core.clock import to_millis
from vehilink_desktop.domain.processing import Basis, RegisterEvent, ThirdParty
from vehilink_desktop.sandbox.register_rows import parties, write_change, write_entry


class _Seeded(NamedTuple):
    """A party; `texts` are name, purpose, data and method by language."""

    id: str
    contact: str
    basis: Basis
    since: datetime
    texts: Mapping[str, tuple[str, str, str, str]]
    until: datetime | None = None

    def party(self, *, ended: bool) -> dict[str, ThirdParty]:
        facts: dict[str, Any] = {
            "id": self.id,
            "contact": self.contact,
            "country": "CN",
            "basis": self.basis,
            "since": self.since,
            "until": self.until if ended else None,
        }
        names = ("name", "purpose", "data", "method")
        return {
            language: ThirdParty(**dict(zip(names, texts, strict=True)), **facts)
            for language, texts in self.texts.items()
        }


_OPENING = datetime(2024, 3, 12, 16, tzinfo=UTC)
_SERVICE = "+86 10 8116 3587"
_PARTIES = (
    _Seeded(
        "sms-gateway",
        _SERVICE,
        Basis.NEEDED,
        _OPENING,
        {
            "en": (
                "SMS gateway operator",
                "To send the codes that prove a number is yours",
                "Phone number, text of the message",
                "Encrypted interface",
            ),
            "zh_CN": (
                "短信网关运营方",
                "发送验证手机号的短信验证码",
                "手机号、短信内容",
                "加密接口",
            ),
            "ar": (
                "مشغّل بوابة الرسائل القصيرة",
                "لإرسال الرموز التي تثبت أن الرقم رقمك",
                "رقم الهاتف ونص الرسالة",
                "واجهة مشفّرة",
            ),
        },
    ),
    _Seeded(
        "data-centre",
        _SERVICE,
        Basis.NEEDED,
        _OPENING,
        {
            "en": (
                "Data centre operator",
                "To keep the platform's databases, files and backups running",
                "All data of the platform, encrypted where it is stored",
                "Encrypted storage without access to the contents",
            ),
            "zh_CN": (
                "数据中心运营方",
                "保障平台数据库、文件和备份的运行",
                "平台的全部数据（加密存储）",
                "加密存储，运营方无法查看内容",
            ),
            "ar": (
                "مشغّل مركز البيانات",
                "لتشغيل قواعد بيانات المنصة وملفاتها ونسخها الاحتياطية",
                "جميع بيانات المنصة، مشفّرة حيث تُحفظ",
                "تخزين مشفّر دون اطلاع على المحتوى",
            ),
        },
    ),
    _Seeded(
        "company-register",
        _SERVICE,
        Basis.NEEDED,
        _OPENING,
        {
            "en": (
                "Company register query service",
                "To check that a company exists when it asks for certification",
                "Company name, unified social credit code",
                "Encrypted interface",
            ),
            "zh_CN": (
                "企业登记信息查询服务",
                "企业申请认证时核实其登记信息",
                "企业名称、统一社会信用代码",
                "加密接口",
            ),
            "ar": (
                "خدمة الاستعلام من سجل الشركات",
                "للتحقق من وجود الشركة عندما تطلب التوثيق",
                "اسم الشركة ورمز الائتمان الاجتماعي الموحّد",
                "واجهة مشفّرة",
            ),
        },
    ),
    _Seeded(
        "cargo-insurer",
        _SERVICE,
        Basis.CONSENT,
        datetime(2025, 6, 30, 16, tzinfo=UTC),
        {
            "en": (
                "Marine cargo insurance broker",
                "To offer insurance for vehicles that you ship",
                "Company name, nickname, phone number, ports and value of your orders",
                "Encrypted file, once a day",
            ),
            "zh_CN": (
                "海运货物保险经纪方",
                "为您发运的车辆提供保险报价",
                "企业名称、昵称、手机号、订单的港口和金额",
                "每日一次的加密文件",
            ),
            "ar": (
                "وسيط التأمين على البضائع البحرية",
                "لعرض تأمين على المركبات التي تشحنها",
                "اسم الشركة والاسم المستعار ورقم الهاتف وموانئ طلباتك وقيمتها",
                "ملف مشفّر مرة في اليوم",
            ),
        },
    ),
    _Seeded(
        "usage-statistics",
        _SERVICE,
        Basis.NEEDED,
        _OPENING,
        {
            "en": (
                "Usage statistics service",
                "To count how often functions were used",
                "Device model, version of Vehilink, pages opened",
                "Interface of the mobile client",
            ),
            "zh_CN": (
                "使用统计服务",
                "统计各功能的使用次数",
                "设备型号、Vehilink 版本、打开的页面",
                "移动客户端接口",
            ),
            "ar": (
                "خدمة إحصاءات الاستخدام",
                "لعدّ مرات استخدام الوظائف",
                "طراز الجهاز وإصدار Vehilink والصفحات المفتوحة",
                "واجهة تطبيق الهاتف",
            ),
        },
        until=datetime(2025, 12, 31, 16, tzinfo=UTC),
    ),
)


def plant_register(conn: Connection) -> None:
    """Write the list and its history, where there is none yet."""
    if parties(conn):
        return
    happened = []
    for one in _PARTIES:
        write_entry(conn, one.party(ended=True))
        happened.append((one.since, RegisterEvent.ADDED, one))
        if one.until:
            happened.append((one.until, RegisterEvent.ENDED, one))
    for at, event, one in sorted(happened, key=lambda line: line[0]):
        write_change(conn, one.party(ended=event is RegisterEvent.ENDED), event, to_millis(at))
