// Opens pages in Chromium on a slow network and a slow processor, and looks at one thing on each visit.

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { chromium } from "playwright-core";
import * as inPage from "./in-page.js";

const root = new URL("../../", import.meta.url).pathname;
const folders = { dist: join(root, "dist"), built: join(root, "tests/peers/built") };

const SLOW_NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
export const SLOWER_CPU = 4;

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
export const browser = await chromium.launch({
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

/** What can be seen on a page that has no hurry. */
export const look = (path, use) =>
  visit(path, { cpu: 1 }, async (page, open) => {
    await open();
    return use(page);
  });

/** The first and the largest paint, shifts and blocked time of a page that is only looked at. */
export const paints = (path, name) =>
  visit(path, { network: SLOW_NETWORK, name }, async (page, open) => {
    await open();
    await page.waitForTimeout(800);
    return page.evaluate(() => window.watched);
  });

/** When the first answer and "Continue", tried again and again from the first moment on, have led to the next question. */
export const ready = (path) =>
  visit(path, { network: SLOW_NETWORK }, async (page, open) => {
    await page.addInitScript(inPage.insist);
    await open();
    return (await page.waitForFunction(() => window.handledAfter, null, { polling: 50 })).jsonValue();
  });

/** The time from each click to the next paint on a walk through the quiz from its second question on; clicks under 16 ms count as 16. */
export const clicks = (path) =>
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
export const memory = () =>
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
export const host = () =>
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

/** The bytes of a page and of the scripts and WebAssembly that it names, compressed. */
export async function weight(folder, page) {
  const text = await readFile(join(folders[folder], page), "utf8");
  const files = text.match(/\w[\w-]*\.(js|wasm)(?=["'])/g) ?? [];
  const sizes = [...new Set([page, ...files])].map(async (file) => {
    const response = await fetch(`http://127.0.0.1:${port}/${folder}/${file}`, { headers: { "Accept-Encoding": "br" } });
    return Number(response.headers.get("Content-Length"));
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size);
}

/** Ends the browser and the server. */
export async function close() {
  await browser.close();
  server.close();
}
