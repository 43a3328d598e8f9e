import { textsOf } from "../support/gridValues";
import { saveXlsx } from "@xep-hang/workbench/xlsx/saveXlsx";
import { EVERYTHING, must, openSample } from "../support/openedSession";
import { renderedPages } from "./renderedPages";

/** The two Decisions' appendices: how many, and the head of the column whose figures rank. */
test.each([
  ["hung-yen-xa-2023", 1, /^Tổng điểm/],
  ["can-tho-2023", 2, /^Tỷ lệ/],
] as const)(
  "%s: each appendix sheet is one printed page, its figures in the order of their ranks",
  async (name, lists, head) => {
    const { bench, session } = await openSample(name);
    must(await session.apply(must(await session.scanAll()), { ...EVERYTHING, outputs: ["appendix"] }));
    const sheets = must(await bench.port.sheets()).filter((sheet) => sheet.name.startsWith("Phụ lục"));
    expect(sheets).toHaveLength(lists);
    const pages = renderedPages(await saveXlsx(bench.book.toOpenedBook()), "xlsx", name);
    for (const [index, sheet] of sheets.entries()) {
      const grid = must(await bench.port.readGrid(sheet));
      const texts = textsOf(grid);
      const heads = texts.find((row) => row.some((text) => head.test(text))) ?? [];
      const column = heads.findIndex((text) => head.test(text));
      const figures = texts
        .slice(texts.indexOf(heads) + 1)
        .flatMap((row) => row[column] ?? [])
        .filter((text) => text !== "");
      expect(figures.length).toBeGreaterThan(8);
      // Letters of Vietnamese come apart in a page's text, figures do not; cells may follow each other in one. Other tables are printed before.
      const printed = pages[pages.length - lists + index]?.fragments ?? [];
      const found = [...printed]
        .sort((a, b) => a.top - b.top)
        .flatMap(({ text }) => text.split(/\s+/).filter((word) => figures.includes(word)));
      expect(found).toEqual(figures);
    }
  },
);
