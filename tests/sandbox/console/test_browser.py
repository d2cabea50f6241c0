"""The console as a person uses it: Debian's Chromium without a screen, real forms, no script.

With VEHILINK_CONSOLE_PICTURES=DIR each page is photographed, light and dark.
"""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.expected_conditions import staleness_of
from selenium.webdriver.support.select import Select
from selenium.webdriver.support.wait import WebDriverWait

from tests.sandbox import cases
from tests.sandbox.console.parts import credit_code, leave, scan, submit
from tests.sandbox.faces import by_face, handed_in
from tests.support.sandbox import (
    OTHER_SUPPLIER,
    PURCHASER,
    SUPPLIER,
    UNCERTIFIED,
    Sandbox,
    new_phone,
)
from vehilink_desktop.sandbox.seed.team import DEMO_PASSPHRASE

CHROMIUM, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")
WAIT_S = 20
PICTURES = os.environ.get("VEHILINK_CONSOLE_PICTURES")

pytestmark = pytest.mark.skipif(
    not (CHROMIUM and DRIVER), reason="Chromium and its driver are not installed"
)


class Person:
    """Somebody at the console's window."""

    def __init__(self, driver: Chrome, url: str) -> None:
        self.driver = driver
        self.url = url

    def visit(self, path: str) -> None:
        self.driver.get(f"{self.url}/console{path}")

    def press(self, text: str) -> None:
        """The button or link that says so, each of which leads to another page."""
        words, old = f"normalize-space(.)='{text}'", self.driver.find_element(By.TAG_NAME, "html")
        self.driver.find_element(By.XPATH, f"//button[{words}] | //a[{words}]").click()
        WebDriverWait(self.driver, WAIT_S).until(staleness_of(old))

    def write(self, label: str, text: str) -> None:
        field = self.field(label)
        field.clear()
        field.send_keys(text)

    def choose(self, label: str, option: str) -> None:
        Select(self.field(label)).select_by_visible_text(option)

    def field(self, label: str) -> WebElement:
        """The control with this label."""
        path = f"//*[@id=//label[normalize-space(.)='{label}']/@for] | //*[@aria-label='{label}']"
        return self.driver.find_element(By.XPATH, path)

    def label(self, start: str) -> str:
        """The whole text of the label that begins so."""
        path = f"//label[starts-with(normalize-space(.), '{start}')]"
        return self.driver.find_element(By.XPATH, path).text

    def reads(self) -> str:
        """All that the page shows."""
        return self.driver.find_element(By.TAG_NAME, "body").text

    def said(self) -> str:
        """What the page tells of the last deed, or what was wrong."""
        return self.driver.find_element(By.CSS_SELECTOR, "[role=status], [role=alert]").text

    def sign_in(self, name: str) -> None:
        self.driver.delete_all_cookies()
        self.visit("/sign-in")
        self.write("Name", name)
        self.write("Passphrase", DEMO_PASSPHRASE)
        self.press("Sign in")

    def photograph(self, name: str) -> None:
        if PICTURES:
            for scheme in ("light", "dark"):
                features = [{"name": "prefers-color-scheme", "value": scheme}]
                self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
                height = self.driver.execute_cdp_cmd("Page.getLayoutMetrics", {})
                size = height["cssContentSize"]
                self.driver.set_window_size(1280, max(800, int(size["height"]) + 10))
                self.driver.save_screenshot(str(Path(PICTURES) / f"{name}-{scheme}.png"))
            self.driver.set_window_size(1280, 800)


def scans() -> tuple[bytes, ...]:
    """Pages of a licence; one that reads like a licence when pictures are wanted."""
    if not PICTURES:
        return scan(), scan(640, 900)
    from tests.media.licences import Condition, draw_licence, make_licence, photograph

    sheet = draw_licence(make_licence(1))
    return tuple(photograph(sheet, one, seed=1) for one in (Condition.TILTED, Condition.DARK))


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    with Sandbox(tmp_path_factory.mktemp("console"), seed=24) as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def driver(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chrome]:
    options = ChromeOptions()
    options.binary_location = str(CHROMIUM)
    for argument in (
        "--headless=new",
        "--no-sandbox",  # tests may run as root
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--no-proxy-server",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
        "--window-size=1280,800",
        f"--user-data-dir={tmp_path_factory.mktemp('chromium')}",
    ):
        options.add_argument(argument)
    with Chrome(options, Service(str(DRIVER))) as driver:
        yield driver


@pytest.fixture
def person(driver: Chrome, sandbox: Sandbox) -> Person:
    return Person(driver, sandbox.url)


