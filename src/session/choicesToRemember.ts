import type { Area } from "../model/address";
import type { Block } from "../model/block";
import type { SheetRef } from "../model/grid";
import type { Plan, PlanStep } from "../model/plan";
import type { Mark, WorkbookPort } from "../model/port";
import { markNamer, markUse } from "../outputs/markNames";
import { areaReadFrom } from "../outputs/columns/placeColumns";
import { CHOICES_SETTING, choicesFrom, headerOf, headingKey, type RememberedChoice } from "./rememberedChoices";
import { linesToRemember } from "./rememberedLines";
import { markOver } from "./tableMarks";
import { type Assessment, DERIVED, type SheetScan, type TableChoice } from "./scan";

interface Chosen {
  readonly block: Block;
  readonly choice: RememberedChoice;
}

/**
 * What was chosen for the tables of these scans, each under a mark over its cells, beside what is remembered of others.
 * Kept together with an applied write only: saving a setting clears Excel's own undo.
 */
export async function choicesToRemember(
  port: WorkbookPort,
  scans: readonly SheetScan[],
  marks: readonly Mark[],
): Promise<Required<Pick<Plan, "steps" | "settings">>> {
  const setting = await port.loadSetting(CHOICES_SETTING);
  const before = setting.ok ? setting.value : null;
  const remembered = choicesFrom(before);
  const chosen = scans.flatMap(chosenOf);
  const forgotten = new Set(chosen.flatMap(({ block }) => [headingKey(block), markOver(block, marks)?.name]));
  const named = withNames(chosen, marks);
  const after = Object.fromEntries([
    ...Object.entries(remembered).filter(([key]) => !forgotten.has(key) && isKnown(key, marks)),
    ...named.map(({ name, choice }) => [name, choice] as const),
  ]);
  const known = JSON.stringify(after) === JSON.stringify(remembered);
  return {
    steps: named.map(({ name, block }) => markStep(name, block.sheet, areaReadFrom(block, marks))),
    settings: known ? [] : [{ key: CHOICES_SETTING, before, after }],
  };
}

function chosenOf({ grid, tables, choices }: SheetScan): readonly Chosen[] {
  return tables.map(({ block, assessment }, index) => {
    const made = choices[index] ?? {};
    const kept =
      assessment !== null && made.frameworkId === DERIVED ? { ...made, frameworkId: assessment.framework.id } : made;
    const lines = linesToRemember(grid, block, made.lines ?? []);
    return {
      block,
      choice: {
        ...rankedBy(assessment, made),
        ...toRemember(block, kept),
        ...(lines.length === 0 ? {} : { lines }),
      },
    };
  });
}

/** A table keeps the mark that lies over it, unless another table of these has it by now. */
function withNames(chosen: readonly Chosen[], marks: readonly Mark[]): readonly (Chosen & { readonly name: string })[] {
  const newName = markNamer(marks);
  const taken = new Set<string>();
  return chosen.flatMap(({ block, choice }) => {
    if (Object.keys(choice).length === 0) return [];
    const own = markOver(block, marks)?.name;
    const name = own === undefined || taken.has(own) ? newName({ kind: "table" }) : own;
    taken.add(name);
    return [{ block, choice, name }];
  });
}

/** The mark of a table that was deleted is gone, and what was chosen for it with it. */
function isKnown(key: string, marks: readonly Mark[]): boolean {
  return markUse(key) === null || marks.some(({ name }) => name === key);
}

function markStep(name: string, sheet: SheetRef, area: Area): PlanStep {
  return { kind: "mark", target: { kind: "existing", sheet }, name, area };
}

/** Only what was found by itself: a choice is remembered as one, and leaves no trace when it is taken back. */
function rankedBy(assessment: Assessment | null, { frameworkId }: TableChoice): Pick<RememberedChoice, "rankedBy"> {
  return assessment === null || assessment.matchedBy === "derived" || frameworkId !== undefined
    ? {}
    : { rankedBy: assessment.framework.id };
}

function toRemember(block: Block, { frameworkId, hiddenUnits, answers, roles = [] }: TableChoice): RememberedChoice {
  const named = roles.flatMap(({ line, role }) => {
    const field = block.fields.find((candidate) => candidate.line === line);
    return field === undefined ? [] : [{ header: headerOf(field), role }];
  });
  return {
    ...(frameworkId === undefined ? {} : { frameworkId }),
    ...(hiddenUnits === "leftOut" ? { hiddenUnits } : {}),
    ...(named.length === 0 ? {} : { roles: named }),
    ...(answers === undefined || Object.keys(answers).length === 0 ? {} : { answers }),
  };
}
