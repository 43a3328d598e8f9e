/** "atLeast" is ≥ ("từ … trở lên"), "above" > ("trên …"), "atMost" ≤ ("không quá …"), "below" < ("dưới …"). */
export type Comparison = "atLeast" | "above" | "atMost" | "below";

export const COMPARISON_SIGNS: Readonly<Record<Comparison, "≥" | ">" | "≤" | "<">> = {
  atLeast: "≥",
  above: ">",
  atMost: "≤",
  below: "<",
};

/** Whether a figure that differs so much from a limit (negative where it is less) is on the right side of it. */
export function isWithin(difference: number, comparison: Comparison): boolean {
  switch (comparison) {
    case "atLeast":
      return difference >= 0;
    case "above":
      return difference > 0;
    case "atMost":
      return difference <= 0;
    case "below":
      return difference < 0;
  }
}

/** Whether it holds things down from above: "không quá", "dưới". */
export function isCeiling(comparison: Comparison): boolean {
  return comparison === "atMost" || comparison === "below";
}
