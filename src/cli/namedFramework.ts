import { callProblem, type CallProblem } from "../model/callProblem";
import type { Framework, FrameworkId } from "../model/framework";
import { err, ok, type Result } from "../model/result";
import type { OfferedFramework } from "../session/chooseFramework";
import { catalogFrameworks } from "../session/catalogFrameworks";
import type { FieldRole } from "../model/mapping";
import { DERIVED, type SheetScan, type TableChoice } from "../session/scan";
import { questionsOf } from "../session/tableFindings";
import type { Said } from "./command";
import type { Session } from "../session/session";
import { frameworkFile, isFile } from "./frameworkFile";
import { nearest } from "./nearest";
import { refused, type Outcome } from "./outcome";

/** What `--framework` names: an id that the workbook or the catalog must have, or a framework from a file. */
export type NamedFramework =
  | { readonly kind: "id"; readonly id: FrameworkId }
  /** The rule that the table itself shows. */
  | { readonly kind: "derived" }
  | { readonly kind: "file"; readonly file: string; readonly framework: Framework };

/** As far as it can be known before the workbook is opened; null where the call names none. */
export async function namedFramework(
  named: string | null,
): Promise<Result<NamedFramework | null, readonly CallProblem[]>> {
  if (named === null) return ok(null);
  if (named === DERIVED) return ok({ kind: "derived" });
  if (!isFile(named)) return ok({ kind: "id", id: named });
  const framework = await frameworkFile(named);
  return framework.ok ? ok({ kind: "file", file: named, framework: framework.value }) : framework;
}

/** The catalog, without the one whose id a file has: whoever gives a file need not be told that it differs. */
export function offeredBeside(named: NamedFramework | null): readonly OfferedFramework[] {
  if (named?.kind !== "file") return catalogFrameworks;
  return catalogFrameworks.filter(({ framework }) => framework.id !== named.framework.id);
}

/**
 * A framework from a file becomes one of the workbook's, as if an officer had brought it in: it takes the place of one of
 * its id. The file that is read does not change.
 */
export async function bringIn(session: Session, named: NamedFramework | null): Promise<Outcome<null>> {
  if (named?.kind !== "file") return ok(null);
  const kept = await session.keepFramework(named.framework);
  if (kept.ok) return kept;
  if (kept.error.code !== "framework.invalid") return err([{ kind: "host", problem: kept.error }]);
  return refused(kept.error.problems.map((problem) => callProblem("framework.invalid", { file: named.file, problem })));
}

/**
 * The tables of these sheets under the named framework and with what the call says of them, whatever was chosen when the
 * workbook was last written. Tables of other sheets, which a run may write again, stay under theirs. At least one sheet
 * has been scanned in the session.
 */
export function underNamed(
  session: Session,
  scans: readonly SheetScan[],
  named: NamedFramework | null,
  said: Said,
): Outcome<readonly SheetScan[]> {
  const frameworkId = idOf(named);
  const known = session.offered.map(({ framework }) => framework.id);
  if (frameworkId !== null && frameworkId !== DERIVED && !known.includes(frameworkId))
    return refused([unknownFramework(frameworkId, known)]);
  const problems = [...unknownQuestions(scans, said), ...unknownRoles(said)];
  if (problems.length > 0) return refused(problems);
  if (frameworkId === null && isSilent(said)) return ok(scans);
  return ok(
    scans.map((scan) =>
      session.choose(
        scan,
        scan.choices.map((choice) => withSaid(choice, frameworkId, said)),
      ),
    ),
  );
}

function idOf(named: NamedFramework | null): FrameworkId | null {
  switch (named?.kind) {
    case undefined:
      return null;
    case "id":
      return named.id;
    case "file":
      return named.framework.id;
    case "derived":
      return DERIVED;
  }
}

function isSilent({ answers, roles }: Said): boolean {
  return Object.keys(answers).length === 0 && roles.length === 0;
}

function withSaid(choice: TableChoice, frameworkId: FrameworkId | null, { answers, roles }: Said): TableChoice {
  const settled = roles.flatMap(({ line, role }) => {
    const kind = roleNamed(role);
    return kind === null ? [] : [{ line: lineIndex(line), role: kind }];
  });
  const others = (choice.roles ?? []).filter(({ line }) => settled.every((one) => one.line !== line));
  return {
    ...choice,
    ...(frameworkId === null ? {} : { frameworkId }),
    ...(isSilent({ answers, roles: [] }) ? {} : { answers: { ...choice.answers, ...answers } }),
    ...(settled.length === 0 ? {} : { roles: [...others, ...settled] }),
  };
}

/** "K" or "12": the sheet's own index of a column or a row. */
function lineIndex(line: string): number {
  if (/^\d+$/.test(line)) return Number(line) - 1;
  return Array.from(line).reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const ROLES = [
  ...(["leftOut", "total", "ratio", "rank", "rankInGroup", "class", "note"] as const),
  ...(["group", "number", "code", "excluded", "subtotal"] as const),
] as const;

/** A role by its name; "criterion" counts under whatever name its heading gives, an id under that criterion. */
function roleNamed(name: string): FieldRole | null {
  const plain = ROLES.find((kind) => kind === name);
  if (plain !== undefined) return { kind: plain };
  const isId = /^[a-z0-9][a-z0-9-]*$/.test(name);
  return isId ? { kind: "criterion", criterion: name === "criterion" ? "" : name, gives: "points" } : null;
}

function unknownRoles({ roles }: Said): readonly CallProblem[] {
  return roles
    .filter(({ role }) => roleNamed(role) === null)
    .map(({ role }) =>
      callProblem("call.unknownValue", { option: "--as", value: role, allowed: ["criterion", ...ROLES] }),
    );
}

/** Answers to what no table asks, and answers that are none of the choices. */
function unknownQuestions(scans: readonly SheetScan[], { answers }: Said): readonly CallProblem[] {
  const asked = scans.flatMap(({ tables }) => tables.flatMap(({ understanding }) => questionsOf(understanding)));
  return Object.entries(answers).flatMap(([id, value]): readonly CallProblem[] => {
    if (scans.some(({ choices }) => choices.some((choice) => choice.answers?.[id] !== undefined))) return [];
    const question = asked.find((one) => one.id === id);
    if (question === undefined) return [callProblem("call.unknownQuestion", { id, known: asked.map((one) => one.id) })];
    if (question.choices.includes(value)) return [];
    return [callProblem("call.unknownValue", { option: `--answer ${id}`, value, allowed: question.choices })];
  });
}

export function unknownFramework(id: FrameworkId, known: readonly FrameworkId[]): CallProblem {
  return callProblem("framework.unknown", { id, near: nearest(id, known), known });
}
