"""No clause of the policy without a screen that acts on it and a test that proves it."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

from tests.support.source import ROOT
from vehilink_desktop.domain.choice import Choice
from vehilink_desktop.domain.clause_map import ClauseEntry, load_clause_map
from vehilink_desktop.domain.policy import Clause, clauses
from vehilink_desktop.ui.my.page import PARTS
from vehilink_desktop.ui.my.privacy.page import PAGES as PRIVACY
from vehilink_desktop.ui.my.privacy.policy.page import NEWS
from vehilink_desktop.ui.resources import resource_path
from vehilink_desktop.ui.shell.routes import PAGES
from vehilink_desktop.ui.words.clauses import in_plain_words

pytestmark = pytest.mark.req("D1")

TEXTS = ROOT / "vehilink_desktop" / "sandbox" / "policy"
LANGUAGES = ("en", "zh_CN", "ar")
MAP = load_clause_map(resource_path("policy", "clauses.toml"))
ENTRIES = [pytest.param(one, id=one.anchor) for one in MAP.values()]


def written(language: str) -> tuple[Clause, ...]:
    text = (TEXTS / f"{language}.md").read_text(encoding="utf-8")
    return clauses(text.partition("\n")[2])


@cache
def proofs(path: str) -> Mapping[str, frozenset[str]]:
    """The tests of a module, each with the requirements that it names."""
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    for_all = [node.value for node in tree.body if isinstance(node, ast.Assign)]
    shared = frozenset(one for value in for_all for one in _named(value))
    return {
        node.name: shared | {one for mark in node.decorator_list for one in _named(mark)}
        for node in tree.body
        if isinstance(node, ast.FunctionDef)
    }


def _named(expression: ast.expr) -> Iterator[str]:
    for call in ast.walk(expression):
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "pytest.mark.req":
            yield from (str(one.value) for one in call.args if isinstance(one, ast.Constant))


def leads_somewhere(route: str) -> bool:
    """Whether the window opens a page by this route, and the page what is named in it."""
    name, *rest = route.split("/")
    if name != "my":
        return name in PAGES and not rest
    part, *rest = rest
    if part != "privacy" or not rest:
        return part in PARTS and not rest
    page, *inside = rest
    if page not in PRIVACY or len(inside) > 1:
        return False
    if page == "policy":
        return not inside or inside[0] == NEWS or inside[0] in MAP
    return not inside or (page == "settings" and inside[0] in set(Choice))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_clause_has_an_entry(language: str) -> None:
    spoken = [one for one in written(language) if one.level and one.text]
    assert [one.title for one in spoken if one.id not in MAP] == []
    assert set(MAP) == {one.id for one in spoken}


def test_the_editions_have_the_same_clauses_in_every_language() -> None:
    found = {language: [(one.id, one.level) for one in written(language)] for language in LANGUAGES}
    assert found["en"] == found["zh_CN"] == found["ar"]
    anchors = [anchor for anchor, level in found["en"] if level]
    assert len(set(anchors)) == len(anchors)
    assert all(anchors)


@pytest.mark.parametrize("entry", ENTRIES)
def test_the_screen_of_an_entry_is_there(entry: ClauseEntry) -> None:
    assert leads_somewhere(entry.route), entry.route


@pytest.mark.parametrize("entry", ENTRIES)
def test_each_requirement_of_an_entry_is_named_by_one_of_its_proofs(entry: ClauseEntry) -> None:
    proved: set[str] = set()
    for node in entry.tests:
        path, _, name = node.partition("::")
        assert (ROOT / path).is_file(), path
        assert name in proofs(path), node
        proved |= proofs(path)[name]
    assert entry.requirements
    assert set(entry.requirements) - proved == set()


@pytest.mark.parametrize("entry", ENTRIES)
def test_an_entry_has_plain_words(entry: ClauseEntry) -> None:
    assert len(in_plain_words(entry.anchor)) > 20


def test_a_clause_that_nobody_knows_has_no_words() -> None:
    assert in_plain_words("of-a-later-edition") == ""


def test_an_anchor_has_one_entry(tmp_path: Path) -> None:
    text = '[[clause]]\nanchor = "a"\nrequirements = []\nroute = ""\ntests = []\n'
    twice = tmp_path / "clauses.toml"
    twice.write_text(text + text, encoding="utf-8")
    with pytest.raises(ValueError, match="two entries"):
        load_clause_map(twice)


def test_what_does_not_exist_is_noticed() -> None:
    assert not leads_somewhere("my/nowhere")
    assert not leads_somewhere("my/privacy/nowhere")
    assert not leads_somewhere("my/privacy/settings/nothing")
    assert not leads_somewhere("my/privacy/policy/of-a-later-edition")
    own = proofs("tests/test_clause_map.py")
    assert own["test_what_does_not_exist_is_noticed"] == {"D1"}
    assert "test_of_nothing" not in own
