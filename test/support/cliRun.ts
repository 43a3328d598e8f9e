import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { runCli } from "../../src/cli/runCli";
import type { ExitCode } from "../../src/cli/io";
import type { CliResult } from "../../src/cli/resultSchema";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import type { WorkbookPort } from "../../src/model/port";
import type { Result } from "../../src/model/result";
import { catalogFrameworks } from "../../src/session/catalogFrameworks";
import { createSession } from "../../src/session/createSession";
import type { Session } from "../../src/session/session";
import { openHeadless } from "@xep-hang/workbench/bridge/openHeadless";
import { saveXlsx } from "@xep-hang/workbench/xlsx/saveXlsx";
import { type LiteralBook, sheetBook } from "@xep-hang/workbench/sheetBook";

export interface CliRun {
  readonly code: ExitCode;
  readonly out: string;
  readonly problems: readonly string[];
}

/** One call of the command line in this process. */
export async function cli(...args: readonly string[]): Promise<CliRun> {
  const [out, problems] = [[] as string[], [] as string[]];
  const code = await runCli(args, { out: (text) => out.push(text), problem: (line) => problems.push(line) });
  return { code, out: out.join("\n"), problems };
}

/** The same with `--json`, which must leave one object and nothing else. */
export async function cliJson(...args: readonly string[]): Promise<CliRun & { readonly result: CliResult }> {
  const run = await cli(...args, "--json");
  return { ...run, result: JSON.parse(run.out) as CliResult };
}

export function sample(name: string): string {
  return resolve(__dirname, "../../samples", name);
}

/** A folder of one test file, gone when it ends. */
export function scratch(): { readonly path: (name: string) => string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "cli-"));
  return { path: (name) => join(folder, name), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Saves a workbook that is written down. */
export async function saveBook(path: string, book: LiteralBook): Promise<string> {
  writeFileSync(path, await saveXlsx(sheetBook(book)));
  return path;
}

/** Saves a workbook after the work that an officer has done on it. */
export async function saveWorked(
  path: string,
  book: LiteralBook,
  work: (session: Session, port: WorkbookPort) => Promise<void>,
): Promise<string> {
  const headless = openHeadless(sheetBook(book));
  try {
    const port = officeWorkbook();
    await work(createSession(port, catalogFrameworks), port);
    await headless.book.settle();
    writeFileSync(path, await saveXlsx(headless.book.toOpenedBook()));
  } finally {
    headless.close();
  }
  return path;
}

/** What must have gone well. */
export function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
