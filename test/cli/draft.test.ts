import { resolve } from "node:path";
import { cli, cliJson, sample } from "../support/cliRun";

const decision = (name: string): string => resolve(__dirname, "../fixtures/decisions", `${name}.txt`);

test("the decision that the sample was taken from agrees but for the total that is printed wrong", async () => {
  const { code, result, problems } = await cliJson(
    "check",
    decision("quyet-dinh-2947-hung-yen-2023"),
    "--with",
    sample("hung-yen-xa-2023.xlsx"),
  );
  expect(problems).toEqual([]);
  expect(code).toBe(1);
  expect(result.file).toContain("quyet-dinh-2947");
  expect(result.findings).toMatchObject([
    {
      code: "draft.figure",
      severity: "error",
      params: { unit: "UBND xã Phương Chiểu", written: "288.11", computed: "287.11" },
    },
  ]);
});

test("a decision with two appendices and counts of both agrees with its workbook", async () => {
  const { code, result } = await cliJson(
    "check",
    decision("quyet-dinh-1568-can-tho-2024"),
    "--with",
    sample("can-tho-2023.xlsx"),
  );
  expect([code, result.findings]).toEqual([0, []]);
});

test("a draft alone, a workbook as a draft, and what is no Word file are refused in words", async () => {
  const alone = await cli("check", decision("quyet-dinh-1568-can-tho-2024"));
  expect([alone.code, alone.problems[0]]).toEqual([2, expect.stringContaining("--with")]);
  const book = sample("can-tho-2023.xlsx");
  expect(await cli("check", book, "--with", book)).toMatchObject({ code: 2, out: "" });
  const missing = await cli("check", "khong-co.docx", "--with", book);
  expect([missing.code, missing.problems.length]).toEqual([2, 1]);
});
