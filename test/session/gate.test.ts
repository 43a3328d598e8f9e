import { finding } from "../../src/model/finding";
import { createSession } from "../../src/session/createSession";
import { errorsOf } from "../../src/session/errorsOf";
import { gate } from "../../src/session/gate";
import { reasonFor } from "../../src/session/ignoredFindings";
import type { SheetScan } from "../../src/session/scan";
import type { Framework } from "../../src/model/framework";
import { frameworkById } from "../support/frameworkById";
import { STATED } from "../support/statedThresholds";
import { DTI } from "../taskpane/support/dtiSheet";
import { memoryWorkbook, type Rows } from "../taskpane/support/memoryWorkbook";

function opened(rows: Rows = DTI, framework: Framework = STATED) {
  const workbook = memoryWorkbook({ DTI: rows });
  const session = createSession(workbook.port, [{ framework, origin: "catalog" }]);
  const scan = async (): Promise<SheetScan> => {
    const scanned = await session.scan("active");
    if (!scanned.ok) throw new Error(scanned.error.code);
    return scanned.value;
  };
  const write = async (): Promise<void> => {
    await session.apply([await scan()], { outputs: ["columns"], columns: "beside", language: "vi" });
  };
  return { workbook, session, scan, write };
}

const kinds = (scan: SheetScan): readonly string[] => gate(scan).obstacles.map(({ kind }) => kind);

test("a clean sheet with written results is ready; each step before is named", async () => {
  const { workbook, scan, write } = opened();
  expect(kinds(await scan())).toEqual(["unwritten"]);
  await write();
  expect(gate(await scan())).toEqual({ open: true, obstacles: [], ignored: 0 });
  workbook.type(3, 2, 30);
  expect(kinds(await scan())).toEqual(["stale"]);
});

test("a sheet without a table is not", async () => {
  const { scan } = opened([["Họp"]]);
  expect(kinds(await scan())).toContain("noTable");
});

test("an error, an unreadable score and a table that is blocked stand in the way, at their cells", async () => {
  const above = DTI.map((row, index) => (index === 1 ? row.map((value, c) => (c === 2 ? 150 : value)) : row));
  const one = await opened(above).scan();
  expect(gate(one).obstacles[0]).toEqual({
    kind: "errors",
    count: 1,
    place: { sheet: "DTI", cell: { row: 1, column: 2 } },
  });
  const words = DTI.map((row, index) => (index === 1 ? row.map((value, c) => (c === 2 ? "chưa có" : value)) : row));
  const unread = gate(await opened(words).scan()).obstacles.find(({ kind }) => kind === "unread");
  expect(unread).toEqual({ kind: "unread", count: 1, place: { sheet: "DTI", cell: { row: 1, column: 2 } } });
  const without = DTI.map((row) => row.filter((_, column) => column !== 2));
  expect(kinds(await opened(without).scan())).toEqual(expect.arrayContaining(["errors", "noResults"]));
});

test("a framework with thresholds that nobody states is not complete", async () => {
  expect(kinds(await opened(DTI, frameworkById("hung-yen-xa-2023")).scan())).toEqual(
    expect.arrayContaining(["openThresholds", "inferredThresholds"]),
  );
  expect(kinds(await opened(DTI, { ...STATED, legalBasis: [] }).scan())).toContain("noLegalBasis");
});

test("a unit whose class no threshold decides stands in the way, at its name", async () => {
  const beyond = DTI.map((row, index) => (index === 2 ? row.map((value, c) => (c === 2 ? 61 : value)) : row));
  const { obstacles } = gate(await opened(beyond, frameworkById("hung-yen-xa-2023")).scan());
  expect(obstacles).toContainEqual({
    kind: "withoutClass",
    count: 1,
    place: { sheet: "DTI", cell: { row: 2, column: 1 } },
  });
});

test("an error that stands for a reason passes and is counted; it comes back when its cell changes", async () => {
  const above = DTI.map((row, index) => (index === 1 ? row.map((value, c) => (c === 2 ? 150 : value)) : row));
  const { workbook, session, scan, write } = opened(above);
  await write();
  const found = (await scan()).findings.find(({ code }) => code === "score.aboveMax");
  if (found === undefined) throw new Error("no error was found");
  await session.ignore(await scan(), found, "Có văn bản cho phép");
  expect(gate(await scan())).toEqual({ open: true, obstacles: [], ignored: 1 });
  // Nobody is asked about it again before writing.
  expect(errorsOf([await scan()])).toEqual([]);
  workbook.type(1, 2, 160);
  expect(kinds(await scan())).toContain("errors");
  workbook.type(1, 2, 150);
  await session.ignore(await scan(), found, null);
  expect(kinds(await scan())).toEqual(["errors"]);
});

test("counts that do not agree with the classes stand in the way, at their cell", async () => {
  const { scan } = opened([...DTI, [], ["Xếp loại Khá: 05 đơn vị"]]);
  expect(gate(await scan()).obstacles).toContainEqual({
    kind: "countsDiffer",
    count: 1,
    place: { sheet: "DTI", cell: { row: DTI.length + 1, column: 0 } },
  });
});

test("a pattern that is nobody's rules is none to sign by", async () => {
  expect(kinds(await opened(DTI, { ...STATED, status: "example" }).scan())).toContain("nobodysRules");
});

test("results of units across the columns cannot be called written, nor fresh", async () => {
  const placed = DTI.map((row) => row.map((cell) => (cell === "UBND xã An Bình" ? `${cell}, tỉnh Hưng Yên` : cell)));
  const turned = (DTI[0] ?? []).map((_, column) => placed.map((row) => row[column] ?? ""));
  const scanned = await opened(turned).scan();
  expect(scanned.tables[0]?.block.orientation).toBe("unitsAcross");
  expect(kinds(scanned)).toContain("unwritten");
  expect(kinds({ ...scanned, writtenAt: "2026-11-28T10:00" })).toContain("unproven");
});

test("a reason holds for what was found, not for its cell", async () => {
  const { session, scan } = opened();
  const place = { sheet: "DTI", cell: { row: 0, column: 0 } } as SheetScan["findings"][number]["place"];
  const [one, other] = ["Xã A", "Xã B"].map((unit) => finding("roster.missing", place, { unit }));
  if (one === undefined || other === undefined) throw new Error("no findings");
  await session.ignore(await scan(), one, "đã giải thể");
  expect(reasonFor(await scan(), one)).toBe("đã giải thể");
  expect(reasonFor(await scan(), other)).toBeNull();
});

test("what blocks its table cannot be let stand", async () => {
  const { session, scan } = opened();
  const blocking = finding("criterion.missing", { sheet: "DTI", cell: null }, { criterion: "Thể chế số" });
  await session.ignore(await scan(), blocking, "không cần");
  expect(reasonFor(await scan(), blocking)).toBeNull();
});
