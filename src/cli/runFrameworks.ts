import { catalog } from "../framework/catalog";
import { callProblemText, cliWords } from "../locales/cliWords";
import type { Language } from "../locales/language";
import type { CallProblem } from "../model/callProblem";
import type { Framework } from "../model/framework";
import { columnsText } from "./columnsText";
import type { FrameworksCommand } from "./command";
import { frameworkFile } from "./frameworkFile";
import type { ExitCode, Io } from "./io";
import { learnFromFile } from "./learnFromFile";
import { showFramework } from "./showFramework";

/** `frameworks list | show ID|FILE.json|FILE.xlsx | validate FILE.json | derive FILE.xlsx | infer FILE.xlsx`. */
export async function runFrameworks({ action, json, language }: FrameworksCommand, io: Io): Promise<ExitCode> {
  switch (action.kind) {
    case "list":
      io.out(json ? JSON.stringify(catalog.map(summaryOf), null, 2) : listText(language));
      return 0;
    case "show":
      return showFramework(action.source, { json, language }, io);
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
  for (const problem of found.error) io.problem(callProblemText(problem, language));
  return found.error.every(isDocumentError) ? 1 : 2;
}

/** A document can be judged; a file that is none, or cannot be read, cannot. */
function isDocumentError(problem: CallProblem): boolean {
  return problem.code === "framework.invalid" && problem.params.problem.code !== "notJson";
}

function summaryOf({ id, version, status, name, level, year }: Framework) {
  return { id, version, status, name, level, year };
}

function listText(language: Language): string {
  const columns = ["", "", ""].map((head) => ({ head, align: "left" as const }));
  const rows = catalog.map(({ id, year, name }) => [id, year === null ? "" : String(year), name[language]]);
  return columnsText(columns, rows).slice(1).join("\n");
}
