import { CHECKS } from "../../src/checks/checks";
import { cellText, columnIndex, rowIndex } from "../../src/model/address";
import type { FindingCode } from "../../src/model/finding";
import { Random } from "../generator/random";
import { clean, scanOf, type Spoilable } from "./cleanTable";
import { SPOILS } from "./spoils";

/** Told of every table, clean or not. */
const NOTES: readonly FindingCode[] = ["ranking.tie", "threshold.onEdge"];

/** What a table that adds points up cannot have, with what it takes; planted one by one in the tests beside this one. */
const ELSEWHERE: { readonly [C in FindingCode]?: string } = {
  "score.figureDiffers": "raw figures",
  "score.noPoints": "raw figures",
  "score.outOfScale": "stages",
  "score.verifiedAbove": "stages",
  "score.stagesApart": "stages",
  "excluded.outOfRange": "maxima by unit",
  "excluded.notUsed": "maxima by unit",
  "unit.groupUnknown": "groups",
  "unit.lacking": "criteria that are met",
  "published.ratio": "ratios",
  "condition.unknown": "conditions",
  "class.order": "classes by remarks",
};

function toldAt(sheet: Spoilable, code: FindingCode, framework?: Parameters<typeof scanOf>[1]): readonly string[] {
  return scanOf(sheet, framework)
    .findings.filter((found) => found.code === code)
    .map(({ place }) => (place.cell === null ? "" : cellText(place.cell)));
}

test("every code that a check tells is planted, here or in a file of its own", () => {
  const codes = CHECKS.flatMap((entry) => entry.codes);
  expect(codes.filter((code) => !(code in SPOILS) && !(code in ELSEWHERE))).toEqual([]);
  expect(codes.filter((code) => code in SPOILS && code in ELSEWHERE)).toEqual([]);
});

test("300 clean sheets raise nothing", () => {
  for (let seed = 1; seed <= 300; seed++) {
    const told = scanOf(clean(seed)).findings.filter(({ code }) => !NOTES.includes(code));
    expect({ seed, told }).toEqual({ seed, told: [] });
  }
});

test.each(Object.entries(SPOILS))("50 slips of the kind %s are told at their cell", (code, spoil) => {
  let done = 0;
  for (let seed = 1000; done < 50; seed++) {
    const sheet = clean(seed);
    const spoilt = spoil(sheet, new Random(seed));
    if (spoilt === null) continue;
    done += 1;
    const cells = toldAt(sheet, code as FindingCode, spoilt.framework);
    const cell = cellText({ row: rowIndex(spoilt.row), column: columnIndex(spoilt.column) });
    expect({ seed, cells, found: cells.includes(cell) }).toEqual({ seed, cells, found: true });
  }
});
