import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { access, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { callProblem, type CallProblem } from "../model/callProblem";
import { fromStart } from "./fromStart";
import { errorCode } from "./readFile";

/** Why an output could not be written, found before any work is done; null when nothing is in the way. */
export async function outputProblem(out: string, input: string, force: boolean): Promise<CallProblem | null> {
  const folder = dirname(fromStart(out));
  try {
    if (!(await stat(folder)).isDirectory()) return cannotWrite(out, "noFolder", folder);
    await access(folder, constants.W_OK);
  } catch (error) {
    const code = codeOrThrow(error);
    return cannotWrite(out, code === "ENOENT" || code === "ENOTDIR" ? "noFolder" : "refused", code);
  }
  const [target, source] = [await realpathOrNull(fromStart(out)), await realpathOrNull(fromStart(input))];
  if (target === null) return null;
  if ((await stat(target)).isDirectory()) return cannotWrite(out, "folder", out);
  return target === source && !force ? callProblem("call.outIsInput", { file: input }) : null;
}

/** All of a file or none of it: written beside its place under another name, then moved there. */
export async function writeWholeFile(out: string, bytes: Uint8Array): Promise<CallProblem | null> {
  const path = fromStart(out);
  const draft = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await writeFile(draft, bytes, { flag: "wx" });
    await rename(draft, path);
    return null;
  } catch (error) {
    await rm(draft, { force: true });
    return cannotWrite(out, "refused", codeOrThrow(error));
  }
}

async function realpathOrNull(file: string): Promise<string | null> {
  try {
    return await realpath(file);
  } catch (error) {
    codeOrThrow(error);
    return null;
  }
}

function codeOrThrow(error: unknown): string {
  const code = errorCode(error);
  if (code === null) throw error;
  return code;
}

function cannotWrite(file: string, trouble: "noFolder" | "folder" | "refused", detail: string): CallProblem {
  return callProblem("file.cannotWrite", { file, trouble, detail });
}
