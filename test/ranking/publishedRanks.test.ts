import { catalog } from "../../src/framework/catalog/catalog";
import type { Framework } from "../../src/model/framework";
import type { Ranking } from "../../src/model/ranking";
import { rankScores } from "../../src/ranking/rankScores";
import { scoreTable } from "../../src/scoring/scoreTable";
import { point, publishedRows } from "../support/published";
import { tableOf, type TableText } from "../support/table";

function rank(id: string, text: TableText): Ranking {
  const framework = catalog.find((one) => one.id === id)!;
  const table = tableOf(text);
  return rankScores(table, scoreTable(table, framework), framework);
}

function classNames({ classes }: Ranking, { classes: rule }: Framework): readonly (string | null)[] {
  return Array.from(classes, (level) => rule?.levels[level]?.name.vi ?? null);
}

test("Hưng Yên: ranks, classes and counts as the Decision has them", () => {
  const rows = publishedRows("hung-yen-xa-2023");
  const ids = catalog.find(({ id }) => id === "hung-yen-xa-2023")!.criteria.map(({ id }) => id);
  const scores = Object.fromEntries(ids.map((id, at) => [id, rows.map((row) => point(row[2 + at] ?? ""))]));
  const ranking = rank("hung-yen-xa-2023", { units: rows.map((row) => row[1] ?? ""), scores });
  expect(Array.from(ranking.ranks, String)).toEqual(rows.map((row) => row[0]));
  expect(classNames(ranking, ranking.framework)).toEqual(rows.map((row) => row[11]));
  expect(ranking.counts.map(({ count }) => count)).toEqual([0, 1, 11, 5]);
  expect(ranking.ties).toEqual([]);
});

test.each([
  ["can-tho-so-2023", [8, 9, 3, 0]],
  ["can-tho-huyen-2023", [0, 4, 5, 0]],
])("%s: ranks, classes and counts as the Decision has them", (id, counts) => {
  const rows = publishedRows(id);
  const ranking = rank(id, { units: rows.map((row) => row[1] ?? ""), ratio: rows.map((row) => point(row[2] ?? "")) });
  expect(Array.from(ranking.ranks, String)).toEqual(rows.map((row) => row[0]));
  expect(classNames(ranking, ranking.framework)).toEqual(rows.map((row) => row[3]));
  expect(ranking.counts.map(({ count }) => count)).toEqual(counts);
});
