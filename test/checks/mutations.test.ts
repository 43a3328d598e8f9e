import { cellText, columnIndex, columnLetters, rowIndex } from "../../src/model/address";
import type { FindingCode } from "../../src/model/finding";
import { Random } from "../generator/random";
import {
  CLASS,
  clean,
  findingsOf,
  FIRST,
  LAST,
  NAME,
  RANK,
  score,
  set,
  type Spoilable,
  STT,
  TOTAL,
} from "./cleanTable";

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
