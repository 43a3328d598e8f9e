import type { Evidence, Relation } from "../../src/evidence/evidence";
import { findEvidence } from "../../src/evidence/findEvidence";
import { decimalText } from "../../src/model/numbers/decimal";
import { tableOf } from "./tableOfTexts";

function told({ kind, target, parts, rounding, agrees, outOf, off }: Relation): string {
  const rows = off.map(
    ({ row, printed, expected }) => ` (${row}: ${decimalText(printed)} for ${decimalText(expected)})`,
  );
  const made = parts.map(({ column }) => column).join("+");
  return `${target} = ${kind} ${made}, ${rounding}, ${agrees}/${outOf}${rows.join("")}`;
}

function relations(evidence: Evidence): readonly string[] {
  return evidence.relations.map(told).sort();
}

describe("sums", () => {
  test("a total right of its parts, one row wrong", () => {
    const table = tableOf(`
      20.5 31   12   63.5
      18   29.5 14   61.5
      22   27   11.5 60.5
      19   30   10   69
      17.5 26   13   56.5
      21   28.5 15   64.5`);
    expect(relations(findEvidence(table))).toEqual(["3 = sum 0+1+2, exact, 5/6 (3: 69 for 59)"]);
  });

  test("a total left of its parts, with a gap between them", () => {
    const table = tableOf(`
      63.5 20.5 1204 31   12  
      61.5 18   987  29.5 14  
      60.5 22   1530 27   11.5
      59   19   1111 30   10  
      56.5 17.5 1045 26   13  
      64.5 21   990  28.5 15`);
    expect(relations(findEvidence(table))).toEqual(["0 = sum 1+3+4, exact, 6/6"]);
  });

  test("main criteria over components: a total is made of the mains", () => {
    const table = tableOf(`
      12 7 5 31 20 11 43
      15 9 6 29 18 11 44
      11 4 7 33 21 12 44
      17 8 9 24 14 10 41
      9  3 6 27 15 12 36
      14 8 6 30 17 13 44`);
    expect(relations(findEvidence(table))).toEqual([
      "0 = sum 1+2, exact, 6/6",
      "3 = sum 4+5, exact, 6/6",
      "6 = sum 0+3, exact, 6/6",
    ]);
  });
});

describe("means", () => {
  const judges = (mean: readonly string[]) =>
    tableOf(
      ["41 44 46", "38 40 43", "45 45 47", "39 36 38", "44 42 45", "40 41 43"]
        .map((row, index) => `${row} ${mean[index] ?? "."}`)
        .join("\n"),
    );

  test("rounded half up", () => {
    const table = judges(["43.67", "40.33", "45.67", "37.67", "43.67", "41.33"]);
    expect(relations(findEvidence(table))).toEqual(["3 = mean 0+1+2, halfUp, 6/6"]);
  });

  test("cut", () => {
    const table = judges(["43.66", "40.33", "45.66", "37.66", "43.66", "41.33"]);
    expect(relations(findEvidence(table))).toEqual(["3 = mean 0+1+2, truncated, 6/6"]);
  });

  test("as a spreadsheet keeps it", () => {
    const table = judges([
      "43.6666666666667",
      "40.3333333333333",
      "45.6666666666667",
      "37.6666666666667",
      "43.6666666666667",
      "41.3333333333333",
    ]);
    expect(relations(findEvidence(table))).toEqual(["3 = mean 0+1+2, exact, 6/6"]);
  });
});

describe("rankings", () => {
  test("by the total, ties 1-1-3, one rank wrong", () => {
    const table = tableOf(`
      20 31 51 4
      25 29 54 1
      22 32 54 1
      19 30 49 5
      27 26 53 3
      21 27 48 6
      20 25 45 7
      18 26 44 9
      17 25 42 9`);
    const [ranking] = findEvidence(table).rankings;
    expect(ranking).toMatchObject({ column: 3, by: 2, ties: "standard", direction: "highest", perGroup: false });
    expect(ranking?.off.map(({ row }) => row)).toEqual([7]);
  });
});

test("an empty table proves nothing", () => {
  expect(findEvidence({ rowCount: 0, columns: [], groups: [] })).toEqual({
    natures: [],
    relations: [],
    rankings: [],
    looseRanks: [],
    classings: [],
  });
});
