import { isTopCriterion } from "../../model/criterionTree";
import { decimalToNumber, type Decimal } from "../../model/numbers/decimal";
import { decimalAt } from "../../model/numbers/decimalColumn";
import type { Content, ValueContent } from "../../model/plan";
import { rankingFigure } from "../../model/totalRule";
import { decimalsFormat, resultContent } from "../results/resultColumns";
import { type ColumnKind, isResultKind } from "../results/resultKind";
import { classText, type ThresholdOf } from "./classFormulas";
import {
  allOf,
  call,
  cellAt,
  type Expression,
  LONGEST_FORMULA,
  LONGEST_QUOTED,
  NOTHING,
  numeral,
  operate,
  quoted,
  rowAreas,
} from "./expression";
import type { FigureFormula } from "./figureFormulas";
import { conditionOf, joined } from "./premises";
import { addressOf, type ColumnOf, keyCell, rankContent } from "./rankFormulas";
import { keptFigure, placesKept, printedFigure } from "./rankingKey";
import { hasDecidedClass, isFigures, type TableFormulas } from "./tableFormulas";
import { sumText } from "./terms";
import { tieText, tieValue } from "./tieColumns";
import { isWorth } from "./worth";

/** Where everything of one table stands that its formulas look at. */
export interface Stand {
  readonly columnOf: ColumnOf;
  readonly thresholdOf: ThresholdOf;
}

const BLANK: ValueContent = { kind: "blank" };

/** What one column holds, a place a unit: formulas where they say it. */
export function columnContents(formulas: TableFormulas, kind: ColumnKind, stand: Stand): readonly Content[] {
  return formulas.table.table.units.map((_, unit) => shortEnough(contentOf(formulas, kind, unit, stand)));
}

/** Formulas longer than Excel takes stand as values. */
function shortEnough(content: Content): Content {
  return content.kind === "formula" && content.formula.length > LONGEST_FORMULA ? (content.gives ?? BLANK) : content;
}

function contentOf(formulas: TableFormulas, kind: ColumnKind, unit: number, stand: Stand): Content {
  const { table, results, rank } = formulas;
  const value = isResultKind(kind) ? resultContent(kind, results, unit) : BLANK;
  if (table.ranking.scores.statuses[unit] === "notAssessed") return value;
  switch (kind) {
    case "total":
    case "ratio":
      return figureContent(formulas, kind, unit, value);
    case "figure":
      return keptContent(formulas, unit);
    case "rank":
    case "list":
    case "place":
    case "first":
      return rank === null ? value : rankContent(rank, kind, unit, stand.columnOf);
    case "tie1":
    case "tie2":
    case "tie3":
      return tieContent(formulas, kind, unit, stand.columnOf);
    case "class":
      return classContent(formulas, unit, value, stand);
    case "remark":
      return remarkContent(formulas, unit, value, stand.columnOf);
    case "difference":
      return value;
  }
}

function figureOf({ figures }: TableFormulas, kind: "total" | "ratio", unit: number): FigureFormula | null {
  const own = figures?.[unit];
  return own !== undefined && isFigures(own) ? own[kind] : null;
}

function figureContent(formulas: TableFormulas, kind: "total" | "ratio", unit: number, gives: ValueContent): Content {
  const figure = figureOf(formulas, kind, unit);
  if (figure === null) return gives;
  const { decimals } = formulas.table.ranking.framework;
  const isShare = kind === "ratio";
  const format = `${decimalsFormat(decimals)}${isShare ? "%" : ""}`;
  return roundedContent(figure, { places: decimals + (isShare ? 2 : 0), format, gives });
}

function roundedContent(
  { condition, unrounded }: FigureFormula,
  { places, format, gives }: { readonly places: number; readonly format: string; readonly gives: ValueContent },
): Content {
  const rounded = call("ROUND", unrounded, numeral(places));
  return { kind: "formula", formula: `=${call("IF", condition, rounded, NOTHING)}`, gives, format };
}

/** The figure that ranks, in a column of its own. */
function keptContent(formulas: TableFormulas, unit: number): Content {
  const { table, key } = formulas;
  if (key === null || key.made === null) return BLANK;
  const { scale } = key.key;
  const { scores, framework } = table.ranking;
  const figureKind = scale === "share" ? "ratio" : "total";
  if (key.made.from === "sheet") {
    const from = cellAt(addressOf(table, unit, key.made.column));
    const figure = decimalAt(figureKind === "ratio" ? scores.ratios : scores.totals, unit);
    const gives = numberOf(figure === null ? null : printedFigure(figure, scale, framework.decimals));
    const places = framework.decimals + (scale === "share" ? 2 : 0);
    return roundedContent({ condition: call("ISNUMBER", from), unrounded: from }, { places, format: "General", gives });
  }
  const exact = scores.exact(unit);
  const gives = numberOf(exact === null ? null : keptFigure(exact, scale));
  const figure = figureOf(formulas, figureKind, unit);
  return figure === null ? gives : roundedContent(figure, { places: placesKept(scale), format: "General", gives });
}

