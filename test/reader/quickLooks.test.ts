import fc from "fast-check";
import { plainGrid, type Grid, type SheetId } from "../../src/model/grid";
import { rankOfText } from "../../src/model/text/rankOfText";
import { tidyText } from "../../src/model/text/tidyText";
import { parseFigure } from "../../src/reader/figures/parseFigure";
import { yesOrNo } from "../../src/reader/figures/rawFigure";
import { cellShape } from "../../src/reader/layout/cells";
import { isClassName } from "../../src/reader/words/rowLabels";
import { times } from "../support/sweep";

/** What names, marks, ranks, classes and figures are made of, composed or not. */
const piece = fc.constantFrom(
  ...Array.from("xXtTcCđĐdDkKnNfFaAeruUoOsSiIvV0129.,%()/-–'’ ×÷\u0301\u0302\u0323\u00a0\u200e"),
  ...Array.from("ãáạậẬỐốớưừễếòồ"),
  "Xã ",
  "Có",
  "Chưa",
  "đạt",
  "không",
  " áp dụng",
  "true",
  "false",
  "Hạng ",
  "Tốt",
  "Thị trấn ",
  "KAD",
  "x",
);
const text = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(""));

const gridOf = (value: string): Grid => plainGrid({ id: "{1}" as SheetId, name: "Bảng điểm" }, [[value]]);

test("a cell that is words at a glance is words when it is read, too", () => {
  fc.assert(
    fc.property(text, (value) => {
      if (cellShape(gridOf(value), 0, 0) !== "words") return;
      expect([parseFigure(value, null).kind, yesOrNo(value)]).toEqual(["notNumber", null]);
    }),
    { numRuns: times(1000, 5000) },
  );
});

test("what is tidy at a glance has nothing that tidying changes", () => {
  const thorough = (value: string) => {
    const composed = value
      .replace(/[\u00ad\u034f\u061c\u180e\u200e\u200f\u202a-\u202e\u2061-\u2064\u2066-\u2069]/gu, "")
      .normalize("NFC")
      .replace(/[\s\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]+/gu, " ")
      .trim();
    return /^['’](?=\S)/.test(composed) ? composed.slice(1).trimStart() : composed;
  };
  fc.assert(
    fc.property(text, (value) => {
      expect(tidyText(value)).toBe(thorough(value));
    }),
    { numRuns: times(1000, 5000) },
  );
});

test("no name of a unit that is passed over is a class, and no text that is passed over a rank", () => {
  for (const kind of ["Xã", "phường", "Thị", "Thành", "UBND", "Ủy", "Sở", "Ban"]) {
    for (const rest of ["tốt", "A", "xuất sắc", "hoàn thành tốt", "1"]) {
      expect([kind, rest, isClassName(`${kind} ${rest}`)]).toEqual([kind, rest, false]);
    }
  }
  const ranks = [
    "4",
    "05",
    "=2",
    "2=",
    "#3",
    "Hạng 4",
    "thứ 3",
    "Xếp thứ 2",
    "Giải 1",
    "Rank 2",
    "No. 5",
    "T-5",
    "t5",
    "IV",
    "xcix",
    "lxx",
    "c",
    "ix",
  ];
  expect(ranks.filter((rank) => rankOfText(rank) === null)).toEqual([]);
});
