import { resultsState } from "../../src/session/resultsState";
import { stateOf } from "../excel/bookState";
import { EVERYTHING, must, openSample, reopened } from "../support/openedSession";

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
