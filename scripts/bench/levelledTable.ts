import { columnIndex, rowIndex } from "../../src/model/address";
import { decimalColumn } from "../../src/model/numbers/decimalColumn";
import type { Criterion, Framework } from "../../src/model/framework";
import type { SheetId } from "../../src/model/grid";
import type { CriterionColumn, Table } from "../../src/model/table";
import { benchFramework, benchLevel } from "./benchFramework";

/** Components under mains under three pillars, as many as asked for. */
export function levelledFramework(components: number): Framework {
  const criterion = (id: string, parent: string | null, max: string | null, weight: string | null): Criterion => {
    return { id, name: { vi: id, en: id }, aliases: [], max, kind: "scored", parent, weight };
  };
  const criteria = Array.from({ length: components }, (_, index) =>
    criterion(`tp-${index}`, `chinh-${index % 10}`, "10", null),
  );
  const mains = Array.from({ length: 10 }, (_, index) => criterion(`chinh-${index}`, `tru-${index % 3}`, null, null));
  const pillars = ["0.4", "0.3", "0.3"].map((weight, index) => criterion(`tru-${index}`, null, null, weight));
  return benchFramework({
    criteria: [...pillars, ...mains, ...criteria],
    scale: String(components * 10),
    classes: {
      of: "ratio",
      levels: ["80", "65", "50", null].map((value) => benchLevel(value ?? "Yếu", value)),
    },
  });
}

/** Scores with two places, the same on every run. */
export function levelledTable(units: number, components: number): Table {
  let seed = 1;
  const next = () => (seed = (seed * 48271) % 2147483647);
  const column = (index: number): CriterionColumn => {
    const figures = decimalColumn(units);
    for (let unit = 0; unit < units; unit += 1) {
      figures.digits[unit] = next() % 1000;
      figures.places[unit] = 2;
    }
    return {
      criterion: `tp-${index}`,
      gives: "points",
      line: index + 2,
      headerCell: { row: rowIndex(0), column: columnIndex(index + 2) },
      figures,
      states: new Uint8Array(units),
    };
  };
  return {
    sheet: { id: "bench" as SheetId, name: "bench" },
    area: { top: rowIndex(0), left: columnIndex(0), bottom: rowIndex(units), right: columnIndex(components + 2) },
    title: null,
    orientation: "unitsDown",
    units: Array.from({ length: units }, (_, index) => ({
      line: index + 1,
      nameCell: { row: rowIndex(index + 1), column: columnIndex(1) },
      name: `Xã ${index}`,
      group: `Khối ${index % 4}`,
      hidden: false,
    })),
    criteria: Array.from({ length: components }, (_, index) => column(index)),
    comparisons: [],
    excluded: null,
    published: { total: null, ratio: null, rank: null, rankInGroup: null, class: null },
    interpretations: [],
  };
}
