import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { openXlsx } from "@xep-hang/workbench/xlsx/openXlsx";
import { bookValues } from "../../packages/workbench/test/support/bookValues";
import { writeWholeFiles } from "../../src/cli/outputFile";
import { cli, cliJson, sample, scratch } from "../support/cliRun";

const folder = scratch();
afterAll(() => folder.remove());

async function opened(path: string) {
  const book = await openXlsx(readFileSync(path));
  if (!book.ok) throw new Error(book.error.code);
  return book.value;
}

test("the written file, reopened, ranks and checks as the input does and holds the results", async () => {
  const out = folder.path("ket-qua.xlsx");
  const input = readFileSync(sample("hung-yen-xa-2023.xlsx"));
  const first = await cliJson("rank", sample("hung-yen-xa-2023.xlsx"), "--out", out);
  expect([first.code, first.problems]).toEqual([0, []]);
  expect(readFileSync(sample("hung-yen-xa-2023.xlsx"))).toEqual(input);

  const again = await cliJson("rank", out);
  expect(again.code).toBe(0);
  expect(again.result.tables[0]?.units).toEqual(first.result.tables[0]?.units);

  const rows = bookValues(await opened(out));
  const unit = rows.find((row) => row.includes("UBND xã Phương Chiểu"));
  expect(unit?.slice(-3)).toEqual([287.11, 17, "Yếu"]);
  const summary = bookValues(await opened(out), 1).map((row) => row.filter((value) => value !== null));
  expect(summary.some((row) => JSON.stringify(row).includes(",0,1,11,5,17,"))).toBe(true);
});

test("a second run over its own output replaces it and adds nothing", async () => {
  const [first, second] = [folder.path("mot.xlsx"), folder.path("hai.xlsx")];
  await cli("rank", sample("can-tho-2023.xlsx"), "--out", first);
  await cli("rank", first, "--out", second);
  const [one, two] = [await opened(first), await opened(second)];
  expect(two.data.sheetOrder).toHaveLength(one.data.sheetOrder.length);
  for (const index of one.data.sheetOrder.keys()) expect(bookValues(two, index)).toEqual(bookValues(one, index));
});

test("our own summary is no table of scores", async () => {
  const out = folder.path("tong-hop.xlsx");
  await cli("rank", sample("can-tho-2023.xlsx"), "--out", out);
  expect((await cliJson("rank", out)).result.tables.map(({ sheet }) => sheet)).toEqual(["Cấp sở", "Cấp huyện"]);
  expect(await cli("rank", out, "--sheet", "Tổng hợp xếp loại")).toMatchObject({
    code: 2,
    problems: [expect.stringContaining("Không tìm thấy bảng điểm trên trang tính “Tổng hợp xếp loại”")],
  });
});

test("only what was asked for is written", async () => {
  const out = folder.path("cot.xlsx");
  await cli("rank", sample("hung-yen-xa-2023.xlsx"), "--write", "columns", "--out", out);
  expect((await opened(out)).data.sheetOrder).toHaveLength(1);
});

test("a framework goes along as a worksheet, and comes out of it to the byte", async () => {
  const [out, file] = [folder.path("bo.xlsx"), folder.path("bo.json")];
  const built = (await cli("frameworks", "show", "hung-yen-xa-2023", "--json")).out;
  const own = built.replace('"hung-yen-xa-2023"', '"xa-cua-tinh"');
  writeFileSync(file, own);
  const scores = sample("hung-yen-xa-2023.xlsx");
  const alone = await cli("rank", scores, "--framework", "hung-yen-xa-2023", "--write", "framework", "--out", out);
  expect(alone.code).toBe(0);
  expect((await opened(out)).data.sheetOrder).toHaveLength(2);
  const shown = await cli("frameworks", "show", out, "--sheet", "Bộ tiêu chí", "--json");
  expect(shown.out).toBe(built);
  await cli("rank", scores, "--framework", file, "--write", "columns,framework", "--out", out);
  expect((await cli("frameworks", "show", out, "--sheet", "Bộ tiêu chí", "--json")).out).toBe(own);
});

