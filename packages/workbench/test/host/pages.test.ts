import { closeExcel, openExcel } from "../support/headlessExcel";

afterEach(closeExcel);

test("a page is set up, read back and kept for saving", async () => {
  const { book } = openExcel({ sheets: [{ name: "S", rows: [["a"]] }] });
  await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.centerHorizontally = true;
    pageLayout.topMargin = 36;
    pageLayout.setPrintMargins("Centimeters", { left: 2.54, right: 1.27 });
    pageLayout.setPrintArea("A1:J21");
    pageLayout.setPrintTitleRows("$4:$5");
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "Trang &P/&N";
    pageLayout.headersFooters.defaultForAllPages.leftFooter = "Sở && Ngành";
    pageLayout.load("orientation,paperSize,zoom,centerHorizontally,topMargin,leftMargin,rightMargin,bottomMargin");
    pageLayout.headersFooters.defaultForAllPages.load("centerFooter,leftFooter,centerHeader");
    const titles = pageLayout.getPrintTitleRowsOrNullObject();
    const area = pageLayout.getPrintAreaOrNullObject();
    const columns = pageLayout.getPrintTitleColumnsOrNullObject();
    titles.load("address");
    area.load("address");
    await context.sync();
    expect(pageLayout.toJSON()).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      centerHorizontally: true,
      topMargin: 36,
      bottomMargin: 54,
    });
    expect([pageLayout.leftMargin, pageLayout.rightMargin]).toEqual([72, 36]);
    expect(pageLayout.headersFooters.defaultForAllPages.toJSON()).toMatchObject({
      centerFooter: "Trang &P/&N",
      leftFooter: "Sở && Ngành",
      centerHeader: "",
    });
    expect([titles.address, area.address, columns.isNullObject]).toEqual(["S!4:5", "S!A1:J21", true]);
  });
  expect(book.toOpenedBook().extras["sheet1"]?.pageSetup).toMatchObject({
    orientation: "landscape",
    paperSize: 9,
    fitToWidth: 1,
    fitToHeight: 0,
    printArea: "A1:J21",
    titleRows: "4:5",
    oddFooter: "&LSở && Ngành&CTrang &P/&N",
  });
});

test("a scale ends fitting to pages", async () => {
  openExcel({ sheets: [{ name: "S", rows: [] }] });
  await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 2 };
    pageLayout.zoom = { scale: 80 };
    pageLayout.load("zoom");
    await context.sync();
    expect(pageLayout.zoom).toEqual({ scale: 80 });
  });
});

test("protection is given, told and taken; a password's protection stays", async () => {
  const hashed = {
    attributes: { sheet: "1", algorithmName: "SHA-512", hashValue: "x", saltValue: "y", spinCount: "1" },
  };
  const { book } = openExcel({ sheets: [{ name: "S", rows: [] }, { name: "Khoá", rows: [], extras: { protection: hashed } }] }); // prettier-ignore
  await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem("S");
    protection.protect({ allowFormatCells: true });
    protection.load("protected,options");
    await context.sync();
    expect([protection.protected, protection.options.allowFormatCells]).toEqual([true, true]);
    expect(book.toOpenedBook().extras["sheet1"]?.protection?.attributes).toMatchObject({
      sheet: "1",
      formatCells: "0",
    });
    protection.unprotect();
    protection.load("protected");
    await context.sync();
    expect(protection.protected).toBe(false);
    context.workbook.worksheets.getItem("Khoá").protection.unprotect("sai");
    await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
  });
  expect(book.toOpenedBook().extras["sheet2"]?.protection).toEqual(hashed);
});

test("the language of numbers is told", async () => {
  openExcel({ sheets: [{ name: "S", rows: [] }] });
  await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.load("decimalSeparator,thousandsSeparator,calculationMode");
    application.cultureInfo.load("name");
    application.cultureInfo.numberFormat.load("numberDecimalSeparator");
    await context.sync();
    expect([application.decimalSeparator, application.thousandsSeparator, application.cultureInfo.name]).toEqual([
      ",",
      ".",
      "vi-VN",
    ]);
    expect(application.cultureInfo.numberFormat.numberDecimalSeparator).toBe(",");
    expect(Office.context.displayLanguage).toBe("vi-VN");
  });
});
