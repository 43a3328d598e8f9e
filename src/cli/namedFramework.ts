import { callProblem, type CallProblem } from "../model/callProblem";
import type { Framework, FrameworkId } from "../model/framework";
import { err, ok, type Result } from "../model/result";
import { catalogFrameworks } from "../session/catalogFrameworks";
import { DERIVED, type SheetScan } from "../session/scan";
import type { Said } from "./command";
import type { Session } from "../session/session";
import { frameworkFile, isFile } from "./frameworkFile";
import { nearest } from "./nearest";
import { refused, type Outcome } from "./outcome";
import { isSilent, saidProblems, withSaid } from "./withSaid";

/** What `--framework` names: an id that the workbook or the catalog must have, or a framework from a file. */
export type NamedFramework =
  | { readonly kind: "id"; readonly id: FrameworkId }
  /** The rule that the table itself shows. */
  | { readonly kind: "derived" }
  | { readonly kind: "file"; readonly file: string; readonly framework: Framework };

/** As far as it can be known before the workbook is opened; null where the call names none. */
export async function namedFramework(
  named: string | null,
): Promise<Result<NamedFramework | null, readonly CallProblem[]>> {
  if (named === null) return ok(null);
  if (named === DERIVED) return ok({ kind: "derived" });
  if (!isFile(named)) return ok({ kind: "id", id: named });
  const framework = await frameworkFile(named);
  return framework.ok ? ok({ kind: "file", file: named, framework: framework.value }) : framework;
}

/** The catalog, without the one whose id a file has: whoever gives a file need not be told that it differs. */
export function offeredBeside(named: NamedFramework | null): Session["offered"] {
  if (named?.kind !== "file") return catalogFrameworks;
  return catalogFrameworks.filter(({ framework }) => framework.id !== named.framework.id);
}

/**
 * A framework from a file becomes one of the workbook's, as if an officer had brought it in: it takes the place of one of
 * its id. The file that is read does not change.
 */
export async function bringIn(session: Session, named: NamedFramework | null): Promise<Outcome<null>> {
  if (named?.kind !== "file") return ok(null);
  const kept = await session.keepFramework(named.framework);
  if (kept.ok) return kept;
  if (kept.error.code !== "framework.invalid") return err([{ kind: "host", problem: kept.error }]);
  return refused(kept.error.problems.map((problem) => callProblem("framework.invalid", { file: named.file, problem })));
}

/**
 * The tables of these sheets under the named framework and with what the call says of them, whatever was chosen when the
 * workbook was last written. Tables of other sheets, which a run may write again, stay under theirs. At least one sheet
 * has been scanned in the session.
 */
export function underNamed(
  session: Session,
  scans: readonly SheetScan[],
  named: NamedFramework | null,
  said: Said,
): Outcome<readonly SheetScan[]> {
  const frameworkId = idOf(named);
  const known = session.offered.map(({ framework }) => framework.id);
  if (frameworkId !== null && frameworkId !== DERIVED && !known.includes(frameworkId))
    return refused([unknownFramework(frameworkId, known)]);
  const problems = saidProblems(scans, said);
  if (problems.length > 0) return refused(problems);
  if (frameworkId === null && isSilent(said)) return ok(scans);
  return ok(
    scans.map((scan) =>
      session.choose(
        scan,
        scan.tables.map((table, index) => ({
          ...withSaid(scan.choices[index] ?? {}, table, said),
          ...(frameworkId === null ? {} : { frameworkId }),
        })),
      ),
    ),
  );
}

function idOf(named: NamedFramework | null): FrameworkId | null {
  switch (named?.kind) {
    case undefined:
      return null;
    case "id":
      return named.id;
    case "file":
      return named.framework.id;
    case "derived":
      return DERIVED;
  }
}

export function unknownFramework(id: FrameworkId, known: readonly FrameworkId[]): CallProblem {
  return callProblem("framework.unknown", { id, near: nearest(id, known), known });
}
