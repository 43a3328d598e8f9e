import { useState } from "react";

export interface Deeds {
  readonly busy: boolean;
  /** One deed at a time; a second one asked for meanwhile is not done. */
  readonly run: (deed: () => Promise<void>) => void;
}

/** What the view asks of the session. A thrown error is our fault: it is thrown again while rendering, so that the pane says so. */
export function useDeeds(): Deeds {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<{ readonly error: unknown } | null>(null);
  if (fault !== null) throw fault.error;
  const run: Deeds["run"] = (deed) => {
    if (busy) return;
    setBusy(true);
    deed()
      .catch((error: unknown) => setFault({ error }))
      .finally(() => setBusy(false));
  };
  return { busy, run };
}
