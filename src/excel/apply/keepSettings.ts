import type { SettingChange } from "../../model/plan";
import type { HostProblem, SkippedNicety } from "../../model/port";
import { ok, type Result } from "../../model/result";
import type { ExcelHost } from "../excelHost";
import { loadSetting, saveSettings } from "../read/settings";

/** Some hosts refuse the settings of a workbook that was never saved: the results stand without them. */
export async function keepSettings(
  host: ExcelHost,
  changes: readonly SettingChange[],
): Promise<readonly SkippedNicety[]> {
  if (changes.length === 0) return [];
  const saved = await saveSettings(
    host,
    changes.map(({ key, after }) => ({ key, value: after })),
  );
  return saved.ok ? [] : ["choices"];
}

/** What has been changed since the run, or was not kept by it, stays as it is. */
export async function putSettingsBack(
  host: ExcelHost,
  changes: readonly SettingChange[],
): Promise<Result<null, HostProblem>> {
  const unchanged: { readonly key: string; readonly value: unknown }[] = [];
  for (const { key, before, after } of changes) {
    const now = await loadSetting(host, key);
    if (!now.ok) return now;
    if (JSON.stringify(now.value) === JSON.stringify(after)) unchanged.push({ key, value: before });
  }
  return unchanged.length === 0 ? ok(null) : saveSettings(host, unchanged);
}
