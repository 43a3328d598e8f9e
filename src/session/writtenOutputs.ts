import { madeOnce } from "../model/madeOnce";
import { OUTPUT_NAMES, type OutputName, TITLE_CHOICES, WRITE_MODES } from "../model/output";
import type { SettingChange } from "../model/plan";
import type { Mark, WorkbookPort } from "../model/port";
import { sha256 } from "../model/sha256";
import { isResult, markUse } from "../outputs/markNames";
import { fingerprintOf } from "./fingerprintOf";
import type { SheetScan } from "./scan";
import type { AskedOutputs, OutputState, WrittenOutputs } from "./outputState";

/** The workbook's setting that says what was last asked for, and of each output what it was made from. */
export const OUTPUTS_SETTING = "xepHang.outputs";

interface Written {
  readonly at: string | null;
  /** What each sheet said, by the sheet's id. */
  readonly of: Readonly<Record<string, string>>;
}

/** What the workbook keeps of its outputs. */
export interface KeptOutputs {
  /** Null where nothing was ever asked for. */
  readonly asked: AskedOutputs | null;
  readonly written: Readonly<Partial<Record<OutputName, Written>>>;
}

/** Settings are a hint: what cannot be understood counts as nothing remembered. */
export async function keptOutputs(port: WorkbookPort): Promise<KeptOutputs> {
  const setting = await port.loadSetting(OUTPUTS_SETTING);
  return keptFrom(setting.ok ? setting.value : null);
}

/** What was last asked for, and of each output that stands in the workbook how fresh it is to this sheet. */
export async function writtenOutputs(port: WorkbookPort, scan: SheetScan): Promise<WrittenOutputs> {
  const { asked, written } = await keptOutputs(port);
  const marks = await port.marks();
  if (!marks.ok) return { asked, states: {} };
  const found = OUTPUT_NAMES.flatMap((name) => {
    if (!stands(name, marks.value, scan)) return [];
    const { at = null, of = {} } = written[name] ?? {};
    const then = of[scan.grid.sheet.id];
    const kind = then === undefined ? "unknown" : then === stateOf(scan) ? "fresh" : "stale";
    return [[name, { kind, at } satisfies OutputState] as const];
  });
  return { asked, states: Object.fromEntries(found) };
}

/** What was asked for, and what these sheets say now. */
export function outputsToRemember(
  { asked, written }: KeptOutputs,
  scans: readonly SheetScan[],
  { outputs, mode, titles, at }: AskedOutputs & { readonly at: string | null },
): readonly SettingChange[] {
  const of = Object.fromEntries(scans.map((scan) => [scan.grid.sheet.id, stateOf(scan)]));
  const now = Object.fromEntries(outputs.map((name) => [name, { at, of }]));
  const before = asked === null ? null : { asked, written };
  const after: KeptOutputs = { asked: { outputs, mode, titles }, written: { ...written, ...now } };
  return JSON.stringify(after) === JSON.stringify(before) ? [] : [{ key: OUTPUTS_SETTING, before, after }];
}

function stands(name: OutputName, marks: readonly Mark[], { grid }: SheetScan): boolean {
  return marks.some((mark) => {
    const use = markUse(mark.name);
    if (name === "columns") return isResult(mark.name) && mark.sheet.id === grid.sheet.id;
    return use?.kind === "sheet" && use.output === name;
  });
}

/** The data of a sheet's tables, and what is made of them: asked when it is shown, and again when it is planned. */
const stateOf = madeOnce((scan: SheetScan): string => {
  const made = scan.tables.map(({ assessment }) => {
    if (assessment === null) return null;
    const { ranks, classes, scores } = assessment.ranking;
    const totals = [scores.totals, scores.ratios].map(({ digits, places }) => [[...digits], [...places]]);
    return [assessment.framework.id, assessment.framework.version, [...ranks], [...classes], totals];
  });
  return sha256(JSON.stringify([fingerprintOf([scan]), made])).slice(0, 16);
});

function keptFrom(value: unknown): KeptOutputs {
  const { asked, written } = recordOf(value);
  const entries = OUTPUT_NAMES.flatMap((name) => {
    const one = recordOf(recordOf(written)[name]);
    if (!("of" in one)) return [];
    const of = Object.entries(recordOf(one["of"])).filter(
      (each): each is [string, string] => typeof each[1] === "string",
    );
    return [[name, { at: typeof one["at"] === "string" ? one["at"] : null, of: Object.fromEntries(of) }] as const];
  });
  return { asked: askedFrom(recordOf(asked)), written: Object.fromEntries(entries) };
}

function askedFrom({ outputs, mode, titles }: Readonly<Record<string, unknown>>): AskedOutputs | null {
  if (!Array.isArray(outputs)) return null;
  const known = OUTPUT_NAMES.filter((name) => outputs.includes(name));
  return {
    outputs: known,
    mode: WRITE_MODES.find((each) => each === mode) ?? "values",
    titles: TITLE_CHOICES.find((each) => each === titles) ?? null,
  };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
