// The tools as Firefox ESR runs them: node firefox.mjs PROGRAM ADDRESS
import assert from "node:assert/strict";
import puppeteer from "puppeteer-core";

const [executablePath, site] = process.argv.slice(2);
const browser = await puppeteer.launch({
  browser: "firefox",
  executablePath,
  // Only this machine can be reached, so a page that asks for more is seen and gets nothing.
  extraPrefsFirefox: { "network.proxy.type": 1, "network.proxy.http": "127.0.0.1", "network.proxy.http_port": 9,
    "network.proxy.ssl": "127.0.0.1", "network.proxy.ssl_port": 9, "network.proxy.no_proxies_on": "127.0.0.1",
    "network.proxy.allow_hijacking_localhost": false },
});

const TOOLS = {
  async "sökrutan"(page) {
    await open(page, "om/");
    await page.keyboard.down("Control");
    await page.keyboard.press("k");
    await page.keyboard.up("Control");
    await page.type("#sok [name=q]", "praktik");
    await until(page, () => /praktik/i.test(document.querySelector("[data-search-hits] .search-hit")?.textContent));
  },
  async "Sök och jämför"(page) {
    const found = () => page.$eval("[data-explore-status]", (at) => Number.parseInt(at.textContent.replace(/\s/g, ""), 10));
    await open(page, "utforska/");
    await page.waitForSelector(".result");
    const everything = await found();
    await page.click("#val-slag-method");
    await until(page, () => location.search === "?slag=method");
    await until(page, () => document.querySelectorAll(".chip").length === 1);
    const methods = await found();
    assert.ok(methods > 0 && methods < everything, `${methods} av ${everything}`);
  },
  async "Vårt läge"(page) {
    await open(page, "vart-lage/");
    await page.waitForSelector("[data-situation]:not([hidden])");
    await page.click("[name=grupp][value=newly-arrived]");
    await page.click("[name=mal][value=work]");
    await until(page, () => document.querySelector("[data-situation-answer] .way"));
    await until(page, () => location.search.includes("mal=work"));
  },
  async "Jämför"(page) {
    await open(page, "jamfor/?post=metoder/kvinnogrupper&post=metoder/yrkesmentorskap");
    await until(page, () => document.querySelectorAll("table.side thead th").length === 2);
    await until(page, () => document.querySelector("table.side tbody td").textContent.trim());
  },
  async "Vad har andra nått?"(page) {
    await open(page, "uppfoljning/");
    await page.waitForSelector("[data-tool]:not([hidden])");
    const before = await page.$$eval("[data-goal-others] svg *", (marks) => marks.length);
    await page.type("[data-goal-percent]", "40");
    await page.type("[data-goal-n]", "60");
    await until(page, (known) => document.querySelectorAll("[data-goal-others] svg *").length > known, before);
  },
  async "Berätta om ert projekt"(page) {
    await open(page, "bidra/beratta/");
    await page.waitForSelector("[data-step=vad]:not([hidden])");
    await page.type("#namn", "Språkkafé i Norra");
    await page.type("#mening", "Kommunen och två föreningar ordnade språkkafé för den som är ny i Sverige.");
    await page.click("[data-tell-next]");
    await until(page, () => document.querySelector("[data-step=vad]").hidden);
  },
};

async function open(page, path) {
  const response = await page.goto(site + path, { waitUntil: "load" });
  assert.equal(response.status(), 200, path);
}

async function until(page, condition, ...values) {
  await page.waitForFunction(condition, { timeout: 20_000, polling: 100 }, ...values);
}

const wrong = [];
for (const [name, tool] of Object.entries(TOOLS)) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  page.on("console", (message) => message.type() === "error" && wrong.push(`${name}: ${message.text()}`));
  page.on("pageerror", (error) => wrong.push(`${name}: ${error.message}`));
  page.on("request", (request) => {
    if (/^(https?|wss?):/.test(request.url()) && !request.url().startsWith(site)) wrong.push(`${name} bad om ${request.url()}`);
  });
  await tool(page).catch((error) => wrong.push(`${name}: ${error.message}`));
  await page.close();
}
const version = await browser.version();
await browser.close();
assert.deepEqual(wrong, []);
console.log(`${Object.keys(TOOLS).length} verktyg i ${version}`);
