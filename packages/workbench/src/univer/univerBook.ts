import {
  type ICellData,
  ICommandService,
  type IExecutionOptions,
  type Injector,
  type IStyleData,
  IUniverInstanceService,
  type IWorkbookData,
  type Nullable,
  type Styles,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Book } from "../book/book";
import type { Sheet } from "../book/sheet";
import type { CellData, StyleData } from "../bookData";
import { clippedFormula } from "./clippedFormula";
import type { BookStyle } from "../openedBook";

/** A workbook that Univer holds for a book of ours: what both the ways to it and from it need. */
export class UniverBook {
  readonly workbook: Workbook;
  readonly commands: ICommandService;
  readonly #formulas: FormulaDataModel;

  constructor(
    readonly injector: Injector,
    readonly unitId: string,
    readonly book: Book,
  ) {
    const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error(`Univer holds no workbook "${unitId}"`);
    this.workbook = workbook;
    this.commands = injector.get(ICommandService);
    this.#formulas = injector.get(FormulaDataModel);
  }

  get styles(): Styles {
    return this.workbook.getStyles();
  }

  worksheet(sheet: Sheet): Worksheet {
    const found = this.workbook.getSheetBySheetId(sheet.id);
    if (!found) throw new Error(`Univer has no sheet "${sheet.name}"`);
    return found;
  }

  /** Carries out one of Univer's mutations; `onlyLocal` and the like are its own options. */
  run(mutation: { readonly id: string }, params: object, options?: IExecutionOptions): void {
    this.commands.syncExecuteCommand(mutation.id, { unitId: this.unitId, ...params }, options);
  }

  /** A cell of the book as Univer keeps it, its look in Univer's own list. The words are the same; the types are not. */
  toUniver(sheet: Sheet, cell: CellData): ICellData {
    const style: unknown = this.book.styles.of(cell.s);
    const f = typeof cell.f === "string" ? { f: clippedFormula(this.book, sheet, cell.f) } : {};
    const content: unknown = { ...cell, ...f, s: undefined };
    const own = content as ICellData;
    if (style === null) delete own.s;
    else own.s = this.styles.setValue(style);
    return own;
  }

  /** The id of a look in Univer's own list. */
  styleId(look: BookStyle): string | null {
    const style: unknown = look;
    return this.styles.setValue(style as IStyleData) ?? null;
  }

  /** What Univer keeps in a cell, in the book's words; null where it keeps nothing. */
  fromUniver(sheet: Sheet, row: number, column: number): CellData | null {
    const cell = this.worksheet(sheet).getCellMatrix().getValue(row, column);
    if (!cell) return null;
    const before = sheet.cell(row, column);
    const formula = this.#unclipped(sheet, before?.f ?? "", this.#formulaOf(sheet, row, column, cell));
    const own: CellData = {};
    if (cell.v !== null && cell.v !== undefined) own.v = cell.v;
    if (cell.t !== null && cell.t !== undefined) own.t = cell.t;
    if (formula !== "") own.f = formula;
    if (cell.ref !== null && cell.ref !== undefined) own.ref = cell.ref;
    if (cell.p) own.p = cell.p;
    const style = this.#styleOf(cell.s, this.book.styles.of(before?.s));
    if (style !== null) own.s = style;
    return own;
  }

  /** A formula that Univer was given in part is the whole one still. */
  #unclipped(sheet: Sheet, before: string, now: string): string {
    return before !== "" && clippedFormula(this.book, sheet, before) === now ? before : now;
  }

  /** A formula that was filled down stands in its first cell only. */
  #formulaOf(sheet: Sheet, row: number, column: number, cell: ICellData): string {
    if ((cell.f ?? "") !== "") return cell.f ?? "";
    if ((cell.si ?? "") === "") return "";
    return this.#formulas.getFormulaStringByCell(row, column, sheet.id, this.unitId) ?? "";
  }

  /** Univer drops from a changed look what it does not know. */
  #styleOf(style: Nullable<IStyleData | string>, before: BookStyle | null): string | null {
    const found = (typeof style === "string" ? this.styles.get(style) : style) as Nullable<BookStyle>;
    if (!found) return null;
    const known = Object.entries(found).filter(([, value]) => value !== null && value !== undefined);
    const look = Object.fromEntries(known) as StyleData;
    return this.book.styles.idOf(
      before?.xl === undefined || "xl" in look ? look : ({ ...look, xl: before.xl } as BookStyle),
    );
  }
}

/** The book's data as Univer takes them over: it changes what it is given. */
export function univerData(book: Book): IWorkbookData {
  const copy = structuredClone(book.toOpenedBook().data);
  for (const sheet of book.sheets()) {
    for (const cells of Object.values(copy.sheets[sheet.id]?.cellData ?? {})) {
      for (const cell of Object.values(cells)) if (cell.f) cell.f = clippedFormula(book, sheet, cell.f);
    }
  }
  const data: unknown = copy;
  return data as IWorkbookData;
}
