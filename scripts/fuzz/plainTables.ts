import { loadFramework } from "../../src/framework/document/loadFramework";
import { blocksTable } from "../../src/model/finding";
import { FORMAT, type Framework } from "../../src/model/framework";
import { decimalText } from "../../src/model/numbers/decimal";
import { decimalAt } from "../../src/model/numbers/decimalColumn";
import { NO_CLASS } from "../../src/model/ranking";
import { assessSheet } from "../../src/session/assessSheet";
import type { Assessment } from "../../src/session/scan";
import { Random } from "../../test/generator/random";
import { sheetOf } from "../../test/support/sheetOf";
import { exactSum } from "./exactSum";
import { plainTable, rowsOf, scaleOf, type PlainTable, type Score } from "./plainTable";
import { ASKED, type Target, type Tried } from "./target";
import { valuesOf } from "../../test/support/gridValues";

/**
 * Tables whose totals, ranks and classes are known beforehand, then the same ones with rows and columns in another order,
 * under synonyms, with figures typed as text, with one unit more: nobody's result may be another.
 */
export const plainTables: Target = {
  name: "plain tables",
  grids: 6,
  attempt: (seed) => {
    const random = new Random(seed);
    const table = plainTable(random);
    const framework = frameworkOf(table);
    for (const [way, varied] of variants(table, random)) {
      const wrong = differing(varied, framework);
      if (typeof wrong === "string") return `${way}: ${wrong}`;
      if (wrong === ASKED) return ASKED;
    }
    return null;
  },
};

function variants(table: PlainTable, random: Random): readonly (readonly [string, PlainTable])[] {
  const asText = random.int(0, table.criteria.length - 1);
  const more = { name: "Xã Thêm Vào", scores: table.criteria.map(({ max }): Score => ({ kind: "points", hundredths: max * 50, asText: false })) }; // prettier-ignore
  return [
    ["as it is", table],
    ["rows in another order", { ...table, units: random.shuffled(table.units) }],
    ["columns in another order", { ...table, order: random.shuffled(table.order) }],
    ["under synonyms", { ...table, heads: "synonyms" }],
    ["a column typed as text", { ...table, units: table.units.map((unit) => ({ ...unit, scores: unit.scores.map((own, at) => (own.kind === "points" && at === asText ? { ...own, asText: true } : own)) })) }], // prettier-ignore
    ["one unit more", { ...table, units: [...table.units, more] }],
  ];
}

function frameworkOf({ criteria, decimals, ties, thresholds }: PlainTable): Framework {
  const twice = (text: string) => ({ vi: text, en: text });
  const classes = ["Tốt", "Khá", "Yếu"].map((name, index) => ({
    name: twice(name),
    threshold: thresholds[index] === undefined ? null : { value: String(thresholds[index]), comparison: "atLeast", provenance: { kind: "stated", source: "QĐ 1" } }, // prettier-ignore
    color: null,
  }));
  const loaded = loadFramework(
    JSON.stringify({
      format: FORMAT,
      id: "thu",
      version: "1",
      status: "current",
      name: twice("Bộ thử"),
      legalBasis: [],
      level: "xã",
      unitWords: ["xã", "phường"],
      year: null,
      criteria: criteria.map(({ id, name, synonym, max }) => ({ id, name: twice(name), aliases: [synonym], max: String(max), kind: "scored", parent: null, weight: null })), // prettier-ignore
      total: { kind: "sum" },
      scale: String(scaleOf(criteria)),
      decimals,
      classes: thresholds.length === 0 ? null : { of: "total", levels: classes },
      ranking: { ties, tieBreakers: [], on: "printed", lists: "one" },
    }),
  );
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return loaded.value;
}

function differing(table: PlainTable, framework: Framework): Tried {
  const grid = sheetOf(rowsOf(table), { top: table.top, left: table.left });
  const before = JSON.stringify(valuesOf(grid));
  const { tables, findings } = assessSheet(grid, [{ framework, origin: "workbook" }], () => ({ frameworkId: framework.id })); // prettier-ignore
  if (JSON.stringify(valuesOf(grid)) !== before) return "the grid was changed";
  const [scan, ...others] = tables;
  if (scan === undefined || others.length > 0) return `${tables.length} tables`;
  if (scan.assessment === null) return findings.some(blocksTable) ? ASKED : "no result, and no word why";
  const expected = resultsOf(table);
  for (const [index, unit] of scan.assessment.table.units.entries()) {
    const [own, wanted] = [resultAt(scan.assessment, index), expected.get(unit.name)];
    if (own !== wanted) return `${unit.name}: ${own} for ${String(wanted)}`;
  }
  return scan.assessment.table.units.length === table.units.length ? null : "units are missing";
}

function resultAt({ ranking, framework }: Assessment, index: number): string {
  const total = decimalAt(ranking.scores.totals, index);
  const level = ranking.classes[index] ?? NO_CLASS;
  const name = framework.classes?.levels[level]?.name.vi ?? "";
  return total === null ? "incomplete" : `${decimalText(total)} rank ${String(ranking.ranks[index])} ${name}`;
}

/** Total, rank and class of each unit by its name, counted by hand. */
function resultsOf({ units, criteria, decimals, ties, thresholds }: PlainTable): ReadonlyMap<string, string> {
  const totals = units.map(({ scores }) => {
    const lacks = scores.some(({ kind }) => kind === "lacking") || scores.length < criteria.length;
    return lacks ? null : exactSum(scores.map((own) => (own.kind === "points" ? own.hundredths / 100 : 0)), decimals); // prettier-ignore
  });
  const known = totals.filter((total) => total !== null).map(Number);
  return new Map(
    units.map(({ name }, index) => {
      const total = totals[index] ?? null;
      if (total === null) return [name, "incomplete"];
      const better = known.filter((other) => other > Number(total));
      const rank = 1 + (ties === "standard" ? better.length : new Set(better).size);
      const at = thresholds.findIndex((threshold) => Number(total) >= threshold);
      const level = thresholds.length === 0 ? "" : (["Tốt", "Khá"][at] ?? "Yếu");
      return [name, `${total} rank ${rank} ${level}`];
    }),
  );
}
