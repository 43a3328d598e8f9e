import type { HostProblem, Mark, RunOptions, SheetInfo } from "../model/port";
import { ok, type Result } from "../model/result";
import { isResult, markUse } from "../outputs/markNames";
import { gridsOf } from "./gridsOf";
import { joinSheets } from "./joinSheets";
import type { SheetScan } from "./scan";
import type { Session } from "./session";
import { withSharedChoice } from "./sharedChoice";

interface Asked extends Pick<Session, "scan" | "choose"> {
  readonly asked: readonly SheetScan[];
  readonly marks: readonly Mark[];
  readonly sheets: readonly SheetInfo[];
}

/**
 * The sheets beside the asked ones that an earlier run ranked, as they are now. A list that a framework joins is made of all
 * its sheets: those that no run has seen yet are read with them.
 */
export async function rankedElsewhere(
  { scan, choose, asked, marks, sheets }: Asked,
  options: RunOptions | undefined,
): Promise<Result<readonly SheetScan[], HostProblem>> {
  const askedIds = new Set(asked.flatMap(gridsOf).map(({ sheet }) => sheet.id));
  const ranked = marks.filter(({ name }) => isResult(name) || markUse(name)?.kind === "table");
  const marked = new Set(ranked.map(({ sheet }) => sheet.id));
  const others = sheets.filter(({ id }) => !askedIds.has(id));
  const seen = await scanEach(
    scan,
    others.filter(({ id }) => marked.has(id)),
    options,
  );
  if (!seen.ok || !seen.value.some(isOneOfSeveral)) return seen;
  const unseen = await scanEach(
    scan,
    others.filter(({ id, visible }) => visible && !marked.has(id)),
    options,
  );
  if (!unseen.ok) return unseen;
  const joined = joinSheets(withSharedChoice(choose, [...seen.value, ...unseen.value]));
  return ok(joined.filter(({ grid, tables }) => marked.has(grid.sheet.id) || tables.some((table) => table.joined)));
}

function isOneOfSeveral({ findings }: SheetScan): boolean {
  return findings.some(({ code }) => code === "table.otherSheets");
}

async function scanEach(
  scan: Session["scan"],
  sheets: readonly SheetInfo[],
  options: RunOptions | undefined,
): Promise<Result<readonly SheetScan[], HostProblem>> {
  const scans: SheetScan[] = [];
  for (const sheet of sheets) {
    const scanned = await scan(sheet, undefined, options);
    if (!scanned.ok) return scanned;
    scans.push(scanned.value);
  }
  return ok(scans);
}
