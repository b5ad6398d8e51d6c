// Opens a report in Chromium and checks what a reader meets: node check.js REPORT-FOLDER
//
// Every kind of page, at 360, 768 and 1400 px, light and dark: nothing is wider than the window, nothing is fetched, the console is
// silent, axe finds nothing (WCAG 2.1 A and AA, and best practices) with every fold open. On the page of an event: from a thing to
// know to its sentence in the article and back, a dot and a heat cell to theirs, sort, filter; two articles side by side; the same
// links without a script; bars in forced colours; words, screens and printed pages.
const { chromium } = require("playwright-core");
const fs = require("fs");
const path = require("path");

const report = path.resolve(process.argv[2]);
const at = (name) => "file://" + path.join(report, name);
const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
let wrong = 0;
const check = (ok, what) => { if (!ok) { wrong++; console.log("FAIL " + what); } };
const firstIn = (folder) => folder + "/" + fs.readdirSync(path.join(report, folder)).sort()[0];
const largestIn = (folder) => folder + "/" + fs.readdirSync(path.join(report, folder))
  .sort((a, b) => fs.statSync(path.join(report, folder, b)).size - fs.statSync(path.join(report, folder, a)).size)[0];

async function opened(browser, name, options) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, bypassCSP: options.bypassCSP, ...options });
  const page = await context.newPage();
  page.on("console", (m) => check(m.type() !== "error", `${name}: console: ${m.text()}`));
  page.on("pageerror", (e) => check(false, `${name}: ${e.message}`));
  page.on("request", (r) => check(/^(file|data):/.test(r.url()), `${name}: asks for ${r.url()}`));
  await page.goto(at(name));
  return page;
}

