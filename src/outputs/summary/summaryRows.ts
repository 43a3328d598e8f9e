import type { DecimalText } from "../../model/numbers/decimal";
import type { ClassLevel, ClassRule, Framework, Provenance } from "../../model/framework";
import type { Language } from "../../locales/language";
import { numberText } from "../../locales/numbers";
import { sheetWords } from "../../locales/sheets";
import { assertNever } from "../../model/never";
import type { Ranking } from "../../model/ranking";
import type { Table } from "../../model/table";

/** How many units of one group (or of the whole) each class has, best first. */
export interface CountRow {
  readonly name: string;
  readonly counts: readonly number[];
  readonly unclassed: number;
  readonly units: number;
  /** The units themselves. */
  readonly members: readonly number[];
}

/** The counts of one table: a row a group in the sheet's order (none where it has no groups), then the whole. */
export interface CountTable {
  readonly groups: readonly CountRow[];
  readonly whole: CountRow;
}

export function countTable(table: Table, ranking: Ranking, language: Language): CountTable {
  const words = sheetWords(language);
  const everyUnit = table.units.map((_, unit) => unit);
  const { groups } = ranking.scores;
  const names = [...new Set(groups)];
  const grouped = names.some((name) => name !== null);
  const groupRow = (group: string | null) => {
    const members = everyUnit.filter((unit) => groups[unit] === group);
    return countRow(group ?? words.ungrouped, members, ranking);
  };
  return {
    groups: grouped ? names.map(groupRow) : [],
    whole: countRow(grouped ? words.sum : words.allUnits, everyUnit, ranking),
  };
}

function countRow(name: string, units: readonly number[], ranking: Ranking): CountRow {
  const levels = ranking.framework.classes?.levels ?? [];
  const counts = levels.map((_, level) => units.filter((unit) => ranking.classes[unit] === level).length);
  const classed = counts.reduce((sum, count) => sum + count, 0);
  return { name, counts, unclassed: units.length - classed, units: units.length, members: units };
}

/** One class's threshold in words, and where it comes from. */
export interface ThresholdRow {
  readonly name: string;
  readonly threshold: string;
  readonly basis: string;
  readonly inferred: boolean;
}

export function thresholdRows(framework: Framework, language: Language): readonly ThresholdRow[] {
  const rule = framework.classes;
  if (rule === null) return [];
  return rule.levels.map((level) => thresholdRow(level, rule.of, language));
}

function thresholdRow(level: ClassLevel, of: ClassRule["of"], language: Language): ThresholdRow {
  const words = sheetWords(language);
  const name = level.name[language];
  if (level.threshold === null) return { name, threshold: words.lowest, basis: "", inferred: false };
  const { value, comparison, provenance } = level.threshold;
  if (value === null) return { name, threshold: words.thresholdUnknown, basis: "", inferred: false };
  const figure = (decimal: DecimalText) => figureText(decimal, of, language);
  return {
    name,
    threshold: words[comparison](figure(value)),
    basis: basisText(provenance, language),
    inferred: provenance.kind === "inferred",
  };
}

function basisText(provenance: Provenance, language: Language): string {
  const words = sheetWords(language);
  switch (provenance.kind) {
    case "stated":
      return words.stated(provenance.source);
    case "inferred":
      return words.inferred;
    default:
      return assertNever(provenance);
  }
}

/** A figure with its unit: “700 điểm”, “85%”. */
function figureText(value: DecimalText, of: ClassRule["of"], language: Language): string {
  const words = sheetWords(language);
  const text = numberText(value, language);
  return of === "ratio" ? words.percent(text) : words.points(text);
}
