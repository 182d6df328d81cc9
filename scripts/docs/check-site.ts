// `npm run test:docs`: builds the site and opens every page from disk in Chromium. A page must load without errors and without requests to other servers;
// search must find, a sample must be copied, and no page may be wider than the window. Screenshots at two widths are in `.cache/docs`.
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { launch } from "puppeteer-core";
import type { Browser, Page } from "puppeteer-core";

import { root } from "../platforms.ts";
import { buildSite } from "./build.ts";

const program =
  process.env["CHROMIUM"] ?? ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => existsSync(path));
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const site = join(root, "site");
const shots = join(root, ".cache/docs");
const widths = { wide: 1280, narrow: 390 };
const faults: string[] = [];

async function open(browser: Browser, path: string, width: number): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  const fault = (text: string): void => void faults.push(`${path} at ${width} px: ${text}`);
  page.on("console", (message) => message.type() === "error" && fault(`console: ${message.text()}`));
  page.on("pageerror", (error) => fault(String(error)));
  page.on("request", (request) => /^https?:/.test(request.url()) && fault(`requests ${request.url()}`));
  page.on("requestfailed", (request) => fault(`${request.url()} fails: ${request.failure()?.errorText}`));
  await page.goto(pathToFileURL(join(site, path)).href, { waitUntil: "load", timeout: 120_000 });
  await page.waitForSelector("h1", { timeout: 120_000 }).catch(() => fault("has no heading"));
  return page;
}

async function checkPage(browser: Browser, path: string): Promise<void> {
  for (const [name, width] of Object.entries(widths)) {
    const page = await open(browser, path, width);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (overflow > 1) faults.push(`${path} at ${width} px: is ${overflow} px wider than the window`);
    await page.screenshot({ path: join(shots, `${path.replaceAll("/", "-").replace(/\.html$/, "")}-${name}.png`) });
    await page.close();
  }
}

async function checkSearch(browser: Browser, word: string, expected: RegExp): Promise<void> {
  const page = await open(browser, "index.html", widths.wide);
  await page.type("#search", word);
  const found = await page.$$eval("#results a", (links) => links.map((link) => link.href));
  const hit = found.find((href) => expected.test(href));
  if (hit === undefined) faults.push(`a search for "${word}" finds ${found.slice(0, 3).join(", ") || "nothing"}`);
  else {
    await page.goto(hit, { waitUntil: "load" });
    await page.waitForSelector("h1", { timeout: 60_000 }).catch(() => faults.push(`${hit} has no heading`));
  }
  await page.close();
}

async function checkCopy(browser: Browser): Promise<void> {
  const page = await open(browser, "index.html", widths.wide);
  const sample = await page.$eval("pre code", (code) => code.textContent);
  await page.click("pre .copy");
  await page
    .waitForFunction(() => document.querySelector("pre .copy")?.textContent === "Copied", { timeout: 10_000 })
    .catch(() => faults.push("a sample cannot be copied"));
  const pasted = await page.evaluate(() => navigator.clipboard.readText()).catch(() => undefined);
  if (pasted !== undefined && pasted !== sample) faults.push("a copied sample is not the sample");
  await page.close();
}

if (program === undefined) {
  console.log("test:docs not run: there is no Chromium. Install it, or set CHROMIUM to the path of its program.");
} else {
  const pages = await buildSite(site, (line) => console.log(`building: ${line}`));
  mkdirSync(shots, { recursive: true });
  const browser = await launch({ executablePath: program, args: flags });
  try {
    await browser
      .defaultBrowserContext()
      .overridePermissions("file://", ["clipboard-read", "clipboard-write"])
      .catch(() => undefined);
    for (const path of pages) {
      const before = faults.length;
      await checkPage(browser, path);
      console.log(`${faults.length === before ? "ok    " : "FAILED"} ${path}`);
    }
    await checkSearch(browser, "environmentList", /inmanta\/reference\.html#/);
    await checkSearch(browser, "retry budget", /html#/);
    await checkSearch(browser, "paging_loop", /errors\.html#/);
    await checkCopy(browser);
  } finally {
    await browser.close();
  }
  for (const fault of faults) console.error(`FAULT ${fault}`);
  console.log(
    `${pages.length} pages at ${Object.keys(widths).length} widths, 3 searches, 1 copied sample: ${faults.length} faults. Screenshots: .cache/docs`,
  );
  if (faults.length > 0) process.exitCode = 1;
}
