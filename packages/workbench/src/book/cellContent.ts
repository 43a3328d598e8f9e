import { CellValueType, type CellData, type Nullable } from "../bookData";
import { isErrorCode } from "../errorCodes";

/** What Office.js calls the kind of a cell's value. */
export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

/** What a cell is given: a value or a formula; a formula's value comes from recalculation. */
export type CellContent =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: number }
  /** `quoted`: given with a leading apostrophe, which Excel keeps beside the text. */
  | { readonly kind: "text"; readonly value: string; readonly quoted: boolean }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly code: string }
  | { readonly kind: "formula"; readonly formula: string };

/** The same content as a cell without a look, in the words of `OpenedBook`. */
export function cellDataOf(content: CellContent): CellData {
  switch (content.kind) {
    case "blank":
      return {};
    case "number":
      return { v: content.value, t: CellValueType.NUMBER };
    case "boolean":
      return { v: content.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case "error":
      return { v: content.code, t: CellValueType.STRING };
    case "text": {
      const isForced = content.quoted || isErrorCode(content.value);
      return { v: content.value, t: isForced ? CellValueType.FORCE_STRING : CellValueType.STRING };
    }
    case "formula":
      return { f: content.formula };
  }
}

/** The value as Office.js gives it: `""` for a blank cell, the code for an error. */
export function cellValue(cell: Nullable<CellData>): string | number | boolean {
  if (cell === null || cell === undefined) return "";
  const value = cell.v ?? richText(cell);
  if (value === null) return "";
  return cell.t === CellValueType.BOOLEAN ? isTrue(value) : value;
}

function isTrue(value: string | number | boolean): boolean {
  return value === true || value === 1 || String(value).toUpperCase() === "TRUE";
}

/** The plain text of a cell with formatted characters. */
function richText(cell: CellData): string | null {
  const stream = cell.p?.body?.dataStream;
  return stream === undefined ? null : stream.replace(/\r\n$/, "").replaceAll("\r", "\n");
}

export function cellValueType(cell: Nullable<CellData>): ValueType {
  const value = cellValue(cell);
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "number") return "Double";
  if (value === "" && !hasContent(cell)) return "Empty";
  return cell?.t !== CellValueType.FORCE_STRING && isErrorCode(value) ? "Error" : "String";
}

/** A formula that gives "" is content; a cell that is only formatted is not. */
export function hasContent(cell: Nullable<CellData>): boolean {
  if (cell === null || cell === undefined) return false;
  return (cell.v ?? null) !== null || isFormulaCell(cell) || (cell.p ?? null) !== null;
}

export function isFormulaCell(cell: CellData): boolean {
  return (cell.f ?? "") !== "";
}

/** Whether a cell has a formula that nobody has calculated yet. */
export function owesValue(cell: CellData): boolean {
  return isFormulaCell(cell) && !hasContent({ ...cell, f: null });
}
