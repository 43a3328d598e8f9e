import { closeExcel, officeError, openExcel, reopenExcel } from "../support/headlessExcel";

afterEach(closeExcel);

const book = { sheets: [{ name: "A", rows: [[1, 2], [3, 4]] }] }; // prettier-ignore

type Deed<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>;

function onSheet<T>(deed: Deed<T>): Promise<T> {
  return Excel.run((context) => deed(context.workbook.worksheets.getItem("A"), context));
}

describe("data validation", () => {
  const between: Excel.DataValidationRule = { wholeNumber: { formula1: 0, formula2: 10, operator: "Between" } };

  test.each<[string, Excel.DataValidationRule, string]>([
    ["whole numbers", between, "WholeNumber"],
    ["decimals", { decimal: { formula1: "=A1", operator: "GreaterThanOrEqualTo" } }, "Decimal"],
    ["a list", { list: { source: "Đạt,Chưa đạt", inCellDropDown: true } }, "List"],
    ["a list of cells", { list: { source: "=A1:A2", inCellDropDown: false } }, "List"],
    ["a formula", { custom: { formula: "=A1>0" } }, "Custom"],
  ])("of %s is made, kept, saved and opened again", async (_, rule, type) => {
    openExcel(book);
    await onSheet(async (sheet, context) => {
      sheet.getRange("B1:B2").dataValidation.rule = rule;
      await context.sync();
    });
    const read: Deed<unknown> = async (sheet, context) => {
      const { dataValidation } = sheet.getRange("B2").load("dataValidation/type,dataValidation/rule");
      await context.sync();
      return [dataValidation.type, dataValidation.rule];
    };
    const seen = await onSheet(read);
    expect(seen).toEqual([type, rule]);
    await reopenExcel();
    expect(await onSheet(read)).toEqual(seen);
  });

  test("takes the place of what the cells had, and leaves the other cells theirs", async () => {
    openExcel(book);
    const types = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").dataValidation.rule = between;
      await context.sync();
      sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=TRUE" } };
      const cells = ["A1", "B2", "A1:A2"].map((address) => sheet.getRange(address).load("dataValidation/type"));
      await context.sync();
      return cells.map(({ dataValidation }) => dataValidation.type);
    });
    expect(types).toEqual(["Custom", "WholeNumber", "MixedCriteria"]);
  });

  test("its alert and its prompt are kept; clearing all takes it away, clearing contents does not", async () => {
    openExcel(book);
    const [alert, prompt, kept, gone] = await onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.dataValidation.rule = between;
      cell.dataValidation.errorAlert = { title: "Sai", message: "0–10", showAlert: true, style: "Warning" };
      cell.dataValidation.prompt = { title: "Điểm", message: "Nhập điểm", showPrompt: true };
      cell.load("dataValidation/errorAlert,dataValidation/prompt");
      await context.sync();
      const { errorAlert, prompt: shown } = cell.dataValidation;
      cell.clear("Contents");
      cell.load("dataValidation/type");
      await context.sync();
      const afterContents = cell.dataValidation.type;
      cell.clear("All");
      cell.load("dataValidation/type");
      await context.sync();
      return [errorAlert, shown, afterContents, cell.dataValidation.type];
    });
    expect(alert).toEqual({ title: "Sai", message: "0–10", showAlert: true, style: "Warning" });
    expect(prompt).toEqual({ title: "Điểm", message: "Nhập điểm", showPrompt: true });
    expect([kept, gone]).toEqual(["WholeNumber", "None"]);
  });

  test.each<[string, Excel.DataValidationRule]>([
    ["no kind", {}],
    ["no formula", { custom: { formula: "" } }],
    ["no such operator", { wholeNumber: { formula1: 1, operator: "Near" as "Between" } }],
  ])("with %s is refused", async (_, rule) => {
    openExcel(book);
    const { code } = await officeError(async (context) => {
      context.workbook.worksheets.getItem("A").getRange("A1").dataValidation.rule = rule;
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });
});

describe("conditional formats", () => {
  async function make(sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<void> {
    const formula = sheet.getRange("A1:B2").conditionalFormats.add("Custom").custom;
    formula.rule.formula = "=A1>2";
    formula.format.fill.color = "#FF0000";
    formula.format.font.bold = true;
    const value = sheet.getRange("A1").conditionalFormats.add("CellValue");
    value.cellValue.rule = { formula1: "=1", formula2: "=3", operator: "Between" };
    value.cellValue.format.font.color = "blue";
    value.stopIfTrue = true;
    await context.sync();
  }

  const read: Deed<unknown> = async (sheet, context) => {
    const formats = sheet.getRange("A1").conditionalFormats.load("items/type,items/priority,items/stopIfTrue");
    await context.sync();
    const { items } = formats;
    const [value, formula] = items;
    if (value === undefined || formula === undefined) return items.length;
    value.cellValue.load("rule");
    const [font, fill] = [value.cellValue.format.font.load("color,bold"), formula.custom.format.fill.load("color")];
    const rule = formula.custom.rule.load("formula");
    await context.sync();
    return {
      kinds: items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue]),
      rule: value.cellValue.rule,
      looks: [font.color, font.bold, fill.color],
      formula: rule.formula,
    };
  };

  test("are made with the newest first, kept, saved and opened again", async () => {
    openExcel(book);
    await onSheet(make);
    const seen = await onSheet(read);
    expect(seen).toEqual({
      kinds: [
        ["CellValue", 0, true],
        ["Custom", 1, false],
      ],
      rule: { formula1: 1, formula2: 3, operator: "Between" },
      looks: ["#0000FF", false, "#FF0000"],
      formula: "=A1>2",
    });
    await reopenExcel();
    expect(await onSheet(read)).toEqual(seen);
  });

  test("one is deleted; clearing formats takes them off those cells alone", async () => {
    openExcel(book);
    await onSheet(make);
    const counts = await onSheet(async (sheet, context) => {
      sheet.getRange("A1").conditionalFormats.getItemAt(0).delete();
      const one = sheet.getRange("A1").conditionalFormats.getCount();
      sheet.getRange("A1").clear("Formats");
      const [none, other] = ["A1", "B2"].map((address) => sheet.getRange(address).conditionalFormats.getCount());
      await context.sync();
      return [one.value, none?.value, other?.value];
    });
    expect(counts).toEqual([1, 0, 1]);
  });

  test("of a kind that is only kept are refused by name, and a kind is not taken for another", async () => {
    openExcel(book);
    const made = await officeError(async (context) => {
      context.workbook.worksheets.getItem("A").getRange("A1").conditionalFormats.add("DataBar");
      await context.sync();
    });
    expect([made.code, made.message]).toEqual(["ApiNotFound", expect.stringContaining("DataBar")]);
    const taken = await officeError(async (context) => {
      const rules = context.workbook.worksheets.getItem("A").getRange("A1").conditionalFormats;
      rules.add("Custom").cellValue.rule = { formula1: "=1", operator: "EqualTo" };
      await context.sync();
    });
    expect(taken.code).toBe("InvalidOperation");
  });
});
