import { findingText, severityText } from "../../locales/findingText";
import type { Language } from "../../locales/language";
import { outputWords } from "../../locales/outputWords";
import { reportWords } from "../../locales/reportWords";
import { cellText } from "../../model/address";
import type { RecordedFramework, ReviewedFinding, RunRecord } from "../../model/runRecord";
import { wide } from "../sheet/cells";
import type { Line } from "../sheet/layLines";

/** The record of a run in words, a line each; none where nobody keeps one. */
export function recordLines(record: RunRecord | null, language: Language): readonly string[] {
  if (record === null) return [];
  const words = reportWords(language).record;
  const { at, options, fingerprint, tables, findings } = record;
  const names = outputWords(language);
  const ignored = findings.filter(({ reason }) => reason !== null);
  return [
    ...(at === null ? [] : [words.at(at)]),
    ...frameworksOf(record).map(({ name, id, version }) => words.framework(name[language], id, version)),
    words.options(
      options.outputs.map((output) => names[output].name),
      options.columns,
      tables.some(({ hiddenUnits }) => hiddenUnits === "leftOut"),
    ),
    words.fingerprint(fingerprint),
    ...(ignored.length === 0 ? [words.nothingIgnored] : ignored.map((each) => ignoredLine(each, language))),
  ];
}

/** At the foot of a sheet, printed small. */
export function recordFoot(record: RunRecord | null, columns: number, language: Language): readonly Line[] {
  const lines = recordLines(record, language);
  if (lines.length === 0) return [];
  const small = { italic: true, fontSize: 9, horizontal: "left" } as const;
  return [wide("", columns), ...lines.map((line) => wide(line, columns, small))];
}

function frameworksOf({ tables }: RunRecord): readonly RecordedFramework[] {
  return [
    ...new Map(tables.flatMap(({ framework }) => (framework === null ? [] : [[framework.id, framework]]))).values(),
  ];
}

function ignoredLine({ finding, under, reason }: ReviewedFinding, language: Language): string {
  const { sheet, cell } = finding.place;
  const place = cell === null ? sheet : `${sheet}!${cellText(cell)}`;
  const severity = severityText(finding.severity, language);
  return reportWords(language).record.ignored(severity, place, findingText(finding, under, language), reason ?? "");
}
