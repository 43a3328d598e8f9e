import { readFileSync, writeFileSync } from "node:fs";
import { catalog } from "../../src/framework/catalog/catalog";
import { cli, sample, saveBook, scratch } from "../support/cliRun";

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

test("validate --json prints the verdict, with a path, a code and a sentence for each error", async () => {
  const text = readFileSync(sample("../src/framework/catalog/hung-yen-xa-2023.json"), "utf8");
  const document = JSON.parse(text) as object;
  writeFileSync(folder.path("dung.json"), text);
  const right = await cli("frameworks", "validate", folder.path("dung.json"), "--json");
  expect([right.code, right.problems]).toEqual([0, []]);
  expect(JSON.parse(right.out)).toEqual({ valid: true, id: "hung-yen-xa-2023", problems: [] });

  const ranking = {
    ties: "standard",
    tieBreakers: [{ of: "points", criteria: ["khac"] }],
    on: "printed",
    lists: "one",
  };
  writeFileSync(folder.path("sai.json"), JSON.stringify({ ...document, ranking }));
  const wrong = await cli("frameworks", "validate", folder.path("sai.json"), "--json", "--lang", "en");
  expect([wrong.code, wrong.problems]).toEqual([1, []]);
  expect(JSON.parse(wrong.out)).toEqual({
    valid: false,
    problems: [
      {
        path: "ranking.tieBreakers[0].criteria[0]",
        code: "unknownCriterion",
        message: expect.stringMatching(/^there is no criterion “khac”; there are “nhan-thuc-so”/) as string,
      },
    ],
  });

  writeFileSync(folder.path("vo.json"), '{\n "id": }');
  const none = await cli("frameworks", "validate", folder.path("vo.json"), "--json");
  expect([none.code, none.problems]).toEqual([2, []]);
  expect(JSON.parse(none.out)).toMatchObject({ valid: false, problems: [{ path: "", code: "notJson" }] });
  expect(none.out).toContain("dòng 2, cột 8");
});

test("a folder where a framework file is asked for is told to be one", async () => {
  expect(await cli("frameworks", "validate", folder.path("."))).toMatchObject({
    code: 2,
    out: "",
    problems: [expect.stringMatching(/là thư mục\. Ghi rõ tên tệp bộ tiêu chí \.json\.$/)],
  });
});

test("an unknown id is refused", async () => {
  expect(await cli("frameworks", "show", "hung-yen-xa-2024")).toMatchObject({
    code: 2,
    problems: [expect.stringContaining("Có phải “hung-yen-xa-2023”?")],
  });
});

describe("infer", () => {
  const interval = (name: string, greaterThan: string | null, atMost: string | null) =>
    expect.objectContaining({ class: name, greaterThan, atMost }) as unknown;

  test("gives the intervals that the Decisions allow, a table and pooled", async () => {
    const { code, out } = await cli("frameworks", "infer", sample("can-tho-2023-cong-bo.xlsx"), "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      thresholds: [
        interval("Tốt", "84.46", "86.91"),
        interval("Khá", "66.18", "70.74"),
        interval("Trung bình", null, "59.17"),
      ],
      tables: [
        {
          address: "A6:D26",
          of: "ratio",
          thresholds: [
            interval("Tốt", "83.76", "86.91"),
            interval("Khá", "62.54", "70.74"),
            interval("Trung bình", null, "59.17"),
          ],
        },
        {
          address: "A6:D15",
          of: "ratio",
          thresholds: [
            interval("Tốt", "84.46", null),
            interval("Khá", "66.18", "75.38"),
            interval("Trung bình", null, "60.18"),
          ],
        },
      ],
      contradictions: [],
    });
  });

  test("names the rows that no threshold agrees with", async () => {
    const rows = [
      ["Đơn vị", "Tỷ lệ", "Xếp loại"],
      ["Xã Một", 90, "Tốt"],
      ["Xã Hai", 80, "Khá"],
      ["Xã Ba", 85, "Khá"],
      ["Xã Bốn", 70, "Tốt"],
      ["Xã Năm", 95, "Tốt"],
    ];
    const path = await saveBook(folder.path("mau-thuan.xlsx"), { sheets: [{ name: "Điểm", rows }] });
    const { out } = await cli("frameworks", "infer", path);
    expect(out).toContain("Mâu thuẫn: hàng 5, Xã Bốn, 70, xếp loại Tốt");
  });

  test("a file without classes has nothing to infer from", async () => {
    expect(await cli("frameworks", "infer", sample("hung-yen-xa-2023.xlsx"))).toMatchObject({
      code: 2,
      out: "",
      problems: [expect.stringContaining("Không có bảng nào vừa có kết quả vừa có xếp loại")],
    });
  });
});

describe("derive", () => {
  test("makes a document of a table's headings that validates and ranks the table", async () => {
    const { code, out } = await cli("frameworks", "derive", sample("hung-yen-xa-2023.xlsx"), "--json");
    expect(code).toBe(0);
    const path = folder.path("lap-tu-bang.json");
    writeFileSync(path, out);
    expect((await cli("frameworks", "validate", path)).code).toBe(0);
    const ranked = await cli("rank", sample("hung-yen-xa-2023.xlsx"), "--framework", path);
    expect(ranked.out).toMatch(/ 1 {2}UBND xã Hoàng Hanh +708,39/);
  });

  test("several tables ask for one sheet", async () => {
    const { code, problems } = await cli("frameworks", "derive", sample("can-tho-2023.xlsx"));
    expect([code, problems]).toEqual([
      2,
      [expect.stringContaining("“Cấp sở”, “Cấp huyện”. Chọn một trang tính bằng --sheet.")],
    ]);
  });
});
