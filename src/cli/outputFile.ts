import { randomUUID } from "node:crypto";
import { constants, rmSync } from "node:fs";
import { access, realpath, rename, stat, writeFile } from "node:fs/promises";
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

/**
 * Each file whole or not at all, and none before all could be written: beside their places under other names, then moved
 * there. Who ends the program meanwhile (Ctrl+C) leaves no draft behind.
 */
export async function writeWholeFiles(
  files: readonly { readonly file: string; readonly bytes: Uint8Array }[],
): Promise<CallProblem | null> {
  const drafts = files.map(({ file, bytes }) => ({ file, bytes, path: fromStart(file), draft: draftOf(file) }));
  const drop = () => drafts.forEach(({ draft }) => rmSync(draft, { force: true }));
  const stop = onEnd(drop);
  let at = "";
  try {
    for (const { file, bytes, draft } of drafts) {
      at = file;
      await writeFile(draft, bytes, { flag: "wx" });
    }
    for (const { file, draft, path } of drafts) {
      at = file;
      await rename(draft, path);
    }
    return null;
  } catch (error) {
    drop();
    return cannotWrite(at, "refused", codeOrThrow(error));
  } finally {
    stop();
  }
}

function draftOf(file: string): string {
  const path = fromStart(file);
  return join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
}

/** What the system says of who is ended by each. */
const ENDED_BY = { SIGINT: 130, SIGTERM: 143 } as const;

/** Cleans up and ends where somebody ends the program, until the answer is called. */
function onEnd(cleanUp: () => void): () => void {
  const ends = (["SIGINT", "SIGTERM"] as const).map((signal) => {
    const end = () => {
      cleanUp();
      process.exit(ENDED_BY[signal]);
    };
    process.once(signal, end);
    return () => process.removeListener(signal, end);
  });
  return () => ends.forEach((leave) => leave());
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
