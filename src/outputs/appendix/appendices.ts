import { decisionWords } from "../../locales/decisionWords";
import { numberText } from "../../locales/numbers";
import type { Language } from "../../locales/language";
import { sheetWords } from "../../locales/sheets";
import { assertNever } from "../../model/never";
import { type Decimal, decimalText } from "../../model/numbers/decimal";
import { decimalAt } from "../../model/numbers/decimalColumn";
import type { Content } from "../../model/plan";
import type { RankedTable } from "../rankedTable";
import { rankedLists, type RankedList } from "../results/rankedLists";
import { headerText, listedKinds, resultContent } from "../results/resultColumns";
import type { ResultKind } from "../results/resultKind";
import { resultsOf, type Results } from "../results/results";
import { pointsText, scoreColumns, scoresOf } from "../results/scoreColumns";
import { oneLine } from "../sheet/cells";
import { attachedLine, subjectOf } from "./titles";
import { romanNumeral } from "../../model/text/romanNumeral";

export interface AppendixColumn {
  readonly heading: string;
  readonly kind: "rank" | "unit" | "figure" | "class" | "remark";
}

/** One list of units with what its appendix is called. */
export interface NamedList {
  readonly list: RankedList;
  readonly table: RankedTable;
  /** “Phụ lục I”; without a numeral where there is one only. */
  readonly heading: string;
}

/** The list as a decision prints it: every cell a text, decimals with the mark of the language. */
export interface Appendix extends NamedList {
  /** In capitals. */
  readonly title: string;
  /** “(Kèm theo …)” */
  readonly attached: string;
  readonly columns: readonly AppendixColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** An appendix a list, numbered with Roman numerals where there are several (Decree 30/2020/NĐ-CP, Phụ lục I, II.5). */
export function appendicesOf(tables: readonly RankedTable[], language: Language): readonly Appendix[] {
  return namedLists(tables, language).map((named) => appendixOf(named, language));
}

/** The lists of the appendices, in their order. */
export function namedLists(tables: readonly RankedTable[], language: Language): readonly NamedList[] {
  const lists = tables.flatMap((table) => rankedLists(table).map((list) => ({ table, list })));
  const words = decisionWords(language);
  return lists.map(({ table, list }, index) => {
    const heading = lists.length === 1 ? words.appendix : `${words.appendix} ${romanNumeral(index + 1)}`;
    return { heading, table, list };
  });
}

function appendixOf({ heading, table, list }: NamedList, language: Language): Appendix {
  const words = decisionWords(language);
  const results = resultsOf(table, language);
  const columns = columnsOf(table, list, results);
  const name = list.name === null ? [] : [listName(list.name)];
  return {
    heading,
    list,
    table,
    title: [words.resultsOf(subjectOf(table)), ...name].join(" - ").toUpperCase(),
    attached: attachedLine(table, language),
    columns: columns.map(({ heading, kind }) => ({ heading, kind })),
    rows: list.units.map((unit) => columns.map(({ text }) => text(unit))),
  };
}

type Column = AppendixColumn & { readonly text: (unit: number) => string };

function columnsOf(table: RankedTable, list: RankedList, results: Results): readonly Column[] {
  const { language, ranking } = results;
  const kinds = listedKinds(results);
  const result = (kind: ResultKind): Column => ({
    heading: headerText(kind, ranking.framework, language),
    kind: columnKind(kind),
    text: (unit) => resultText(kind, results, unit),
  });
  const scores = scoreColumns(table, language).map(({ criterion, heading }): Column => {
    const scoreOf = scoresOf(table, criterion.id);
    return { heading, kind: "figure", text: (unit) => scoreText(scoreOf(unit), language) };
  });
  const remarks = result("remark");
  const hasRemarks = kinds.includes("remark") && list.units.some((unit) => remarks.text(unit) !== "");
  return [
    ...kinds.filter((kind) => kind === "rank").map(result),
    {
      heading: unitHeading(table, language),
      kind: "unit",
      text: (unit) => oneLine(table.table.units[unit]?.name ?? ""),
    },
    ...scores,
    ...kinds.filter((kind) => kind !== "rank" && kind !== "remark").map(result),
    ...(hasRemarks ? [remarks] : []),
  ];
}

function columnKind(kind: ResultKind): AppendixColumn["kind"] {
  switch (kind) {
    case "rank":
    case "class":
      return kind;
    case "total":
    case "ratio":
      return "figure";
    case "difference":
    case "remark":
      return "remark";
    default:
      return assertNever(kind);
  }
}

/** As the sheet heads its column of names. */
function unitHeading({ block }: RankedTable, language: Language): string {
  const field = block.orientation === "unitsDown" ? block.fields.find(({ sense }) => sense === "unit") : undefined;
  return field?.header.at(-1) ?? sheetWords(language).unit;
}

function scoreText(score: Decimal | "notApplicable" | null, language: Language): string {
  if (score === null) return "";
  return score === "notApplicable" ? "-" : pointsText(score, language);
}

/** A sum of points in its shortest form, as its points are; other figures with all their places. */
function resultText(kind: ResultKind, results: Results, unit: number): string {
  const { ranking, language } = results;
  const { decimals, total } = ranking.framework;
  const figure = kind === "total" || kind === "ratio" ? decimalAt(ranking.scores[`${kind}s`], unit) : null;
  if (figure === null) return plainText(resultContent(kind, results, unit));
  if (kind === "total" && total.kind === "sum") return pointsText(figure, language);
  return numberText(decimalText(figure), language, decimals) + (kind === "ratio" ? "%" : "");
}

function plainText(content: Content): string {
  switch (content.kind) {
    case "text":
      return content.text;
    case "number":
      return String(content.value);
    case "blank":
    case "formula":
      return "";
  }
}

/** “I. Khối sở, ban, ngành” without its own number. */
export function listName(name: string): string {
  return oneLine(name).replace(/^(?:[IVXLC]+|\d+|[A-Z])[.)]\s*/, "");
}
