import { overlaps } from "../../address";
import type { CarriedRule } from "../../openedBook";
import { requireAllowed } from "../cellAccess";
import { clearCarriedRules, ruleAreas } from "../clearCarriedRules";
import type { Cells } from "../hostObject";
import type { HostState } from "../hostState";

type Which = "conditionalFormats" | "validations";

/** The rules that touch the cells, those of the file and those made here. */
export function rulesTouching({ sheet, areas }: Cells, { book }: HostState, which: Which): readonly CarriedRule[] {
  return book
    .extras(sheet)
    [which].filter((rule) => ruleAreas(rule).some((each) => areas.some((area) => overlaps(each, area))));
}

export function clearRules({ sheet, areas }: Cells, host: HostState, which: Which): null {
  requireAllowed(host, sheet, "formatCells");
  for (const area of areas) clearCarriedRules(host.book, sheet, area, which);
  return null;
}
