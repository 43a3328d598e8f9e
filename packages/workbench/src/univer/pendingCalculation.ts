import {
  type ICellData,
  type ICommandInfo,
  ICommandService,
  type Injector,
  type IDisposable,
  type Workbook,
} from "@univerjs/core";
import { FormulaDataModel, IActiveDirtyManagerService } from "@univerjs/engine-formula";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import { filter, firstValueFrom, map, of, timeout } from "rxjs";
import { entries } from "./matrix";

/** Ranks of thousands of units by formulas take a minute, and several where the machine is busy. */
const LONGEST_CALCULATION_MS = 600_000;
/** Univer waits a tenth of a second for further changes. */
const LATEST_START_MS = 500;

/** Univer does not recalculate when only formats were set. */
function isFormatOnly({ id, params }: Readonly<ICommandInfo>): boolean {
  return (
    id === SetRangeValuesMutation.id && (params as { trigger?: string } | undefined)?.trigger === SetStyleCommand.id
  );
}

/**
 * Knows whether Univer still owes us values. Its engine starts a tenth of a second after a change and works in the
 * background; whoever reads values waits here first.
 */
export class PendingCalculation {
  readonly #formulas: FormulaDataModel;
  readonly #session: FormulaCalculationSessionService;
  readonly #listener: IDisposable;
  /** The newest calculation that had already begun when something changed; a later one must end before reading. */
  #changedDuring: number | null = null;

  constructor(
    injector: Injector,
    private readonly workbook: Workbook,
  ) {
    const dirtying = injector.get(IActiveDirtyManagerService);
    this.#formulas = injector.get(FormulaDataModel);
    this.#session = injector.get(FormulaCalculationSessionService);
    if (this.#hasFormulaWithoutValue()) this.#changedDuring = this.#session.state.started ? 0 : this.#session.state.id;
    this.#listener = injector.get(ICommandService).onCommandExecuted((command, options) => {
      if (options?.onlyLocal === true || dirtying.get(command.id) === undefined || isFormatOnly(command)) return;
      this.#changedDuring = this.#session.state.id;
    });
  }

  /** Ends when every formula shows the value that the latest change gives it. */
  async settle(): Promise<void> {
    const since = this.#changedDuring;
    if (since === null) return;
    if (this.hasFormulas() && (await this.#startsAfter(since))) await this.#endsAfter(since);
    if (this.#changedDuring === since) this.#changedDuring = null;
    else await this.settle();
  }

  /** Whether a calculation later than the given one has begun or soon begins; a change that touches no formula needs none. */
  #startsAfter(session: number): Promise<boolean> {
    const begun = this.#session.state$.pipe(
      filter(({ id }) => id > session),
      map(() => true),
      timeout({ first: LATEST_START_MS, with: () => of(false) }),
    );
    return firstValueFrom(begun);
  }

  async #endsAfter(session: number): Promise<void> {
    const ended = this.#session.state$.pipe(
      filter(({ id, started, stopped, completed, resultEmitted, resultApplied }) => {
        return id > session && started && resultApplied && !stopped && (completed || resultEmitted);
      }),
      timeout(LONGEST_CALCULATION_MS),
    );
    await firstValueFrom(ended);
  }

  hasFormulas(): boolean {
    return this.#formulaCells().next().done !== true;
  }

  dispose(): void {
    this.#listener.dispose();
  }

  #hasFormulaWithoutValue(): boolean {
    for (const cell of this.#formulaCells()) if ((cell.v ?? cell.p ?? null) === null) return true;
    return false;
  }

  *#formulaCells(): Generator<ICellData> {
    const sheets = this.#formulas.getFormulaData()[this.workbook.getUnitId()] ?? {};
    for (const [sheetId, formulas] of Object.entries(sheets)) {
      const cells = this.workbook.getSheetBySheetId(sheetId)?.getCellMatrix();
      for (const [row, column] of entries(formulas ?? {})) {
        const cell = cells?.getValue(row, column);
        if (cell) yield cell;
      }
    }
  }
}
