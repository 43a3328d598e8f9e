import { readFile as read, stat } from "node:fs/promises";
import { callProblem, type CallProblem, type FileTrouble } from "../model/callProblem";
import { err, ok, type Result } from "../model/result";
import { fromStart } from "./fromStart";

/** No file that can be read is larger, packed or not. */
const LARGEST = 500_000_000;

/** The bytes of a file, or why they cannot be had. */
export async function readFile(file: string): Promise<Result<Buffer, CallProblem>> {
  try {
    const path = fromStart(file);
    const found = await stat(path);
    if (found.isDirectory()) return err(cannotOpen(file, "folder"));
    if (found.size > LARGEST) return err(cannotOpen(file, "tooLarge", `${found.size} > ${LARGEST} B`));
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
