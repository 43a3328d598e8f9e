import { callProblemText, cliWords } from "../locales/cliWords";
import { proofread } from "../framework/proofread/proofread";
import { draftMeaningText, draftRemarkText } from "../locales/draftRemarkText";
import { severityText } from "../locales/findingText";
import { frameworkProblemSentence } from "../locales/frameworkText";
import type { Language } from "../locales/language";
import type { CallProblem } from "../model/callProblem";
import type { DraftRemark } from "../model/draftRemark";
import type { Framework } from "../model/framework";
import type { FrameworkProblem } from "../model/frameworkProblem";
import type { Manner } from "./command";
import { frameworkFile } from "./frameworkFile";
import type { ExitCode, Io } from "./io";

/**
 * `frameworks validate`: 0 for a valid document, 1 for one with errors, 2 for a file that is no document or cannot be
 * read. As JSON whatever is wrong inside the file is printed; a file that cannot be read is told beside, as everywhere.
 */
export async function validateFramework(file: string, { json, language }: Manner, io: Io): Promise<ExitCode> {
  const found = await frameworkFile(file);
  if (found.ok) {
    io.out(json ? inJson(soundVerdict(found.value, language)) : soundText(found.value, language));
    return 0;
  }
  const problems = found.error.flatMap(documentProblem);
  if (json && problems.length > 0) {
    io.out(inJson({ valid: false, problems: problems.map((problem) => account(problem, language)) }));
  } else {
    for (const problem of found.error) io.problem(callProblemText(problem, language));
  }
  return problems.length > 0 && problems.every(({ code }) => code !== "notJson") ? 1 : 2;
}

/** A valid document, and what a reader of the draft should look at again. */
function soundVerdict(framework: Framework, language: Language): Verdict {
  const warnings = proofread(framework).map((remark) => ({
    path: remark.path,
    code: remark.code,
    message: remarkText(remark, language),
    found: remark.found,
    other: remark.other,
  }));
  return { valid: true, id: framework.id, problems: [], ...(warnings.length === 0 ? {} : { warnings }) };
}

function soundText(framework: Framework, language: Language): string {
  const warning = severityText("warning", language);
  const remarks = proofread(framework).map((remark) => `${warning}  ${remark.path}: ${remarkText(remark, language)}`);
  return [cliWords(language).frameworks.valid(framework.id), ...remarks].join("\n");
}

/** What does not go together, and what may be meant. */
export function remarkText(remark: DraftRemark, language: Language): string {
  return `${draftRemarkText(remark, language)} ${draftMeaningText(remark, language)}`;
}

function documentProblem(problem: CallProblem): readonly FrameworkProblem[] {
  return problem.code === "framework.invalid" ? [problem.params.problem] : [];
}

interface Told {
  /** Empty for what is wrong with the layout of a worksheet. */
  readonly path: string;
  /** On a worksheet: "D12". */
  readonly cell?: string;
  readonly code: string;
  readonly message: string;
}

/** What `--json` prints; docs/framework.md says it too. */
export interface Verdict {
  readonly valid: boolean;
  readonly id?: string;
  /** The worksheet that it stands on. */
  readonly sheet?: string;
  readonly problems: readonly Told[];
  /** What the draft should be looked at again for; absent where there is nothing. */
  readonly warnings?: readonly (Told & { readonly found: string; readonly other: string | null })[];
}

export function account(problem: FrameworkProblem, language: Language): Verdict["problems"][number] {
  return {
    path: problem.path,
    code: problem.code === "rule" ? problem.rule : problem.code,
    message: frameworkProblemSentence(problem, language),
  };
}

export function inJson(verdict: Verdict): string {
  return JSON.stringify(verdict, null, 2);
}
