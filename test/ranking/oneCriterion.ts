import type { ClassLevel, Framework } from "../../src/model/framework";

/** One criterion is enough for what this room does with totals. */
export const ONE = { a: { max: "100" } };
export const units = (points: readonly (string | null)[], groups?: readonly string[]) => ({
  units: points.map((_, index) => `Xã ${index + 1}`),
  ...(groups === undefined ? {} : { groups }),
  scores: { a: points },
});
export const ranking = (rest: Partial<Framework["ranking"]>) => ({
  ranking: { ties: "standard", tieBreakers: [], on: "printed", lists: "one", ...rest } as const,
});
export const level = (name: string, threshold: string | null, rest: Partial<ClassLevel> = {}): ClassLevel => ({
  name: { vi: name, en: name },
  color: null,
  threshold:
    threshold === null
      ? null
      : { value: threshold, comparison: "atLeast", provenance: { kind: "stated", source: "Quyết định" } },
  ...rest,
});
export const classes = (of: "total" | "ratio" | "minimum", ...levels: readonly ClassLevel[]) => ({
  classes: { of, levels },
});
