import { BooleanNumber, type SheetData } from "../bookData";
import type { Area } from "../address";
import { NO_EXTRAS, type BookStyle, type OpenedBook, type SheetExtras } from "../openedBook";
import { area } from "./areas";
import { type BookChange, changeOf } from "./bookChange";
import type { BookEdit } from "./bookEdit";
import { type Calculator, Recalculation } from "./recalculation";
import { completeSheet } from "./completeSheet";
import { copiedSheet } from "./copiedSheet";
import { renamedSheet, type Shift, shiftedFormula, withoutSheet } from "./movedFormula";
import { rewrittenCharts } from "./movedCharts";
import { moveLines } from "./moveLines";
import { Names } from "./names";
import { numberedRules, numberlessRules } from "./ruleIds";
import { Sheet, type SheetKeeper } from "./sheet";
import type { CellEdits, LineChange } from "./sheetEdit";
import { shiftedExtras } from "./shiftedExtras";
import { StyleTable } from "./styleTable";

/** A workbook in memory: sheets of cells, and what stands beside them. It calculates nothing and shows nothing by itself. */
export class Book {
  readonly names: Names;
  readonly styles: StyleTable;
  /** `workbook.settings` by key. */
  readonly settings: Map<string, unknown>;
  readonly #opened: OpenedBook;
  readonly #keeper: SheetKeeper;
  readonly #sheets: Sheet[];
  readonly #extras: Map<string, SheetExtras>;
  readonly #selections = new Map<string, Area>();
  readonly #recalculation: Recalculation;
  readonly #listeners = new Set<(change: BookChange) => void>();
  readonly #followers = new Set<(edit: BookEdit) => void>();
  #protection: OpenedBook["protection"];
  #active: Sheet;
  #nextSheet = 1;

  /** Takes the data over and changes them in place. `calculator` makes what calculates formulas; it is asked for when one needs it. */
  constructor(opened: OpenedBook, calculator: (book: Book) => Promise<Calculator>) {
    this.#opened = opened;
    const { data } = opened;
    this.styles = new StyleTable(data.styles);
    const defaultStyle: BookStyle = this.styles.of(data.defaultStyle) ?? {};
    this.#keeper = {
      styles: this.styles,
      defaultStyle,
      tell: (sheet, edit) => this.#tell({ on: "sheet", sheet, edit }),
    };
    this.#sheets = data.sheetOrder.map((id) => new Sheet(completeSheet(data.sheets[id] ?? {}, id), this.#keeper));
    const first = this.#sheets[0];
    if (first === undefined) throw new Error("a workbook has at least one sheet");
    this.#active = this.sheet(opened.activeSheet) ?? first;
    this.#extras = new Map(Object.entries(opened.extras).map(([id, extras]) => [id, numberedRules(extras)]));
    this.settings = new Map(Object.entries(opened.settings));
    this.#protection = opened.protection;
    this.names = new Names((name, isGone) => this.#tell({ on: "names", name, isGone }));
    for (const name of opened.names) this.names.set(name);
    this.#recalculation = new Recalculation(this, () => calculator(this));
  }

  get name(): string {
    return this.#opened.data.name;
  }

  get isManual(): boolean {
    return this.#opened.manualCalculation === true || this.#recalculation.waits;
  }

  /** Only formulas that are new get a value, until this is taken back. A file's own setting does not wait: it is calculated as it is saved. */
  calculateByHand(waits: boolean): void {
    this.#recalculation.waits = waits;
  }

  get defaultStyle(): BookStyle {
    return this.#keeper.defaultStyle;
  }

  sheets(): readonly Sheet[] {
    return this.#sheets;
  }

  sheet(id: string): Sheet | null {
    return this.#sheets.find((sheet) => sheet.id === id) ?? null;
  }

  /** Excel compares sheet names without case. */
  sheetByName(name: string): Sheet | null {
    const wanted = name.toLowerCase();
    return this.#sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  activeSheet(): Sheet {
    return this.#active;
  }

