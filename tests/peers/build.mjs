// Builds what the release is measured against, out of the release itself and of quiz.json: the same page without its
// app, the same page with the quiz in React or Svelte, other ways of delivering the app, and a blog's page around it.

import * as esbuild from "esbuild";
import { readFile, writeFile } from "node:fs/promises";
import { deflateRawSync } from "node:zlib";
import { compile } from "svelte/compiler";
import { withoutPolicy } from "./policy.mjs";

const here = new URL("./", import.meta.url);
const dist = new URL("../../dist/", here);
const built = (name) => new URL(`built/${name}`, here);

/** The release's page in pieces. */
async function release() {
  const page = await readFile(new URL("quiz.html", dist), "utf8");
  const [, script] = page.match(/src="\.\/(mount_quiz-\w+\.js)"/);
  const [, wasm] = page.match(/href="\.\/(mount_quiz-\w+\.wasm)"/);
  return { page, script, wasm };
}

const withoutScripts = (page) =>
  page.replace(/<script(?! type="text\/plain")[^>]*>.*?<\/script>/gs, "").replace(/<link rel="preload"[^>]*>/, "");
const withoutWords = (page) => page.replace(/<script type="text\/plain" id="words">.*?<\/script>/s, "");

/** The page with something else where the quiz is, and the script for it. */
function withApp(page, app, script) {
  const start = page.indexOf('<div id="app">') + '<div id="app">'.length;
  const end = page.lastIndexOf("</div>", page.indexOf("<!-- end of first screen -->"));
  return page
    .slice(0, start)
    .concat(app, page.slice(end))
    .replace("</head>", `<script src="${script}" defer></script></head>`);
}

/** Compiles Svelte's files for the browser or for prerendering. */
const svelte = (generate) => ({
  name: "svelte",
  setup(build) {
    build.onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { js } = compile(await readFile(path, "utf8"), { filename: path, generate, css: "external" });
      return { contents: js.code };
    });
  },
});

async function bundle(entry, outfile, platform) {
  await esbuild.build({
    entryPoints: [new URL(entry, here).pathname],
    outfile: built(outfile).pathname,
    bundle: true,
    minify: true,
    format: platform === "node" ? "esm" : "iife",
    target: "es2023",
    platform,
    conditions: platform === "node" ? ["node"] : ["svelte", "browser", "production"],
    define: { "process.env.NODE_ENV": '"production"' },
    banner: platform === "node" ? { js: 'import { createRequire } from "node:module";const require=createRequire(import.meta.url);' } : {},
    jsx: "automatic",
    plugins: [svelte(platform === "node" ? "server" : "client")],
    logLevel: "error",
  });
}

async function peer(name, kind, page) {
  await bundle(`${name}/prerender.${kind}`, `${name}.prerender.mjs`, "node");
  await bundle(`${name}/start.${kind}`, `${name}.js`, "browser");
  const { default: prerender } = await import(built(`${name}.prerender.mjs`).href);
  const empty = withoutWords(withoutScripts(withoutPolicy(page)));
  await writeFile(built(`${name}.html`), withApp(empty, prerender(), `${name}.js`));
}

/** Everything in one file: the script as it is, the WebAssembly deflated, in base64. */
async function oneFile({ page, script, wasm }) {
  const text = await readFile(new URL(script, dist), "utf8");
  const packed = deflateRawSync(await readFile(new URL(wasm, dist)), { level: 9 }).toString("base64");
  const start = `(async()=>{const packed=document.getElementById("wasm").textContent,
bytes=Uint8Array.from(atob(packed),c=>c.charCodeAt()),
stream=new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
wasm_bindgen({module_or_path:await new Response(stream).arrayBuffer()})})()`;
  const early = page.match(/<script>(?:(?!<\/script>).)*rhFailed=.*?<\/script>/s)[0];
  const bare = withoutScripts(withoutPolicy(page)).replace("<!-- end of first screen -->", `${early}$&`);
  const own = `<script type="text/plain" id="wasm">${packed}</script><script>${text}</script><script>${start}</script>`;
  await writeFile(built("one-file.html"), bare.replace("</body>", () => `${own}</body>`));
}

/** The app's script inside the page, the WebAssembly beside it. */
async function scriptInline(page, script) {
  const text = await readFile(new URL(script, dist), "utf8");
  const inline = withoutPolicy(page)
    .replace(/<script id="glue"[^>]*><\/script>/, "")
    .replace(/<script>\(\(\)=>\{const there/, (start) => `<script>${text}</script>${start}`);
  await writeFile(built("script-inline.html"), inline);
}

/** A blog's page, with the quiz in a lazy frame far below the fold, or without. */
async function host({ safety_net: net, questions }) {
  const why = questions.map(({ why }) => why).filter(Boolean);
  const paragraphs = Array.from({ length: 60 }, (_, at) => `<p>${why[at % why.length]} ${net[1 + (at % 3)]}</p>`);
  const page = (frame) => `<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><title>A blog</title>
<style>body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.6 serif}</style>
<h1>Running with a sore hip</h1>${paragraphs.join("\n")}${frame}${paragraphs.slice(0, 10).join("\n")}</html>`;
  const frame = `<iframe src="http://127.0.0.1:PORT/dist/quiz.html" title="Hip pain after running: the quiz"
loading="lazy" style="width:100%;height:900px;border:0"></iframe>`;
  await writeFile(built("host.html"), page(""));
  await writeFile(built("host-with-frame.html"), page(frame));
}

const whole = await release();
const { page } = whole;
const inDist = withoutPolicy(page).replaceAll(/\.\/mount_quiz/g, "../dist/mount_quiz");
await writeFile(built("static.html"), withoutScripts(page));
await writeFile(built("no-preload.html"), inDist.replace(/<link rel="preload"[^>]*>/, ""));
await peer("react", "jsx", page);
await peer("svelte", "js", page);
await oneFile(whole);
await scriptInline(inDist, whole.script);
await host(JSON.parse(await readFile(built("quiz.json"), "utf8")));
