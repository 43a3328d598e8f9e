import { BorderStyleTypes, type BorderData } from "../bookData";
import { type Area, columnIndex, rowIndex } from "../address";
import { area, columnCount, intersection, MAX_COLUMNS, MAX_ROWS, rowCount } from "./areas";
import type { Sheet } from "./sheet";
import { changeStyles, styleAt } from "./styles";

export interface BorderLine {
  readonly type: BorderStyleTypes;
  /** As stored: `#RRGGBB` or `rgb(…)`. */
  readonly color: string;
}

/** A side of a range: its four edges, the lines inside it, its cells' diagonals. */
export type Side =
  | "EdgeTop"
  | "EdgeBottom"
  | "EdgeLeft"
  | "EdgeRight"
  | "InsideVertical"
  | "InsideHorizontal"
  | "DiagonalDown"
  | "DiagonalUp";

type Key = "t" | "b" | "l" | "r" | "tl_br" | "bl_tr";

/** The cells whose own line makes up the side, that line, and the neighbour who may hold the same line for them. */
interface Lines {
  readonly cells: Area | null;
  readonly key: Key;
  readonly neighbour: { readonly rows: number; readonly columns: number; readonly key: Key } | null;
}

function linesOf(of: Area, side: Side): Lines {
  const [rows, columns] = [rowCount(of), columnCount(of)];
  const above = { rows: -1, columns: 0, key: "b" } as const;
  const before = { rows: 0, columns: -1, key: "r" } as const;
  switch (side) {
    case "EdgeTop":
      return { cells: area(of.top, of.left, 1, columns), key: "t", neighbour: above };
    case "EdgeBottom":
      return { cells: area(of.bottom, of.left, 1, columns), key: "b", neighbour: { rows: 1, columns: 0, key: "t" } };
    case "EdgeLeft":
      return { cells: area(of.top, of.left, rows, 1), key: "l", neighbour: before };
    case "EdgeRight":
      return { cells: area(of.top, of.right, rows, 1), key: "r", neighbour: { rows: 0, columns: 1, key: "l" } };
    case "InsideHorizontal":
      return { cells: rows > 1 ? area(of.top + 1, of.left, rows - 1, columns) : null, key: "t", neighbour: above };
    case "InsideVertical":
      return { cells: columns > 1 ? area(of.top, of.left + 1, rows, columns - 1) : null, key: "l", neighbour: before };
    case "DiagonalDown":
      return { cells: of, key: "tl_br", neighbour: null };
    case "DiagonalUp":
      return { cells: of, key: "bl_tr", neighbour: null };
  }
}

/** Every line of a side, null where there is none; two cells share the line between them, whichever of them holds it. */
export function* readBorder(sheet: Sheet, of: Area, side: Side): Generator<BorderLine | null> {
  const { cells, key, neighbour } = linesOf(of, side);
  if (cells === null) return;
  for (let row: number = cells.top; row <= cells.bottom; row++) {
    for (let column: number = cells.left; column <= cells.right; column++) {
      const own = line(sheet, row, column, key);
      yield (
        own ??
        (neighbour === null ? null : line(sheet, row + neighbour.rows, column + neighbour.columns, neighbour.key))
      );
    }
  }
}

function line(sheet: Sheet, row: number, column: number, key: Key): BorderLine | null {
  if (row < 0 || column < 0 || row >= MAX_ROWS || column >= MAX_COLUMNS) return null;
  return styleAt(sheet, row, column, ({ bd }) => {
    const found = bd?.[key];
    return found && found.s !== BorderStyleTypes.NONE ? { type: found.s, color: found.cl.rgb ?? "#000000" } : null;
  });
}

/** Draws a side, or takes it away (null); the neighbours' lines in the same place go, but for those outside the area where `neighbours` stay. */
export function writeBorder(
  sheet: Sheet,
  of: Area,
  side: Side,
  drawn: BorderLine | null,
  neighbours: "go" | "stay" = "go",
): void {
  const { cells, key, neighbour } = linesOf(of, side);
  if (cells === null) return;
  const own: BorderData = { [key]: drawn === null ? null : { s: drawn.type, cl: { rgb: drawn.color } } };
  // One object for all: equal looks that change alike are worked out once.
  const patch = { bd: own };
  changeStyles(sheet, cells, () => patch);
  if (neighbour === null || (neighbours === "stay" && side.startsWith("Edge"))) return;
  const beside = intersection(shifted(cells, neighbour), area(0, 0, sheet.data.rowCount, sheet.data.columnCount));
  if (beside === null) return;
  const away = { bd: { [neighbour.key]: null } };
  changeStyles(sheet, beside, (row, column) => (line(sheet, row, column, neighbour.key) === null ? NOTHING : away));
}

const NOTHING = {};

function shifted(of: Area, { rows, columns }: { readonly rows: number; readonly columns: number }): Area {
  return {
    top: rowIndex(of.top + rows),
    bottom: rowIndex(of.bottom + rows),
    left: columnIndex(of.left + columns),
    right: columnIndex(of.right + columns),
  };
}
