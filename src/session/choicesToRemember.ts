import type { Block } from "../model/block";
import type { SettingChange } from "../model/plan";
import type { WorkbookPort } from "../model/port";
import {
  CHOICES_SETTING,
  choicesFrom,
  headerOf,
  keyOf,
  type RememberedChoice,
  type RememberedChoices,
} from "./rememberedChoices";
import type { Assessment, SheetScan, TableChoice } from "./scan";

/**
 * What was chosen for the tables of these scans, beside what is remembered of others; nothing where that is known already.
 * Kept together with an applied write only: saving a setting clears Excel's own undo.
 */
export async function choicesToRemember(
  port: WorkbookPort,
  scans: readonly SheetScan[],
): Promise<readonly SettingChange[]> {
  const setting = await port.loadSetting(CHOICES_SETTING);
  const before = setting.ok ? setting.value : null;
  const remembered = choicesFrom(before);
  const kept = new Map(Object.entries(remembered));
  for (const { tables, choices } of scans) {
    tables.forEach(({ block, assessment }, index) => {
      const made = choices[index] ?? {};
      const choice = { ...rankedBy(assessment, made), ...toRemember(block, made) };
      if (Object.keys(choice).length > 0) kept.set(keyOf(block), choice);
      else kept.delete(keyOf(block));
    });
  }
  const after: RememberedChoices = Object.fromEntries(kept);
  return JSON.stringify(after) === JSON.stringify(remembered) ? [] : [{ key: CHOICES_SETTING, before, after }];
}

/** Only what was found by itself: a choice is remembered as one, and leaves no trace when it is taken back. */
function rankedBy(assessment: Assessment | null, { frameworkId }: TableChoice): Pick<RememberedChoice, "rankedBy"> {
  return assessment === null || frameworkId !== undefined ? {} : { rankedBy: assessment.framework.id };
}

function toRemember(block: Block, { frameworkId, hiddenUnits, roles = [] }: TableChoice): RememberedChoice {
  const named = roles.flatMap(({ line, role }) => {
    const field = block.fields.find((candidate) => candidate.line === line);
    return field === undefined ? [] : [{ header: headerOf(field), role }];
  });
  return {
    ...(frameworkId === undefined ? {} : { frameworkId }),
    ...(hiddenUnits === "leftOut" ? { hiddenUnits } : {}),
    ...(named.length === 0 ? {} : { roles: named }),
  };
}
