import { BooleanNumber, WrapStrategy } from "@univerjs/core";
import { area } from "../../src/book/areas";
import type { BookEdit } from "../../src/book/bookEdit";
import type { CellEdits } from "../../src/book/sheetEdit";
import { showLikeExcel } from "../../src/page/showLikeExcel";
import type { UniverBook } from "../../src/univer/univerBook";
import { closeExcel, openExcel } from "../support/headlessExcel";

afterEach(() => {
  closeExcel();
  Reflect.deleteProperty(globalThis, "requestAnimationFrame");
});

/** What Univer is asked to do after a step. */
async function askedAfter(step: (book: UniverBook["book"]) => Extract<BookEdit, { on: "sheet" }>["edit"]) {
  const { book } = openExcel({ sheets: [{ name: "A", rows: [[1]] }] });
  const [sheet] = book.sheets();
  if (sheet === undefined) throw new Error("no sheet");
  const asked: [string, object][] = [];
  Object.assign(globalThis, { requestAnimationFrame: (work: () => void) => work() });
  const univer = {
    book,
    commands: { executeCommand: (id: string, params: object) => Promise.resolve(asked.push([id, params])) },
    run: ({ id }: { readonly id: string }, params: object) => void asked.push([id, params]),
  };
  const redraw = (): void => void asked.push(["redraw", {}]);
  showLikeExcel(univer as unknown as UniverBook, { on: "sheet", sheet, edit: step(book) }, redraw);
  await Promise.resolve();
  return asked;
}

test("what an add-in selects comes into sight, and is drawn anew there", async () => {
  const asked = await askedAfter(() => ({ kind: "selected", area: area(21, 10, 1, 1) }));
  expect(asked).toMatchObject([
    ["sheet.command.scroll-to-cell", { range: { startRow: 21, startColumn: 10 } }],
    ["redraw", {}],
  ]);
});

test("rows in which text wraps grow, and no others", async () => {
  const asked = await askedAfter(({ styles }) => {
    const [wrapped, bold] = [styles.idOf({ tb: WrapStrategy.WRAP }), styles.idOf({ bl: BooleanNumber.TRUE })];
    const cells: CellEdits = {
      2: { 0: { v: "a", s: bold } },
      4: { 0: { v: "b", s: bold }, 3: { v: "c", s: wrapped } },
    };
    return { kind: "cells", news: "contents", cells };
  });
  expect(asked).toMatchObject([
    ["sheet.operation.mark-dirty-row-auto-height", { ranges: [{ startRow: 4, endRow: 4 }] }],
  ]);
  const none = await askedAfter(() => ({ kind: "cells", news: "contents", cells: { 1: { 1: { v: 1 } } } }));
  expect(none).toEqual([]);
});
