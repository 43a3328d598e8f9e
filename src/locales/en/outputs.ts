import type { OutputWords } from "../outputShape";

export const outputs: OutputWords = {
  columns: { name: "Result columns", what: "total, rank and class beside the table" },
  summary: { name: "Summary", what: "units by class and group" },
  sorted: { name: "Ranked list", what: "units in the order of their ranks, with scores and remarks" },
  appendix: { name: "Appendices", what: "the tables of a decision, a sheet a list" },
  decision: { name: "Draft decision", what: "its text, with the counts of each class" },
  slips: { name: "Unit slips", what: "an A4 page a unit: points, mean of its group, rank by criterion" },
  report: { name: "Review report", what: "every error, warning and note with its cell, and why some stand" },
  framework: { name: "Framework", what: "the framework on a sheet, to print and sign" },
};
