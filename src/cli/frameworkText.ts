import { saveFramework } from "../framework/loadFramework";
import { cliWords } from "../locales/cliWords";
import type { Language } from "../locales/language";
import { numberText } from "../locales/numbers";
import type { ClassLevel, Framework, Threshold } from "../model/framework";
import type { FrameworkProblem } from "../model/frameworkProblem";
import { columnsText } from "./columnsText";

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

/** The framework for a person: its sources, criteria, thresholds and where each threshold comes from. */
export function frameworkText(framework: Framework, language: Language): string {
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
