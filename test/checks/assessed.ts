import { type Area, cellText, parseArea } from "../../src/model/address";
import type { RawValue } from "../../src/model/cell";
import type { Finding } from "../../src/model/finding";
import type { Criterion, Framework } from "../../src/model/framework";
import { assessSheet } from "../../src/session/assessSheet";
import { frameworkOf } from "../support/framework";
import { sheetOf, type SheetOptions } from "../support/sheetOf";

export type Rows = readonly (readonly RawValue[])[];

/** A sheet under one framework, from its cells to its findings. */
export function assessed(rows: Rows, framework: Framework, options: SheetOptions = {}) {
  const offered = [{ framework, origin: "workbook" as const }];
  const scan = assessSheet(sheetOf(rows, options), offered, () => ({ frameworkId: framework.id }));
  const assessment = scan.tables[0]?.assessment;
  if (assessment === null || assessment === undefined) throw new Error("the sheet has no assessed table");
  return { scan, assessment, findings: scan.findings };
}

/** `code cell` of each finding of a sheet. */
export function told(rows: Rows, framework: Framework, options?: SheetOptions): readonly string[] {
  return assessed(rows, framework, options).findings.map(codeAndCell);
}

export function codeAndCell({ code, place }: Finding): string {
  return `${code} ${place.cell === null ? "-" : cellText(place.cell)}`;
}

/** `A1:B2` as an area. */
export function area(text: string): Area {
  const found = parseArea(text);
  if (found === null) throw new Error(`not an area: ${text}`);
  return found;
}

/** Criteria by id with their Vietnamese names. */
export function rulesOf(
  criteria: Readonly<Record<string, Partial<Criterion> & { readonly vi: string }>>,
  rest: Parameters<typeof frameworkOf>[1] = {},
): Framework {
  return frameworkOf(
    Object.fromEntries(
      Object.entries(criteria).map(([id, { vi, ...more }]) => [id, { name: { vi, en: id }, ...more }]),
    ),
    rest,
  );
}
