import type { Criterion } from "../model/framework";
import { greatest } from "../model/extremes";
import { finding, type Finding } from "../model/finding";
import type { Ranking } from "../model/ranking";
import type { MadeOf, Part } from "../model/table";
import type { Assessed } from "./check";
import { placeOfTable, placeOfUnit } from "./support/placeOf";

/** What each unit is made of, and what of it is not there or not like the others'. */
export function madeUpUnits({ table, framework, ofLines }: Assessed): readonly Finding[] {
  const { madeOf } = table;
  const { parts: rule } = framework;
  if (madeOf === undefined || rule === undefined) return [];
  const most = greatest(madeOf.parts.map((parts) => parts.length));
  const told = table.units.flatMap((unit, index): readonly Finding[] => {
    const parts = madeOf.parts[index] ?? [];
    const place = placeOfUnit(table, unit);
    const isShort = rule.of === "name" && parts.length < most;
    return [
      ...(madeOf.missing[index] ?? []).map((part) => finding("unit.partMissing", place, { unit: unit.name, part })),
      ...parts.flatMap((part) =>
        part.weight === null ? [finding("unit.partWeight", place, { unit: unit.name, part: part.name })] : [],
      ),
      ...(rule.by === "sum" || ofLines === undefined ? [] : leftOut(parts, ofLines, framework.criteria)).map(({ id }) =>
        finding("unit.partLeftOut", place, { unit: unit.name, criterion: id }),
      ),
      ...(isShort ? [finding("unit.fewerParts", place, { unit: unit.name, parts: parts.length, most })] : []),
    ];
  });
  return [summaryOf(madeOf, { table, by: rule.by }), ...told];
}

function summaryOf({ parts, lines }: MadeOf, { table, by }: Pick<Assessed, "table"> & { by: MeansOf }): Finding {
  const several = table.units.flatMap(({ name }, unit) => {
    const own = (parts[unit] ?? []).map((part) => part.name);
    return own.length > 1 ? [`${name} (${own.join(", ")})`] : [];
  });
  const params = { lines: lines.units.length, units: table.units.length, by, several };
  return finding("unit.madeOf", placeOfTable(table), params);
}

type MeansOf = NonNullable<Assessed["framework"]["parts"]>["by"];

/** Criteria that count for some lines of a unit and are left out of others. */
function leftOut(parts: readonly Part[], { scores }: Ranking, criteria: readonly Criterion[]): readonly Criterion[] {
  return criteria.filter(({ id, kind }) => {
    if (kind !== "scored") return false;
    const standings = parts.map(({ line }) => scores.standing(id, line));
    return standings.includes("leftOut") && standings.includes("counted");
  });
}
