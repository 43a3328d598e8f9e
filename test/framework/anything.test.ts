import fc from "fast-check";
import { catalog } from "../../src/framework/catalog/catalog";
import { deriveFramework } from "../../src/framework/derive/deriveFramework";
import { formToFramework } from "../../src/framework/form/formToFramework";
import { frameworkToForm } from "../../src/framework/form/frameworkToForm";
import { loadFramework, readFramework } from "../../src/framework/document/loadFramework";
import { matchFrameworks } from "../../src/match/matchFrameworks";
import { frameworkForm } from "../../src/locales/vi/frameworkForm";
import { readCriteriaTable } from "../../src/reader/criteria/readCriteriaTable";
import { findBlocks } from "../../src/reader/findBlocks";
import { understood } from "../support/understood";
import { sheetOf } from "../support/sheetOf";
import { times } from "../support/sweep";

const word = fc.constantFrom(
  "STT",
  "Tiêu chí",
  "Chỉ số",
  "Điểm tối đa",
  "Thang điểm",
  "Cách tính",
  "Đơn vị",
  "Tổng điểm",
  "Nhận thức số (100 điểm)",
  "Điểm cộng",
  "Điểm trừ",
  "I",
  "V. Kết quả",
  "1",
  "1.1",
  "a)",
  "-",
  "4 lần: 20 điểm; 3 lần: 15 điểm",
  "1/2 điểm tối đa",
  "a/b × 20",
  "Xã A",
  "UBND phường B",
  "Tốt",
  // Seen by nobody: a draft calls what is so named by its place.
  "\u0007",
  "\u202e\u200b",
  "\ud800",
  "\u3164",
);
const cell = fc.oneof(
  { weight: 4, arbitrary: word },
  { weight: 2, arbitrary: fc.integer({ min: -5, max: 200 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 2, arbitrary: fc.constant("") },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.boolean() },
);
const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 9 });

test("what is derived from any sheet is a valid framework", () => {
  fc.assert(
    fc.property(rows, (of) => {
      const grid = sheetOf(of);
      for (const block of [...findBlocks(grid).blocks, null]) {
        const derived = deriveFramework(readCriteriaTable(grid), understood(grid, block));
        if (derived !== null) expect(readFramework(derived.framework)).toEqual({ ok: true, value: derived.framework });
      }
    }),
    { numRuns: times(100, 300) },
  );
});

test("any table can be matched, and fits from 0 to 1", () => {
  fc.assert(
    fc.property(rows, (of) => {
      for (const block of findBlocks(sheetOf(of)).blocks) {
        const matches = matchFrameworks(block, catalog);
        expect(matches).toHaveLength(catalog.length);
        for (const { fit } of matches) expect(fit >= 0 && fit <= 1).toBe(true);
      }
    }),
    { numRuns: times(80, 200) },
  );
});

test("no document and no worksheet makes the readers throw", () => {
  fc.assert(fc.property(fc.json(), (text) => typeof loadFramework(text).ok === "boolean"));
  const form = frameworkToForm(catalog[0]!, frameworkForm).rows;
  const spoiled = fc.tuple(fc.nat(form.length - 1), fc.nat(12), fc.oneof(fc.string(), fc.double(), fc.constant(null)));
  fc.assert(
    fc.property(fc.array(spoiled, { maxLength: 8 }), (changes) => {
      const changed = form.map((row, at) =>
        changes
          .filter(([r]) => r === at)
          .reduce((cells, [, column, value]) => cells.map((cell, c) => (c === column ? value : cell)), [...row, null]),
      );
      expect(typeof formToFramework(changed, frameworkForm).ok).toBe("boolean");
    }),
  );
});
