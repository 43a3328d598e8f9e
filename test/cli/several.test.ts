import type { CliResult } from "../../src/cli/resultSchema";
import { cli, cliJson, sample, scratch } from "../support/cliRun";

const [TOTALS, PUBLISHED] = [sample("hung-yen-xa-2023.xlsx"), sample("hung-yen-xa-2023-cong-bo.xlsx")];
const folder = scratch();
afterAll(folder.remove);

async function several(...args: readonly string[]) {
  const run = await cli(...args, "--json");
  return { ...run, results: JSON.parse(run.out) as readonly CliResult[] };
}

test("two files come to an array, each as by itself, in the order of the call", async () => {
  const [one, other] = [await cliJson("rank", TOTALS), await cliJson("rank", PUBLISHED)];
  const both = await several("rank", PUBLISHED, TOTALS);
  expect(both.results).toEqual([other.result, one.result]);
  expect([one.code, other.code, both.code]).toEqual([0, 1, 1]);
});

test("a file that cannot be used is named, the others still run, and the worst exit counts", async () => {
  const missing = folder.path("khong-co.xlsx");
  const { results, code, problems } = await several("check", missing, TOTALS);
  expect(results.map(({ file }) => file)).toEqual([TOTALS]);
  expect(code).toBe(2);
  expect(problems).toEqual([expect.stringContaining(`${missing}: `)]);
});

test("no file that can be used leaves an empty array", async () => {
  expect((await several("verify", folder.path("a.xlsx"), folder.path("b.xlsx"))).results).toEqual([]);
});

test("for people every answer stands under its file", async () => {
  const { out } = await cli("rank", TOTALS, PUBLISHED);
  expect(out.split("\n").filter((line) => line.endsWith(".xlsx:"))).toEqual([`${TOTALS}:`, `${PUBLISHED}:`]);
});

test.each(["--out", "--docx", "--release"])("%s takes one file, and nothing is run or written", async (option) => {
  const { code, out, problems } = await cli("rank", TOTALS, PUBLISHED, option, folder.path("ra"));
  expect([code, out]).toEqual([2, ""]);
  expect(problems).toEqual([expect.stringContaining(option)]);
});
