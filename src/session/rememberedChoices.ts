import type { Block } from "../model/block";
import type { HostProblem, WorkbookPort } from "../model/port";
import { ok, type Result } from "../model/result";
import type { SheetScan, TableChoice } from "./scan";

/** The workbook's setting that keeps what the officer chose for each table. */
const SETTING = "xepHang.choices";

/** Choices by table, under the sheet's name and the table's headings: rows come and go, a table's heading stays. */
export type RememberedChoices = Readonly<Record<string, TableChoice>>;

/** Settings are a hint: what cannot be understood counts as nothing remembered. */
export async function recallChoices(port: WorkbookPort): Promise<RememberedChoices> {
  const setting = await port.loadSetting(SETTING);
  if (!setting.ok || typeof setting.value !== "object" || setting.value === null) return {};
  return Object.fromEntries(
    Object.entries(setting.value).flatMap(([key, value]) => {
      const choice = choiceFrom(value);
      return choice === null ? [] : [[key, choice]];
    }),
  );
}

/** Kept together with an applied write only: saving a setting clears Excel's own undo. */
export async function rememberChoices(
  port: WorkbookPort,
  remembered: RememberedChoices,
  scans: readonly SheetScan[],
): Promise<Result<null, HostProblem>> {
  const kept = new Map(Object.entries(remembered));
  for (const { tables, choices } of scans) {
    tables.forEach(({ block }, index) => {
      const choice = choices[index] ?? {};
      if (Object.keys(choice).length > 0) kept.set(keyOf(block), choice);
      else kept.delete(keyOf(block));
    });
  }
  const choices: RememberedChoices = Object.fromEntries(kept);
  return JSON.stringify(choices) === JSON.stringify(remembered) ? ok(null) : port.saveSetting(SETTING, choices);
}

export function choiceFor(block: Block, remembered: RememberedChoices): TableChoice {
  return remembered[keyOf(block)] ?? {};
}

function keyOf(block: Block): string {
  return [block.sheet.name, ...block.fields.map(({ header }) => header.join(" / "))].join("\n");
}

function choiceFrom(value: unknown): TableChoice | null {
  if (typeof value !== "object" || value === null) return null;
  const { frameworkId, hiddenUnits } = value as Readonly<Record<string, unknown>>;
  return {
    ...(typeof frameworkId === "string" ? { frameworkId } : {}),
    ...(hiddenUnits === "leftOut" ? { hiddenUnits } : {}),
  };
}
