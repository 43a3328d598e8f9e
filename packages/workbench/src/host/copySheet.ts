import type { Book } from "../book/book";
import type { Sheet } from "../book/sheet";
import type { SheetData } from "../bookData";
import { invalidArgument } from "./hostError";
import type { HostObject } from "./hostObject";

/** Copies a sheet with its cells, formats, names and page set-up to a place named as Office.js names it. */
export function copySheet(book: Book, sheet: Sheet, where: string, beside: HostObject | null): Sheet {
  const position = placeOf(book, sheet, where, beside);
  const data: Partial<SheetData> = structuredClone(sheet.data);
  delete data.id;
  const copy = book.addSheet(copyName(book, sheet.name), data, position);
  // A table's name is the workbook's: the copy's cells are cells like any others.
  book.setExtras(copy, { ...book.extras(sheet), tables: [] });
  for (const name of book.names.all()) {
    if (name.scope === sheet.id) book.names.set({ ...name, id: `${copy.id}-${name.id}`, scope: copy.id });
  }
  return copy;
}

function placeOf(book: Book, sheet: Sheet, where: string, beside: HostObject | null): number {
  const other = beside?.type === "Worksheet" ? book.position(beside.sheet) : null;
  switch (where) {
    case "None":
    case "End":
      return book.sheets().length;
    case "Beginning":
      return 0;
    case "Before":
      return other ?? book.position(sheet);
    case "After":
      return (other ?? book.position(sheet)) + 1;
    default:
      throw invalidArgument(`"${where}" is no place for a copy`);
  }
}

/** `Tên (2)`, `Tên (3)`, … cut to what a sheet's name may hold. */
function copyName(book: Book, name: string): string {
  for (let number = 2; ; number++) {
    const ending = ` (${number})`;
    const free = name.slice(0, 31 - ending.length) + ending;
    if (book.sheetByName(free) === null) return free;
  }
}
