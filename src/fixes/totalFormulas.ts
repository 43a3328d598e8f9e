import { cellText, type CellAddress } from "../model/address";
import { figureCell } from "../model/block";
import type { FindingOf } from "../model/finding";
import type { Fix } from "../model/fix";
import type { Criterion } from "../model/framework";
import { add, compare, dec, type Decimal, decimalOfNumber, subtract, ZERO } from "../model/numbers/decimal";
import { penaltySigns } from "../model/penaltySign";
import { numberIn, sameCell, type Site, typedNumber } from "./site";

interface Term {
  readonly cell: CellAddress;
  readonly value: Decimal;
  readonly isTakenOff: boolean;
}

/**
 * A typed total that its scores do not make becomes the formula over them, where the framework adds them up, every one is
 * a number in a cell of which nothing else is told, the formula gives exactly what was computed, and most of the other totals
 * agree with that rule. A score that is doubted may be what is wrong, and the total right.
 */
export function totalFormulas(found: FindingOf<"published.total">, site: Site): readonly Fix[] {
  const { cell } = found.place;
  if (cell === null || !isTheirRule(site)) return [];
  const held = typedNumber(site, cell);
  const terms = termsFor(cell, site);
  if (held === null || terms === null) return [];
  const sum = terms.reduce<Decimal>(
    (total, { value, isTakenOff }) => (isTakenOff ? subtract : add)(total, value),
    ZERO,
  );
  if (compare(sum, dec(found.params.computed)) !== 0) return [];
  const after = { kind: "formula", formula: formulaOf(terms), format: held.format } as const;
  return [{ kind: "totalFormula", sheet: site.grid.sheet, cell, before: held.shown, after }];
}

function isTheirRule({ framework, findings, table }: Site): boolean {
  const wrong = findings.filter(({ code }) => code === "published.total").length;
  return framework.total.kind === "sum" && framework.total.cap === undefined && wrong * 2 < table.units.length;
}

function termsFor(total: CellAddress, site: Site): readonly Term[] | null {
  const { table, framework } = site;
  const { published, units } = table;
  const unit = units.find(
    (each) =>
      published.total !== null && each.sheet === undefined && sameCell(figureCell(table, each, published.total), total),
  );
  if (unit === undefined) return null;
  if (isDoubted(unit.nameCell, site)) return null;
  const signs = penaltySigns(framework);
  const terms: Term[] = [];
  for (const column of table.criteria) {
    const criterion = framework.criteria.find(({ id }) => id === column.criterion);
    if (criterion === undefined || criterion.kind === "notScored" || isPart(criterion, table.criteria)) continue;
    const cell = figureCell(table, unit, column);
    const held = numberIn(site, cell);
    const value = held === null ? null : decimalOfNumber(held.value);
    if (value === null || column.gives !== "points" || isDoubted(cell, site)) return null;
    const isTakenOff = criterion.kind === "penalty" && signs.get(criterion.id) === "positive";
    terms.push({ cell, value, isTakenOff });
  }
  return terms.length < 2 ? null : terms;
}

/** Told as wrong or doubtful: a score above its maximum, a row that looks copied. */
function isDoubted(cell: CellAddress, { findings, grid }: Site): boolean {
  return findings.some(
    ({ severity, place }) =>
      severity !== "info" && place.cell !== null && place.sheet === grid.sheet.name && sameCell(place.cell, cell),
  );
}

/** Its points are in those of a criterion above it. */
function isPart({ parent }: Criterion, columns: Site["table"]["criteria"]): boolean {
  return parent !== null && columns.some(({ criterion }) => criterion === parent);
}

/** `=SUM(C5:H5)` where the scores stand side by side, else one by one. */
function formulaOf(terms: readonly Term[]): string {
  const [first, last] = [terms[0], terms.at(-1)];
  const isRun = terms.every(
    ({ cell, isTakenOff }, index) =>
      !isTakenOff &&
      first !== undefined &&
      (sameCell(cell, { ...first.cell, column: (first.cell.column + index) as CellAddress["column"] }) ||
        sameCell(cell, { ...first.cell, row: (first.cell.row + index) as CellAddress["row"] })),
  );
  if (isRun && first !== undefined && last !== undefined) return `=SUM(${cellText(first.cell)}:${cellText(last.cell)})`;
  const signed = terms.map(
    ({ cell, isTakenOff }, index) => `${isTakenOff ? "-" : index === 0 ? "" : "+"}${cellText(cell)}`,
  );
  return `=${signed.join("")}`;
}
