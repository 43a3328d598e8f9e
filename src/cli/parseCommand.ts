import type { Language } from "../locales/language";
import { callProblem, type CallProblem } from "../model/callProblem";
import { OUTPUT_NAMES, USUAL_OUTPUTS, WRITE_MODES, type OutputName, type WriteMode } from "../model/output";
import { err, ok, type Result } from "../model/result";
import type {
  Command,
  FileCommand,
  FrameworksAction,
  FrameworkSource,
  Manner,
  RankCommand,
  Said,
  VerifyCommand,
} from "./command";
import { DRAFT_KINDS, tidyField } from "../model/draftFields";
import { isDraft } from "../draft/isDraft";
import { isFile, isWorkbookName } from "./frameworkFile";
import { nearest } from "./nearest";
import { readOptions, type OptionName, type ReadOptions } from "./readOptions";

/** A call that cannot be carried out: everything wrong with it, in the language it asked for. */
export interface RefusedCall {
  readonly language: Language;
  readonly problems: readonly CallProblem[];
}

type Name = Exclude<Command["kind"], "help" | "several">;

const ALLOWED: { readonly [N in Name]: readonly OptionName[] } = {
  rank: [
    "sheet",
    "framework",
    "answer",
    "as",
    "write",
    "mode",
    "out",
    "docx",
    "paper",
    "template",
    "field",
    "release",
    "at",
    "dry-run",
    "force",
    "json",
    "lang",
    "help",
  ],
  check: ["with", "sheet", "framework", "answer", "as", "json", "lang", "help"],
  verify: ["sheet", "json", "lang", "help"],
  frameworks: ["sheet", "framework", "json", "lang", "help"],
};
const NAMES = Object.keys(ALLOWED) as readonly Name[];

/** `argv` without node and the script's path. */
export function parseCommand(args: readonly string[]): Result<Command, RefusedCall> {
  const read = readOptions(args);
  const lang = read.options.get("lang") ?? "vi";
  const language = lang === "en" ? "en" : "vi";
  if (read.options.has("help") || read.words[0] === "help") return ok({ kind: "help", language });
  const problems = [...read.problems];
  if (lang !== language) problems.push(unknownValue("--lang", lang, ["vi", "en"]));
  const command = commandOf(read, language, problems);
  return command === null || problems.length > 0 ? err({ language, problems }) : ok(command);
}

/** Null when there is no such command; other mistakes are added to `problems`. */
function commandOf(read: ReadOptions, language: Language, problems: CallProblem[]): Command | null {
  const [first, ...rest] = read.words;
  if (first === undefined) {
    problems.push(callProblem("call.noCommand", {}));
    return null;
  }
  const name = NAMES.find((known) => known === first);
  if (name === undefined) {
    problems.push(callProblem("call.unknownCommand", { name: first, near: nearest(first, NAMES)[0] ?? null }));
    return null;
  }
  for (const option of read.options.keys()) {
    if (!ALLOWED[name].includes(option)) {
      problems.push(callProblem("call.unknownOption", { option: `--${option}`, near: null }));
    }
  }
  const json = read.options.has("json");
  if (name === "frameworks") {
    const action = actionOf(rest, read.options, problems);
    return action === null ? null : { kind: "frameworks", action, json, language };
  }
  const commandOver =
    name === "verify"
      ? verifyOver(read.options, { json, language })
      : scanOver(name, read.options, { json, language }, problems);
  return overFiles(name, rest, { json, language }, { commandOver, options: read.options, problems });
}

/** What a call says of every file of it: the command over one of them. */
type CommandOver = (file: string, problems: CallProblem[]) => FileCommand;

/** What is written by one run goes into one file, so that its options take one file. */
const OF_ONE_FILE: readonly OptionName[] = ["out", "docx", "release"];

