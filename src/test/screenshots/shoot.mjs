// Takes the pictures that README.md shows, from a server that has the plugin and a scan of
// test-projects/web-service:
//
//   npm install && node shoot.mjs http://localhost:9000 PASSWORD PROJECT ../../doc/images
//
// PASSWORD is the one of admin; CHROMIUM names the browser where it is not /usr/bin/chromium.
import { chromium } from "playwright-core";

const [server, password, project, folder] = process.argv.slice(2);
const RULE = "go-boundaries:recover-outside-direct-defer";
// tabs
const WHERE = "Where is the issue?";
const HOW = "How can I fix it?";
const FILE = "internal/notify/notifier.go";

async function ask(path) {
  const credentials = Buffer.from(`admin:${password}`).toString("base64");
  const answer = await fetch(new URL(path, server), {
    headers: { Authorization: `Basic ${credentials}` },
  });
  if (!answer.ok) {
    throw new Error(`${path}: ${answer.status}`);
  }
  return answer.json();
}

// The finding in FILE, for its address has a key that no two servers share.
async function issue() {
  const found = await ask(`api/issues/search?components=${project}&rules=${RULE}`);
  const wanted = found.issues.find((one) => one.component.endsWith(FILE));
  if (!wanted) {
    throw new Error(`no issue in ${FILE} of ${project}`);
  }
  return wanted.key;
}

async function logIn(page) {
  await page.goto(new URL("sessions/new", server).href);
  await page.fill("input[name=login], #login-input", "admin");
  await page.fill("input[name=password], #password-input", password);
  await page.click("button[type=submit]");
  await page.waitForURL((url) => !url.pathname.includes("sessions"));
}

// Banners and tours differ from server to server and hide what is to be seen.
async function clean(page) {
  for (const name of ["Later", "Got it", "Dismiss", "Close", "Skip"]) {
    const buttons = page.getByRole("button", { name, exact: true });
    for (let i = (await buttons.count()) - 1; i >= 0; i--) {
      await buttons.nth(i).click({ timeout: 1000 }).catch(() => {});
    }
  }
}

// Without the banner that servers on trial have.
const clip = { x: 0, y: 44, width: 1280, height: 1056 };

async function shoot(page, path, tab, text, name) {
  await page.goto(new URL(path, server).href);
  await page.getByText(tab).first().click({ timeout: 60_000 });
  await page.getByText(text).first().waitFor({ timeout: 60_000 });
  await page.waitForLoadState("networkidle");
  await clean(page);
  // the line of the finding and both steps, which lie around it
  await page.getByText("defer timed").last().scrollIntoViewIfNeeded({ timeout: 2000 }).catch(() => {});
  await page.waitForTimeout(1000);
  await page.screenshot({ path: `${folder}/${name}.png`, clip });
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1100 } });
  await logIn(page);
  const open = await issue();
  await shoot(page, `project/issues?id=${project}&open=${open}`, WHERE, "passed here", "finding");
  await shoot(page, `coding_rules?open=${RULE}&rule_key=${RULE}`, HOW, "Noncompliant", "rule");
} finally {
  await browser.close();
}
