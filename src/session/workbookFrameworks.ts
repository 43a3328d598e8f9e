import type { Framework, FrameworkId } from "../model/framework";
import type { FrameworkProblem } from "../model/frameworkProblem";
import type { HostProblem, WorkbookPort } from "../model/port";
import { ok, type Result } from "../model/result";
import type { OfferedFramework } from "./assessSheet";

/** The workbook's setting that keeps the frameworks made or brought in by its officers, a list of documents. */
const SETTING = "xepHang.frameworks";

/** A document in the workbook that is no framework (any more), and why. It stays in the workbook as it is. */
export interface UnreadableFramework {
  readonly document: unknown;
  readonly problems: readonly FrameworkProblem[];
}

export interface WorkbookFrameworks {
  readonly frameworks: readonly Framework[];
  readonly unreadable: readonly UnreadableFramework[];
}

export const NO_FRAMEWORKS: WorkbookFrameworks = { frameworks: [], unreadable: [] };

/** The validator is loaded only where a workbook holds a framework: most hold none, and the pane opens faster. */
export async function recallFrameworks(port: WorkbookPort): Promise<Result<WorkbookFrameworks, HostProblem>> {
  const setting = await port.loadSetting(SETTING);
  if (!setting.ok) return setting;
  if (!Array.isArray(setting.value) || setting.value.length === 0) return ok(NO_FRAMEWORKS);
  const { readFramework } = await import("../framework/loadFramework");
  const documents: readonly unknown[] = setting.value;
  const read = documents.map((document) => ({ document, result: readFramework(document) }));
  return ok({
    frameworks: read.flatMap(({ result }) => (result.ok ? [result.value] : [])),
    unreadable: read.flatMap(({ document, result }) => (result.ok ? [] : [{ document, problems: result.error }])),
  });
}

export function saveFrameworks(
  port: WorkbookPort,
  { frameworks, unreadable }: WorkbookFrameworks,
): Promise<Result<null, HostProblem>> {
  return port.saveSetting(SETTING, [...frameworks, ...unreadable.map(({ document }) => document)]);
}

/** The framework in the place of the one with its id, or after the others. */
export function withFramework(kept: WorkbookFrameworks, framework: Framework): WorkbookFrameworks {
  const known = kept.frameworks.some(({ id }) => id === framework.id);
  const frameworks = known
    ? kept.frameworks.map((old) => (old.id === framework.id ? framework : old))
    : [...kept.frameworks, framework];
  return { ...kept, frameworks };
}

export function withoutFramework(kept: WorkbookFrameworks, id: FrameworkId): WorkbookFrameworks {
  return { ...kept, frameworks: kept.frameworks.filter((framework) => framework.id !== id) };
}

/** The workbook's frameworks take the place of others with their ids: what the workbook was ranked with stays in force. */
export function offering(
  others: readonly OfferedFramework[],
  { frameworks }: WorkbookFrameworks,
): readonly OfferedFramework[] {
  const own = new Set(frameworks.map(({ id }) => id));
  return [
    ...frameworks.map((framework) => ({ framework, origin: "workbook" as const, ...builtInOf(framework, others) })),
    ...others.filter(({ framework, origin }) => origin === "given" || !own.has(framework.id)),
  ];
}

/** Documents are compared as a whole: a version is only as good as the one who raised it. */
function builtInOf(framework: Framework, others: readonly OfferedFramework[]): Pick<OfferedFramework, "builtIn"> {
  const other = others.find(({ framework: { id }, origin }) => origin === "catalog" && id === framework.id);
  if (other === undefined || JSON.stringify(other.framework) === JSON.stringify(framework)) return {};
  return { builtIn: other.framework };
}
