import { at, columnIndex, parseArea, rowIndex, type Area } from "../../src/model/address";
import { fieldIndex, type Block, type FieldSense } from "../../src/model/block";
import type { RawValue } from "../../src/model/cell";
import { parseDecimal } from "../../src/model/numbers/decimal";
import { columnFrom } from "../../src/model/numbers/decimalColumn";
import type { ClassLevel, Framework } from "../../src/model/framework";
import type { Finding } from "../../src/model/finding";
import { plainGrid, type Grid, type SheetId, type SheetRef } from "../../src/model/grid";
import type { Mark, SheetInfo } from "../../src/model/port";
import { type ClassDoubt, NO_CLASS, type Ranking } from "../../src/model/ranking";
import { UnitState, type UnitStatus } from "../../src/model/scores";
import type { RankedTable } from "../../src/outputs/rankedTable";

/** The sheet of the tests: a title, a header in row 3, units below; `null` rows are blank. */
export const SHEET: SheetRef = { id: "{1}" as SheetId, name: "DTI 2023" };

export function sheetInfo(name: string, id: string): SheetInfo {
  return { id: id as SheetId, name, visible: true, active: false };
}

function area(text: string): Area {
  const parsed = parseArea(text);
  if (parsed === null) throw new Error(text);
  return parsed;
}

export function mark(name: string, cells: string, sheet: SheetRef = SHEET): Mark {
  return { name, sheet, area: area(cells) };
}

export function gridOf(rows: readonly (readonly RawValue[])[], sheet = SHEET, extra: Partial<Grid> = {}): Grid {
  return { ...plainGrid(sheet, rows), ...extra };
}

const level = (name: string, threshold: string | null, color: string | null): ClassLevel => ({
  name: { vi: name, en: `${name} (en)` },
  color,
  threshold:
    threshold === null
      ? null
      : {
          value: threshold,
          comparison: "atLeast",
          provenance: { kind: "inferred", greaterThan: "80", atMost: "95.5" },
        },
});

export const FRAMEWORK: Framework = {
  format: 3,
  id: "thu",
  version: "1",
  status: "example",
  name: { vi: "Bộ tiêu chí thử", en: "Test framework" },
  legalBasis: ["Quyết định số 1/QĐ-UBND"],
  level: "xã",
  unitWords: ["xã"],
  year: 2023,
  criteria: [],
  total: { kind: "sum" },
  scale: "200",
  decimals: 2,
  classes: { of: "total", levels: [level("Khá", "90", "#DDEBF7"), level("Yếu", null, "#7F0000")] },
  ranking: { ties: "standard", tieBreakers: [], on: "printed", lists: "one" },
};

export interface UnitSpec {
  readonly row: number;
  readonly name: string;
  readonly group?: string;
  readonly total?: string;
  readonly ratio?: string;
  readonly rank?: number;
  readonly level?: number;
  readonly doubt?: ClassDoubt;
  readonly status?: UnitStatus;
}

/** `columns` names the sense of each column from A on; `cells` is the table's area, header first. */
export function tableOf(spec: {
  readonly grid: Grid;
  readonly cells: string;
  readonly columns: readonly FieldSense[];
  readonly units: readonly UnitSpec[];
  readonly framework?: Framework;
  readonly headerRow?: number;
  readonly findings?: readonly Finding[];
}): RankedTable {
  const { grid, units } = spec;
  const tableArea = area(spec.cells);
  const framework = spec.framework ?? FRAMEWORK;
  const headerRow = spec.headerRow ?? tableArea.top;
  const unitLines = units.map((unit) => ({
    line: unit.row - 1,
    nameCell: at(`A${unit.row}`),
    name: unit.name,
    group: unit.group ?? null,
    hidden: false,
  }));
  const block: Block = {
    sheet: grid.sheet,
    area: tableArea,
    title: "Kết quả chuyển đổi số",
    orientation: "unitsDown",
    units: unitLines,
    fields: spec.columns.map((sense, index) => ({
      index: fieldIndex(index),
      line: tableArea.left + index,
      header: [sense],
      headerCell: { row: rowIndex(headerRow), column: columnIndex(tableArea.left + index) },
      max: null,
      sense,
      reason: "header",
      stage: "final",
      numbering: null,
      percent: false,
    })),
  };
  const decimals = (texts: readonly (string | undefined)[]) =>
    columnFrom(texts.map((text) => (text === undefined ? null : parseDecimal(text))));
  const ranking: Ranking = {
    framework,
    scores: {
      states: Uint8Array.from(units, (unit) => UnitState[unit.status ?? "ranked"]),
      statuses: units.map((unit) => unit.status ?? "ranked"),
      totals: decimals(units.map((unit) => unit.total)),
      ratios: decimals(units.map((unit) => unit.ratio)),
      exact: () => null,
      whole: null,
      points: () => null,
      maximum: () => null,
      standing: () => "unknown",
      without: () => {
        throw new Error("no totals without some criteria");
      },
      groups: units.map(({ group }) => group ?? null),
      terms: units.map(() => ({ group: null, assessment: "ranked", rule: null })),
    },
    ranks: Int32Array.from(units.map((unit) => unit.rank ?? 0)),
    ranksBy: new Map(),
    ranksInGroup: new Int32Array(units.length),
    classes: Int16Array.from(units.map((unit) => unit.level ?? NO_CLASS)),
    reached: Int16Array.from(units.map((unit) => unit.level ?? NO_CLASS)),
    causes: new Map(),
    quotaReadings: [],
    classDoubts: new Map(units.flatMap(({ doubt }, index) => (doubt === undefined ? [] : [[index, doubt] as const]))),
    counts: [],
    ties: [],
    decisions: [],
  };
  return {
    grid,
    block,
    ranking,
    findings: spec.findings ?? [],
    table: {
      sheet: grid.sheet,
      area: tableArea,
      title: block.title,
      orientation: "unitsDown",
      units: unitLines,
      criteria: [],
      comparisons: [],
      excluded: null,
      published: { total: null, ratio: null, rank: null, rankInGroup: null, class: null },
      interpretations: [],
    },
  };
}
