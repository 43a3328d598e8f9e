import { overlaps } from "../../address";
import { clearCarriedRules, ruleAreas } from "../clearCarriedRules";
import type { Cells } from "../hostObject";
import type { HostState } from "../hostState";
import type { Members } from "../members";
import { requireAllowed } from "../cellAccess";
import type { CarriedRule } from "../../openedBook";

/** The rules of the file that touch the cells. This host keeps, counts and clears them; it makes none. */
function touching(
  { sheet, areas }: Cells,
  { book }: HostState,
  which: "conditionalFormats" | "validations",
): readonly CarriedRule[] {
  return book
    .extras(sheet)
    [which].filter((rule) => ruleAreas(rule).some((each) => areas.some((area) => overlaps(each, area))));
}

function clear({ sheet, areas }: Cells, host: HostState, which: "conditionalFormats" | "validations"): null {
  requireAllowed(host, sheet, "formatCells");
  for (const area of areas) clearCarriedRules(host.book, sheet, area, which);
  return null;
}

export const CONDITIONAL_FORMAT_COLLECTION: Members<"ConditionalFormatCollection"> = {
  call: {
    getCount: (self, _, host) => touching(self, host, "conditionalFormats").length,
    clearAll: (self, _, host) => clear(self, host, "conditionalFormats"),
  },
};

const TYPES: Readonly<Record<string, string>> = {
  whole: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

export const DATA_VALIDATION: Members<"DataValidation"> = {
  read: {
    type: (self, host) => {
      const [rule, ...others] = touching(self, host, "validations");
      if (rule === undefined) return "None";
      return others.length > 0 ? "MixedCriteria" : (TYPES[rule.rule.attributes["type"] ?? ""] ?? "None");
    },
  },
  call: { clear: (self, _, host) => clear(self, host, "validations") },
};
