import { callProblem, type CallProblem } from "../model/callProblem";
import type { FieldRole } from "../model/mapping";
import { askedQuestions, withAnswer } from "../session/answers";
import type { SettledLine, SettledRole, SheetScan, TableChoice, TableScan } from "../session/scan";
import { questionsOf } from "../session/tableFindings";
import type { Said } from "./command";

export function isSilent({ answers, roles }: Said): boolean {
  return Object.keys(answers).length === 0 && roles.length === 0;
}

/** What holds for a table, with what the call says of it. */
export function withSaid(choice: TableChoice, table: TableScan, { answers, roles }: Said): TableChoice {
  const questions = askedQuestions(table, choice).map(({ question }) => question);
  const answered = Object.entries(answers).reduce((before, [id, answer]) => {
    const question = questions.find((one) => one.id === id);
    return question === undefined
      ? { ...before, answers: { ...before.answers, [id]: answer } }
      : withAnswer(before, question, answer);
  }, choice);
  const [fields, lines] = [settledFields(table, roles), settledLines(table, roles)];
  return {
    ...answered,
    ...(fields.length === 0 ? {} : { roles: [...othersThan(fields, answered.roles), ...fields] }),
    ...(lines.length === 0 ? {} : { lines: [...othersThan(lines, answered.lines), ...lines] }),
  };
}

function othersThan<T extends { readonly line: number }>(settled: readonly T[], before: readonly T[] = []) {
  return before.filter(({ line }) => settled.every((one) => one.line !== line));
}

function settledFields(table: TableScan, roles: Said["roles"]): readonly SettledRole[] {
  return roles.flatMap(({ line, role }) => {
    const kind = isUnitLine(line, table) ? null : roleNamed(role);
    return kind === null ? [] : [{ line: lineIndex(line), role: kind }];
  });
}

function settledLines(table: TableScan, roles: Said["roles"]): readonly SettledLine[] {
  return roles.flatMap(({ line, role }) =>
    isUnitLine(line, table) && isLineRole(role) ? [{ line: lineIndex(line), as: role }] : [],
  );
}

/** Letters name a column and digits a row: one of them is a line of units, the other a field. */
function isUnitLine(line: string, { block }: TableScan): boolean {
  return /^\d+$/.test(line) === (block.orientation === "unitsDown");
}

/** "K" or "12": the sheet's own index of a column or a row. */
function lineIndex(line: string): number {
  if (/^\d+$/.test(line)) return Number(line) - 1;
  return Array.from(line).reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const LINE_ROLES = ["unit", "leftOut"] as const;

function isLineRole(role: string): role is SettledLine["as"] {
  return LINE_ROLES.some((known) => known === role);
}

const ROLES = [
  ...(["leftOut", "total", "ratio", "rank", "rankInGroup", "class", "note"] as const),
  ...(["unit", "group", "number", "code", "excluded", "subtotal"] as const),
] as const;

/** A role by its name; "criterion" counts under whatever name its heading gives, an id under that criterion. */
function roleNamed(name: string): FieldRole | null {
  const plain = ROLES.find((kind) => kind === name);
  if (plain !== undefined) return { kind: plain };
  const isId = /^[a-z0-9][a-z0-9-]*$/.test(name);
  return isId ? { kind: "criterion", criterion: name === "criterion" ? "" : name, gives: "points" } : null;
}

/** What the call says that no table takes. */
export function saidProblems(scans: readonly SheetScan[], said: Said): readonly CallProblem[] {
  return [...unknownQuestions(scans, said), ...unknownRoles(scans, said)];
}

function unknownRoles(scans: readonly SheetScan[], { roles }: Said): readonly CallProblem[] {
  const tables = scans.flatMap((scan) => scan.tables);
  return roles.flatMap(({ line, role }) => {
    const isLine = tables.length > 0 && tables.every((table) => isUnitLine(line, table));
    if (isLine ? isLineRole(role) : roleNamed(role) !== null) return [];
    const allowed = isLine ? LINE_ROLES : ["criterion", ...ROLES];
    return [callProblem("call.unknownValue", { option: "--as", value: role, allowed })];
  });
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
