import type { Language } from "../../locales/language";
import { sheetWords } from "../../locales/sheets";
import type { Framework, Threshold } from "../../model/framework";
import type { Content } from "../../model/plan";
import { CENTERED, count, textCell } from "../sheet/cells";
import type { LineCell } from "../sheet/layLines";
import type { CountRow } from "../summary/summaryRows";
import { isPlainName, thresholdNumber } from "./classFormulas";
import { added, bracketed, call, type Expression, LONGEST_FORMULA, numeral, operate, quoted } from "./expression";
import { type PlacedFormulas, resultAreas } from "./placedFormulas";
import type { Scale } from "./rankingKey";

/** What a line of counts holds: how many units each class has, and how many have none. */
export function countContents(
  formulas: PlacedFormulas | null,
  row: CountRow,
  { classes }: Framework,
): { readonly counts: readonly Content[]; readonly rest: Content } {
  const values = { counts: row.counts.map(count), rest: count(row.unclassed) };
  const areas = formulas === null ? null : resultAreas(formulas, "class", row.members);
  if (formulas === null || classes === null || areas === null) return values;
  const { language } = formulas.said.results;
  if (!classes.levels.every(({ name }) => isPlainName(name[language]))) return values;
  const counted = classes.levels.map(({ name }) =>
    added(areas.map((area) => call("COUNTIF", area, quoted(name[language])))),
  );
  const rest = operate(numeral(row.units), "-", bracketed(added(counted)));
  if (rest.length > LONGEST_FORMULA) return values;
  return {
    counts: counted.map((text, level) => live(text, row.counts[level] ?? 0)),
    rest: live(rest, row.unclassed),
  };
}

/** The same as shares of all units of the line, in its cells by their position; what is a value stays one. */
export function shareContents(
  formulas: PlacedFormulas | null,
  row: CountRow,
  framework: Framework,
): (index: number, value: Content) => Content {
  const { counts, rest } = countContents(formulas, row, framework);
  const counted = [...counts, rest];
  return (index, value) => {
    const content = counted[index];
    if (content?.kind !== "formula" || value.kind !== "number") return value;
    return { kind: "formula", formula: shareText(content.formula, row.units), gives: value, format: value.format };
  };
}

/** Of a formula of ours: what stands behind its sign of equality, divided and rounded to the places of a share. */
function shareText(formula: string, units: number): string {
  return `=ROUND((${formula.slice(1)})/${units},3)`;
}

function live(text: Expression, value: number): Content {
  return { kind: "formula", formula: `=${text}`, gives: { kind: "number", value, format: "0" }, format: "0" };
}

/** The sign of a threshold, and the cell with its figure that formulas look at: blank as long as nobody knows it. */
export function liveThreshold(
  { comparison, value }: Threshold,
  { scale, language, name }: { readonly scale: Scale; readonly language: Language; readonly name: string },
): readonly LineCell[] {
  const content: Content = value === null ? { kind: "blank" } : { kind: "number", ...thresholdNumber(value, scale) };
  return [textCell(sheetWords(language).signs[comparison]), { content, columns: 1, style: CENTERED, name }];
}
