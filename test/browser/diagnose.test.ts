import { readReport } from "../../src/excel/diagnose/report";
import expected from "../../src/excel/diagnose/expected.json";
import { stage } from "./support/stage";
import { Visitor } from "./support/visitor";
import { WorkbenchVisit } from "./support/workbenchVisit";

let visitor: Visitor;
afterEach(() => visitor.leave());

/** The lines of part A, by what was asked. */
function factsOf(text: string): Record<string, string> {
  const lines = text.split("\n").map((line) => line.split(" | "));
  return Object.fromEntries(lines.filter(([part]) => part === "A").map(([, id = "", found = ""]) => [id, found]));
}

test("in Excel: what Office says, then what Excel does on a scratch sheet, and nothing is left of it", async () => {
  const visit = await WorkbenchVisit.open("hung-yen-xa-2023", "view=diagnose");
  visitor = visit.visitor;
  const text = visit.pane.locator("pre");
  await text.waitFor();
  const facts = factsOf(await text.innerText());
  expect(facts).toMatchObject({
    "modules-ran": "true",
    "office-host": expect.stringContaining("Excel OfficeOnline") as string,
  });
  expect(facts["ExcelApi"]).toMatch(/^1\.1 .*1\.14$/);
  expect(facts["type of guard.js"]).toBe("200 text/javascript; charset=utf-8 no-cache");
  const sheets = await visit.sheetNames();
  await visit.pane.getByRole("button", { name: "Đồng ý, thử trong Excel" }).click();
  await visit.pane.getByText("Đã thử xong, trang tính tạm đã được xóa.").waitFor();
  const report = await text.innerText();
  expect(Object.fromEntries(readReport(report)?.got ?? [])).toEqual(expected);
  expect(report).not.toMatch(/DTI|UBND|hung-yen/);
  expect(await visit.sheetNames()).toEqual(sheets);
  await visitor.keepPicture("diagnosis");
});

test("from a notice, outside Excel, and where the pane's modules are refused", async () => {
  visitor = await Visitor.arrive();
  await visitor.page.goto(`${stage().production}/taskpane.html?view=rank`);
  await visitor.page.getByRole("link", { name: "Kiểm tra môi trường" }).click();
  await visitor.page.getByText("Không kết nối được với Excel").waitFor();
  expect(factsOf(await visitor.page.locator("pre").innerText())).toMatchObject({
    "host-traces": "none",
    "modules-ran": "true",
  });
  expect(await visitor.page.getByRole("button", { name: "Đồng ý" }).count()).toBe(0);

  await visitor.page.route(/taskpane\.\w+\.js/, (route) => route.fulfill({ contentType: "text/plain", body: "x" }));
  await visitor.page.reload();
  await visitor.page.locator("pre").waitFor();
  const refused = factsOf(await visitor.page.locator("pre").innerText());
  expect(refused["modules-ran"]).toBe("false");
  expect(Object.values(refused)).toContainEqual(expect.stringMatching(/^200 text\/plain/));
});

test("the result goes to the clipboard and into a file, without a name of a person or a workbook", async () => {
  visitor = await Visitor.arrive({ permissions: ["clipboard-read", "clipboard-write"] });
  await visitor.page.goto(`${stage().production}/taskpane.html?view=diagnose`);
  await visitor.page.getByRole("button", { name: "Sao chép" }).click();
  await visitor.page.getByText("Đã sao chép.").waitFor();
  const copied = await visitor.page.evaluate(() => navigator.clipboard.readText());
  expect(readReport(copied)?.version).toMatch(/^\d+\.\d+\.\d+$/);
  const downloading = visitor.page.waitForEvent("download");
  await visitor.page.getByRole("button", { name: "Lưu .txt" }).click();
  expect((await downloading).suggestedFilename()).toBe("xep-hang-kiem-tra.txt");
});
