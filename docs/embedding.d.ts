/** What a frame of Runner's Hip tells the page around it, as a string of JSON. No message holds an answer, a result, a
 * cause or a score. */
export type RunnersHipMessage = Ready | Screen | Height;

interface Message {
  /** The version of these messages. */
  "runners-hip": 1;
}

/** The page can be read, and its height is known. The app may still be loading. */
export interface Ready extends Message {
  event: "ready";
}

/** Another kind of screen is shown. All questions are one kind. */
export interface Screen extends Message {
  event: "screen";
  screen: "question" | "check-answers" | "result" | "exercises" | "suited" | "sheet";
}

/** How high the content is. */
export interface Height extends Message {
  event: "height";
  /** Whole CSS pixels, more than 0. */
  height: number;
  /** For listeners of Embedly's kind. */
  context: "iframe.resize";
  /** The address of the frame without its fragment, for the same. */
  src: string;
}
