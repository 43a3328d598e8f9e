import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Awkward } from "@xep-hang/workbench/host/awkward";
import { hostText } from "../../src/locales/hostText";
import { at } from "../../src/model/address";
import type { HostProblem } from "../../src/model/port";
import type { Result } from "../../src/model/result";
import { stateOf } from "../excel/bookState";
import { resultsPlan, SHEET, SHEET_NAME, UNITS } from "../excel/rankedSheet";
import { bench, sheetNamed, value, type Bench } from "../excel/workbench";
import { FLAGS, flagsToTry } from "./flags";
import outcomes from "./outcomes.json";

/** A volatile cell in the table, outside the scores. */
const SHEET_WITH_DATE = {
  ...SHEET,
  rows: SHEET.rows.map((row, index) =>
    index === 4 ? [{ value: "ngày" }, { value: 45000, formula: "=TODAY()" }] : row,
  ),
};
const KEY = "xepHang.thu";
const SETTINGS = [
  { key: KEY, before: null, after: { lần: 1 } },
  { key: "xepHang.moi", before: null, after: [1] },
];

/** What becomes of each flow under each flag, where it is not what a friendly Excel makes of it. */
const EXPECTED: Readonly<Record<string, Readonly<Record<string, string>>>> = outcomes;

type Flow = (b: Bench, awkward: Awkward) => Promise<string>;

/** Each flow is prepared while Excel is friendly, and carried out while it is not. */
const FLOWS: { readonly [name: string]: Flow } = {
  sheets: async (b, awkward) => under(b, awkward, () => b.port.sheets()),
  read: async (b, awkward) => {
    const sheet = await sheetNamed(b.port, SHEET_NAME);
    return under(b, awkward, () => b.port.readGrid(sheet));
  },
  merges: async (b, awkward) => {
    const sheet = await sheetNamed(b.port, SHEET_NAME);
    return under(b, awkward, () => b.port.readMerges(sheet));
  },
  rank: async (b, awkward) => {
    const plan = { ...(await resultsPlan(b)), settings: SETTINGS };
    return under(b, awkward, () => b.port.apply(plan));
  },
  rerun: async (b, awkward) => {
    value(await b.port.apply(await resultsPlan(b)));
    const again = await resultsPlan(b, { units: UNITS.map((unit) => ({ ...unit, total: "77.25" })) });
    return under(b, awkward, () => b.port.apply(again));
  },
  undo: async (b, awkward) => {
    value(await b.port.apply({ ...(await resultsPlan(b)), settings: SETTINGS }));
    return under(b, awkward, () => b.port.undo());
  },
  "rank and undo": async (b, awkward) => {
    const plan = { ...(await resultsPlan(b)), settings: SETTINGS };
    const before = await stateOf(b);
    b.host.be(awkward);
    const applied = await b.port.apply(plan);
    if (applied.ok) value(await b.port.undo());
    b.host.be({});
    expect(await stateOf(b)).toEqual(before);
    return "as it was";
  },
  setting: async (b, awkward) => {
    value(await b.port.saveSetting("xepHang.cũ", 1));
    return under(b, awkward, () => b.port.saveSetting(KEY, { lần: 2 }));
  },
  "go to": async (b, awkward) => {
    const sheet = await sheetNamed(b.port, SHEET_NAME);
    return under(b, awkward, () => b.port.goTo(sheet, at("B4")));
  },
};

/** The outcome in short; what fails has changed nothing. */
async function under(b: Bench, awkward: Awkward, work: () => Promise<Result<unknown, HostProblem>>): Promise<string> {
  const before = await stateOf(b);
  b.host.be(awkward);
  const done = await work();
  b.host.be({});
  if (done.ok) return `done ${JSON.stringify(withoutIds({ told: done.value, state: await stateOf(b) }))}`;
  expect(done.error.partlyWritten).toBeUndefined();
  expect(await stateOf(b)).toEqual(before);
  expect(hostText(done.error, "vi").length).toBeGreaterThan(20);
  return done.error.code;
}

/** Ids of sheets and of names are the host's own choice. */
function withoutIds(value: object): unknown {
  return JSON.parse(JSON.stringify(value, (key, item: unknown) => (key === "id" ? null : item)));
}

async function outcomeOf(flow: Flow, awkward: Awkward): Promise<string> {
  const b = bench([SHEET_WITH_DATE]);
  const outcome = await flow(b, awkward);
  b.close();
  return outcome;
}

const calm = new Map<string, string>();
const table: string[] = [];

beforeAll(async () => {
  for (const [name, flow] of Object.entries(FLOWS)) calm.set(name, await outcomeOf(flow, {}));
});

afterAll(() => {
  process.stdout.write(`\nflag × flow → outcome (= as in a friendly Excel)\n${table.join("\n")}\n`);
});

test.each(flagsToTry().map((flag) => [flag.name, flag] as const))(
  "%s: as in a friendly Excel, or a sentence of ours",
  async (name, { awkward, issue }) => {
    const cells: string[] = [];
    for (const [flow, work] of Object.entries(FLOWS)) {
      const outcome = await outcomeOf(work, awkward);
      const short = outcome === calm.get(flow) ? "=" : outcome.startsWith("done") ? "done otherwise" : outcome;
      cells.push(`${flow}: ${short}`);
      expect(short).not.toBe("host.unknown");
    }
    table.push(`${name} (${issue}) | ${cells.join(" | ")}`);
    expect(cells).toEqual(Object.keys(FLOWS).map((flow) => `${flow}: ${EXPECTED[name]?.[flow] ?? "="}`));
  },
  120_000,
);

test("every flag has a name and outcomes of its own, and every outcome a flag", () => {
  expect(Object.keys(EXPECTED).sort()).toEqual(FLAGS.map(({ name }) => name).sort());
});

test("docs/excel-manners.md tells of every flag", () => {
  const told = readFileSync(join(__dirname, "../../docs/excel-manners.md"), "utf8");
  expect(FLAGS.filter(({ name }) => !new RegExp(`^\\| ${escaped(name)} +\\|`, "m").test(told))).toEqual([]);
});

function escaped(text: string): string {
  return text.replace(/[()]/g, "\\$&");
}