function overFiles(
  name: FileCommand["kind"],
  files: readonly string[],
  manner: Manner,
  call: { commandOver: CommandOver; options: ReadOptions["options"]; problems: CallProblem[] },
): Command | null {
  const { commandOver, options, problems } = call;
  const commands = files.map((file) => commandOver(file, problems));
  const [first, ...others] = commands;
  if (first === undefined) {
    problems.push(callProblem("call.noFile", { command: name }));
    return null;
  }
  if (others.length === 0) return first;
  for (const option of OF_ONE_FILE) {
    if (options.has(option)) problems.push(callProblem("call.oneFile", { option: `--${option}`, files: files.length }));
  }
  return { kind: "several", commands, ...manner };
}

function verifyOver(options: ReadOptions["options"], manner: Manner): CommandOver {
  return (file): VerifyCommand => ({ kind: "verify", file, sheet: options.get("sheet") ?? null, ...manner });
}

function scanOver(
  kind: "rank" | "check",
  options: ReadOptions["options"],
  manner: Manner,
  problems: CallProblem[],
): CommandOver {
  const outputs = outputsOf(options.get("write"), problems);
  const mode = modeOf(options.get("mode"), problems);
  const said = { answers: Object.fromEntries(pairsOf("answer", options, problems)), roles: rolesOf(options, problems) };
  const over = { sheet: options.get("sheet") ?? null, framework: options.get("framework") ?? null, said, ...manner };
  const workbook = options.get("with");
  const rank = {
    outputs,
    mode,
    out: options.get("out") ?? null,
    docx: options.get("docx") ?? null,
    release: options.get("release") ?? null,
    ...timeOf(options.get("at"), problems),
    ...draftOf(options, problems),
    force: options.has("force"),
    dryRun: options.has("dry-run"),
  };
  return (file, found) => {
    if (kind === "rank") return { kind, file, ...over, ...rank };
    refuseDraft(file, workbook, found);
    return workbook === undefined
      ? { kind, ...over, file, draft: null }
      : { kind, ...over, file: workbook, draft: file };
  };
}

/** "K=leftOut", a line each. */
function pairsOf(
  name: "answer" | "as" | "field",
  options: ReadOptions["options"],
  problems: CallProblem[],
): readonly (readonly [string, string])[] {
  const lines = options.get(name)?.split("\n") ?? [];
  return lines.flatMap((text) => {
    const [, left = "", right = ""] = /^([^=]+)=(.+)$/.exec(text.trim()) ?? [];
    if (left !== "") return [[left.trim(), right.trim()] as const];
    problems.push(callProblem("call.noPair", { option: `--${name}`, value: text }));
    return [];
  });
}

function rolesOf(options: ReadOptions["options"], problems: CallProblem[]): Said["roles"] {
  return pairsOf("as", options, problems).flatMap(([line, role]) => {
    if (/^(?:[A-Za-z]{1,3}|[1-9]\d{0,6})$/.test(line)) return [{ line: line.toUpperCase(), role }];
    problems.push(callProblem("call.noPair", { option: "--as", value: `${line}=${role}` }));
    return [];
  });
}

/** A draft is compared with a workbook, and a workbook is given only for that. */
function refuseDraft(file: string, workbook: string | undefined, problems: CallProblem[]): void {
  if (workbook === undefined && isDraft(file)) problems.push(callProblem("call.draftAlone", { file }));
  if (workbook !== undefined && !isDraft(file)) problems.push(callProblem("call.noDraft", { file }));
}

function outputsOf(text: string | undefined, problems: CallProblem[]): readonly OutputName[] {
  const names = (text ?? USUAL_OUTPUTS.join(",")).split(",").map((name) => name.trim());
  return names.flatMap((name) => {
    const output = OUTPUT_NAMES.find((known) => known === name);
    if (output !== undefined) return [output];
    problems.push(unknownValue("--write", name, OUTPUT_NAMES));
    return [];
  });
}

