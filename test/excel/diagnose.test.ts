import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROBES } from "../../src/excel/diagnose/probes";
import { readReport, reportText } from "../../src/excel/diagnose/report";
import { runProbes, SCRATCH_SHEET, type Diagnosis } from "../../src/excel/diagnose/runProbes";
import { stateOf } from "./bookState";
import { bench, type Bench } from "./workbench";

const file = join(__dirname, "../../src/excel/diagnose/expected.json");
const seen = join(__dirname, "seen");
const sheets = [
  { name: "DTI", rows: [["a", "b"], ["Xã Một", 2]], merges: ["A4:B4"] }, // prettier-ignore
  { name: "Khác", rows: [[1]] },
];

const manner = { now: () => 0, patience: 60_000, onProgress: () => undefined };
const diagnose = (): Promise<Diagnosis> => runProbes(PROBES, manner);

function answersOf({ answers }: Diagnosis): Record<string, string> {
  return Object.fromEntries(answers.map(({ id, got }) => [id, got]));
}

/** `EXPECTED=keep` writes the look-alike's answers down; what changed is then seen in the difference of the file. */
test("the look-alike answers every probe as the report expects", async () => {
  bench(sheets);
  const answers = answersOf(await diagnose());
  if (process.env["EXPECTED"] === "keep") writeFileSync(file, `${JSON.stringify(answers, null, 2)}\n`);
  expect(answers).toEqual(JSON.parse(readFileSync(file, "utf8")));
  expect(Object.keys(answers).length).toBeGreaterThan(40);
  expect(Object.values(answers).filter((got) => /^fault|no answer/.test(got))).toEqual([]);
});

describe("afterwards nothing is left", () => {
  const traces = async (open: Bench) => ({ state: await stateOf(open), active: open.book.activeSheet().id });

  test("of the scratch sheet, its names and its settings; the officer's sheet is active again", async () => {
    const open = bench(sheets);
    const before = await traces(open);
    expect((await diagnose()).isTidied).toBe(true);
    expect(await traces(open)).toEqual(before);
  });

  test("of a diagnosis that was broken off before", async () => {
    const open = bench([...sheets, { name: SCRATCH_SHEET, rows: [["left"]] }]);
    const { answers, isTidied } = await runProbes(PROBES.slice(0, 2), manner);
    expect([answers.length, isTidied]).toEqual([2, true]);
    expect(open.book.sheets().map((sheet) => sheet.name)).toEqual(["DTI", "Khác"]);
  });
});

test("a workbook that takes no sheet is told as Office tells it, and nothing is tried", async () => {
  bench(sheets, { awkward: { protectedStructure: true } });
  await expect(diagnose()).rejects.toMatchObject({ code: "AccessDenied" });
});

test("a probe that gets no answer does not hold the others", async () => {
  bench(sheets);
  const slow = { id: "slow", ask: () => new Promise<string>(() => undefined) };
  const { answers } = await runProbes([slow, ...PROBES.slice(0, 2)], { ...manner, patience: 1000 });
  expect(answers.map(({ got }) => got === "no answer")).toEqual([true, false, false]);
});

describe("the report", () => {
  const answers = [
    { id: "one", got: "1", milliseconds: 3 },
    { id: "two", got: "a | b\nc", milliseconds: 4 },
  ];
  const text = reportText({ version: "0.1.0", facts: [{ id: "agent", found: "x" }], answers }, { one: "1", two: "2" });

  test("is lines that a person reads", () => {
    expect(text.split("\n").slice(1)).toEqual([
      "A | agent | x",
      "B | one | 1 | 1 | 3 | same",
      "B | two | 2 | a b c | 4 | OTHER",
      "",
    ]);
  });

  test("is read again after a mail program has had it, and not when a line is missing", () => {
    const mailed = `  \n${text.replaceAll("\n", "  \r\n")}\r\n`;
    expect(readReport(mailed)).toEqual({ version: "0.1.0", got: new Map([["one", "1"], ["two", "a b c"]]) }); // prettier-ignore
    expect(readReport(text.replace(/^A.*\n/m, ""))).toBeNull();
    expect(readReport("something else")).toBeNull();
  });
});

/** What of a returned report the look-alike does otherwise. */
function differences(text: string, answers: Record<string, string>): readonly string[] {
  const report = readReport(text);
  if (report === null) return ["it is not whole"];
  const others = [...report.got].filter(([id, got]) => id in answers && answers[id] !== got);
  return others.map(([id, got]) => `${id}: Excel ${got}, the look-alike ${answers[id]}`);
}

describe("reports that came back from a real Excel (test/excel/seen)", () => {
  const reports = existsSync(seen) ? readdirSync(seen).filter((name) => name.endsWith(".txt")) : [];
  const expected = JSON.parse(existsSync(file) ? readFileSync(file, "utf8") : "{}") as Record<string, string>;

  test("a difference would be found", () => {
    const [first = "", ...rest] = Object.keys(expected);
    const answers = [first, ...rest].map((id) => ({ id, got: expected[id] ?? "", milliseconds: 1 }));
    const same = reportText({ version: "0.1.0", facts: [], answers }, expected);
    const [one, ...others] = answers;
    const other = reportText({ version: "0.1.0", facts: [], answers: [{ ...one!, got: "x" }, ...others] }, expected);
    expect(differences(same, expected)).toEqual([]);
    expect(differences(other, expected)).toEqual([`${first}: Excel x, the look-alike ${expected[first]}`]);
    expect(differences(other.slice(0, -20), expected)).toEqual(["it is not whole"]);
  });

  for (const name of reports) {
    test(`the look-alike does what ${name} saw`, () => {
      expect(differences(readFileSync(join(seen, name), "utf8"), expected)).toEqual([]);
    });
  }
});
