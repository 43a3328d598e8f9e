import type { Framework, FrameworkId } from "../model/framework";
import type { SettingChange } from "../model/plan";
import { FRAMEWORKS_SETTING, type WorkbookFrameworks } from "./workbookFrameworks";

/** The workbook keeps these too, each in the place of an earlier one of its id; nothing where it does so already. */
export function withFrameworks(kept: WorkbookFrameworks, more: readonly Framework[]): readonly SettingChange[] {
  const byId = new Map([...kept.frameworks, ...more].map((framework) => [framework.id, framework]));
  return changeTo(kept, [...byId.values()]);
}

export function withoutFramework(kept: WorkbookFrameworks, id: FrameworkId): readonly SettingChange[] {
  return changeTo(
    kept,
    kept.frameworks.filter((framework) => framework.id !== id),
  );
}

/** Documents that are no frameworks stay as they are, after the others. */
function changeTo(
  { setting, frameworks, unreadable }: WorkbookFrameworks,
  next: readonly Framework[],
): readonly SettingChange[] {
  if (JSON.stringify(next) === JSON.stringify(frameworks)) return [];
  const after = [...next, ...unreadable.map(({ document }) => document)];
  return [{ key: FRAMEWORKS_SETTING, before: setting, after }];
}