def test_signing_in_and_seeing_what_there_is(person: Person) -> None:
    person.driver.delete_all_cookies()
    person.visit("/users")
    person.photograph("sign-in")
    person.write("Name", "support")
    person.write("Passphrase", "something else")
    person.press("Sign in")
    assert person.said() == "The name or the passphrase is not right."
    person.write("Passphrase", DEMO_PASSPHRASE)
    person.press("Sign in")

    assert person.driver.current_url == f"{person.url}/console/users"
    person.visit("/audit")
    assert "Your role does not include this" in person.reads()
    person.photograph("error")
    person.press("Sign out")
    assert person.said() == "You are signed out."


@pytest.mark.req("A2")
def test_approving_a_company(person: Person, sandbox: Sandbox) -> None:
    dealer = sandbox.sign_in(UNCERTIFIED)
    submit(dealer, *scans())
    person.sign_in("reviewer")
    person.photograph("overview-reviewer")
    person.visit("/certifications")
    person.photograph("certifications")
    person.press("Qingdao Blue Whale Auto Co., Ltd.")
    pictures = person.driver.find_elements(By.CSS_SELECTOR, "figure img")
    widths = [picture.get_property("naturalWidth") for picture in pictures]
    assert all(width > 0 for width in widths), "a picture was not loaded"
    person.photograph("certification")

    person.press("Approve")

    assert person.said() == "Approved. Every device of the company hears it at once."
    assert "Qingdao Blue Whale" not in person.reads()
    assert dealer.get("/v1/me").json()["certified"] is True


@pytest.mark.req("A2")
def test_rejecting_with_a_reason_for_each_part(person: Person, sandbox: Sandbox) -> None:
    dealer = sandbox.sign_in(SUPPLIER)
    submission = submit(dealer, credit_code=credit_code(7))
    person.sign_in("reviewer")
    person.visit(f"/certifications/{submission}")
    person.press("Reject")
    assert "Choose what is wrong" in person.said()
    person.choose("Verdict on Address", "Does not match the document")
    person.choose("Verdict on page 1", "Cannot be read")
    person.write("Note to the company when rejecting", "Take it again by daylight.")
    person.photograph("certification-rejecting")

    person.press("Reject")

    assert person.said() == "Rejected. The company sees the fields and the reasons."
    told = dealer.get("/v1/certifications").json()["certifications"][0]
    assert told["reasons"] == [{"field": "address", "reason": "not_matching"}]
    assert told["reviews"][0]["reason"] == "unreadable"
    assert told["note"] == "Take it again by daylight."
    person.visit(f"/certifications/{submission}")
    person.photograph("certification-rejected")


@pytest.mark.req("A6")
def test_confirming_an_identity(person: Person, sandbox: Sandbox) -> None:
    dealer = sandbox.client().register(new_phone())
    check = handed_in(dealer, by_face(dealer, scene="lost_phone", note="It fell into the sea."))
    person.sign_in("reviewer")
    person.visit("/identity")
    person.photograph("identities")
    person.visit(f"/identity/{check['id']}")
    pictures = person.driver.find_elements(By.CSS_SELECTOR, ".pages img")
    sizes = [person.driver.execute_script("return arguments[0].naturalWidth", p) for p in pictures]
    assert sizes == [96, 96]
    person.photograph("identity")

    person.press("Confirm")

    assert "The pictures are erased" in person.said()
    told = dealer.get(f"/v1/identity-checks/{check['id']}").json()
    assert told["state"] == "confirmed"
    person.visit(f"/identity/{check['id']}")
    assert "Erased with the decision." in person.reads()
    person.photograph("identity-confirmed")


def test_suspending_a_user(person: Person, sandbox: Sandbox) -> None:
    dealer = sandbox.sign_in(OTHER_SUPPLIER)
    person.sign_in("support")
    person.visit("/users")
    person.photograph("users")
    person.write("Name, company, number or id", "天津北门")
    person.press("Search")
    person.press("Sales desk 1")
    assert OTHER_SUPPLIER not in person.reads()
    person.press("Show number")
    assert OTHER_SUPPLIER in person.reads()
    person.write("Reason, for the audit trail", "Pictures of other people's cars")
    person.photograph("user")

    person.press("Suspend this user")

    assert "Suspended" in person.said()
    assert dealer.get("/v1/me").status_code == 401
    person.photograph("user-suspended")
    person.press("Lift the suspension")
    assert "The suspension is lifted" in person.said()
    person.visit("/messages")
    person.photograph("messages")