  position(sheet: Sheet): number {
    return this.#sheets.indexOf(sheet);
  }

  addSheet(name: string, data: Partial<SheetData> = {}, position = this.#sheets.length): Sheet {
    const { defaultColumnWidth, defaultRowHeight } = this.#active.data;
    const id = data.id ?? this.#freeSheetId();
    const whole = { ...EMPTY_SHEET, defaultColumnWidth, defaultRowHeight, ...data, name };
    const sheet = new Sheet(completeSheet(whole, id), this.#keeper);
    this.#sheets.splice(position, 0, sheet);
    sheet.took({ kind: "added", position });
    return sheet;
  }

  #freeSheetId(): string {
    while (this.sheet(`added${this.#nextSheet}`) !== null) this.#nextSheet++;
    return `added${this.#nextSheet++}`;
  }

  /** Refused (false) for the last sheet. */
  removeSheet(sheet: Sheet): boolean {
    if (this.#sheets.length < 2) return false;
    this.#leave(sheet);
    this.#sheets.splice(this.position(sheet), 1);
    this.#extras.delete(sheet.id);
    for (const name of this.names.all()) if (name.scope === sheet.id) this.names.remove(name);
    sheet.took({ kind: "removed" });
    this.#rewriteFormulas((formula) => withoutSheet(formula, sheet.name));
    return true;
  }

  /** Turns to the sheet before, or the one after. */
  #leave(sheet: Sheet): void {
    if (this.#active !== sheet) return;
    const visible = this.#sheets.filter((each) => this.visibility(each) === "visible" || each === sheet);
    const at = visible.indexOf(sheet);
    const next = visible[at - 1] ?? visible[at + 1] ?? this.#sheets.find((each) => each !== sheet);
    if (next !== undefined) this.activate(next);
  }

  renameSheet(sheet: Sheet, name: string): void {
    const before = sheet.name;
    if (before === name) return;
    sheet.set({ name });
    this.#rewriteFormulas((formula) => renamedSheet(formula, before, name));
  }

  moveSheet(sheet: Sheet, position: number): void {
    const from = this.position(sheet);
    this.#sheets.splice(from, 1);
    this.#sheets.splice(position, 0, sheet);
    sheet.took({ kind: "moved", from, to: position });
  }

  activate(sheet: Sheet): void {
    this.#active = sheet;
    sheet.took({ kind: "activated" });
  }

  visibility(sheet: Sheet): SheetExtras["visibility"] {
    if (sheet.data.hidden !== BooleanNumber.TRUE) return "visible";
    return this.extras(sheet).visibility === "veryHidden" ? "veryHidden" : "hidden";
  }

  setVisibility(sheet: Sheet, visibility: SheetExtras["visibility"]): void {
    this.setExtras(sheet, { visibility });
    if (visibility !== "visible") this.#leave(sheet);
    sheet.set({ hidden: visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE });
  }

  extras(sheet: Sheet): SheetExtras {
    return this.#extras.get(sheet.id) ?? NO_EXTRAS;
  }

  setExtras(sheet: Sheet, change: Partial<SheetExtras>): void {
    const before = this.extras(sheet).protection !== null;
    const extras = { ...this.extras(sheet), ...change };
    this.#extras.set(sheet.id, extras);
    const isProtected = extras.protection !== null;
    if (isProtected !== before) sheet.took({ kind: "protection", isProtected });
    const { conditionalFormats: rules, notes, charts } = change;
    if ([rules, notes, charts].some((drawn) => drawn !== undefined)) sheet.took({ kind: "drawnOver" });
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
    return this.#selections.get(this.#active.id) ?? area(0, 0, 1, 1);
  }

  select(sheet: Sheet, of: Area): void {
    this.activate(sheet);
    this.#selections.set(sheet.id, of);
    sheet.took({ kind: "selected", area: of });
  }

  /** Whole rows or columns come or go; formulas, names and what lies beside the cells follow. */
  moveLines(sheet: Sheet, what: LineChange, lines: Area): void {
    moveLines(sheet, what, lines);
    const extras = this.#extras.get(sheet.id);
    if (extras !== undefined) this.#extras.set(sheet.id, shiftedExtras(extras, what, lines));
    const shift: Shift = { sheet: sheet.name, what, lines };
    this.#rewriteFormulas((formula, home) => shiftedFormula(formula, home?.name ?? null, shift));
  }

  /** Every formula of cells and names, as its cells have moved. */
  #rewriteFormulas(rewrite: (formula: string, home: Sheet | null) => string): void {
    for (const sheet of this.#sheets) {
      const cells: CellEdits = {};
      for (const [row, columns] of Object.entries(sheet.data.cellData)) {
        for (const [column, cell] of Object.entries(columns)) {
          const before = cell.f ?? "";
          const formula = before === "" ? "" : rewrite(before, sheet);
          if (formula !== before) (cells[Number(row)] ??= {})[Number(column)] = { ...cell, f: formula };
        }
      }
      sheet.setCells(cells, "formulas");
    }
    for (const sheet of this.#sheets) {
      const charts = rewrittenCharts(this.extras(sheet).charts, (reference) => rewrite(reference, sheet));
      if (charts !== this.extras(sheet).charts) this.setExtras(sheet, { charts });
    }
    for (const name of this.names.all()) {
      const formula = rewrite(name.formula, name.scope === null ? null : this.sheet(name.scope));
      if (formula !== name.formula) this.names.set({ ...name, formula });
    }
  }

