import { columnIndex, rowIndex, type CellAddress } from "../../src/model/address";
import type { UnitLine } from "../../src/model/block";
import { dec } from "../../src/model/numbers/decimal";
import { columnFrom } from "../../src/model/numbers/decimalColumn";
import type { Criterion, Framework } from "../../src/model/framework";
import type { SheetId } from "../../src/model/grid";
import { FigureState, type FigureColumn, type Table } from "../../src/model/table";

/**
 * A table written as text: the first line heads the columns, "|" between cells, A1 is the first heading. A column headed
 * by a criterion's id holds its scores ("id#" its raw figures); Khối, Tổng, Tỷ lệ, Hạng, Hạng khối and Loại hold what
 * they say. A blank is missing, "-" not applicable, "?" unreadable.
 */
export function sheet(text: string): Table {
  const [head = [], ...rows] = text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  const lineOf = (name: string): number | null => (head.includes(name) ? head.indexOf(name) : null);
  const cells = (line: number) => rows.map((row) => row[line] ?? "");
  const figures = (name: string) => figureColumn(lineOf(name), cells);
  const classLine = lineOf("Loại");
  const known = ["Đơn vị", "Khối", "Tổng", "Tỷ lệ", "Hạng", "Hạng khối", "Loại"];
  return {
    sheet: { id: "s1" as SheetId, name: "DTI" },
    area: {
      top: rowIndex(0),
      left: columnIndex(0),
      bottom: rowIndex(rows.length),
      right: columnIndex(head.length - 1),
    },
    title: null,
    orientation: "unitsDown",
    units: rows.map((row, index) => unitLine(row, index, lineOf("Khối"))),
    criteria: head.flatMap((name, line) => {
      const column = known.includes(name) ? null : figureColumn(line, cells);
      if (column === null) return [];
      return [
        { ...column, criterion: name.replace("#", ""), gives: name.endsWith("#") ? "figure" : "points" } as const,
      ];
    }),
    comparisons: [],
    excluded: null,
    published: {
      total: figures("Tổng"),
      ratio: figures("Tỷ lệ"),
      rank: figures("Hạng"),
      rankInGroup: figures("Hạng khối"),
      class:
        classLine === null
          ? null
          : { line: classLine, headerCell: cell(0, classLine), texts: cells(classLine).map((value) => value || null) },
    },
    interpretations: [],
  };
}

function unitLine(row: readonly string[], index: number, groupLine: number | null): UnitLine {
  const group = groupLine === null ? null : (row[groupLine] ?? null);
  return { line: index + 1, nameCell: cell(index + 1, 0), name: row[0] ?? "", group, hidden: false };
}

function figureColumn(line: number | null, cells: (line: number) => readonly string[]): FigureColumn | null {
  if (line === null) return null;
  const texts = cells(line);
  return {
    line,
    headerCell: cell(0, line),
    figures: columnFrom(texts.map((text) => (stateOf(text) === FigureState.value ? dec(text) : null))),
    states: Uint8Array.from(texts, stateOf),
  };
}

function stateOf(text: string): FigureState {
  if (text === "") return FigureState.missing;
  if (text === "-") return FigureState.notApplicable;
  return text === "?" ? FigureState.unreadable : FigureState.value;
}

function cell(row: number, column: number): CellAddress {
  return { row: rowIndex(row), column: columnIndex(column) };
}

export function criterion(id: string, max: string | null, more: Partial<Criterion> = {}): Criterion {
  const name = { vi: id, en: id };
  return { id, name, aliases: [], max, kind: "scored", parent: null, weight: null, ...more };
}

/** Two criteria, a of 100 and b of 200, added; Tốt from 250, Khá from 100, both stated. */
export function framework(more: Partial<Framework> = {}): Framework {
  const stated = (value: string) =>
    ({ value, comparison: "atLeast", provenance: { kind: "stated", source: "Điều 5" } }) as const;
  return {
    format: 3,
    id: "thu",
    version: "1",
    status: "example",
    name: { vi: "Thử", en: "Trial" },
    legalBasis: [],
    level: "xã",
    unitWords: ["xã"],
    year: 2023,
    criteria: [criterion("a", "100"), criterion("b", "200")],
    total: { kind: "sum" },
    scale: "300",
    decimals: 2,
    classes: {
      of: "total",
      levels: [
        { name: { vi: "Tốt", en: "Good" }, threshold: stated("250"), color: null },
        { name: { vi: "Khá", en: "Fair" }, threshold: stated("100"), color: null },
        { name: { vi: "Yếu", en: "Weak" }, threshold: null, color: null },
      ],
    },
    ranking: { ties: "standard", tieBreakers: [], on: "printed", lists: "one" },
    ...more,
  };
}
