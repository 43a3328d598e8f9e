import type { FindingOf } from "../model/finding";
import type { Fix } from "../model/fix";
import { cellOf, heldText, type Site } from "./site";

/** Penalty points with the sign that the framework has them entered with. */
export function penaltySigns({ place: { cell } }: FindingOf<"score.penaltySign">, site: Site): readonly Fix[] {
  if (cell === null) return [];
  const held = cellOf(site, cell);
  if (held.kind !== "number" || held.formula !== null) return [];
  const after = { kind: "number", value: -held.value, format: held.format } as const;
  return [{ kind: "penaltySign", sheet: site.grid.sheet, cell, before: heldText(held), after }];
}
