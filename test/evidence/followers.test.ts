import { findEvidence } from "../../src/evidence/findEvidence";
import { rankOfText } from "../../src/model/text/rankOfText";
import { decimalText } from "../../src/model/numbers/decimal";
import { tableOf } from "./tableOfTexts";

describe("rankings", () => {
  const scores = ["41.2", "38.5", "38.5", "36.1", "35.9", "33.3", "30.7", "29.8"];
  const ranked = (ranks: readonly string[], groups?: readonly string[]) =>
    findEvidence(tableOf(scores.map((score, row) => `${score} ${ranks[row]}`).join("\n"), groups)).rankings[0];

  test.each([
    ["standard", ["1", "2", "2", "4", "5", "6", "7", "8"]],
    ["dense", ["1", "2", "2", "3", "4", "5", "6", "7"]],
    ["none", ["1", "3", "2", "4", "5", "6", "7", "8"]],
  ])("ties %s", (ties, ranks) => {
    expect(ranked(ranks)).toMatchObject({ column: 1, by: 0, ties, direction: "highest", agrees: 8, outOf: 8 });
  });

  test("from the lowest", () => {
    expect(ranked(["8", "6", "6", "5", "4", "3", "2", "1"])).toMatchObject({ direction: "lowest", agrees: 8 });
  });

  test("in each group", () => {
    const groups = ["a", "b", "a", "b", "a", "b", "a", "b"];
    expect(ranked(["1", "1", "2", "2", "3", "3", "4", "4"], groups)).toMatchObject({ perGroup: true, agrees: 8 });
  });

  test("written as text", () => {
    const ranks = ["Hạng_1", "=2", "2=", "IV", "05", "6", "VII", "8"];
    expect(ranked(ranks)).toMatchObject({ ties: "standard", agrees: 8, outOf: 8 });
  });

  test.each([
    ["Hạng 4", 4],
    ["T-3", 3],
    ["XIX", 19],
    ["IIII", null],
    ["Khá", null],
    ["", null],
  ])("%p means %p", (text, rank) => {
    expect(rankOfText(text)).toBe(rank);
  });
});

test("1 … n that runs against the criteria is a rank of something unseen", () => {
  const evidence = findEvidence(
    tableOf(`
      3 31 40
      1 36 45
      6 20 29
      4 32 33
      2 39 41
      7 18 30
      5 25 44`),
  );
  expect(evidence.rankings).toEqual([]);
  expect(evidence.looseRanks).toEqual([{ column: 0, ties: null, perGroup: false, against: [1, 2] }]);
});

describe("classes", () => {
  const table = `
    1 91.5 Xuất_sắc
    2 88.2 Tốt
    3 84.9 Tốt
    4 79.3 Khá
    5 77.0 Khá
    6 75.1 Tốt
    7 71.4 Khá
    8 66.6 Trung_bình
    9 58.0 Trung_bình`;

  test("fall with a figure, with the row that breaks the order and the intervals of their thresholds", () => {
    const [classing] = findEvidence(tableOf(table)).classings;
    expect(classing).toMatchObject({ column: 2, by: 1, classes: ["Xuất sắc", "Tốt", "Khá", "Trung bình"] });
    expect(classing?.off).toEqual([{ row: 5, printed: "Tốt", expected: "Khá" }]);
    const intervals = classing?.thresholds.map(({ class: name, greaterThan, atMost, round }) => [
      name,
      greaterThan === null ? null : decimalText(greaterThan),
      atMost === null ? null : decimalText(atMost),
      round.map(decimalText),
    ]);
    expect(intervals).toEqual([
      ["Xuất sắc", "88.2", "91.5", ["90"]],
      ["Tốt", "79.3", "84.9", ["80"]],
      ["Khá", "66.6", "71.4", ["70"]],
    ]);
  });

  test("names of units are none", () => {
    const rows = ["Xã_A 91.5", "Xã_B 88.2", "Xã_C 84.9", "Xã_D 79.3", "Xã_E 77.0", "Xã_F 75.1"];
    expect(findEvidence(tableOf(rows.join("\n"))).classings).toEqual([]);
  });
});

test("what a column is by itself", () => {
  const table = tableOf(`
    1 2019 10001 50 .  10.5
    2 2020 10007 50 .  9.2
    3 2021 10023 50 .  11.7
    4 2022 10101 50 .  8.8`);
  expect(findEvidence(table).natures).toEqual(["running", "years", "codes", "constant", "empty", "figures"]);
});
