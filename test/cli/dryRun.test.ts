import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cli, cliJson, sample, scratch } from "../support/cliRun";

const files = scratch();
afterAll(files.remove);

test("--dry-run says what each sheet would get, writes no file, and says the same in JSON", async () => {
  const out = files.path("o.xlsx");
  const book = sample("hung-yen-xa-2023.xlsx");
  const run = await cli("rank", book, "--write", "columns,sorted", "--out", out, "--dry-run");
  expect([run.code, run.problems, existsSync(out)]).toEqual([0, [], false]);
  expect(run.out).toMatch(/Sẽ ghi:\n“DTI 2023”: 54 ô mới.*\n“Kết quả xếp hạng”: trang tính mới, \d+ ô/);
  const { result } = await cliJson("rank", book, "--write", "columns,sorted", "--dry-run");
  expect(result.changes?.map(({ sheet, kind, officers }) => [sheet, kind, officers])).toEqual([
    ["DTI 2023", "changed", []],
    ["Kết quả xếp hạng", "new", []],
  ]);
});

test("written again over the copy: nothing changes, and the file is the same to the byte", async () => {
  // The record tells the name of the file that was ranked: one name in three folders.
  const [first = "", second = "", third = ""] = ["a", "b", "c"].map((folder) => {
    mkdirSync(files.path(folder));
    return join(files.path(folder), "bang.xlsx");
  });
  const how = ["--write", "columns,summary,sorted,appendix,decision,report", "--at", "2026-11-28T10:32"];
  await cli("rank", sample("hung-yen-xa-2023.xlsx"), ...how, "--out", first);
  const { result } = await cliJson("rank", first, ...how, "--dry-run");
  expect(result.changes?.map(({ cells }) => cells.added + cells.removed)).toEqual(result.changes?.map(() => 0));
  expect(result.changes?.flatMap(({ officers }) => officers)).toEqual([]);
  await cli("rank", first, ...how, "--out", second);
  await cli("rank", second, ...how, "--out", third);
  expect(readFileSync(third).equals(readFileSync(second))).toBe(true);
});
