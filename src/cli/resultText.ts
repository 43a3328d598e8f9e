import type { CliWords } from "../locales/cliShape";
import { cliWords } from "../locales/cliWords";
import { severityText } from "../locales/findingText";
import type { Language } from "../locales/language";
import { numberText } from "../locales/numbers";
import { areaText, at } from "../model/address";
import { areasOfCells } from "../model/areas";
import type { Framework } from "../model/framework";
import { groupFindings } from "../model/groupFindings";
import { columnsText, type TextColumn } from "./columnsText";
import type { CliResult, ResultFinding, ResultTable, ResultUnit } from "./resultSchema";
import { shownLine } from "./shownText";

/** The ranking of every table, best first, and what is to be said of it. */
export function rankText(result: CliResult, frameworks: ReadonlyMap<string, Framework>, language: Language): string {
  const tables = result.tables.map((table) =>
    tableText(table, frameworks.get(table.framework?.id ?? "") ?? null, language),
  );
  return [...tables, findingsText(result, language)].join("\n\n");
}

/** The findings alone. */
export function checkText(result: CliResult, frameworks: ReadonlyMap<string, Framework>, language: Language): string {
  const heads = result.tables.map((table) =>
    headText(table, frameworks.get(table.framework?.id ?? "") ?? null, language),
  );
  return `${heads.join("\n")}\n\n${findingsText(result, language)}`;
}

function headText(table: ResultTable, framework: Framework | null, language: Language): string {
  const name = framework?.name[language] ?? null;
  return shownLine(cliWords(language).table(table.sheet, table.address, name, otherSheets(table).size));
}

/** Where units of the table's list, or the lines that make them, stand beside its own sheet. */
function otherSheets({ sheet: own, units }: ResultTable): ReadonlySet<string> {
  const sheets = units.flatMap(({ sheet, parts = [] }) => [sheet ?? own, ...parts.map((part) => part.sheet)]);
  return new Set(sheets.filter((sheet) => sheet !== own));
}

function tableText(table: ResultTable, framework: Framework | null, language: Language): string {
  const head = headText(table, framework, language);
  if (framework === null) return head;
  const columns = shownColumns(table, framework, language);
  const rows = inRankOrder(table.units).map((unit) => columns.map(({ text }) => text(unit)));
  return [head, ...columnsText(columns, rows), ...countLines(table, cliWords(language))].join("\n");
}

interface ShownColumn extends TextColumn {
  readonly text: (unit: ResultUnit) => string;
}

function shownColumns({ units }: ResultTable, framework: Framework, language: Language): readonly ShownColumn[] {
  const words = cliWords(language);
  const figure = (value: string | null) => (value === null ? "" : numberText(value, language, framework.decimals));
  const rank = (unit: ResultUnit) => (unit.status === "ranked" ? String(unit.rank ?? "") : words.unranked[unit.status]);
  const right = (head: string, text: ShownColumn["text"]): ShownColumn => ({ head, align: "right", text });
  const left = (head: string, text: ShownColumn["text"]): ShownColumn => ({ head, align: "left", text });
  const { columns } = words;
  return [
    right(columns.rank, rank),
    left(columns.unit, ({ name }) => name),
    ...when(
      units,
      "group",
      left(columns.group, ({ group }) => group ?? ""),
    ),
    ...when(
      units,
      "rankInGroup",
      right(columns.rankInGroup, ({ rankInGroup }) => String(rankInGroup ?? "")),
    ),
    ...when(
      units,
      "total",
      right(columns.total, ({ total }) => figure(total)),
    ),
    ...when(
      units,
      "ratio",
      right(columns.ratio, ({ ratio }) => (ratio === null ? "" : `${figure(ratio)}%`)),
    ),
    ...(framework.ranking.alsoBy ?? []).map((id) => {
      const name = framework.criteria.find((criterion) => criterion.id === id)?.name[language] ?? id;
      return right(`${columns.rank} ${name}`, ({ ranksBy = {} }) => String(ranksBy[id] ?? ""));
    }),
    ...when(
      units,
      "class",
      left(columns.class, ({ class: name }) => name ?? ""),
    ),
  ];
}

/** A column that no unit fills is not shown. */
function when(units: readonly ResultUnit[], key: keyof ResultUnit, column: ShownColumn): readonly ShownColumn[] {
  return units.some((unit) => unit[key] !== null) ? [column] : [];
}

function inRankOrder(units: readonly ResultUnit[]): readonly ResultUnit[] {
  return [...units].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || a.row - b.row);
}

/** A line a group, then the whole; units without a class are counted too. */
function countLines({ counts, units }: ResultTable, words: CliWords): readonly string[] {
  const groups = [...new Set(counts.map(({ group }) => group))];
  return groups.map((group) => {
    const own = counts.filter((count) => count.group === group);
    const unclassed = units.filter((unit) => unit.class === null && (group === null || unit.group === group)).length;
    return words.counts(
      group,
      own.map(({ class: name, count }) => [name, count] as const),
      unclassed,
    );
  });
}

/** Findings that differ only in their cell are one line; how many there are of each severity is counted one by one. */
function findingsText({ findings, tables }: CliResult, language: Language): string {
  const words = cliWords(language);
  if (findings.length === 0) return words.noFindings;
  const severalSheets = new Set([...findings, ...tables].map(({ sheet }) => sheet)).size > 1;
  const lines = groupFindings(findings.map(placed)).map(({ first: { severity, sheet, cell, message }, members }) => [
    severityText(severity, language),
    severalSheets ? `${sheet}${cell === null ? "" : `!${cell}`}` : (cell ?? ""),
    [message, ...alsoAt(members.slice(1), words)].join(" "),
  ]);
  const count = (severity: string) => findings.filter((found) => found.severity === severity).length;
  const columns = [0, 1, 2].map((): TextColumn => ({ head: "", align: "left" }));
  return [
    ...columnsText(columns, lines).slice(1),
    words.findingCounts(count("error"), count("warning"), count("info")),
  ].join("\n");
}

type PlacedFinding = ReturnType<typeof placed>;

function placed(found: ResultFinding) {
  return { ...found, place: { sheet: found.sheet, cell: found.cell === null ? null : at(found.cell) } };
}

/** More runs of cells than this are cut from a line. */
const SHOWN_RUNS = 12;

function alsoAt(others: readonly PlacedFinding[], words: CliWords): readonly string[] {
  const cells = others.flatMap(({ place }) => place.cell ?? []);
  if (cells.length === 0) return [];
  const runs = areasOfCells(cells).map(areaText);
  return [words.alsoAt(cells.length, runs.slice(0, SHOWN_RUNS).join(", "), runs.length > SHOWN_RUNS)];
}
