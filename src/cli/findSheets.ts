import { callProblem } from "../model/callProblem";
import type { SheetInfo, WorkbookPort } from "../model/port";
import { err, ok, type Result } from "../model/result";
import type { Trouble } from "./trouble";

type Sheets = readonly [SheetInfo, ...SheetInfo[]];

/** The named sheet, hidden or not, or every visible one. */
export async function findSheets(port: WorkbookPort, named: string | null): Promise<Result<Sheets, Trouble>> {
  const sheets = await port.sheets();
  if (!sheets.ok) return err({ kind: "host", problem: sheets.error });
  const [first, ...others] =
    named === null ? sheets.value.filter(({ visible }) => visible) : sheetsNamed(named, sheets.value);
  if (first !== undefined) return ok([first, ...others]);
  const names = sheets.value.map(({ name }) => name);
  return err({ kind: "call", problem: callProblem("sheet.unknown", { name: named ?? "", sheets: names }) });
}

/** Excel's sheet names differ in more than case. */
function sheetsNamed(name: string, sheets: readonly SheetInfo[]): readonly SheetInfo[] {
  const comparable = (text: string) => text.normalize("NFC").toLowerCase();
  return sheets.filter((sheet) => comparable(sheet.name) === comparable(name));
}
