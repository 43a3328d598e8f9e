import { inside, valueAt } from "../../src/model/grid";
import { IGNORED_SETTING } from "../../src/session/ignoredFindings";
import { must, openSample } from "../support/openedSession";

async function openedFinding() {
  const { bench, session } = await openSample("hung-yen-xa-2023-cong-bo");
  const scan = must(await session.scan("active"));
  const finding = scan.findings.find(({ place, blocks }) => place.cell !== null && blocks !== "table");
  if (finding === undefined) throw new Error("a finding was expected");
  return { bench, session, scan, finding };
}

test("a finding that stands leaves its cell and its reason in the workbook, no score and no unit's name", async () => {
  const { bench, session, scan, finding } = await openedFinding();
  must(await session.ignore(scan, finding, "đã xem"));
  const [kept] = must(await bench.port.loadSetting(IGNORED_SETTING)) as readonly Readonly<Record<string, string>>[];
  expect(Object.keys(kept ?? {}).sort()).toEqual(["cell", "code", "reason", "seen", "sheet"]);
  expect(kept?.["seen"]).toMatch(/^[\da-f]{64}$/);
  const again = must(await session.scan("active"));
  expect(again.ignored).toEqual([kept]);
  must(await session.ignore(again, finding, null));
  expect(must(await session.scan("active")).ignored).toEqual([]);
});

test("what an earlier version let stand still does, and is kept without its value from then on", async () => {
  const { bench, session, scan, finding } = await openedFinding();
  must(await session.ignore(scan, finding, "đã xem"));
  const { ignored } = must(await session.scan("active"));
  const [kept] = ignored;
  if (kept === undefined) throw new Error("nothing was kept");
  const { sheet, code, cell, reason } = kept;
  const { grid } = scan;
  const value = finding.place.cell === null ? "" : String(valueAt(grid, ...inside(grid, finding.place.cell)));
  const earlier = { sheet, code, cell, value, says: JSON.stringify(finding.params), reason };
  must(await bench.port.saveSetting(IGNORED_SETTING, [earlier, { sheet, code, cell, value: 3, reason }]));
  expect(must(await session.scan("active")).ignored).toEqual(ignored);
});
