import type { Field, FieldSense, SenseReason } from "../../model/block";
import { headerMax } from "../words/headerMax";
import { foldHeader } from "../words/foldWords";
import type { ColumnProfile } from "./columnProfile";
import type { TableColumn } from "./columns";

interface Settled {
  readonly sense: FieldSense;
  readonly reason: SenseReason;
}

/** What a column is, by its heading's words and, where they say nothing or the cells say otherwise, by what it holds. */
export function settledSense(column: TableColumn, profile: ColumnProfile, isUnit: boolean): Settled {
  if (isUnit) return { sense: "unit", reason: column.words === "unit" ? "header" : "content" };
  const { words } = column;
  if (words === null || words === "points" || words === "criteria") return measureOrNot(column, profile);
  // A column of names beside the one that names the units says which of them belong together.
  if (words === "unit") return { sense: profile.words > 0 ? "group" : "unknown", reason: "header" };
  // "Khối 6" comes again and again; points under "Loại hình dịch vụ" do not.
  if (words === "group" && profile.different * 2 > profile.figures) return measureOrNot(column, profile);
  if (words === "maximum") return { sense: "note", reason: "header" };
  if (words === "rank" && profile.words > profile.figures) return { sense: "class", reason: "content" };
  return { sense: words, reason: "header" };
}

function measureOrNot(column: TableColumn, profile: ColumnProfile): Settled {
  const named = column.parts.some((part) => headerMax(part) !== null);
  if (named) return { sense: "measure", reason: "maximum" };
  if (profile.figures > 0 && profile.figures >= profile.words) return { sense: "measure", reason: "content" };
  if (profile.marks > 0 && profile.words === 0) return { sense: "measure", reason: "content" };
  return { sense: "unknown", reason: profile.words > 0 ? "content" : "header" };
}

/** "Điểm" or "Kết quả" as the only figures of a table is its total, or its ratio where it is shown in per cent. */
export function settleAlone(fields: readonly Field[]): readonly Field[] {
  const scored = fields.filter(({ sense }) => sense === "measure" || sense === "total" || sense === "ratio");
  const [only] = scored;
  if (scored.length !== 1 || only === undefined || only.sense !== "measure" || !saysResult(only)) return fields;
  return fields.map((field) =>
    field === only ? { ...only, sense: only.percent ? "ratio" : "total", reason: "position" } : field,
  );
}

/** "Cộng" under the heading of some criteria sums those up; the table's total is the one that stands apart. */
export function settlePartialTotals(fields: readonly Field[]): readonly Field[] {
  const shared = (field: Field) => {
    const [outer] = field.header;
    return field.header.length > 1 && fields.some((other) => other.sense === "measure" && other.header[0] === outer);
  };
  const totals = fields.filter(({ sense }) => sense === "total");
  if (totals.every(shared)) return fields;
  return fields.map((field) => (field.sense === "total" && shared(field) ? { ...field, sense: "note" } : field));
}

function saysResult(field: Field): boolean {
  const words = foldHeader(field.header.at(-1) ?? "");
  return /^(?:so )?(?:diem|ket qua|chi so)\b/.test(words) && words.split(" ").length <= 5;
}
