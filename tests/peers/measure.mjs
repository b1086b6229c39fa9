// Measures the release against its peers in Chromium and prints one table. Times depend on the machine and on what else
// it does, so they are printed and never asserted; pages that are compared take turns, and what counts is the median.
//
// usage: node measure.mjs [--runs N] [--shapes] [--only SECTION]...
//        (--shapes: the other ways of delivering the app too; SECTION: bytes, paint, start, clicks, blog or memory)

import { cpus, totalmem } from "node:os";
import { parseArgs } from "node:util";
import { buildReadyMade } from "./ready_made.mjs";
import { SLOWER_CPU, browser, clicks, close, host, memory, paints, ready, weight } from "./visits.mjs";

const ONE_FRAME = 1000 / 60;

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "15" },
    shapes: { type: "boolean", default: false },
    only: { type: "string", multiple: true },
  },
});
const runs = Number(values.runs);
const rounds = Math.max(1, Math.ceil(runs / 3));
let repeated = 0;

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const clearLine = () => process.stderr.write("\r".padEnd(60) + "\r");

/** One visit; once more when the browser hung, because a hiccup must not cost the whole table. */
async function patiently(measure) {
  try {
    return await measure();
  } catch (error) {
    if (error.name !== "TimeoutError") throw error;
    repeated += 1;
    return measure();
  }
}

/** Lets several measurements take turns, and returns for each name all that came out. */
async function inTurns(times, measurements) {
  const found = Object.fromEntries(Object.keys(measurements).map((name) => [name, []]));
  for (let turn = 0; turn < times; turn += 1)
    for (const [name, measure] of Object.entries(measurements)) {
      process.stderr.write(`\r${name}, ${turn + 1} of ${times}`.padEnd(60));
      found[name].push(await patiently(measure));
    }
  clearLine();
  return found;
}

const rows = [["what", "result", "to compare with"]];
/** Notes a row of the table, and shows it at once, because the whole takes a while. */
function row(what, result, ...others) {
  rows.push([what, result, others.join(", ")]);
  console.warn(rows.at(-1).join(" | "));
}
const ms = (number) => `${Math.round(number)} ms`;
const of = (entries, field) => median(entries.map((entry) => entry[field]));
const percent = (a, b) => `${a >= b ? "+" : ""}${(((a - b) / b) * 100).toFixed(1)} %`;
const kB = async (folder, page) => `${((await weight(folder, page)) / 1000).toFixed(1)} kB`;

async function bytes() {
  const others = [`React ${await kB("built", "react.html")}`, `Svelte ${await kB("built", "svelte.html")}`];
  row("bytes of a first load", await kB("dist", "quiz.html"), ...others);
}

async function paint() {
  const found = await inTurns(runs, {
    quiz: () => paints("dist/quiz.html"),
    static: () => paints("built/static.html"),
  });
  for (const [field, what] of [["first", "first paint"], ["largest", "largest paint"]]) {
    const [ours, twin] = [of(found.quiz, field), of(found.static, field)];
    row(what, ms(ours), `${ms(twin)} without the app's script (${percent(ours, twin)})`);
  }
  shiftRow("layout shift while loading", found.quiz);
}

async function start() {
  const shapes = values.shapes ? { "one file": "one-file", "script inline": "script-inline", "no preload": "no-preload" } : {};
  const found = await inTurns(runs, {
    quiz: () => ready("dist/quiz.html"),
    React: () => ready("built/react.html"),
    Svelte: () => ready("built/svelte.html"),
    ...Object.fromEntries(Object.entries(shapes).map(([shape, file]) => [shape, () => ready(`built/${file}.html`)])),
  });
  const took = (name) => ms(median(found[name]));
  row("first answer and Continue handled", took("quiz"), `React ${took("React")}`, `Svelte ${took("Svelte")}`);
  for (const shape of Object.keys(shapes)) row(`  the same, ${shape}`, took(shape), `as it is ${took("quiz")}`);
}

async function laterClicks() {
  await buildReadyMade();
  const walks = await inTurns(rounds, {
    quiz: () => clicks("dist/quiz.html"),
    ready: () => clicks("built/ready-made.html"),
    React: () => clicks("built/react.html"),
    Svelte: () => clicks("built/svelte.html"),
  });
  const middle = (name) => {
    const took = median(walks[name].flatMap(({ seen }) => seen).map(({ took }) => took));
    return took <= ONE_FRAME ? "under one frame" : ms(took);
  };
  /** Each click's median over the rounds, so that one hiccup of the machine is not the worst click. */
  const worst = (name) =>
    walks[name][0].seen
      .map(({ screen }, at) => ({ screen, took: median(walks[name].map(({ seen }) => seen[at].took)) }))
      .sort((a, b) => b.took - a.took)[0];
  const compare = (what, time) =>
    row(what, time("quiz"), `ready-made HTML ${time("ready")}`, `React ${time("React")}`, `Svelte ${time("Svelte")}`);
  compare("later clicks to next paint, median", middle);
  compare("  the slowest", (name) => ms(worst(name).took));
  row("  which is", worst("quiz").screen);
  shiftRow("layout shift on a walk", walks.quiz);
}

async function blog() {
  const found = await inTurns(runs, {
    with: () => paints("built/host-with-frame.html", "localhost"),
    without: () => paints("built/host.html", "localhost"),
  });
  for (const [field, what] of [["largest", "blog with the lazy frame: largest paint"], ["blocked", "  its main thread blocked"]])
    row(what, ms(of(found.with, field)), `${ms(of(found.without, field))} without it`);
  const [inBlog] = (await inTurns(1, { host })).host;
  row("layout shift in the blog", inBlog.toFixed(4), "0 to reach");
}

async function memoryUsed() {
  const [[one, ten, hundred]] = (await inTurns(1, { memory })).memory;
  row("WebAssembly memory after 100 quizzes", `${hundred} kB`, `${one} kB after 1`, `${ten} kB after 10`);
}

function shiftRow(what, visits) {
  row(what, Math.max(...visits.map(({ shift }) => shift)).toFixed(4), "0 to reach");
}

const sections = { bytes, paint, start, clicks: laterClicks, blog, memory: memoryUsed };
for (const name of values.only ?? Object.keys(sections)) await sections[name]();
await close();

const width = (column) => Math.max(...rows.map((cells) => cells[column].length));
const lines = rows.map((cells) => `| ${cells.map((cell, column) => cell.padEnd(width(column))).join(" | ")} |`);
lines.splice(1, 0, `|${rows[0].map((_, column) => "-".repeat(width(column) + 2)).join("|")}|`);
const [{ model }] = cpus();
console.log(lines.join("\n"));
console.log(
  `\n${new Date().toISOString().slice(0, 10)}; Chromium ${browser.version()}; ${cpus().length} cores (${model.trim()}), ` +
    `${Math.round(totalmem() / 2 ** 30)} GB; 1.6 Mbit/s, 150 ms, CPU slowed ${SLOWER_CPU} times; median of ${runs}, ` +
    `clicks of ${rounds} walks; the pages took turns; visits repeated because the browser hung: ${repeated}`,
);
