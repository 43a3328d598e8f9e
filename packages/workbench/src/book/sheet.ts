import type {
  ICellData,
  IMutationInfo,
  IRange,
  IStyleData,
  Nullable,
  ObjectMatrix,
  Workbook,
  Worksheet,
} from "@univerjs/core";
import type { Area } from "../address";

/** Carries out one of Univer's commands by its id; false when Univer refused it. */
export type Run = (id: string, params: object) => boolean;

/** One sheet of the book: Univer's worksheet, and the way to change it. */
export class Sheet {
  #defaultStyle: IStyleData | null = null;

  constructor(
    readonly worksheet: Worksheet,
    private readonly workbook: Workbook,
    private readonly run: Run,
  ) {}

  get id(): string {
    return this.worksheet.getSheetId();
  }

  get name(): string {
    return this.worksheet.getName();
  }

  get cells(): ObjectMatrix<Nullable<ICellData>> {
    return this.worksheet.getCellMatrix();
  }

  /** The stored cell: raw value, formula and style, never what plug-ins show in its place. */
  cell(row: number, column: number): Nullable<ICellData> {
    return this.cells.getValue(row, column);
  }

  /** The style that cells name by its id; not a copy. */
  styleById(id: string): Nullable<IStyleData> {
    return this.workbook.getStyles().get(id);
  }

  /** What holds in cells of which neither they nor their row or column says anything: the sheet's word, else the workbook's. */
  get defaultStyle(): IStyleData {
    this.#defaultStyle ??= this.#foundDefaultStyle();
    return this.#defaultStyle;
  }

  #foundDefaultStyle(): IStyleData {
    const ofWorkbook = this.workbook.getSnapshot().defaultStyle;
    const style = typeof ofWorkbook === "string" ? this.styleById(ofWorkbook) : ofWorkbook;
    return { ...style, ...this.worksheet.getDefaultCellStyleInternal() };
  }

  /** Gives a cell this style and no other, past Univer's commands: nothing is drawn anew. */
  setStyle(row: number, column: number, style: IStyleData): void {
    const cell: ICellData = { ...this.cell(row, column) };
    if (Object.keys(style).length > 0) cell.s = this.workbook.getStyles().setValue(style);
    else delete cell.s;
    this.cells.setValue(row, column, cell);
  }

  /** Carries out a Univer mutation or command on this sheet. */
  change(mutation: Pick<IMutationInfo, "id">, params: object): boolean {
    return this.run(mutation.id, { unitId: this.worksheet.getUnitId(), subUnitId: this.id, ...params });
  }
}

/** The same rectangle in Univer's words. */
export function univerRange(area: Area): IRange {
  return { startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right };
}
