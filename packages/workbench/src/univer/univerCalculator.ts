import { type IDisposable, IUndoRedoService } from "@univerjs/core";
import type { BookEdit } from "../book/bookEdit";
import type { ChangedCells } from "../book/calculated";
import type { Calculator } from "../book/recalculation";
import { storedCells } from "../book/usedArea";
import { followUniver } from "./followUniver";
import { leadCells, leadUniver, nameParams } from "./leadUniver";
import { PendingCalculation } from "./pendingCalculation";
import { type UniverBook } from "./univerBook";
import { SetDefinedNameMutation } from "@univerjs/engine-formula";

/** Keeps Univer's workbook and ours the same, step by step, both ways; Univer calculates. */
export class UniverCalculator implements Calculator {
  readonly #univer: UniverBook;
  readonly #pending: PendingCalculation;
  readonly #stopLeading: () => void;
  readonly #listener: IDisposable;
  /** One of the two is taking over a step of the other, and what it tells meanwhile is no news. */
  #isLeading = false;
  #isFollowing = false;

  /**
   * @param end what ends Univer itself
   * @param led does more after a step of the book that Univer has taken, too
   */
  constructor(
    univer: UniverBook,
    private readonly end: () => void,
    led: (edit: BookEdit) => void = () => undefined,
  ) {
    this.#univer = univer;
    this.#lead(() => {
      for (const name of univer.book.names.all()) univer.run(SetDefinedNameMutation, nameParams(name));
    });
    this.#pending = new PendingCalculation(univer.injector, univer.workbook);
    this.#stopLeading = univer.book.onEdit((edit) => {
      if (this.#isFollowing) return;
      this.#lead(() => {
        leadUniver(univer, edit);
        led(edit);
      });
    });
    this.#listener = univer.commands.onCommandExecuted(({ id, params }, options) => {
      const isCalculated = options?.["fromFormula"] === true;
      if (params === undefined || (!isCalculated && (this.#isLeading || options?.onlyLocal === true))) return;
      this.#follow(() => followUniver(univer, id, params, isCalculated));
    });
  }

  async settle(changed: readonly ChangedCells[]): Promise<void> {
    for (const { sheet, area } of changed) {
      if (this.#univer.book.sheet(sheet.id) === null) continue;
      const cells: Parameters<typeof leadCells>[2] = {};
      for (let row: number = area.top; row <= area.bottom; row++) {
        for (let column: number = area.left; column <= area.right; column++) (cells[row] ??= {})[column] = null;
      }
      for (const { row, column, cell } of storedCells(sheet, area)) {
        (cells[row] ??= {})[column] = this.#univer.toUniver(sheet, cell);
      }
      this.#lead(() => leadCells(this.#univer, sheet, cells, "contents"));
    }
    await this.#pending.settle();
  }

  forgetUndo(): void {
    this.#univer.injector.get(IUndoRedoService).clearUndoRedo(this.#univer.unitId);
  }

  close(): void {
    this.#listener.dispose();
    this.#stopLeading();
    this.#pending.dispose();
    this.end();
  }

  #lead(step: () => void): void {
    this.#isLeading = true;
    try {
      step();
    } finally {
      this.#isLeading = false;
    }
  }

  #follow(step: () => void): void {
    this.#isFollowing = true;
    try {
      step();
    } finally {
      this.#isFollowing = false;
    }
  }
}
