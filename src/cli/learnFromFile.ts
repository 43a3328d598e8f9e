import { cliWords } from "../locales/cliWords";
import { draftEvidenceLines } from "../locales/draftEvidenceText";
import { editorWords } from "../locales/editorWords";
import { findingText, severityText } from "../locales/findingText";
import { frameworkProblemText } from "../locales/frameworkText";
import type { Language } from "../locales/language";
import { numberText } from "../locales/numbers";
import { pointRuleText } from "../locales/pointRuleText";
import { cellText } from "../model/address";
import { callProblem } from "../model/callProblem";
import type { Finding } from "../model/finding";
import type { Framework } from "../model/framework";
import { err, ok } from "../model/result";
import type { SheetScan } from "../session/scan";
import type { Session } from "../session/session";
import { columnsText } from "./columnsText";
import type { FrameworksAction, Manner } from "./command";
import { frameworkProblems, frameworkText } from "./frameworkText";
import type { ExitCode, Io } from "./io";
import { refused, type Outcome } from "./outcome";
import { noTable, scanFile } from "./scanFile";
import { troubleText } from "./trouble";

type Learning = Extract<FrameworksAction, { readonly kind: "derive" | "infer" }>;

/** `frameworks derive` and `frameworks infer`: what a workbook tells of the rules behind it. */
export async function learnFromFile(action: Learning, manner: Manner, io: Io): Promise<ExitCode> {
  const learned = await carryOut(action, manner, io);
  if (learned.ok) return learned.value;
  for (const trouble of learned.error) io.problem(troubleText(trouble, manner.language));
  return 2;
}

function carryOut({ kind, file, sheet }: Learning, manner: Manner, io: Io): Promise<Outcome<ExitCode>> {
  const learn = kind === "derive" ? derive : infer;
  const asked = { file, sheet, language: manner.language };
  return scanFile(asked, io, ({ session, scans }) => learn(session, scans, manner, io));
}

/** One draft of one sheet: a file with several tables of criteria must be asked sheet by sheet. */
async function derive(
  session: Session,
  scans: readonly SheetScan[],
  { json, language }: Manner,
  io: Io,
): Promise<Outcome<ExitCode>> {
  const drafts = await Promise.all(scans.map(async (scan) => ({ scan, draft: await session.derive(scan, 0) })));
  const [found, ...others] = drafts.flatMap(({ scan, draft }) => (draft === null ? [] : [{ scan, draft }]));
  if (found === undefined) return err([noTable(scans)]);
  if (others.length > 0) {
    const sheets = [found, ...others].map(({ scan }) => scan.grid.sheet.name);
    return refused([callProblem("framework.severalDrafts", { sheets })]);
  }
  const { framework, findings, rules, evidence } = found.draft;
  const incomplete = frameworkProblems(framework);
  const sections = [
    frameworkText(framework, language),
    ...(evidence === null ? [] : [evidenceText(evidence, language)]),
    ...(rules.length === 0 ? [] : [rulesText(rules, language)]),
  ];
  io.out(json ? JSON.stringify(framework, null, 2) : sections.join("\n\n"));
  for (const one of findings) io.problem(findingLine(one, framework, language));
  for (const problem of incomplete) io.problem(frameworkProblemText(problem, language));
  return ok(incomplete.length > 0 || findings.some(({ severity }) => severity === "error") ? 1 : 0);
}

/** Every text on how points are given, with its cell and how it was understood, for the officer to confirm. */
function rulesText(rules: Derived["rules"], language: Language): string {
  const { heading, rule: line } = editorWords(language).derived;
  const lines = rules.map(({ cell, text, rule }) => `- ${line(cellText(cell), text, pointRuleText(rule, language))}`);
  return [`${heading}:`, ...lines].join("\n");
}

function evidenceText(evidence: NonNullable<Derived["evidence"]>, language: Language): string {
  const { evidence: heading } = editorWords(language).derived;
  return [`${heading}:`, ...draftEvidenceLines(evidence, language).map((line) => `- ${line}`)].join("\n");
}

type Derived = NonNullable<Awaited<ReturnType<Session["derive"]>>>;

async function infer(
  session: Session,
  scans: readonly SheetScan[],
  { json, language }: Manner,
  io: Io,
): Promise<Outcome<ExitCode>> {
  const inference = await session.infer(scans);
  if (inference === null) {
    return refused([callProblem("table.noClasses", { sheets: scans.map(({ grid }) => grid.sheet.name) })]);
  }
  io.out(json ? JSON.stringify(inference, null, 2) : inferenceText(inference, language));
  return ok(0);
}

type Inference = NonNullable<Awaited<ReturnType<Session["infer"]>>>;

function inferenceText({ thresholds, tables, contradictions }: Inference, language: Language): string {
  const words = cliWords(language).inference;
  const number = (value: string | null) => (value === null ? "" : numberText(value, language));
  const section = (head: string, rows: Inference["thresholds"]) => {
    const columns = words.columns.map(
      (text, index) => ({ head: text, align: index === 0 ? "left" : "right" }) as const,
    );
    const cells = rows.map((row) => [
      row.class,
      number(row.greaterThan),
      number(row.atMost),
      row.round.map(number).join("; "),
    ]);
    return [head, ...columnsText(columns, cells)].join("\n");
  };
  const followed = (of: Inference["tables"][number]["of"]) => ` (${editorWords(language).classes.figures[of]})`;
  const figures = [...new Set(tables.map(({ of }) => of))];
  const [one] = figures;
  const head = words.pooled + (one === undefined || figures.length > 1 ? "" : followed(one));
  const each =
    tables.length > 1
      ? tables.map((table) => section(words.table(table.address) + followed(table.of), table.thresholds))
      : [];
  const against = contradictions.map(({ row, name, value, class: own }) =>
    words.contradiction(row, name, number(value), own),
  );
  return [section(head, thresholds), ...each, ...(against.length === 0 ? [] : [against.join("\n")])].join("\n\n");
}

function findingLine(found: Finding, framework: Framework, language: Language): string {
  const cell = found.place.cell === null ? "" : ` ${cellText(found.place.cell)}`;
  return `${severityText(found.severity, language)}${cell}: ${findingText(found, [framework], language)}`;
}
