import { calculateBook } from "../calculation/calculateBook";
import { isFormulaCell, owesValue } from "./cellContent";
import { touchedArea } from "./bookChange";
import type { Calculated, ChangedCells } from "./calculated";
import type { BookEdit } from "./bookEdit";
import { Dependence } from "./dependence";
import type { CellEdit, CellEdits, SheetEdit } from "./sheetEdit";
import type { Sheet } from "./sheet";

/** What calculates the formulas of a book, and follows its steps by itself. */
export interface Calculator {
  /** Ends when every formula has its value; the cells given have changed before it came. */
  settle(changed: readonly ChangedCells[]): Promise<void>;
  /** A page lets its user take steps back; these are forgotten. */
  forgetUndo(): void;
  close(): void;
}

/**
 * Knows whether formulas still owe values: those that have none, and those that look at cells that have changed. Only then
 * are they calculated, by a calculator where they are beyond `calculateBook`; what a file has calculated stays as it is.
 */
export class Recalculation {
  #calculator: Calculator | null = null;
  #changed: ChangedCells[] = [];
  #isOwing: boolean;
  /** What looks at cells that are gone, or at a name that means something else now, is not known by the cells that changed. */
  #isAll = false;
  #dependence: Dependence | null = null;
  /** As Excel told to calculate by hand: what follows from changed cells waits. */
  waits = false;
  readonly #stop: () => void;

  constructor(
    private readonly book: Calculated,
    private readonly makeCalculator: () => Promise<Calculator>,
  ) {
    this.#isOwing = book.sheets().some(hasFormulaWithoutValue);
    this.#stop = book.onEdit((edit) => this.#follow(edit));
  }

  /** Null until it was needed. */
  get calculator(): Calculator | null {
    return this.#calculator;
  }

  use(calculator: Calculator): void {
    this.#calculator = calculator;
  }

  async settle(): Promise<void> {
    if (!this.#isOwing) return;
    if (this.waits && this.#calculator === null && calculateBook(this.book, [], "new")) return;
    const [changed, isAll] = [this.#changed, this.#isAll];
    this.#isOwing = false;
    this.#isAll = false;
    this.#changed = [];
    if (!this.#find().hasFormulas) return;
    if (this.#calculator === null && !isAll && calculateBook(this.book, changed)) return;
    this.#calculator ??= await this.makeCalculator();
    await this.#calculator.settle(changed);
  }

  dispose(): void {
    this.#stop();
    this.#calculator?.close();
  }

  #find(): Dependence {
    return (this.#dependence ??= new Dependence(this.book.sheets(), this.book.names));
  }

  #follow(step: BookEdit): void {
    if (step.on === "names") this.#owe(this.#find().uses(step.name.name));
    else this.#followSheet(step.sheet, step.edit);
  }

  #followSheet(sheet: Sheet, edit: SheetEdit): void {
    switch (edit.kind) {
      case "cells":
        this.#followCells(sheet, edit);
        return;
      case "lines":
        // Formulas that name rows which are gone look at fewer cells; those that merely moved give what they gave.
        this.#owe(edit.what === "RowDeleted" || edit.what === "ColumnDeleted");
        return;
      case "removed":
        this.#owe(true);
        return;
      case "settings":
        this.#forget();
        return;
      case "added":
        this.#dependence = null;
        return;
      case "rows":
      case "columns":
      case "merges":
      case "rowsHidden":
      case "moved":
      case "activated":
      case "selected":
      case "protection":
      case "drawnOver":
    }
  }

  #owe(isOwing: boolean): void {
    this.#isOwing ||= isOwing;
    this.#isAll ||= isOwing;
    this.#forget();
  }

  /** A book without formulas has none after any step but a new formula and a new sheet. */
  #forget(): void {
    if (this.#dependence?.hasFormulas !== false) this.#dependence = null;
  }

  #followCells(sheet: Sheet, { cells, news }: CellEdit): void {
    const area = touchedArea(cells);
    if (area === null || news === "values" || news === "formats") return;
    const isFormula = hasFormula(cells);
    if (isFormula || this.#dependence?.hasFormulas === true) this.#dependence = null;
    const isOwing = isFormula || this.#find().isOn(sheet, area);
    if (news === "contents") this.#isOwing ||= isOwing;
    if (isOwing && this.#calculator === null) this.#changed.push({ sheet, area });
  }
}

function hasFormula(cells: CellEdits): boolean {
  return Object.values(cells).some((columns) =>
    Object.values(columns).some((cell) => cell !== null && isFormulaCell(cell)),
  );
}

function hasFormulaWithoutValue(sheet: Sheet): boolean {
  return Object.values(sheet.data.cellData).some((cells) => Object.values(cells).some(owesValue));
}
