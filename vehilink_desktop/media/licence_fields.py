"""What the lines of a Chinese business licence say, field by field."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from vehilink_desktop.domain.credit_code import (
    LENGTH,
    CreditCodeCheck,
    check_credit_code,
    credit_codes_in,
    normalise_credit_code,
)
from vehilink_desktop.media.text_lines import PlacedLine, Point, TextLine, place_lines


class LicenceField(StrEnum):
    """The fields that are looked for."""

    CREDIT_CODE = "credit_code"
    NAME = "name"
    ENGLISH_NAME = "english_name"
    KIND = "kind"
    ADDRESS = "address"
    REPRESENTATIVE = "representative"
    ESTABLISHED = "established"
    CAPITAL = "capital"


@dataclass(frozen=True)
class ReadField:
    """One field as it was read.

    Attributes:
        text: To be proposed.
        confidence: Of the least certain character, 0 to 1; at most one half for a credit code that
            is not certain.
        quad: The corners of where it stands, each as its share of the page's width and height;
            beginning where its text begins. None for what only the QR code says.
    """

    text: str
    confidence: float
    quad: tuple[Point, ...] | None


@dataclass(frozen=True)
class LicenceReading:
    """What a page says. Everything is a proposal: a person confirms it.

    Attributes:
        fields: Those that were found.
        code: The judgement over the proposed credit code; None if none was found.
        certain: The code passes both its checks, was read clearly and no QR code contradicts it.
            A code that is not certain must be compared by the person, character by character.
        corrections: Codes that may be meant instead, likeliest first.
        qr_text: What the QR code says; empty without one.
        qr_code: The credit code in it, if it holds a valid one.
    """

    fields: Mapping[LicenceField, ReadField]
    code: CreditCodeCheck | None
    certain: bool
    corrections: tuple[str, ...]
    qr_text: str
    qr_code: str | None

    @property
    def contradicted(self) -> bool:
        """Whether the QR code holds another code than the printed one."""
        return bool(self.code and self.qr_code and self.code.code != self.qr_code)


_LABELS = {
    LicenceField.NAME: r"(?:企业|公司|字号)?名[称稱]",
    LicenceField.ENGLISH_NAME: r"英文名称",
    LicenceField.KIND: r"(?:主体|公司|企业)?类型",
    LicenceField.ADDRESS: r"主要经营场所|住所(?:[(（]经营场所[)）])?|(?:营业|经营)场所",
    LicenceField.REPRESENTATIVE: r"法定代表人|负责人|经营者|投资人|执行事务合伙人",
    LicenceField.ESTABLISHED: r"(?:成立|注册)日期",
    LicenceField.CAPITAL: r"注册资[本金]|出资额",
}
_OTHER_LABELS = r"经营范围|(?:营业|合伙)期限|登记机关|统一社会信用代码|注册号|组成形式"
#: What stands behind a Chinese label on licences in two languages.
_CAPTIONS = (
    r"(?:Name\s*in\s*English|Name|Type|Address|Domicile|Legal\s*Representative"
    r"|Date\s*of\s*Establishment|Registered\s*Capital|Unified\s*Social\s*Credit\s*Code)"
)
_LABEL = {
    field: re.compile(rf"(?:{label})[:：]?(?:\s*{_CAPTIONS}[:：]?)?", re.IGNORECASE)
    for field, label in _LABELS.items()
}
_ANY_LABEL = re.compile(rf"(?:{'|'.join(_LABELS.values())}|{_OTHER_LABELS})[:：]?")
_SPACED_LABELS = {"名": "称", "类": "型", "住": "所"}
_CODE = re.compile(r"[0-9A-Z]{15,20}")
_CODE_LABEL = re.compile(r"信用代码|注册号|代码")
_COMPANY = re.compile(
    r"(?!有限责任|股份有限|个人独资).{2,}(?:公司|厂|商行|经营部|中心|合作社|企业)"
)
_ENGLISH_COMPANY = re.compile(
    r"[A-Za-z][A-Za-z0-9 .,&()'-]*\b(?:Ltd|Limited|Inc|Corp|LLC|Company)\b.*", re.IGNORECASE
)
#: The reader takes one for the other; licences are printed in full-width simplified Chinese.
_AS_PRINTED = str.maketrans("()黃內呂別戶產兌稅", "（）黄内吕别户产兑税")
_CLEARLY = 0.6
_DOUBTFUL = 0.5
_NEXT_LINE = 1.75  # line heights between the middles of a field's lines
_LARGER_PRINT = 2.0  # label heights from which on it is no value: a seal, a watermark
_SAME_EDGE = 1.3  # line heights between their left edges


def read_fields(
    lines: Sequence[TextLine], size: tuple[int, int], qr_text: str = ""
) -> LicenceReading:
    """Understand the lines of a page of `size` pixels, width and height."""
    placed = _join_spaced_labels(place_lines(lines))
    fields: dict[LicenceField, ReadField] = {}
    for field, label in _LABEL.items():
        if found := _labelled(placed, label):
            fields[field] = _as_read(found, size, _tidied)
    if LicenceField.NAME not in fields and (line := _company_line(placed)):
        fields[LicenceField.NAME] = _as_read([line], size, _tidied)
    if LicenceField.ENGLISH_NAME not in fields:
        english = (one for one in placed if _ENGLISH_COMPANY.fullmatch(one.line.text))
        if line := next(english, None):
            fields[LicenceField.ENGLISH_NAME] = _as_read([line], size, str.strip)
    return _with_code(fields, placed, size, qr_text)


def _with_code(
    fields: dict[LicenceField, ReadField],
    placed: Sequence[PlacedLine],
    size: tuple[int, int],
    qr_text: str,
) -> LicenceReading:
    qr_code = next(credit_codes_in(qr_text), None)
    printed = min(_printed_codes(placed), key=lambda one: one[0], default=None)
    if printed:
        _, check, line = printed
        read = _as_read([line], size, lambda _text: check.code)
    elif qr_code:
        check, read = check_credit_code(qr_code), ReadField(qr_code, _DOUBTFUL, None)
    else:
        return LicenceReading(fields, None, False, (), qr_text, None)
    sound = check.problem is None and not check.subject_doubtful and not check.legacy
    agreed = qr_code in (None, check.code)
    certain = bool(printed) and sound and agreed and read.confidence >= _CLEARLY
    if not certain:
        read = ReadField(read.text, min(read.confidence, _DOUBTFUL), read.quad)
    fields[LicenceField.CREDIT_CODE] = read
    others = (qr_code, *check.suggestions) if qr_code else check.suggestions
    corrections = tuple(one for one in dict.fromkeys(others) if one != check.code)
    return LicenceReading(fields, check, certain, corrections, qr_text, qr_code)


def _printed_codes(
    placed: Sequence[PlacedLine],
) -> Iterator[tuple[tuple[bool, bool, bool], CreditCodeCheck, PlacedLine]]:
    """What may be the printed code, each with its unlikeliness."""
    labels = [one for one in placed if _CODE_LABEL.search(one.words)]
    for one in placed:
        text, _ = normalise_credit_code(one.words)
        for match in _CODE.finditer(text):
            check = check_credit_code(match.group())
            beside = any(abs(one.middle - label.middle) < 3 * label.height for label in labels)
            wrong = check.problem is not None or check.legacy
            if beside or not wrong or len(check.code) == LENGTH:
                yield (wrong, not beside, len(check.code) != LENGTH), check, one


def _labelled(placed: Sequence[PlacedLine], label: re.Pattern[str]) -> list[PlacedLine]:
    """The lines of the value that belongs to a label: beside it or else below, and those after."""
    for one in placed:
        match = label.match(one.words)
        if not match:
            continue
        if rest := one.words[match.end() :]:
            edge = one.right - (one.right - one.left) * len(rest) / len(one.words)
            first = PlacedLine(one.line, rest, edge, one.right, one.middle, one.height)
        else:
            found = _beside(placed, one) or _below(placed, one)
            if found is None or _ANY_LABEL.match(found.words):
                continue
            first = found
        return [first, *_continuation(placed, first, one)]
    return []


def _beside(placed: Sequence[PlacedLine], label: PlacedLine) -> PlacedLine | None:
    right_of_it = (
        one
        for one in placed
        if one.left > label.right - label.height
        and one.shares_row_with(label)
        and one.height < _LARGER_PRINT * label.height
    )
    return min(right_of_it, key=lambda one: one.left, default=None)


def _below(placed: Sequence[PlacedLine], label: PlacedLine) -> PlacedLine | None:
    """Where a value stands under its label, both begin at the same edge."""
    for one in placed:
        near = 0 < one.middle - label.middle < _NEXT_LINE * max(one.height, label.height)
        if near and abs(one.left - label.left) < label.height:
            return one
    return None


def _continuation(
    placed: Sequence[PlacedLine], first: PlacedLine, label: PlacedLine
) -> Iterator[PlacedLine]:
    last = first
    for one in placed:
        near = 0 < one.middle - last.middle < _NEXT_LINE * min(one.height, last.height)
        aligned = abs(one.left - first.left) < _SAME_EDGE * first.height
        if not near or not aligned or one.line is first.line or _ANY_LABEL.match(one.words):
            continue
        of_another = any(
            _ANY_LABEL.match(other.words)
            and other.shares_row_with(one)
            and label.left - label.height < other.left < one.left
            for other in placed
        )
        if not of_another:
            yield one
            last = one


def _join_spaced_labels(placed: list[PlacedLine]) -> list[PlacedLine]:
    """Put 名 and 称 together, which stand so far apart that they may count as two lines."""
    joined = list(placed)
    for one in placed:
        second = _SPACED_LABELS.get(one.words)
        for other in placed if second else ():
            near = 0 < other.left - one.right < 5 * one.height and other.shares_row_with(one)
            if near and other.words.startswith(str(second)):
                words = one.words + other.words
                both = (other.line, words, one.left, other.right, other.middle, other.height)
                joined[joined.index(other)] = PlacedLine(*both)
                joined.remove(one)
                break
    return joined


def _company_line(placed: Iterable[PlacedLine]) -> PlacedLine | None:
    return next((one for one in placed if _COMPANY.fullmatch(one.words)), None)


def _tidied(text: str) -> str:
    """Chinese as it is printed, without strokes of the paper's pattern at its ends."""
    text = text.strip("-—_·:：|").lstrip(".")
    return text if text.isascii() else text.translate(_AS_PRINTED)


def _as_read(
    lines: Sequence[PlacedLine], size: tuple[int, int], tidy: Callable[[str], str]
) -> ReadField:
    words = [one.words for one in lines]
    text = tidy((" " if all(map(str.isascii, words)) else "").join(words))
    confidence = min(one.line.confidence for one in lines)
    return ReadField(text, confidence, _around([one.line for one in lines], size))


def _around(lines: Sequence[TextLine], size: tuple[int, int]) -> tuple[Point, ...]:
    """One quadrilateral around the lines of a field, as shares of the page."""
    first = lines[0].quad
    along = complex(*first[1]) - complex(*first[0])
    turn = along / abs(along) if along else 1
    corners = [complex(*point) / turn for line in lines for point in line.quad]
    left, right = min(c.real for c in corners), max(c.real for c in corners)
    top, bottom = min(c.imag for c in corners), max(c.imag for c in corners)
    around = ((left, top), (right, top), (right, bottom), (left, bottom))
    turned = (complex(*point) * turn for point in around)
    return tuple((point.real / size[0], point.imag / size[1]) for point in turned)
