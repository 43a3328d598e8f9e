import { readFileSync, writeFileSync } from "node:fs";
import { catalog } from "../../src/framework/catalog";
import { cli, sample, scratch } from "../support/cliRun";

const folder = scratch();
afterAll(() => folder.remove());

test("list names every framework of the catalog", async () => {
  const { code, out } = await cli("frameworks", "list");
  expect(code).toBe(0);
  expect(out.split("\n").map((line) => line.split(" ")[0])).toEqual(catalog.map(({ id }) => id));
  const json = JSON.parse((await cli("frameworks", "list", "--json")).out) as { id: string }[];
  expect(json.map(({ id }) => id)).toEqual(catalog.map(({ id }) => id));
});

test("show tells criteria, thresholds and where each threshold comes from", async () => {
  const { code, out } = await cli("frameworks", "show", "hung-yen-xa-2023");
  expect(code).toBe(0);
  expect(out).toMatch(/Hoạt động chính quyền số +200 {2}chinh-quyen-so/);
  expect(out).toMatch(/Tốt +chưa biết +suy ra từ kết quả công bố \(trên 708,39\)/);
  expect(out).toMatch(/Khá +≥ 700 +suy ra từ kết quả công bố \(trên 645,7, không quá 708,39\)/);
  expect(out).toMatch(/Yếu +còn lại/);
});

test("what show prints as JSON is a document that validates", async () => {
  const path = folder.path("hung-yen.json");
  writeFileSync(path, (await cli("frameworks", "show", "hung-yen-xa-2023", "--json")).out);
  expect(await cli("frameworks", "validate", path)).toEqual({
    code: 0,
    out: "Bộ tiêu chí “hung-yen-xa-2023” hợp lệ.",
    problems: [],
  });
  const { code } = await cli("rank", sample("hung-yen-xa-2023.xlsx"), "--framework", path);
  expect(code).toBe(0);
});

test("an invalid document is 1, each error in a line; a file that is no document is 2", async () => {
  const document = JSON.parse(readFileSync(sample("../src/framework/catalog/hung-yen-xa-2023.json"), "utf8")) as object;
  writeFileSync(folder.path("sai.json"), JSON.stringify({ ...document, decimals: "hai", total: { kind: "sums" } }));
  const wrong = await cli("frameworks", "validate", folder.path("sai.json"));
  expect([wrong.code, wrong.problems.length]).toEqual([1, 2]);
  expect(wrong.problems.join("\n")).toMatch(/total\.kind: .*“sums”.*\n.*decimals: /);

  writeFileSync(folder.path("vo.json"), "{ id: ");
  expect((await cli("frameworks", "validate", folder.path("vo.json"))).code).toBe(2);
  expect((await cli("frameworks", "validate", folder.path("khong-co.json"))).code).toBe(2);
});

test("an unknown id is refused", async () => {
  expect(await cli("frameworks", "show", "hung-yen-xa-2024")).toMatchObject({
    code: 2,
    problems: [expect.stringContaining("Có phải “hung-yen-xa-2023”?")],
  });
});
