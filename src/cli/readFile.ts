import { readFile as read, stat } from "node:fs/promises";
import { callProblem, type CallProblem, type FileTrouble } from "../model/callProblem";
import { err, ok, type Result } from "../model/result";
import { fromStart } from "./fromStart";

/** The bytes of a file, or why they cannot be had. */
export async function readFile(file: string): Promise<Result<Buffer, CallProblem>> {
  try {
    const path = fromStart(file);
    if ((await stat(path)).isDirectory()) return err(cannotOpen(file, "folder"));
    return ok(await read(path));
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    return err(
      code === "ENOENT" || code === "ENOTDIR" ? cannotOpen(file, "notFound") : cannotOpen(file, "notReadable", code),
    );
  }
}

export function cannotOpen(file: string, trouble: FileTrouble, detail: string | null = null): CallProblem {
  return callProblem("file.cannotOpen", { file, trouble, detail });
}

/** The system's own code of a failed file operation ("ENOENT"); null for any other error. */
export function errorCode(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" && "syscall" in error ? error.code : null;
}
