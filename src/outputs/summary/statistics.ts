import type { Language } from "../../locales/language";
import { sheetWords } from "../../locales/sheets";
import { summaryPartWords } from "../../locales/summaryPartWords";
import { decimalToNumber, type Decimal } from "../../model/numbers/decimal";
import { decimalAt } from "../../model/numbers/decimalColumn";
import type { Content, Style } from "../../model/plan";
import { rankingFigure } from "../../model/totalRule";
import type { RankedTable } from "../rankedTable";
import { bestOf, meanOf, medianOf, spreadOf, worstOf, type Spread } from "../results/spread";
import { CENTERED, count, textCell, wide } from "../sheet/cells";
import type { Line, LineCell } from "../sheet/layLines";

const HEADING: Style = { bold: true, horizontal: "center" };

interface Measured {
  readonly name: string;
  readonly spread: Spread;
  readonly isPercent: boolean;
}

/** Highest, lowest, mean and median by main criterion and of the figure that ranks, of the units that are ranked. */
export function statisticLines(
  table: RankedTable,
  number: number,
  columns: number,
  language: Language,
): readonly Line[] {
  const words = summaryPartWords(language);
  const measured = measuredOf(table, language);
  if (measured.length === 0) return [];
  const head = [sheetWords(language).number, words.criterion, words.best, words.worst, words.mean, words.median];
  return [
    wide(words.statistics(number), columns, { bold: true }),
    { cells: head.map((text) => textCell(text)), style: HEADING, bordered: true },
    ...measured.map((each, index) => lineOf(each, index + 1, table)),
    wide(words.ofRanked(rankedUnits(table).length), columns, { italic: true }),
  ];
}

function rankedUnits({ ranking: { scores } }: RankedTable): readonly number[] {
  return scores.statuses.flatMap((status, unit) => (status === "ranked" ? [unit] : []));
}

function measuredOf(table: RankedTable, language: Language): readonly Measured[] {
  const { framework, scores } = table.ranking;
  const units = rankedUnits(table);
  const criteria = framework.criteria
    .filter(({ parent }) => parent === null)
    .map(({ id, name }): Measured => {
      return { name: name[language], spread: spreadOf(units.map((unit) => scores.points(id, unit))), isPercent: false };
    });
  const figure = rankingFigure(framework.total);
  const words = sheetWords(language);
  const whole = (of: "total" | "ratio"): Measured => ({
    name: of === "total" ? words.totalAlone : words.ratio,
    spread: spreadOf(units.map((unit) => decimalAt(scores[`${of}s`], unit))),
    isPercent: of === "ratio",
  });
  return [...criteria, ...(figure === null ? [] : [whole(figure)])].filter(({ spread }) => spread.figures.length > 0);
}

function lineOf({ name, spread, isPercent }: Measured, number: number, { ranking }: RankedTable): Line {
  const places = Math.max(2, ranking.framework.decimals);
  const figure = (value: Decimal | null, format: string): LineCell => {
    return {
      content: value === null ? { kind: "blank" } : numberOf(value, format, isPercent),
      columns: 1,
      style: CENTERED,
    };
  };
  const fixed = `0.${"0".repeat(places)}`;
  return {
    cells: [
      { content: count(number), columns: 1, style: CENTERED },
      textCell(name),
      figure(bestOf(spread), "General"),
      figure(worstOf(spread), "General"),
      figure(meanOf(spread, places), fixed),
      figure(medianOf(spread, places), fixed),
    ],
    bordered: true,
  };
}

/** Per cents are shown with their sign behind them, and not turned into shares: figures stay as they are printed. */
function numberOf(value: Decimal, format: string, isPercent: boolean): Content {
  const shown = isPercent && format === "General" ? "0.##" : format;
  return { kind: "number", value: decimalToNumber(value), format: isPercent ? `${shown}"%"` : shown };
}
