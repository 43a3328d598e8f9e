import { cellText } from "../../src/model/address";
import { decimalAt } from "../../src/model/numbers/decimalColumn";
import { decimalText } from "../../src/model/numbers/decimal";
import { assessSheet } from "../../src/session/assessSheet";
import { catalogFrameworks } from "../../src/session/catalogFrameworks";
import type { CaseSheet } from "./caseSheet";

/** What the product makes of a case by itself, for eyes: a line a unit, and all that is more than a note. */
export interface CaseUnderstood {
  /** "Xã A: 84 #2 Tốt"; a dash where there is none. */
  readonly units: readonly string[];
  /** "published.rank F6". */
  readonly told: readonly string[];
}

/** As the pane and the command line see it, the catalog on offer and nothing chosen. */
export function caseUnderstood(sheets: readonly CaseSheet[]): CaseUnderstood {
  const scans = sheets.map(({ grid }) => assessSheet(grid, catalogFrameworks, () => ({})));
  return {
    units: scans.flatMap(({ tables }) =>
      tables.flatMap(({ block, assessment }) =>
        block.units.map(({ name }, unit) => {
          if (assessment === null) return `${name}: –`;
          const { scores, ranks, classes } = assessment.ranking;
          const total = decimalAt(scores.totals, unit) ?? decimalAt(scores.ratios, unit);
          const level = assessment.framework.classes?.levels[classes[unit] ?? -1]?.name.vi;
          const figure = total === null ? "–" : decimalText(total);
          return `${name}: ${figure} #${ranks[unit] ?? 0}${level === undefined ? "" : ` ${level}`}`;
        }),
      ),
    ),
    told: scans.flatMap(({ findings }) =>
      findings.flatMap(({ code, severity, place: { cell } }) =>
        severity === "info" ? [] : [cell === null ? code : `${code} ${cellText(cell)}`],
      ),
    ),
  };
}
