"""Notices that the platform publishes by itself, in each of its languages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection

from vehilink_desktop.domain.notice import Notice, NoticeKind, NoticeTexts
from vehilink_desktop.domain.policy import PolicyChange, PolicyEdition
from vehilink_desktop.sandbox import notices
from vehilink_desktop.sandbox.languages import LANGUAGES
from vehilink_desktop.sandbox.notices import MAX_LINE, NoticeContent
from vehilink_desktop.sandbox.site import Site

_POLICY = {
    "en": NoticeTexts(
        title="Privacy policy: a new edition from {day}",
        happened="A new edition of the privacy policy comes into force on {day}.",
        advice="Read the changes under My, Privacy centre, Privacy policy, and agree to them before"
        " that day.",
    ),
    "zh_CN": NoticeTexts(
        title="隐私政策更新：新版自 {day} 起生效",
        happened="新版隐私政策将于 {day} 起生效。",
        advice="请在生效日之前到“我的”“隐私中心”“隐私政策”阅读变更内容并确认同意。",
    ),
    "ar": NoticeTexts(
        title="سياسة الخصوصية: إصدار جديد اعتبارًا من {day}",
        happened="يسري إصدار جديد من سياسة الخصوصية اعتبارًا من {day}.",
        advice="اقرأ التغييرات في «حسابي» ثم «مركز الخصوصية» ثم «سياسة الخصوصية»، ووافق عليها قبل"
        " ذلك اليوم.",
    ),
}
_PROCESSING = {
    "en": NoticeTexts(
        title="Your answer is wanted: {name}",
        happened="{name} is new in the list of recipients and purposes. Nothing is handed over or"
        " used for it before you agree.",
        advice="Say yes or no under My, Privacy centre, Who else gets your data.",
    ),
    "zh_CN": NoticeTexts(
        title="请您选择：{name}",
        happened="“{name}”已列入第三方与用途清单。未经您同意，不会提供或使用您的信息。",
        advice="请到“我的”“隐私中心”“还有谁获得您的信息”选择同意或拒绝。",
    ),
    "ar": NoticeTexts(
        title="ردّك مطلوب: {name}",
        happened="أُضيف «{name}» إلى قائمة الجهات المتلقية والأغراض. لا تُسلَّم أي بيانات له ولا"
        " تُستخدم من أجله قبل موافقتك.",
        advice="أجب بنعم أو لا في «حسابي» ثم «مركز الخصوصية» ثم «من يحصل أيضًا على بياناتك».",
    ),
}


def announce_policy(
    conn: Connection,
    site: Site,
    edition: PolicyEdition,
    begins: datetime,
    changes: Mapping[str, Sequence[PolicyChange]],
) -> Notice:
    """Tell everybody of a new edition, with its `changes` by language."""

    def words(language: str) -> NoticeTexts:
        written = _POLICY[language]
        day = edition.effective_on
        if language == "ar":
            day = day.replace("-", "/")  # among Arabic words, dashes turn the order of numbers
        return NoticeTexts(
            title=written.title.format(day=day),
            happened=written.happened.format(day=day),
            effect="\n\n".join(one.text for one in changes[language]),
            advice=written.advice if edition.significant else "",
        )

    content = _content(
        NoticeKind.POLICY,
        edition.version,
        {language: words(language) for language in LANGUAGES},
    ).model_copy(update={"effective_at": begins})
    return notices.publish(conn, site, content)


def announce_processing(
    conn: Connection, site: Site, entry_id: str, names: Mapping[str, str]
) -> Notice:
    """Tell everybody that somebody would like to get data, or data be used otherwise.

    Args:
        conn: In a transaction.
        site: Whose users are told.
        entry_id: In the register.
        names: What the entry is called, by language.
    """

    def words(language: str) -> NoticeTexts:
        written, name = _PROCESSING[language], names[language]
        return NoticeTexts(
            title=written.title.format(name=name)[:MAX_LINE],
            happened=written.happened.format(name=name),
            advice=written.advice,
        )

    texts = {language: words(language) for language in LANGUAGES}
    return notices.publish(conn, site, _content(NoticeKind.PROCESSING, entry_id, texts))


def _content(kind: NoticeKind, subject: str, words: Mapping[str, NoticeTexts]) -> NoticeContent:
    english, *others = LANGUAGES
    return NoticeContent(
        kind=kind,
        subject=subject,
        texts={language: words[language] for language in others},
        **words[english].model_dump(),
    )
