import type { SettingChange } from "../../model/plan";
import type { HostProblem } from "../../model/port";
import { err, ok, type Result } from "../../model/result";
import type { ExcelHost } from "../excelHost";

/**
 * All that the workbook keeps for us is one setting: Excel on the web loses a batch that adds a new key beside an old one
 * (office-js #920). Keys of before this rule (`xepHang.choices` …) are still read, and taken over when they are saved.
 */
export const SETTINGS_KEY = "xepHang";

type Kept = Readonly<Record<string, unknown>>;

export interface LoadedSettings {
  /** Null where there is nothing under the key. */
  readonly valueOf: (key: string) => unknown;
  readonly kept: () => Kept;
  readonly isEarlier: (key: string) => boolean;
}

export const NOTHING_KEPT: LoadedSettings = { valueOf: () => null, kept: () => ({}), isEarlier: () => false };

/** Queues the load; the answers are there after the next sync. What a file carries may have been written by anyone. */
export function loadSettings(context: Excel.RequestContext, keys: readonly string[]): LoadedSettings {
  const { settings } = context.workbook;
  const whole = settings.getItemOrNullObject(SETTINGS_KEY).load("value");
  const earlier = new Map(keys.map((key) => [key, settings.getItemOrNullObject(key).load("value")] as const));
  const kept = () => (whole.isNullObject ? {} : keptIn(whole.value));
  const isEarlier = (key: string) => earlier.get(key)?.isNullObject === false;
  return {
    kept,
    isEarlier,
    valueOf: (key) => settingUnder(key, kept(), isEarlier(key) ? earlier.get(key)?.value : null),
  };
}

/** What our one setting keeps, or nothing. */
export function keptIn(value: unknown): Kept {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Kept) : {};
}

/** What is kept under a key; `earlier` is a setting of that key itself. */
export function settingUnder(key: string, kept: Kept, earlier: unknown): unknown {
  return (key in kept ? kept[key] : earlier) ?? null;
}

/** What is kept after these changes; null takes a key away. */
export function keptAfter(kept: Kept, changes: readonly Pick<SettingChange, "key" | "after">[]): Kept {
  const changed = { ...kept, ...Object.fromEntries(changes.map(({ key, after }) => [key, after])) };
  return Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== null));
}

/** Queues the saving of what `loadSettings` has loaded the keys of; `isKept` tells after the next sync whether it is there. */
export function queueSettings(
  context: Excel.RequestContext,
  loaded: LoadedSettings,
  changes: readonly Pick<SettingChange, "key" | "after">[],
): { readonly isKept: () => boolean } {
  const { settings } = context.workbook;
  const next = keptAfter(loaded.kept(), changes);
  const isEmpty = Object.keys(next).length === 0;
  if (!isEmpty) settings.add(SETTINGS_KEY, next);
  else if (Object.keys(loaded.kept()).length > 0) settings.getItemOrNullObject(SETTINGS_KEY).delete();
  for (const { key } of changes) if (loaded.isEarlier(key)) settings.getItemOrNullObject(key).delete();
  const back = settings.getItemOrNullObject(SETTINGS_KEY).load("value");
  return {
    isKept: () =>
      back.isNullObject ? isEmpty : !isEmpty && JSON.stringify(sorted(back.value)) === JSON.stringify(sorted(next)),
  };
}

function sorted(value: unknown): readonly [string, unknown][] {
  return Object.entries(keptIn(value)).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Null where the workbook has nothing under the key. */
export async function loadSetting(host: ExcelHost, key: string): Promise<Result<unknown, HostProblem>> {
  const read = await readSettings(host, [key]);
  return read.ok ? ok(read.value[0]) : read;
}

/** The same of several keys, in their order, in one request. */
export function readSettings(
  host: ExcelHost,
  keys: readonly string[],
): Promise<Result<readonly unknown[], HostProblem>> {
  return host.run(async (context) => {
    const loaded = loadSettings(context, keys);
    await context.sync();
    return ok(keys.map((key) => loaded.valueOf(key)));
  });
}

/** Null takes the key away. Some builds lose a setting without a word: it is read back. */
export async function saveSetting(host: ExcelHost, key: string, value: unknown): Promise<Result<null, HostProblem>> {
  const saved = await host.run(async (context): Promise<Result<null, HostProblem>> => {
    const loaded = loadSettings(context, [key]);
    await context.sync();
    const saved = queueSettings(context, loaded, [{ key, after: value }]);
    await context.sync();
    if (saved.isKept()) return ok(null);
    return err({ code: "host.settingsNotKept", sheet: null, detail: "saveSetting" });
  });
  // A workbook that has no more room for settings says no more than that something is wrong (office-js #621).
  return saved.ok || saved.error.code !== "host.unknown"
    ? saved
    : err({ ...saved.error, code: "host.settingsNotKept" });
}
