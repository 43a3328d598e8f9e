import { deriveFramework } from "../../src/framework/derive/deriveFramework";
import { classedTable } from "../../src/framework/thresholds/classedTable";
import { readFramework } from "../../src/framework/document/loadFramework";
import { mapFields } from "../../src/match/mapFields";
import { withInferredClasses } from "../../src/framework/thresholds/withInferredClasses";
import { rankScores } from "../../src/ranking/rankScores";
import { readCriteriaTable } from "../../src/reader/criteria/readCriteriaTable";
import { findBlocks } from "../../src/reader/findBlocks";
import { readTable } from "../../src/reader/readTable";
import { scoreTable } from "../../src/scoring/scoreTable";
import { publishedText } from "../support/published";
import { pasted, sheetOf } from "../support/sheetOf";
import { understood } from "../support/understood";

test("a framework made from a published table alone gives every unit its published class", () => {
  const grid = sheetOf(pasted(publishedText("hung-yen-xa-2023")));
  const [block] = findBlocks(grid).blocks;
  const derived = deriveFramework(readCriteriaTable(grid), understood(grid, block))!.framework;
  const { table } = readTable(grid, block!, mapFields(block!, derived).mapping);
  const framework = withInferredClasses(derived, [classedTable(table, block!.fields)!]);
  expect(readFramework(framework)).toEqual({ ok: true, value: framework });
  expect(framework.classes?.levels.map(({ name, threshold }) => [name.vi, threshold?.value])).toEqual([
    ["Tốt", null],
    ["Khá", null],
    ["Trung bình", "500"],
    ["Yếu", undefined],
  ]);
  const { classes } = rankScores(table, scoreTable(table, framework), framework);
  const names = Array.from(classes, (level) => framework.classes?.levels[level]?.name.vi);
  expect(names).toEqual(table.published.class?.texts);
});

test("tables without classes leave the draft as it is", () => {
  const grid = sheetOf(pasted(publishedText("can-tho-so-2023")));
  const draft = deriveFramework(readCriteriaTable(grid), understood(grid, findBlocks(grid).blocks[0]))!.framework;
  expect(withInferredClasses(draft, [])).toBe(draft);
});
