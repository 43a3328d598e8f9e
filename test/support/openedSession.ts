import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogFrameworks } from "../../src/session/catalogFrameworks";
import { createSession } from "../../src/session/createSession";
import type { SheetScan } from "../../src/session/scan";
import type { Session, WriteChoices } from "../../src/session/session";
import type { OpenedBook } from "@xep-hang/workbench/openedBook";
import { saveXlsx } from "@xep-hang/workbench/xlsx/saveXlsx";
import { openBytes } from "../../packages/workbench/test/support/openBytes";
import { benchOf, type Bench } from "../excel/workbench";

export const EVERYTHING: WriteChoices = { outputs: ["columns", "summary"], columns: "beside", language: "vi" };

export async function openSample(name: string): Promise<{ bench: Bench; session: Session }> {
  return started(await openBytes(readFileSync(join(__dirname, "../../samples", `${name}.xlsx`))));
}

export function started(book: OpenedBook): { bench: Bench; session: Session } {
  const bench = benchOf(book);
  return { bench, session: createSession(bench.port, catalogFrameworks) };
}

/** Saves the book and opens the file in a workbook of its own. */
export async function reopened({ book }: Bench): Promise<{ bench: Bench; session: Session }> {
  return started(await openBytes(await saveXlsx(book.toOpenedBook())));
}

export function must<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

export async function rankAll(session: Session): Promise<readonly SheetScan[]> {
  const scans = must(await session.scanAll());
  must(await session.apply(scans, EVERYTHING));
  return scans;
}
