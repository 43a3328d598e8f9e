import { asDouble, shortest } from "../fraction";
import { BLANK_CELL, cell, type SheetCell } from "../sheet";
import { ranked, STANDARD } from "../table/ranks";
import { byUnit, drawParts } from "../table/scores";
import { drawTitle, drawUnits } from "../table/units";
import { drawCriteria } from "../words/criteria";
import { summed } from "../fraction";
import type { Kind } from "./kind";

/** Criteria as rows, a column a unit, the total in the last row. */
export const unitsAcross: Kind = {
  id: "units-across",
  make: (random) => {
    const units = drawUnits(random, 4, 8);
    const parts = drawParts(random, units.names.length, random.int(4, 9), random.int(0, 2));
    const names = drawCriteria(random, parts.length, "real");
    const totals = byUnit(parts).map(summed);
    const ranks = ranked(totals, STANDARD, units.groups);
    const blanks = (count: number): SheetCell[] => Array.from({ length: count }, () => BLANK_CELL);
    const rows: SheetCell[][] = [
      [cell(drawTitle(random, units)), ...blanks(units.names.length + 2)],
      blanks(units.names.length + 3),
      ["STT", random.pick(["Tiêu chí", "Nội dung", "Chỉ số"]), "Điểm tối đa", ...units.names].map(cell),
      ...parts.map((part, at) => [
        cell(at + 1),
        cell(names[at] ?? ""),
        cell(asDouble(part.maximum)),
        ...part.scores.map((score) => cell(asDouble(score))),
      ]),
      [
        BLANK_CELL,
        cell("Tổng điểm"),
        cell(asDouble(summed(parts.map(({ maximum }) => maximum)))),
        ...totals.map((total) => cell(asDouble(total))),
      ],
      ...(random.chance(50)
        ? [[BLANK_CELL, cell("Xếp hạng"), BLANK_CELL, ...ranks.map((rank) => cell(rank ?? ""))]]
        : []),
    ];
    return {
      sheet: { name: "Sheet1", rows, merges: [], hiddenRows: [], hiddenColumns: [] },
      truth: {
        asking: "no",
        rule: { kind: "sum" },
        columns: [],
        units: units.names.map((name, at) => {
          const total = totals[at];
          if (total === undefined) throw new Error("every unit has a total");
          return {
            row: 2,
            name,
            group: null,
            total: shortest(total),
            exact: `${total.n}/${total.d}`,
            rank: ranks[at] ?? null,
            class: null,
          };
        }),
        places: parts[0]?.places ?? 0,
        percent: false,
        outliers: [],
      },
    };
  },
};
