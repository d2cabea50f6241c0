"""The window stands before anything heavy is loaded: cold start is a feature."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
#: What the first paint must not wait for.
HEAVY = {
    "alembic", "babel", "cryptography", "cv2", "fastapi", "keyring", "numpy", "phonenumbers", "PIL",
    "pydantic", "requests", "sounddevice", "sqlalchemy", "sqlcipher3",
}  # fmt: skip
LIST = "import json, sys, {}; print(json.dumps(sorted(sys.modules)))"


@pytest.mark.parametrize("module", ["vehilink_desktop.app.main", "vehilink_desktop.app.lifecycle"])
def test_nothing_heavy_is_loaded_before_the_first_paint(module: str) -> None:
    command = [sys.executable, "-c", LIST.format(module)]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    loaded = {name.partition(".")[0] for name in json.loads(done.stdout)}
    assert loaded & HEAVY == set()
