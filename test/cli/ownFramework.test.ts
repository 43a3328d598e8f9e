import { writeFileSync } from "node:fs";
import type { Framework } from "../../src/model/framework";
import { cli, cliJson, must, saveBook, saveWorked, scratch } from "../support/cliRun";
import { frameworkOf } from "../support/framework";

const folder = scratch();
afterAll(() => folder.remove());

const ROWS = [
  ["TT", "Đơn vị", "Hạ tầng", "Dữ liệu"],
  [1, "Xã Một", 40, 30],
  [2, "Xã Hai", 20, 60],
];

/** Sums of two criteria; `version` tells one from another. */
function twoCriteria(id: string, version: string): Framework {
  const criterion = (vi: string) => ({ name: { vi, en: vi }, max: "100" });
  return frameworkOf(
    { "ha-tang": criterion("Hạ tầng"), "du-lieu": criterion("Dữ liệu") },
    { id, version, scale: "200" },
  );
}

/** The first criterion alone counts, which turns the ranking round. */
function firstOnly(id: string, version: string): Framework {
  const { criteria, ...rest } = twoCriteria(id, version);
  return {
    ...rest,
    scale: "100",
    criteria: criteria.map((one, index) => (index === 0 ? one : { ...one, kind: "notScored" })),
  };
}

function keeping(name: string, ...frameworks: readonly Framework[]): Promise<string> {
  const sheets = ["Điểm", "Điểm cũ"].map((sheet) => ({ name: sheet, rows: ROWS }));
  return saveWorked(folder.path(name), { sheets }, async (session) => {
    for (const framework of frameworks) must(await session.keepFramework(framework));
  });
}

test("an id that only the workbook knows is its framework", async () => {
  const path = await keeping("rieng.xlsx", twoCriteria("cong-hai", "1"), firstOnly("chi-mot", "1"));
  for (const [id, first] of [
    ["cong-hai", "Xã Hai"],
    ["chi-mot", "Xã Một"],
  ] as const) {
    for (const command of ["rank", "check"] as const) {
      const { code, result } = await cliJson(command, path, "--framework", id);
      expect(code).toBe(0);
      expect(result.tables).toHaveLength(2);
      for (const { framework, units } of result.tables) {
        expect(framework).toEqual({ id, version: "1", matchedBy: "given" });
        expect(units.find(({ rank }) => rank === 1)?.name).toBe(first);
      }
    }
  }
});

test("where the catalog has the id too, the workbook's own is used", async () => {
  const path = await keeping("cung-ma.xlsx", firstOnly("par-index", "của sổ làm việc"));
  const { result } = await cliJson("rank", path, "--framework", "par-index", "--sheet", "Điểm");
  expect(result.tables[0]?.framework).toEqual({ id: "par-index", version: "của sổ làm việc", matchedBy: "given" });
  expect(result.findings.map(({ code }) => code)).toContain("framework.differs");
});

test("a file with an id of the catalog is not told to differ from it", async () => {
  const path = await saveBook(folder.path("bang.xlsx"), { sheets: [{ name: "Điểm", rows: ROWS }] });
  const file = folder.path("par.json");
  writeFileSync(file, JSON.stringify(firstOnly("par-index", "của tôi")));
  const { result } = await cliJson("rank", path, "--framework", file);
  expect(result.tables[0]?.framework).toEqual({ id: "par-index", version: "của tôi", matchedBy: "given" });
  expect(result.findings.map(({ code }) => code)).not.toContain("framework.differs");
});

test("a file stands above a framework of its id that the workbook keeps, and is what the copy keeps", async () => {
  const path = await keeping("cu.xlsx", twoCriteria("cong-hai", "cũ"));
  const [file, out] = [folder.path("moi.json"), folder.path("moi.xlsx")];
  writeFileSync(file, JSON.stringify(firstOnly("cong-hai", "mới")));
  const { result } = await cliJson("rank", path, "--framework", file, "--sheet", "Điểm", "--out", out);
  expect(result.tables[0]?.framework).toEqual({ id: "cong-hai", version: "mới", matchedBy: "given" });
  expect(result.tables[0]?.units.map(({ rank }) => rank)).toEqual([1, 2]);
  expect((await cli("frameworks", "show", out)).out).toContain("cong-hai, mới");
  expect((await cli("frameworks", "show", path)).out).toContain("cong-hai, cũ");
});

