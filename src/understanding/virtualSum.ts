import { findEvidence } from "../evidence/findEvidence";
import type { Classing, Ranking } from "../evidence/evidence";
import type { EvidenceColumn, EvidenceTable } from "../evidence/evidenceTable";
import { fieldIndex, type FieldIndex } from "../model/block";
import { add, type Decimal, subtract, ZERO } from "../model/numbers/decimal";
import { columnFrom, decimalAt, hasRoomFor } from "../model/numbers/decimalColumn";
import { FigureState } from "../model/table";

/** What a sheet that prints no total shows of one: ranks or classes that follow the sum of its criteria. */
export interface FollowedSum {
  readonly ranking: Ranking | null;
  readonly classing: Classing | null;
}

/**
 * Whether the printed ranks or classes follow the sum of these parts, some of them taken off. What stands aside competes
 * with no sum: the criteria themselves, the running numbers of a sorted table.
 */
export function followedSum(
  table: EvidenceTable,
  parts: readonly FieldIndex[],
  takenOff: ReadonlySet<FieldIndex>,
  aside: readonly FieldIndex[],
): FollowedSum | null {
  const sum = fieldIndex(table.columns.length);
  const hidden = new Set(aside);
  const columns = table.columns.map((column, index) =>
    hidden.has(fieldIndex(index)) ? withoutFigures(column) : column,
  );
  const { rankings, classings } = findEvidence({ ...table, columns: [...columns, sumColumn(table, parts, takenOff)] });
  const ranking = rankings.find(({ by }) => by === sum) ?? null;
  const classing = classings.find(({ by }) => by === sum) ?? null;
  return ranking === null && classing === null ? null : { ranking, classing };
}

/** The criteria cannot compete with what they add up to. */
function withoutFigures(column: EvidenceColumn): EvidenceColumn {
  const rows = column.states.length;
  return {
    ...column,
    figures: columnFrom(Array.from({ length: rows }, () => null)),
    states: column.states.map(() => FigureState.missing),
  };
}

function sumColumn(
  { rowCount, columns }: EvidenceTable,
  parts: readonly FieldIndex[],
  takenOff: ReadonlySet<FieldIndex>,
): EvidenceColumn {
  const exact = Array.from({ length: rowCount }, (_, row) =>
    parts.reduce<Decimal | null>((sum, part) => {
      const own = columns[part];
      const value = own === undefined ? null : decimalAt(own.figures, row);
      if (sum === null || value === null) return null;
      return takenOff.has(part) ? subtract(sum, value) : add(sum, value);
    }, ZERO),
  );
  const sums = exact.map((sum) => (sum !== null && hasRoomFor(sum) ? sum : null));
  return {
    figures: columnFrom(sums),
    states: Uint8Array.from(sums, (sum) => (sum === null ? FigureState.missing : FigureState.value)),
    printed: Uint8Array.from(sums, (sum) => sum?.places ?? 0),
    words: sums.map(() => null),
    maximum: null,
    weight: null,
  };
}
