import { resolve } from "node:path";

/**
 * A path as the caller means it. npm moves to the project's folder before it runs a script; relative paths are meant from
 * where npm was called.
 */
export function fromStart(path: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  return script === "xephang" && folder !== undefined ? resolve(folder, path) : resolve(path);
}
