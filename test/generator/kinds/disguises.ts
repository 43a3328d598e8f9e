import type { Random } from "../random";
import { cell, type SheetCell } from "../sheet";
import type { GeneratedCase } from "../truth";
import { drawPlan, drawRanks } from "../table/plan";
import { scoreSheet } from "../table/scoreSheet";
import { criteriaColumns } from "../table/criteria";
import { drawUnits } from "../table/units";
import { drawCriteria } from "../words/criteria";
import type { Kind } from "./kind";
import { drawBystanders, drawSum } from "./sums";

type Made = Pick<GeneratedCase, "sheet" | "truth">;

/** Every text of the sheet written another way; the truth says what is read. */
function rewritten(made: Made, rewrite: (text: string) => string): Made {
  const rows = made.sheet.rows.map((row) =>
    row.map((each): SheetCell => (typeof each.value === "string" ? { ...each, value: rewrite(each.value) } : each)),
  );
  return { ...made, sheet: { ...made.sheet, rows } };
}

function ordinary(random: Random): Made {
  const { start } = drawSum(random, {}, "real");
  return scoreSheet(random, drawPlan(random, start, "real"));
}

/** Letters and their marks apart, as some machines write them. */
export const decomposed: Kind = {
  id: "decomposed-letters",
  make: (random) => rewritten(ordinary(random), (text) => text.normalize("NFD")),
};

const INVISIBLE = ["\u00a0", "\u200b", "\u200e", "\ufeff", "\u202c", "\u00ad"];

/** No-break spaces, marks of direction, joiners: nothing that anybody sees. */
export const invisibleCharacters: Kind = {
  id: "invisible-characters",
  make: (random) => {
    const mark = random.pick(INVISIBLE);
    return rewritten(ordinary(random), (text) =>
      text !== "" && random.chance(40) ? (random.chance(50) ? text + mark : mark + text) : text,
    );
  },
};

/** Headings broken over lines, in capitals, with spaces to spare. */
export const untidyHeadings: Kind = {
  id: "untidy-headings",
  make: (random) => {
    const { start } = drawSum(random, {}, "real");
    const untidy = (text: string) =>
      random.chance(40)
        ? text.replace(" ", "\n")
        : random.chance(50)
          ? text.toUpperCase()
          : ` ${text.replace(" ", "  ")} `;
    const parts = start.parts.map((column) => ({ ...column, headings: column.headings.map(untidy) }));
    return scoreSheet(random, drawPlan(random, { ...start, parts }, "real"));
  },
};

/** Every figure a text, with a comma. */
export const numbersAsText: Kind = {
  id: "numbers-as-text",
  make: (random) => {
    const { parts, start } = drawSum(random, { places: random.int(0, 2) }, "real");
    const names = start.parts.map(({ headings }) => headings.join(" "));
    const columns = criteriaColumns(parts, names, "commaText");
    const plan = drawPlan(random, { ...start, parts: columns }, "real");
    return scoreSheet(random, { ...plan, total: plan.total && { ...plan.total, writing: "commaText" } });
  },
};

/** A column of points that nobody sees; the total counts it. */
export const hiddenColumn: Kind = {
  id: "hidden-column-of-points",
  make: (random) => {
    const { start } = drawSum(random, { parts: random.int(3, 6) }, "real");
    const hidden = random.int(0, start.parts.length - 1);
    const parts = start.parts.map((column, at) => (at === hidden ? { ...column, hidden: true } : column));
    return scoreSheet(random, drawPlan(random, { ...start, parts, ranks: drawRanks(random, "real") }, "real"));
  },
};

/** "01 (0,727)": two figures in one cell; nobody can say which one counts. */
export const twoFigures: Kind = {
  id: "two-figures-in-a-cell",
  make: (random) => {
    const units = drawUnits(random, 6, 15);
    const count = random.int(2, 4);
    const names = drawCriteria(random, count, "real");
    const double = () =>
      cell(`${String(random.int(1, units.names.length)).padStart(2, "0")} (0,${random.int(400, 950)})`);
    const parts = names.map((name) => ({
      role: "criterion" as const,
      headings: [name],
      cells: units.names.map(double),
    }));
    const totals = units.names.map(() => null);
    const plan = drawPlan(
      random,
      {
        units,
        rule: { kind: "sum" },
        parts,
        totals,
        places: 0,
        total: null,
        ranks: null,
        classHeading: null,
        asking: "must",
        mayHaveOutliers: false,
        sorted: false,
      },
      "real",
    );
    const made = scoreSheet(random, { ...plan, layout: { ...plan.layout, closing: [] } });
    return { ...made, truth: { ...made.truth, rule: null } };
  },
};

/** Codes and running numbers that look like points. */
export const codes: Kind = {
  id: "codes-and-running-numbers",
  make: (random) => {
    const { units, start } = drawSum(random, {}, "real");
    const code = {
      role: "code" as const,
      headings: [random.pick(["Mã", "Mã ĐV", "Mã số", "Mã trường", "SBD"])],
      cells: units.names.map((_, at) => cell(101 + at)),
    };
    const bystanders = [code, ...drawBystanders(random, units.names.length, random.int(0, 1))];
    return scoreSheet(random, drawPlan(random, { ...start, bystanders, ranks: drawRanks(random, "real") }, "real"));
  },
};
