import { sheetBook } from "@xep-hang/workbench/sheetBook";
import { OUTPUT_NAMES } from "../../src/model/output";
import { confirmed } from "../../src/session/confirmed";
import { EVERYTHING, must, started } from "../support/openedSession";
import { times } from "../support/sweep";

/** As many units as there are communes; requests from a click to written, at that size and at a tenth. */
const [UNITS, MOST] = [times(150, 3_321), times(12, 16)];

test("all outputs but slips are planned and written in few requests, charts included", async () => {
  const maxima = [100, 100, 100, 100, 100, 200, 150, 150];
  const names = ["Nhận thức số", "Thể chế số", "Hạ tầng và nền tảng số", "Nhân lực số", "An toàn thông tin mạng"];
  const more = ["Hoạt động chính quyền số", "Hoạt động kinh tế số", "Hoạt động xã hội số"];
  const head = [...names, ...more].map((name, index) => `${name} (${maxima[index]} điểm)`);
  const rows = Array.from({ length: UNITS }, (_, index) => [
    index + 1,
    `UBND xã Ví Dụ ${index + 1}`,
    ...maxima.map((maximum, at) => (maximum * (30 + ((index * 7 + at * 13) % 71))) / 100),
  ]);
  const { bench, session } = started(
    sheetBook({
      sheets: [{ name: "DTI", rows: [["Tỉnh Hưng Yên, năm 2023"], ["TT", "UBND các phường, xã", ...head], ...rows] }],
    }),
  );
  const scans = must(await session.scanAll()).map(confirmed);
  bench.requests();
  const planned = must(
    await session.plan(scans, {
      ...EVERYTHING,
      outputs: OUTPUT_NAMES.filter((name) => name !== "slips"),
      titles: "look",
      at: "2026-11-28T10:32",
    }),
  );
  expect(planned.plan.steps.filter(({ kind }) => kind === "chart").length).toBeGreaterThan(1);
  must(await session.carryOut(planned));
  expect(bench.requests()).toBeLessThanOrEqual(MOST);
});
