import type { OutputWords } from "../outputShape";

export const outputs: OutputWords = {
  columns: { name: "Result columns", what: "total, rank and class beside the table" },
  summary: { name: "Summary", what: "units by class and group" },
  framework: { name: "Framework", what: "the framework on a sheet, to print and sign" },
};
