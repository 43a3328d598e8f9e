import { Book } from "../book/book";
import type { OpenedBook } from "../openedBook";

/** A book without a page. Takes the data over; Univer is loaded when a formula has to be calculated, and not before. */
export function headlessBook(opened: OpenedBook): Book {
  return new Book(opened, async (book) => {
    const { headlessCalculator } = await import("../univer/headlessCalculator");
    return headlessCalculator(book);
  });
}
