import { CRITERIA, MOST, THRESHOLDS } from "./coreTable";

export interface PlainResult {
  readonly totals: Int32Array;
  readonly ranks: Int32Array;
  readonly classes: Int8Array;
  readonly counts: Int32Array;
}

/**
 * The floor: loops over typed arrays that know no framework, with the checks nobody should leave out. Scores within their
 * range, totals, competition ranks by counting, classes by thresholds, and how many have each.
 */
export function plainResult(columns: readonly Int32Array[]): PlainResult {
  const units = columns[0]?.length ?? 0;
  // Constants of another module are looked up anew each time where modules are not bundled: the floor has its own.
  const most = MOST;
  const totals = new Int32Array(units);
  for (const column of columns) {
    for (let unit = 0; unit < units; unit += 1) {
      const score = column[unit] ?? 0;
      if (score < 0 || score > most) throw new RangeError(`unit ${unit} has a score out of range`);
      totals[unit] = (totals[unit] ?? 0) + score;
    }
  }
  const classes = classesOf(totals);
  const counts = new Int32Array(THRESHOLDS.length + 1);
  for (let unit = 0; unit < units; unit += 1) counts[classes[unit] ?? 0] = (counts[classes[unit] ?? 0] ?? 0) + 1;
  return { totals, ranks: ranksOf(totals), classes, counts };
}

/** 1-1-3: one more than how many have a greater total. */
function ranksOf(totals: Int32Array): Int32Array {
  const better = new Int32Array(CRITERIA * MOST + 2);
  for (let unit = 0; unit < totals.length; unit += 1) better[totals[unit] ?? 0] = (better[totals[unit] ?? 0] ?? 0) + 1;
  let greater = 0;
  for (let total = better.length - 1; total >= 0; total -= 1) {
    const own = better[total] ?? 0;
    better[total] = greater;
    greater += own;
  }
  const ranks = new Int32Array(totals.length);
  for (let unit = 0; unit < totals.length; unit += 1) ranks[unit] = (better[totals[unit] ?? 0] ?? 0) + 1;
  return ranks;
}

function classesOf(totals: Int32Array): Int8Array {
  const classes = new Int8Array(totals.length);
  const thresholds = [...THRESHOLDS];
  for (let unit = 0; unit < totals.length; unit += 1) {
    let level = 0;
    while (level < thresholds.length && (totals[unit] ?? 0) < (thresholds[level] ?? 0)) level += 1;
    classes[unit] = level;
  }
  return classes;
}
