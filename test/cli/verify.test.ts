import { rmSync } from "node:fs";
import { verifySchema } from "../../src/cli/verifySchema";
import { cli, sample, saveBook, scratch } from "../support/cliRun";

const folder = scratch();
afterAll(() => folder.remove());

async function verify(file: string, ...more: readonly string[]) {
  const run = await cli("verify", file, "--json", ...more);
  return { ...run, result: verifySchema.parse(JSON.parse(run.out)) };
}

type Cells = readonly (readonly (string | number)[])[];

function book(rows: Cells, name = "Bảng điểm"): Parameters<typeof saveBook>[1] {
  return { sheets: [{ name, rows: rows.map((row) => [...row]) }] };
}

describe("published decisions", () => {
  test("one total does not follow its parts; thresholds lie where the classes allow", async () => {
    const { code, result } = await verify(sample("hung-yen-xa-2023-cong-bo.xlsx"));
    expect(code).toBe(1);
    expect(result.tables).toEqual([
      {
        sheet: "DTI 2023",
        address: "A5:L22",
        total: {
          rule: "sum",
          column: "K",
          columns: ["C", "D", "E", "F", "G", "H", "I", "J"],
          rounding: "exact",
          agrees: 16,
          outOf: 17,
        },
        ranking: { column: "A", by: "K", ties: "none", direction: "highest", perGroup: false, agrees: 17, outOf: 17 },
        classes: {
          column: "L",
          by: "K",
          thresholds: [
            { class: "Khá", greaterThan: "645.7", atMost: "708.39", round: ["650", "700"] },
            { class: "Trung bình", greaterThan: "471.48", atMost: "523.02", round: ["500"] },
          ],
          agrees: 17,
          outOf: 17,
        },
        rows: [
          { row: 22, name: "UBND xã Phương Chiểu", cell: "K22", printed: "288.11", expected: "287.11", what: "total" },
        ],
        undecided: null,
      },
    ]);
  });

  test("ratios without their points: what cannot be decided is said, the rest is verified", async () => {
    const { code, result } = await verify(sample("can-tho-2023-cong-bo.xlsx"));
    expect(code).toBe(0);
    expect(result.tables.map(({ total, undecided }) => [total, undecided])).toEqual(
      Array(2).fill([null, "Không xác định được cách tính kết quả, vì bảng không in điểm thành phần."]),
    );
    expect(result.tables.map(({ classes }) => classes?.thresholds)).toEqual([
      [
        { class: "Tốt", greaterThan: "83.76", atMost: "86.91", round: ["85"] },
        { class: "Khá", greaterThan: "62.54", atMost: "70.74", round: ["65", "70"] },
      ],
      [{ class: "Khá", greaterThan: "66.18", atMost: "75.38", round: ["70", "75"] }],
    ]);
  });

  test("a page for people, in both languages", async () => {
    const vietnamese = await cli("verify", sample("hung-yen-xa-2023-cong-bo.xlsx"));
    expect(vietnamese.out).toContain("BIÊN BẢN KIỂM CHỨNG");
    expect(vietnamese.out).toContain("cột K là tổng các cột C:J; in đủ chữ số; khớp 16/17 hàng");
    expect(vietnamese.out).toContain("hàng 22, UBND xã Phương Chiểu, ô K22: tổng điểm in 288,11, tính lại 287,11");
    const english = await cli("verify", sample("hung-yen-xa-2023-cong-bo.xlsx"), "--lang", "en");
    expect(english.out).toContain("row 22, UBND xã Phương Chiểu, cell K22: total printed 288.11, made 287.11");
  });
});

const figure = (row: number, column: number, most: number) =>
  (row * 7919 + column * 104729 + row * row * 31 * (column + 1)) % most;

