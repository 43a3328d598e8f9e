import { areaText, cellText } from "../../src/model/address";
import type { SheetHighlights } from "../../src/model/highlight";
import type { CarriedRule } from "@xep-hang/workbench/openedBook";
import { sheetBook } from "@xep-hang/workbench/sheetBook";
import { saveXlsx } from "@xep-hang/workbench/xlsx/saveXlsx";
import { openBytes } from "../../packages/workbench/test/support/openBytes";
import { stateOf } from "../excel/bookState";
import { problem, type Bench } from "../excel/workbench";
import { must, reopened, started } from "../support/openedSession";
import { DTI } from "../taskpane/support/dtiSheet";
import { valuesOf } from "../support/gridValues";

/** The officer's own rules: over the cells that are coloured, and of a formula as ours is. */
const OWN: readonly CarriedRule[] = ["C3:J9", "C4"].map((areas, index) => ({
  areas,
  rule: {
    name: "cfRule",
    attributes: { type: "expression", priority: String(index + 1) },
    children: [{ name: "formula", attributes: {}, children: ['"XepHang"<>""'] }],
  },
  style: null,
}));

/** A score as text, one that cannot be read, one above its maximum. */
async function opened() {
  const rows = DTI.map((row) => [...row]);
  for (const [row, column, value] of [
    [2, 4, "91,27"],
    [3, 2, "chưa có"],
    [3, 4, 999],
  ] as const) {
    const line = rows[row];
    if (line !== undefined) line[column] = value;
  }
  const book = sheetBook({ sheets: [{ name: "DTI", rows, extras: { conditionalFormats: OWN } }] });
  const { bench, session } = started(book);
  const scan = async () => must(await session.scan("active"));
  return { bench, session, scan, before: await stateOf(bench) };
}

async function colored({ port }: Bench): Promise<readonly string[]> {
  const [sheet] = must(await port.sheets());
  if (sheet === undefined) throw new Error("no sheet");
  return textsOf({ sheet, highlights: must(await port.highlights(sheet)) });
}

const textsOf = ({ highlights }: SheetHighlights) =>
  highlights.flatMap(({ severity, areas }) => areas.map((area) => `${severity} ${areaText(area)}`));

async function typing({ book }: Bench, cell: string, value: unknown): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(cell).values = [[value]];
    await context.sync();
  });
  await book.settle();
}

test("the cells of findings are coloured, the gravest word on each, and all of it is taken away exactly", async () => {
  const { bench, session, scan, before } = await opened();
  const first = await scan();
  const values = valuesOf(first.grid);
  must(await session.highlight(first, first.findings));
  expect(await colored(bench)).toEqual(expect.arrayContaining(["error C4", "error E4", "info E3"]));
  const cells = new Set(first.findings.flatMap(({ place: { cell } }) => (cell === null ? [] : [cellText(cell)])));
  expect(must(await session.highlights(first))).toEqual({ cells: cells.size, outdated: 0 });
  const second = await scan();
  expect(valuesOf(second.grid)).toEqual(values);
  expect(second.findings).toEqual(first.findings);

  must(await session.highlight(second, []));
  expect(must(await session.highlights(second))).toEqual({ cells: 0, outdated: 0 });
  expect(await stateOf(bench)).toEqual(before);
});

test("a second click changes nothing, and each run is undone exactly", async () => {
  const { bench, session, scan, before } = await opened();
  const { findings } = await scan();
  must(await session.highlight(await scan(), findings));
  const once = await colored(bench);
  must(await session.highlight(await scan(), findings));
  expect(await colored(bench)).toEqual(once);
  const errors = findings.filter(({ severity }) => severity === "error");
  must(await session.highlight(await scan(), errors));
  expect((await colored(bench)).every((text) => text.startsWith("error"))).toBe(true);
  for (const left of [once, once, []]) {
    expect(must(await session.undo())).toEqual({ kept: [] });
    expect(await colored(bench)).toEqual(left);
  }
  expect(await stateOf(bench)).toEqual(before);
});

