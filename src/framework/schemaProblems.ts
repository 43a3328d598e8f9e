import type * as z from "zod/mini";
import type { ExpectedType, FrameworkProblem } from "../model/frameworkProblem";
import { allowedMembers } from "./allowedMembers";
import { formOfPattern } from "./schema";
import { shortened, shownValue } from "./shownValue";

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
        : [problemOf(issue, valueAt(document, issue.path), pathText(issue.path))],
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

function problemOf(issue: Issue, value: unknown, path: string): FrameworkProblem {
  switch (issue.code) {
    case "invalid_type":
      return typeProblem(path, value, expectedType(issue.expected));
    case "invalid_value":
      return choiceProblem(path, value, issue.values.map(String));
    case "invalid_union":
      return choiceProblem(path, value, unionOptions(issue));
    case "invalid_format":
      return { code: "badForm", path, found: shownValue(value), form: formOfPattern(issue.pattern ?? "") ?? "text" };
    case "too_small":
    case "too_big":
      return rangeProblem(path, value, issue);
    default:
      throw new Error(`the schema has no such check: ${issue.code}`);
  }
}

function typeProblem(path: string, value: unknown, expected: ExpectedType): FrameworkProblem {
  if (value === undefined) return { code: "missing", path, allowed: [] };
  return { code: "wrongType", path, found: shownValue(value), expected };
}

function choiceProblem(path: string, value: unknown, allowed: readonly string[]): FrameworkProblem {
  if (value === undefined) return { code: "missing", path, allowed };
  return { code: "notOneOf", path, found: shownValue(value), allowed };
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

function expectedType(expected: string): ExpectedType {
  switch (expected) {
    case "string":
      return "text";
    case "number":
      return "number";
    case "int":
      return "wholeNumber";
    case "boolean":
      return "yesOrNo";
    case "array":
      return "list";
    case "null":
      return "null";
    default:
      return "object";
  }
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
