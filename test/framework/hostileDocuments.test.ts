import { catalog } from "../../src/framework/catalog/catalog";
import { loadFramework, readFramework, saveFramework } from "../../src/framework/document/loadFramework";
import { frameworkProblemText } from "../../src/locales/frameworkText";
import type { FrameworkProblem } from "../../src/model/frameworkProblem";
import { documentTexts } from "../support/frameworks";

const whole = JSON.stringify(catalog[0]);
const nested = (depth: number, inside = "") => "[".repeat(depth) + inside + "]".repeat(depth);

function problems(text: string): readonly FrameworkProblem[] {
  const loaded = loadFramework(text);
  return loaded.ok ? [] : loaded.error;
}

describe("a document made to break the reader is refused at its place, in short words", () => {
  test.each<[name: string, text: string, path: string]>([
    ["20 000 lists in one another for a figure", whole.replace('"scale":"1000"', `"scale":${nested(20_000)}`), "scale"],
    ["a million of them", whole.replace('"scale":"1000"', `"scale":${nested(1_000_000)}`), "scale"],
    ["a million of them for the document", nested(1_000_000), ""],
    ["a deep stray member", whole.replace('"format":3', `"format":3,"la":${nested(100_000, "1")}`), "la"],
    [
      "a list of a million figures",
      whole.replace('"decimals":2', `"decimals":[${"7,".repeat(1_000_000)}7]`),
      "decimals",
    ],
    ["a text of a million letters", whole.replace('"level":"', `"level":"${"a".repeat(1_000_000)}`), "level"],
    ["a member whose name is a text", whole.replace('"format":3', `"format":3,"${"a".repeat(1_000_000)}":1`), ""],
  ])("%s", (_, text, path) => {
    const found = problems(text);
    expect(found).not.toEqual([]);
    if (path !== "") expect(found.map((problem) => problem.path)).toContain(path);
    for (const problem of found) {
      for (const language of ["vi", "en"] as const) {
        expect(frameworkProblemText(problem, language).length).toBeLessThan(600);
      }
    }
  });

  test("a hundred thousand stray members are not all listed", () => {
    const stray = Array.from({ length: 100_000 }, (_, index) => `"m${index}":1`).join(",");
    expect(problems(whole.replace('"format":3', `"format":3,${stray}`)).length).toBeLessThanOrEqual(500);
  });
});

test("a document that is JSON already is composed as a text is", () => {
  for (const [name, text] of documentTexts()) {
    const read = readFramework(JSON.parse(text.normalize("NFD")));
    expect([name, read.ok && saveFramework(read.value)]).toEqual([name, { ok: true, value: text }]);
  }
});

test("what cannot be seen is shown by its escape, on one line", () => {
  const texts = problems(whole.replace('"level":"', '"level":"\\u0000a\\n\\ud800')).map((problem) =>
    frameworkProblemText(problem, "vi"),
  );
  expect(texts).toEqual([expect.stringContaining(String.raw`đang ghi “\u0000a\n\ud800`)]);
});
