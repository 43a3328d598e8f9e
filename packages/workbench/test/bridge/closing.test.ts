import { closeExcel, openExcel } from "../support/headlessExcel";

const BOOK = { sheets: [{ name: "Một", rows: [["a", 1]] }] };

afterEach(closeExcel);

test("a question that is open when the host goes is answered by a lost session, and so is one asked later", async () => {
  const headless = openExcel(BOOK);
  const { run } = Excel;
  const ask = () => run((context) => context.workbook.worksheets.getActiveWorksheet().load("name").context.sync());
  const asked = ask();
  headless.close();
  await expect(asked).rejects.toMatchObject({ code: "InvalidOrTimedOutSession" });
  await expect(ask()).rejects.toMatchObject({ code: "InvalidOrTimedOutSession" });
});
