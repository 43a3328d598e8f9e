import type { FormCell, FormProblem, FormWords } from "../../model/frameworkForm";
import { type FilledCell, filledCells, firstColumn, loneText, type Rows, sameWords } from "./cells";
import { layoutProblem, type Section } from "./findSections";
import { type Label, labelProblems, type LabelsFound } from "./labelProblems";
import type { MemberSpec } from "./sections";

/** One member of a document as it stands in the sheet: null where its cell is blank. */
export interface WrittenMember {
  readonly spec: MemberSpec;
  readonly cell: FormCell;
  readonly row: number;
  readonly column: number;
}

/** The members of each item of a section; the general section is one item. */
export interface WrittenItems {
  readonly items: readonly (readonly WrittenMember[])[];
  readonly problems: readonly FormProblem[];
}

/** A label and, right of it, its value; blank columns in front and between are passed over. */
export function readLabelled(rows: Rows, section: Section, specs: readonly MemberSpec[]): WrittenItems {
  const lines = section.rows.map((row) => ({ row, cells: filledCells(rows[row]) }));
  const labels = lines.flatMap(({ row, cells: [label] }) => (label === undefined ? [] : [{ row, ...label }]));
  const stray = lines.flatMap(({ row, cells }) => cells.slice(2).map((cell) => strayCell(row, cell)));
  const members = specs.flatMap((spec): WrittenMember[] => {
    const line = lines.find(({ cells: [label] }) => label !== undefined && sameWords(label.cell, spec.label));
    const [label, value] = line?.cells ?? [];
    if (line === undefined || label === undefined) return [];
    return [{ spec, cell: value?.cell ?? null, row: line.row, column: value?.column ?? label.column + 1 }];
  });
  const place = { row: section.heading, column: firstColumn(rows[section.heading]) };
  const found: LabelsFound = { section: section.title, place, specs, labels, unused: [] };
  return { items: [members], problems: [...labelProblems(found), ...stray] };
}

/** A table under a row of heads, or the word that there is none; columns are found by their heads, in any order. */
export function readTable(
  rows: Rows,
  section: Section,
  specs: readonly MemberSpec[],
  { number, none, unused }: FormWords,
): WrittenItems {
  const [first, ...below] = section.rows;
  const noTable: FormProblem[] = [
    layoutProblem(rows, section.heading, { code: "noTable", section: section.title, none }),
  ];
  if (first === undefined) return { items: [], problems: noTable };
  const note = loneText(rows[first]);
  if (note !== null && sameWords(note, none)) return { items: [], problems: firstStray(rows, below, []) };
  const isUnused = sameWords(note?.slice(0, unused.length) ?? null, unused);
  const unusedLabels = isUnused && note !== null ? note.slice(unused.length).split(";") : null;
  const [headRow, ...itemRows] = unusedLabels === null ? section.rows : below;
  const filled = filledCells(rows[headRow ?? first]);
  if (headRow === undefined || !filled.some(({ cell }) => specs.some(({ label }) => sameWords(cell, label)))) {
    return { items: [], problems: noTable };
  }
  const heads = filled.filter(({ cell }) => !sameWords(cell, number)).map((head) => ({ row: headRow, ...head }));
  const place = { row: headRow, column: filled[0]?.column ?? 0 };
  const found: LabelsFound = { section: section.title, place, specs, labels: heads, unused: unusedLabels ?? [] };
  const items = itemRows.map((row) => itemAt(rows, row, specs, heads));
  const isItem = (members: readonly WrittenMember[] | undefined) => members?.some(({ cell }) => cell !== null) === true;
  const remarks = itemRows.filter((row, index) => !isItem(items[index]) && !isNumbering(loneText(rows[row])));
  const columns = filled.map(({ column }) => column);
  return {
    items: items.filter(isItem),
    problems: [
      ...labelProblems(found),
      ...firstStray(rows, remarks, []),
      ...firstStray(
        rows,
        itemRows.filter((row) => !remarks.includes(row)),
        columns,
      ),
    ],
  };
}

/** A row that is numbered and not filled in yet. */
function isNumbering(text: string | null): boolean {
  return text !== null && /^\d+(\.\d+)*\.?$/.test(text.trim());
}

/** What has no column of its own is told at the row's first cell. */
function itemAt(
  rows: Rows,
  row: number,
  specs: readonly MemberSpec[],
  heads: readonly Label[],
): readonly WrittenMember[] {
  const filled = filledCells(rows[row]);
  return specs.map((spec) => {
    const column = heads.find(({ cell }) => sameWords(cell, spec.label))?.column;
    const cell = filled.find((candidate) => candidate.column === column)?.cell ?? null;
    return { spec, cell, row, column: column ?? filled[0]?.column ?? 0 };
  });
}

/** The first cell of each column that stands under no head: a stray column is told once. */
function firstStray(rows: Rows, among: readonly number[], columns: readonly number[]): FormProblem[] {
  const told = new Set(columns);
  return among.flatMap((row) =>
    filledCells(rows[row]).flatMap((cell) => {
      if (told.has(cell.column)) return [];
      told.add(cell.column);
      return [strayCell(row, cell)];
    }),
  );
}

function strayCell(row: number, { column, cell }: FilledCell): FormProblem {
  return { trouble: { code: "strayCell", found: String(cell).trim() }, label: null, row, column };
}
