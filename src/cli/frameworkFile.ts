import { loadFramework } from "../framework/document/loadFramework";
import { callProblem, type CallProblem } from "../model/callProblem";
import type { Framework } from "../model/framework";
import { err, type Result } from "../model/result";
import { readFile } from "./readFile";

/** A framework file, or one problem for each error in it. */
export async function frameworkFile(file: string): Promise<Result<Framework, readonly CallProblem[]>> {
  const bytes = await readFile(file);
  if (!bytes.ok) return err([isFolder(bytes.error) ? callProblem("framework.isFolder", { file }) : bytes.error]);
  // Whatever is zipped is no text: its bytes would only spoil the message.
  if (bytes.value.subarray(0, 2).toString("latin1") === "PK")
    return err([callProblem("framework.isWorkbook", { file })]);
  const loaded = loadFramework(bytes.value.toString("utf8").replace(/^\uFEFF/, ""));
  if (loaded.ok) return loaded;
  return err(loaded.error.map((problem) => callProblem("framework.invalid", { file, problem })));
}

function isFolder(problem: CallProblem): boolean {
  return problem.code === "file.cannotOpen" && problem.params.trouble === "folder";
}

export function isWorkbookName(file: string): boolean {
  return /\.xlsx$/i.test(file);
}

/** Ids hold neither dots nor slashes. */
export function isFile(named: string): boolean {
  return /[./\\]/.test(named);
}
