import type { Block, Field } from "../model/block";
import type { FrameworkId } from "../model/framework";
import type { Grid } from "../model/grid";
import type { FieldRole } from "../model/mapping";
import type { Mark, WorkbookPort } from "../model/port";
import { linesRecalled, type RememberedLine } from "./rememberedLines";
import { markOver } from "./tableMarks";
import type { TableChoice } from "./scan";

/** The workbook's setting that keeps what the officer chose for each table. */
export const CHOICES_SETTING = "xepHang.choices";

/** What the workbook keeps of its tables, and the marks that tell which is which. */
export interface KnownTables {
  readonly remembered: RememberedChoices;
  readonly marks: readonly Mark[];
}

/** A choice as the workbook keeps it: fields by their heading, for columns are inserted and moved. */
export interface RememberedChoice {
  /** What the written results come from, where it was found and not chosen. */
  readonly rankedBy?: FrameworkId;
  readonly frameworkId?: string;
  readonly hiddenUnits?: "leftOut";
  readonly answers?: Readonly<Record<string, string>>;
  readonly roles?: readonly { readonly header: string; readonly role: FieldRole }[];
  readonly lines?: readonly RememberedLine[];
}

/** Choices under the name of the mark that lies over the table; up to 0.1.0 under `headingKey`. */
export type RememberedChoices = Readonly<Record<string, RememberedChoice>>;

/** Settings are a hint: what cannot be understood counts as nothing remembered. */
export async function recallChoices(port: WorkbookPort, marks: readonly Mark[]): Promise<KnownTables> {
  const setting = await port.loadSetting(CHOICES_SETTING);
  return { remembered: setting.ok ? choicesFrom(setting.value) : {}, marks };
}

export function choicesFrom(kept: unknown): RememberedChoices {
  if (!isRecord(kept)) return {};
  return Object.fromEntries(Object.entries(kept).map(([key, value]) => [key, rememberedFrom(value)]));
}

export function choiceFor(grid: Grid, block: Block, blocks: readonly Block[], tables: KnownTables): TableChoice {
  const { roles = [], lines = [], ...known } = rememberedOf(block, blocks, tables);
  const choice: TableChoice = {
    ...(known.frameworkId === undefined ? {} : { frameworkId: known.frameworkId }),
    ...(known.hiddenUnits === undefined ? {} : { hiddenUnits: known.hiddenUnits }),
    ...(known.answers === undefined ? {} : { answers: known.answers }),
  };
  const settled = roles.flatMap(({ header, role }) => {
    const field = block.fields.find((candidate) => headerOf(candidate) === header);
    return field === undefined ? [] : [{ line: field.line, role }];
  });
  const settledLines = linesRecalled(grid, block, lines);
  return {
    ...choice,
    ...(settled.length === 0 ? {} : { roles: settled }),
    ...(settledLines.length === 0 ? {} : { lines: settledLines }),
  };
}

export function rankedBy(block: Block, blocks: readonly Block[], tables: KnownTables): FrameworkId | null {
  return rememberedOf(block, blocks, tables).rankedBy ?? null;
}

function rememberedOf(block: Block, blocks: readonly Block[], { remembered, marks }: KnownTables): RememberedChoice {
  const mark = markOver(block, marks);
  const marked = mark === null ? undefined : remembered[mark.name];
  if (marked !== undefined) return marked;
  // Two tables of the same headings shared one key: whose choice it was, nobody can tell.
  const key = headingKey(block);
  return (blocks.filter((other) => headingKey(other) === key).length === 1 && remembered[key]) || {};
}

/** How 0.1.0 told tables apart. Rows come and go, a table's heading stays; but a sheet is renamed, and two may be alike. */
export function headingKey(block: Block): string {
  return [block.sheet.name, ...block.fields.filter(({ sense }) => !isResult(sense)).map(headerOf)].join("\n");
}

/** Results come and go with our own runs; they are no part of what makes a table the same table. */
function isResult(sense: Field["sense"]): boolean {
  return ["total", "ratio", "rank", "rankInGroup", "class", "note"].includes(sense);
}

export function headerOf({ header }: Field): string {
  return header.join(" / ");
}

function rememberedFrom(value: unknown): RememberedChoice {
  if (!isRecord(value)) return {};
  const { rankedBy, frameworkId, hiddenUnits, roles, answers, lines } = value;
  const answered = Object.entries(isRecord(answers) ? answers : {}).flatMap(([id, choice]) =>
    typeof choice === "string" ? [[id, choice] as const] : [],
  );
  const read = (Array.isArray(roles) ? roles : []).flatMap((entry: unknown) => {
    if (!isRecord(entry) || typeof entry["header"] !== "string") return [];
    const role = roleFrom(entry["role"]);
    return role === null ? [] : [{ header: entry["header"], role }];
  });
  return {
    ...(typeof rankedBy === "string" ? { rankedBy } : {}),
    ...(typeof frameworkId === "string" ? { frameworkId } : {}),
    ...(hiddenUnits === "leftOut" ? { hiddenUnits } : {}),
    ...(read.length === 0 ? {} : { roles: read }),
    ...(answered.length === 0 ? {} : { answers: Object.fromEntries(answered) }),
    ...rememberedLines(lines),
  };
}

function rememberedLines(value: unknown): Pick<RememberedChoice, "lines"> {
  const lines = (Array.isArray(value) ? value : []).flatMap((entry: unknown): readonly RememberedLine[] => {
    if (!isRecord(entry)) return [];
    const { name, nth, as } = entry;
    if (typeof name !== "string" || typeof nth !== "number" || (as !== "unit" && as !== "leftOut")) return [];
    return [{ name, nth, as }];
  });
  return lines.length === 0 ? {} : { lines };
}

const PLAIN_KINDS = [
  ...(["unit", "group", "number", "code", "note", "excluded"] as const),
  ...(["total", "ratio", "rank", "rankInGroup", "class", "subtotal", "leftOut", "unknown"] as const),
];

function roleFrom(value: unknown): FieldRole | null {
  if (!isRecord(value)) return null;
  const { kind, criterion, gives } = value;
  if (kind === "comparison" && typeof criterion === "string") return { kind, criterion };
  if (
    kind === "criterion" &&
    typeof criterion === "string" &&
    (gives === "points" || gives === "figure" || gives === "whole" || gives === "yesNo")
  ) {
    return { kind, criterion, gives };
  }
  const plain = PLAIN_KINDS.find((known) => known === kind);
  return plain === undefined ? null : { kind: plain };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
