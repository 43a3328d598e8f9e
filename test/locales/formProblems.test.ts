import { formProblemText } from "../../src/locales/formProblemText";
import { frameworks as words } from "../../src/locales/vi/frameworks";
import type { FrameworkProblem, FrameworkRule, TextForm } from "../../src/model/frameworkProblem";

/** What belongs to a document and stands on no sheet: codes, members and the notation of its decimals. */
const DOCUMENT_WORDS =
  /\bnull\b|“[a-z]+[A-Z]\w*”|“(?:scored|bonus|penalty|none|sum)”|\((?:scale|groups)\)|dấu chấm|645\.7/;

function sentence(problem: FrameworkProblem, language: "vi" | "en"): string {
  const trouble = { code: "document", problem } as const;
  return formProblemText({ trouble, label: null, row: 0, column: 0 }, language);
}

describe.each(["vi", "en"] as const)("what is told of a sheet speaks the sheet's words (%s)", (language) => {
  test.each(Object.keys(words.rules) as FrameworkRule[])("%s", (rule) => {
    const told = sentence({ path: "", code: "rule", rule, found: "đây", allowed: ["kia"] }, language);
    expect(told).not.toMatch(DOCUMENT_WORDS);
  });

  test.each(Object.keys(words.forms) as TextForm[])("a text that is no %s", (form) => {
    const told = sentence({ path: "", code: "badForm", found: "đây", form }, language);
    expect(told).toContain("“đây”");
    expect(told).not.toMatch(DOCUMENT_WORDS);
  });
});

test("the sentences for documents do not", () => {
  expect(words.rules.weightNotUsed({ found: "1", allowed: [] })).toMatch(DOCUMENT_WORDS);
});
