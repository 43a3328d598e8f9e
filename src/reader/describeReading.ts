import { areaText, cellText, columnIndex, columnLetters } from "../model/address";
import type { Block, Field, SenseReason } from "../model/block";
import { decimalText } from "../model/numbers/decimal";
import type { FieldRole, MappedField, Mapping, RoleReason } from "../model/mapping";
import type { FieldReading, LineReading, ReadingBy, TableReading } from "../model/reading";
import type { Table } from "../model/table";

/** What is known of a table besides its block. `read` is null while no framework says which field is which criterion. */
export interface Told {
  readonly read: { readonly mapping: Mapping; readonly table: Table } | null;
  /** What the figures prove of a field, in words. */
  readonly evidence: (field: Field) => string | null;
  readonly questions: TableReading["questions"];
}

/** The account of a table: what every field and every row of it was taken for, and why. */
export function describeReading(block: Block, { read, evidence, questions }: Told): TableReading {
  const roles = new Map(read?.mapping.fields.map((mapped) => [mapped.field, mapped]) ?? []);
  const fields = block.fields.map((field) => {
    return { ...fieldReading(block, field, roles.get(field.index) ?? null), evidence: evidence(field) };
  });
  return {
    sheet: block.sheet.name,
    address: areaText(block.area),
    title: block.title,
    orientation: block.orientation,
    units: block.units.length,
    hiddenUnits: block.units.filter(({ hidden }) => hidden).length,
    groups: groupsOf(block),
    fields,
    rows: rowsOf(block),
    unaccounted: block.fields.flatMap((field, place) =>
      isUnaccounted(field, fields[place]) ? [lineText(block, field)] : [],
    ),
    questions,
    interpretations: (read?.table.interpretations ?? []).map(({ cell, sheet, shown, manner, understood }) => ({
      sheet: (sheet ?? block.sheet).name,
      cell: cellText(cell),
      shown,
      manner,
      understood,
    })),
  };
}

/** Figures that count for nothing, and that nobody has left out. */
function isUnaccounted({ sense }: Field, reading: FieldReading | undefined): boolean {
  return sense === "measure" && (reading?.role === "unknown" || reading?.role === null);
}

function groupsOf(block: Block): TableReading["groups"] {
  const counts = new Map<string, number>();
  for (const { group } of block.units) if (group !== null) counts.set(group, (counts.get(group) ?? 0) + 1);
  return [...counts].map(([name, units]) => ({ name, units }));
}

/** From the first line of the area to the last; what stands above the first unit and has no other name is a heading. */
function rowsOf(block: Block): readonly LineReading[] {
  const isDown = block.orientation === "unitsDown";
  const { top, left, bottom, right } = block.area;
  const [first, last] = isDown ? [top, bottom] : [left, right];
  const roles = new Map<number, LineReading["role"]>(block.otherLines?.map(({ line, role }) => [line, role]));
  for (const { line } of block.units) roles.set(line, "unit");
  return Array.from({ length: last - first + 1 }, (_, place) => {
    const line = first + place;
    const text = isDown ? String(line + 1) : columnLetters(columnIndex(line));
    return { line: text, role: roles.get(line) ?? "header" };
  });
}

function fieldReading(block: Block, field: Field, mapped: MappedField | null): Omit<FieldReading, "evidence"> {
  const role = mapped?.role ?? roleBefore(field);
  return {
    cell: cellText(field.headerCell),
    line: lineText(block, field),
    header: field.header,
    sense: field.sense,
    reason: field.reason,
    stage: field.stage,
    max: field.max === null ? null : decimalText(field.max),
    numbering: field.numbering,
    percent: field.percent,
    role: role?.kind ?? null,
    criterion: role !== null && "criterion" in role ? role.criterion : null,
    roleReason: mapped?.reason ?? null,
    by: readBy(mapped?.reason ?? "sense", field.reason),
  };
}

function lineText({ orientation }: Block, { line }: Field): string {
  return orientation === "unitsDown" ? columnLetters(columnIndex(line)) : String(line + 1);
}

/** Before any framework is known: what the field is unless it is a criterion. */
function roleBefore({ sense }: Field): FieldRole | null {
  return sense === "measure" ? { kind: "unknown" } : { kind: sense };
}

function readBy(role: RoleReason, sense: SenseReason): ReadingBy {
  switch (role) {
    case "name":
    case "alias":
    case "words":
      return "words";
    case "maximum":
    case "position":
    case "figures":
    case "officer":
      return role;
    case "sense":
      return sense === "header" ? "words" : sense;
  }
}
