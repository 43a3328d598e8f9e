import { catalog } from "../framework/catalog";
import { saveFramework } from "../framework/loadFramework";
import { callProblemText, cliWords } from "../locales/cliWords";
import type { Language } from "../locales/language";
import { numberText } from "../locales/numbers";
import type { CallProblem } from "../model/callProblem";
import type { ClassLevel, Framework, Threshold } from "../model/framework";
import { columnsText } from "./columnsText";
import type { FrameworksCommand } from "./command";
import { catalogFramework, frameworkFile } from "./findFrameworks";
import type { ExitCode, Io } from "./io";

/** `frameworks list | show ID | validate FILE`. */
export async function runFrameworks({ action, json, language }: FrameworksCommand, io: Io): Promise<ExitCode> {
  switch (action.kind) {
    case "list":
      io.out(json ? JSON.stringify(catalog.map(summaryOf), null, 2) : listText(language));
      return 0;
    case "show": {
      const found = catalogFramework(action.id);
      if (!found.ok) return refuse(found.error, language, io);
      io.out(json ? documentOf(found.value) : frameworkText(found.value, language));
      return 0;
    }
    case "validate":
      return validate(action.file, language, io);
  }
}

async function validate(file: string, language: Language, io: Io): Promise<ExitCode> {
  const found = await frameworkFile(file);
  if (found.ok) {
    io.out(cliWords(language).frameworks.valid(found.value.id));
    return 0;
  }
  refuse(found.error, language, io);
  return found.error.every(isDocumentError) ? 1 : 2;
}

/** A document can be judged; a file that is none, or cannot be read, cannot. */
function isDocumentError(problem: CallProblem): boolean {
  return problem.code === "framework.invalid" && problem.params.problem.code !== "notJson";
}

function refuse(problems: readonly CallProblem[], language: Language, io: Io): ExitCode {
  for (const problem of problems) io.problem(callProblemText(problem, language));
  return 2;
}

function summaryOf({ id, version, status, name, level, year }: Framework) {
  return { id, version, status, name, level, year };
}

function listText(language: Language): string {
  const columns = ["", "", ""].map((head) => ({ head, align: "left" as const }));
  const rows = catalog.map(({ id, year, name }) => [id, year === null ? "" : String(year), name[language]]);
  return columnsText(columns, rows).slice(1).join("\n");
}

/** The document as a file of its own would hold it. */
function documentOf(framework: Framework): string {
  const saved = saveFramework(framework);
  if (!saved.ok) throw new Error(`the catalog holds an invalid framework: ${framework.id}`);
  return saved.value.trimEnd();
}

function frameworkText(framework: Framework, language: Language): string {
  const sections = [
    headLines(framework, language),
    criterionLines(framework, language),
    classLines(framework, language),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function headLines({ id, version, name, legalBasis }: Framework, language: Language): readonly string[] {
  return [name[language], `${id}, ${version}`, ...legalBasis.map((source) => `- ${source}`)];
}

function criterionLines({ criteria }: Framework, language: Language): readonly string[] {
  if (criteria.length === 0) return [];
  const { criterion, max } = cliWords(language).frameworks;
  const columns = [
    { head: criterion, align: "left" },
    { head: max, align: "right" },
    { head: "", align: "left" },
  ] as const;
  const points = (value: string | null) => (value === null ? "" : numberText(value, language));
  return columnsText(
    columns,
    criteria.map(({ id, name, max: most, parent }) => [
      (parent === null ? "" : "  ") + name[language],
      points(most),
      id,
    ]),
  );
}

function classLines({ classes }: Framework, language: Language): readonly string[] {
  if (classes === null) return [];
  const { class: head, threshold } = cliWords(language).frameworks;
  const columns = [head, threshold, ""].map((text) => ({ head: text, align: "left" as const }));
  const unit = classes.of === "ratio" ? "%" : "";
  return columnsText(
    columns,
    classes.levels.map((level) => classRow(level, unit, language)),
  );
}

function classRow({ name, threshold }: ClassLevel, unit: string, language: Language): readonly string[] {
  const words = cliWords(language).frameworks;
  if (threshold === null) return [name[language], words.lowest, ""];
  const { value, comparison } = threshold;
  const sign = comparison === "atLeast" ? "≥" : ">";
  const shown = value === null ? words.unknown : `${sign} ${numberText(value, language)}${unit}`;
  return [name[language], shown, provenanceText(threshold, language)];
}

function provenanceText({ provenance }: Threshold, language: Language): string {
  const words = cliWords(language).frameworks;
  if (provenance.kind === "stated") return words.stated(provenance.source);
  const bound = (value: string | null) => (value === null ? null : numberText(value, language));
  return words.inferred(bound(provenance.greaterThan), bound(provenance.atMost));
}
