import type { Area } from "../../model/address";
import { isInside } from "../../model/areas";
import type { Plan, SheetArea } from "../../model/plan";
import type { AreaBefore } from "./journal";

/**
 * Merges of an earlier run where this Excel cannot tell any (before ExcelApi 1.13, or with more than 512): the ones that the
 * plan makes anew of what it clears. Cells that hold more than a merge can are not merged.
 */
export function assumedMerges(
  { steps }: Plan,
  { sheet, area }: SheetArea,
  { formulas }: Pick<AreaBefore, "formulas">,
): readonly Area[] {
  const cleared = steps.flatMap((step) => (step.kind === "clear" && isOn(step.target, sheet) ? [step.area] : []));
  const holdsMore = ({ top, left, bottom, right }: Area) =>
    formulas
      .slice(top - area.top, bottom - area.top + 1)
      .some((row, r) => row.slice(left - area.left, right - area.left + 1).some((cell, c) => r + c > 0 && cell !== ""));
  return steps.flatMap((step) => {
    if (step.kind !== "merge" || !isOn(step.target, sheet) || !isInside(step.area, area)) return [];
    const wasOurs = cleared.some((hole) => isInside(step.area, hole));
    return wasOurs && !holdsMore(step.area) ? [step.area] : [];
  });
}

function isOn(target: Extract<Plan["steps"][number], { kind: "merge" }>["target"], sheet: SheetArea["sheet"]): boolean {
  return target.kind === "existing" && target.sheet.id === sheet.id;
}
