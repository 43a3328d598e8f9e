import {
  criterionSpecs,
  generalSpecs,
  groupSpecs,
  levelSpecs,
  type MemberSpec,
  unitSpecs,
} from "../framework/form/sections";
import { saveFramework } from "../framework/document/loadFramework";
import { cliWords } from "../locales/cliWords";
import { formWords } from "../locales/formWords";
import { COMPARISON_SIGNS } from "../model/comparison";
import type { Language } from "../locales/language";
import { numberText } from "../locales/numbers";
import type { ClassLevel, Framework, Threshold } from "../model/framework";
import type { FrameworkProblem } from "../model/frameworkProblem";
import { columnsText } from "./columnsText";
import { except, memberColumns, memberLines, only } from "./memberTexts";

/** The document as a file of its own would hold it; the framework is valid. */
export function frameworkDocument(framework: Framework): string {
  const saved = saveFramework(framework);
  if (!saved.ok) throw new Error(`an invalid framework: ${framework.id}: ${JSON.stringify(saved.error)}`);
  return saved.value.trimEnd();
}

/** What keeps a draft from being a framework. */
export function frameworkProblems(draft: Framework): readonly FrameworkProblem[] {
  const saved = saveFramework(draft);
  return saved.ok ? [] : saved.error;
}

/** The framework for a person, with everything that its document says. */
export function frameworkText(framework: Framework, language: Language): string {
  const words = formWords(language);
  const sections = [
    headLines(framework, language),
    memberLines(framework, except(generalSpecs(words), ...HEAD), language),
    ...criterionSections(framework, language),
    tableLines(framework.groups ?? [], except(groupSpecs(words), otherName(language)), language),
    tableLines(framework.units ?? [], unitSpecs(words), language),
    classLines(framework, language),
    noteLines(framework, language),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

/** Said above and below the other members. */
const HEAD = ["name.vi", "name.en", "id", "version", "legalBasis", "notes", "format"];

function headLines({ id, version, name, legalBasis }: Framework, language: Language): readonly string[] {
  return [name[language], `${id}, ${version}`, ...legalBasis.map((source) => `- ${source}`)];
}

function noteLines({ notes = [] }: Framework, language: Language): readonly string[] {
  return notes.length === 0 ? [] : [`${formWords(language).general.notes}:`, ...notes.map((note) => `- ${note}`)];
}

function tableLines(items: readonly unknown[], specs: readonly MemberSpec[], language: Language): readonly string[] {
  if (items.length === 0) return [];
  const { heads, cells } = memberColumns(items, specs, language);
  return columnsText(heads, cells);
}

/** The member that holds the name in the language not asked for. */
function otherName(language: Language): string {
  return language === "vi" ? "name.en" : "name.vi";
}

/** The criteria in a table; below it what takes sentences: rules, evidence, other names. */
function criterionSections({ criteria }: Framework, language: Language): readonly (readonly string[])[] {
  if (criteria.length === 0) return [];
  const specs = criterionSpecs(formWords(language));
  const isPlain = criteria.every(({ kind }) => kind === "scored");
  const inColumns = except(specs, "name.vi", "name.en", "id", "parent", ...SENTENCES, ...(isPlain ? ["kind"] : []));
  const { heads, cells } = memberColumns(criteria, inColumns, language);
  const table = columnsText(
    [{ head: cliWords(language).frameworks.criterion, align: "left" }, ...heads, { head: "", align: "left" }],
    criteria.map(({ id, name, parent }, index) => [
      (parent === null ? "" : "  ") + name[language],
      ...(cells[index] ?? []),
      id,
    ]),
  );
  const details = criteria.flatMap((criterion) => {
    const lines = memberLines(criterion, only(specs, ...SENTENCES), language);
    return lines.length === 0 ? [] : [criterion.name[language], ...lines.map((line) => `  ${line}`)];
  });
  return [table, details];
}

const SENTENCES = ["rule", "method", "evidence", "verifier", "aliases"];

function classLines({ classes }: Framework, language: Language): readonly string[] {
  if (classes === null) return [];
  const { class: head, threshold } = cliWords(language).frameworks;
  const more = memberColumns(
    classes.levels,
    only(levelSpecs(formWords(language)), "places", "conditions", "quota"),
    language,
  );
  const columns = [head, threshold, ""].map((text) => ({ head: text, align: "left" as const }));
  const unit = classes.of === "ratio" ? "%" : "";
  return columnsText(
    [...columns, ...more.heads],
    classes.levels.map((level, index) => [...classRow(level, unit, language), ...(more.cells[index] ?? [])]),
  );
}

function classRow({ name, threshold }: ClassLevel, unit: string, language: Language): readonly string[] {
  const words = cliWords(language).frameworks;
  if (threshold === null) return [name[language], words.lowest, ""];
  const { value, comparison } = threshold;
  const sign = COMPARISON_SIGNS[comparison];
  const shown = value === null ? words.unknown : `${sign} ${numberText(value, language)}${unit}`;
  return [name[language], shown, provenanceText(threshold, language)];
}

function provenanceText({ provenance }: Threshold, language: Language): string {
  const words = cliWords(language).frameworks;
  if (provenance.kind === "stated") return words.stated(provenance.source);
  const bound = (value: string | null) => (value === null ? null : numberText(value, language));
  return words.inferred(bound(provenance.greaterThan), bound(provenance.atMost));
}