test("the written copy is ranked under the named framework again", async () => {
  const out = folder.path("lai.xlsx");
  const path = await keeping("hai.xlsx", twoCriteria("cong-hai", "1"), firstOnly("chi-mot", "1"));
  await cli("rank", path, "--framework", "chi-mot", "--out", out);
  const { result } = await cliJson("rank", out);
  expect(result.tables.map(({ framework }) => framework?.id)).toEqual(["chi-mot", "chi-mot"]);
});

test("naming a framework for one sheet leaves the results of another under theirs", async () => {
  const [path, both, one] = [
    await keeping("cap.xlsx", twoCriteria("cong-hai", "1")),
    folder.path("1.xlsx"),
    folder.path("2.xlsx"),
  ];
  const file = folder.path("chi-mot.json");
  writeFileSync(file, JSON.stringify(firstOnly("chi-mot", "1")));
  await cli("rank", path, "--framework", "cong-hai", "--out", both);
  const written = await cli("rank", both, "--sheet", "Điểm", "--framework", file, "--out", one);
  expect(written.problems).toEqual([]);
  const { result } = await cliJson("check", one);
  expect(result.tables.map(({ sheet, framework }) => [sheet, framework?.id])).toEqual([
    ["Điểm", "chi-mot"],
    ["Điểm cũ", "cong-hai"],
  ]);
  // Had the other sheet been written under the named one, its ranks would be found wrong now.
  expect(result.findings.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("an id that neither knows: the nearest and the known of both", async () => {
  const path = await keeping("la.xlsx", twoCriteria("bo-rieng-2025", "1"));
  const out = folder.path("khong-ghi.xlsx");
  const { code, out: printed, problems } = await cli("rank", path, "--framework", "bo-rieng-2026", "--out", out);
  expect([code, printed]).toEqual([2, ""]);
  expect(problems).toEqual([
    expect.stringMatching(
      /^Không có bộ tiêu chí “bo-rieng-2026”\. Có phải “bo-rieng-2025”\? .*bo-rieng-2025, .*par-index/,
    ),
  ]);
  expect((await cli("check", path, "--framework", "par-indx")).problems).toEqual([
    expect.stringMatching(/Có phải “par-index”\? .*bo-rieng-2025/),
  ]);
});

test("a kept document that cannot be read is told, and is no framework to name", async () => {
  const settings = { "xepHang.frameworks": [{ ...twoCriteria("bo-hong", "1"), decimals: -1 }] };
  const path = await saveBook(folder.path("hong.xlsx"), { sheets: [{ name: "Điểm", rows: ROWS }], settings });
  const { code, problems } = await cli("rank", path, "--framework", "bo-hong");
  expect(code).toBe(2);
  expect(problems).toEqual([
    expect.stringMatching(/^Bộ tiêu chí “bo-hong” lưu trong “.*” không đọc được: decimals: /),
    expect.stringMatching(/^Không có bộ tiêu chí “bo-hong”\./),
  ]);
  const given = await cliJson("rank", path, "--framework", "par-index");
  expect(given.problems).toEqual([expect.stringContaining("“bo-hong”")]);
  expect(given.result.tables[0]?.framework?.id).toBe("par-index");
});

test("what was chosen in the workbook beside the framework holds under another one", async () => {
  const sheets = [{ name: "Điểm", rows: ROWS, hiddenRows: [2] }];
  const path = await saveWorked(folder.path("an.xlsx"), { sheets }, async (session) => {
    must(await session.keepFramework(twoCriteria("cong-hai", "1")));
    must(await session.keepFramework(twoCriteria("cong-ca-hai", "1")));
    const choices = [{ frameworkId: "cong-hai", hiddenUnits: "leftOut" as const }];
    const scan = session.choose(must(await session.scan("active")), choices);
    must(await session.apply([scan], { outputs: ["summary"], columns: "beside", language: "vi" }));
  });
  const { result } = await cliJson("rank", path, "--framework", "cong-ca-hai");
  expect(result.tables[0]?.framework?.id).toBe("cong-ca-hai");
  expect(result.tables[0]?.units.map(({ name }) => name)).toEqual(["Xã Một"]);
});
