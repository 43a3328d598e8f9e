import { sheetBook } from "@xep-hang/workbench/sheetBook";
import { confirmed } from "../../src/session/confirmed";
import { EVERYTHING, must, openSample, started } from "../support/openedSession";
import { HEADINGS } from "../taskpane/support/dtiSheet";

test.each(["can-tho-2023", "hung-yen-xa-2023"])(
  "%s: the record follows the figures, and who signs does so below the last chart",
  async (sample) => {
    const { session } = await openSample(sample);
    const scans = must(await session.scanAll()).map(confirmed);
    const { steps } = must(await session.plan(scans, { ...EVERYTHING, outputs: ["summary"] })).plan;
    const [written] = steps.flatMap((step) => (step.kind === "write" ? [step] : []));
    const rowOf = (text: RegExp): number =>
      written?.rows.findIndex((row) => row.some((cell) => cell.kind === "text" && text.test(cell.text))) ?? -1;
    const places = steps.flatMap((step) => (step.kind === "chart" && step.after !== null ? [step.after.place] : []));
    const [first, last] = [places[0], places.at(-1)];
    if (first === undefined || last === undefined) throw new Error("charts were expected");
    const figures = rowOf(/^Tính trên \d+ đơn vị/);
    expect(rowOf(/^Mã kiểm tra số liệu/)).toBeGreaterThan(figures);
    expect(rowOf(/^Mã kiểm tra số liệu/)).toBeLessThan(first.top);
    // Its room, one blank line, and the lines of the signature: nothing that could begin a page lies between.
    expect(rowOf(/^NGƯỜI LẬP BIỂU$/) - last.bottom).toBe(4);
  },
);

test("figures of charts stand beside the page on one line each", async () => {
  const { session } = await openSample("can-tho-2023");
  const scans = must(await session.scanAll()).map(confirmed);
  const { steps } = must(await session.plan(scans, { ...EVERYTHING, outputs: ["summary"] })).plan;
  const sources = steps.flatMap((step) => (step.kind === "chart" && step.after !== null ? [step.after.source] : []));
  for (const { left, top } of sources) {
    const over = steps.flatMap((step) =>
      step.kind === "style" && step.area.left <= left && step.area.right >= left && step.area.top <= top ? [step] : [],
    );
    expect(over.at(-1)?.style.wrap).toBe(false);
    const [width] = steps.flatMap((step) =>
      step.kind === "columnWidth" && step.area.left <= left && step.area.right >= left ? [step.points] : [],
    );
    expect(width).toBeGreaterThan(150);
  }
});

test("names at the foot of a chart are cut where they would leave the bars no room", async () => {
  const name = "Ủy ban nhân dân xã Lương Hòa Lạc mới sáp nhập theo Nghị quyết số";
  const scores = [60, 70, 65, 50, 40, 120, 90, 80];
  const book = sheetBook({
    sheets: [
      {
        name: "DTI",
        rows: [["Tỉnh Hưng Yên, năm 2023"], HEADINGS, ...[1, 2, 3].map((n) => [n, `${name} ${n}`, ...scores])],
      },
    ],
  });
  const { session } = started(book);
  const scans = must(await session.scanAll()).map(confirmed);
  const { steps } = must(await session.plan(scans, { ...EVERYTHING, outputs: ["summary"] })).plan;
  const texts = steps.flatMap((step) =>
    step.kind === "write" ? step.rows.flat().flatMap((cell) => (cell.kind === "text" ? [cell.text] : [])) : [],
  );
  expect(texts.filter((text) => text.startsWith("Ủy ban"))).toEqual(
    Array.from({ length: 3 }, () => "Ủy ban nhân dân xã Lương Hòa Lạc mới sá…"),
  );
});
