import { element } from "./element";

/** One line above the sheet; null takes it away. The button beside a file being opened stops that. */
export function showNotice(sentence: string | null, kind: "note" | "failure" | "opening"): void {
  const notice = element("notice");
  notice.hidden = sentence === null;
  notice.classList.toggle("failure", kind === "failure");
  element("notice-text").textContent = sentence ?? "";
  element("dismiss-notice").textContent = kind === "opening" ? "Dừng" : "Đã hiểu";
}
