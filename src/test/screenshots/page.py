#!/usr/bin/env python3
"""Takes pictures of the page that `--output html=FILE` writes.

    src/test/screenshots/page.py FILE FOLDER
    src/test/screenshots/page.py FILE PICTURE.svg FINDING HEIGHT

The first, in headless Chromium: narrow and wide, light and dark, and as it is printed. CHROMIUM names
the browser where it is not /usr/bin/chromium. The second makes README's picture of one finding, by its
anchor as in f3: SVG that holds the page's own markup and style, so that it is text, and dark in the
dark. README's is of test-projects/web-service.
"""

import os
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
DARK = ["--blink-settings=preferredColorScheme=0", "--force-dark-mode"]
HTML = "http://www.w3.org/1999/xhtml"
SVG = """<svg xmlns="http://www.w3.org/2000/svg" width="1120" height="{height}">
<foreignObject width="1120" height="{height}"><body xmlns="{html}"><style>{style}
body {{ background: var(--back); color: var(--text); margin: 0; padding: .75rem; }}
</style>
{article}
</body></foreignObject>
</svg>
"""


def chromium(profile, arguments):
    subprocess.run(
        [CHROMIUM, "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
         f"--user-data-dir={profile}", "--virtual-time-budget=4000", *arguments],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)


def pictures(page, folder):
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as profile:
        for width in (1440, 500):
            for name, flags in [("light", []), ("dark", DARK)]:
                picture = folder / f"page-{width}-{name}.png"
                chromium(profile, [
                    f"--window-size={width},1600", *flags, f"--screenshot={picture}", page.as_uri()])
                print(picture)
        chromium(profile, [f"--print-to-pdf={folder / 'page.pdf'}", page.as_uri()])
        print(folder / "page.pdf")


def picture(page, target, finding, height):
    xml.register_namespace("", HTML)
    root = xml.parse(page).getroot()
    style = root.find(f".//{{{HTML}}}style").text.strip()
    article = root.find(f".//{{{HTML}}}article[@id='{finding}']")
    article.tail = None
    text = xml.tostring(article, encoding="unicode")
    target.write_text(SVG.format(height=height, html=HTML, style=style, article=text), encoding="utf-8")


def main():
    page, target = (pathlib.Path(name).resolve() for name in sys.argv[1:3])
    if target.suffix == ".svg":
        picture(page, target, *sys.argv[3:5])
    else:
        pictures(page, target)


if __name__ == "__main__":
    main()
