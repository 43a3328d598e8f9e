import { hostText } from "../../src/locales/hostText";
import type { HostProblem } from "../../src/model/port";
import type { Plan } from "../../src/model/plan";
import { stateOf } from "./bookState";
import { contentOf, SUMMARY } from "./contentOf";
import { resultsPlan, SHEET, SHEET_NAME, UNITS } from "./rankedSheet";
import { bench, problem, sheetNamed, value, type Bench } from "./workbench";

/** The problem of an apply that must have changed nothing. */
async function refusal(b: Bench, plan?: Plan): Promise<HostProblem> {
  const planned = plan ?? (await resultsPlan(b));
  const before = await stateOf(b);
  const refused = problem(await b.port.apply(planned));
  b.host.be({});
  expect(await stateOf(b)).toEqual(before);
  expect(b.port.canUndo()).toBe(false);
  expect(hostText(refused, "vi").length).toBeGreaterThan(20);
  return refused;
}

describe("before the first cell is touched", () => {
  test("everything that stands against the plan is told at once", async () => {
    const b = bench([SHEET]);
    const plan = await resultsPlan(b);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET_NAME);
      sheet.getRange("B4").values = [[61]];
      sheet.getRange("E5").values = [["của tôi"]];
      sheet.getRange("E6:F6").merge(false);
      context.workbook.worksheets.add(SUMMARY);
      sheet.protection.protect();
      await context.sync();
    });
    const refused = await refusal(b, plan);
    const all = [refused, ...(refused.others ?? [])].map(({ code, sheet, cells }) => [code, sheet, cells ?? null]);
    expect(all).toEqual([
      ["host.nameTaken", SUMMARY, null],
      ["host.protectedSheet", SHEET_NAME, null],
      ["host.merged", SHEET_NAME, "E6:F6"],
      ["host.sourceChanged", SHEET_NAME, "A3:C7"],
      ["host.occupied", SHEET_NAME, "E3:E7"],
    ]);
  });

  test("a sheet that is gone", async () => {
    const b = bench([SHEET, { name: "Khác", rows: [["x"]] }]);
    const plan = await resultsPlan(b);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET_NAME).delete();
      await context.sync();
    });
    expect(await refusal(b, plan)).toMatchObject({ code: "host.sheetGone", sheet: SHEET_NAME });
  });

  test("a filtered sheet is not written through", async () => {
    const criteria = [{ name: "filterColumn", attributes: { colId: "0" }, children: [] }];
    const b = bench([{ ...SHEET, extras: { autoFilter: "A3:C7", filterCriteria: criteria } }]);
    expect(await refusal(b)).toMatchObject({ code: "host.filtered", sheet: SHEET_NAME });
  });

  test("rows hidden by whatever means in the target are not written into (#224, #6559)", async () => {
    const b = bench([{ ...SHEET, hiddenRows: [5] }]);
    expect(await refusal(b)).toMatchObject({ code: "host.hiddenRows", sheet: SHEET_NAME, cells: "D6:F6" });
  });

  test("a protected structure stops only what adds a sheet", async () => {
    const b = bench([SHEET]);
    const [all, columns] = [await resultsPlan(b), await resultsPlan(b, { outputs: ["columns"] })];
    b.host.be({ protectedStructure: true });
    expect(problem(await b.port.apply(all))).toMatchObject({ code: "host.protectedBook", sheet: null });
    expect(await b.port.apply(columns)).toMatchObject({ ok: true });
  });

  test("a cell being edited", async () => {
    const b = bench([SHEET]);
    const plan = await resultsPlan(b);
    b.host.be({ cellEditing: 1 });
    expect(await refusal(b, plan)).toMatchObject({ code: "host.cellEditing" });
  });
});

describe("a request that fails on the way", () => {
  const CODES = ["GeneralException", "AccessDenied", "InvalidArgument"] as const;

  test.each(["before", "after"] as const)(
    "leaves the workbook as it was, whichever it is (%s it is done)",
    async (when) => {
      const b = bench([SHEET]);
      const plan = await resultsPlan(b);
      const before = await stateOf(b);
      b.requests();
      value(await b.port.apply(plan));
      const requests = b.requests();
      value(await b.port.undo());
      const failed: number[] = [];
      for (let request = 1; request <= requests; request++) {
        b.host.be({ failure: { request, when, code: CODES[request % CODES.length] ?? "GeneralException" } });
        const applied = await b.port.apply(plan);
        b.host.be({});
        if (applied.ok) {
          // The client's own tidying up, which nobody waits for, or a nicety.
          expect(await contentOf(b.port, SHEET_NAME, "D4:F4")).toEqual([["100,50", "1", "Khá"]]);
          value(await b.port.undo());
        } else {
          failed.push(request);
          expect([request, applied.error.partlyWritten]).toEqual([request, undefined]);
        }
        expect([request, await stateOf(b)]).toEqual([request, before]);
      }
      expect(failed.length).toBeGreaterThan(5);
    },
    60_000,
  );

  test("and cannot be put back at once, is put back by undo", async () => {
    const b = bench([SHEET]);
    const plan = await resultsPlan(b);
    const before = await stateOf(b);
    const codes: string[] = [];
    let request = 0;
    while (!b.port.canUndo()) {
      request += 1;
      // From the n-th request on nothing is answered any more.
      b.host.be({});
      const stop = stopAnswering(b, request);
      const applied = await b.port.apply(plan);
      stop();
      if (!applied.ok) codes.push(`${applied.error.code}${applied.error.partlyWritten === true ? " partly" : ""}`);
      expect(request).toBeLessThan(30);
    }
    expect(codes.at(-1)).toBe("host.connection partly");
    expect(value(await b.port.undo())).toEqual({ kept: [] });
    expect(await stateOf(b)).toEqual(before);
  });
});

