import type { HostErrorCode } from "../../src/host/hostError";
import type { Refusal } from "../../src/host/awkward";
import { closeExcel, officeError, openExcel, writtenAndRead } from "../support/headlessExcel";

const TWO_SHEETS = {
  sheets: [
    { name: "Một", rows: [["a", 1]] },
    { name: "Hai", rows: [[{ value: "mở", style: { xl: { unlocked: true as const } } }, "khoá"]] },
  ],
};

afterEach(closeExcel);

const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getActiveWorksheet();

test.each<[string, HostErrorCode, (context: Excel.RequestContext) => void]>([
  ["a sheet that is not there", "ItemNotFound", (context) => context.workbook.worksheets.getItem("Ba").load("name")],
  ["a name that is not there", "ItemNotFound", (context) => context.workbook.names.getItem("không_có").load("name")],
  ["a setting that is not there", "ItemNotFound", (context) => context.workbook.settings.getItem("không").load("key")],
  [
    "setting a property of a null object",
    "ItemNotFound",
    (context) => (context.workbook.worksheets.getItemOrNullObject("Ba").name = "Bốn"),
  ],
  ["a sheet's name that is taken", "ItemAlreadyExists", (context) => context.workbook.worksheets.add("hAI")],
  ["a sheet's name with a bracket", "InvalidArgument", (context) => context.workbook.worksheets.add("a[1]")],
  ["a sheet's name of 32 letters", "InvalidArgument", (context) => context.workbook.worksheets.add("x".repeat(32))],
  ["an empty sheet name", "InvalidArgument", (context) => (sheet(context).name = "")],
  ["a sheet's name between apostrophes", "InvalidArgument", (context) => (sheet(context).name = "'a'")],
  ["an address that is none", "InvalidArgument", (context) => sheet(context).getRange("A0").load("address")],
  ["an address outside the sheet", "InvalidArgument", (context) => sheet(context).getRange("XFE1").load("address")],
  [
    "a cell left of the sheet",
    "InvalidArgument",
    (context) => sheet(context).getRange("A1").getOffsetRange(0, -1).load("address"),
  ],
  [
    "a range without rows",
    "InvalidArgument",
    (context) => sheet(context).getRange("A1").getResizedRange(-1, 0).load("address"),
  ],
  [
    "a range on a sheet that is not there",
    "ItemNotFound",
    (context) => sheet(context).getRange("Ba!A1").load("address"),
  ],
  [
    "ranges that do not meet",
    "ItemNotFound",
    (context) => sheet(context).getRange("A1").getIntersection("B2").load("address"),
  ],
  [
    "a number format that is none",
    "InvalidArgument",
    (context) => (sheet(context).getRange("A1").numberFormat = [["0.0.[0"]]),
  ],
  ["a colour that is none", "InvalidArgument", (context) => (sheet(context).getRange("A1").format.fill.color = "đỏ")],
  [
    "an alignment that is none",
    "InvalidArgument",
    (context) => (sheet(context).getRange("A1").format.horizontalAlignment = "Giữa" as "Center"),
  ],
  ["a negative width", "InvalidArgument", (context) => (sheet(context).getRange("A1").format.columnWidth = -1)],
  ["a name that is an address", "InvalidArgument", (context) => context.workbook.names.add("AB12", "=1")],
  [
    "a name that exists",
    "ItemAlreadyExists",
    (context) => {
      context.workbook.names.add("ten_co_san", "=1");
      context.workbook.names.add("TEN_CO_SAN", "=2");
    },
  ],
  [
    "hiding the last visible sheet",
    "InvalidOperation",
    (context) => {
      context.workbook.worksheets.getItem("Hai").visibility = "Hidden";
      sheet(context).visibility = "Hidden";
    },
  ],
  [
    "activating a hidden sheet",
    "InvalidOperation",
    (context) => {
      context.workbook.worksheets.getItem("Hai").visibility = "Hidden";
      context.workbook.worksheets.getItem("Hai").activate();
    },
  ],
  [
    "writing every cell of a column",
    "RangeExceedsLimit",
    (context) => (sheet(context).getRange("A:A").values = 1 as unknown as unknown[][]),
  ],
  ["a member that is not answered", "ApiNotFound", (context) => sheet(context).getRange("A1").flashFill()],
])("%s is %s", async (_, code, queue) => {
  openExcel(TWO_SHEETS);
  const error = await officeError(async (context) => {
    queue(context);
    await context.sync();
  });
  expect(error.code).toBe(code);
});

