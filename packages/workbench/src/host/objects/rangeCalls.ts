import { overlaps, type Area } from "../../address";
import { columnCount, parseAddress, rowCount } from "../../book/areas";
import { merge, unmerge } from "../../book/merges";
import type { Sheet } from "../../book/sheet";
import { requireAllowed } from "../cellAccess";
import { cellProperties, columnProperties, rowProperties } from "../cellProperties";
import { clearCells } from "../clearCells";
import { copyCells } from "../copyCells";
import { HostError, invalidArgument } from "../hostError";
import { deleteCells } from "../insertCells";
import type { HostState } from "../hostState";
import type { Members } from "../members";
import { rangeAt } from "../rangeAddress";
import { setCellProperties, setColumnProperties, setRowProperties } from "../setCellProperties";

function requireNoTable(host: HostState, sheet: Sheet, area: Area): void {
  const inTable = host.book.extras(sheet).tables.some(({ area: text }) => {
    const table = parseAddress(text)?.area;
    return table !== undefined && overlaps(table, area);
  });
  if (inTable) throw new HostError("InvalidOperation", "Cells of a table cannot be merged.");
}

export const rangeCalls: NonNullable<Members<"Range">["call"]> = {
  clear: ({ sheet, area }, args, host) => clearCells(host, sheet, [area], args.optionalText(0) ?? "All"),
  merge: ({ sheet, area }, args, host) => {
    requireAllowed(host, sheet, "formatCells");
    requireNoTable(host, sheet, area);
    merge(sheet, area, args.isTrue(0));
    return null;
  },
  unmerge: ({ sheet, area }, _, host) => {
    requireAllowed(host, sheet, "formatCells");
    unmerge(sheet, area);
    return null;
  },
  copyFrom: ({ sheet, area }, args, host) => {
    const given = args.rangeOrText(0);
    const from = typeof given === "string" ? rangeAt(host, sheet, given) : given;
    copyCells(
      host,
      from,
      { sheet, area },
      { what: args.optionalText(1) ?? "All", skipBlanks: args.isTrue(2), transpose: args.isTrue(3) },
    );
    return null;
  },
  select: ({ sheet, area }, _, { book }) => {
    if (book.visibility(sheet) !== "visible")
      throw new HostError("InvalidOperation", "Cells of a hidden worksheet cannot be selected.");
    book.select(sheet, area);
    return null;
  },
  delete: ({ sheet, area }, args, host) => deleteCells(host, sheet, area, args.text(0)),
  calculate: () => null,
  setDirty: () => null,
  getCellProperties: ({ sheet, area }, args) => cellProperties(sheet, area, args.json(0)),
  getRowProperties: ({ sheet, area }, args) => rowProperties(sheet, area, args.json(0)),
  getColumnProperties: ({ sheet, area }, args) => columnProperties(sheet, area, args.json(0)),
  setCellProperties: ({ sheet, area }, args, host) => setCellProperties(host, sheet, area, args.json(0)),
  setRowProperties: ({ sheet, area }, args, host) => setRowProperties(host, sheet, area, args.json(0)),
  setColumnProperties: ({ sheet, area }, args, host) => setColumnProperties(host, sheet, area, args.json(0)),
  _KeepReference: () => null,
  /** Asked before a large table is written piece by piece. */
  _ValidateArraySize: ({ area }, args) => {
    if (args.integer(0) === rowCount(area) && args.integer(1) === columnCount(area)) return null;
    throw invalidArgument("the number of rows or columns of the table doesn't match the range");
  },
};
