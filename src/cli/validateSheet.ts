import { cellText, columnIndex, rowIndex } from "../model/address";
import { callProblem } from "../model/callProblem";
import type { FormProblem } from "../model/frameworkForm";
import { err, ok } from "../model/result";
import { callProblemText, cliWords } from "../locales/cliWords";
import { severityText } from "../locales/findingText";
import { formProblemText } from "../locales/formProblemText";
import type { Language } from "../locales/language";
import { createSession } from "../session/createSession";
import type { ProofreadSheet } from "../session/session";
import type { Manner } from "./command";
import { findSheets } from "./findSheets";
import { badFormProblems, onlyFormAmong, troubleWith, type BadForm } from "./frameworkInWorkbook";
import type { ExitCode, Io } from "./io";
import { refused, type Outcome } from "./outcome";
import { openFile } from "./scanFile";
import { troubleText } from "./trouble";
import { account, inJson, remarkText, type Verdict } from "./validateFramework";

interface OnWorksheet {
  readonly file: string;
  readonly sheet: string | null;
}

/** `frameworks validate` of a worksheet "Bộ tiêu chí": as of a document, each thing with its cell. */
export async function validateSheet(place: OnWorksheet, { json, language }: Manner, io: Io): Promise<ExitCode> {
  const found = await proofreadIn(place, language, io);
  if (!found.ok) {
    for (const trouble of found.error) io.problem(troubleText(trouble, language));
    return 2;
  }
  if ("remarks" in found.value) {
    io.out(json ? inJson(soundVerdict(found.value, language)) : soundText(found.value, language));
    return 0;
  }
  if (json) io.out(inJson(badVerdict(found.value, language)));
  else for (const problem of badFormProblems(found.value)) io.problem(callProblemText(problem, language));
  return 1;
}

function proofreadIn(
  { file, sheet }: OnWorksheet,
  language: Language,
  io: Io,
): Promise<Outcome<ProofreadSheet | BadForm>> {
  return openFile({ file, language }, io, async ({ port }): Promise<Outcome<ProofreadSheet | BadForm>> => {
    const session = createSession(port, []);
    const sheets = await findSheets(port, sheet);
    if (!sheets.ok) return err([sheets.error]);
    const only = await onlyFormAmong({ file, sheets: sheets.value }, (each) =>
      session.proofreadFrameworkSheet(each, language),
    );
    if (!only.ok) return only;
    if (only.value === null)
      return refused([
        sheet === null
          ? callProblem("framework.isWorkbook", { file })
          : callProblem("framework.noForm", { sheet: sheets.value[0].name }),
      ]);
    if (only.value.ok) return only.value;
    const { error } = only.value;
    return error.code === "framework.badForm" ? ok(error) : troubleWith(error);
  });
}

function soundText({ framework, remarks }: ProofreadSheet, language: Language): string {
  const warning = severityText("warning", language);
  const lines = remarks.map(
    ({ place, cell, remark }) => `${warning}  ${cellText(cell)}  ${place}: ${remarkText(remark, language)}`,
  );
  return [cliWords(language).frameworks.valid(framework.id), ...lines].join("\n");
}

function soundVerdict({ framework, sheet, remarks }: ProofreadSheet, language: Language): Verdict {
  const warnings = remarks.map(({ remark, cell }) => ({
    path: remark.path,
    cell: cellText(cell),
    code: remark.code,
    message: remarkText(remark, language),
    found: remark.found,
    other: remark.other,
  }));
  const verdict: Verdict = { valid: true, id: framework.id, sheet: sheet.name, problems: [] };
  return warnings.length === 0 ? verdict : { ...verdict, warnings };
}

function badVerdict({ sheet, problems }: BadForm, language: Language): Verdict {
  return { valid: false, sheet: sheet.name, problems: problems.map((problem) => told(problem, language)) };
}

function told(problem: FormProblem, language: Language): Verdict["problems"][number] {
  const { trouble, row, column } = problem;
  const cell = cellText({ row: rowIndex(row), column: columnIndex(column) });
  const message = formProblemText(problem, language);
  return trouble.code === "document"
    ? { ...account(trouble.problem, language), cell, message }
    : { path: "", cell, code: trouble.code, message };
}
