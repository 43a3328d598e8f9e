import { findingText, severityText } from "../../locales/findingText";
import type { Language } from "../../locales/language";
import { reportWords } from "../../locales/reportWords";
import { areaText, type CellAddress } from "../../model/address";
import type { Severity } from "../../model/finding";
import { groupFindings } from "../../model/groupFindings";
import { OFFICIAL_MARGINS, ROOM_ACROSS } from "../../model/paper";
import type { Style } from "../../model/plan";
import { err, ok } from "../../model/result";
import type { RecordedTable, ReviewedFinding, RunRecord } from "../../model/runRecord";
import type { Output } from "../output";
import { recordFoot } from "../record/recordLines";
import { CENTERED, count, EMPTY_LINE, oneLine, textCell, wide } from "../sheet/cells";
import type { Line } from "../sheet/layLines";
import { planSheets, type SheetDraft } from "../sheet/planSheets";
import { cellLink } from "./cellLink";

const BASE: Style = { fontName: "Times New Roman", fontSize: 12, vertical: "top", wrap: true };
const HEADING: Style = { bold: true, horizontal: "center" };
const LINK: Style = { fontColor: "#0563C1", horizontal: "left" };
const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
/** Points: running number, cells, what was found. */
const [NUMBER, CELLS] = [34, 88];
const WIDTHS = [NUMBER, CELLS, ROOM_ACROSS.portrait - NUMBER - CELLS];

/** Everything that was found in the tables of the run, to be printed and kept. */
export const report: Output = {
  place: "sheets",
  plan: (run) => {
    const { record, language } = run;
    if (record === null) return [err({ code: "write.nothing", sheet: null, params: {} })];
    return [ok(planSheets(run, "report", [draftOf(record, language)]))];
  },
};

function draftOf(record: RunRecord, language: Language): SheetDraft {
  return {
    name: reportWords(language).sheet,
    lines: reportLines(record, language),
    widths: WIDTHS,
    base: BASE,
    page: { orientation: "portrait", margins: OFFICIAL_MARGINS, numbered: true },
  };
}

function reportLines(record: RunRecord, language: Language): readonly Line[] {
  const words = reportWords(language);
  const open = record.findings.filter(({ reason }) => reason === null);
  const ignored = record.findings.filter(({ reason }) => reason !== null);
  const of = (severity: Severity) => open.filter(({ finding }) => finding.severity === severity);
  const cuts = open.filter(({ finding: { code } }) => code === "score.cut" || code === "score.stagesApart");
  const namesSheet = new Set(record.findings.map(({ finding }) => finding.place.sheet)).size > 1;
  const listed = (title: string, lines: readonly Told[]) => listLines(title, { lines, namesSheet }, language);
  const counts = { error: of("error").length, warning: of("warning").length, info: of("info").length };
  return [
    across(words.title, { ...HEADING, fontSize: 14 }),
    EMPTY_LINE,
    ...(record.file === null ? [] : [across(words.file(record.file))]),
    ...record.tables.flatMap((table) => tableLines(table, language)),
    across(record.findings.length === 0 ? words.none : words.counts(counts), { bold: true }),
    ...SEVERITIES.flatMap((severity) => {
      const grouped = of(severity).filter(({ finding }) => finding.code !== "score.cut");
      return listed(words.group(severityText(severity, language), grouped.length), toldOnce(grouped));
    }),
    ...listed(words.cuts(cuts.length), cuts.map(told)),
    ...listed(words.ignored(ignored.length), ignored.map(told)),
    ...recordFoot(record, WIDTHS.length, language),
  ];
}

function across(text: string, style?: Style): Line {
  return wide(text, WIDTHS.length, style);
}

function tableLines({ title, sheet, area, framework }: RecordedTable, language: Language): readonly Line[] {
  const words = reportWords(language);
  return [
    across(words.table(oneLine(title ?? sheet.name), sheet.name, areaText(area))),
    ...(framework === null ? [across(words.noFramework, { italic: true })] : []),
  ];
}

/** One line of a list: a finding with all cells that it holds of. */
interface Told extends ReviewedFinding {
  readonly cells: readonly CellAddress[];
}

function told(reviewed: ReviewedFinding): Told {
  const { finding } = reviewed;
  return { ...reviewed, cells: finding.place.cell === null ? [] : [finding.place.cell] };
}

/** What differs in its cell only is one line. */
function toldOnce(findings: readonly ReviewedFinding[]): readonly Told[] {
  const under = new Map(findings.map((each) => [each.finding, each.under]));
  return groupFindings([...under.keys()]).map(({ first, members }) => ({
    finding: first,
    under: under.get(first) ?? [],
    reason: null,
    cells: members.flatMap(({ place }) => place.cell ?? []),
  }));
}

/** A list of findings under its heading; of those let stand with the reason. */
function listLines(
  title: string,
  { lines, namesSheet }: { readonly lines: readonly Told[]; readonly namesSheet: boolean },
  language: Language,
): readonly Line[] {
  if (lines.length === 0) return [];
  const words = reportWords(language);
  return [
    EMPTY_LINE,
    across(title, { bold: true }),
    { cells: [words.number, words.cell, words.what].map((text) => textCell(text)), style: HEADING, bordered: true },
    ...lines.map(({ finding, under, reason, cells }, index): Line => {
      const number = { content: count(index + 1), columns: 1, style: CENTERED };
      const content = cellLink({ sheet: finding.place.sheet, cells, namesSheet }, language);
      const what = findingText(finding, under, language);
      return {
        cells: [
          number,
          { content, columns: 1, style: LINK },
          textCell(reason === null ? what : `${what}\n${words.reason(reason)}`),
        ],
        bordered: true,
      };
    }),
  ];
}
