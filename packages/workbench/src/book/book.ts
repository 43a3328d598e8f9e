import {
  BooleanNumber,
  generateRandomId,
  ICommandService,
  type IDisposable,
  type Injector,
  IResourceLoaderService,
  type IResources,
  IUndoRedoService,
  IUniverInstanceService,
  type IWorkbookData,
  type IWorksheetData,
  UniverInstanceType,
  mergeWorksheetSnapshotWithDefault,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel, LexerTreeBuilder } from "@univerjs/engine-formula";
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import type { Area } from "../address";
import { NO_EXTRAS, type OpenedBook, type SheetExtras } from "../openedBook";
import { area } from "./areas";
import { type BookChange, changeOf } from "./bookChange";
import { headlessUniver } from "./headlessUniver";
import { areaOf } from "./merges";
import { Names } from "./names";
import { Recalculation } from "./recalculation";
import { Sheet, univerRange } from "./sheet";
import { shiftedExtras } from "./shiftedExtras";

/** What an opened file holds beside Univer's own data. */
export type BookParts = Omit<OpenedBook, "data">;

/**
 * A workbook held by Univer, and beside it what Univer has no place for. The page and Node share this class: it asks
 * for nothing but Univer's injector and the id of the workbook in it.
 */
export class Book {
  readonly names: Names;
  /** `workbook.settings` by key. */
  readonly settings: Map<string, unknown>;
  readonly #workbook: Workbook;
  readonly #commands: ICommandService;
  readonly #undo: IUndoRedoService;
  readonly #recalculation: Recalculation;
  readonly #extras: Map<string, SheetExtras>;
  readonly #parts: BookParts;
  readonly #carriedResources: IResources;
  #protection: OpenedBook["protection"];
  readonly #listeners = new Set<(change: BookChange) => void>();
  readonly #listener: IDisposable;

