import { useMemo } from "react";
import type { Finding } from "../../../model/finding";
import type { Framework } from "../../../model/framework";
import type { Assessment } from "../../../session/scan";
import type { Session } from "../../../session/session";
import { comparePreviews, type Comparison } from "./comparePreviews";
import type { ShownTable } from "./shownTable";

/** The shown table under a draft. */
export interface Preview {
  readonly framework: Framework;
  /** Null where the draft makes no results of this table. */
  readonly made: Made | null;
  /** What leaves the table, or units of it, without a result. */
  readonly lacking: readonly Finding[];
}

interface Made {
  readonly after: Assessment;
  readonly comparison: Comparison;
  /** The framework that the table has now; null where none. */
  readonly against: Framework | null;
}

/** Null without a table, and as long as no state of the draft is valid. */
export function usePreview(session: Session, shown: ShownTable | null, valid: Framework | null): Preview | null {
  const [scan, table] = [shown?.scan ?? null, shown?.table ?? 0];
  return useMemo(() => {
    if (scan === null || valid === null) return null;
    const drafted = session.preview(scan, table, valid);
    const after = drafted?.assessment ?? null;
    const before = scan.tables[table]?.assessment ?? null;
    return {
      framework: after?.framework ?? valid,
      made:
        after === null
          ? null
          : { after, comparison: comparePreviews(before, after), against: before?.framework ?? null },
      lacking: (drafted?.findings ?? []).filter(({ blocks }) => blocks !== "nothing"),
    };
  }, [session, scan, table, valid]);
}
