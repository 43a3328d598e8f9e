import { areaText, type Area } from "../../model/address";
import { finding } from "../../model/finding";
import type { Grid } from "../../model/grid";
import type { Attempt } from "./attempt";
import { blockUnitsAcross, criteriaColumn } from "./blockUnitsAcross";
import { blockUnitsDown } from "./blockUnitsDown";
import { chooseColumns } from "./chooseColumns";
import { sampleRows } from "./columns";
import type { HeaderRows } from "./headerRows";
import { firstRowsOnly, stageRows } from "./stageRows";

/** The table under a header, whichever way its units run; null when there is none. */
export function blockUnder(grid: Grid, header: HeaderRows, floor: number): Attempt | null {
  const sample = sampleRows(grid, header);
  const chosen = chooseColumns(grid, header, sample);
  switch (chosen.kind) {
    case "none":
      return null;
    case "sideBySide":
      return sideBySide(grid, header, chosen.areas);
    case "one": {
      const candidate = { grid, header, floor, columns: chosen.columns, sample };
      const stages = stageRows(candidate);
      if (stages !== null) return blockUnitsDown(firstRowsOnly(candidate, stages), stages);
      const label = criteriaColumn(candidate);
      return label === null ? blockUnitsDown(candidate) : blockUnitsAcross(candidate, label);
    }
  }
}

function sideBySide(grid: Grid, header: HeaderRows, areas: readonly [Area, Area]): Attempt {
  const [first, second] = areas;
  const place = { sheet: grid.sheet.name, cell: { row: second.top, column: second.left } };
  const refused = finding("table.sideBySide", place, { first: areaText(first), second: areaText(second) });
  return { block: null, findings: [refused], next: Math.max(header.bottom + 1, second.bottom - grid.top + 1) };
}
