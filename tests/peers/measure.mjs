// Measures the release against its peers in Chromium and prints one table. Times depend on the machine and on what else
// it does, so they are printed and never asserted; pages that are compared take turns, and what counts is the median.
//
// usage: node measure.mjs [--runs N] [--shapes]      (--shapes: the other ways of delivering the app too)

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { cpus, totalmem } from "node:os";
import { extname, join, normalize } from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync, constants } from "node:zlib";
import { chromium } from "playwright-core";
import * as inPage from "./in-page.js";

const options = { runs: { type: "string", default: "15" }, shapes: { type: "boolean", default: false } };
const { values } = parseArgs({ options });
const runs = Number(values.runs);
const root = new URL("../../", import.meta.url).pathname;
const folders = { dist: join(root, "dist"), built: join(root, "tests/peers/built") };

const SLOW_NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const SLOWER_CPU = 4;
const ONE_FRAME = 1000 / 60;

const types = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".wasm": "application/wasm" };

/** Serves the release and what is built beside it, compressed as well as any server can. */
async function serve() {
  const packed = new Map();
  const server = createServer(async (request, response) => {
    const [folder, ...rest] = normalize(new URL(request.url, "http://here").pathname).split("/").slice(1);
    const file = folders[folder] && join(folders[folder], ...rest);
    if (!file || !existsSync(file)) return response.writeHead(404).end();
    if (!packed.has(file)) {
      const text = extname(file) === ".html" ? (await readFile(file, "utf8")).replaceAll("PORT", port) : await readFile(file);
      packed.set(file, brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
    }
    const body = packed.get(file);
    response.writeHead(200, {
      "Content-Type": types[extname(file)],
      "Content-Encoding": "br",
      "Content-Length": body.length,
      "Cache-Control": "no-store",
    });
    response.end(body);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address();
  return { server, port: String(port) };
}

const { server, port } = await serve();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

/** Opens a page with nothing kept from before, and hands it to `use`. */
async function visit(path, { network, cpu = SLOWER_CPU, name = "127.0.0.1" }, use) {
  const context = await browser.newContext({ viewport: { width: 412, height: 900 } });
  try {
    const page = await context.newPage();
    // A busy machine is slow, not broken.
    page.setDefaultTimeout(120_000);
    await page.addInitScript(inPage.watch);
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.enable");
    if (network) await devtools.send("Network.emulateNetworkConditions", network);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: cpu });
    const open = () => page.goto(`http://${name}:${port}/${path}`, { waitUntil: "load" });
    return await use(page, open);
  } finally {
    await context.close();
  }
}

/** The first and the largest paint, shifts and blocked time of a page that is only looked at. */
const paints = (path, name) =>
  visit(path, { network: SLOW_NETWORK, name }, async (page, open) => {
    await open();
    await page.waitForTimeout(800);
    return page.evaluate(() => window.watched);
  });

/** When the first answer and "Continue", tried again and again from the first moment on, have led to the next question. */
const ready = (path) =>
  visit(path, { network: SLOW_NETWORK }, async (page, open) => {
    await page.addInitScript(inPage.insist);
    await open();
    return (await page.waitForFunction(() => window.handledAfter, null, { polling: 50 })).jsonValue();
  });

/** The time from each click to the next paint on a walk through the quiz from its second question on; clicks under 16 ms count as 16. */
const clicks = (path) =>
  visit(path, {}, async (page, open) => {
    await page.addInitScript(inPage.insist);
    await open();
    await page.waitForFunction(() => window.handledAfter);
    await page.evaluate(() => window.takeSlowest());
    const seen = [];
    const click = async (selector) => {
      const screen = await page.locator(".quiz").getAttribute("data-screen");
      await page.locator(selector).click();
      // The entry of a click is there once the paint after it is.
      await page.waitForTimeout(150);
      const took = await page.evaluate(() => window.takeSlowest());
      seen.push({ screen: `${screen}: ${selector}`, took: Math.max(took, 16) });
    };
    const shown = () => page.locator(".quiz").getAttribute("data-screen");
    for (let screen = await shown(); screen !== "result"; ) {
      if (screen !== "check-answers") await click(`input[value="${await page.evaluate(inPage.answerFor)}"]`);
      await click('.quiz > [data-action="continue"]');
      await page.locator(`.quiz:not([data-screen="${screen}"])`).waitFor();
      screen = await shown();
    }
    await click('details.why >> nth=0 >> summary');
    await click('[data-action="start-over"]');
    return { seen, shift: await page.evaluate(() => window.watched.shift) };
  });

/** The memory of the WebAssembly after one quiz and after a hundred, in kB. */
const memory = () =>
  visit("dist/quiz.html", { cpu: 1 }, async (page, open) => {
    await page.addInitScript(inPage.holdMemory);
    await open();
    await page.waitForFunction(() => window.memory);
    const after = async (quizzes) => {
      await page.evaluate(inPage.play, quizzes);
      return (await page.evaluate(() => window.memory.buffer.byteLength)) / 1024;
    };
    return [await after(1), await after(9), await after(90)];
  });

/** The host's page, scrolled until the frame has loaded and been used. */
const host = () =>
  visit("built/host-with-frame.html", { name: "localhost" }, async (page, open) => {
    await open();
    await page.locator("iframe").scrollIntoViewIfNeeded();
    const frame = page.frameLocator("iframe");
    await frame.locator('input[value="none"]').click();
    await frame.locator('[data-action="continue"]').click();
    await frame.locator('[data-screen="age"]').waitFor();
    await page.waitForTimeout(300);
    return page.evaluate(() => window.watched.shift);
  });

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Lets several measurements take turns, and returns for each name all that came out. */
async function inTurns(rounds, measurements) {
  const found = Object.fromEntries(Object.keys(measurements).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const [name, measure] of Object.entries(measurements)) {
      process.stderr.write(`\r${name}, ${round + 1} of ${rounds}`.padEnd(60));
      found[name].push(await measure());
    }
  process.stderr.write("\r".padEnd(60) + "\r");
  return found;
}

const rows = [["what", "result", "to compare with"]];
const row = (what, result, ...others) => rows.push([what, result, others.join(", ")]);
const ms = (number) => `${Math.round(number)} ms`;
const of = (entries, field) => median(entries.map((entry) => entry[field]));
const percent = (a, b) => `${a >= b ? "+" : ""}${(((a - b) / b) * 100).toFixed(1)} %`;

/** The bytes of a page and of the scripts and WebAssembly that it names, compressed. */
async function weight(folder, page) {
  const text = await readFile(join(folders[folder], page), "utf8");
  const files = text.match(/\w[\w-]*\.(js|wasm)(?=["'])/g) ?? [];
  const sizes = [...new Set([page, ...files])].map(async (file) => {
    const response = await fetch(`http://127.0.0.1:${port}/${folder}/${file}`, { headers: { "Accept-Encoding": "br" } });
    return Number(response.headers.get("Content-Length"));
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size);
}
const kB = async (folder, page) => `${((await weight(folder, page)) / 1000).toFixed(1)} kB`;
row(
  "bytes of a first load",
  await kB("dist", "quiz.html"),
  `React ${await kB("built", "react.html")}`,
  `Svelte ${await kB("built", "svelte.html")}`,
);

const paint = await inTurns(runs, {
  quiz: () => paints("dist/quiz.html"),
  static: () => paints("built/static.html"),
});
for (const [field, what] of [["first", "first paint"], ["largest", "largest paint"]]) {
  const [ours, twin] = [of(paint.quiz, field), of(paint.static, field)];
  row(what, ms(ours), `${ms(twin)} without the app's script (${percent(ours, twin)})`);
}

const starts = await inTurns(runs, {
  quiz: () => ready("dist/quiz.html"),
  react: () => ready("built/react.html"),
  svelte: () => ready("built/svelte.html"),
  ...(values.shapes && {
    "one file": () => ready("built/one-file.html"),
    "script inline": () => ready("built/script-inline.html"),
    "no preload": () => ready("built/no-preload.html"),
  }),
});
const start = (name) => ms(median(starts[name]));
row("first answer and Continue handled", start("quiz"), `React ${start("react")}`, `Svelte ${start("svelte")}`);
if (values.shapes)
  for (const shape of ["one file", "script inline", "no preload"]) row(`the same, ${shape}`, start(shape), `as it is ${start("quiz")}`);

const rounds = Math.max(1, Math.ceil(runs / 3));
const walks = await inTurns(rounds, {
  quiz: () => clicks("dist/quiz.html"),
  react: () => clicks("built/react.html"),
  svelte: () => clicks("built/svelte.html"),
});
const all = (name) => walks[name].flatMap(({ seen }) => seen);
/** Each click's median over the rounds, so that one hiccup of the machine is not the worst click. */
const worst = (name) =>
  walks[name][0].seen
    .map(({ screen }, at) => ({ screen, took: median(walks[name].map(({ seen }) => seen[at].took)) }))
    .sort((a, b) => b.took - a.took)[0];
const middle = (name) => {
  const took = median(all(name).map(({ took }) => took));
  return took <= ONE_FRAME ? "under one frame" : ms(took);
};
row("later clicks to next paint, median", middle("quiz"), `React ${middle("react")}`, `Svelte ${middle("svelte")}`);
row("  the slowest", ms(worst("quiz").took), `React ${ms(worst("react").took)}`, `Svelte ${ms(worst("svelte").took)}`);
row("  which is", worst("quiz").screen);

const blogs = await inTurns(runs, {
  with: () => paints("built/host-with-frame.html", "localhost"),
  without: () => paints("built/host.html", "localhost"),
});
const both = (field) => [of(blogs.with, field), of(blogs.without, field)];
const [largest, largestWithout] = both("largest");
const [blocked, blockedWithout] = both("blocked");
row("blog with the lazy frame: largest paint", ms(largest), `${ms(largestWithout)} without it`);
row("  its main thread blocked", ms(blocked), `${ms(blockedWithout)} without it`);

const shifts = [...paint.quiz, ...walks.quiz].map(({ shift }) => shift);
row("layout shift in the frame", Math.max(...shifts).toFixed(4), "0 to reach");
const [inBlog] = (await inTurns(1, { host })).host;
row("layout shift in the blog", inBlog.toFixed(4), "0 to reach");

const [[one, ten, hundred]] = (await inTurns(1, { memory })).memory;
row("WebAssembly memory after 100 quizzes", `${hundred} kB`, `${one} kB after 1`, `${ten} kB after 10`);

await browser.close();
server.close();

const width = (column) => Math.max(...rows.map((cells) => cells[column].length));
const lines = rows.map((cells) => `| ${cells.map((cell, column) => cell.padEnd(width(column))).join(" | ")} |`);
lines.splice(1, 0, `|${rows[0].map((_, column) => "-".repeat(width(column) + 2)).join("|")}|`);
const [{ model }] = cpus();
console.log(lines.join("\n"));
console.log(
  `\n${new Date().toISOString().slice(0, 10)}; Chromium ${browser.version()}; ${cpus().length} cores (${model.trim()}), ` +
    `${Math.round(totalmem() / 2 ** 30)} GB; 1.6 Mbit/s, 150 ms, CPU slowed ${SLOWER_CPU} times; median of ${runs}, ` +
    `clicks of ${rounds} walks; the pages took turns`,
);
