import { WrapStrategy } from "@univerjs/core";
import { MarkDirtyRowAutoHeightOperation } from "@univerjs/sheets";
import type { Area } from "../address";
import { area } from "../book/areas";
import type { BookEdit } from "../book/bookEdit";
import type { Sheet } from "../book/sheet";
import type { CellEdit } from "../book/sheetEdit";
import { univerRange } from "../univer/ranges";
import type { UniverBook } from "../univer/univerBook";

/** Univer's own; its package is not one of ours. */
const SCROLL_TO = "sheet.command.scroll-to-cell";

/** What Excel does by itself: cells that an add-in selects come into sight, and rows grow with text that wraps. */
export function showLikeExcel(univer: UniverBook, step: BookEdit, redraw: () => void): void {
  if (step.on !== "sheet") return;
  if (step.edit.kind === "selected") bringIntoSight(univer, step.edit.area, redraw);
  if (step.edit.kind === "cells") growRows(univer, step.sheet, step.edit);
}

/**
 * Once the sheet is shown, which may be another one than before. Then all is drawn anew: Univer moves the picture that it
 * has by whole dots, its rows lie between them, and figures would be torn where the new part begins.
 */
function bringIntoSight(univer: UniverBook, of: Area, redraw: () => void): void {
  requestAnimationFrame(() => void univer.commands.executeCommand(SCROLL_TO, { range: univerRange(of) }).then(redraw));
}

function growRows(univer: UniverBook, sheet: Sheet, { cells }: CellEdit): void {
  const rows = Object.entries(cells).filter(([, line]) =>
    Object.values(line).some((cell) => univer.book.styles.of(cell?.s)?.tb === WrapStrategy.WRAP),
  );
  const ranges = rows.map(([row]) => univerRange(area(Number(row), 0, 1, sheet.data.columnCount)));
  if (ranges.length === 0) return;
  univer.run(MarkDirtyRowAutoHeightOperation, { subUnitId: sheet.id, id: `${sheet.id} ${rows[0]?.[0] ?? ""}`, ranges });
}
