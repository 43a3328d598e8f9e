import { parseArgs } from "node:util";
import { callProblem, type CallProblem } from "../model/callProblem";
import { nearest } from "./nearest";

/** Every option of every command, and whether a value follows it. */
const OPTIONS = {
  sheet: { type: "string" },
  framework: { type: "string" },
  write: { type: "string" },
  answer: { type: "string" },
  as: { type: "string" },
  with: { type: "string" },
  mode: { type: "string" },
  out: { type: "string" },
  docx: { type: "string" },
  paper: { type: "string" },
  template: { type: "string" },
  field: { type: "string" },
  release: { type: "string" },
  at: { type: "string" },
  lang: { type: "string" },
  json: { type: "boolean" },
  force: { type: "boolean" },
  "dry-run": { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** Given once for each thing that is said; their values are parted by line breaks. */
const REPEATED: ReadonlySet<string> = new Set(["answer", "as", "field"]);

function joined(before: string | undefined, value: string): string {
  return before === undefined ? value : `${before}\n${value}`;
}

export type OptionName = keyof typeof OPTIONS;

/** The words of a call: what stands free, and the options by name ("" for those that take no value). */
export interface ReadOptions {
  readonly words: readonly string[];
  readonly options: ReadonlyMap<OptionName, string>;
  readonly problems: readonly CallProblem[];
}

/** Splits a call without judging what its command allows; every mistake is listed, not only the first. */
export function readOptions(args: readonly string[]): ReadOptions {
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const [words, options, problems] = [[] as string[], new Map<OptionName, string>(), [] as CallProblem[]];
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const problem = problemWith(token.name, token.rawName, token.value, options);
    if (problem !== null) problems.push(problem);
    else if (isOption(token.name)) options.set(token.name, joined(options.get(token.name), token.value ?? ""));
  }
  return { words, options, problems };
}

function problemWith(
  name: string,
  option: string,
  value: string | undefined,
  seen: ReadonlyMap<OptionName, string>,
): CallProblem | null {
  if (!isOption(name)) {
    const near = nearest(name, Object.keys(OPTIONS))[0];
    return callProblem("call.unknownOption", { option, near: near === undefined ? null : `--${near}` });
  }
  if (seen.has(name) && !REPEATED.has(name)) return callProblem("call.twice", { option });
  const takesValue = OPTIONS[name].type === "string";
  if (takesValue && (value === undefined || value === "" || value.startsWith("--"))) {
    return callProblem("call.noValue", { option });
  }
  return !takesValue && value !== undefined ? callProblem("call.unwantedValue", { option }) : null;
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}