describe("tables of other kinds", () => {
  test("weights to the digit, with the interval of each and the row that is wrong", async () => {
    const rows = Array.from({ length: 30 }, (_, row) => {
      const scores = [0, 1, 2].map((column) => figure(row, column, 1001) / 1000);
      const [a = 0, b = 0, c = 0] = scores;
      const total = Math.round((0.4 * a + 0.3 * b + 0.3 * c) * 1e4) / 1e4;
      return [`Tỉnh ${String.fromCharCode(65 + (row % 26))}${row}`, ...scores, row === 7 ? total + 0.01 : total];
    });
    const file = await saveBook(
      folder.path("weights.xlsx"),
      book([["Tên tỉnh", "Một", "Hai", "Ba", "Chỉ số"], ...rows]),
    );
    const { code, result } = await verify(file);
    expect(code).toBe(1);
    expect(result.tables[0]?.total).toMatchObject({
      rule: "weighted",
      column: "E",
      columns: ["B", "C", "D"],
      agrees: 29,
    });
    const weights = result.tables[0]?.total?.weights ?? [];
    expect(weights.map(({ column, weight }) => `${column} ${weight}`)).toEqual(["B 0.4", "C 0.3", "D 0.3"]);
    for (const { weight, from, to } of weights) {
      expect(Number(from)).toBeLessThan(Number(weight));
      expect(Number(to)).toBeGreaterThan(Number(weight));
      expect(Number(to) - Number(from)).toBeLessThan(0.002);
    }
    expect(result.tables[0]?.rows).toMatchObject([{ row: 9, cell: "E9", what: "total" }]);
  });

  test("noise is not decided, and why is said", async () => {
    const rows = Array.from({ length: 25 }, (_, row) => [
      `Xã ${row + 1}`,
      ...[0, 1, 2, 3].map((column) => figure(row, column, 997) / 10),
    ]);
    const file = await saveBook(folder.path("noise.xlsx"), book([["Xã", "Một", "Hai", "Ba", "Bốn"], ...rows]));
    const { code, result } = await verify(file);
    expect(code).toBe(0);
    expect(result.tables[0]).toMatchObject({ total: null, ranking: null, classes: null, rows: [] });
    expect(result.tables[0]?.undecided).toMatch(/^Không xác định được, vì/);
  });

  test("no more rows than columns: nothing is claimed", async () => {
    const rows = [0, 1, 2].map((row) => {
      const scores = [0, 1, 2, 3].map((column) => figure(row, column, 997) / 10);
      return [`Xã ${row + 1}`, ...scores, Math.round(scores.reduce((sum, score) => sum + score, 0) * 10) / 10];
    });
    const file = await saveBook(
      folder.path("few.xlsx"),
      book([["Xã", "Một", "Hai", "Ba", "Bốn", "Tổng điểm"], ...rows]),
    );
    const { code, result } = await verify(file);
    expect(code).toBe(0);
    expect(result.tables[0]?.total).toBeNull();
    expect(result.tables[0]?.undecided).toContain("không nhiều hàng hơn cột");
  });

  test("a sheet without a table cannot be verified", async () => {
    const file = await saveBook(folder.path("none.xlsx"), book([["Kính gửi các đơn vị"]]));
    const run = await cli("verify", file);
    expect(run.code).toBe(2);
    expect(run.out).toBe("");
    expect(run.problems).toHaveLength(1);
  });

  test("a call without a file is refused", async () => {
    expect(await cli("verify")).toMatchObject({ code: 2, problems: ["Lệnh “verify” thiếu tên tệp."] });
  });
});

describe("the fingerprint", () => {
  const rows: Cells = [
    ["Xã", "Một", "Hai", "Tổng điểm"],
    ["Xã Hòa Bình", 20.5, 31, 51.5],
    ["Xã Tân Tiến", 18, 29.5, 47.5],
    ["Xã Phú Mỹ", 22, 27, 49],
    ["Xã An Đông", 19, 30, 49],
  ];
  const mark = async (cells: Cells, name?: string) => {
    const file = await saveBook(folder.path("mark.xlsx"), book(cells, name));
    const { result } = await verify(file);
    rmSync(file);
    return result.fingerprint;
  };

  test("is the data's alone: no path, sheet, composition of letters, or way of typing a figure", async () => {
    const own = await mark(rows);
    expect(own).toMatch(/^[0-9a-f]{64}$/);
    expect(await mark(rows, "Trang khác")).toBe(own);
    expect(
      await mark(rows.map((row) => row.map((cell) => (typeof cell === "string" ? cell.normalize("NFD") : cell)))),
    ).toBe(own);
    expect(await mark(rows.map((row) => row.map((cell) => (cell === 20.5 ? "20,50" : cell))))).toBe(own);
  });

  test("changes with any figure or name", async () => {
    const own = await mark(rows);
    expect(await mark(rows.map((row) => row.map((cell) => (cell === 29.5 ? 29.4 : cell))))).not.toBe(own);
    expect(await mark(rows.map((row) => row.map((cell) => (cell === "Xã Phú Mỹ" ? "Xã Phú Mĩ Tây" : cell))))).not.toBe(
      own,
    );
  });
});
