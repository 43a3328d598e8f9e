import { drawLayout } from "../table/layout";
import { drawPlan, drawRanks } from "../table/plan";
import { scoreSheet } from "../table/scoreSheet";
import { drawTitle } from "../table/units";
import type { Kind } from "./kind";
import { drawSum } from "./sums";

/** One heading over all criteria ("Điểm thành phần"), which are so two rows deep. */
export const criteriaUnderOneHeading: Kind = {
  id: "criteria-under-one-heading",
  make: (random) => {
    const { start } = drawSum(random, { parts: random.int(2, 7) });
    const outer = random.pick(["Điểm thành phần", "Tiêu chí", "Nội dung", "Các tiêu chí đánh giá", "Điểm đánh giá"]);
    const parts = start.parts.map((column) => ({ ...column, headings: [outer, ...column.headings] }));
    return scoreSheet(random, drawPlan(random, { ...start, parts }));
  },
};

/** A row of numbers, of letters or of formulas "(9)=(3)+…+(8)" under the headings. */
export const numberedHeadings: Kind = {
  id: "numbered-headings",
  make: (random) => {
    const { units, start } = drawSum(random);
    const numbering = random.pick(["digits", "letters", "formulas"] as const);
    const layout = { ...drawLayout(random, drawTitle(random, units)), numbering };
    return scoreSheet(random, drawPlan(random, { ...start, layout }));
  },
};

/** A last row of headings that holds maxima only, without a word beside them. */
export const maximaAsLastHeading: Kind = {
  id: "maxima-as-last-heading",
  make: (random) => {
    const { units, start } = drawSum(random, { parts: random.int(3, 8) });
    const layout = { ...drawLayout(random, drawTitle(random, units)), maxima: "headingRow" as const };
    return scoreSheet(random, drawPlan(random, { ...start, layout, ranks: drawRanks(random, "real") }));
  },
};

/** Names of criteria in the form "Tiêu chí 1", which say nothing of any framework. */
export const genericHeadings: Kind = {
  id: "generic-headings",
  make: (random) => {
    const count = random.int(2, 8);
    const word = random.pick(["Tiêu chí", "Nhóm", "Chỉ số", "TC", "Nội dung", "Mục", "Cột"]);
    const headings = Array.from({ length: count }, (_, at) => `${word} ${at + 1}`);
    return scoreSheet(random, drawPlan(random, drawSum(random, { headings }, "real").start, "real"));
  },
};

/** The average of each column in a last row, and a signature under it: no units. */
export const averageRow: Kind = {
  id: "average-row",
  make: (random) => {
    const { units, start } = drawSum(random);
    const layout = { ...drawLayout(random, drawTitle(random, units)), closing: ["average", "signature"] as const };
    return scoreSheet(random, drawPlan(random, { ...start, layout }));
  },
};

/** "Kết quả" over total, rank and class. */
export const resultsUnderOneHeading: Kind = {
  id: "results-under-one-heading",
  make: (random) => {
    const { start } = drawSum(random, {}, "real");
    const drawn = drawPlan(random, { ...start, ranks: drawRanks(random, "real") }, "real");
    const overResults = random.pick(["Kết quả", "Kết quả đánh giá", "Tổng hợp", "Kết quả xếp loại", "Đánh giá chung"]);
    const total = drawn.total && { ...drawn.total, place: "right" as const };
    return scoreSheet(random, { ...drawn, total, overResults });
  },
};
