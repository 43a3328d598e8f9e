import { greatest } from "../../model/extremes";
import type { Area } from "../../model/address";
import { areaOf, around, disjoint } from "../../model/areas";
import type { SheetRef } from "../../model/grid";
import type { SheetHighlights } from "../../model/highlight";
import { repeatedArea } from "./repeatLooks";
import type { Plan, PlanStep, SheetArea, SheetTarget } from "../../model/plan";

/** Cells of the officer's sheets whose contents or looks a plan changes, each once. */
export function touchedAreas(plan: Plan): readonly SheetArea[] {
  return onExisting(plan.steps, changedCells).flatMap(({ sheet, areas }) =>
    disjoint(areas).map((area) => ({ sheet, area })),
  );
}

/** Cells of the officer's sheets that get new contents. */
export function writtenAreas(plan: Plan): readonly SheetArea[] {
  return onExisting(plan.steps, (step) => (step.kind === "write" ? writtenArea(step) : null)).flatMap(
    ({ sheet, areas }) => areas.map((area) => ({ sheet, area })),
  );
}

/** Cells of the officer's sheets that a plan merges. */
export function mergedAreas(plan: Plan): readonly SheetArea[] {
  return onExisting(plan.steps, mergedBy).flatMap(({ sheet, areas }) => areas.map((area) => ({ sheet, area })));
}

function mergedBy(step: PlanStep): Area | null {
  if (step.kind === "merge") return step.area;
  return step.kind === "stretch" ? step.to : null;
}

export interface SheetAreas {
  readonly sheet: SheetRef;
  /** At least one. */
  readonly areas: readonly Area[];
}

export function bySheet(all: readonly SheetArea[]): readonly SheetAreas[] {
  const sheets = new Map<string, { sheet: SheetRef; areas: Area[] }>();
  for (const { sheet, area } of all) {
    const entry = sheets.get(sheet.id) ?? { sheet, areas: [] };
    entry.areas.push(area);
    sheets.set(sheet.id, entry);
  }
  return [...sheets.values()];
}

export interface SizedLine extends SheetArea {
  readonly dimension: "width" | "height";
}

/** One cell for each column that gets a width, and each row that gets a height. */
export function sizedLines(plan: Plan): readonly SizedLine[] {
  return plan.steps.flatMap((step): readonly SizedLine[] => {
    if (step.kind !== "columnWidth" && step.kind !== "rowHeight" && step.kind !== "repeat") return [];
    if (step.target.kind === "own") return [];
    const { sheet } = step.target;
    const { top, left, bottom, right } = step.kind === "repeat" ? repeatedArea(step) : step.area;
    return step.kind === "columnWidth"
      ? count(left, right).map((c) => ({ sheet, area: areaOf(top, c, top, c), dimension: "width" }))
      : count(top, bottom).map((r) => ({ sheet, area: areaOf(r, left, r, left), dimension: "height" }));
  });
}

/** The officer's sheets whose cells a plan changes. */
export function changedSheets(plan: Plan): readonly SheetRef[] {
  return onExisting(plan.steps, changedCells).map(({ sheet }) => sheet);
}

/** What a plan colours, sheet by sheet. */
export function highlightsOf({ steps }: Plan): readonly SheetHighlights[] {
  return steps.flatMap((step) => (step.kind === "highlight" ? [step] : []));
}

export function writtenArea(step: Extract<PlanStep, { kind: "write" | "color" }>): Area {
  const width = greatest(
    step.rows.map((row) => row.length),
    1,
  );
  return areaOf(step.at.row, step.at.column, step.at.row + step.rows.length - 1, step.at.column + width - 1);
}

function changedCells(step: PlanStep): Area | null {
  switch (step.kind) {
    case "write":
    case "color":
      return writtenArea(step);
    case "copyFormat":
      return step.to;
    case "clear":
    case "style":
    case "merge":
      return step.area;
    case "repeat":
      return repeatedArea(step);
    case "stretch":
      return around(step.from, step.to);
    default:
      return null;
  }
}

function onExisting(steps: readonly PlanStep[], areaOfStep: (step: PlanStep) => Area | null): readonly SheetAreas[] {
  return bySheet(
    steps.flatMap((step): SheetArea[] => {
      const area = areaOfStep(step);
      const target: SheetTarget | null = "target" in step ? step.target : null;
      return area === null || target?.kind !== "existing" ? [] : [{ sheet: target.sheet, area }];
    }),
  );
}

function count(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
