import type { Framework } from "../model/framework";
import type { FrameworkProblem } from "../model/frameworkProblem";
import type { HostProblem, WorkbookPort } from "../model/port";
import { ok, type Result } from "../model/result";
import type { OfferedFramework } from "./chooseFramework";

/** The workbook's setting that keeps the frameworks it was ranked with, and those made or brought in: a list of documents. */
export const FRAMEWORKS_SETTING = "xepHang.frameworks";

/** A document in the workbook that is no framework (any more), and why. It stays in the workbook as it is. */
export interface UnreadableFramework {
  /** As far as the document has one. */
  readonly id: string | null;
  readonly document: unknown;
  readonly problems: readonly FrameworkProblem[];
}

export interface WorkbookFrameworks {
  /** The setting as it was read; null where the workbook has none. */
  readonly setting: unknown;
  readonly frameworks: readonly Framework[];
  readonly unreadable: readonly UnreadableFramework[];
}

export const NO_FRAMEWORKS: WorkbookFrameworks = { setting: null, frameworks: [], unreadable: [] };

/** The validator is loaded only where a workbook holds a document that is not known to be one of `others`: the pane opens faster. */
export async function recallFrameworks(
  port: WorkbookPort,
  others: readonly OfferedFramework[],
): Promise<Result<WorkbookFrameworks, HostProblem>> {
  const setting = await port.loadSetting(FRAMEWORKS_SETTING);
  if (!setting.ok) return setting;
  const documents: readonly unknown[] = Array.isArray(setting.value) ? setting.value : [];
  const texts = new Map(others.map(({ framework }) => [JSON.stringify(framework), framework]));
  const known = documents.flatMap((document) => texts.get(JSON.stringify(document)) ?? []);
  if (known.length === documents.length) return ok({ setting: setting.value, frameworks: known, unreadable: [] });
  const { readFramework } = await import("../framework/document/loadFramework");
  const read = documents.map((document) => ({ document, result: readFramework(document) }));
  return ok({
    setting: setting.value,
    frameworks: read.flatMap(({ result }) => (result.ok ? [result.value] : [])),
    unreadable: read.flatMap(({ document, result }) =>
      result.ok ? [] : [{ id: idIn(document), document, problems: result.error }],
    ),
  });
}

function idIn(document: unknown): string | null {
  if (typeof document !== "object" || document === null || !("id" in document)) return null;
  return typeof document.id === "string" ? document.id : null;
}

/** What the workbook was ranked with stays in force: its own take the place of the catalog's with their ids. */
export function offering(
  others: readonly OfferedFramework[],
  { frameworks }: WorkbookFrameworks,
): readonly OfferedFramework[] {
  const own = frameworks.flatMap((framework): readonly OfferedFramework[] => {
    const other = others.find(({ framework: { id } }) => id === framework.id);
    if (other === undefined) return [{ framework, origin: "workbook" }];
    if (isSame(other.framework, framework)) return [];
    return [{ framework, origin: "workbook", builtIn: other.framework }];
  });
  const replaced = new Set(own.map(({ framework: { id } }) => id));
  return [...own, ...others.filter(({ framework: { id } }) => !replaced.has(id))];
}

/** Documents are compared as a whole: a version is only as good as the one who raised it. */
function isSame(a: Framework, b: Framework): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
