import { FORMAT, type Framework } from "../../model/framework";
import type { FrameworkProblem } from "../../model/frameworkProblem";
import { err, ok, type Result } from "../../model/result";
import { composed } from "./composed";
import { findJsonFault } from "./findJsonFault";
import { migrate } from "./migrations";
import { ruleProblems } from "../validate/ruleProblems";
import { frameworkSchema } from "./schema";
import { schemaProblems } from "./schemaProblems";

/** A framework from the text of its document, of the newest format or an older one; otherwise everything that is wrong with it. */
export function loadFramework(text: string): Result<Framework, readonly FrameworkProblem[]> {
  const parsed = parseJson(text.normalize("NFC"));
  return parsed.ok ? readFramework(parsed.value) : parsed;
}

/** The same from a document that is JSON already (a workbook's setting). Its members come out in the order of the format. */
export function readFramework(document: unknown): Result<Framework, readonly FrameworkProblem[]> {
  const whole = composed(document);
  const migrated = isObject(whole) ? migrate(whole) : whole;
  if (isObject(migrated) && typeof migrated["format"] === "number" && migrated["format"] > FORMAT) {
    return err([{ code: "newerFormat", path: "format", found: migrated["format"], newest: FORMAT }]);
  }
  const checked = frameworkSchema.safeParse(migrated);
  if (!checked.success) return err(schemaProblems(checked.error.issues, migrated));
  const framework: Framework = checked.data;
  const problems = ruleProblems(framework);
  return problems.length === 0 ? ok(framework) : err(problems);
}

/** The document of a framework, always the same to the byte for the same framework; an invalid framework is not saved. */
export function saveFramework(framework: Framework): Result<string, readonly FrameworkProblem[]> {
  const checked = readFramework(framework);
  return checked.ok ? ok(`${JSON.stringify(checked.value, null, 2)}\n`) : checked;
}

function parseJson(text: string): Result<unknown, readonly FrameworkProblem[]> {
  const fault = findJsonFault(text);
  const refused = fault === null ? [] : [{ code: "notJson", path: "", ...fault } as const];
  try {
    const parsed: unknown = JSON.parse(text);
    return fault?.wanted === "newName" ? err(refused) : ok(parsed);
  } catch (error) {
    if (fault === null) throw error;
    return err(refused);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