  /** @param unitId the workbook's id in Univer (`IWorkbookData.id`) */
  constructor(
    private readonly injector: Injector,
    unitId: string,
    parts: BookParts,
  ) {
    const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error(`Univer holds no workbook "${unitId}"`);
    this.#workbook = workbook;
    this.#commands = injector.get(ICommandService);
    this.#undo = injector.get(IUndoRedoService);
    this.#extras = new Map(Object.entries(parts.extras));
    this.#carriedResources = workbook.getSnapshot().resources ?? [];
    this.settings = new Map(Object.entries(parts.settings));
    this.#parts = parts;
    this.#protection = parts.protection;
    this.names = new Names(injector, unitId, this.#run);
    for (const name of parts.names) this.names.set(name);
    const active = this.sheet(parts.activeSheet);
    if (active !== null) this.activate(active);
    this.#recalculation = new Recalculation(injector, workbook);
    this.#listener = this.#commands.onCommandExecuted(({ id, params }, options) => {
      if (options?.onlyLocal === true || options?.["fromFormula"] === true || params === undefined) return;
      const change = changeOf(id, params);
      if (change !== null) this.#follow(change);
    });
  }

  get name(): string {
    return this.#workbook.name;
  }

  sheets(): readonly Sheet[] {
    return this.#workbook.getSheets().map(this.#sheetOf);
  }

  sheet(id: string): Sheet | null {
    const worksheet = this.#workbook.getSheetBySheetId(id);
    return worksheet ? this.#sheetOf(worksheet) : null;
  }

  /** Excel compares sheet names without case. */
  sheetByName(name: string): Sheet | null {
    const wanted = name.toLowerCase();
    return this.sheets().find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  activeSheet(): Sheet {
    return this.#sheetOf(this.#workbook.getActiveSheet());
  }

  position(sheet: Sheet): number {
    return this.#workbook.getIndexBySheetId(sheet.id);
  }

  addSheet(name: string, data: Partial<IWorksheetData> = {}, position = this.sheets().length): Sheet {
    const id = generateRandomId();
    const like = this.activeSheet().worksheet.getConfig();
    const { defaultColumnWidth, defaultRowHeight } = like;
    const sheet = mergeWorksheetSnapshotWithDefault({
      ...EMPTY_SHEET,
      defaultColumnWidth,
      defaultRowHeight,
      ...data,
      id,
      name,
    });
    const insertion = { unitId: this.#workbook.getUnitId(), index: position, sheet };
    // Said to come from elsewhere, so that Univer does not show the new sheet by itself: Excel does not.
    this.#commands.syncExecuteCommand(InsertSheetMutation.id, insertion, { fromCollab: true });
    const added = this.sheet(id);
    if (added === null) throw new Error(`Univer did not add the sheet "${name}"`);
    return added;
  }

  /** Refused (false) for the last sheet. */
  removeSheet(sheet: Sheet): boolean {
    this.#leave(sheet);
    const removed = sheet.change(RemoveSheetCommand, {});
    if (!removed) return false;
    for (const name of this.names.all()) if (name.scope === sheet.id) this.names.remove(name);
    this.#extras.delete(sheet.id);
    return true;
  }

  /** Univer turns to another sheet only later; on a page, what is done until then would meet a sheet that is gone. */
  #leave(sheet: Sheet): void {
    if (this.activeSheet().id !== sheet.id) return;
    const visible = this.sheets().filter((each) => this.visibility(each) === "visible");
    const at = visible.findIndex(({ id }) => id === sheet.id);
    const next = visible[at - 1] ?? visible[at + 1];
    if (next !== undefined) this.activate(next);
  }

  renameSheet(sheet: Sheet, name: string): void {
    sheet.change(SetWorksheetNameCommand, { name });
  }

  moveSheet(sheet: Sheet, position: number): void {
    sheet.change(SetWorksheetOrderMutation, { fromOrder: this.position(sheet), toOrder: position });
  }

  activate(sheet: Sheet): void {
    sheet.change(SetWorksheetActiveOperation, {});
  }

  visibility(sheet: Sheet): SheetExtras["visibility"] {
    if (sheet.worksheet.isSheetHidden() !== BooleanNumber.TRUE) return "visible";
    return this.extras(sheet).visibility === "veryHidden" ? "veryHidden" : "hidden";
  }

  setVisibility(sheet: Sheet, visibility: SheetExtras["visibility"]): void {
    this.setExtras(sheet, { visibility });
    const hidden = visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    sheet.change(SetWorksheetHideMutation, { hidden });
  }

  extras(sheet: Sheet): SheetExtras {
    return this.#extras.get(sheet.id) ?? NO_EXTRAS;
  }

  setExtras(sheet: Sheet, change: Partial<SheetExtras>): void {
    const before = this.extras(sheet).protection !== null;
    const extras = { ...this.extras(sheet), ...change };
    this.#extras.set(sheet.id, extras);
    const isProtected = extras.protection !== null;
    if (isProtected !== before) this.#tell({ kind: "protection", sheetId: sheet.id, isProtected });
  }

  /** Protection of the book's structure: sheets cannot be added, removed, renamed, moved or hidden. */
  get protection(): OpenedBook["protection"] {
    return this.#protection;
  }

  protect(protection: OpenedBook["protection"]): void {
    this.#protection = protection;
  }

  /** The selected cells of the active sheet: its newest selection, or A1. */
  selection(): Area {
    const range = this.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    return range ? areaOf(range) : area(0, 0, 1, 1);
  }

  select(sheet: Sheet, of: Area): void {
    this.activate(sheet);
    const range = univerRange(of);
    const primary = {
      ...univerRange(area(of.top, of.left, 1, 1)),
      ...CELL_OF_ITS_OWN,
      actualRow: of.top,
      actualColumn: of.left,
    };
    sheet.change(SetSelectionsOperation, { selections: [{ range, primary, style: null }] });
  }

  /** The formula of a cell that has one, with its `=`. */
  formulaAt(sheet: Sheet, row: number, column: number): string {
    const cell = sheet.cell(row, column);
    if ((cell?.f ?? "") !== "") return cell?.f ?? "";
    return (
      this.injector.get(FormulaDataModel).getFormulaStringByCell(row, column, sheet.id, this.#workbook.getUnitId()) ??
      ""
    );
  }

  /** A formula as it reads after being copied so many columns and rows away. */
  movedFormula(formula: string, columns: number, rows: number): string {
    return this.injector.get(LexerTreeBuilder).moveFormulaRefOffset(formula, columns, rows);
  }

  /** Ends when all formulas show their values. */
  settle(): Promise<void> {
    return this.#recalculation.settle();
  }

  /** Calls back for every change, the page's and the add-in's; not for recalculated values. */
  onChange(listener: (change: BookChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** As older Excels do after an add-in has written: the page's undo must not bring half of it back. */
  forgetUndo(): void {
    this.#undo.clearUndoRedo(this.#workbook.getUnitId());
  }

  /** A copy of everything, for saving; call `settle` first, or formulas may show old values. */
  toOpenedBook(): OpenedBook {
    const data = this.injector.get(IResourceLoaderService).saveUnit<IWorkbookData>(this.#workbook.getUnitId());
    if (data === null) throw new Error("the workbook is closed");
    const known = new Set(data.resources.map(({ name }) => name));
    data.resources = [...data.resources, ...this.#carriedResources.filter(({ name }) => !known.has(name))];
    const extras = this.sheets().map((sheet) => {
      return [sheet.id, { ...this.extras(sheet), visibility: this.visibility(sheet) }] as const;
    });
    return {
      data,
      extras: Object.fromEntries(extras),
      names: this.names.all().map(({ name, formula, scope, hidden }) => ({ name, formula, scope, hidden })),
      settings: Object.fromEntries(this.settings),
      activeSheet: this.activeSheet().id,
      protection: this.#protection,
      lost: this.#parts.lost,
      properties: this.#parts.properties,
    };
  }

  dispose(): void {
    this.#listener.dispose();
    this.#recalculation.dispose();
    this.#listeners.clear();
  }

  readonly #run = (id: string, params: object): boolean => this.#commands.syncExecuteCommand(id, params);

  readonly #sheetOf = (worksheet: Worksheet): Sheet => new Sheet(worksheet, this.#workbook, this.#run);

  #follow(change: BookChange): void {
    const extras = this.#extras.get(change.sheetId);
    if (change.kind === "data" && change.what !== "RangeEdited" && extras !== undefined) {
      this.#extras.set(change.sheetId, shiftedExtras(extras, change.what, change.area));
    }
    this.#tell(change);
  }

  #tell(change: BookChange): void {
    for (const listener of this.#listeners) listener(change);
  }
}

/** Excel's grid is larger than what a new sheet shows at first. */
const EMPTY_SHEET: Partial<IWorksheetData> = { rowCount: 1000, columnCount: 26 };
const CELL_OF_ITS_OWN = { isMerged: false, isMergedMainCell: false };

/** A book without a page. `close` ends Univer and everything that it still had to do. */
export interface HeadlessBook {
  readonly book: Book;
  readonly close: () => void;
}

/** Opens a book in Node. It takes the data over and changes it in place: give it a book that nobody else uses. */
export function openHeadlessBook(opened: OpenedBook): HeadlessBook {
  const univer = headlessUniver();
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, opened.data);
  const book = new Book(univer.__getInjector(), opened.data.id, opened);
  const close = (): void => {
    book.dispose();
    univer.dispose();
  };
  return { book, close };
}
