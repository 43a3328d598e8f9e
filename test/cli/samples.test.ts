import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020";
import { cli, cliJson, sample } from "../support/cliRun";
import { point, publishedRows } from "../support/published";

const schema = JSON.parse(readFileSync(join(__dirname, "../../docs/cli-result.schema.json"), "utf8")) as object;
const validate = new Ajv2020({ strict: false }).compile(schema);

const HUNG_YEN = publishedRows("hung-yen-xa-2023");
/** Its published total differs from its parts. */
const PHUONG_CHIEU = "UBND xã Phương Chiểu";

test.each(["hung-yen-xa-2023.xlsx", "hung-yen-xa-2023-dan-tu-word.xlsx", "hung-yen-xa-2023-cong-bo.xlsx"])(
  "%s ranks as the Decision does, in JSON of the published schema",
  async (name) => {
    const { result, problems } = await cliJson("rank", sample(name));
    expect(problems).toEqual([]);
    expect(validate(result)).toBe(true);
    expect(result.tables).toHaveLength(1);
    expect(result.tables[0]).toMatchObject({
      sheet: "DTI 2023",
      framework: { id: "hung-yen-xa-2023", matchedBy: "words" },
      counts: [
        { group: null, class: "Tốt", count: 0 },
        { group: null, class: "Khá", count: 1 },
        { group: null, class: "Trung bình", count: 11 },
        { group: null, class: "Yếu", count: 5 },
      ],
    });
    const units = new Map(result.tables[0]?.units.map((unit) => [unit.name, unit]));
    expect(units.size).toBe(17);
    for (const [rank = "", unit = "", ...rest] of HUNG_YEN) {
      const total = unit === PHUONG_CHIEU ? "287.11" : point(rest[8] ?? "");
      expect(units.get(unit)).toMatchObject({ rank: Number(rank), total, class: rest[9], status: "ranked" });
      expect(Object.values(units.get(unit)?.scores ?? {})).toEqual(rest.slice(0, 8).map(point));
    }
  },
);

test("Cần Thơ: two sheets, ratios given, counts as in Điều 1", async () => {
  const { result, code } = await cliJson("rank", sample("can-tho-2023.xlsx"));
  expect(code).toBe(0);
  expect(validate(result)).toBe(true);
  expect(result.tables.map(({ sheet, framework }) => [sheet, framework?.id])).toEqual([
    ["Cấp sở", "can-tho-so-2023"],
    ["Cấp huyện", "can-tho-huyen-2023"],
  ]);
  expect(result.tables.map(({ counts }) => counts.map(({ count }) => count))).toEqual([
    [8, 9, 3, 0],
    [0, 4, 5, 0],
  ]);
  const ranked = result.tables.map(({ units }) => [...units].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0)));
  for (const [index, name] of ["can-tho-so-2023", "can-tho-huyen-2023"].entries()) {
    expect(ranked[index]?.map((unit) => [String(unit.rank), unit.name, unit.ratio, unit.class])).toEqual(
      publishedRows(name).map(([rank, unit, ratio = "", className]) => [rank, unit, shortest(point(ratio)), className]),
    );
  }
});

function shortest(decimal: string): string {
  return decimal.replace(/\.?0+$/, "");
}

test("the published Hưng Yên sample has exactly one error, the total of Phương Chiểu", async () => {
  const { result, code } = await cliJson("check", sample("hung-yen-xa-2023-cong-bo.xlsx"));
  expect(code).toBe(1);
  expect(validate(result)).toBe(true);
  expect(result.findings.filter(({ severity }) => severity !== "info")).toEqual([
    {
      code: "published.total",
      severity: "error",
      blocks: "nothing",
      sheet: "DTI 2023",
      cell: "K22",
      params: { unit: PHUONG_CHIEU, published: "288.11", computed: "287.11" },
      message:
        "Tổng điểm của UBND xã Phương Chiểu ghi trong bảng là 288,11, tính từ điểm thành phần là 287,11. Đối chiếu lại điểm thành phần và tổng điểm.",
    },
  ]);
});

test("the published Cần Thơ sample has none", async () => {
  const { result, code } = await cliJson("check", sample("can-tho-2023-cong-bo.xlsx"));
  expect([code, result.findings.filter(({ severity }) => severity !== "info")]).toEqual([0, []]);
});

test("a person reads the ranking best first, with counts and sentences", async () => {
  const { out } = await cli("rank", sample("hung-yen-xa-2023-cong-bo.xlsx"));
  const lines = out.split("\n");
  expect(lines[0]).toBe("Trang tính “DTI 2023”, bảng A5:L22: Chuyển đổi số cấp xã, tỉnh Hưng Yên, năm 2023 (lưu trữ)");
  expect(lines[1]).toBe("Hạng  Đơn vị                   Tổng điểm  Xếp loại");
  expect(lines[2]).toBe("   1  UBND xã Hoàng Hanh          708,39  Khá");
  expect(lines[18]).toBe("  17  UBND xã Phương Chiểu        287,11  Yếu");
  expect(lines[19]).toBe("Tổng hợp xếp loại: Tốt 0, Khá 1, Trung bình 11, Yếu 5");
  expect(out).toContain("Lỗi    K22  Tổng điểm của UBND xã Phương Chiểu ghi trong bảng là 288,11,");
  expect(lines.at(-1)).toBe("1 lỗi, 0 cảnh báo, 2 lưu ý.");
});

test("in English where asked", async () => {
  const { out } = await cli("check", sample("hung-yen-xa-2023-cong-bo.xlsx"), "--lang", "en");
  expect(out).toContain("Error  K22  The table gives UBND xã Phương Chiểu a total of 288.11; its scores make 287.11.");
  expect(out).toMatch(/1 error, 0 warnings, 2 notes\.$/);
});

test("one sheet alone, whatever the case of its name", async () => {
  const { result } = await cliJson("rank", sample("can-tho-2023.xlsx"), "--sheet", "cấp HUYỆN");
  expect(result.tables.map(({ sheet }) => sheet)).toEqual(["Cấp huyện"]);
});

test("a named framework stands above what the table says", async () => {
  const args = ["rank", sample("can-tho-2023.xlsx"), "--sheet", "Cấp sở", "--framework", "can-tho-huyen-2023"];
  const { result } = await cliJson(...args);
  expect(result.tables[0]?.framework).toEqual({ id: "can-tho-huyen-2023", version: "1", matchedBy: "given" });
});

test("the reading says what was believed", async () => {
  const { result } = await cliJson("check", sample("hung-yen-xa-2023-dan-tu-word.xlsx"));
  const [table] = result.reading.tables;
  expect(table?.fields.filter(({ role }) => role === "criterion").map(({ criterion }) => criterion)).toEqual(
    Object.keys(result.tables[0]?.units[0]?.scores ?? {}),
  );
  expect(table?.interpretations).toContainEqual(
    expect.objectContaining({ shown: "91,27", manner: "textNumber", understood: "91.27" }),
  );
});

test.each([
  ["libreoffice-hung-yen-xa-2023.xlsx", "hung-yen-xa-2023.xlsx"],
  ["libreoffice-can-tho-2023.xlsx", "can-tho-2023.xlsx"],
])("%s, saved by LibreOffice, reads as the sample does", async (fixture, name) => {
  const saved = await cliJson("rank", join(__dirname, "../../packages/workbench/test/fixtures", fixture));
  const own = await cliJson("rank", sample(name));
  const facts = ({ result }: typeof own) => result.tables.map(({ units, counts }) => ({ units, counts }));
  expect(facts(saved)).toEqual(facts(own));
});
