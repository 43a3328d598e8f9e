import { cli, cliJson, saveBook, scratch } from "../support/cliRun";

const folder = scratch();
afterAll(() => folder.remove());

const HEADINGS = ["STT", "Đơn vị", "Văn nghệ", "Thể thao"];
const bare = () =>
  saveBook(folder.path("a.xlsx"), {
    sheets: [{ name: "A", rows: [HEADINGS, [1, "Xã Đông", 5, 7], [2, "Xã Tây", 6, 8], [3, "Xã Nam", 4, 9]] }],
  });

async function ranked(...said: readonly string[]): Promise<readonly string[]> {
  const { result } = await cliJson("rank", await bare(), "--answer", "rule.A1=sum", ...said);
  return (result.tables[0]?.units ?? []).map(({ name, total, rank }) => `${name} ${total} #${rank}`);
}

test("letters name a column and digits a row: what is left out counts for nothing", async () => {
  expect(await ranked()).toEqual(["Xã Đông 12 #3", "Xã Tây 14 #1", "Xã Nam 13 #2"]);
  expect(await ranked("--as", "D=leftOut")).toEqual(["Xã Đông 5 #2", "Xã Tây 6 #1", "Xã Nam 4 #3"]);
  expect(await ranked("--as", "3=leftOut")).toEqual(["Xã Đông 12 #2", "Xã Nam 13 #1"]);
});

test("a row is a unit or is left out, nothing else", async () => {
  const { code, problems } = await cli("rank", await bare(), "--as", "3=total");
  expect([code, problems]).toEqual([2, [expect.stringContaining("unit, leftOut")]]);
});

test("what is asked says how the call answers it", async () => {
  const { result } = await cliJson("check", await bare());
  const question = result.findings.find(({ code }) => code === "reading.question");
  expect(question?.message).toContain("Trả lời bằng --answer rule.A1=sum|sumLowest|mean (theo thứ tự trên).");
});

test("an answered rule is the officer's: it is written without another confirmation", async () => {
  const out = folder.path("out.xlsx");
  const { code, problems } = await cli("rank", await bare(), "--answer", "rule.A1=sum", "--out", out);
  expect([code, problems]).toEqual([0, []]);
  const { result } = await cliJson("rank", out);
  expect(result.tables[0]?.units.map(({ rank }) => rank)).toEqual([3, 1, 2]);
});