test("a method of a null object does nothing", async () => {
  openExcel(TWO_SHEETS);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItemOrNullObject("Ba").delete();
    const count = context.workbook.worksheets.getCount();
    await context.sync();
    expect(count.value).toBe(2);
  });
});

test("a member that is not answered is named", async () => {
  openExcel(TWO_SHEETS);
  const error = await officeError(async (context) => {
    sheet(context).pivotTables.load("items");
    await context.sync();
  });
  expect(error.code).toBe("ApiNotFound");
  expect(error.message).toContain("Worksheet.pivotTables");
});

test("an object of a deleted sheet is an invalid reference, the sheet itself not found", async () => {
  openExcel(TWO_SHEETS);
  await Excel.run(async (context) => {
    const second = context.workbook.worksheets.getItem("Hai");
    const cell = second.getRange("A1");
    cell.load("values");
    await context.sync();
    second.delete();
    await context.sync();
    cell.load("values");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidReference" });
    second.load("name");
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

describe("a protected sheet", () => {
  const PROTECTED = {
    sheets: [
      {
        ...TWO_SHEETS.sheets[1],
        name: "Khoá",
        extras: { protection: { attributes: { sheet: "1", formatColumns: "0" } } },
      },
    ],
  } as Parameters<typeof openExcel>[0];

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["writing a locked cell", (sheet) => (sheet.getRange("B1").values = [[1]])],
    ["writing a block with one locked cell", (sheet) => (sheet.getRange("A1:B1").values = [[1, 2]])],
    ["a number format", (sheet) => (sheet.getRange("B1").numberFormat = [["0"]])],
    ["a colour", (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000")],
    ["a row's height", (sheet) => (sheet.getRange("A1").format.rowHeight = 30)],
    ["merging", (sheet) => sheet.getRange("A1:B1").merge()],
    ["inserting rows", (sheet) => sheet.getRange("1:1").insert("Down")],
    ["clearing", (sheet) => sheet.getRange("B1").clear("Contents")],
    ["copying into it", (sheet) => sheet.getRange("B1").copyFrom("A1")],
  ])("refuses %s", async (_, change) => {
    openExcel(PROTECTED);
    const error = await officeError(async (context) => {
      change(sheet(context));
      await context.sync();
    });
    expect(error.code).toBe("AccessDenied");
  });

  test("lets an unlocked cell be written, and what its options allow be done", async () => {
    openExcel(PROTECTED);
    expect((await writtenAndRead("A1", [["mới"]])).values).toEqual([["mới"]]);
    await Excel.run(async (context) => {
      sheet(context).getRange("A1").format.columnWidth = 99;
      const { protection } = sheet(context);
      protection.load("protected,options");
      await context.sync();
      expect(protection.protected).toBe(true);
      expect(protection.options).toMatchObject({ allowFormatColumns: true, allowFormatCells: false });
    });
  });

  test("can be any sheet on request, and the structure too", async () => {
    openExcel(TWO_SHEETS, { awkward: { protectedSheets: ["Một"], protectedStructure: true } });
    const queues: ((context: Excel.RequestContext) => void)[] = [
      (context) => (sheet(context).getRange("A1").values = [[1]]),
      (context) => context.workbook.worksheets.add("Ba"),
      (context) => context.workbook.worksheets.getItem("Hai").delete(),
      (context) => (sheet(context).name = "Khác"),
    ];
    for (const queue of queues) {
      const error = await officeError(async (context) => {
        queue(context);
        await context.sync();
      });
      expect(error.code).toBe("AccessDenied");
    }
  });
});

describe("an awkward host", () => {
  test("is editing a cell for as many requests as told", async () => {
    openExcel(TWO_SHEETS, { awkward: { cellEditing: 2 } });
    for (let request = 1; request <= 2; request++) {
      const error = await officeError(async (context) => {
        sheet(context).load("name");
        await context.sync();
      });
      expect(error.code).toBe("InvalidOperationInCellEditMode");
    }
    expect((await writtenAndRead("A1", [["xong"]])).values).toEqual([["xong"]]);
  });

  test.each([
    ["before", "a"],
    ["after", "đã ghi"],
  ] as const)("fails at a request %s its changes apply", async (when, left) => {
    const { host } = openExcel(TWO_SHEETS);
    host.be({ failure: { request: 1, code: "ServiceNotAvailable", when } });
    const error = await officeError(async (context) => {
      sheet(context).getRange("A1").values = [["đã ghi"]];
      await context.sync();
    });
    expect(error.code).toBe("ServiceNotAvailable");
    expect((await writtenAndRead("A1", [[null]])).values).toEqual([[left]]);
  });

  test("is slow", async () => {
    openExcel(TWO_SHEETS, { awkward: { delay: 60 } });
    const start = performance.now();
    await writtenAndRead("A1", [[1]]);
    expect(performance.now() - start).toBeGreaterThanOrEqual(55);
  });

  test.each<[Refusal, string]>([
    ["requestTooLarge", "RequestPayloadSizeLimitExceeded"],
    ["responseTooLarge", "ResponsePayloadSizeLimitExceeded"],
    ["activityLimit", "ActivityLimitReached"],
    ["sessionTimedOut", "InvalidOrTimedOutSession"],
    ["noCapability", "AccessDenied"],
    ["dialogOpen", "WriteNotSupportedWhenModalDialogOpen"],
  ])("turns a request away: %s is %s", async (why, code) => {
    openExcel(TWO_SHEETS, { awkward: { refusal: { request: 1, why } } });
    const error = await officeError(async (context) => {
      sheet(context).load("name");
      await context.sync();
    });
    expect(error.code).toBe(code);
  });

  test("limits requests and answers: what was too much to answer is done all the same", async () => {
    openExcel(TWO_SHEETS, { awkward: { payloadLimit: 4000 } });
    const long = await officeError(async (context) => {
      sheet(context).getRange("A1").values = [["x".repeat(5000)]];
      await context.sync();
    });
    expect(long.code).toBe("RequestPayloadSizeLimitExceeded");
    const much = await officeError(async (context) => {
      const block = sheet(context).getRange("A1:Z99");
      block.values = "đã ghi" as unknown as unknown[][];
      block.load("values");
      await context.sync();
    });
    expect(much.code).toBe("ResponsePayloadSizeLimitExceeded");
    expect((await writtenAndRead("Z99", [[null]])).values).toEqual([["đã ghi"]]);
  });
});

describe("an older Excel", () => {
  const OLD = { ExcelApi: "1.9" };

  test("says so, and refuses what came later", async () => {
    openExcel(TWO_SHEETS, { requirementSets: OLD });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
    const error = await officeError(async (context) => {
      sheet(context).getRange("A1:B2").getMergedAreasOrNullObject().load("address");
      await context.sync();
    });
    expect(error.code).toBe("ApiNotFound");
    expect(error.message).toContain("Range.getMergedAreasOrNullObject needs ExcelApi 1.13");
  });

  test("tells setting from reading", async () => {
    openExcel(TWO_SHEETS, { requirementSets: { ExcelApi: "1.1" } });
    await Excel.run(async (context) => {
      const first = sheet(context);
      first.load("visibility");
      await context.sync();
      expect(first.visibility).toBe("Visible");
      first.visibility = "Hidden";
      await expect(context.sync()).rejects.toMatchObject({ code: "ApiNotFound" });
    });
  });

  test("leaves later properties out of a load of everything", async () => {
    openExcel(TWO_SHEETS, { requirementSets: OLD });
    await Excel.run(async (context) => {
      const range = sheet(context).getRange("A1");
      range.load();
      await context.sync();
      expect(range.values).toEqual([["a"]]);
      expect(() => range.height).toThrow(/height/);
    });
  });
});
