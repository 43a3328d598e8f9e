import type { Framework, UnitRule } from "../../src/model/framework";
import { assessed, rulesOf, told } from "./assessed";

const knockOut = { class: "Khá", reason: "Có cán bộ bị kỷ luật", legalBasis: "Điều 7" };
const stated = (value: string) =>
  ({ value, comparison: "atLeast", provenance: { kind: "stated", source: "Điều 5" } }) as const;

function rules(units: readonly UnitRule[], more: Partial<Framework> = {}): Framework {
  const levels = [
    { name: { vi: "Tốt", en: "Good" }, threshold: stated("80"), color: null },
    { name: { vi: "Khá", en: "Fair" }, threshold: null, color: null },
  ];
  const criteria = { a: { vi: "Nhận thức số", max: "60" }, b: { vi: "Thể chế số", max: "40" } };
  return rulesOf(criteria, { scale: "100", classes: { of: "total", levels }, units, ...more });
}

const HEAD = ["STT", "Đơn vị", "Nhận thức số", "Thể chế số"];

test("a knock-out that holds is told at its unit, with reason and legal basis", () => {
  const rows = [HEAD, [1, "Ủy ban nhân dân xã Hoà Bình", 60, 30], [2, "Xã Hòa An", 55, 35]];
  expect(assessed(rows, rules([{ unit: "Xã Hòa Bình", knockOut }])).findings).toMatchObject([
    { code: "ranking.tie" },
    {
      code: "class.knockOut",
      place: { cell: { row: 1, column: 1 } },
      params: { unit: "Ủy ban nhân dân xã Hoà Bình", ...knockOut },
    },
  ]);
});

test("a decision about a unit that the table lacks is told, with the units that it may mean", () => {
  const rows = [HEAD, [1, "Hòa Bình", 60, 30], [2, "Xã Đắk Song", 55, 31], [3, "Phường Hòa Bình", 50, 25]];
  const units = ["Xã Hòa Bình", "Xã Đăk Song", "Xã Không Có"].map((unit) => ({ unit, knockOut }));
  const { findings } = assessed(rows, rules(units));
  expect(findings.filter(({ code }) => code !== "unit.similar")).toMatchObject([
    { code: "unit.notInTable", severity: "warning", params: { unit: "Xã Hòa Bình", likes: ["Hòa Bình (B2)"] } },
    { code: "unit.notInTable", params: { unit: "Xã Đăk Song", likes: ["Xã Đắk Song (B3)"] } },
    { code: "unit.notInTable", params: { unit: "Xã Không Có", likes: [] } },
  ]);
});

test("a table of one unit says nothing of decisions about others, unless it may be meant", () => {
  const units = ["Xã Hòa Bình", "Xã Khác"].map((unit) => ({ unit, knockOut }));
  expect(assessed([HEAD, [1, "Hòa Bình", 60, 30]], rules(units)).findings).toMatchObject([
    { code: "unit.notInTable", params: { unit: "Xã Hòa Bình", likes: ["Hòa Bình (B2)"] } },
  ]);
});

test("a decision that two units answer to is an error, and decides on neither", () => {
  const rows = [HEAD, [1, "Xã Hòa Bình", 60, 30], [2, "UBND xã Hoà Bình", 55, 31]];
  const { findings, assessment } = assessed(rows, rules([{ unit: "Xã Hòa Bình", knockOut }]));
  expect(findings).toMatchObject([
    {
      code: "unit.severalInTable",
      severity: "error",
      place: { cell: { row: 0, column: 0 } },
      params: { unit: "Xã Hòa Bình", units: ["Xã Hòa Bình (B2)", "UBND xã Hoà Bình (B3)"] },
    },
    { code: "unit.similar" },
  ]);
  expect([...assessment.ranking.classes]).toEqual([0, 0]);
});

test("units that a quota keeps from their class are named once, the knocked-out one is not among them", () => {
  const quota = { kind: "count", atMost: 1 } as const;
  const base = rules([{ unit: "Xã D", knockOut }]);
  const [best, ...others] = base.classes?.levels ?? [];
  if (best === undefined) throw new Error("no class");
  const framework: Framework = { ...base, classes: { of: "total", levels: [{ ...best, quota }, ...others] } };
  const rows = [HEAD, [1, "Xã A", 60, 40], [2, "Xã B", 60, 39], [3, "Xã C", 60, 38], [4, "Xã D", 60, 37]];
  expect(assessed(rows, framework).findings).toMatchObject([
    { code: "class.quota", place: { cell: { row: 2, column: 1 } }, params: { class: "Tốt", units: ["Xã B", "Xã C"] } },
    { code: "class.knockOut", params: { unit: "Xã D" } },
  ]);
  expect(told(rows.slice(0, 2), { ...framework, units: [] })).toEqual([]);
});
