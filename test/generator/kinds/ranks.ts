import { fraction, summed } from "../fraction";
import type { Random } from "../random";
import { cell } from "../sheet";
import type { GeneratedCase } from "../truth";
import { criteriaColumns } from "../table/criteria";
import type { Column } from "../table/column";
import { drawPlan, drawRanks, type Plan } from "../table/plan";
import { ranked, STANDARD, type RankRule } from "../table/ranks";
import { byUnit, drawPart, drawParts } from "../table/scores";
import { scoreSheet } from "../table/scoreSheet";
import { drawUnits, grouped } from "../table/units";
import { drawCriteria } from "../words/criteria";
import type { Kind } from "./kind";
import { drawBystanders, drawSum } from "./sums";

/** Points of few steps, so that units tie. */
function tiedPlan(random: Random, rule: Partial<RankRule>): Plan {
  const units = drawUnits(random, 8, 24);
  const parts = Array.from({ length: random.int(2, 3) }, () =>
    drawPart(random, units.names.length, random.pick([5, 10]), 0),
  );
  const columns = criteriaColumns(parts, drawCriteria(random, parts.length, "real"), "plain");
  const totals = byUnit(parts).map(summed);
  const ranks = drawRanks(random, "real", rule);
  return drawPlan(random, { units, rule: { kind: "sum" }, parts: columns, totals, places: 0, ranks }, "real");
}

export const rankTexts: Kind = {
  id: "ranks-as-text",
  make: (random) => {
    const { start } = drawSum(random);
    const writing = random.pick(["text", "padded", "word", "equals", "roman"] as const);
    const ranks = { ...drawRanks(random, "real"), writing };
    return scoreSheet(random, drawPlan(random, { ...start, ranks, mayHaveOutliers: false }, "real"));
  },
};

export const tiesStandard: Kind = {
  id: "ties-1-1-3",
  make: (random) => scoreSheet(random, tiedPlan(random, { ties: "standard" })),
};
export const tiesDense: Kind = {
  id: "ties-1-1-2",
  make: (random) => scoreSheet(random, tiedPlan(random, { ties: "dense" })),
};

/** Equal totals, and yet nobody shares a place: only the office knows why. */
export const tiesInOrder: Kind = {
  id: "ties-in-order",
  make: (random) => {
    const plan = tiedPlan(random, { ties: "inOrder" });
    const made = scoreSheet(random, { ...plan, mayHaveOutliers: false });
    const totals = made.truth.units.map(({ total }) => total);
    const isTied = (total: string | null) => totals.filter((each) => each === total).length > 1;
    const anyTie = totals.some(isTied);
    const units = made.truth.units.map((unit) => ({ ...unit, rank: anyTie ? null : unit.rank }));
    return { ...made, truth: { ...made.truth, units, asking: anyTie ? "may" : "no" } };
  },
};

export const lowestFirst: Kind = {
  id: "fewest-first",
  make: (random) => {
    const units = drawUnits(random, 6, 20);
    const names = random.some(
      [
        "Lỗi đồng phục",
        "Lỗi đi muộn",
        "Lỗi vệ sinh",
        "Hồ sơ trễ hạn",
        "Vụ vi phạm",
        "Phản ánh, kiến nghị",
        "Lỗi trực nhật",
      ],
      random.int(2, 4),
    );
    const parts = names.map(() => {
      const scores = units.names.map(() => fraction(random.int(0, 12)));
      return { maximum: fraction(12), places: 0, scores };
    });
    const heading = random.pick(["Tổng lỗi", "Tổng số lỗi", "Tổng", "Cộng", "Tổng vi phạm"]);
    const plan = drawPlan(
      random,
      {
        units,
        rule: { kind: "sum" },
        parts: criteriaColumns(parts, names, "plain"),
        totals: byUnit(parts).map(summed),
        places: 0,
        total: { heading: [heading], writing: "plain", place: "right" },
        ranks: drawRanks(random, "real", { first: "lowest" }),
        classHeading: null,
      },
      "real",
    );
    return scoreSheet(random, { ...plan, layout: { ...plan.layout, maxima: "none" } });
  },
};

function groupedPlan(random: Random, rule: Partial<RankRule>, groupRows: boolean): Plan {
  const units = grouped(random, drawUnits(random, 9, 26));
  const { start } = drawSum(random, { units });
  const ranks = { ...drawRanks(random, "real", rule), writing: "number" as const };
  const plan = drawPlan(random, { ...start, ranks }, "real");
  return { ...plan, layout: { ...plan.layout, groupRows }, groupColumn: !groupRows };
}

