import { drawPlan, drawRanks } from "../table/plan";
import { scoreSheet } from "../table/scoreSheet";
import { drawUnits } from "../table/units";
import { drawManner } from "../words/criteria";
import { drawClassHeading } from "../words/results";
import type { Kind } from "./kind";
import { drawSum } from "./sums";

/** Classes under any heading, by a figure of the table. */
export const classesUnderAnyHeading: Kind = {
  id: "classes-under-any-heading",
  make: (random) => {
    const { start } = drawSum(random, { units: drawUnits(random, 8, 24) });
    return scoreSheet(
      random,
      drawPlan(random, { ...start, classHeading: drawClassHeading(random, drawManner(random)) }),
    );
  },
};

/** Classes and ranks without a printed total. */
export const classesWithoutTotal: Kind = {
  id: "classes-without-total",
  make: (random) => {
    const { start } = drawSum(random, { units: drawUnits(random, 10, 24) }, "real");
    const plan = drawPlan(
      random,
      {
        ...start,
        total: null,
        asking: "may",
        ranks: drawRanks(random, "real"),
        classHeading: "Xếp loại",
        mayHaveOutliers: false,
      },
      "real",
    );
    return scoreSheet(random, plan);
  },
};
