import type { Fact } from "./report";

const NEWEST = 21;

/** What Office says of itself; nothing of the workbook. */
export function officeFacts(): readonly Fact[] {
  const { diagnostics, displayLanguage, contentLanguage, requirements } = Office.context;
  const sets = Array.from({ length: NEWEST }, (_, index) => `1.${index + 1}`);
  const offered = sets.filter((version) => requirements.isSetSupported("ExcelApi", version));
  return [
    { id: "office-host", found: `${said(diagnostics.host)} ${said(diagnostics.platform)} ${diagnostics.version}` },
    { id: "office-languages", found: `${displayLanguage} ${said(contentLanguage)}` },
    { id: "ExcelApi", found: offered.length === 0 ? "none" : offered.join(" ") },
  ];
}

/** Some clients leave out what the types promise. */
function said(value: unknown): string {
  return typeof value === "string" ? value : String(value);
}

/** Whether the host answers in time; where a file of Office.js is blocked it never does (office-js #6040). */
export function officeIsReady(milliseconds: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      resolve(false);
    }, milliseconds);
    Office.onReady()
      .then(() => {
        resolve(true);
      }, reject)
      .finally(() => {
        clearTimeout(timer);
      });
  });
}