test("what was mended since is told, and coloured no more when it is asked for again", async () => {
  const { bench, session, scan } = await opened();
  const first = await scan();
  must(await session.highlight(first, first.findings));
  await typing(bench, "E4", 90);
  const now = await scan();
  expect(must(await session.highlights(now)).outdated).toBe(1);
  must(await session.highlight(now, now.findings));
  expect(must(await session.highlights(now)).outdated).toBe(0);
  expect(await colored(bench)).not.toContain("error E4");
});

test("what is let stand is not coloured", async () => {
  const { bench, session, scan } = await opened();
  const first = await scan();
  const text = first.findings.find(({ code }) => code === "score.text");
  if (text === undefined) throw new Error("a number as text was planted");
  must(await session.ignore(first, text, "đã đối chiếu"));
  const now = await scan();
  must(await session.highlight(now, now.findings));
  expect((await colored(bench)).some((each) => each.endsWith(" E3"))).toBe(false);
});

test("colours move along with their cells, outlive the file, and are found again by another pane", async () => {
  const { bench, session, scan } = await opened();
  const first = await scan();
  must(await session.highlight(first, first.findings));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("1:1").insert("Down");
    await context.sync();
  });
  expect(await colored(bench)).toEqual(expect.arrayContaining(["error C5", "error E5"]));
  bench.close();
  const other = await reopened(bench);
  const now = must(await other.session.scan("active"));
  expect(must(await other.session.highlights(now)).cells).toBeGreaterThan(2);
  must(await other.session.highlight(now, []));
  expect(await colored(other.bench)).toEqual([]);
});

test("colours that were taken away come back only where the sheet still has the cells that it had", async () => {
  const { bench, session, scan } = await opened();
  must(await session.highlight(await scan(), (await scan()).findings));
  must(await session.highlight(await scan(), []));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("1:1").insert("Down");
    await context.sync();
  });
  expect(must(await session.undo())).toEqual({ kept: [{ sheet: "DTI", cells: null }] });
  expect(await colored(bench)).toEqual([]);
});

test("a protected sheet refuses, a changed one stops the run, both untouched", async () => {
  const { bench, session, scan, before } = await opened();
  const first = await scan();
  bench.host.be({ protectedSheets: ["DTI"] });
  const refused = await session.highlight(first, first.findings);
  bench.host.be({});
  expect(problem(refused as never)).toMatchObject({ code: "host.protectedSheet", sheet: "DTI" });
  expect(await stateOf(bench)).toEqual(before);
  await typing(bench, "C4", 70);
  expect(problem((await session.highlight(first, first.findings)) as never).code).toBe("host.sourceChanged");
  expect(await colored(bench)).toEqual([]);
});

test("a run that fails half-way leaves no colour behind", async () => {
  const { bench, session, scan, before } = await opened();
  const first = await scan();
  const answer = bench.host.processQuery.bind(bench.host);
  let failed = 0;
  bench.host.processQuery = (body) => {
    const isMeant = failed === 0 && body.includes("XepHang_error");
    if (isMeant) failed++;
    bench.host.be(isMeant ? { failure: { request: 1, when: "after", code: "GeneralException" } } : {});
    return answer(body);
  };
  expect((await session.highlight(first, first.findings)).ok).toBe(false);
  bench.host.be({});
  expect(failed).toBe(1);
  expect(await stateOf(bench)).toEqual(before);
});

test("taking out the working data takes the colours along, and says so before", async () => {
  const { bench, session, scan, before } = await opened();
  const first = await scan();
  must(await session.highlight(first, first.findings));
  expect(must(await session.workData()).kinds).toEqual(["highlights"]);
  must(await session.clear());
  expect(await stateOf(bench)).toEqual(before);
  must(await session.undo());
  expect(must(await session.highlights(await scan())).cells).toBeGreaterThan(0);
});

test("results written beside coloured cells carry no colour", async () => {
  const { bench, session, scan } = await opened();
  const first = await scan();
  must(await session.highlight(first, first.findings));
  const once = await colored(bench);
  must(await session.apply([await scan()], { outputs: ["columns"], columns: "beside", language: "vi" }));
  expect(await colored(bench)).toEqual(once);
  const saved = await openBytes(await saveXlsx(bench.book.toOpenedBook()));
  expect(Object.values(saved.extras)[0]?.conditionalFormats).toHaveLength(once.length > 0 ? OWN.length + 2 : 0);
});
