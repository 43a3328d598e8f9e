import { countsInText } from "../../checks/support/countsInText";
import type { Place } from "../../model/address";
import { finding, type Finding } from "../../model/finding";
import type { ClassCount } from "../../model/ranking";
import type { Assessment, SheetScan } from "../scan";
import { checkDraftTable } from "./checkDraftTable";
import type { Draft } from "../../model/draft";
import { draftTables } from "./draftTables";
import { uncitedBases, wrongBases } from "./wrongBases";
import { namedUnits, wrongNames } from "./wrongNames";

/** What the parts of a draft are called where a finding names its place. */
export interface DraftNames {
  readonly line: (number: number) => string;
  readonly table: (number: number) => string;
}

/**
 * A draft Decision against the workbook's ranking: the counts of Điều 1, every row of its appendices and
 * their order, names, year, and the number of what it rests on.
 * Without a table or a count that can be compared, that itself is told.
 */
export function checkDraft(draft: Draft, scans: readonly SheetScan[], names: DraftNames): readonly Finding[] {
  const assessments = scans.flatMap(({ tables }) => tables.flatMap(({ assessment }) => assessment ?? []));
  const lines = draft.flatMap((part) => (part.kind === "line" ? [part.text] : []));
  const tables = draftTables(draft, names.table);
  const units = namedUnits(assessments);
  const uncited = uncitedBases(lines, assessments);
  const counts = countLists(lines, assessments);
  const compared = tables.map((table) => checkDraftTable(table, assessments));
  const place: Place = { sheet: names.line(1), cell: null };
  if (counts.length === 0 && compared.every((result) => result === null)) return [finding("draft.nothing", place, {})];
  return [
    ...counts.flatMap((list) => wrongCounts(list, assessments, names)),
    ...lines.flatMap((text, index) => {
      const at: Place = { sheet: names.line(index + 1), cell: null };
      return [...wrongYear(text, at, assessments), ...wrongNames(text, at, units), ...wrongBases(text, at, uncited)];
    }),
    ...compared.flatMap((result) => result ?? []),
  ];
}

interface StatedCount {
  readonly line: number;
  readonly class: string;
  readonly count: number;
}

/** Runs of lines that count classes: each run is about one list of units. */
function countLists(lines: readonly string[], assessments: readonly Assessment[]): readonly (readonly StatedCount[])[] {
  const classes = [...new Set(assessments.flatMap((one) => levelNames(one)))];
  const lists: StatedCount[][] = [];
  let last = -2;
  lines.forEach((text, line) => {
    const stated = countsInText(text, classes).map(({ class: index, count }) => {
      return { line, class: classes[index] ?? "", count };
    });
    if (stated.length === 0) return;
    const list = lists.at(-1);
    const repeats = list?.some((one) => stated.some((other) => other.class === one.class)) === true;
    if (list === undefined || last !== line - 1 || repeats) lists.push([...stated]);
    else list.push(...stated);
    last = line;
  });
  return lists;
}

/** Against that list of the workbook which agrees most: a table's whole, or one of its groups. */
function wrongCounts(
  list: readonly StatedCount[],
  assessments: readonly Assessment[],
  names: DraftNames,
): readonly Finding[] {
  const candidates = assessments.flatMap((one) => groupsOf(one).map((group) => ({ one, group })));
  const compared = candidates.map(({ one, group }) => differing(list, one, group));
  const [best] = [...compared].sort((a, b) => a.length - b.length);
  return (best ?? []).map(({ stated, computed, group }) =>
    finding(
      "draft.count",
      { sheet: names.line(stated.line + 1), cell: null },
      { group, class: stated.class, written: stated.count, computed },
    ),
  );
}

function differing(list: readonly StatedCount[], one: Assessment, group: string | null) {
  return list.flatMap((stated) => {
    const level = levelNames(one).indexOf(stated.class);
    const computed = one.ranking.counts.find((count) => count.group === group && count.level === level)?.count ?? 0;
    return computed === stated.count ? [] : [{ stated, computed, group }];
  });
}

function groupsOf({ ranking }: Assessment): readonly ClassCount["group"][] {
  return [...new Set(ranking.counts.map(({ group }) => group))];
}

function levelNames({ framework }: Assessment): readonly string[] {
  return framework.classes?.levels.map(({ name }) => name.vi) ?? [];
}

const DATE = /ngày\s+\d{1,2}(?:\s+tháng\s+\d{1,2}\s+năm\s+\d{4}|[/.-]\d{1,2}[/.-]\d{4})/giu;
const YEAR_OF_RESULTS =
  /kết quả (?:đánh giá|xếp hạng|xếp loại|chấm điểm|thẩm định)(?:(?!năm)[^.;])*?năm\s+(20\d\d)(?!\s*(?:và|trở đi))/giu;

/** "Kết quả … năm 2022" where the workbook's table is of another year. */
function wrongYear(text: string, place: Place, assessments: readonly Assessment[]): readonly Finding[] {
  const years = new Set(assessments.flatMap((one) => yearsOf(one)));
  if (years.size === 0) return [];
  const said = [...text.replace(DATE, " ").matchAll(YEAR_OF_RESULTS)].map(([, year]) => Number(year));
  const wrong = [...new Set(said)].filter((year) => !years.has(year));
  return wrong.map((year) => finding("draft.year", place, { written: year, years: [...years] }));
}

function yearsOf({ framework, table }: Assessment): readonly number[] {
  const inTitle = [...(table.title ?? "").replace(DATE, " ").matchAll(/năm\s+(20\d\d)/giu)].map(([, year]) =>
    Number(year),
  );
  if (inTitle.length > 0) return inTitle;
  return framework.year === null ? [] : [framework.year];
}
