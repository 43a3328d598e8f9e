import type { Language } from "../locales/language";
import { CellKind } from "../model/cell";
import { formatAt, type Grid, heldText, kindAt, numberAt, type SheetRef, wordsAt } from "../model/grid";
import { columnIndex, rowIndex } from "../model/address";
import type { Framework } from "../model/framework";
import type { FormCell, FormWords, FrameworkForm } from "../model/frameworkForm";
import type { Mark, RunOptions, WorkbookPort } from "../model/port";
import { err, ok, type Result } from "../model/result";
import { markNamer, markUse } from "../outputs/markNames";
import { sheetNamer } from "../outputs/sheet/sheetNames";
import { formatKind } from "../reader/figures/dateFormat";
import { formLanguage } from "./formLanguage";
import type { Session, UnreadableForm } from "./session";

/** Lays a framework out on a new sheet of the workbook. */
export async function writeFrameworkSheet(
  port: WorkbookPort,
  framework: Framework,
  language: Language,
  options: RunOptions | undefined,
): ReturnType<Session["writeFrameworkSheet"]> {
  const { planFrameworkSheet } = await import("../outputs/framework/framework");
  const [sheets, marks, form] = await Promise.all([port.sheets(), port.marks(), formOf(framework, language)]);
  if (!sheets.ok) return sheets;
  if (!marks.ok) return marks;
  const sheetName = sheetNamer(sheets.value.map(({ name }) => name));
  return port.apply(planFrameworkSheet(form, { sheetName, markName: markNamer(marks.value), language }), options);
}

/** The frameworks as forms, without those that a sheet of an earlier run says word for word. */
export async function formsToLay(
  port: WorkbookPort,
  frameworks: readonly Framework[],
  marks: readonly Mark[],
  language: Language,
): Promise<readonly FrameworkForm[]> {
  const laid = new Set<string>();
  for (const { name, sheet } of marks) {
    const use = markUse(name);
    if (use?.kind !== "sheet" || use.output !== "framework") continue;
    const read = await readFrameworkSheet(port, sheet);
    if (read.ok) laid.add(JSON.stringify(await formOf(read.value, language)));
  }
  const forms = await Promise.all(frameworks.map((framework) => formOf(framework, language)));
  return forms.filter((form) => !laid.has(JSON.stringify(form)));
}

async function formOf(framework: Framework, language: Language): Promise<FrameworkForm> {
  const [{ frameworkToForm }, words] = await Promise.all([
    import("../framework/form/frameworkToForm"),
    formWords(language),
  ]);
  return frameworkToForm(framework, words);
}

/** The framework that a sheet holds; everything that is wrong with it otherwise, each with its cell. */
export async function readFrameworkSheet(
  port: WorkbookPort,
  sheet: SheetRef | "active",
): ReturnType<Session["readFrameworkSheet"]> {
  const grid = await port.readGrid(sheet);
  if (!grid.ok) return grid;
  const read = await frameworkOn(grid.value);
  return read.ok ? ok(read.value.framework) : read;
}

interface OnSheet {
  readonly framework: Framework;
  /** The words that the sheet is laid out in. */
  readonly words: FormWords;
}

async function frameworkOn(grid: Grid): Promise<Result<OnSheet, UnreadableForm>> {
  const language = formLanguage(grid);
  if (language === null) return err({ code: "framework.noForm", sheet: grid.sheet.name });
  const { formToFramework } = await import("../framework/form/formToFramework");
  const words = await formWords(language);
  const read = formToFramework(formRows(grid), words);
  if (read.ok) return ok({ framework: read.value, words });
  return err({ code: "framework.badForm", sheet: grid.sheet, problems: read.error });
}

async function formWords(language: Language): Promise<FormWords> {
  switch (language) {
    case "vi":
      return (await import("../locales/vi/frameworkForm")).frameworkForm;
    case "en":
      return (await import("../locales/en/frameworkForm")).frameworkForm;
  }
}

/** The framework that a sheet holds, and what should be looked at again in it before it is issued, each with its cell. */
export async function proofreadFrameworkSheet(
  port: WorkbookPort,
  sheet: SheetRef | "active",
  language: Language,
): ReturnType<Session["proofreadFrameworkSheet"]> {
  const grid = await port.readGrid(sheet);
  if (!grid.ok) return grid;
  const read = await frameworkOn(grid.value);
  if (!read.ok) return read;
  const [{ placesInForm }, { proofreadDraft }] = await Promise.all([
    import("../framework/form/formToFramework"),
    import("./proofreadDraft"),
  ]);
  const { framework, words } = read.value;
  const placeOf = placesInForm(formRows(grid.value), words);
  const remarks = proofreadDraft(framework, language).map((remark) => {
    const { row, column } = placeOf(remark.remark.path);
    return { ...remark, cell: { row: rowIndex(row), column: columnIndex(column) } };
  });
  return ok({ framework, sheet: grid.value.sheet, remarks });
}

/** From A1, whatever the used range begins with. */
function formRows(grid: Grid): readonly (readonly FormCell[])[] {
  const [height, width] = [grid.top + grid.rowCount, grid.left + grid.columnCount];
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => formCell(grid, row - grid.top, column - grid.left)),
  );
}

function formCell(grid: Grid, row: number, column: number): FormCell {
  switch (kindAt(grid, row, column)) {
    case CellKind.blank:
      return null;
    case CellKind.number:
      // 95% is 0,95 to Excel and 1-1-3 a day in 2003: neither is what the officer meant to say.
      return formatKind(formatAt(grid, row, column)) === "plain"
        ? numberAt(grid, row, column)
        : heldText(grid, row, column);
    case CellKind.text:
    case CellKind.error:
      return wordsAt(grid, row, column);
    case CellKind.boolean:
      return wordsAt(grid, row, column).toLowerCase();
  }
}