@pytest.mark.req("D4", "D5")
def test_carrying_out_what_was_asked_for(person: Person, sandbox: Sandbox) -> None:
    asker = cases.Person(sandbox)
    case = asker.ask(cases.RESTRICTION)
    person.sign_in("support")
    person.visit("/cases")
    person.photograph("cases")
    person.press(case["case_no"])
    person.press("Grant")
    assert person.said() == "Write an answer: the user reads it."
    person.write("Answer to the user", "It stops today.")
    person.press("Grant")
    assert person.said() == "Granted. Carry it out now: the user waits for it."
    person.photograph("case")

    person.press("Carry it out now")

    assert "Carried out" in person.said()
    told = asker.case(case["id"])
    assert (told["state"], told["answer"]) == ("carried_out", "It stops today.")
    asker.client.do("DELETE", f"/v1/privacy-cases/{case['id']}/restriction")
    person.visit(f"/cases/{case['id']}")
    assert "Told that it was lifted" in person.reads()
    person.photograph("case-lifted")


@pytest.mark.req("S7")
def test_telling_everybody_in_two_languages(person: Person, sandbox: Sandbox) -> None:
    reader = sandbox.sign_in(OTHER_SUPPLIER)
    person.sign_in("administrator")
    person.visit("/notices/new?kind=transfer")
    person.write("Title", "Another company takes over")
    for label in ("What happened, or will happen", "Who takes over, and how to reach them"):
        person.write(label, "Northern Light, Beijing.")
    person.driver.find_element(By.XPATH, "//summary[starts-with(., 'Arabic')]").click()
    person.driver.find_element(By.ID, "title.ar").send_keys("شركة أخرى تتولى الخدمة")
    person.photograph("notice")
    person.press("Publish to everybody")
    assert "Takes effect" in person.said() or "Effective" in person.said()
    person.driver.execute_script(
        "document.getElementById('effective_at').value = '2031-01-01T08:00'"
    )
    person.press("Publish to everybody")

    assert person.said() == "Published. Every device hears it at once."
    told = [one["body"] for one in reader.changes("account")[0] if one["type"] == "notice"][-1]
    assert told["title"] == "Another company takes over"
    assert {code: one["title"] for code, one in told["texts"].items()} == {
        "ar": "شركة أخرى تتولى الخدمة"
    }


@pytest.mark.req("P5")
def test_deciding_a_dispute(driver: Chrome, tmp_path_factory: pytest.TempPathFactory) -> None:
    with Sandbox(tmp_path_factory.mktemp("deals"), deals=6) as sandbox:
        person = Person(driver, sandbox.url)
        person.sign_in("support")
        person.photograph("overview-support")
        person.visit("/orders")
        person.photograph("orders")
        person.visit("/disputes")
        person.photograph("disputes")
        link = driver.find_element(By.CSS_SELECTOR, "td a.strong")
        number, path = link.text, link.get_attribute("href") or ""
        person.press(number)
        pictures = driver.find_elements(By.CSS_SELECTOR, ".pages img")
        person.photograph("dispute")
        driver.execute_script("arguments[0].scrollIntoView()", pictures[0])
        WebDriverWait(driver, WAIT_S).until(
            lambda _: int(pictures[0].get_property("naturalWidth") or 0) > 0
        )
        person.press("Let the order go on")
        assert person.said() == "Write why: both sides read your note."
        person.write("Note to both sides", "The supplier pays for the glass.")
        person.write(person.label("Paid back"), "100")
        person.press("Let the order go on")

        assert person.said() == "Decided. Both sides read your note and what is paid back."
        assert number not in person.reads()
        driver.get(path)
        assert "The supplier pays for the glass." in person.reads()
        person.photograph("order")
        person.visit("/complaints")
        person.photograph("complaints")
        driver.find_element(By.CSS_SELECTOR, "td a.strong").click()
        person.photograph("complaint")
        person.visit("/reveals")
        person.photograph("reveals")


@pytest.mark.req("A5")
def test_the_clock_closes_an_account_that_nobody_decided_on(
    person: Person, sandbox: Sandbox
) -> None:
    leave(sandbox.url, PURCHASER)
    person.sign_in("administrator")
    person.visit("/cancellations")
    assert "Gulf Crescent Motors Trading LLC" in person.reads()
    person.photograph("cancellations")
    person.visit("/clock")
    person.photograph("clock")

    person.press("48 hours")

    assert person.said() == "The platform's clock has been moved forward."
    assert "2 d ahead of this computer" in person.reads()

    def closed(driver: Chrome) -> bool:
        person.visit("/cancellations")
        return "Gulf Crescent" not in person.reads()

    WebDriverWait(person.driver, WAIT_S).until(closed)
    person.visit("/users")
    assert "Closed account" in person.reads()
    person.visit("/audit")
    person.photograph("audit")
    person.visit("/")
    person.photograph("overview")
