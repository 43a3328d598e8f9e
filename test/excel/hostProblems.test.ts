import { excelHost } from "../../src/excel/excelHost";
import { translateError } from "../../src/excel/translateError";
import { hostText } from "../../src/locales/hostText";
import type { HostProblem } from "../../src/model/port";
import { ok } from "../../src/model/result";
import { bench, problem } from "./workbench";

/** What the real client and the host make of a mistake or a refusal, as the port would tell it. */
async function told(work: (context: Excel.RequestContext) => Promise<unknown>): Promise<HostProblem> {
  const host = excelHost({ wait: () => Promise.resolve() });
  return problem(await host.run(async (context) => ok(await work(context))));
}

test("Office errors come as codes of ours, and leave as sentences", async () => {
  const b = bench([{ name: "A", rows: [["mật", 2]] }]);
  const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("A");
  const problems = [
    // eslint-disable-next-line @typescript-eslint/require-await -- the mistake is the missing sync
    await told(async (context) => first(context).name),
    await told(async (context) => {
      context.workbook.worksheets.getItem("không có").load("name");
      await context.sync();
    }),
    await told(async (context) => {
      first(context).getRange("A1:B1").values = [["mật", "x", "y"]];
      await context.sync();
    }),
    await told(async (context) => {
      b.host.be({ protectedSheets: ["A"] });
      first(context).getRange("A1").values = [["mật"]];
      await context.sync();
    }),
  ];
  expect(problems.map(({ code, detail }) => [code, detail.replace(/ .*/, "")])).toEqual([
    ["host.connection", "PropertyNotLoaded"],
    ["host.sheetGone", "ItemNotFound"],
    ["host.unknown", "InvalidArgument"],
    ["host.protectedSheet", "AccessDenied"],
  ]);
  for (const language of ["vi", "en"] as const) {
    for (const each of problems) expect(hostText(each, language)).toMatch(/^\p{Lu}.*\.$/u);
  }
});

test("no cell content leaves with a problem", async () => {
  bench([{ name: "A", rows: [["x"]] }]);
  const refused = await told(async (context) => {
    context.workbook.worksheets.getItem("A").getRange("A1").values = [["số mật 123"], ["nữa"]];
    await context.sync();
  });
  expect(JSON.stringify(refused)).not.toContain("mật");
});

test("an error that is not Office's is a bug, and is not told as a state of the host", () => {
  expect(() => translateError(new TypeError("x is undefined"))).toThrow(TypeError);
  expect(() => translateError({ code: "AccessDenied" })).toThrow();
});

test.each([
  ["InvalidOperationInCellEditMode", "host.cellEditing"],
  ["AccessDenied", "host.protectedSheet"],
  ["ItemNotFound", "host.sheetGone"],
  ["InvalidReference", "host.sheetGone"],
  ["InvalidObjectPath", "host.sheetGone"],
  ["ItemAlreadyExists", "host.nameTaken"],
  ["MergedRangeConflict", "host.merged"],
  ["FilteredRangeConflict", "host.filtered"],
  ["InvalidSelection", "host.shapeSelected"],
  ["InactiveWorkbook", "host.otherWorkbook"],
  ["UnsupportedSheet", "host.unsupportedSheet"],
  ["RequestPayloadSizeLimitExceeded", "host.tooLarge"],
  ["OperationCellsExceedLimit", "host.tooLarge"],
  ["ActivityLimitReached", "host.busy"],
  ["ServiceNotAvailable", "host.busy"],
  ["InvalidOrTimedOutSession", "host.connection"],
  ["RequestAborted", "host.connection"],
  ["WriteNotSupportedWhenModalDialogOpen", "host.dialogOpen"],
  ["MemoryLimitReached", "host.memory"],
  ["ApiNotFound", "host.unsupported"],
  ["NotImplemented", "host.unsupported"],
  ["UndoNotSupported", "host.unknown"],
  ["GeneralException", "host.unknown"],
] as const)("%s is %s", (code, ours) => {
  const error = Object.assign(new Error("localised"), { code, debugInfo: { errorLocation: "Range.values" } });
  expect(translateError(error, "Tổng hợp")).toEqual({
    code: ours,
    sheet: "Tổng hợp",
    detail: `${code} (Range.values)`,
  });
});

test.each([
  ["GeneralException", "WorksheetCollection.add"],
  ["GeneralException", "Worksheet.activate"],
  ["GeneralException", "Range.select"],
  ["InvalidSelection", "Worksheet.delete"],
])("%s of %s is the focus that another workbook has", (code, errorLocation) => {
  const error = Object.assign(new Error("localised"), { code, debugInfo: { errorLocation } });
  expect(translateError(error)).toMatchObject({ code: "host.otherWorkbook" });
});
