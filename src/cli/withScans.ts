import { err } from "../model/result";
import { catalogFrameworks } from "../session/catalogFrameworks";
import { createSession } from "../session/createSession";
import type { SheetScan } from "../session/scan";
import type { Session } from "../session/session";
import { type Outcome, refused } from "./outcome";
import { readFile } from "./readFile";
import { scanSheets } from "./scanFile";
import { withWorkbook } from "./withWorkbook";

/** What is asked of the sheets of a file that nothing is written into; `sheet` null: every visible one. */
export async function withScans<T>(
  file: string,
  sheet: string | null,
  ask: (session: Session, scans: readonly SheetScan[]) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const bytes = await readFile(file);
  if (!bytes.ok) return refused([bytes.error]);
  return withWorkbook(file, bytes.value, async ({ port }) => {
    const session = createSession(port, catalogFrameworks);
    const scans = await scanSheets(port, session, sheet);
    return scans.ok ? ask(session, scans.value) : err([scans.error]);
  });
}
