import type { Area } from "../address";
import type { CarriedRule, PageSetup, SheetExtras } from "../openedBook";
import { area, columnCount, localAddress, MAX_COLUMNS, MAX_ROWS, parseAddress } from "./areas";
import type { LineChange } from "./sheetEdit";
import { shiftedCharts } from "./movedCharts";
import { shiftedArea } from "./shiftedArea";
import type { SheetTable } from "../table";

/** What a sheet has beside its cells, after whole rows or columns came or went: areas stay with their cells. */
export function shiftedExtras(extras: SheetExtras, what: LineChange, lines: Area): SheetExtras {
  const moved = (list: string | null, separator: string): string | null => shiftedList(list, separator, what, lines);
  return {
    ...extras,
    validations: shiftedRules(extras.validations, moved),
    conditionalFormats: shiftedRules(extras.conditionalFormats, moved),
    charts: shiftedCharts(extras.charts, what, lines),
    tables: extras.tables.flatMap((table) => shiftedTable(table, what, lines)),
    notes: extras.notes.flatMap((note) => {
      const cell = moved(note.cell, " ");
      return cell === null ? [] : [{ ...note, cell }];
    }),
    autoFilter: moved(extras.autoFilter, " "),
    pageSetup: extras.pageSetup === null ? null : shiftedPage(extras.pageSetup, moved, what, lines),
  };
}

/** A table whose columns or header came or went is cells like any others from then on. */
function shiftedTable(table: SheetTable, what: LineChange, lines: Area): readonly SheetTable[] {
  const before = parseAddress(table.area)?.area;
  const after = before === undefined ? null : shiftedArea(before, what, lines);
  if (before === undefined || after === null) return [];
  const isHeaderGone = what === "RowDeleted" && lines.top <= before.top && lines.bottom >= before.top;
  return isHeaderGone || columnCount(after) !== columnCount(before) ? [] : [{ ...table, area: localAddress(after) }];
}

type Move = (list: string | null, separator: string) => string | null;

function shiftedPage(setup: PageSetup, moved: Move, what: LineChange, lines: Area): PageSetup {
  const ofRows = what === "RowInserted" || what === "RowDeleted";
  const breaks = (list: readonly number[]): readonly number[] =>
    list.flatMap((line) => shiftedBreak(line, what, lines));
  return {
    ...setup,
    printArea: moved(setup.printArea, ","),
    titleRows: moved(setup.titleRows, ","),
    titleColumns: moved(setup.titleColumns, ","),
    rowBreaks: ofRows ? breaks(setup.rowBreaks) : setup.rowBreaks,
    columnBreaks: ofRows ? setup.columnBreaks : breaks(setup.columnBreaks),
  };
}

function shiftedBreak(line: number, what: LineChange, lines: Area): readonly number[] {
  const ofRows = what === "RowInserted" || what === "RowDeleted";
  const whole = ofRows ? area(line, 0, 1, MAX_COLUMNS) : area(0, line, MAX_ROWS, 1);
  const moved = shiftedArea(whole, what, lines);
  return moved === null ? [] : [ofRows ? moved.top : moved.left];
}

function shiftedRules(rules: readonly CarriedRule[], moved: Move): readonly CarriedRule[] {
  return rules.flatMap((rule) => {
    const areas = moved(rule.areas, " ");
    return areas === null ? [] : [{ ...rule, areas }];
  });
}

/** A list of areas; one that is not understood stays as it stands. Null when nothing is left. */
function shiftedList(list: string | null, separator: string, what: LineChange, lines: Area): string | null {
  if (list === null) return null;
  const left = list.split(separator).flatMap((text) => {
    const parsed = parseAddress(text);
    if (parsed === null) return [text];
    const moved = shiftedArea(parsed.area, what, lines);
    return moved === null ? [] : [localAddress(moved)];
  });
  return left.length === 0 ? null : left.join(separator);
}
