import { areaText, cellText, columnIndex, columnLetters } from "../model/address";
import type { Block, Field } from "../model/block";
import { decimalText } from "../model/numbers/decimal";
import type { MappedField, Mapping } from "../model/mapping";
import type { FieldReading, TableReading } from "../model/reading";
import type { Table } from "../model/table";

/** The reader's account of a table. `read` is null while no framework says which field is which criterion. */
export function describeReading(
  block: Block,
  read: { readonly mapping: Mapping; readonly table: Table } | null,
): TableReading {
  const roles = new Map(read?.mapping.fields.map((mapped) => [mapped.field, mapped]) ?? []);
  return {
    sheet: block.sheet.name,
    address: areaText(block.area),
    title: block.title,
    orientation: block.orientation,
    units: block.units.length,
    hiddenUnits: block.units.filter(({ hidden }) => hidden).length,
    groups: groupsOf(block),
    fields: block.fields.map((field) => fieldReading(block, field, roles.get(field.index) ?? null)),
    interpretations: (read?.table.interpretations ?? []).map(({ cell, sheet, shown, manner, understood }) => ({
      sheet: (sheet ?? block.sheet).name,
      cell: cellText(cell),
      shown,
      manner,
      understood,
    })),
  };
}

function groupsOf(block: Block): TableReading["groups"] {
  const counts = new Map<string, number>();
  for (const { group } of block.units) if (group !== null) counts.set(group, (counts.get(group) ?? 0) + 1);
  return [...counts].map(([name, units]) => ({ name, units }));
}

function fieldReading(block: Block, field: Field, mapped: MappedField | null): FieldReading {
  const role = mapped?.role ?? null;
  return {
    cell: cellText(field.headerCell),
    line: block.orientation === "unitsDown" ? columnLetters(columnIndex(field.line)) : String(field.line + 1),
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
  };
}
