import { element } from "./element";

/** One line above the sheet; null takes it away. */
export function showNotice(sentence: string | null, kind: "note" | "failure"): void {
  const notice = element("notice");
  notice.hidden = sentence === null;
  notice.classList.toggle("failure", kind === "failure");
  element("notice-text").textContent = sentence ?? "";
}
