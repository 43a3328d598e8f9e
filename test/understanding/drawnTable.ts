import { decimalAt } from "../../src/model/numbers/decimalColumn";
import { decimalText } from "../../src/model/numbers/decimal";
import { assessSheet } from "../../src/session/assessSheet";
import { catalogFrameworks } from "../../src/session/catalogFrameworks";
import type { SheetScan, TableChoice } from "../../src/session/scan";
import { pasted, sheetOf } from "../support/sheetOf";

/** A sheet drawn with "|" between its columns, as it is understood. */
export function scanOf(text: string, choice: TableChoice = {}): SheetScan {
  const lines = text.split("\n").map((line) =>
    line
      .split("|")
      .map((part) => part.trim())
      .join("\t"),
  );
  return assessSheet(sheetOf(pasted(lines.join("\n"), "asNumbers")), catalogFrameworks, () => choice);
}

/** "name: total #rank" of each unit. */
export function results(text: string, choice: TableChoice = {}): readonly string[] {
  const { tables } = scanOf(text, choice);
  return tables.flatMap(({ block, assessment }) =>
    block.units.map(({ name }, unit) => {
      if (assessment === null) return `${name}: –`;
      const { scores, ranks } = assessment.ranking;
      const total = decimalAt(scores.totals, unit) ?? decimalAt(scores.ratios, unit);
      return `${name}: ${total === null ? "–" : decimalText(total)} #${ranks[unit] ?? 0}`;
    }),
  );
}

/** The codes of what the sheet is blamed for. */
export function errors(text: string, choice: TableChoice = {}): readonly string[] {
  return scanOf(text, choice).findings.flatMap(({ code, severity }) => (severity === "error" ? [code] : []));
}

/** The framework under which the first table is ranked. */
export function frameworkOf(text: string, choice: TableChoice = {}) {
  return scanOf(text, choice).tables[0]?.assessment?.framework ?? null;
}
