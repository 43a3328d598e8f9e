import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { zipSync } from "fflate";
import { cli, sample, saveBook, scratch } from "../support/cliRun";

const folder = scratch();
afterAll(() => folder.remove());

function file(name: string, content: string | Uint8Array): string {
  const path = folder.path(name);
  writeFileSync(path, content);
  return path;
}

/** What Office wraps a workbook with a password in: the old container, with a stream of this name in its directory. */
function encrypted(): Uint8Array {
  const bytes = Buffer.alloc(4096);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(bytes);
  Buffer.from("EncryptedPackage", "utf16le").copy(bytes, 1024);
  return bytes;
}

const ROWS = [
  ["Đơn vị", "Điểm A", "Điểm B"],
  ["Xã Một", 60, 80],
  ["Xã Hai", 50, 70],
];

test.each([
  ["a file that is not there", () => folder.path("khong-co.xlsx"), "không có tệp này"],
  ["a folder", () => folder.path("."), "đây là thư mục"],
  ["a text file", () => file("van-ban.xlsx", "Đơn vị;Điểm\nXã Một;60\n"), "đây là tệp văn bản"],
  ["an empty file", () => file("rong.xlsx", ""), "tệp rỗng"],
  ["a PDF", () => file("a.xlsx", "%PDF-1.7\n%âãÏÓ\n1 0 obj"), "đây là tệp PDF"],
  ["an encrypted file", () => file("mat-khau.xlsx", encrypted()), "tệp có mật khẩu"],
  ["an archive", () => file("nen.xlsx", zipSync({ "a.txt": new Uint8Array([65]) })), "đây là tệp nén"],
  ["half a file", () => file("hong.xlsx", readFileSync(sample("can-tho-2023.xlsx")).subarray(0, 3000)), "tệp bị hỏng"],
])("%s: one line, exit 2, nothing printed", async (_, make, expected) => {
  const run = await cli("rank", make());
  expect(run).toMatchObject({ code: 2, out: "" });
  expect(run.problems).toEqual([expect.stringContaining(expected)]);
});

test("an empty sheet, and one without a table", async () => {
  const book = {
    sheets: [
      { name: "Trống", rows: [] },
      { name: "Ghi chú", rows: [["Kính gửi các đơn vị"], ["Hạn 30/11"]] },
    ],
  };
  const run = await cli("check", await saveBook(folder.path("khong-bang.xlsx"), book), "--json");
  expect(run).toMatchObject({ code: 2, out: "" });
  expect(run.problems).toEqual([
    expect.stringContaining("Không tìm thấy bảng điểm trên các trang tính “Trống”, “Ghi chú”"),
  ]);
});

test("an unknown sheet: the sheets of the file are named", async () => {
  const run = await cli("rank", sample("can-tho-2023.xlsx"), "--sheet", "Cấp xã");
  expect(run).toMatchObject({ code: 2, out: "" });
  expect(run.problems).toEqual(["Không có trang tính “Cấp xã”. Các trang tính trong tệp: “Cấp sở”, “Cấp huyện”."]);
});

test("an unknown framework: the one that was meant is proposed, all are named", async () => {
  const run = await cli("rank", sample("can-tho-2023.xlsx"), "--framework", "can-tho-so-2032");
  expect(run).toMatchObject({ code: 2, out: "" });
  expect(run.problems).toEqual([
    expect.stringMatching(/^Không có bộ tiêu chí “can-tho-so-2032”\. Có phải “can-tho-so-2023”\? .*hung-yen-xa-2023/),
  ]);
});

test("a framework file: every error, with its path and reason", async () => {
  const wrong = file("sai.json", JSON.stringify({ ...valid(), id: "Sai Mã", decimals: -1, colour: "đỏ" }));
  const run = await cli("rank", sample("can-tho-2023.xlsx"), "--framework", wrong);
  expect(run).toMatchObject({ code: 2, out: "" });
  expect(run.problems).toHaveLength(3);
  for (const path of ["id: ", "decimals: ", "colour"]) expect(run.problems.join("\n")).toContain(path);
});

test("everything that is wrong is told at once", async () => {
  const wrong = file("sai-ma.json", JSON.stringify({ ...valid(), id: "Sai Mã" }));
  const args = ["rank", folder.path("khong-co.xlsx"), "--framework", wrong, "--out", folder.path("khong/co.xlsx")];
  const run = await cli(...args);
  expect(run.code).toBe(2);
  expect(run.problems).toEqual([
    expect.stringMatching(/^Không mở được “/),
    expect.stringMatching(/^Bộ tiêu chí “.*”: id: /),
    expect.stringMatching(/^Không ghi được “/),
  ]);
});

test("a table that no framework fits is a finding that blocks it; no file is made", async () => {
  const path = await saveBook(folder.path("la.xlsx"), { sheets: [{ name: "Điểm", rows: ROWS }] });
  const ranked = await cli("rank", path, "--json");
  expect(ranked.code).toBe(1);
  expect(JSON.parse(ranked.out)).toMatchObject({
    tables: [{ sheet: "Điểm", framework: null, units: [], counts: [] }],
    findings: [{ code: "reading.question", severity: "error", blocks: "table" }],
  });
  const out = folder.path("la-ket-qua.xlsx");
  const written = await cli("rank", path, "--out", out);
  expect(written).toMatchObject({
    code: 1,
    problems: [expect.stringContaining("Chưa có bảng nào tính được kết quả")],
  });
  expect(readdirSync(folder.path("."))).not.toContain("la-ket-qua.xlsx");
});

test("the lines are English where asked", async () => {
  const run = await cli("rank", folder.path("khong-co.xlsx"), "--lang", "en");
  expect(run.problems).toEqual([expect.stringMatching(/cannot be opened: there is no such file/)]);
});

function valid(): object {
  return JSON.parse(readFileSync(sample("../src/framework/catalog/can-tho-so-2023.json"), "utf8")) as object;
}
