import type { ReportWords } from "../reportShape";

export const report: ReportWords = {
  sheet: "Review report",
  title: "REPORT OF THE REVIEW",
  file: (name) => `File: ${name}`,
  table: (title, sheet, area) => `Table: ${title} (sheet “${sheet}”, ${area})`,
  noFramework: "Not scored: no framework is settled, or something is still to be answered.",
  counts: ({ error, warning, info }) => `Found: ${error} errors, ${warning} warnings, ${info} notes.`,
  none: "No errors, warnings or notes.",
  number: "No.",
  cell: "Cell",
  what: "What was found",
  reason: (reason) => `Why it stands: ${reason}`,
  group: (severity, count) => `${severity} (${count})`,
  ignored: (count) => `Let stand (${count})`,
  cuts: (count) => `Scores below the self-score (${count})`,
  wholeSheet: "Whole sheet",
  andOthers: (named, others) => `${named} and ${others} more`,
  record: {
    at: (time) => `Made on ${time.replace("T", " at ")}.`,
    framework: (name, id, version) => `Framework: ${name}; id ${id}, version ${version}.`,
    options: (outputs, columns, hiddenLeftOut) =>
      `Chosen: ${outputs.join(", ")}; result columns ${columns === "own" ? "in the table's own" : "beside the table"}; ` +
      `hidden rows ${hiddenLeftOut ? "left out" : "counted"}.`,
    fingerprint: (hash) => `Fingerprint of the data (SHA-256): ${hash}`,
    nothingIgnored: "No finding was let stand.",
    ignored: (severity, place, sentence, reason) => `Let stand: ${severity} ${place}: ${sentence} Reason: ${reason}`,
  },
};
