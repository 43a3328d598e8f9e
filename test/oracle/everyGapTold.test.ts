import fc from "fast-check";
import { checkMadeUpSteps } from "../../src/checks/checkTable";
import { readFramework } from "../../src/framework/document/loadFramework";
import type { Framework } from "../../src/model/framework";
import { atAStretch } from "../../src/model/steps";
import { rankScores } from "../../src/ranking/rankScores";
import { scoreTable } from "../../src/scoring/scoreTable";
import { withExtremes } from "../../src/scoring/withExtremes";
import { times } from "../support/sweep";
import { scored } from "../support/scored";
import { Chance } from "./chance";
import { randomFramework } from "./randomFramework";
import { randomSheet } from "./randomSheet";
import { tableTextOf } from "./resultOf";
import type { SheetText } from "./sheetText";

/** What is wrong with columns and with single cells the reader tells. */
function isRead({ columns, lines }: SheetText, { criteria, parts, groups = [] }: Framework): boolean {
  // Cells of a line that is not assessed are nobody's gap, whatever is made of the line.
  if (parts !== undefined && groups.some(({ assessment }) => assessment === "notAssessed")) return false;
  const isGiven = (id: string | null) => id !== null && columns.includes(id);
  const hasColumn = criteria.every(
    ({ id, parent }) => isGiven(id) || isGiven(parent) || criteria.some((each) => each.parent === id),
  );
  const isUnread = ({ scores, excluded, given }: (typeof lines)[number]) =>
    [...Object.values(scores), excluded, given?.total, given?.ratio].includes("?");
  return hasColumn && !lines.some(isUnread);
}

test("no unit is without a result and without a word", () => {
  let incomplete = 0;
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      const chance = new Chance(draw);
      const declared = randomFramework(chance);
      if (!readFramework(declared).ok) return;
      const sheet = randomSheet(chance, declared);
      if (!isRead(sheet, declared)) return;
      const { table, ranking, statuses } = scored(tableTextOf(sheet), declared);
      const lines = table.madeOf?.lines ?? table;
      const framework = withExtremes(declared, lines);
      const ofLines = rankScores(lines, scoreTable(lines, framework), framework);
      const told = atAStretch(checkMadeUpSteps({ table, framework, ranking, sheet: null }, ofLines));
      const named = new Set(
        told.flatMap(({ blocks, params }) => (blocks === "unit" && "unit" in params ? [params.unit] : [])),
      );
      table.units.forEach(({ name }, unit) => {
        if (statuses[unit] !== "incomplete") return;
        incomplete += 1;
        const parts = table.madeOf?.parts[unit] ?? [];
        const names = [name, ...parts.map(({ line }) => lines.units[line]?.name ?? "")];
        const untold = names.some((each) => named.has(each)) ? null : { name, sheet, declared };
        expect(untold).toBeNull();
      });
    }),
    { numRuns: Number(process.env["ORACLE_RUNS"] ?? times(100, 300)) },
  );
  expect(incomplete).toBeGreaterThan(5);
});
