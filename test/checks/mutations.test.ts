import { cellText, columnIndex, columnLetters, rowIndex } from "../../src/model/address";
import type { RawValue } from "../../src/model/cell";
import type { Finding, FindingCode } from "../../src/model/finding";
import { assessSheet } from "../../src/session/assessSheet";
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

const FRAMEWORK = rules({
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
interface Spoilable {
  readonly rows: RawValue[][];
  readonly formulas: Map<string, string>;
  readonly roster: string[];
  readonly units: number;
}

const [STT, NAME, FIRST] = [0, 1, 2] as const;
const LAST = FIRST + CRITERIA.length - 1;
const [TOTAL, RANK, CLASS] = [LAST + 1, LAST + 2, LAST + 3] as const;

function clean(seed: number): Spoilable {
  const random = new Random(seed);
  const count = random.int(6, 24);
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
    roster: scored.map(({ name }) => name),
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

function findingsOf({ rows, formulas, roster }: Spoilable): readonly Finding[] {
  const grid = sheetOf(rows);
  const keyed = new Map(
    [...formulas].map(([place, formula]) => {
      const [row = 0, column = 0] = place.split(" ").map(Number);
      return [row * grid.columnCount + column, formula] as const;
    }),
  );
  const offered = [{ framework: FRAMEWORK, origin: "workbook" as const }];
  const choice = () => ({ frameworkId: FRAMEWORK.id });
  return assessSheet({ ...grid, formulas: keyed }, offered, choice, { roster }).findings;
}

/** Told of every table, clean or not. */
const NOTES: readonly FindingCode[] = ["ranking.tie", "threshold.onEdge"];

test("300 clean sheets raise nothing", () => {
  for (let seed = 1; seed <= 300; seed++) {
    const told = findingsOf(clean(seed)).filter(({ code }) => !NOTES.includes(code));
    expect({ seed, told }).toEqual({ seed, told: [] });
  }
});

/** What one slip of the hand does, and the cell it should be found at. */
type Spoil = (sheet: Spoilable, random: Random) => { readonly row: number; readonly column: number } | null;

const score = (rows: RawValue[][], row: number, column: number): number => Number(rows[row]?.[column]);

const SPOILS: { readonly [C in FindingCode]?: Spoil } = {
  "score.slip": ({ rows, units }, random) => {
    const [row, column] = [random.int(1, units), random.int(FIRST, LAST)];
    const others = rows
      .slice(1, units + 1)
      .map((line) => Number(line[column]))
      .filter((_, index) => index !== row - 1);
    const value = score(rows, row, column);
    if (value > Math.max(...others) || value < Math.min(...others)) return null;
    return set(rows, row, column, Math.round(value * 100));
  },
  "unit.copied": ({ rows, units }, random) => {
    const row = random.int(2, units);
    const from = random.int(1, row - 1);
    for (let column = FIRST; column <= LAST; column++) set(rows, row, column, score(rows, from, column));
    return { row, column: NAME };
  },
  "unit.number": ({ rows, units }, random) => {
    const row = random.int(2, units);
    return set(rows, row, STT, score(rows, row, STT) + random.int(1, 5));
  },
  "published.count": ({ rows, units }, random) => {
    const column = random.int(1, 3);
    const row = units + 3;
    return set(rows, row, column, score(rows, row, column) + 1);
  },
  "published.total": ({ rows, units }, random) => {
    const row = random.int(1, units);
    return set(rows, row, TOTAL, (Math.round(score(rows, row, TOTAL) * 100) + 100) / 100);
  },
  "published.rank": ({ rows, units }, random) => {
    const row = random.int(1, units);
    return set(rows, row, RANK, score(rows, row, RANK) + 1);
  },
  "published.class": ({ rows, units }, random) => {
    const row = random.int(1, units);
    return set(rows, row, CLASS, rows[row]?.[CLASS] === "Tốt" ? "Khá" : "Tốt");
  },
  "ranking.order": ({ rows, units, formulas }, random) => {
    const row = random.int(2, units);
    if (rows[row]?.[RANK] === rows[row - 1]?.[RANK]) return null;
    const [above, below] = [[...(rows[row - 1] ?? [])], [...(rows[row] ?? [])]];
    rows[row - 1] = [above[STT] ?? "", ...below.slice(1)];
    rows[row] = [below[STT] ?? "", ...above.slice(1)];
    formulas.clear();
    return { row, column: RANK };
  },
  "sheet.typedOverFormula": ({ formulas, units }, random) => {
    const row = random.int(1, units);
    formulas.delete(`${row} ${TOTAL}`);
    return { row, column: TOTAL };
  },
  "sheet.formulaLeavesOut": ({ formulas, units }, random) => {
    const row = random.int(1, units);
    if (random.int(0, 1) === 0)
      formulas.set(`${row} ${TOTAL}`, `=SUM(C${row + 1}:${columnLetters(columnIndex(LAST - 1))}${row + 1})`);
    else {
      const column = columnLetters(columnIndex(TOTAL));
      formulas.set(`${row} ${RANK}`, `=RANK(${column}${row + 1},${column}3:${column}${units + 2})`);
      return { row, column: RANK };
    }
    return { row, column: TOTAL };
  },
  "sheet.linked": ({ formulas, units }, random) => {
    const row = random.int(1, units);
    formulas.set(`${row} ${FIRST}`, `=[tham-dinh.xlsx]Sheet1!C${row}`);
    return { row, column: FIRST };
  },
  "roster.missing": ({ roster }) => {
    roster.push("Xã Không Có");
    return { row: 0, column: 0 };
  },
  "roster.extra": ({ roster, units }, random) => {
    const row = random.int(1, units);
    roster.splice(row - 1, 1);
    return { row, column: NAME };
  },
  "roster.otherKind": ({ rows, units }, random) => {
    const row = random.int(1, units);
    return set(rows, row, NAME, String(rows[row]?.[NAME]).replace("Xã", "Phường"));
  },
  "score.aboveMax": ({ rows, units }, random) => {
    const [row, column] = [random.int(1, units), random.int(FIRST, LAST)];
    return set(rows, row, column, 100.01 + random.int(0, 9));
  },
};

function set(rows: RawValue[][], row: number, column: number, value: RawValue) {
  const line = rows[row];
  if (line === undefined) throw new Error(`no row ${row}`);
  line[column] = value;
  return { row, column };
}

test.each(Object.entries(SPOILS))("50 slips of the kind %s are told at their cell", (code, spoil) => {
  let done = 0;
  for (let seed = 1000; done < 50; seed++) {
    const sheet = clean(seed);
    const at = spoil(sheet, new Random(seed));
    if (at === null) continue;
    done += 1;
    const cells = findingsOf(sheet)
      .filter((found) => found.code === code)
      .map(({ place }) => (place.cell === null ? "" : cellText(place.cell)));
    const cell = cellText({ row: rowIndex(at.row), column: columnIndex(at.column) });
    expect({ seed, cells, found: cells.includes(cell) }).toEqual({ seed, cells, found: true });
  }
});
