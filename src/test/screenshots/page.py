#!/usr/bin/env python3
"""Takes pictures of the page that `--output html=FILE` writes, in headless Chromium:

    src/test/screenshots/page.py FILE FOLDER [FRAGMENT]

narrow and wide, light and dark, and as it is printed. FRAGMENT is an anchor to begin at, as f3;
CHROMIUM names the browser where it is not /usr/bin/chromium.
"""

import os
import pathlib
import subprocess
import sys
import tempfile

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
DARK = ["--blink-settings=preferredColorScheme=0", "--force-dark-mode"]


def chromium(profile, arguments):
    subprocess.run(
        [CHROMIUM, "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
         f"--user-data-dir={profile}", "--virtual-time-budget=4000", *arguments],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)


def main():
    page, folder = (pathlib.Path(name).resolve() for name in sys.argv[1:3])
    address = page.as_uri() + ("#" + sys.argv[3] if len(sys.argv) > 3 else "")
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as profile:
        for width, height in [(1440, 1600), (500, 1600)]:
            for name, flags in [("light", []), ("dark", DARK)]:
                picture = folder / f"page-{width}-{name}.png"
                chromium(profile, [
                    f"--window-size={width},{height}", *flags, f"--screenshot={picture}", address])
                print(picture)
        chromium(profile, [f"--print-to-pdf={folder / 'page.pdf'}", address])
        print(folder / "page.pdf")


if __name__ == "__main__":
    main()
