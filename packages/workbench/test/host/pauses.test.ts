import { closeExcel, openExcel } from "../support/headlessExcel";
import { turns } from "../support/turns";

afterEach(closeExcel);

test("between two actions of a request others go first, and its events still follow its answer", async () => {
  const order: string[] = [];
  let officer: (() => void) | null = null;
  const pause = async (): Promise<void> => {
    await turns();
    officer?.();
  };
  const { book } = openExcel({ sheets: [{ name: "Một", rows: [[1]] }] }, { pausing: () => pause });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.onChanged.add(({ address }) => {
      order.push(`told ${address}`);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("A1").values = [[5]];
    sheet.getRange("A2").values = [[6]];
    const both = sheet.getRange("A1:A2");
    both.load("values");
    officer = () => {
      if (book.sheets()[0]?.cell(0, 0)?.v !== 5) return;
      officer = null;
      order.push("typed");
      book.sheets()[0]?.setCells({ 8: { 2: { v: "của cán bộ", t: 1 } } }, "contents");
    };
    await context.sync();
    order.push("answered");
    expect(both.values).toEqual([[5], [6]]);
    await turns();
  });
  expect(order.slice(0, 2)).toEqual(["typed", "answered"]);
  expect(order.slice(2).sort()).toEqual(["told A1", "told A2", "told C9"]);
  expect(book.sheets()[0]?.cell(8, 2)?.v).toBe("của cán bộ");
});
