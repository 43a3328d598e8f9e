import type { Block, Field, StageSense } from "../../src/model/block";
import { fieldIndex } from "../../src/model/block";
import { columnIndex, rowIndex } from "../../src/model/address";
import { dec } from "../../src/model/numbers/decimal";
import type { SheetId } from "../../src/model/grid";

export interface FieldText {
  readonly header: readonly string[];
  readonly stage?: StageSense;
  readonly max?: string;
  readonly sense?: Field["sense"];
  readonly reason?: Field["reason"];
  readonly answers?: true;
}

/** A block as the reader would find it, in a few words. */
export function blockOf(units: readonly string[], fields: readonly FieldText[], title: string | null = null): Block {
  return {
    sheet: { id: "{1}" as SheetId, name: "Bảng" },
    area: { top: rowIndex(0), left: columnIndex(0), bottom: rowIndex(units.length), right: columnIndex(fields.length) },
    title,
    orientation: "unitsDown",
    units: units.map((name, index) => ({
      line: index + 1,
      nameCell: { row: rowIndex(index + 1), column: columnIndex(0) },
      name,
      group: null,
      hidden: false,
    })),
    fields: fields.map(({ header, stage = "final", max, sense = "measure", reason = "header", answers }, index) => ({
      index: fieldIndex(index),
      line: index + 1,
      header,
      headerCell: { row: rowIndex(0), column: columnIndex(index + 1) },
      max: max === undefined ? null : dec(max),
      sense,
      reason,
      stage,
      numbering: null,
      percent: false,
      ...(answers && { answers }),
    })),
  };
}
