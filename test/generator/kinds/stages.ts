import { decimal, plus, summed, fraction, compared, type Fraction } from "../fraction";
import type { Random } from "../random";
import { cell } from "../sheet";
import type { GeneratedCase } from "../truth";
import type { Column } from "../table/column";
import { drawLayout, layOut } from "../table/layout";
import { drawPlan, drawRanks } from "../table/plan";
import { ranked, STANDARD } from "../table/ranks";
import { byUnit, drawParts, type Part } from "../table/scores";
import { scoreSheet } from "../table/scoreSheet";
import { drawTitle, drawUnits } from "../table/units";
import { written } from "../table/writing";
import { drawCriteria } from "../words/criteria";
import { shortest } from "../fraction";
import type { Kind } from "./kind";

/** The official one last. */
const STAGES: readonly (readonly string[])[] = [
  ["Tự chấm", "Thẩm định"],
  ["Điểm tự chấm", "Điểm thẩm định"],
  ["Tự đánh giá", "Thẩm định"],
  ["Điểm tự đánh giá", "Điểm thẩm định"],
  ["Đơn vị tự chấm", "Tổ thẩm định chấm", "Hội đồng thống nhất"],
  ["Tự chấm", "Thẩm định", "Hội đồng"],
];

/** A self-score of the official one: somewhat above it, never above the maximum. */
function flattered(random: Random, { maximum, places, scores }: Part): Part {
  const better = scores.map((score) => {
    const raised = plus(score, decimal(random.int(0, 4), places === 0 ? 0 : 1));
    return compared(raised, maximum) > 0 ? maximum : raised;
  });
  return { maximum, places, scores: better };
}

/** Only the stages' totals: nothing is to be added. */
export const stagesAlone: Kind = {
  id: "stages-alone",
  make: (random) => {
    const units = drawUnits(random, 6, 24);
    const stages = random.pick(STAGES);
    const places = random.int(0, 2);
    const [official] = drawParts(random, units.names.length, 1, places);
    if (official === undefined) throw new Error("one part was drawn");
    const all = stages.map((_, at) => (at === stages.length - 1 ? official : flattered(random, official)));
    const parts = all.map((part, at): Column => {
      const cells = part.scores.map((score) => written(score, places, "plain"));
      return { role: "stage", headings: [stages[at] ?? ""], cells };
    });
    const plan = drawPlan(
      random,
      {
        units,
        rule: { kind: "given" },
        parts,
        totals: official.scores,
        places,
        total: null,
        ranks: drawRanks(random, "real"),
        mayHaveOutliers: false,
      },
      "real",
    );
    return scoreSheet(random, { ...plan, layout: { ...plan.layout, numbering: "none", closing: [] } });
  },
};

/** Each criterion, and the total, with a column a stage under it. */
export const stagesUnderCriteria: Kind = {
  id: "stages-under-criteria",
  make: (random) => {
    const units = drawUnits(random, 5, 20);
    const stages = random.pick(STAGES);
    const places = random.int(0, 2);
    const official = drawParts(random, units.names.length, random.int(2, 4), places);
    const staged = stages.map((_, at) =>
      at === stages.length - 1 ? official : official.map((part) => flattered(random, part)),
    );
    const names = drawCriteria(random, official.length, random.chance(75) ? "real" : "misleading");
    const maxima = random.chance(60);
    const parts = names.flatMap((name, part) =>
      stages.map((stage, at): Column => {
        const own = staged[at]?.[part];
        const heading = maxima ? `${name} (${shortest(official[part]?.maximum ?? fraction(0))} điểm)` : name;
        const cells = (own?.scores ?? []).map((score) => written(score, places, "plain"));
        return { role: at === stages.length - 1 ? "criterion" : "stage", headings: [heading, stage], cells };
      }),
    );
    const sums = staged.map((of) => byUnit(of).map(summed));
    const word = random.pick(["Tổng điểm", "Tổng cộng", "Tổng"]);
    const printed = sums.map((of, at): Column => {
      const role = at === stages.length - 1 ? "total" : "stage";
      return { role, headings: [word, stages[at] ?? ""], cells: of.map((sum) => written(sum, places, "plain")) };
    });
    const prints = random.chance(80);
    const plan = drawPlan(
      random,
      {
        units,
        rule: { kind: "sum" },
        parts: prints ? [...parts, ...printed] : parts,
        totals: sums.at(-1) ?? [],
        places,
        total: null,
        ranks: prints && random.chance(50) ? null : drawRanks(random, "real"),
        asking: prints ? "no" : "may",
        mayHaveOutliers: false,
      },
      "real",
    );
    return scoreSheet(random, { ...plan, layout: { ...plan.layout, maxima: "none", numbering: "none" } });
  },
};

