import type { Block, Field } from "../model/block";
import type { FrameworkId } from "../model/framework";
import type { FieldRole } from "../model/mapping";
import type { WorkbookPort } from "../model/port";
import type { TableChoice } from "./scan";

/** The workbook's setting that keeps what the officer chose for each table. */
export const CHOICES_SETTING = "xepHang.choices";

/** A choice as the workbook keeps it: fields by their heading, for columns are inserted and moved. */
export interface RememberedChoice {
  /** What the written results come from, where it was found and not chosen. */
  readonly rankedBy?: FrameworkId;
  readonly frameworkId?: string;
  readonly hiddenUnits?: "leftOut";
  readonly roles?: readonly { readonly header: string; readonly role: FieldRole }[];
}

/** Choices by table, under the sheet's name and the table's headings: rows come and go, a table's heading stays. */
export type RememberedChoices = Readonly<Record<string, RememberedChoice>>;

/** Settings are a hint: what cannot be understood counts as nothing remembered. */
export async function recallChoices(port: WorkbookPort): Promise<RememberedChoices> {
  const setting = await port.loadSetting(CHOICES_SETTING);
  return setting.ok ? choicesFrom(setting.value) : {};
}

export function choicesFrom(kept: unknown): RememberedChoices {
  if (!isRecord(kept)) return {};
  return Object.fromEntries(Object.entries(kept).map(([key, value]) => [key, rememberedFrom(value)]));
}

export function choiceFor(block: Block, remembered: RememberedChoices): TableChoice {
  const { roles = [], ...known } = remembered[keyOf(block)] ?? {};
  const choice: TableChoice = {
    ...(known.frameworkId === undefined ? {} : { frameworkId: known.frameworkId }),
    ...(known.hiddenUnits === undefined ? {} : { hiddenUnits: known.hiddenUnits }),
  };
  const settled = roles.flatMap(({ header, role }) => {
    const field = block.fields.find((candidate) => headerOf(candidate) === header);
    return field === undefined ? [] : [{ line: field.line, role }];
  });
  return settled.length === 0 ? choice : { ...choice, roles: settled };
}

export function rankedBy(block: Block, remembered: RememberedChoices): FrameworkId | null {
  return remembered[keyOf(block)]?.rankedBy ?? null;
}

export function keyOf(block: Block): string {
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
  const { rankedBy, frameworkId, hiddenUnits, roles } = value;
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
  };
}

const PLAIN_KINDS = [
  ...(["unit", "group", "number", "code", "note", "excluded"] as const),
  ...(["total", "ratio", "rank", "rankInGroup", "class", "unknown"] as const),
];

function roleFrom(value: unknown): FieldRole | null {
  if (!isRecord(value)) return null;
  const { kind, criterion, gives } = value;
  if (kind === "comparison" && typeof criterion === "string") return { kind, criterion };
  if (
    kind === "criterion" &&
    typeof criterion === "string" &&
    (gives === "points" || gives === "figure" || gives === "yesNo")
  ) {
    return { kind, criterion, gives };
  }
  const plain = PLAIN_KINDS.find((known) => known === kind);
  return plain === undefined ? null : { kind: plain };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
