import { sheetBook } from "@xep-hang/workbench/sheetBook";
import { must, openSample, started } from "../support/openedSession";
import { layoutOf, NOT_CHECKED } from "./layoutOf";
import { valuesOf } from "../support/gridValues";

/** Where every section fits a page, no page has a number. */
const ON_ONE_PAGE = ["number.again", "number.place"];

test.each([
  { name: "an appendix across", sample: "hung-yen-xa-2023" },
  { name: "two appendices", sample: "can-tho-2023" },
])("a draft with $name is laid out as Decree 30/2020 asks", async ({ sample }) => {
  const { session } = await openSample(sample);
  expect(await layoutOf(session, sample)).toEqual({ broken: [], open: [...NOT_CHECKED, ...ON_ONE_PAGE].sort() });
});

test("so is a draft with an appendix of several pages", async () => {
  const { session } = await openSample("hung-yen-xa-2023");
  const [scan] = must(await session.scanAll());
  const rows = scan === undefined ? [] : valuesOf(scan.grid);
  const from = rows.findIndex((row) => typeof row[0] === "number");
  const more = Array.from({ length: 5 }, (_, time) =>
    rows.slice(from).map(([stt, name, ...scores]) => [Number(stt) + 17 * time, `${name} ${time + 1}`, ...scores]),
  );
  const long = started(sheetBook({ sheets: [{ name: "DTI 2023", rows: [...rows.slice(0, from), ...more.flat()] }] }));
  expect(await layoutOf(long.session, "nhieu-trang")).toEqual({ broken: [], open: NOT_CHECKED });
});
