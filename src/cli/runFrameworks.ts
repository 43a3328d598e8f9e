import { catalog } from "../framework/catalog";
import { callProblemText, cliWords } from "../locales/cliWords";
import type { Language } from "../locales/language";
import type { CallProblem } from "../model/callProblem";
import type { Framework } from "../model/framework";
import { columnsText } from "./columnsText";
import type { FrameworksCommand } from "./command";
import { catalogFramework, frameworkFile } from "./findFrameworks";
import { frameworkDocument, frameworkText } from "./frameworkText";
import type { ExitCode, Io } from "./io";
import { learnFromFile } from "./learnFromFile";

/** `frameworks list | show ID | validate FILE.json | derive FILE.xlsx | infer FILE.xlsx`. */
export async function runFrameworks({ action, json, language }: FrameworksCommand, io: Io): Promise<ExitCode> {
  switch (action.kind) {
    case "list":
      io.out(json ? JSON.stringify(catalog.map(summaryOf), null, 2) : listText(language));
      return 0;
    case "show": {
      const found = catalogFramework(action.id);
      if (!found.ok) return refuse(found.error, language, io);
      io.out(json ? frameworkDocument(found.value) : frameworkText(found.value, language));
      return 0;
    }
    case "validate":
      return validate(action.file, language, io);
    case "derive":
    case "infer":
      return learnFromFile(action, { json, language }, io);
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
