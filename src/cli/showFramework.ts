import { catalog } from "../framework/catalog/catalog";
import { callProblemText } from "../locales/cliWords";
import type { CallProblem } from "../model/callProblem";
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
import { readFile } from "./readFile";
import { troubleText } from "./trouble";
import { unreadableProblems } from "./unreadableProblems";
import { withWorkbook } from "./withWorkbook";

/** `frameworks show`: a framework for a person to read, or its document to the byte. */
export async function showFramework(source: FrameworkSource, { json, language }: Manner, io: Io): Promise<ExitCode> {
  const found = await frameworkAt(source, (problem) => io.problem(callProblemText(problem, language)));
  if (found.ok) {
    io.out(json ? frameworkDocument(found.value) : frameworkText(found.value, language));
    return 0;
  }
  for (const trouble of found.error) io.problem(troubleText(trouble, language));
  return 2;
}

async function frameworkAt(
  source: FrameworkSource,
  beside: (problem: CallProblem) => void,
): Promise<Outcome<Framework>> {
  switch (source.kind) {
    case "catalog":
      return catalogFramework(source.id);
    case "document":
      return documentFramework(source.file);
    case "workbook":
      return workbookFramework(source, beside);
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
async function workbookFramework(
  place: PlaceInWorkbook,
  beside: (problem: CallProblem) => void,
): Promise<Outcome<Framework>> {
  const bytes = await readFile(place.file);
  if (!bytes.ok) return refused([bytes.error]);
  return withWorkbook(place.file, bytes.value, async ({ port }) => {
    const { framework, unreadable } = await frameworkInWorkbook(place, port, createSession(port, []));
    for (const problem of unreadableProblems(place.file, unreadable)) beside(problem);
    return framework;
  });
}
