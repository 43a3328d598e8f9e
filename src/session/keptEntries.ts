import type { WorkbookPort } from "../model/port";

/** What a setting keeps, by name. Settings are a hint: what cannot be understood counts as not kept. */
export async function keptEntries<T>(
  port: WorkbookPort,
  setting: string,
  isKept: (value: unknown) => value is T,
): Promise<Readonly<Record<string, T>>> {
  const loaded = await port.loadSetting(setting);
  const kept = loaded.ok ? loaded.value : null;
  if (typeof kept !== "object" || kept === null) return {};
  return Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, T] => isKept(entry[1])));
}

export function isText(value: unknown): value is string {
  return typeof value === "string";
}
