import type { Field, FieldSense, SenseReason } from "../../model/block";
import { headerMax } from "../words/headerMax";
import { foldHeader } from "../words/foldWords";
import { headerSense } from "../words/headerSense";
import { isStageOnly } from "../words/stageSense";
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
  if (words === "unit") {
    return profile.words > 0 ? { sense: "group", reason: "header" } : measureOrNot(column, profile);
  }
  // "Khối 6" comes again and again; points under "Loại hình dịch vụ" do not.
  if (words === "group" && profile.different * 2 > profile.figures) return measureOrNot(column, profile);
  if (words === "maximum") return { sense: "note", reason: "header" };
  if (words === "rank" && profile.words > profile.figures + 2 * profile.ranks)
    return { sense: "class", reason: "content" };
  // "Mức độ" heads points as well; classes that are numbers are few.
  if (words === "class" && profile.figures > 3 && profile.different * 2 > profile.figures + profile.words)
    return measureOrNot(column, profile);
  // "Người đứng đầu …", "Dân số …" head points as well as remarks: what holds figures is left to the figures.
  if (words === "note" && profile.figures > profile.words) return { sense: "measure", reason: "content" };
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

/** "Cộng" under the heading of some criteria sums those up, and not the table. */
export function settlePartialTotals(fields: readonly Field[]): readonly Field[] {
  return fields.map((field) =>
    field.sense === "total" && isPartial(field, fields) ? { ...field, sense: "subtotal" } : field,
  );
}

/** A year stands over all that belongs to it, and is no criterion. */
const PERIOD = /^(?:(?:ket qua )?nam )?20\d\d$|^nam (?:nay|truoc|ngoai)$/;

/** Beside it under its outermost heading stand criteria, and elsewhere others: one heading over all of them parts nothing. */
function isPartial({ header }: Field, fields: readonly Field[]): boolean {
  const measures = fields.filter(({ sense }) => sense === "measure");
  const beside = measures.filter((other) => other.header.length > 1 && other.header[0] === header[0]);
  const [outer = ""] = header;
  return (
    header.length > 1 &&
    !isStageOnly(outer) &&
    !isStageOfTotal(header) &&
    !PERIOD.test(foldHeader(outer)) &&
    beside.length > 0 &&
    beside.length < measures.length
  );
}

/** "Tổng cộng" over "Thẩm định" is the whole table's, whatever the stage beside it is called. */
function isStageOfTotal(header: readonly string[]): boolean {
  return isStageOnly(header.at(-1) ?? "") && headerSense(header.slice(0, -1)) === "total";
}

function saysResult(field: Field): boolean {
  const words = foldHeader(field.header.at(-1) ?? "");
  return /^(?:so )?(?:diem|ket qua|chi so)\b/.test(words) && words.split(" ").length <= 5;
}
