import { catalog } from "../framework/catalog/catalog";
import { callProblemText } from "../locales/cliWords";
import type { Language } from "../locales/language";
import type { Framework } from "../model/framework";
import { ok } from "../model/result";
import { createSession } from "../session/createSession";
import type { FrameworkSource, Manner, PlaceInWorkbook } from "./command";
import { frameworkFile } from "./frameworkFile";
import { frameworkInWorkbook } from "./frameworkInWorkbook";
import { frameworkDocument, frameworkText } from "./frameworkText";
import type { ExitCode, Io } from "./io";
import { unknownFramework } from "./namedFramework";
import { refused, type Outcome } from "./outcome";
import { openFile } from "./scanFile";
import { troubleText } from "./trouble";
import { unreadableProblems } from "./unreadableProblems";

/** `frameworks show`: a framework for a person to read, or its document to the byte. */
export async function showFramework(source: FrameworkSource, { json, language }: Manner, io: Io): Promise<ExitCode> {
  const found = await frameworkAt(source, language, io);
  if (found.ok) {
    io.out(json ? frameworkDocument(found.value) : frameworkText(found.value, language));
    return 0;
  }
  for (const trouble of found.error) io.problem(troubleText(trouble, language));
  return 2;
}

async function frameworkAt(source: FrameworkSource, language: Language, io: Io): Promise<Outcome<Framework>> {
  switch (source.kind) {
    case "catalog":
      return catalogFramework(source.id);
    case "document":
      return documentFramework(source.file);
    case "workbook":
      return workbookFramework(source, language, io);
  }
}

function catalogFramework(id: string): Outcome<Framework> {
  const framework = catalog.find((candidate) => candidate.id === id);
  const known = catalog.map((candidate) => candidate.id);
  return framework === undefined ? refused([unknownFramework(id, known)]) : ok(framework);
}

async function documentFramework(file: string): Promise<Outcome<Framework>> {
  const framework = await frameworkFile(file);
  return framework.ok ? framework : refused(framework.error);
}

/** A document in the workbook that cannot be read is told beside the others. */
async function workbookFramework(place: PlaceInWorkbook, language: Language, io: Io): Promise<Outcome<Framework>> {
  return openFile({ file: place.file, language }, io, async ({ port }) => {
    const { framework, unreadable } = await frameworkInWorkbook(place, port, createSession(port, []));
    for (const problem of unreadableProblems(place.file, unreadable)) io.problem(callProblemText(problem, language));
    return framework;
  });
}
