"""Both sides of the console: staff with a browser's manners, dealers who submit."""

import re
from html import unescape
from io import BytesIO
from typing import Any

import requests
from PIL import Image

from tests.support.sandbox import TIMEOUT, Client, new_key
from vehilink_desktop.domain.credit_code import check_character, subject_check_character
from vehilink_desktop.sandbox.seed.team import DEMO_PASSPHRASE

COOKIE = "vehilink_console"


class Staff:
    """A browser without eyes: keeps cookies, sends its origin, reads the forms' tokens."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.http = requests.Session()
        self.http.trust_env = False
        self.http.headers["Connection"] = "close"  # a server that stops waits for open ones
        self._csrf: dict[str, str] = {}

    @property
    def cookie(self) -> str | None:
        return self.http.cookies.get(COOKIE)

    def get(self, path: str, **params: str) -> requests.Response:
        """A page, without following where it sends."""
        return self._call("GET", path, params=params)

    def csrf(self) -> str:
        """The token of this session's forms, signed in or not."""
        if self.cookie is None or self.cookie not in self._csrf:
            path = "/" if self.get("/").status_code == 200 else "/sign-in"
            found = re.search(r'name="csrf" value="(\w+)"', self.get(path).text)
            assert found
            self._csrf = {str(self.cookie): found[1]}
        return self._csrf[str(self.cookie)]

    def post(self, path: str, *, origin: str | None = "own", **fields: str) -> requests.Response:
        """Send a form with its token, unless `fields` has another."""
        headers = {"Origin": self.url if origin == "own" else origin} if origin else {}
        fields.setdefault("csrf", self.csrf())
        return self._call("POST", path, data=fields, headers=headers)

    def sign_in(self, name: str, passphrase: str = DEMO_PASSPHRASE) -> requests.Response:
        return self.post("/sign-in", name=name, passphrase=passphrase)

    def _call(self, method: str, path: str, **options: Any) -> requests.Response:
        url = f"{self.url}/console{path}"
        return self.http.request(method, url, timeout=TIMEOUT, allow_redirects=False, **options)


def words(answer: requests.Response) -> str:
    """What somebody reads on a page, with single spaces."""
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", answer.text)).split())


def signed_in(url: str, name: str) -> Staff:
    """Staff at work."""
    staff = Staff(url)
    answer = staff.sign_in(name)
    assert answer.status_code == 303, answer.text
    return staff


def credit_code(number: int) -> str:
    """A valid unified social credit code of Qingdao."""
    subject = f"MA{number:06d}"
    code = f"91370200{subject}{subject_check_character(subject)}"
    return code + check_character(code)


def scan(width: int = 900, height: int = 640) -> bytes:
    """A picture that the platform takes for a scan."""
    file = BytesIO()
    Image.effect_noise((width, height), 30).convert("RGB").save(file, "JPEG")
    return file.getvalue()


def submit(dealer: Client, *pages: bytes, **facts: Any) -> str:
    """Ask for certification; the submission's id. `facts` replace fields of its content."""
    media = [dealer.upload(page, kind="scan") for page in pages or (scan(),)]
    content = {
        "user_type": "supplier",
        "company_name": "Qingdao Blue Whale Auto Co., Ltd.",
        "company_name_zh": "青岛蓝鲸汽车有限公司",
        "credit_code": credit_code(271828),
        "address": "山东省青岛市崂山区港口路 88 号",
        "country": "CN",
        "documents": [{"media_id": one, "kind": "business_licence"} for one in media],
        "authorised": True,
        **facts,
    }
    certification_id = new_key()
    answer = dealer.submit(certification_id, content)
    assert answer.status_code == 201, answer.text
    return certification_id


def leave(url: str, phone: str) -> Client:
    """Somebody who has asked for their account to be closed."""
    dealer = Client(url).sign_in(phone)
    body = dealer.own_code(phone, "cancel_account")
    answer = dealer.do("POST", "/v1/me/cancellation", json=body)
    assert answer.status_code == 202, answer.text
    return dealer
