import { parseCommand } from "../../src/cli/parseCommand";

function problems(...args: readonly string[]): readonly string[] {
  const parsed = parseCommand(args);
  return parsed.ok ? [] : parsed.error.problems.map(({ code, params }) => `${code} ${JSON.stringify(params)}`);
}

test("rank has the defaults of its contract", () => {
  expect(parseCommand(["rank", "a.xlsx"])).toEqual({
    ok: true,
    value: {
      kind: "rank",
      file: "a.xlsx",
      sheet: null,
      framework: null,
      said: { answers: {}, roles: [] },
      outputs: ["columns", "summary"],
      mode: "values",
      out: null,
      docx: null,
      release: null,
      dryRun: false,
      force: false,
      json: false,
      language: "vi",
    },
  });
});

test("answers and what columns are may be said again and again", () => {
  const args = ["rank", "a.xlsx", "--answer", "rule.A4=sum", "--as", "k=leftOut", "--as", "L=total"];
  expect(parseCommand(args)).toMatchObject({
    ok: true,
    value: {
      said: {
        answers: { "rule.A4": "sum" },
        roles: [
          { line: "K", role: "leftOut" },
          { line: "L", role: "total" },
        ],
      },
    },
  });
  expect(problems("rank", "a.xlsx", "--as", "leftOut")).toEqual(['call.noPair {"option":"--as","value":"leftOut"}']);
});

test("options may stand anywhere and be joined to their value", () => {
  const args = ["--json", "rank", "--sheet=Cấp sở", "a.xlsx", "--write", "summary", "--out", "b.xlsx", "--lang", "en"];
  expect(parseCommand(args)).toMatchObject({
    ok: true,
    value: { file: "a.xlsx", sheet: "Cấp sở", outputs: ["summary"], out: "b.xlsx", json: true, language: "en" },
  });
});

test("results are values unless formulas are asked for", () => {
  expect(parseCommand(["rank", "a.xlsx"])).toMatchObject({ value: { mode: "values" } });
  expect(parseCommand(["rank", "a.xlsx", "--mode", "formulas"])).toMatchObject({ value: { mode: "formulas" } });
});

test.each([
  ["par-index", { kind: "catalog", id: "par-index" }],
  ["a/b.JSON", { kind: "document", file: "a/b.JSON" }],
  ["./b.xlsx", { kind: "workbook", file: "./b.xlsx", sheet: null, id: null }],
])("show takes an id, a framework file or a workbook: %s", (operand, source) => {
  expect(parseCommand(["frameworks", "show", operand])).toMatchObject({ value: { action: { kind: "show", source } } });
});

test("show takes one framework of a workbook by its sheet or its id", () => {
  expect(parseCommand(["frameworks", "show", "b.xlsx", "--sheet", "Bộ", "--framework", "x"])).toMatchObject({
    value: { action: { source: { kind: "workbook", sheet: "Bộ", id: "x" } } },
  });
});

test.each([
  [[], "call.noCommand"],
  [["rnak", "a.xlsx"], 'call.unknownCommand {"name":"rnak","near":"rank"}'],
  [["rank"], 'call.noFile {"command":"rank"}'],
  [["rank", "a.xlsx", "b.xlsx", "--out", "c.xlsx"], 'call.oneFile {"option":"--out","files":2}'],
  [["rank", "a.xlsx", "b.xlsx", "--docx", "c.docx"], 'call.oneFile {"option":"--docx","files":2}'],
  [["rank", "a.xlsx", "b.xlsx", "c.xlsx", "--release", "d.xlsx"], 'call.oneFile {"option":"--release","files":3}'],
  [["check", "a.docx", "b.xlsx", "--with", "c.xlsx"], 'call.noDraft {"file":"b.xlsx"}'],
  [["check", "a.xlsx", "--out", "b.xlsx"], 'call.unknownOption {"option":"--out","near":null}'],
  [["rank", "a.xlsx", "--shet", "x"], 'call.unknownOption {"option":"--shet","near":"--sheet"}'],
  [["rank", "a.xlsx", "--sheet"], 'call.noValue {"option":"--sheet"}'],
  [["rank", "a.xlsx", "--sheet", "--json"], 'call.noValue {"option":"--sheet"}'],
  [["rank", "a.xlsx", "--json=1"], 'call.unwantedValue {"option":"--json"}'],
  [["rank", "a.xlsx", "--json", "--json"], 'call.twice {"option":"--json"}'],
  [["rank", "a.xlsx", "--write", "rows"], 'call.unknownValue {"option":"--write","value":"rows"'],
  [["rank", "a.xlsx", "--lang", "fr"], 'call.unknownValue {"option":"--lang","value":"fr"'],
  [["frameworks", "derive"], 'call.noFile {"command":"frameworks derive"}'],
  [["frameworks", "list", "x"], 'call.extra {"text":"x"}'],
  [["frameworks", "show", "x", "--sheet", "y"], 'call.unknownOption {"option":"--sheet","near":null}'],
  [["frameworks", "show", "x.json", "--sheet", "y"], 'call.unknownOption {"option":"--sheet","near":null}'],
  [["frameworks", "show", "x", "--framework", "y"], 'call.unknownOption {"option":"--framework","near":null}'],
  [["frameworks", "list", "--framework", "y"], 'call.unknownOption {"option":"--framework","near":null}'],
  [["frameworks", "derive", "x.xlsx", "--framework", "y"], 'call.unknownOption {"option":"--framework","near":null}'],
  [["frameworks"], 'call.unknownValue {"option":"frameworks"'],
  [["frameworks", "show"], 'call.noName {"command":"frameworks show"}'],
  [["frameworks", "validate"], 'call.noFile {"command":"frameworks validate"}'],
])("%j is refused", (args, expected) => {
  expect(problems(...args)).toContainEqual(expect.stringContaining(expected));
});

test("every mistake of a call is told, not only the first", () => {
  expect(problems("rank", "--lagn", "--mode", "sums", "--json=1").map((line) => line.split(" ")[0])).toEqual([
    "call.unknownOption",
    "call.unwantedValue",
    "call.unknownValue",
    "call.noFile",
  ]);
});

test("help is given whatever else is asked", () => {
  expect(parseCommand(["rank", "--help", "--lang", "en"])).toEqual({
    ok: true,
    value: { kind: "help", language: "en" },
  });
});
