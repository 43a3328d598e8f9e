import type { Language } from "../locales/language";
import { contentText } from "../locales/changesText";
import { cliWords } from "../locales/cliWords";
import { findingText } from "../locales/findingText";
import { areaText, cellText } from "../model/address";
import { otherResult } from "../model/alternative";
import { decimalText } from "../model/numbers/decimal";
import { decimalAt, type DecimalColumn } from "../model/numbers/decimalColumn";
import { fractionText } from "../model/numbers/fractionText";
import type { Finding } from "../model/finding";
import type { CellChange, SheetChanges } from "../model/planChanges";
import type { Criterion, Framework } from "../model/framework";
import type { Ranking } from "../model/ranking";
import type { Scores } from "../model/scores";
import { type CriterionColumn, FigureState, type MadeOf } from "../model/table";
import { foundUnder } from "../session/foundUnder";
import type { Assessment, SheetScan, TableScan, Understood } from "../session/scan";
import { tableReading } from "../session/tableReading";

import type { CheckCommand, RankCommand } from "./command";
import type { CliResult, ResultChanges, ResultFinding, ResultTable, ResultUnit } from "./resultSchema";

/** What else is told: of a draft, what it says otherwise; of a writing, what it would change. */
export interface ToldBeside {
  readonly ofDraft?: readonly Finding[] | null;
  readonly changes?: readonly SheetChanges[] | null;
}

/**
 * The scans of a file as the one object that `--json` prints; the tables on the screen are made from it too. Of a draft
 * that was compared with the workbook, only what it says otherwise is told.
 */
export function resultOf(
  { language, ...command }: RankCommand | CheckCommand,
  scans: readonly SheetScan[],
  { ofDraft = null, changes = null }: ToldBeside = {},
): CliResult {
  const tables = scans.flatMap((scan) => scan.tables);
  const under = foundUnder(scans);
  return {
    schema: 2,
    file: command.kind === "check" ? (command.draft ?? command.file) : command.file,
    tables: tables.map(tableOf),
    findings: (ofDraft ?? scans.flatMap(({ findings }) => findings)).map((found) =>
      findingOf(found, under(found), language),
    ),
    ...(changes === null ? {} : { changes: changes.map((each) => changesOf(each, language)) }),
    reading: { tables: tables.map((table) => tableReading(table, language)) },
  };
}

function tableOf({ block, understood, assessment }: TableScan): ResultTable {
  const place = { sheet: block.sheet.name, address: areaText(block.area), title: block.title };
  const framework = understood === null ? null : frameworkOf(understood);
  if (assessment === null) return { ...place, framework, units: [], counts: [] };
  const { ranking } = assessment;
  return {
    ...place,
    framework,
    units: unitsOf(assessment),
    counts: ranking.counts.map(({ group, level, count }) => ({
      group,
      class: className(assessment, level) ?? "",
      count,
    })),
  };
}

function frameworkOf({ framework: { id, version }, matchedBy }: Understood): ResultTable["framework"] {
  return { id, version, matchedBy };
}

function unitsOf(assessment: Assessment): ResultUnit[] {
  const { table, ranking, framework } = assessment;
  const { statuses, groups, totals, ratios } = ranking.scores;
  const columns = new Map(table.criteria.map((column) => [column.criterion, column]));
  return table.units.map(({ name, nameCell, sheet }, unit) => ({
    row: nameCell.row + 1,
    name,
    group: groups[unit] ?? null,
    status: statuses[unit] ?? "incomplete",
    scores: Object.fromEntries(
      framework.criteria.map((criterion) => [
        criterion.id,
        scoreOf(columns.get(criterion.id), criterion, ranking.scores, unit),
      ]),
    ),
    total: figureText(totals, unit),
    ratio: figureText(ratios, unit),
    rank: ranking.ranks[unit] || null,
    rankInGroup: ranking.ranksInGroup[unit] || null,
    class: className(assessment, ranking.classes[unit] ?? -1),
    ...(ranking.ranksBy.size === 0 ? {} : { ranksBy: ranksBy(ranking, unit) }),
    ...alternativesOf(assessment, unit),
    ...(table.madeOf === undefined ? {} : { parts: partsOf(table.madeOf, unit) }),
    ...(sheet === undefined || sheet.id === table.sheet.id ? {} : { sheet: sheet.name }),
  }));
}