/** Every request from the n-th on is turned away as after a lost session. */
function stopAnswering({ host }: Bench, from: number): () => void {
  let count = 0;
  const answer = host.processQuery.bind(host);
  host.processQuery = (body) => {
    count += 1;
    return count < from ? answer(body) : Promise.resolve({ kind: "refused", why: "sessionTimedOut" });
  };
  return () => {
    host.processQuery = answer;
  };
}

describe("a host that asks for patience", () => {
  test("throttling is waited out, three times at most", async () => {
    const b = bench([SHEET]);
    b.host.be({ refusal: { request: 1, why: "activityLimit" } });
    expect(await b.port.readGrid("active")).toMatchObject({ ok: true });
    expect(b.waits).toEqual([1000]);
    const stop = stopBusy(b);
    expect(problem(await b.port.readGrid("active"))).toMatchObject({ code: "host.busy" });
    stop();
    expect(b.waits).toEqual([1000, 1000, 2000, 4000]);
  });

  test("throttled in the middle of a write, the result is written once", async () => {
    const calm = bench([SHEET]);
    value(await calm.port.apply(await resultsPlan(calm)));
    const wanted = await stateOf(calm);
    calm.close();
    for (let request = 1; request <= 12; request++) {
      const b = bench([SHEET]);
      const plan = await resultsPlan(b);
      b.host.be({ refusal: { request, why: "activityLimit" } });
      value(await b.port.apply(plan));
      expect([request, await b.port.sheets()]).toMatchObject([
        request,
        { value: [{ name: SHEET_NAME }, { name: SUMMARY }] },
      ]);
      expect(withoutIds(await stateOf(b))).toEqual(withoutIds(wanted));
      b.close();
    }
  });

  test("an open dialog, a lost session and a lacking permission are told by name", async () => {
    const b = bench([SHEET]);
    const told: string[] = [];
    for (const why of ["dialogOpen", "sessionTimedOut", "noCapability"] as const) {
      b.host.be({ refusal: { request: 1, why } });
      told.push(problem(await b.port.marks()).code);
    }
    expect(told).toEqual(["host.dialogOpen", "host.connection", "host.readOnly"]);
  });
});

function stopBusy({ host }: Bench): () => void {
  const answer = host.processQuery.bind(host);
  host.processQuery = () => Promise.resolve({ kind: "refused", why: "activityLimit" });
  return () => {
    host.processQuery = answer;
  };
}

/** The id of a sheet that a run adds is the host's own choice. */
function withoutIds(state: object): unknown {
  return JSON.parse(JSON.stringify(state, (key, item: unknown) => (key === "id" ? null : item)));
}

test("the officer's cancel is heard between any two requests, and everything is put back", async () => {
  const b = bench([SHEET]);
  const plan = await resultsPlan(b);
  const before = await stateOf(b);
  const outcomes: string[] = [];
  for (let after = 0; after < 6; after++) {
    b.requests();
    let seen = 0;
    const cancel = {
      get cancelled() {
        seen += b.requests();
        return seen > after;
      },
    };
    const applied = await b.port.apply(plan, { cancel });
    outcomes.push(applied.ok ? "written" : applied.error.code);
    if (applied.ok) value(await b.port.undo());
    expect(await stateOf(b)).toEqual(before);
  }
  expect(outcomes.slice(0, 4)).toEqual(["host.cancelled", "host.cancelled", "host.cancelled", "host.cancelled"]);
});

test("an Excel of the floor writes and undoes as well", async () => {
  const b = bench([SHEET], { requirementSets: { ExcelApi: "1.9" } });
  const before = await stateOf(b);
  expect(await b.port.readMerges(await sheetNamed(b.port, SHEET_NAME))).toEqual({ ok: true, value: null });
  value(await b.port.apply(await resultsPlan(b, { units: UNITS })));
  expect(await contentOf(b.port, SHEET_NAME, "D4:F4")).toEqual([["100,50", "1", "Khá"]]);
  value(await b.port.undo());
  expect(await stateOf(b)).toEqual(before);
});
