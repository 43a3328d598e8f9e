import { sheetBook } from "@xep-hang/workbench/sheetBook";
import { confirmed } from "../../src/session/confirmed";
import { resultsState } from "../../src/session/resultsState";
import { stateOf } from "../excel/bookState";
import { EVERYTHING, must, openSample, reopened, started } from "../support/openedSession";

test("a table that no unit has a result in is not written", async () => {
  const { bench, session } = await openSample("hung-yen-xa-2023");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("DTI 2023").getRange("D6:D22").clear("Contents");
    await context.sync();
  });
  const before = await stateOf(bench);
  const scan = must(await session.scan("active", [{ frameworkId: "hung-yen-xa-2023" }]));
  expect(scan.tables[0]?.assessment).not.toBeNull();
  expect(await session.apply([scan], EVERYTHING)).toMatchObject({
    ok: false,
    error: { code: "write.refused", problems: [{ code: "write.unrankable", sheet: "DTI 2023" }] },
  });
  expect(await stateOf(bench)).toEqual(before);
});

test("results in the sheet are fresh until a score is edited, after reopening too; ours are nobody's misprint", async () => {
  const first = await openSample("hung-yen-xa-2023");
  const [scan] = must(await first.session.scanAll());
  if (scan === undefined) throw new Error("a sheet was expected");
  expect(resultsState(scan)).toEqual({ kind: "unwritten" });
  must(await first.session.apply([scan], { ...EVERYTHING, columns: "own", at: "2026-11-28T10:32" }));
  const second = await reopened(first.bench);
  const written = must(await second.session.scan(scan.grid.sheet));
  expect([resultsState(written), written.writtenAt]).toEqual([{ kind: "fresh" }, "2026-11-28T10:32"]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("DTI 2023").getRange("C6").values = [[1]];
    await context.sync();
  });
  const edited = must(await second.session.scan(scan.grid.sheet));
  expect(resultsState(edited)).toMatchObject({ kind: "stale" });
  expect(edited.findings.filter(({ code }) => code.startsWith("published."))).toEqual([]);
});

test("formulas of ours that count up to their own row are not accused of leaving out the rows below", async () => {
  const scores = [
    [19, 18],
    [17, 20],
    [16, 15],
    [15, 14],
    [14, 15],
    [12, 11],
    [10, 9],
    [8, 9],
  ];
  const sums = scores.map(([a = 0, b = 0]) => a + b);
  const steps = [...new Set(sums)].sort((a, b) => b - a);
  const rows = [
    ["TT", "Đơn vị", "Rydvex (20 điểm)", "Jorzar (20 điểm)", "Tổng điểm (40 điểm)", "Xếp hạng"],
    ...scores.map((each, index) => {
      const sum = sums[index] ?? 0;
      return [index + 1, `Xã ${"ABCDEGHI"[index]}`, ...each, sum, steps.indexOf(sum) + 1];
    }),
  ];
  const { session } = started(sheetBook({ sheets: [{ name: "Điểm", rows }] }));
  const scans = async () => must(await session.scanAll()).map(confirmed);
  must(await session.apply(await scans(), { ...EVERYTHING, outputs: ["columns"], mode: "formulas" }));
  const after = await scans();
  expect(after.flatMap(({ grid }) => [...grid.formulas.values()]).some((each) => each.includes("COUNTIFS"))).toBe(true);
  expect(after.flatMap(({ findings }) => findings.map(({ code }) => code))).not.toContain("sheet.formulaLeavesOut");
});
