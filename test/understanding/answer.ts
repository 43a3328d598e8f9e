import { decimalAt } from "../../src/model/numbers/decimalColumn";
import { decimalText } from "../../src/model/numbers/decimal";
import type { Finding } from "../../src/model/finding";
import { assessSheet } from "../../src/session/assessSheet";
import { catalogFrameworks } from "../../src/session/catalogFrameworks";
import type { Assessment } from "../../src/session/scan";
import type { GeneratedSheet } from "../generator/sheet";
import { gridOfSheet } from "./gridOfSheet";

export interface AnsweredUnit {
  readonly row: number;
  readonly name: string;
  readonly total: string | null;
  readonly ratio: string | null;
  readonly rank: number | null;
  readonly class: string | null;
}

/** What the product says of a sheet by itself, in plain data. */
export interface Answer {
  /** A list a table that got totals or ranks. */
  readonly ranked: readonly { readonly decimals: number; readonly units: readonly AnsweredUnit[] }[];
  readonly findings: readonly Finding[];
}

/** The path of the pane and of the command line: automatic, with the catalog on offer and nothing chosen. */
export function answerTo(sheet: GeneratedSheet): Answer {
  const { tables, findings } = assessSheet(gridOfSheet(sheet), catalogFrameworks, () => ({}));
  const ranked = tables.flatMap(({ assessment }) => {
    if (assessment === null) return [];
    const units = unitsOf(assessment);
    return units.every(({ total, ratio, rank }) => total === null && ratio === null && rank === null)
      ? []
      : [{ decimals: assessment.framework.decimals, units }];
  });
  return { ranked, findings };
}

function unitsOf({ table, ranking, framework }: Assessment): readonly AnsweredUnit[] {
  const text = (column: Parameters<typeof decimalAt>[0], unit: number) => {
    const figure = decimalAt(column, unit);
    return figure === null ? null : decimalText(figure);
  };
  return table.units.map(({ name, nameCell }, unit) => ({
    row: nameCell.row,
    name,
    total: text(ranking.scores.totals, unit),
    ratio: text(ranking.scores.ratios, unit),
    rank: ranking.ranks[unit] === 0 ? null : (ranking.ranks[unit] ?? null),
    class: framework.classes?.levels[ranking.classes[unit] ?? -1]?.name.vi ?? null,
  }));
}
