import { columnIndex, columnLetters } from "../../src/model/address";
import type { RawValue } from "../../src/model/cell";
import { checkSheet } from "../../src/checks/checkTable";
import type { Finding } from "../../src/model/finding";
import type { Grid } from "../../src/model/grid";
import { findBlocks } from "../../src/reader/findBlocks";
import { assessSheet, assessUnderDraft, sheetTables } from "../../src/session/assessSheet";
import type { SheetScan } from "../../src/session/scan";
import { Random } from "../generator/random";
import { sheetOf } from "../support/sheetOf";
import { framework as rules } from "./sheet";

const CRITERIA = ["Nhận thức", "Thể chế", "Hạ tầng", "Nhân lực", "An toàn"];
const MAX = 100;
const LEVELS = [
  ["Tốt", 400],
  ["Khá", 300],
  ["Yếu", 0],
] as const;

const stated = (value: string) =>
  ({ value, comparison: "atLeast", provenance: { kind: "stated", source: "Điều 5" } }) as const;

export const FRAMEWORK = rules({
  criteria: CRITERIA.map((vi, index) => ({
    id: `c${index}`,
    name: { vi, en: vi },
    aliases: [],
    max: String(MAX),
    kind: "scored" as const,
    parent: null,
    weight: null,
  })),
  scale: String(MAX * CRITERIA.length),
  classes: {
    of: "total",
    levels: LEVELS.map(([vi, from]) => ({
      name: { vi, en: vi },
      threshold: from === 0 ? null : stated(String(from)),
      color: null,
    })),
  },
});

/** A sheet that can be spoilt: row 0 is the header, then the units in the order of their ranks, a blank row, the counts. */
export interface Spoilable {
  readonly rows: RawValue[][];
  /** By "row column". */
  readonly formulas: Map<string, string>;
  /** Number formats other than General, by "row column". */
  readonly formats: Map<string, string>;
  readonly roster: string[];
  readonly facts: { calculation: "automatic" | "manual"; compatibility: boolean };
  readonly units: number;
}

export const [STT, NAME, FIRST] = [0, 1, 2] as const;
export const LAST = FIRST + CRITERIA.length - 1;
export const [TOTAL, RANK, CLASS] = [LAST + 1, LAST + 2, LAST + 3] as const;

/** `most`: a slip needs few units around it. */
export function clean(seed: number, most = 24): Spoilable {
  const random = new Random(seed);
  const count = random.int(6, most);
  const scored = Array.from({ length: count }, (_, index) => {
    const scores = CRITERIA.map(() => random.int(2000, 9999));
    return { name: `Xã ${word(random)} ${word(random)} ${String.fromCharCode(65 + (index % 26))}`, scores };
  });
  const sum = (scores: readonly number[]): number => scores.reduce((total, score) => total + score, 0);
  scored.sort((a, b) => sum(b.scores) - sum(a.scores));
  const ranks = scored.map(({ scores }) => 1 + scored.filter((other) => sum(other.scores) > sum(scores)).length);
  const classOf = (total: number): string => LEVELS.find(([, from]) => total >= from * 100)?.[0] ?? "";
  const header = [
    "STT",
    "Đơn vị",
    ...CRITERIA.map((name) => `${name} (100 điểm)`),
    "Tổng điểm",
    "Xếp hạng",
    "Xếp loại",
  ];
  const lines = scored.map(({ name, scores }, index): RawValue[] => [
    index + 1,
    name,
    ...scores.map((score) => score / 100),
    sum(scores) / 100,
    ranks[index] ?? 0,
    classOf(sum(scores)),
  ]);
  const classes = scored.map(({ scores }) => classOf(sum(scores)));
  const counts = LEVELS.map(([name]) => classes.filter((each) => each === name).length);
  const formulas = new Map(
    lines.flatMap((_, index): [string, string][] => {
      const row = index + 2;
      const range = `${columnLetters(columnIndex(TOTAL))}$2:${columnLetters(columnIndex(TOTAL))}$${count + 1}`;
      return [
        [`${index + 1} ${TOTAL}`, `=SUM(C${row}:${columnLetters(columnIndex(LAST))}${row})`],
        [`${index + 1} ${RANK}`, `=RANK(${columnLetters(columnIndex(TOTAL))}${row},${range})`],
      ];
    }),
  );
  return {
    rows: [
      header,
      ...lines,
      [],
      ["", "Tốt", "Khá", "Yếu"],
      ["Số đơn vị", ...counts],
      ...LEVELS.map(([name], index): RawValue[] => [
        `a) Xếp loại ${name}: ${String(counts[index]).padStart(2, "0")} đơn vị`,
      ]),
    ],
    formulas,
    formats: new Map(),
    roster: scored.map(({ name }) => name),
    facts: { calculation: "automatic", compatibility: false },
    units: count,
  };
}

const WORDS = [
  "An",
  "Bình",
  "Cẩm",
  "Đông",
  "Hòa",
  "Khánh",
  "Long",
  "Minh",
  "Nam",
  "Phú",
  "Quang",
  "Sơn",
  "Tân",
  "Vĩnh",
];

function word(random: Random): string {
  return random.pick(WORDS);
}

function gridOf({ rows, formulas, formats }: Spoilable): Grid {
  const grid = sheetOf(rows, { format: (row, column) => formats.get(`${row} ${column}`) ?? "General" });
  const keyed = new Map(
    [...formulas].map(([place, formula]) => {
      const [row = 0, column = 0] = place.split(" ").map(Number);
      return [row * grid.columnCount + column, formula] as const;
    }),
  );
  return { ...grid, formulas: keyed };
}

/** From the cells to the findings. */
export function scanOf(sheet: Spoilable, framework = FRAMEWORK): SheetScan {
  const { facts } = sheet;
  const roster = { units: sheet.roster, from: "sheet" as const };
  const offered = [{ framework, origin: "workbook" as const }];
  return assessSheet(gridOf(sheet), offered, () => ({ frameworkId: framework.id }), { roster, facts });
}

/**
 * The findings of a spoilt sheet whose columns are those of the clean one: it is read again from its cells, and scored and
 * checked; only what its columns are is not worked out a second time.
 */
export function findingsOf(before: SheetScan, sheet: Spoilable, framework = FRAMEWORK): readonly Finding[] {
  const grid = gridOf(sheet);
  const [read, ...others] = findBlocks(grid).blocks;
  const [table] = before.tables;
  if (read === undefined || table === undefined || others.length > 0) throw new Error("not one table");
  const { understanding } = table;
  if (read.fields.length !== understanding.block.fields.length) throw new Error("other columns");
  const block = { ...read, fields: understanding.block.fields };
  const tables = [{ ...table, understanding: { ...understanding, block } }];
  const assessed = assessUnderDraft(
    { ...before, grid, tables, roster: { units: sheet.roster, from: "sheet" } },
    0,
    framework,
  );
  if (assessed === null) throw new Error("no table");
  return [...checkSheet({ grid, facts: sheet.facts, ...sheetTables([assessed]) }), ...assessed.findings];
}

export const score = (rows: RawValue[][], row: number, column: number): number => Number(rows[row]?.[column]);

export function set(rows: RawValue[][], row: number, column: number, value: RawValue) {
  const line = rows[row];
  if (line === undefined) throw new Error(`no row ${row}`);
  line[column] = value;
  return { row, column };
}
