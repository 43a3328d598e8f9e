import { callProblem, type CallProblem } from "../model/callProblem";
import type { Framework, FrameworkId } from "../model/framework";
import { err, ok, type Result } from "../model/result";
import type { OfferedFramework } from "../session/assessSheet";
import { catalogFrameworks } from "../session/catalogFrameworks";
import type { SheetScan } from "../session/scan";
import type { Session } from "../session/session";
import { frameworkFile, isFile } from "./frameworkFile";
import { nearest } from "./nearest";
import { refused, type Outcome } from "./outcome";

/** What `--framework` names: an id that the workbook or the catalog must have, or a framework from a file. */
export type NamedFramework =
  | { readonly kind: "id"; readonly id: FrameworkId }
  | { readonly kind: "file"; readonly file: string; readonly framework: Framework };

/** As far as it can be known before the workbook is opened; null where the call names none. */
export async function namedFramework(
  named: string | null,
): Promise<Result<NamedFramework | null, readonly CallProblem[]>> {
  if (named === null) return ok(null);
  if (!isFile(named)) return ok({ kind: "id", id: named });
  const framework = await frameworkFile(named);
  return framework.ok ? ok({ kind: "file", file: named, framework: framework.value }) : framework;
}

/** The catalog, without the one whose id a file has: whoever gives a file need not be told that it differs. */
export function offeredBeside(named: NamedFramework | null): readonly OfferedFramework[] {
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
 * The tables of these sheets under the named framework, whatever was chosen when the workbook was last written. Tables of
 * other sheets, which a run may write again, stay under theirs. At least one sheet has been scanned in the session.
 */
export function underNamed(
  session: Session,
  scans: readonly SheetScan[],
  named: NamedFramework | null,
): Outcome<readonly SheetScan[]> {
  if (named === null) return ok(scans);
  const frameworkId = named.kind === "id" ? named.id : named.framework.id;
  const known = session.offered.map(({ framework }) => framework.id);
  if (!known.includes(frameworkId)) return refused([unknownFramework(frameworkId, known)]);
  return ok(
    scans.map((scan) =>
      session.choose(
        scan,
        scan.choices.map((choice) => ({ ...choice, frameworkId })),
      ),
    ),
  );
}

export function unknownFramework(id: FrameworkId, known: readonly FrameworkId[]): CallProblem {
  return callProblem("framework.unknown", { id, near: nearest(id, known), known });
}
