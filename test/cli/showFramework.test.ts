import { readFileSync, writeFileSync } from "node:fs";
import { catalog } from "../../src/framework/catalog/catalog";
import { saveFramework } from "../../src/framework/document/loadFramework";
import type { Framework } from "../../src/model/framework";
import { cli, must, sample, saveBook, saveWorked, scratch } from "../support/cliRun";
import { frameworkById } from "../support/frameworkById";
import { valuesOf } from "../support/gridValues";

const folder = scratch();
afterAll(() => folder.remove());

const NOTES = { name: "Ghi chép", rows: [["Kính gửi các đơn vị"]] };
const FORM = "Bộ tiêu chí";

const own: Framework = {
  ...frameworkById("hung-yen-xa-2023"),
  id: "hung-yen-xa-2025",
  version: "2025",
  name: { vi: "Bộ tiêu chí “của tôi” – xã", en: "Mine" },
};
const other: Framework = { ...frameworkById("par-index"), id: "cai-cach-2025" };

/** A workbook that keeps these frameworks. */
function keeping(name: string, ...frameworks: readonly Framework[]): Promise<string> {
  return saveWorked(folder.path(name), { sheets: [NOTES] }, async (session) => {
    for (const framework of frameworks) must(await session.keepFramework(framework));
  });
}

/** A workbook with these frameworks laid out on sheets, and kept nowhere. */
function laidOut(name: string, ...frameworks: readonly Framework[]): Promise<string> {
  return saveWorked(folder.path(name), { sheets: [NOTES] }, async (session) => {
    for (const framework of frameworks) must(await session.writeFrameworkSheet(framework, "vi"));
  });
}

/** Every framework that ships, under ids of the workbook's own: their texts as files would have them. */
test("what a workbook keeps comes out as the file it would be, to the byte", async () => {
  const kept = catalog.map((framework) => ({ ...framework, id: `${framework.id}-rieng` }));
  const path = await keeping("nhieu.xlsx", ...kept);
  for (const framework of kept) {
    const { code, out, problems } = await cli("frameworks", "show", path, "--framework", framework.id, "--json");
    expect([code, problems]).toEqual([0, []]);
    expect(`${out}\n`).toBe(must(saveFramework(framework)));
  }
});

test("the only framework of a workbook needs no name, and its file validates and ranks", async () => {
  const path = await keeping("mot.xlsx", own);
  const shown = await cli("frameworks", "show", path, "--json");
  expect(shown).toEqual({ code: 0, out: must(saveFramework(own)).trimEnd(), problems: [] });
  const file = folder.path("mot.json");
  writeFileSync(file, `${shown.out}\n`);
  expect((await cli("frameworks", "validate", file)).code).toBe(0);
  expect((await cli("rank", sample("hung-yen-xa-2023.xlsx"), "--framework", file)).out).toContain(own.name.vi);
  const [text, again] = [await cli("frameworks", "show", path), await cli("frameworks", "show", file)];
  expect(text.out).toMatch(/^Bộ tiêu chí “của tôi” – xã\nhung-yen-xa-2025, 2025\n/);
  expect(again).toEqual(text);
});

test("one of several must be named; the ids are told, and the nearest to a wrong one", async () => {
  const path = await keeping("hai.xlsx", own, other);
  expect(await cli("frameworks", "show", path, "--json")).toEqual({
    code: 2,
    out: "",
    problems: [`“${path}” lưu nhiều bộ tiêu chí: ${own.id}, ${other.id}. Chọn một bộ bằng --framework MÃ.`],
  });
  expect((await cli("frameworks", "show", path, "--framework", other.id)).out).toContain(`${other.id}, `);
  expect(await cli("frameworks", "show", path, "--framework", "cai-cach-2024")).toEqual({
    code: 2,
    out: "",
    problems: [
      `“${path}” không có bộ tiêu chí “cai-cach-2024”. Có phải “cai-cach-2025”? Bộ tiêu chí trong tệp: ${own.id}, ${other.id}.`,
    ],
  });
});

test("an id of the catalog that the workbook does not keep is not taken from the catalog", async () => {
  const path = await keeping("rieng.xlsx", own);
  const { code, problems } = await cli("frameworks", "show", path, "--framework", "par-index");
  expect([code, problems]).toEqual([2, [expect.stringContaining("không có bộ tiêu chí “par-index”")]]);
});

