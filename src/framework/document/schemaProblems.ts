import type * as z from "zod/mini";
import type { FrameworkProblem } from "../../model/frameworkProblem";
import { KNOWN_FORMATS } from "./migrations";
import { formOfPattern } from "./schema";
import { allowedMembers, wantedAt } from "./schemaAt";
import { shortened, shownJson, shownValue } from "./shownValue";

type Issue = z.core.$ZodIssue;

/** Who has this many to mend needs no further ones. */
const MOST_PROBLEMS = 500;

/** What the schema found wrong, in our own terms; `document` is what was checked. */
export function schemaProblems(issues: readonly Issue[], document: unknown): readonly FrameworkProblem[] {
  return issues
    .slice(0, MOST_PROBLEMS)
    .flatMap((issue) =>
      issue.code === "unrecognized_keys"
        ? unknownMembers(issue, allowedMembers(issue.path, document))
        : [problemAt(issue, valueAt(document, issue.path), document)],
    )
    .slice(0, MOST_PROBLEMS);
}

function unknownMembers(
  { keys, path }: Extract<Issue, { code: "unrecognized_keys" }>,
  allowed: readonly string[],
): readonly FrameworkProblem[] {
  return keys
    .slice(0, MOST_PROBLEMS)
    .map((key) => ({ code: "unknownMember", path: memberPath(pathText(path), shortened(key)), allowed }));
}

function problemAt(issue: Issue, value: unknown, document: unknown): FrameworkProblem {
  const path = pathText(issue.path);
  if (path === "format") {
    return {
      code: "unknownFormat",
      path,
      found: value === undefined ? null : shownJson(value),
      known: KNOWN_FORMATS,
    };
  }
  const { allowed, ...wanted } = wantedAt(issue.path, document);
  if (value === undefined) {
    return {
      code: "missing",
      path,
      ...wanted,
      allowed: issue.code === "invalid_union" ? unionOptions(issue) : allowed,
    };
  }
  switch (issue.code) {
    case "invalid_type":
      return { code: "wrongType", path, found: shownJson(value), ...wanted };
    case "invalid_value":
      return { code: "notOneOf", path, found: shownValue(value), allowed: issue.values.map(String) };
    case "invalid_union":
      return { code: "notOneOf", path, found: shownValue(value), allowed: unionOptions(issue) };
    case "invalid_format":
      return { code: "badForm", path, found: shownValue(value), form: formOfPattern(issue.pattern ?? "") ?? "text" };
    case "too_small":
    case "too_big":
      return rangeProblem(path, value, issue);
    default:
      throw new Error(`the schema has no such check: ${issue.code}`);
  }
}

function rangeProblem(
  path: string,
  value: unknown,
  issue: Extract<Issue, { code: "too_small" | "too_big" }>,
): FrameworkProblem {
  const found = Array.isArray(value) || typeof value === "string" ? String(value.length) : shownValue(value);
  const least = issue.code === "too_small" ? Number(issue.minimum) : null;
  const most = issue.code === "too_big" ? Number(issue.maximum) : null;
  return { code: "outOfRange", path, found, least, most };
}

function unionOptions(issue: Extract<Issue, { code: "invalid_union" }>): readonly string[] {
  const { options } = issue as { options?: readonly unknown[] };
  return (options ?? []).map(String);
}

/** `["criteria", 2, "max"]` → `criteria[2].max`. */
function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, step) => (typeof step === "number" ? `${text}[${step}]` : memberPath(text, String(step))),
    "",
  );
}

function memberPath(path: string, member: string): string {
  return path === "" ? member : `${path}.${member}`;
}

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = document;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  return value;
}
