import type { HostProblem, WorkbookPort } from "../model/port";
import type { Result } from "../model/result";
import type { OfferedFramework } from "./chooseFramework";
import type { Session } from "./session";
import { NO_FRAMEWORKS, offering, recallFrameworks, type WorkbookFrameworks } from "./workbookFrameworks";

/** The frameworks on offer in one workbook; what the workbook keeps is read when it is first needed. */
export interface FrameworkStore extends Pick<Session, "offered" | "unreadable"> {
  recall(): Promise<Result<WorkbookFrameworks, HostProblem>>;
  /** What the workbook keeps has changed: it is read again when it is next needed. */
  forget(): void;
}

export function frameworkStore(port: WorkbookPort, others: readonly OfferedFramework[]): FrameworkStore {
  let kept = NO_FRAMEWORKS;
  let known: Result<WorkbookFrameworks, HostProblem> | null = null;
  return {
    get offered() {
      return offering(others, kept);
    },
    get unreadable() {
      return kept.unreadable;
    },
    recall: async () => {
      if (known !== null) return known;
      const recalled = await recallFrameworks(port, others);
      if (!recalled.ok) return recalled;
      kept = recalled.value;
      return (known = recalled);
    },
    forget: () => {
      known = null;
    },
  };
}