export const rankedPerGroup: Kind = {
  id: "ranked-per-group",
  make: (random) => scoreSheet(random, groupedPlan(random, { perGroup: true }, random.chance(60))),
};

export const groupsInOneList: Kind = {
  id: "groups-in-one-list",
  make: (random) => scoreSheet(random, groupedPlan(random, { perGroup: false }, random.chance(60))),
};

/** "101–150": a rank that is a band; the scores tell the order, the bands do not contradict it. */
export const bands: Kind = {
  id: "bands",
  make: (random) => {
    const units = drawUnits(random, 15, 24);
    const { start } = drawSum(random, { units, places: 1 }, "real");
    const ranks = {
      ...drawRanks(random, "real", { ties: "standard" }),
      writing: "number" as const,
      heading: "Xếp hạng",
    };
    const plan = drawPlan(random, { ...start, ranks, asking: "may", mayHaveOutliers: false }, "real");
    const made = scoreSheet(random, plan);
    const at = made.truth.columns.find(({ role }) => role === "rank")?.column ?? -1;
    const bandOf = (rank: number) => (rank <= 10 ? cell(rank) : rank <= 15 ? cell("11–15") : cell("16–24"));
    const rows = made.sheet.rows.map((row, index) => {
      const unit = made.truth.units.find((each) => each.row === index);
      const rank = unit?.rank ?? null;
      return rank === null ? row : row.map((each, column) => (column === at ? bandOf(rank) : each));
    });
    return { sheet: { ...made.sheet, rows }, truth: made.truth };
  },
};

/** Ranks pasted where scores belong: a total of them means nothing. */
export const ranksAsScores: Kind = {
  id: "ranks-in-place-of-scores",
  make: (random) => {
    const units = drawUnits(random, 8, 24);
    const parts = drawParts(random, units.names.length, random.int(3, 5), 1);
    const names = drawCriteria(random, parts.length, "real");
    const columns = criteriaColumns(parts, names, "plain");
    const pasted = random.int(0, parts.length - 1);
    const ranks = ranked(parts[pasted]?.scores ?? [], STANDARD, units.groups);
    const mixed = columns.map((column, at): Column =>
      at === pasted ? { ...column, role: "leftOut", cells: ranks.map((rank) => cell(rank ?? "")) } : column,
    );
    const totals = units.names.map(() => null);
    const made = scoreSheet(
      random,
      drawPlan(
        random,
        {
          units,
          rule: { kind: "sum" },
          parts: mixed,
          totals,
          places: 1,
          total: null,
          ranks: null,
          classHeading: null,
          mayHaveOutliers: false,
          sorted: false,
          asking: "must",
        },
        "real",
      ),
    );
    return { ...made, truth: { ...made.truth, rule: null } };
  },
};

/** Beside each criterion its own place in the list: "Điểm", "Hạng" under every heading. */
export const ranksBesideScores: Kind = {
  id: "ranks-beside-scores",
  make: (random) => {
    const units = drawUnits(random, 8, 20);
    const { start, parts } = drawSum(random, { units, parts: random.int(2, 4) }, "real");
    const columns = start.parts.flatMap((column, at): Column[] => {
      const places = ranked(parts[at]?.scores ?? [], STANDARD, units.groups);
      const [name = ""] = column.headings;
      return [
        { ...column, headings: [name, "Điểm"] },
        { role: "leftOut", headings: [name, "Hạng"], cells: places.map((rank) => cell(rank ?? "")) },
      ];
    });
    const plan = drawPlan(random, { ...start, parts: columns, ranks: drawRanks(random, "real") }, "real");
    return scoreSheet(random, { ...plan, layout: { ...plan.layout, numbering: "none", maxima: "none" } });
  },
};

/** Last year's rank and total beside this year's. */
export const formerResults: Kind = {
  id: "former-results",
  make: (random): Pick<GeneratedCase, "sheet" | "truth"> => {
    const units = drawUnits(random, 8, 24);
    const { start } = drawSum(random, { units }, "real");
    const former = random.shuffled(units.names.map((_, at) => at + 1));
    const bystanders: Column[] = [
      {
        role: "leftOut",
        headings: [random.pick(["Hạng năm trước", "Xếp hạng năm 2023", "Thứ hạng năm ngoái"])],
        cells: former.map(cell),
      },
      ...drawBystanders(random, units.names.length, random.int(0, 1)),
    ];
    return scoreSheet(random, drawPlan(random, { ...start, bystanders, ranks: drawRanks(random, "real") }, "real"));
  },
};
