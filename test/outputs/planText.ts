import { areaText, cellText } from "../../src/model/address";
import type { Content, Plan, PlanStep, SheetTarget } from "../../src/model/plan";

/** A plan as a person reads it, a line a step. */
export function planText(plan: Plan): readonly string[] {
  return plan.steps.map(stepText);
}

/** Only the steps that put something into cells: `K4 Tổng điểm | … / 708.39 (0.00)`. */
export function writtenText(plan: Plan): readonly string[] {
  return plan.steps.filter((step) => step.kind === "write").map(stepText);
}

function stepText(step: PlanStep): string {
  switch (step.kind) {
    case "ensureSheet":
      return `sheet ${step.key} “${step.name}”`;
    case "write":
      return `write ${on(step.target)}${cellText(step.at)}: ${step.rows.map((row) => row.map(contentText).join(" | ")).join(" / ")}`;
    case "copyFormat":
      return `format ${on(step.target)}${areaText(step.to)} like ${areaText(step.from)}`;
    case "style":
      return `style ${on(step.target)}${areaText(step.area)} ${JSON.stringify(step.style)}`;
    case "color":
      return `color ${on(step.target)}${cellText(step.at)}: ${step.rows.map((row) => row.map((c) => (c === null ? "·" : `${c.fill}+${c.font}`)).join(" | ")).join(" / ")}`;
    case "columnWidth":
    case "rowHeight":
      return `${step.kind} ${on(step.target)}${areaText(step.area)} ${step.points}`;
    case "pageSetup":
      return `page ${step.key} ${step.setup.orientation}`;
    case "mark":
      return `mark ${on(step.target)}${areaText(step.area)} ${step.name}`;
    case "includeInPrint":
      return `print ${step.sheet.name}!${areaText(step.area)} with ${areaText(step.table)}`;
    case "chart":
      return `chart ${on(step.target)}${step.name} ${step.after === null ? "goes" : areaText(step.after.place)}`;
    case "highlight":
      return `highlight ${step.sheet.name}!${step.highlights.map(({ severity, areas }) => `${severity} ${areas.map(areaText).join(" ")}`).join("; ")}`;
    case "stretch":
      return `stretch ${on(step.target)}${areaText(step.from)} to ${areaText(step.to)}`;
    case "lookAlike":
      return `lookAlike [${step.key}] ${step.from.sheet.name}!${areaText(step.from.area)}`;
    case "unmark":
      return `unmark ${step.name}`;
    default:
      return `${step.kind} ${on(step.target)}${areaText(step.area)}`;
  }
}

function on(target: SheetTarget): string {
  return target.kind === "own" ? `[${target.key}]` : `${target.sheet.name}!`;
}

function contentText(content: Content): string {
  switch (content.kind) {
    case "blank":
      return "·";
    case "text":
      return content.text;
    case "number":
      return `${content.value} (${content.format})`;
    case "formula":
      return content.formula;
  }
}
