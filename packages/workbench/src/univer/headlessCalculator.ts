import { UniverInstanceType } from "@univerjs/core";
import type { Book } from "../book/book";
import type { Calculator } from "../book/recalculation";
import { headlessUniver } from "./headlessUniver";
import { UniverBook, univerData } from "./univerBook";
import { UniverCalculator } from "./univerCalculator";

/** A calculator without a page, over a copy of the book as it is now. */
export function headlessCalculator(book: Book): Calculator {
  const univer = headlessUniver();
  const data = univerData(book);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
  return new UniverCalculator(new UniverBook(univer.__getInjector(), data.id, book), () => univer.dispose());
}
