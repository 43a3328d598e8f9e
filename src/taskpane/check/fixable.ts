import { useEffect, useMemo, useState } from "react";
import type { Finding } from "../../model/finding";
import type { Fix } from "../../model/fix";
import type { SheetScan } from "../../session/scan";
import type { Deeds, Site } from "../deeds";
import type { Desk } from "../desk";

/** What can be put right without a guess, and how it is done. */
export interface Fixable {
  readonly all: readonly Fix[];
  readonly of: (finding: Finding) => readonly Fix[];
  readonly fix: (fixes: readonly Fix[]) => void;
}

/** The fixes of a sheet; none until they have been worked out. */
export function useFixable(desk: Desk, scan: SheetScan): Fixable {
  const [known, setKnown] = useState<ReadonlyMap<Finding, readonly Fix[]>>(new Map());
  useEffect(() => {
    let isWanted = true;
    desk.perform(async ({ session }) => {
      const found = await session.fixes(scan);
      if (isWanted) setKnown(new Map(found.map(({ found, fixes }) => [found, fixes])));
    });
    return () => void (isWanted = false);
  }, [desk, scan]);
  return useMemo(
    () => ({
      all: [...known.values()].flat(),
      of: (finding) => known.get(finding) ?? [],
      fix: (fixes) => desk.perform((site, deeds) => fixCells(site, deeds, scan, fixes)),
    }),
    [known, desk, scan],
  );
}

async function fixCells({ session, job, tell }: Site, { read }: Deeds, scan: SheetScan, fixes: readonly Fix[]) {
  const result = await job.run("writing", (options) => session.fix(scan, fixes, options));
  if (result === null) return;
  if (result.ok) tell({ kind: "fixed", cells: fixes.length });
  if (result.ok || result.error.code === "host.sourceChanged") await read(scan.grid.sheet);
}
