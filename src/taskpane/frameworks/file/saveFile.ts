import type { FrameworkFile } from "../../../session/frameworkFile";

/** Hands the file to the browser as a download. */
export function saveFile({ name, text }: FrameworkFile): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = name;
  link.click();
  // The browser has taken the address over by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}