function ranksBy({ ranksBy: all }: Ranking, unit: number): NonNullable<ResultUnit["ranksBy"]> {
  return Object.fromEntries([...all].map(([id, ranks]) => [id, ranks[unit] || null]));
}

function alternativesOf({ ranking, alternatives = [] }: Assessment, unit: number): Pick<ResultUnit, "alternatives"> {
  const others = alternatives.flatMap(({ clause, ranking: other }) => {
    const result = otherResult(ranking, other, unit);
    if (result === null) return [];
    const { totals, ratios } = other.scores;
    return [
      {
        clause,
        total: figureText(totals, unit),
        ratio: figureText(ratios, unit),
        rank: result.rank,
        class: result.class,
      },
    ];
  });
  return others.length === 0 ? {} : { alternatives: others };
}

function partsOf({ lines, parts }: MadeOf, unit: number): NonNullable<ResultUnit["parts"]> {
  return (parts[unit] ?? []).flatMap(({ name, line, weight }) => {
    const own = lines.units[line];
    if (own === undefined) return [];
    const sheet = (own.sheet ?? lines.sheet).name;
    return [{ name, row: own.nameCell.row + 1, sheet, weight: weight === null ? null : fractionText(weight) }];
  });
}

/**
 * As the sheet gives it; points made from a raw figure or from components where it gives none. What does not apply to the
 * unit is so whatever stands in its cell; a blank that the framework does not need stays a blank.
 */
function scoreOf(
  column: CriterionColumn | undefined,
  criterion: Criterion,
  scores: Scores,
  unit: number,
): string | null {
  const { id } = criterion;
  const isBlank = column?.states[unit] === FigureState.missing && criterion.optional === true;
  if (column?.states[unit] === FigureState.notApplicable) return "n/a";
  if (scores.standing(id, unit) === "leftOut") return isBlank ? null : "n/a";
  const given = column?.gives === "points" ? decimalAt(column.figures, unit) : null;
  const points = given ?? scores.points(id, unit);
  return points === null ? null : decimalText(points);
}

function figureText(column: DecimalColumn, unit: number): string | null {
  const value = decimalAt(column, unit);
  return value === null ? null : decimalText(value);
}

function className({ framework }: Assessment, level: number): string | null {
  return framework.classes?.levels[level]?.name.vi ?? null;
}

function changesOf(
  { cells, officers, examples, beside, titles, ...sheet }: SheetChanges,
  language: Language,
): ResultChanges {
  const cellOf = ({ cell, before, after }: CellChange) => ({ cell, before, after: contentText(after, language) });
  return {
    ...sheet,
    cells: { ...cells },
    officers: officers.map(cellOf),
    examples: examples.map(cellOf),
    beside: [...beside],
    titles: titles.map((title) => ({ ...title })),
  };
}

function findingOf(found: Finding, under: readonly Framework[], language: Language): ResultFinding {
  const { code, severity, blocks, place, params } = found;
  return {
    code,
    severity,
    blocks,
    sheet: place.sheet,
    cell: place.cell === null ? null : cellText(place.cell),
    params: { ...params },
    message: messageOf(found, under, language),
  };
}

function messageOf(found: Finding, under: readonly Framework[], language: Language): string {
  const text = findingText(found, under, language);
  if (found.code !== "reading.question") return text;
  const { id, choices } = found.params;
  return `${text} ${cliWords(language).answeredBy(id, choices)}`;
}