/** A row a stage under a name that is merged over them. */
export const stagesInRows: Kind = {
  id: "stages-in-rows",
  make: (random) => {
    const units = drawUnits(random, 4, 12);
    const stages = ["Tự chấm", "Thẩm định"];
    const official = drawParts(random, units.names.length, random.int(2, 4), 0);
    const self = official.map((part) => flattered(random, part));
    const names = drawCriteria(random, official.length, "real");
    const lines = <T>(first: readonly T[], second: readonly T[]): T[] =>
      first.flatMap((each, unit) => [each, ...second.slice(unit, unit + 1)]);
    const figures = (first: readonly Fraction[], second: readonly Fraction[]) =>
      lines(first, second).map((figure) => written(figure, 0, "plain"));
    const [selfSums, sums] = [byUnit(self).map(summed), byUnit(official).map(summed)];
    const ranks = ranked(sums, STANDARD, units.groups);
    const perUnit = { perUnit: true as const };
    const twice = (text: readonly (string | number)[]) => text.flatMap((each) => [cell(each), cell("")]);
    const columns: readonly Column[] = [
      { role: "number", headings: ["STT"], cells: twice(units.names.map((_, at) => at + 1)), ...perUnit },
      { role: "unit", headings: [units.heading], cells: twice(units.names), ...perUnit },
      {
        role: "stage",
        headings: [random.pick(["Nội dung", "Loại điểm", "Người chấm"])],
        cells: units.names.flatMap(() => stages.map(cell)),
      },
      ...official.map((part, at): Column => {
        return { role: "criterion", headings: [names[at] ?? ""], cells: figures(self[at]?.scores ?? [], part.scores) };
      }),
      { role: "total", headings: ["Tổng điểm"], cells: figures(selfSums, sums) },
      ...(random.chance(60)
        ? [{ role: "rank" as const, headings: ["Xếp hạng"], cells: twice(ranks.map(Number)), ...perUnit }]
        : []),
    ];
    const layout = {
      ...drawLayout(random, drawTitle(random, units)),
      merged: true,
      closing: [],
      maxima: "none" as const,
      numbering: "none" as const,
    };
    const laidOut = layOut(columns, { groups: units.groups, linesEach: 2 }, layout);
    return { sheet: laidOut.sheet, truth: stagedTruth({ columns, laidOut, names: units.names, sums, ranks }) };
  },
};

function stagedTruth(of: {
  readonly columns: readonly Column[];
  readonly laidOut: ReturnType<typeof layOut>;
  readonly names: readonly string[];
  readonly sums: readonly Fraction[];
  readonly ranks: readonly (number | null)[];
}): GeneratedCase["truth"] {
  const { columns, laidOut, names, sums, ranks } = of;
  return {
    asking: "no",
    rule: { kind: "sum" },
    columns: columns.map(({ role }, at) => ({ column: laidOut.columnOf[at] ?? -1, role })),
    units: names.map((name, unit) => {
      const sum = sums[unit] ?? fraction(0);
      // The official line of a unit is its second.
      return {
        row: (laidOut.rowOf[unit] ?? -1) + 1,
        name,
        group: null,
        total: shortest(sum),
        exact: `${sum.n}/${sum.d}`,
        rank: ranks[unit] ?? null,
        class: null,
      };
    }),
    places: 0,
    percent: false,
    outliers: [],
  };
}
