import { type Block, type Field, figureCell } from "../model/block";
import { finding, type Finding } from "../model/finding";
import { decimalAt } from "../model/numbers/decimalColumn";
import { type CriterionColumn, type FigureColumn, FigureState } from "../model/table";

type ReadColumn = FigureColumn & Pick<CriterionColumn, "outOf">;

interface Place {
  readonly block: Block;
  /** Of the a and of the b. */
  readonly fields: readonly [Field, Field];
}

/**
 * Raw figures whose b stands in a column of its own. An a without its b, and one of them that says a ratio by itself
 * ("45/60", "75%"), is in doubt and told.
 */
export function measuredAgainst(
  column: CriterionColumn,
  whole: ReadColumn,
  { block, fields: [ofPart, ofWhole] }: Place,
): { readonly column: CriterionColumn; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const doubtful = (unit: number, field: Field): number => {
    const line = block.units[unit];
    if (line === undefined) return FigureState.unreadable;
    const place = { sheet: block.sheet.name, cell: figureCell(block, line, field) };
    findings.push(finding("score.noShare", place, { unit: line.name, criterion: column.criterion }));
    return FigureState.unreadable;
  };
  const states = column.states.map((state, unit) => {
    if (state !== FigureState.value) return state;
    if (isRatio(column, unit)) return doubtful(unit, ofPart);
    const other = whole.states[unit] ?? FigureState.missing;
    const isOpen = other === FigureState.missing || (other === FigureState.value && isRatio(whole, unit));
    return isOpen ? doubtful(unit, ofWhole) : other;
  });
  return { column: { ...column, states, outOf: whole.figures }, findings };
}

function isRatio({ outOf }: ReadColumn, unit: number): boolean {
  return outOf !== undefined && decimalAt(outOf, unit) !== null;
}
