import { rangeReads, rangeWrites } from "./rangeValues";
import { rangeFinds } from "./rangeFinds";
import { rangeCalls } from "./rangeCalls";
import type { Members } from "../members";

export const RANGE: Members<"Range"> = {
  read: rangeReads,
  calculated: [
    "values",
    "text",
    "formulas",
    "formulasLocal",
    "valueTypes",
    "copyFrom",
    "getSpecialCells",
    "getSpecialCellsOrNullObject",
  ],
  write: rangeWrites,
  open: {
    conditionalFormats: ({ sheet, area }) => ({ type: "ConditionalFormatCollection", sheet, areas: [area] }),
    dataValidation: ({ sheet, area }) => ({ type: "DataValidation", sheet, areas: [area] }),
    format: ({ sheet, area }) => ({ type: "RangeFormat", sheet, areas: [area] }),
    worksheet: ({ sheet }) => ({ type: "Worksheet", sheet }),
  },
  find: rangeFinds,
  call: rangeCalls,
};
