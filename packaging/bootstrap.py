"""Makes a bare machine ready for the project: system packages, uv, .venv, compiled translations."""

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "packaging" / "requirements.lock"
BOOTSTRAP_LOCK = ROOT / "packaging" / "bootstrap.lock"
MITMPROXY_LOCK = ROOT / "packaging" / "mitmproxy.lock"
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
TOOLS = ROOT / ".tools"
MITMPROXY = TOOLS / "mitmproxy"
STAMP = "installed-from"

Probe = Callable[[], bool]


def library(soname: str) -> Probe:
    """True when the dynamic loader finds the library."""

    def probe() -> bool:
        try:
            ctypes.CDLL(soname)
        except OSError:
            return False
        return True

    return probe


def command(name: str) -> Probe:
    """True when the program is on PATH."""
    return lambda: shutil.which(name) is not None


def file(pattern: str) -> Probe:
    """True when a file matches the absolute pattern."""
    return lambda: any(Path("/").glob(pattern.removeprefix("/")))


RUNTIME: dict[str, Probe] = {
    "libgl1": library("libGL.so.1"),
    "libegl1": library("libEGL.so.1"),
    "libxkbcommon0": library("libxkbcommon.so.0"),
    "libglib2.0-0": library("libglib-2.0.so.0"),
    "libfontconfig1": library("libfontconfig.so.1"),
    "libdbus-1-3": library("libdbus-1.so.3"),
    "libportaudio2": library("libportaudio.so.2"),
    "libpulse0": library("libpulse.so.0"),
    "libpulse-mainloop-glib0": library("libpulse-mainloop-glib.so.0"),
    "fonts-noto-cjk": file("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"),
    "fonts-noto-core": file("/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf"),
}
"""What the window needs on Debian and its relatives, by package."""

DISPLAY: dict[str, Probe] = {
    "libxkbcommon-x11-0": library("libxkbcommon-x11.so.0"),
    "libxcb-cursor0": library("libxcb-cursor.so.0"),
    "libxcb-icccm4": library("libxcb-icccm.so.4"),
    "libxcb-keysyms1": library("libxcb-keysyms.so.1"),
    "libxcb-shape0": library("libxcb-shape.so.0"),
}
"""What a window on an X display needs besides."""

BENCH: dict[str, Probe] = {"libvips-tools": command("vipsthumbnail")}
"""The references that benchmarks measure against."""

TEST: dict[str, Probe] = {
    "postgresql": file("/usr/lib/postgresql/*/bin/initdb"),
    "dbus-x11": command("dbus-launch"),
    "gnome-keyring": command("gnome-keyring-daemon"),
    "xvfb": command("Xvfb"),
    "chromium": command("chromium"),
    "chromium-driver": command("chromedriver"),
    "pulseaudio": command("pulseaudio"),
    "pulseaudio-utils": command("paplay"),
    "libasound2-plugins": file("/usr/lib/*/alsa-lib/libasound_module_pcm_pulse.so"),
    "espeak-ng": command("espeak-ng"),
    "ffmpeg": command("ffmpeg"),
    "strace": command("strace"),
}
"""Real servers, a browser, sound without hardware, and what makes and looks at files, for the tests
that need them; without them those are skipped."""


def has_display() -> bool:
    """Whether a window can be shown to somebody."""
    servers = (os.environ.get("DISPLAY"), os.environ.get("WAYLAND_DISPLAY"))
    return sys.platform != "linux" or any(servers)


def prepare(*, helpful: dict[str, Probe] | None = None) -> None:
    """Bring everything up to date; costs a fraction of a second when it already is.

    `helpful` packages are installed with the needed ones where that is possible, and otherwise
    named. Ends the program with a sentence when the machine lacks something we cannot provide.
    """
    if shutil.which("apt-get"):
        _provide_system_packages(helpful or {})
    _install_python_packages()
    _compile_translations()


def provide_mitmproxy() -> None:
    """The proxy that tests listen with, in an environment of its own: its pins contradict ours."""
    state = hashlib.sha256(MITMPROXY_LOCK.read_bytes()).hexdigest()
    if not _is_installed(MITMPROXY, state):
        say("installing mitmproxy into .tools")
        _install(MITMPROXY, MITMPROXY_LOCK)
        _stamp(MITMPROXY, state)


