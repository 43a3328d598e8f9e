import { catalog } from "../../src/framework/catalog/catalog";
import { decimalText } from "../../src/model/numbers/decimal";
import { decimalAt } from "../../src/model/numbers/decimalColumn";
import { compareFractions, fractionOf } from "../../src/model/numbers/fraction";
import { dec } from "../../src/model/numbers/decimal";
import type { Framework } from "../../src/model/framework";
import { scoreTable } from "../../src/scoring/scoreTable";
import { point, publishedRows } from "../support/published";
import { tableOf } from "../support/table";

function builtIn(id: string): Framework {
  const framework = catalog.find((one) => one.id === id);
  if (framework === undefined) throw new Error(id);
  return framework;
}

test("the eight criteria of each commune of Hưng Yên make its printed total, but for Phương Chiểu", () => {
  const rows = publishedRows("hung-yen-xa-2023");
  const framework = builtIn("hung-yen-xa-2023");
  const scores = Object.fromEntries(
    framework.criteria.map(({ id }, index) => [id, rows.map((row) => point(row[2 + index] ?? ""))]),
  );
  const { totals, statuses, exact } = scoreTable(
    tableOf({ units: rows.map((row) => row[1] ?? ""), scores }),
    framework,
  );
  const computed = rows.map((_, unit) => decimalText(decimalAt(totals, unit)!));
  const printed = rows.map((row) => point(row[10] ?? ""));
  expect(rows).toHaveLength(17);
  expect(computed.slice(0, 16)).toEqual(printed.slice(0, 16));
  expect([printed[16], computed[16]]).toEqual(["288.11", "287.11"]);
  expect(statuses).toEqual(rows.map(() => "ranked"));
  expect(compareFractions(exact(0)!, fractionOf(dec("708.39")))).toBe(0);
});

test.each([
  ["can-tho-so-2023", 20],
  ["can-tho-huyen-2023", 9],
])("the given ratios of %s stay as printed, and there is no total", (id, count) => {
  const rows = publishedRows(id);
  const ratio = rows.map((row) => point(row[2] ?? ""));
  const scores = scoreTable(tableOf({ units: rows.map((row) => row[1] ?? ""), ratio }), builtIn(id));
  expect(rows).toHaveLength(count);
  expect(rows.map((_, unit) => decimalAt(scores.ratios, unit))).toEqual(ratio.map((text) => dec(text)));
  expect(rows.map((_, unit) => decimalAt(scores.totals, unit))).toEqual(rows.map(() => null));
});
