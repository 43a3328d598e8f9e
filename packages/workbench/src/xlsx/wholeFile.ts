import type { Book } from "../book/book";
import { saveXlsx } from "./saveXlsx";

/** The workbook as it stands when all its formulas have their values. */
export async function wholeFile(book: Book): Promise<Uint8Array> {
  await book.settle();
  return saveXlsx(book.toOpenedBook());
}