def find_uv() -> str:
    """The path of uv: from PATH, else installed under .tools with a checked hash."""
    if found := _present_uv():
        return found
    say("installing uv into .tools")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    pip += ["--root-user-action", "ignore"]
    run(*pip, "--target", TOOLS, "--require-hashes", "--requirement", BOOTSTRAP_LOCK)
    return str(_present_uv())


def run(*command_line: str | Path, stdout: int | None = None) -> None:
    """Run a step of the preparation in the project's folder, ending the program when it fails."""
    try:
        subprocess.run([str(word) for word in command_line], cwd=ROOT, check=True, stdout=stdout)
    except (OSError, subprocess.CalledProcessError) as error:
        sys.exit(f"dev.py: preparing this machine failed: {error}")


def say(sentence: str) -> None:
    """Tell what is being done, beside the output of the command itself."""
    print(f"dev.py: {sentence}", file=sys.stderr, flush=True)


def _provide_system_packages(helpful: dict[str, Probe]) -> None:
    needed = RUNTIME | (DISPLAY if has_display() else {})
    if not _present_uv():
        needed = {"python3-pip": lambda: importlib.util.find_spec("pip") is not None} | needed
    missing, wanted = _absent(needed), _absent(helpful)
    if not missing and not wanted:
        return
    if os.geteuid() == 0:
        _apt_install(missing + wanted)
        return
    if missing:
        sys.exit(
            "dev.py: this machine lacks system packages. Install them, then start again:\n"
            f"  sudo apt-get update && sudo apt-get install -y {' '.join(missing + wanted)}"
        )
    say(f"some tests or benchmarks need more; sudo apt-get install -y {' '.join(wanted)}")


def _present_uv() -> str | None:
    return shutil.which("uv") or shutil.which("uv", path=TOOLS / "bin")


def _absent(packages: dict[str, Probe]) -> list[str]:
    return [name for name, probe in packages.items() if not probe()]


def _apt_install(names: Iterable[str]) -> None:
    say(f"installing system packages: {' '.join(names)}")
    apt = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o=Dpkg::Use-Pty=0"]
    run(*apt, "update")
    install = [*apt, "install", "-y", "--no-install-recommends", *names]
    run(*install, stdout=subprocess.DEVNULL)  # a line for each package; errors go to stderr


def _install_python_packages() -> None:
    state = hashlib.sha256(LOCK.read_bytes() + (ROOT / "pyproject.toml").read_bytes()).hexdigest()
    if PYTHON.exists() and _is_installed(VENV, state):
        return
    say("installing the locked packages into .venv")
    _install(VENV, LOCK)
    ours = ("--quiet", "--python", VENV, "--no-deps", "--no-build-isolation", "--editable", ROOT)
    run(find_uv(), "pip", "install", *ours)
    _stamp(VENV, state)


def _install(venv: Path, lock: Path) -> None:
    """Make `venv` hold what `lock` says, and nothing else."""
    uv = find_uv()
    if not (venv / PYTHON.relative_to(VENV)).exists():  # also when its Python is gone
        run(uv, "venv", "--quiet", "--clear", "--python", sys.executable, venv)
    sync = ("--quiet", "--python", venv, "--require-hashes", "--compile-bytecode", lock)
    run(uv, "pip", "sync", *sync)


def _is_installed(venv: Path, state: str) -> bool:
    stamp = venv / STAMP
    return stamp.is_file() and stamp.read_text(encoding="ascii") == state


def _stamp(venv: Path, state: str) -> None:
    (venv / STAMP).write_text(state, encoding="ascii")


def _compile_translations() -> None:
    target = ROOT / "resources" / "i18n"
    for source in sorted((ROOT / "i18n").glob("*.ts")):
        compiled = target / f"{source.stem}.qm"
        if compiled.exists() and compiled.stat().st_mtime >= source.stat().st_mtime:
            continue
        target.mkdir(exist_ok=True)
        fresh = compiled.with_suffix(".new")
        run(BIN / "pyside6-lrelease", "-silent", source, "-qm", fresh)
        # Qt maps the file into memory: writing into it would end a program that runs
        fresh.replace(compiled)
