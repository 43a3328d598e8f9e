import type { WorkbookPort } from "../model/port";
import { ok } from "../model/result";

/** The port with what the workbook keeps under these keys read in one request, as it is now. */
export async function settingsOnce(port: WorkbookPort, keys: readonly string[]): Promise<WorkbookPort> {
  const read = await port.loadSettings(keys);
  return {
    ...port,
    loadSetting: (key) => {
      const index = keys.indexOf(key);
      if (index < 0) return port.loadSetting(key);
      return Promise.resolve(read.ok ? ok(read.value[index] ?? null) : read);
    },
  };
}
