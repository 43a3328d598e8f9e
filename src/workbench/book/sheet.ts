import type {
  ICellData,
  IMutationInfo,
  IRange,
  IStyleData,
  Nullable,
  ObjectMatrix,
  Styles,
  Worksheet,
} from "@univerjs/core";
import type { Area } from "../../model/address";

/** Carries out one of Univer's commands by its id; false when Univer refused it. */
export type Run = (id: string, params: object) => boolean;

/** One sheet of the book: Univer's worksheet, and the way to change it. */
export class Sheet {
  constructor(
    readonly worksheet: Worksheet,
    private readonly styles: Styles,
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
    return this.styles.get(id);
  }

  /** Gives a cell this style and no other, past Univer's commands: nothing is drawn anew. */
  setStyle(row: number, column: number, style: IStyleData): void {
    const cell: ICellData = { ...this.cell(row, column) };
    if (Object.keys(style).length > 0) cell.s = this.styles.setValue(style);
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