describe("a sheet Bộ tiêu chí", () => {
  test("gives its framework to the byte, by name or as the only one", async () => {
    const path = await laidOut("trang.xlsx", own);
    const printed = { code: 0, out: must(saveFramework(own)).trimEnd(), problems: [] };
    expect(await cli("frameworks", "show", path, "--json")).toEqual(printed);
    expect(await cli("frameworks", "show", path, "--sheet", "bộ TIÊU chí", "--json")).toEqual(printed);
  });

  test("one of several must be named, and each is read under its name", async () => {
    const path = await laidOut("hai-trang.xlsx", own, other);
    expect(await cli("frameworks", "show", path)).toEqual({
      code: 2,
      out: "",
      problems: [
        `“${path}” có nhiều trang tính bộ tiêu chí: “${FORM}”, “${FORM} (2)”. Chọn một trang tính bằng --sheet.`,
      ],
    });
    const second = await cli("frameworks", "show", path, "--sheet", `${FORM} (2)`, "--json");
    expect(second.out).toBe(must(saveFramework(other)).trimEnd());
  });

  test("stands back behind what the workbook keeps, unless it is named", async () => {
    const path = await saveWorked(folder.path("ca-hai.xlsx"), { sheets: [NOTES] }, async (session) => {
      must(await session.keepFramework(own));
      must(await session.writeFrameworkSheet(other, "en"));
    });
    expect((await cli("frameworks", "show", path)).out).toContain(`${own.id}, `);
    expect((await cli("frameworks", "show", path, "--sheet", "Framework")).out).toContain(`${other.id}, `);
  });

  test("with mistakes: each is told with its cell", async () => {
    const path = await saveWorked(folder.path("sai-trang.xlsx"), { sheets: [NOTES] }, async (session, port) => {
      must(await session.writeFrameworkSheet(own, "vi"));
      const sheet = must(await port.sheets()).find(({ name }) => name === FORM);
      const values = valuesOf(must(await port.readGrid(sheet ?? "active")));
      const rowOf = (label: string) => values.findIndex((cells) => cells[1] === label);
      await Excel.run(async (context) => {
        const form = context.workbook.worksheets.getItem(FORM);
        form.getCell(rowOf("Số chữ số thập phân"), 2).values = [["nhiều"]];
        form.getCell(rowOf("Mã"), 2).values = [["Sai Mã"]];
        await context.sync();
      });
    });
    for (const place of [[], ["--sheet", FORM]]) {
      const { code, out, problems } = await cli("frameworks", "show", path, ...place, "--json");
      expect([code, out]).toEqual([2, ""]);
      expect(problems).toEqual([
        expect.stringMatching(/^Trang tính “Bộ tiêu chí”, ô C\d+: .*“Sai Mã”/),
        expect.stringMatching(/^Trang tính “Bộ tiêu chí”, ô C\d+: .*“nhiều”/),
      ]);
    }
  });
});

test.each([
  ["a sheet that is none", ["--sheet", "Ghi chép"], "Trang tính “Ghi chép” không phải trang tính bộ tiêu chí."],
  [
    "a sheet that is not there",
    ["--sheet", FORM],
    `Không có trang tính “${FORM}”. Các trang tính trong tệp: “Ghi chép”.`,
  ],
  ["no framework anywhere", [], "không lưu bộ tiêu chí nào và không có trang tính “Bộ tiêu chí” đang hiện."],
])("%s: one line, exit 2, nothing printed", async (_, place, expected) => {
  const path = await saveBook(folder.path("khong-co.xlsx"), { sheets: [NOTES] });
  const run = await cli("frameworks", "show", path, ...place, "--json");
  expect(run).toEqual({ code: 2, out: "", problems: [expect.stringContaining(expected)] });
});

test("a document in the workbook that cannot be read is named beside the framework that can", async () => {
  const settings = { "xepHang.frameworks": [own, { ...other, decimals: -1, colour: "đỏ" }, "chữ"] };
  const path = await saveBook(folder.path("hong.xlsx"), { sheets: [NOTES], settings });
  const { code, out, problems } = await cli("frameworks", "show", path, "--json");
  expect([code, `${out}\n`]).toEqual([0, must(saveFramework(own))]);
  expect(problems).toHaveLength(3);
  expect(problems.slice(0, 2).every((line) => line.startsWith(`Bộ tiêu chí “${other.id}” lưu trong “${path}” `))).toBe(
    true,
  );
  expect(problems[2]).toContain(`Bộ tiêu chí thứ 2 không rõ mã lưu trong “${path}” không đọc được: `);
});

test("only documents that cannot be read: they are named, and there is nothing to show", async () => {
  const settings = { "xepHang.frameworks": [{ ...own, decimals: -1 }] };
  const path = await saveBook(folder.path("chi-hong.xlsx"), { sheets: [NOTES], settings });
  const { code, out, problems } = await cli("frameworks", "show", path, "--lang", "en");
  expect([code, out]).toEqual([2, ""]);
  expect(problems).toEqual([
    expect.stringMatching(/^The framework “hung-yen-xa-2025” kept in “.*” cannot be read: decimals: /),
    expect.stringMatching(/keeps no framework, and no visible sheet holds one/),
  ]);
});

test("a framework file is shown as it would be saved; a spoilt one is refused with every error", async () => {
  const file = folder.path("gon.json");
  writeFileSync(file, JSON.stringify(own));
  expect((await cli("frameworks", "show", file, "--json")).out).toBe(must(saveFramework(own)).trimEnd());
  writeFileSync(file, JSON.stringify({ ...own, decimals: -1, id: "Sai Mã" }));
  const { code, out, problems } = await cli("frameworks", "show", file);
  expect([code, out, problems.length]).toEqual([2, "", 2]);
});

test("a workbook is no framework file: how to take its framework out is told", async () => {
  const path = await keeping("so-tinh.xlsx", own);
  for (const call of [
    ["frameworks", "validate", path],
    ["rank", sample("hung-yen-xa-2023.xlsx"), "--framework", path],
  ]) {
    expect(await cli(...call)).toEqual({
      code: 2,
      out: "",
      problems: [
        expect.stringContaining(
          "là sổ làm việc, không phải tệp bộ tiêu chí. Lấy bộ tiêu chí ra trước: frameworks show",
        ),
      ],
    });
  }
});

test("a file that is no workbook is named as what it is", async () => {
  const file = folder.path("van-ban.xlsx");
  writeFileSync(file, readFileSync(sample("README.md")));
  const { code, problems } = await cli("frameworks", "show", file);
  expect([code, problems]).toEqual([2, [expect.stringContaining("đây là tệp văn bản")]]);
});
