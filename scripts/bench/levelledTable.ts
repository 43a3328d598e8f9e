import { type DecimalColumn, decimalColumn } from "../../src/model/numbers/decimalColumn";
import type { Criterion, Framework } from "../../src/model/framework";
import type { Table } from "../../src/model/table";
import { benchFramework, benchLevel } from "./benchFramework";
import { benchTable } from "./benchTable";

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
  const column = (): DecimalColumn => {
    const figures = decimalColumn(units);
    for (let unit = 0; unit < units; unit += 1) {
      figures.digits[unit] = next() % 1000;
      figures.places[unit] = 2;
    }
    return figures;
  };
  return benchTable(units, {
    scores: Array.from({ length: components }, (_, index) => [`tp-${index}`, column()] as const),
    groupOf: (unit) => `Khối ${unit % 4}`,
  });
}
