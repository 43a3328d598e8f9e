import { CHECKS, SHEET_CHECKS } from "../../src/checks/checks";
import { cellText, columnIndex, rowIndex } from "../../src/model/address";
import type { Finding, FindingCode } from "../../src/model/finding";
import { Random } from "../generator/random";
import type { SheetScan } from "../../src/session/scan";
import { assessed } from "./assessed";
import { clean, findingsOf, scanOf } from "./cleanTable";
import { times } from "../support/sweep";
import { SHEET } from "./spoil";
import { RULE_SPOILS } from "./ruleSpoils";
import { SPOILS } from "./spoils";

/** Told of every table, clean or not. */
const NOTES: readonly FindingCode[] = ["ranking.tie", "threshold.onEdge"];

/** Every so many-th slip is looked for from the bare cells on. */
const FROM_CELLS = 10;
const MOST_UNITS = 12;
const CLEAN = times(40, 300);
const SLIPS = times(2, 50);

const cleanScans = new Map<number, SheetScan>();

function cleanScan(seed: number): SheetScan {
  const known = cleanScans.get(seed) ?? scanOf(clean(seed, MOST_UNITS));
  cleanScans.set(seed, known);
  return known;
}

function cellsOf(findings: readonly Finding[], code: FindingCode): readonly string[] {
  return findings
    .filter((found) => found.code === code)
    .map(({ place }) => (place.cell === null ? "" : cellText(place.cell)));
}

test("every code that a check tells is planted, in one of the two manners", () => {
  const codes = [...CHECKS, ...SHEET_CHECKS].flatMap((entry) => entry.codes);
  expect(codes.filter((code) => code in SPOILS === code in RULE_SPOILS)).toEqual([]);
});

test(`${CLEAN} clean sheets raise nothing`, () => {
  for (let seed = 1; seed <= CLEAN; seed++) {
    const told = scanOf(clean(seed)).findings.filter(({ code }) => !NOTES.includes(code));
    expect({ seed, told }).toEqual({ seed, told: [] });
  }
});

test.each(Object.entries(SPOILS))(`${SLIPS} slips of the kind %s are told at their cell`, (code, spoil) => {
  let done = 0;
  for (let seed = 1000; done < SLIPS; seed++) {
    const sheet = clean(seed, MOST_UNITS);
    const spoilt = spoil(sheet, new Random(seed));
    if (spoilt === null) continue;
    done += 1;
    const { framework, otherColumns = false } = spoilt;
    const isRead = otherColumns || done % FROM_CELLS === 0;
    const found = isRead ? scanOf(sheet, framework).findings : findingsOf(cleanScan(seed), sheet, framework);
    const cells = cellsOf(found, code as FindingCode);
    const cell = spoilt === SHEET ? "" : cellText({ row: rowIndex(spoilt.row), column: columnIndex(spoilt.column) });
    expect({ seed, cells, found: cells.includes(cell) }).toEqual({ seed, cells, found: true });
  }
});

test.each(Object.entries(RULE_SPOILS))(
  `${SLIPS} slips of the kind %s are told at their cell, and the table before them is silent`,
  (code, spoil) => {
    for (let seed = 1; seed <= SLIPS; seed++) {
      const { clean: before, spoilt, cell } = spoil(new Random(seed));
      const [silent, cells] = [before, spoilt].map(({ rows, rules, options }) =>
        cellsOf(assessed(rows, rules, options).findings, code as FindingCode),
      );
      expect({ seed, silent, cells, found: cells?.includes(cell) }).toEqual({ seed, silent: [], cells, found: true });
    }
  },
);
