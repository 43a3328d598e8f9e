import type { UnitLine } from "../../model/block";
import { unevenNumbers } from "../../checks/unevenNumbers";
import { unorderedRanks } from "../../checks/unorderedRanks";
import { placeOfFigure, placeOfTable, placeOfUnit } from "../../checks/support/placeOf";
import { finding, type Finding } from "../../model/finding";
import type { DraftFigure } from "../../model/findingParams";
import { compare, decimal, decimalText, round, type Decimal } from "../../model/numbers/decimal";
import { decimalAt } from "../../model/numbers/decimalColumn";
import { NO_CLASS } from "../../model/ranking";
import type { FigureColumn, Table } from "../../model/table";
import { isNearName } from "../../model/text/nearName";
import { onlyOne } from "../../model/onlyOne";
import { unitKey } from "../../model/text/unitKey";
import { unitName } from "../../model/text/unitName";
import { plainName } from "../../model/text/words";
import type { Assessment } from "../scan";
import { readUnder, type DraftTable } from "./draftTables";

/** One row of the draft and the unit of the workbook that it is about. */
interface Row {
  readonly table: Table;
  readonly unit: UnitLine;
  readonly index: number;
  readonly of: number;
}

/** Every row of an appendix against the ranking that knows most of its units; null where none knows half of them. */
export function checkDraftTable(draft: DraftTable, assessments: readonly Assessment[]): readonly Finding[] | null {
  const [best] = [...assessments].sort((a, b) => known(draft, b) - known(draft, a));
  if (best === undefined || known(draft, best) * 2 < draft.block.units.length) return null;
  const table = readUnder(draft, best.framework);
  const units = new Map(best.table.units.map(({ name }, index) => [unitKey(name), index]));
  const named = table.units.map(({ name }) => units.get(unitKey(name)) ?? null);
  const found = new Set(named.filter((of) => of !== null));
  const rows = table.units.flatMap((unit, index): readonly Finding[] => {
    const of = named[index] ?? alikeUnit(best, unit, found);
    if (of === null) return [finding("draft.extra", placeOfUnit(table, unit), { unit: unit.name })];
    found.add(of);
    return rowFindings(best, { table, unit, index, of });
  });
  const missing = best.table.units.filter((_, index) => !found.has(index) && isListed(best, index));
  return [
    ...rows,
    ...missing.map(({ name }) => finding("draft.missing", placeOfTable(table), { unit: name })),
    ...disorder(best, table, draft, rows),
  ];
}

/** Rows out of the order of their ranks, or else of their numbers; a rank that is wrong itself has been told. */
function disorder(
  { framework, ranking }: Assessment,
  table: Table,
  { grid, block }: DraftTable,
  told: readonly Finding[],
): readonly Finding[] {
  const assessed = { table, framework, ranking, sheet: { grid, block, roster: null } };
  const isRankWrong = told.some((found) => found.code === "draft.figure" && found.params.what === "rank");
  const unordered = isRankWrong ? [] : unorderedRanks(assessed);
  return unordered.length > 0 ? unordered : unevenNumbers(assessed);
}

function known({ block }: DraftTable, { table }: Assessment): number {
  const keys = new Set(table.units.map(({ name }) => unitKey(name)));
  return block.units.filter(({ name }) => keys.has(unitKey(name))).length;
}

/** The one unit, of those that no row names, whose name is this in another spelling, of another kind, or with a slip. */
function alikeUnit({ table }: Assessment, { name }: UnitLine, found: ReadonlySet<number>): number | null {
  const own = unitName(name);
  const left = table.units.flatMap((unit, index) => (found.has(index) ? [] : [{ index, name: unitName(unit.name) }]));
  const spelt = onlyOne(left.filter((other) => other.name.loose === own.loose));
  return (spelt ?? onlyOne(left.filter((other) => isNearName(other.name, own))))?.index ?? null;
}

function isListed({ ranking }: Assessment, unit: number): boolean {
  return ranking.scores.statuses[unit] !== "notAssessed";
}

function rowFindings(one: Assessment, row: Row): readonly Finding[] {
  const { table, unit, index, of } = row;
  const { ranking, framework } = one;
  const { total, ratio, rank, rankInGroup } = table.published;
  const name = one.table.units[of]?.name ?? "";
  const differs =
    unitKey(name) === unitKey(unit.name)
      ? []
      : [finding("draft.name", placeOfUnit(table, unit), { unit: unit.name, name })];
  const scores = table.criteria.flatMap((column) => {
    const own = one.table.criteria.find(({ criterion }) => criterion === column.criterion);
    const { criterion } = column;
    return own === undefined ? [] : figure(row, column, decimalAt(own.figures, of), { what: "score", criterion });
  });
  return [
    ...differs,
    ...scores,
    ...figure(row, total, decimalAt(ranking.scores.totals, of), { what: "total", places: framework.decimals }),
    ...figure(row, ratio, decimalAt(ranking.scores.ratios, of), { what: "ratio", places: framework.decimals }),
    ...figure(row, rank, whole(ranking.ranks[of]), { what: "rank" }),
    ...figure(row, rankInGroup, whole(ranking.ranksInGroup[of]), { what: "rank" }),
    ...classFinding(one, row, table.published.class?.texts[index] ?? null),
  ];
}

interface Compared {
  readonly what: Exclude<DraftFigure, "class">;
  readonly criterion?: string | null;
  readonly places?: number;
}

function figure(
  { table, unit, index }: Row,
  column: FigureColumn | null,
  computed: Decimal | null,
  { what, criterion = null, places }: Compared,
): readonly Finding[] {
  const written = column === null ? null : decimalAt(column.figures, index);
  if (column === null || written === null || computed === null) return [];
  if (compare(places === undefined ? written : round(written, places), computed) === 0) return [];
  const params = { unit: unit.name, what, criterion, written: decimalText(written), computed: decimalText(computed) };
  return [finding("draft.figure", placeOfFigure(table, unit, column), params)];
}

function whole(rank: number | undefined): Decimal | null {
  return rank === undefined || rank === 0 ? null : decimal(BigInt(rank), 0);
}

function classFinding(
  { framework, ranking }: Assessment,
  { table, unit, of }: Row,
  written: string | null,
): readonly Finding[] {
  const column = table.published.class;
  const level = framework.classes?.levels[ranking.classes[of] ?? NO_CLASS];
  if (column === null || written === null || level === undefined) return [];
  const said = plainName(written).replace(/^(xếp )?loại /, "");
  if ([level.name.vi, level.name.en].some((name) => plainName(name) === said)) return [];
  const params = { unit: unit.name, what: "class", criterion: null, written, computed: level.name.vi } as const;
  return [finding("draft.figure", placeOfFigure(table, unit, column), params)];
}
