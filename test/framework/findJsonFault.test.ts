import fc from "fast-check";
import { findJsonFault } from "../../src/framework/document/findJsonFault";
import { loadFramework } from "../../src/framework/document/loadFramework";
import { frameworkProblemText } from "../../src/locales/frameworkText";

test.each<[text: string, line: number, column: number, found: string | null, wanted: string]>([
  ["", 1, 1, null, "value"],
  ["{ id: 1 }", 1, 3, "i", "member"],
  ['{\n  "a": 1,\n}', 3, 1, "}", "member"],
  ['{\r\n  "a": 1\r\n  "b": 2 }', 3, 3, '"', "commaOrBrace"],
  ['{"a": 1, "b": [1, 2', 1, 20, null, "commaOrBracket"],
  ['{"a" 1}', 1, 6, "1", "colon"],
  ['{"a": 01}', 1, 8, "1", "commaOrBrace"],
  ['{"a": 1,5}', 1, 9, "5", "member"],
  ["{'a': 1}", 1, 2, "'", "member"],
  ['{"a": “b”}', 1, 7, "“", "value"],
  ['{"a": "b\nc"}', 1, 9, "U+000A", "text"],
  ['{"a": "C:\\qui"}', 1, 10, "\\", "escape"],
  ['{"a": "b', 1, 9, null, "text"],
  ["[1] [2]", 1, 5, "[", "end"],
  ["\uFEFF{}", 1, 1, "U+FEFF", "value"],
  ['{"max": "100", "kind": "scored", "m\\u0061x": "90"}', 1, 34, '"', "newName"],
  ['[{"a": 1}, {"a": {"a": 2}, "b": 3, "b": 4}]', 1, 36, '"', "newName"],
  ["[".repeat(1001), 1, 1001, "[", "shallower"],
])("%j: line %d, column %d, found %j, wanted %s", (text, line, column, found, wanted) => {
  expect(findJsonFault(text)).toEqual({ line, column, found, wanted });
});

test("it finds a fault exactly where the engine does", () => {
  const parses = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  const agree = (text: string) => {
    const fault = findJsonFault(text);
    // The engine takes the last of two members of one name.
    expect([text, fault === null]).toEqual([text, fault?.wanted !== "newName" && parses(text)]);
  };
  fc.assert(fc.property(fc.json(), agree));
  const spoiled = fc
    .tuple(fc.json(), fc.nat(), fc.nat(3), fc.constantFrom("", ",", '"', "}", "]", "\\", "0", "e", ":", "-", "\n", "x"))
    .map(
      ([text, at, cut, put]) =>
        text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + cut),
    );
  fc.assert(fc.property(spoiled, agree), { numRuns: 2000 });
});

test("the place is told in both languages, in no engine's words", () => {
  const loaded = loadFramework('{\n  "format": 2,\n  "id": x\n}');
  expect(loaded.ok ? [] : loaded.error.map((problem) => frameworkProblemText(problem, "vi"))).toEqual([
    "tài liệu: không phải tài liệu JSON đọc được: dòng 3, cột 9 đang là “x”, " +
      "cần một giá trị (chữ trong dấu ngoặc kép, số, true, false, null, { … } hoặc [ … ]).",
  ]);
  expect(loaded.ok ? [] : loaded.error.map((problem) => frameworkProblemText(problem, "en"))).toEqual([
    expect.stringContaining("line 3, column 9 has “x” where a value is needed"),
  ]);
});

test("an engine that cannot go so deep is no error of ours", () => {
  const parse = jest.spyOn(JSON, "parse").mockImplementation(() => {
    throw new RangeError("Maximum call stack size exceeded");
  });
  try {
    const loaded = loadFramework("[".repeat(5000) + "]".repeat(5000));
    expect(loaded).toMatchObject({ ok: false, error: [{ code: "notJson", column: 1001, wanted: "shallower" }] });
    expect(() => loadFramework("[]")).toThrow(RangeError);
  } finally {
    parse.mockRestore();
  }
});
