import { catalog } from "../framework/catalog";
import { loadFramework } from "../framework/loadFramework";
import { callProblem, type CallProblem } from "../model/callProblem";
import type { Framework } from "../model/framework";
import { err, ok, type Result } from "../model/result";
import type { OfferedFramework } from "../session/assessSheet";
import { nearest } from "./nearest";
import { readFile } from "./readFile";

/** What a run offers its tables: the whole catalog, or the one framework that the call names by id or file. */
export async function offeredFrameworks(
  named: string | null,
): Promise<Result<readonly OfferedFramework[], readonly CallProblem[]>> {
  if (named === null) return ok(catalog.map((framework) => ({ framework, origin: "catalog" })));
  const framework = isFile(named) ? await frameworkFile(named) : catalogFramework(named);
  return framework.ok ? ok([{ framework: framework.value, origin: "given" }]) : framework;
}

export function catalogFramework(id: string): Result<Framework, readonly CallProblem[]> {
  const framework = catalog.find((candidate) => candidate.id === id);
  if (framework !== undefined) return ok(framework);
  const known = catalog.map((candidate) => candidate.id);
  return err([callProblem("framework.unknown", { id, near: nearest(id, known), known })]);
}

/** A framework file, or one problem for each error in it. */
export async function frameworkFile(file: string): Promise<Result<Framework, readonly CallProblem[]>> {
  const bytes = await readFile(file);
  if (!bytes.ok) return err([bytes.error]);
  const loaded = loadFramework(bytes.value.toString("utf8").replace(/^\uFEFF/, ""));
  if (loaded.ok) return loaded;
  return err(loaded.error.map((problem) => callProblem("framework.invalid", { file, problem })));
}

/** Ids hold neither dots nor slashes. */
function isFile(named: string): boolean {
  return /[./\\]/.test(named);
}
