import { readFramework } from "../framework/document/loadFramework";
import type { Framework, FrameworkId } from "../model/framework";
import type { FrameworkProblem } from "../model/frameworkProblem";
import type { SettingChange } from "../model/plan";
import type { HostProblem, WorkbookPort } from "../model/port";
import { err, ok, type Result } from "../model/result";
import { withFrameworks, withoutFramework } from "./frameworkChanges";
import type { FrameworkStore } from "./frameworkStore";
import type { Session } from "./session";
import type { WorkbookFrameworks } from "./workbookFrameworks";

export function problemsOf(framework: Framework): readonly FrameworkProblem[] {
  const checked = readFramework(framework);
  return checked.ok ? [] : checked.error;
}

export function keepFramework(
  port: WorkbookPort,
  store: FrameworkStore,
  framework: Framework,
): ReturnType<Session["keepFramework"]> {
  const checked = readFramework(framework);
  if (!checked.ok) return Promise.resolve(err({ code: "framework.invalid", problems: checked.error }));
  return change(port, store, (kept) => withFrameworks(kept, [checked.value]));
}

export function dropFramework(
  port: WorkbookPort,
  store: FrameworkStore,
  id: FrameworkId,
): ReturnType<Session["dropFramework"]> {
  return change(port, store, (kept) => withoutFramework(kept, id));
}

async function change(
  port: WorkbookPort,
  store: FrameworkStore,
  changes: (kept: WorkbookFrameworks) => readonly SettingChange[],
): Promise<Result<null, HostProblem>> {
  const kept = await store.recall();
  if (!kept.ok) return kept;
  for (const { key, after } of changes(kept.value)) {
    const saved = await port.saveSetting(key, after);
    if (!saved.ok) return saved;
  }
  store.forget();
  // It is saved, whatever becomes of reading it again.
  await store.recall();
  return ok(null);
}