function numberOf(value: Decimal | null): ValueContent {
  return value === null ? BLANK : { kind: "number", value: decimalToNumber(value), format: "General" };
}

function tieContent(
  { rank, table, worths }: TableFormulas,
  kind: ColumnKind,
  unit: number,
  columnOf: ColumnOf,
): Content {
  const tie = rank?.ties.find((each) => each.kind === kind);
  if (rank === null || tie === undefined || rank.lists.of(unit) === null) return BLANK;
  const gives = table.ranking.scores.statuses[unit] === "ranked" ? tieValue(table, tie, unit) : BLANK;
  const text = tieText(table, worths, tie, unit);
  if (text === null) return gives;
  const formula = call("IF", call("ISNUMBER", keyCell(rank, unit, columnOf)), text, NOTHING);
  return { kind: "formula", formula: `=${formula}`, gives, format: "General" };
}

function classContent(formulas: TableFormulas, unit: number, gives: ValueContent, stand: Stand): Content {
  const { table, classes, results } = formulas;
  const rule = table.ranking.framework.classes;
  if (classes === null || rule === null || hasDecidedClass(table, unit)) return gives;
  const figure = classFigure(formulas, classes.by, unit, stand.columnOf);
  if (figure === null) return gives;
  const known = rule.levels.flatMap(({ threshold }, level) => {
    const cell = threshold === null || threshold.value === null ? null : stand.thresholdOf(level);
    return cell === null ? [] : [cell];
  });
  const allKnown = known.length === 0 ? [] : [operate(call("COUNT", ...known), "=", numeral(known.length))];
  const text = classText(rule, figure.unrounded, stand.thresholdOf, {
    scale: classes.scale,
    language: results.language,
  });
  const formula = call("IF", allOf([figure.condition, ...allKnown]), text, NOTHING);
  return { kind: "formula", formula: `=${formula}`, gives, format: "General" };
}

/** What classes go by, as it stands in the sheet. */
function classFigure(
  formulas: TableFormulas,
  by: "ranking" | "ratio" | "least",
  unit: number,
  columnOf: ColumnOf,
): FigureFormula | null {
  const { table, key } = formulas;
  const inCell = (cell: Expression): FigureFormula => ({ unrounded: cell, condition: call("ISNUMBER", cell) });
  switch (by) {
    case "ranking":
      return key === null ? null : inCell(keyCell({ table, key: key.key }, unit, columnOf));
    case "ratio":
      return inCell(cellAt(addressOf(table, unit, columnOf("ratio"))));
    case "least":
      return leastPoints(formulas, unit);
  }
}

function leastPoints({ table, worths }: TableFormulas, unit: number): FigureFormula | null {
  const all = worths.tops(unit).filter(({ criterion }) => criterion.kind !== "notScored");
  const found = all.map(({ worth }) => worth);
  if (!found.every(isWorth)) return null;
  const counted = all.flatMap(({ criterion, worth }) =>
    isTopCriterion(criterion) && isWorth(worth) && worth.counts !== "never" ? [worth] : [],
  );
  if (counted.length === 0 || table.ranking.framework.total.kind !== "none") return null;
  if (counted.some(({ counts, terms }) => counts !== "always" && terms.plus.length !== 1)) return null;
  const points = counted.flatMap(({ terms }) =>
    terms.plus.length === 1 && terms.minus.length === 0 && terms.parts.length === 0
      ? rowAreas(terms.plus)
      : [sumText(terms)],
  );
  return { unrounded: call("MIN", ...points), condition: conditionOf(joined(found.map(({ premises }) => premises))) };
}

/** Why a unit has no result goes once it has one. */
function remarkContent(formulas: TableFormulas, unit: number, gives: ValueContent, columnOf: ColumnOf): Content {
  const { table, key, rank } = formulas;
  const isIncomplete = table.ranking.scores.statuses[unit] === "incomplete";
  if (gives.kind !== "text" || !isIncomplete || rank === null || key === null || gives.text.length > LONGEST_QUOTED)
    return gives;
  const kind = rankingFigure(table.ranking.framework.total);
  if (key.key.column.from === "ours" && (kind === null || figureOf(formulas, kind, unit) === null)) return gives;
  const formula = call("IF", call("ISNUMBER", keyCell(rank, unit, columnOf)), NOTHING, quoted(gives.text));
  return { kind: "formula", formula: `=${formula}`, gives, format: "General" };
}
