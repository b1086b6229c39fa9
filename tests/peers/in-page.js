// What runs inside the measured pages. Each function is handed over as text, so it can use nothing from outside itself.

/** Notes paints, shifts, blocked time and slow clicks from the first moment on. */
export function watch() {
  const watched = { first: 0, largest: 0, shift: 0, blocked: 0 };
  let slowest = 0;
  window.watched = watched;
  window.takeSlowest = () => {
    const taken = slowest;
    slowest = 0;
    return taken;
  };
  const observe = (type, note, options) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...options });
  observe("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") watched.first = startTime;
  });
  observe("largest-contentful-paint", ({ startTime }) => (watched.largest = startTime));
  observe("layout-shift", ({ value, hadRecentInput }) => (watched.shift += hadRecentInput ? 0 : value));
  observe("longtask", ({ duration }) => (watched.blocked += Math.max(0, duration - 50)));
  observe("event", ({ duration, interactionId }) => interactionId && (slowest = Math.max(slowest, duration)), {
    durationThreshold: 16,
  });
}

/** Answers the first question and clicks "Continue" until the second one is there. */
export function insist() {
  const shown = () => document.querySelector(".quiz")?.dataset.screen;
  let turn = 0;
  const timer = setInterval(() => {
    if (shown() && shown() !== "danger-now") {
      clearInterval(timer);
      window.handledAfter = performance.now();
      return;
    }
    const none = document.querySelector('input[value="none"]');
    const goOn = document.querySelector("[data-action=continue]");
    if (!none || !goOn) return;
    // By turns, so that an app that has just taken over has rendered the answer before "Continue" comes. One click a
    // turn: an app that took over a page with the answer ticked, but thinks that it is not, is right after the next.
    turn += 1;
    (turn % 2 ? none : goOn).click();
  }, 5);
}

/** Which answer the walk gives to the question on the screen: no danger sign, and what else comes first. */
export function answerFor() {
  const values = [...document.querySelectorAll(".answer input")].map(({ value }) => value);
  const wanted = ["18-39", "free", "low", "none", "no", "outer"];
  return wanted.find((value) => values.includes(value)) ?? values[0];
}

/** Keeps hold of the memory of the WebAssembly that the page starts. */
export function holdMemory() {
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const real = WebAssembly[name];
    WebAssembly[name] = async (...all) => {
      const started = await real.apply(WebAssembly, all);
      window.memory = (started.instance ?? started).exports.memory;
      return started;
    };
  }
}

/** Plays whole quizzes one after the other, as fast as the page goes. */
export async function play(quizzes) {
  // A turn of the event loop; a timer would wait 4 ms each time.
  const { port1, port2 } = new MessageChannel();
  const next = () =>
    new Promise((done) => {
      port1.onmessage = done;
      port2.postMessage(null);
    });
  const screen = () => document.querySelector(".quiz").dataset.screen;
  const click = async (selector) => {
    document.querySelector(selector).click();
    await next();
  };
  for (let done = 0; done < quizzes; done += 1) {
    while (screen() !== "result") {
      const before = screen();
      // Long screens are drawn in two steps.
      while (document.querySelector(".begun")) await next();
      const inputs = [...document.querySelectorAll(".answer input")];
      if (inputs.length > 0) {
        const wanted = ["18-39", "free", "low", "none", "no", "outer"];
        const input = inputs.find(({ value }) => wanted.includes(value)) ?? inputs[done % inputs.length];
        if (!input.checked) input.click();
        await next();
      }
      await click('.quiz > [data-action="continue"]');
      for (let wait = 0; wait < 50 && screen() === before; wait += 1) await next();
      if (screen() === before) throw new Error(`the quiz does not go on from ${before}`);
    }
    while (document.querySelector(".begun")) await next();
    await click('[data-action="start-over"]');
    for (let wait = 0; wait < 50 && screen() === "result"; wait += 1) await next();
  }
}
