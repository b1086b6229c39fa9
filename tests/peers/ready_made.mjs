// Builds the least that a browser can do for the same screens in one step: every one of them is there as HTML, with the
// release's own styles, and a few lines of script put the next one in the place of the last.

import { readFile, writeFile } from "node:fs/promises";
import { answerFor } from "./in-page.js";
import { withoutPolicy } from "./policy.mjs";
import { look } from "./visits.mjs";

/** Swaps one screen for the next, and shows and names it as the release does. */
function swap() {
  const screens = [...document.querySelectorAll("template.screen")];
  let at = 0;
  addEventListener("click", ({ target }) => {
    const action = target.closest("[data-action]")?.dataset.action;
    if (action !== "continue" && action !== "start-over") return;
    at = action === "continue" ? at + 1 : 0;
    const next = screens[at].content.firstElementChild.cloneNode(true);
    document.querySelector(".quiz").replaceWith(next);
    const heading = next.querySelector("h2");
    heading.focus({ preventScroll: true });
    document.title = heading.textContent;
    if (heading.getBoundingClientRect().top < 0) scrollTo(0, 0);
  });
}

/** The HTML of each screen on the walk. */
const walk = () =>
  look("dist/quiz.html", async (page) => {
    const screens = [];
    const quiz = page.locator(".quiz:not(.begun)");
    for (let last; ; ) {
      await page.locator(`.quiz:not(.begun):not([data-screen="${last}"])`).waitFor();
      last = await quiz.getAttribute("data-screen");
      screens.push(await quiz.evaluate((shown) => shown.outerHTML));
      if (last === "result") break;
      if (last !== "check-answers") await page.locator(`input[value="${await page.evaluate(answerFor)}"]`).click();
      await page.locator('.quiz > [data-action="continue"]').click();
    }
    return screens;
  });

/** Writes built/ready-made.html, out of the page without its app. */
export async function buildReadyMade() {
  const file = (name) => new URL(`built/${name}`, import.meta.url);
  const templates = (await walk()).map((screen) => `<template class="screen">${screen}</template>`);
  const page = withoutPolicy(await readFile(file("static.html"), "utf8"));
  await writeFile(file("ready-made.html"), `${page}${templates.join("")}<script>(${swap})()</script>`);
}
