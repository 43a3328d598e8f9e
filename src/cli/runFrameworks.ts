import { catalog } from "../framework/catalog/catalog";
import type { Language } from "../locales/language";
import type { Framework } from "../model/framework";
import { columnsText } from "./columnsText";
import type { FrameworksCommand } from "./command";
import type { ExitCode, Io } from "./io";
import { isWorkbookName } from "./frameworkFile";
import { learnFromFile } from "./learnFromFile";
import { showFramework } from "./showFramework";
import { validateFramework } from "./validateFramework";
import { validateSheet } from "./validateSheet";

/** `frameworks list | show ID|FILE.json|FILE.xlsx | validate FILE.json|FILE.xlsx | derive FILE.xlsx | infer FILE.xlsx`. */
export async function runFrameworks({ action, json, language }: FrameworksCommand, io: Io): Promise<ExitCode> {
  switch (action.kind) {
    case "list":
      io.out(json ? JSON.stringify(catalog.map(summaryOf), null, 2) : listText(language));
      return 0;
    case "show":
      return showFramework(action.source, { json, language }, io);
    case "validate":
      return isWorkbookName(action.file)
        ? validateSheet(action, { json, language }, io)
        : validateFramework(action.file, { json, language }, io);
    case "derive":
    case "infer":
      return learnFromFile(action, { json, language }, io);
  }
}

function summaryOf({ id, version, status, name, level, year }: Framework) {
  return { id, version, status, name, level, year };
}

function listText(language: Language): string {
  const columns = ["", "", ""].map((head) => ({ head, align: "left" as const }));
  const rows = catalog.map(({ id, year, name }) => [id, year === null ? "" : String(year), name[language]]);
  return columnsText(columns, rows).slice(1).join("\n");
}
