import { useEffect, useState } from "react";
import type { Framework } from "../../../model/framework";
import type { FrameworkProblem } from "../../../model/frameworkProblem";
import type { Session } from "../../../session/session";

export interface Checked {
  readonly problems: readonly FrameworkProblem[];
  /** The newest state of the draft without problems; null until there is one. */
  readonly valid: Framework | null;
}

/** Checks a draft whenever it changes; an answer that comes after a newer draft does not count. */
export function useChecked(session: Session, document: Framework): Checked {
  const [checked, setChecked] = useState<Checked>({ problems: [], valid: null });
  const [fault, setFault] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    let current = true;
    session
      .checkFramework(document)
      .then((problems) => {
        if (!current) return;
        setChecked(({ valid }) => ({ problems, valid: problems.length === 0 ? document : valid }));
      })
      .catch((error: unknown) => setFault({ error }));
    return () => {
      current = false;
    };
  }, [session, document]);
  if (fault !== null) throw fault.error;
  return checked;
}
