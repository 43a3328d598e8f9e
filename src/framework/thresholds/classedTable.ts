import { areaText } from "../../model/address";
import type { Block } from "../../model/block";
import { dec, type Decimal } from "../../model/numbers/decimal";
import { decimalAt } from "../../model/numbers/decimalColumn";
import type { FigureColumn, Table, TextColumn } from "../../model/table";
import { isClass } from "./classLadder";
import type { ClassedFigures, ClassedTable, ClassedUnit, ClassFigure } from "./inferThresholds";

/** The classed units of a table by the total and by the ratio that it prints. Null without classes or figures. */
export function classedTable(table: Table, fields: Block["fields"]): ClassedTable | null {
  const { class: classes, total, ratio } = table.published;
  if (classes === null) return null;
  const stated = fields.find(({ line }) => line === total?.line)?.max ?? null;
  const figures = [
    ...classedFigures("total", table, classes, total, stated),
    ...classedFigures("ratio", table, classes, ratio, dec("100")),
  ];
  return figures.length === 0 ? null : { address: areaText(table.area), figures };
}

function classedFigures(
  of: ClassFigure,
  table: Table,
  classes: TextColumn,
  column: FigureColumn | null,
  scale: Decimal | null,
): readonly ClassedFigures[] {
  if (column === null) return [];
  const valued = table.units.flatMap(({ name, nameCell }, index) => {
    const [value, text] = [decimalAt(column.figures, index), classes.texts[index] ?? null];
    if (value === null) return [];
    return [{ row: nameCell.row + 1, name, value, class: text !== null && isClass(text) ? text : null }];
  });
  const units = valued.filter((unit): unit is ClassedUnit => unit.class !== null);
  const unclassed = valued.flatMap((unit) => (unit.class === null ? [unit.value] : []));
  return units.length === 0 ? [] : [{ of, units, unclassed, scale }];
}
