import type { FindingOf } from "../model/finding";
import type { Fix } from "../model/fix";
import { type Site, typedNumber } from "./site";

/** Penalty points with the sign that the framework has them entered with. */
export function penaltySigns({ place: { cell } }: FindingOf<"score.penaltySign">, site: Site): readonly Fix[] {
  if (cell === null) return [];
  const held = typedNumber(site, cell);
  if (held === null) return [];
  const after = { kind: "number", value: -held.value, format: held.format } as const;
  return [{ kind: "penaltySign", sheet: site.grid.sheet, cell, before: held.shown, after }];
}
