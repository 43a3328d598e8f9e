import type { Area } from "../address";
import { area, cellCount, columnCount, isEntireColumn, isEntireRow, localAddress, rowCount } from "../book/areas";
import { columnWidth, isColumnHidden, isRowHidden, rowHeight } from "../book/lines";
import type { Sheet } from "../book/sheet";
import { lookKey, patternAt } from "../book/styles";
import { borderProperties } from "./borderProperties";
import { ALIGNMENT, FILL, FONT, type FormatProperties, type FormatProperty, PROTECTION } from "./formatProperties";
import { HostError, invalidArgument } from "./hostError";
import { isJsonObject, type Json, type JsonObject } from "./json";
import { fullAddress } from "./rangeAddress";
import { uniform } from "./uniform";

/** What `getCellProperties` is asked for: `{ address: true, format: { font: { bold: true } } }`. */
type Asked = JsonObject;

/** One object a cell, in rows: `[[{ format: { font: { bold: true } } }]]`. */
export function cellProperties(sheet: Sheet, of: Area, asked: Json): Json {
  requireBounded(of);
  const wanted = askedOf(asked);
  const known = new Map<string, JsonObject>();
  const formatOf = (row: number, column: number, below: Asked): JsonObject => {
    const key = formatKey(sheet, row, column, below);
    const answered = key === null ? undefined : known.get(key);
    if (answered !== undefined) return answered;
    const answer = formatAsked(sheet, row, column, below);
    if (key !== null) known.set(key, answer);
    return answer;
  };
  return Array.from({ length: rowCount(of) }, (_, r) => {
    return Array.from({ length: columnCount(of) }, (__, c) => {
      const [row, column] = [of.top + r, of.left + c];
      const one = area(row, column, 1, 1);
      return pickAsked(wanted, {
        address: () => fullAddress(sheet, one),
        addressLocal: () => fullAddress(sheet, one),
        hidden: () => isRowHidden(sheet, row) || isColumnHidden(sheet, column),
        numberFormat: () => patternAt(sheet, row, column),
        format: (below) => formatOf(row, column, below),
      });
    });
  });
}

/** What the answer follows from, so that cells that look alike are looked at once: neighbours share lines. Null: from more. */
function formatKey(sheet: Sheet, row: number, column: number, asked: Asked): string | null {
  if ("columnWidth" in asked || "rowHeight" in asked) return null;
  const own = lookKey(sheet, row, column);
  if (own === null || !("borders" in asked)) return own;
  const beside = [lookKey(sheet, row - 1, column), lookKey(sheet, row + 1, column)];
  const around = [...beside, lookKey(sheet, row, column - 1), lookKey(sheet, row, column + 1)];
  if (around.includes(null)) return null;
  return [own, row === 0, column === 0, ...around].join("|");
}

/** One object a row. */
export function rowProperties(sheet: Sheet, of: Area, asked: Json): Json {
  if (isEntireColumn(of)) throw invalidArgument("rows without end");
  const wanted = askedOf(asked);
  return Array.from({ length: rowCount(of) }, (_, r) => {
    const row = of.top + r;
    return pickAsked(wanted, {
      address: () => fullAddress(sheet, area(row, of.left, 1, columnCount(of))),
      addressLocal: () => fullAddress(sheet, area(row, of.left, 1, columnCount(of))),
      rowIndex: () => row,
      rowHidden: () => isRowHidden(sheet, row),
      format: (below) =>
        lineFormat(sheet, area(row, of.left, 1, columnCount(of)), below, { rowHeight: () => rowHeight(sheet, row) }),
    });
  });
}

/** One object a column. */
export function columnProperties(sheet: Sheet, of: Area, asked: Json): Json {
  if (isEntireRow(of)) throw invalidArgument("columns without end");
  const wanted = askedOf(asked);
  return Array.from({ length: columnCount(of) }, (_, c) => {
    const column = of.left + c;
    return pickAsked(wanted, {
      address: () => fullAddress(sheet, area(of.top, column, rowCount(of), 1)),
      addressLocal: () => fullAddress(sheet, area(of.top, column, rowCount(of), 1)),
      columnIndex: () => column,
      columnHidden: () => isColumnHidden(sheet, column),
      format: (below) =>
        lineFormat(sheet, area(of.top, column, rowCount(of), 1), below, {
          columnWidth: () => columnWidth(sheet, column),
        }),
    });
  });
}