function modeOf(text: string | undefined, problems: CallProblem[]): WriteMode {
  const mode = WRITE_MODES.find((known) => known === (text ?? "values"));
  if (mode === undefined) problems.push(unknownValue("--mode", text ?? "", WRITE_MODES));
  return mode ?? "values";
}

/** Which paper the .docx is, or the office's own template of it, and what the office knows of it. */
function draftOf(options: ReadOptions["options"], problems: CallProblem[]): Pick<RankCommand, "draft"> {
  const [paper, template] = [options.get("paper"), options.get("template")];
  const kind = DRAFT_KINDS.find((known) => known === paper);
  if (paper !== undefined && kind === undefined) problems.push(unknownValue("--paper", paper, DRAFT_KINDS));
  const facts = pairsOf("field", options, problems).map(([name, text]) => [tidyField(name), text] as const);
  if (kind === undefined && template === undefined && facts.length === 0) return {};
  const from = template === undefined ? { kind: kind ?? "decision" } : { template };
  return { draft: { ...from, facts: Object.fromEntries(facts) } };
}

function timeOf(at: string | undefined, problems: CallProblem[]): Pick<RankCommand, "at"> {
  if (at === undefined) return {};
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(at)) problems.push(unknownValue("--at", at, ["2026-11-28T10:32"]));
  return { at };
}

const ACTIONS = ["list", "show", "validate", "derive", "infer"] as const satisfies readonly FrameworksAction["kind"][];

function actionOf(
  [name, ...operands]: readonly string[],
  options: ReadOptions["options"],
  problems: CallProblem[],
): FrameworksAction | null {
  const kind = ACTIONS.find((known) => known === name);
  if (kind === undefined) {
    problems.push(unknownValue("frameworks", name ?? "", ACTIONS));
    return null;
  }
  const [operand, ...extra] = kind === "list" ? ["", ...operands] : operands;
  refuseExtra(extra, problems);
  if (operand === undefined) {
    problems.push(callProblem(kind === "show" ? "call.noName" : "call.noFile", { command: `frameworks ${kind}` }));
    return null;
  }
  const action = actionOn(kind, operand, options);
  refusePlace(action, options, problems);
  return action;
}

function actionOn(kind: FrameworksAction["kind"], operand: string, options: ReadOptions["options"]): FrameworksAction {
  const sheet = options.get("sheet") ?? null;
  switch (kind) {
    case "list":
      return { kind };
    case "show":
      return { kind, source: sourceOf(operand, sheet, options.get("framework") ?? null) };
    case "validate":
      return { kind, file: operand, sheet };
    case "derive":
    case "infer":
      return { kind, file: operand, sheet };
  }
}

function sourceOf(operand: string, sheet: string | null, id: string | null): FrameworkSource {
  if (!isFile(operand)) return { kind: "catalog", id: operand };
  if (/\.json$/i.test(operand)) return { kind: "document", file: operand };
  return { kind: "workbook", file: operand, sheet, id };
}

/** Only a workbook has sheets, and only `show` takes one of several frameworks out of it. */
function refusePlace(action: FrameworksAction, options: ReadOptions["options"], problems: CallProblem[]): void {
  const overWorkbook = action.kind === "show" && action.source.kind === "workbook";
  const onWorksheet = action.kind === "validate" && isWorkbookName(action.file);
  const takesSheet = overWorkbook || onWorksheet || action.kind === "derive" || action.kind === "infer";
  for (const [option, taken] of [
    ["sheet", takesSheet],
    ["framework", overWorkbook],
  ] as const) {
    if (options.has(option) && !taken)
      problems.push(callProblem("call.unknownOption", { option: `--${option}`, near: null }));
  }
}

function unknownValue(option: string, value: string, allowed: readonly string[]): CallProblem {
  return callProblem("call.unknownValue", { option, value, allowed });
}

function refuseExtra(words: readonly string[], problems: CallProblem[]): void {
  for (const text of words) problems.push(callProblem("call.extra", { text }));
}
