import type { Framework } from "../model/framework";
import type { FrameworkProblem } from "../model/frameworkProblem";
import type { HostProblem, WorkbookPort } from "../model/port";
import { err, ok, type Result } from "../model/result";
import type { OfferedFramework } from "./assessSheet";
import type { Session } from "./session";
import {
  NO_FRAMEWORKS,
  offering,
  recallFrameworks,
  saveFrameworks,
  withFramework,
  withoutFramework,
  type WorkbookFrameworks,
} from "./workbookFrameworks";

/** The frameworks on offer in one workbook; what the workbook keeps is read once, when it is first needed. */
export interface FrameworkStore extends Pick<
  Session,
  "offered" | "unreadable" | "checkFramework" | "keepFramework" | "dropFramework"
> {
  recall(): Promise<Result<WorkbookFrameworks, HostProblem>>;
}

export function frameworkStore(port: WorkbookPort, others: readonly OfferedFramework[]): FrameworkStore {
  let kept: WorkbookFrameworks | null = null;
  const recall: FrameworkStore["recall"] = async () => {
    const recalled = kept === null ? await recallFrameworks(port) : ok(kept);
    if (recalled.ok) kept = recalled.value;
    return recalled;
  };
  const keep = async (change: (kept: WorkbookFrameworks) => WorkbookFrameworks): Promise<Result<null, HostProblem>> => {
    const recalled = await recall();
    if (!recalled.ok) return recalled;
    const changed = change(recalled.value);
    const saved = await saveFrameworks(port, changed);
    if (saved.ok) kept = changed;
    return saved;
  };
  return {
    get offered() {
      return offering(others, kept ?? NO_FRAMEWORKS);
    },
    get unreadable() {
      return (kept ?? NO_FRAMEWORKS).unreadable;
    },
    recall,
    checkFramework: async (framework) => {
      const checked = await read(framework);
      return checked.ok ? [] : checked.error;
    },
    keepFramework: async (framework) => {
      const checked = await read(framework);
      if (!checked.ok) return err({ code: "framework.invalid", problems: checked.error });
      return keep((frameworks) => withFramework(frameworks, checked.value));
    },
    dropFramework: (id) => keep((frameworks) => withoutFramework(frameworks, id)),
  };
}

async function read(framework: Framework): Promise<Result<Framework, readonly FrameworkProblem[]>> {
  const { readFramework } = await import("../framework/loadFramework");
  return readFramework(framework);
}
