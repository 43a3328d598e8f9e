import { strFromU8, unzipSync } from "fflate";
import { saveXlsx } from "@xep-hang/workbench/xlsx/saveXlsx";
import { OUTPUT_NAMES } from "../../src/model/output";
import { type Bench } from "../excel/workbench";
import { stateOf } from "../excel/bookState";
import { EVERYTHING, must, openSample } from "../support/openedSession";

/** Parts of the saved file in which the add-in's own words stand, but for what sheets say of it in their cells. */
async function traces({ book }: Bench): Promise<readonly string[]> {
  await book.settle();
  const parts = Object.entries(unzipSync(await saveXlsx(book.toOpenedBook())));
  return parts.flatMap(([part, bytes]) => (/_?xephang/i.test(strFromU8(bytes)) ? [part] : []));
}

test("all that the add-in keeps is named, taken out of the saved parts, and put back by undo", async () => {
  const { bench, session } = await openSample("can-tho-2023");
  expect(must(await session.workData())).toEqual({ names: 0, kinds: [] });
  const scans = must(await session.scanAll());
  const [finding] = scans[0]?.findings ?? [];
  if (scans[0] === undefined || finding === undefined) throw new Error("a finding was expected");
  must(await session.ignore(scans[0], finding, "đã xem"));
  const outputs = OUTPUT_NAMES.filter((name) => name !== "slips" && name !== "framework");
  must(await session.apply(scans, { ...EVERYTHING, outputs, mode: "formulas", at: "2026-11-28T10:32" }));
  const { names, kinds } = must(await session.workData());
  expect(names).toBeGreaterThan(10);
  expect(kinds).toEqual(["choices", "frameworks", "ignored", "outputs"]);
  expect(await traces(bench)).not.toEqual([]);
  const before = await stateOf(bench);

  must(await session.clear());
  // A chart of the results keeps its name.
  expect(await traces(bench)).toEqual(["xl/drawings/drawing1.xml"]);
  expect(must(await session.workData())).toEqual({ names: 0, kinds: [] });
  const { sheets } = (await stateOf(bench)) as { sheets: unknown };
  expect(sheets).toEqual((before as { sheets: unknown }).sheets);

  must(await session.undo());
  expect(await stateOf(bench)).toEqual(before);
});

test("a ratio looks the same on every sheet: with the places that its framework states", async () => {
  const { bench, session } = await openSample("can-tho-2023");
  const outputs = ["columns", "sorted", "appendix", "slips"] as const;
  must(await session.apply(must(await session.scanAll()), { ...EVERYTHING, outputs }));
  const { data } = bench.book.toOpenedBook();
  const texts = Object.values(data.sheets).flatMap((sheet) =>
    Object.values(sheet.cellData ?? {}).flatMap((row) => Object.values(row).map(({ v }) => String(v ?? ""))),
  );
  const results = texts.flatMap((text) => text.match(/^(?:Tỷ lệ[^\d]*)?\d+(?:,\d+)?%$/) ?? []);
  expect(results.length).toBeGreaterThan(20);
  expect(results.filter((text) => !/,\d\d%$|^100%$/.test(text))).toEqual([]);
});
