"""Fill `.venv` from a lock, with its progress shown: `python3 install.py requirements-run.lock [ANOTHER]`.

Nothing is done if `.venv` holds that lock, or ANOTHER, already. It is made anew when it was never finished, was made
elsewhere or has too old a Python. Any Python since 3.6 reads this file, so that one too old for the project is told so.
"""

import hashlib
import importlib.util
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent
FOLDER = ROOT / ".venv"
PYTHON = FOLDER / "bin" / "python"
MARK = FOLDER / "installed"
OLDEST = (3, 11)
PIP = [str(PYTHON), "-m", "pip", "--disable-pip-version-check"]
TOLD = 20


class CannotInstall(Exception):
    """Why nothing is installed, in a French sentence that says what to do."""


def digest(lock: str) -> str:
    """What stands in the mark of a `.venv` that holds `lock`: where the project is, what it asks, what is locked."""
    parts = [str(ROOT).encode(), (ROOT / "pyproject.toml").read_bytes(), (ROOT / lock).read_bytes()]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def marked() -> "list[str]":
    """The lines of the mark: the project's folder, then a digest for each lock that was installed whole."""
    return MARK.read_text(encoding="utf-8").splitlines() if MARK.is_file() else []


def is_whole() -> bool:
    """Whether `.venv` can be used: it was finished, here, has pip, and no older Python than the project asks."""
    if not PYTHON.exists() or marked()[:1] != [str(ROOT)]:
        return False
    asked = f"import pip, sys; sys.exit(sys.version_info < {OLDEST})"
    return subprocess.run([str(PYTHON), "-c", asked], check=False, stderr=subprocess.DEVNULL).returncode == 0


def make() -> None:
    """Make `.venv` anew; raises CannotInstall where this Python cannot, and then leaves no half of one."""
    wanted = ".".join(map(str, OLDEST))
    if sys.version_info < OLDEST:
        found = ".".join(map(str, sys.version_info[:3]))
        raise CannotInstall(
            f"Il faut Python {wanted} ou plus récent, et « {sys.executable} » est le {found} : nommez-en un autre, par "
            f"exemple « make run PYTHON=python{wanted} »."
        )
    if importlib.util.find_spec("ensurepip") is None:
        raise CannotInstall(
            "Ce Python ne sait pas faire d'environnement : sous Debian ou Ubuntu, tapez « apt install python3-venv », "
            "puis la même commande."
        )
    shutil.rmtree(str(FOLDER), ignore_errors=True)
    try:
        subprocess.run([sys.executable, "-m", "venv", str(FOLDER)], check=True)
    except subprocess.CalledProcessError:
        shutil.rmtree(str(FOLDER), ignore_errors=True)
        raise CannotInstall("L'environnement « .venv » n'a pas pu être fait : la raison est ci-dessus.") from None
    pip("uninstall", "--yes", "setuptools")  # which Python 3.11 adds, and nothing here uses


def pip(*arguments: str, expected: int = 0) -> None:
    """Run pip in the project's folder, and tell which of the `expected` libraries it is at.

    Raises CannotInstall, after the end of what pip said, if it fails.
    """
    said = []
    done = 0
    with subprocess.Popen(
        PIP + list(arguments), cwd=str(ROOT), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as running:
        for line in running.stdout or ():
            said = [*said[1 - TOLD :], line]
            name = met(line)
            if name and expected:
                done += 1
                tell(done, expected, name)
    if running.returncode:
        sys.stderr.write("\n" + "".join(said))
        raise CannotInstall(
            "L'installation n'a pas abouti : pip dit pourquoi ci-dessus. La même commande la reprend ; après "
            "« make clean », elle repart de rien."
        )


def met(line: str) -> str:
    """The library that pip begins to look at in this line of what it says; nothing in any other."""
    found = re.match(
        r"(?:Collecting|Ignoring|Processing|Requirement already satisfied:) (?:\S*/)?([\w.]+(?:-[a-z]\w*)*)", line
    )
    return found[1].replace("_", "-") if found else ""


def tell(done: int, expected: int, name: str) -> None:
    """Tell which library is at hand: on one line of a terminal, elsewhere one in ten, and the last."""
    last = done == expected
    if sys.stdout.isatty():
        print(f"\r\033[K  {done} sur {expected} : {name}", end="\n" if last else "", flush=True)
    elif last or done % 10 == 0:
        print(f"  {done} sur {expected} : {name}", flush=True)
    if last:
        print("  mise en place…", flush=True)


def fill(lock: str) -> None:
    """Install what `lock` holds, then the project itself."""
    lines = (ROOT / lock).read_text(encoding="utf-8").splitlines()
    expected = sum(line[:1].isalnum() and "==" in line for line in lines)
    pip("install", "--require-hashes", "-r", lock, expected=expected)
    pip("install", "--no-deps", "--no-build-isolation", "-e", ".")
    subprocess.run([str(PYTHON), "-m", "compileall", "-q", "assistant"], cwd=str(ROOT), check=False)


def install(lock: str, others: "list[str]") -> None:
    """Fill `.venv` from `lock`, unless it, or one of the `others`, is there already."""
    whole = is_whole()
    if whole and {digest(one) for one in [lock, *others]} & set(marked()):
        return
    start = time.monotonic()
    print(f"Installation dans .venv, d'après {lock} :", flush=True)
    if whole:
        MARK.write_text(f"{ROOT}\n", encoding="utf-8")
    else:
        make()
    fill(lock)
    MARK.write_text(f"{ROOT}\n{digest(lock)}\n", encoding="utf-8")
    print(f"Installé en {time.monotonic() - start:.0f} s.", flush=True)


if __name__ == "__main__":
    try:
        install(sys.argv[1], sys.argv[2:])
    except CannotInstall as error:
        sys.exit(str(error))
    except KeyboardInterrupt:
        sys.exit("\nInterrompu : la même commande reprend l'installation.")