type Answers = Readonly<Record<string, (below: Asked) => Json>>;

function askedOf(asked: Json): Asked {
  if (!isJsonObject(asked)) throw invalidArgument("the properties wanted are given as an object of true values");
  return asked;
}

/** Answers what is asked for; what is not known here is refused by name. */
function pickAsked(asked: Asked, answers: Answers): JsonObject {
  const entries = Object.entries(asked).filter(([, wanted]) => wanted !== false && wanted !== null);
  return Object.fromEntries(
    entries.map(([name, wanted]) => {
      const answer = answers[name];
      if (answer === undefined) throw notAnswered(name);
      return [name, answer(isJsonObject(wanted) ? wanted : {})] as const;
    }),
  );
}

const WHOLE_PROTECTION: Asked = { locked: true, formulaHidden: true };

function formatAsked(sheet: Sheet, row: number, column: number, asked: Asked): JsonObject {
  const answer: Record<string, Json> = {};
  for (const [name, wanted] of Object.entries(asked)) {
    if (wanted === false || wanted === null) continue;
    const below = isJsonObject(wanted) ? wanted : {};
    const group = GROUPS[name];
    // The client asks for the protection as a whole.
    if (name === "protection") answer[name] = propertiesAsked(PROTECTION, sheet, row, column, WHOLE_PROTECTION);
    else if (group !== undefined) answer[name] = propertiesAsked(group, sheet, row, column, below);
    else if (name === "borders") answer[name] = borderProperties(sheet, row, column, below);
    else if (name === "columnWidth") answer[name] = columnWidth(sheet, column);
    else if (name === "rowHeight") answer[name] = rowHeight(sheet, row);
    else answer[name] = propertyOf(ALIGNMENT, name).read(sheet, row, column);
  }
  return answer;
}

const GROUPS: Readonly<Record<string, FormatProperties>> = { font: FONT, fill: FILL, protection: PROTECTION };

function propertiesAsked(
  properties: FormatProperties,
  sheet: Sheet,
  row: number,
  column: number,
  asked: Asked,
): JsonObject {
  const answer: Record<string, Json> = {};
  for (const [name, wanted] of Object.entries(asked)) {
    if (wanted !== false && wanted !== null) answer[name] = propertyOf(properties, name).read(sheet, row, column);
  }
  return answer;
}

function propertyOf(properties: FormatProperties, name: string): FormatProperty {
  const property = properties[name];
  if (property === undefined) throw notAnswered(name);
  return property;
}

function notAnswered(name: string): HostError {
  return new HostError("ApiNotFound", `The look-alike does not answer the cell property "${name}".`);
}

/** A whole line's format: what all of its cells agree on, and null where they do not. */
function lineFormat(sheet: Sheet, of: Area, asked: Asked, own: Answers): JsonObject {
  const stretch = area(
    of.top,
    of.left,
    Math.min(rowCount(of), sheet.data.rowCount),
    Math.min(columnCount(of), sheet.data.columnCount),
  );
  const agreed = (properties: FormatProperties): Answers => {
    return Object.fromEntries(
      Object.entries(properties).map(([name, { read }]) => [
        name,
        () => uniform(cellsOf(stretch).map(([row, column]) => read(sheet, row, column))),
      ]),
    );
  };
  return pickAsked(asked, {
    ...agreed(ALIGNMENT),
    font: (below) => pickAsked(below, agreed(FONT)),
    fill: (below) => pickAsked(below, agreed(FILL)),
    protection: (below) => pickAsked(below, agreed(PROTECTION)),
    ...own,
  });
}

function cellsOf(of: Area): readonly (readonly [number, number])[] {
  return Array.from({ length: cellCount(of) }, (_, index) => {
    return [of.top + Math.floor(index / columnCount(of)), of.left + (index % columnCount(of))] as const;
  });
}

function requireBounded(of: Area): void {
  if (!isEntireColumn(of) && !isEntireRow(of)) return;
  throw invalidArgument(`${localAddress(of)} has no end: its cells cannot be listed`);
}
