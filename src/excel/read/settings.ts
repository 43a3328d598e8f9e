import type { HostProblem } from "../../model/port";
import { ok, type Result } from "../../model/result";
import type { ExcelHost } from "../excelHost";

/** Null where the workbook has nothing under the key. What a file carries may have been written by anyone: callers validate it. */
export function loadSetting(host: ExcelHost, key: string): Promise<Result<unknown, HostProblem>> {
  return host.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load("value");
    await context.sync();
    return ok(setting.isNullObject ? null : (setting.value as unknown));
  });
}

/** Null takes the key away. */
export function saveSetting(host: ExcelHost, key: string, value: unknown): Promise<Result<null, HostProblem>> {
  return saveSettings(host, [{ key, value }]);
}

/** Saves all of them in one request, or in two where a key is taken away. */
export function saveSettings(
  host: ExcelHost,
  changes: readonly { readonly key: string; readonly value: unknown }[],
): Promise<Result<null, HostProblem>> {
  return host.run(async (context) => {
    const { settings } = context.workbook;
    const gone = changes
      .filter(({ value }) => value === null)
      .map(({ key }) => settings.getItemOrNullObject(key).load("key"));
    if (gone.length > 0) await context.sync();
    for (const setting of gone) if (!setting.isNullObject) setting.delete();
    for (const { key, value } of changes) if (value !== null) settings.add(key, value);
    await context.sync();
    return ok(null);
  });
}