test("the input is not replaced, not through a link either, unless forced", async () => {
  const input = folder.path("goc.xlsx");
  copyFileSync(sample("hung-yen-xa-2023.xlsx"), input);
  symlinkSync(input, folder.path("lien-ket.xlsx"));
  mkdirSync(folder.path("x"));
  for (const out of [input, folder.path("lien-ket.xlsx"), `${folder.path("x")}/../goc.xlsx`]) {
    const run = await cli("rank", input, "--out", out);
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.problems).toEqual([expect.stringContaining("Tệp kết quả trùng với tệp gốc")]);
  }
  expect(readFileSync(input)).toEqual(readFileSync(sample("hung-yen-xa-2023.xlsx")));
  expect((await cli("rank", input, "--out", input, "--force")).code).toBe(0);
  expect(readFileSync(input)).not.toEqual(readFileSync(sample("hung-yen-xa-2023.xlsx")));
});

test.each([
  ["a folder that is not there", () => folder.path("khong/co/x.xlsx"), "thư mục chưa có"],
  ["a file in the place of a folder", () => folder.path("goc.xlsx/x.xlsx"), "thư mục chưa có"],
  ["a folder", () => folder.path("x"), "đây là thư mục"],
])("%s cannot be written to, and nothing is left behind", async (_, out, expected) => {
  const before = readdirSync(folder.path("."));
  const run = await cli("rank", sample("hung-yen-xa-2023.xlsx"), "--out", out());
  expect(run).toMatchObject({ code: 2, out: "" });
  expect(run.problems).toEqual([expect.stringContaining(expected)]);
  expect(readdirSync(folder.path("."))).toEqual(before);
});

test("a folder that refuses leaves no draft behind", async () => {
  const locked = folder.path("khoa");
  mkdirSync(locked);
  chmodSync(locked, 0o555);
  const run = await cli("rank", sample("hung-yen-xa-2023.xlsx"), "--out", `${locked}/x.xlsx`);
  // The system's administrator may write anywhere: then there is a whole file and no draft.
  expect([run.code, readdirSync(locked)]).toEqual(process.getuid?.() === 0 ? [0, ["x.xlsx"]] : [2, []]);
  chmodSync(locked, 0o755);
});

describe("a run that is ended while it writes", () => {
  test.each(["SIGINT", "SIGTERM"] as const)("leaves no draft and no file behind: %s", async (signal) => {
    const folder = scratch();
    const exit = jest.spyOn(process, "exit").mockImplementation(() => undefined as never);
    const before = process.listenerCount(signal);
    let finish: () => void = () => undefined;
    let begun: () => void = () => undefined;
    const isWriting = new Promise<void>((resolve) => (begun = resolve));
    async function* slowly(): AsyncGenerator<Uint8Array> {
      begun();
      await new Promise<void>((resolve) => (finish = resolve));
      yield new Uint8Array(9);
    }
    const writing = writeWholeFiles([
      { file: folder.path("mot.xlsx"), bytes: new Uint8Array(9) },
      // What `writeFile` takes as well: a file that is still being written when the signal comes.
      { file: folder.path("hai.xlsx"), bytes: slowly() as never },
    ]);
    await isWriting;
    expect(readdirSync(folder.path("."))).toHaveLength(2);
    process.emit(signal);
    expect([exit.mock.calls, readdirSync(folder.path("."))]).toEqual([[[signal === "SIGINT" ? 130 : 143]], []]);
    finish();
    await writing;
    expect(process.listenerCount(signal)).toBe(before);
    exit.mockRestore();
    folder.remove();
  });

  test("several files are written all, or none where one place refuses", async () => {
    const folder = scratch();
    mkdirSync(folder.path("hai.docx"));
    const files = ["mot.xlsx", "hai.docx"].map((name) => ({ file: folder.path(name), bytes: new Uint8Array(9) }));
    expect(await writeWholeFiles(files)).toMatchObject({ code: "file.cannotWrite" });
    expect(readdirSync(folder.path("."))).not.toContainEqual(expect.stringContaining("tmp"));
    folder.remove();
  });
});