  /** On a page: what shows the book calculates it from the start. */
  useCalculator(calculator: Calculator): void {
    this.#recalculation.use(calculator);
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

  /** Calls back for every step of the data, for what shows or calculates the book. */
  onEdit(follower: (edit: BookEdit) => void): () => void {
    this.#followers.add(follower);
    return () => this.#followers.delete(follower);
  }

  /** As older Excels do after an add-in has written: the page's undo must not bring half of it back. */
  forgetUndo(): void {
    this.#recalculation.calculator?.forgetUndo();
  }

  /** A copy of everything, for saving; call `settle` first, or formulas may show old values. */
  toOpenedBook(): OpenedBook {
    const { data, lost, properties } = this.#opened;
    const sheets = this.#sheets.map((sheet) => [sheet.id, copiedSheet(sheet.data)] as const);
    const extras = this.#sheets.map((sheet) => {
      return [sheet.id, { ...numberlessRules(this.extras(sheet)), visibility: this.visibility(sheet) }] as const;
    });
    return {
      data: {
        ...data,
        styles: { ...data.styles },
        sheetOrder: this.#sheets.map(({ id }) => id),
        sheets: Object.fromEntries(sheets),
      },
      extras: Object.fromEntries(extras),
      names: this.names.all().map(({ name, formula, scope, hidden }) => ({ name, formula, scope, hidden })),
      settings: Object.fromEntries(this.settings),
      activeSheet: this.#active.id,
      protection: this.#protection,
      ...(this.#opened.manualCalculation === true ? { manualCalculation: true as const } : {}),
      lost,
      properties,
    };
  }

  dispose(): void {
    this.#recalculation.dispose();
    this.#listeners.clear();
    this.#followers.clear();
  }

  #tell(edit: BookEdit): void {
    for (const follower of this.#followers) follower(edit);
    if (edit.on === "names" || this.#listeners.size === 0) return;
    const change = changeOf(edit.sheet.id, edit.edit);
    if (change !== null) for (const listener of this.#listeners) listener(change);
  }
}

/** Excel's grid is larger than what a new sheet shows at first. */
const EMPTY_SHEET: Partial<SheetData> = { rowCount: 1000, columnCount: 26 };