async function looks(browser, name) {
  for (const [width, colorScheme] of [[360, "light"], [768, "dark"], [1400, "light"], [1400, "dark"]]) {
    const page = await opened(browser, name, { viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
    const where = `${name} at ${width} px, ${colorScheme}`;
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    check(wide === width, `${where}: ${wide} px wide`);
    const dot = await page.evaluate(() => document.querySelector("svg.picture circle")?.getBoundingClientRect().x ?? 0);
    check(dot < width, `${where}: the first dot is at ${dot}`);
    await page.evaluate(() => document.querySelectorAll("details").forEach((d) => { d.open = true; }));
    await page.evaluate(axe);
    const found = await page.evaluate(() => window.axe.run(document, { preload: false, runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] }));
    for (const v of found.violations) check(false, `${where}: axe ${v.id}, ${v.nodes.length} times: ${v.nodes[0].html.slice(0, 160)}`);
    await page.context().close();
  }
}

// lands reports whether the page stands at a sentence of an article.
async function lands(page, what) {
  const target = await page.evaluate(() => document.querySelector(":target")?.id);
  check(page.url().includes("/articles/") && /^s\d+$/.test(target), `${what} leads to ${page.url()}, which is no sentence`);
}

async function walks(browser, name, script) {
  const page = await opened(browser, name, { javaScriptEnabled: script });
  const how = script ? "" : " without a script";
  await page.click("#things .ref");
  await lands(page, "a thing to know" + how);
  await page.goBack();
  check(page.url() === at(name), "back does not come back" + how);
  await page.goto(at(name) + "?"); // from the top again
  await page.locator("svg.picture a").first().click();
  await lands(page, "a dot" + how);
  await page.goBack();
  const heat = await page.locator(".heat a").first().getAttribute("href");
  await page.goto(at(name) + heat);
  await page.evaluate(() => document.querySelectorAll("details").forEach((d) => { d.open = true; }));
  await page.locator(heat + " + ul a").first().click();
  await lands(page, "a heat cell" + how);
  await page.context().close();
}

async function tables(browser, name) {
  const page = await opened(browser, name, {});
  await page.evaluate(() => document.querySelectorAll("details").forEach((d) => { d.open = true; }));
  const table = page.locator("#articles table.sorts");
  const names = () => table.locator("tbody th").allTextContents();
  await table.locator("thead button").first().click();
  await table.locator("thead button").first().click();
  const sorted = await names();
  check(sorted.length > 2 && sorted[0] >= sorted[sorted.length - 1], "a click on a head does not sort: " + sorted);
  await page.locator("#articles .filter input").fill(sorted[0]);
  const left = await table.locator("tbody tr:visible").count();
  check(left > 0 && left < sorted.length, `the filter leaves ${left} of ${sorted.length}`);
  const stops = await page.evaluate(() => {
    const third = document.querySelectorAll("main > section")[2];
    return [...document.querySelectorAll("a[href],button,summary,[tabindex='0'],input,select")]
      .filter((e) => e.tabIndex >= 0 && e.compareDocumentPosition(third) & Node.DOCUMENT_POSITION_FOLLOWING && !e.closest("details > :not(summary)")).length;
  });
  check(stops <= 40, `${stops} tab stops before the third section`);
  await page.context().close();
}

async function sideBySide(browser, name) {
  const page = await opened(browser, name, {});
  check(await page.locator(".column:visible").count() === 2, "not two articles side by side");
  await page.locator(".pick select").nth(1).selectOption({ index: 2 });
  check(await page.locator("#a3").isVisible(), "the article that was picked is not shown");
  await page.context().close();
  const bare = await opened(browser, name, { javaScriptEnabled: false });
  check(await bare.locator(".column:visible").count() > 2, "without a script not all articles are there");
  await bare.context().close();
}

async function forced(browser, name) {
  const page = await opened(browser, name, { forcedColors: "active" });
  const fills = await page.evaluate(() => [...document.querySelectorAll("svg.bar rect")].map((r) => getComputedStyle(r).fill + getComputedStyle(r).stroke));
  check(fills.length > 0 && fills.every((f) => !f.includes("none")), "bars vanish in forced colours");
  await page.context().close();
}

// firstScreen reports whether the first screen names every outlet and has three things to know, each of another sort.
async function firstScreen(browser, name) {
  const page = await opened(browser, name, {});
  const [seen, sorts, outlets] = await page.evaluate(() => {
    const above = [...document.querySelectorAll("header .sub, #things > ol li")].filter((e) => e.getBoundingClientRect().bottom <= innerHeight);
    const sorts = above.filter((e) => e.matches("li")).map((e) => e.querySelector("b").textContent);
    return [above.map((e) => e.textContent).join(" "), sorts, [...document.querySelectorAll("#headlines tbody th")].map((e) => e.textContent)];
  });
  check(new Set(sorts).size === 3, `the first screen has things of the sorts ${sorts}`);
  check(outlets.length > 1, "no outlet at the headlines");
  for (const o of outlets) check(seen.includes(o), `the first screen does not name ${o}`);
  await page.context().close();
}

// short reports whether the page of an event is shorter than its articles: words before folds, screens, printed pages.
async function short(browser, name) {
  const page = await opened(browser, name, {});
  const [words, height] = await page.evaluate(() => [document.body.innerText.split(/\s+/).length, document.documentElement.scrollHeight]);
  check(words <= 2000, `${words} words before folds`);
  check(height <= 8 * 900, `${height} px high`);
  const printed = (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type\s*\/Page\b/g).length;
  check(printed <= 8, `${printed} pages when printed`);
  await page.context().close();
}

(async () => {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: ["--no-sandbox"] });
  const event = largestIn("events"), side = largestIn("side");
  for (const name of ["index.html", event, firstIn("outlets"), largestIn("articles"), side]) await looks(browser, name);
  await walks(browser, event, true);
  await walks(browser, event, false).catch((e) => check(false, e.message));
  await tables(browser, event);
  await firstScreen(browser, event);
  await short(browser, event);
  await sideBySide(browser, side);
  await forced(browser, event);
  await browser.close();
  console.log(wrong === 0 ? "browser: nothing wrong" : `browser: ${wrong} wrong`);
  process.exit(wrong === 0 ? 0 : 1);
})();
