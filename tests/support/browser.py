"""A real headless Chromium that looks at a page (tests/page_audit.js), for tests that have one."""

import html
import json
import re
import shutil
import subprocess
from pathlib import Path

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome", "chrome"))), None)
AUDIT = Path(__file__).with_name("page_audit.js")
DARK = "--blink-settings=preferredColorScheme=0"


def audit(page: Path, folder: Path, width_px: int, dark: bool = False) -> dict:
    """What page_audit.js finds in ``page`` in a frame of ``width_px``, and ``console``: messages of the browser.

    A frame, because a window of Chromium cannot be as narrow as a phone.
    """
    text = page.read_text(encoding="utf-8").replace("</body>", f"<script>{AUDIT.read_text()}</script></body>")
    frame = folder / "frame.html"
    frame.write_text(
        f'<!doctype html><meta charset="utf-8"><iframe style="border:0;width:{width_px}px;height:900px" '
        f'srcdoc="{html.escape(text)}"></iframe>',
        encoding="utf-8",
    )
    command = [
        CHROMIUM, "--headless=new", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr",
        "--window-size=1400,1000", f"--user-data-dir={folder / 'profile'}", "--virtual-time-budget=10000",
        *([DARK] if dark else []), "--dump-dom", frame.as_uri(),
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=100, check=True)
    found = re.search(r'<pre id="audit">(.*?)</pre>', done.stdout, re.S)
    assert found, done.stderr[-2000:]
    console = [line for line in done.stderr.splitlines() if "CONSOLE" in line]
    return json.loads(html.unescape(found[1])) | {"console": console}
