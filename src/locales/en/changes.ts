import type { ChangeWords } from "../vi/changes";

export const changes: ChangeWords = {
  heading: "To be written",
  none: "No cell changes.",
  sheet: (name, what) => `“${name}”: ${what}`,
  new: (cells) => `a new sheet, ${cells} cells`,
  besides: (name) => `your sheet “${name}” is there already and stays as it is`,
  unchanged: "stays as it is, no cell changes",
  emptied: (cells) => `${cells} cells that the last run left are emptied`,
  added: (cells) => `${cells} new`,
  changed: (cells) => `${cells} changed`,
  removed: (cells) => `${cells} emptied`,
  kept: (cells) => `${cells} as they are`,
  beside: {
    printArea: "the print area grows to hold the result columns",
    titles: "merged titles grow with the table",
    charts: "charts are drawn of these results",
  },
  officers: (cells) => `${cells} cells of yours will be replaced:`,
  examples: "The first cells that change:",
  cell: (cell, before, after) => `${cell}: “${before}” → “${after}”`,
  removedCell: (cell, before) => `${cell}: “${before}” is emptied`,
  others: (cells) => `and the cells ${cells}`,
  title: (from, to) => `${from} becomes ${to}`,
  titlesQuestion:
    "The table grows by the result columns. Stretch its merged titles, so that they are printed in the middle?",
  stretch: "Write and stretch titles",
  leave: "Write, leave titles alone",
  namesQuestion: (sheets) =>
    `The workbook has ${sheets.map((name) => `“${name}”`).join(", ")} already, not written by the add-in. Write to new sheets of other names?`,
  question: "Writing replaces these cells of yours. Write all the same?",
  anyway: "Write all the same",
  notYet: "Not yet",
  replaced: (file, sheet, cells) => `In “${file}”, sheet “${sheet}”, cells replaced: ${cells.join("; ")}`,
  besideSheet: (sheet, other) => `“${other}” is there already and not ours: the results are on “${sheet}”.`,
  stretched: (sheet, titles) => `Sheet “${sheet}”, merged titles stretched with the table: ${titles.join(", ")}`,
};
