import type { ClassLevel, Framework } from "../../src/model/framework";
import { frameworkOf } from "../support/framework";
import { scored } from "../support/scored";
import { classes, level, ONE, ranking, units } from "./oneCriterion";

describe("classes", () => {
  const two = (comparison: "atLeast" | "above") =>
    classes(
      "total",
      level("Tốt", null, {
        threshold: { value: "80", comparison, provenance: { kind: "stated", source: "Quyết định" } },
      }),
      level("Đạt", null),
    );

  test("begin at the threshold or above it", () => {
    const edge = units(["80", "80.004", "79.996", "79.99", null]);
    expect(scored(edge, frameworkOf(ONE, two("atLeast"))).classes).toEqual(["Tốt", "Tốt", "Tốt", "Đạt", null]);
    expect(scored(edge, frameworkOf(ONE, two("above"))).classes).toEqual(["Đạt", "Đạt", "Đạt", "Đạt", null]);
    const unrounded = frameworkOf(ONE, { ...two("atLeast"), ...ranking({ on: "unrounded" }) });
    expect(scored(edge, unrounded).classes).toEqual(["Tốt", "Tốt", "Đạt", "Đạt", null]);
  });

  test("by ratio where the total is a sum", () => {
    const framework = frameworkOf(ONE, { scale: "200", ...classes("ratio", level("Tốt", "45"), level("Đạt", null)) });
    const { classes: names, ratios } = scored(units(["90", "89"]), framework);
    expect([names, ratios]).toEqual([
      ["Tốt", "Đạt"],
      ["45", "44.5"],
    ]);
  });

  test("an unknown threshold leaves open who may reach it, and nobody else", () => {
    const unknown = (greaterThan: string | null, atMost: string | null) =>
      level("Tốt", null, {
        threshold: { value: null, comparison: "atLeast", provenance: { kind: "inferred", greaterThan, atMost } },
      });
    const under = (greaterThan: string | null, atMost: string | null) =>
      scored(
        units(["95", "90", "85", "80"]),
        frameworkOf(ONE, classes("total", unknown(greaterThan, atMost), level("Đạt", null))),
      ).classes;
    expect(under("85", "95")).toEqual(["Tốt", null, "Đạt", "Đạt"]);
    expect(under("85", null)).toEqual([null, null, "Đạt", "Đạt"]);
    expect(under(null, "90")).toEqual(["Tốt", "Tốt", null, null]);
    const open = frameworkOf(ONE, classes("total", unknown("85", "95"), level("Đạt", null)));
    expect([...scored(units(["95", "90", "85"]), open).ranking.classDoubts]).toEqual([
      [1, { level: 0, criterion: null }],
    ]);
  });

  test("a floor on every criterion, in points and in per cent of the maximum", () => {
    const floors = (of: "points" | "percentOfMax", value: string) =>
      frameworkOf(
        { a: { max: "100" }, b: { max: "50" } },
        classes("total", level("Tốt", "100", { conditions: [{ of, comparison: "above", value }] }), level("Đạt", null)),
      );
    const table = { units: ["A", "B", "C"], scores: { a: ["90", "75", "76"], b: ["30", "40", "38"] } };
    expect(scored(table, floors("points", "35")).classes).toEqual(["Đạt", "Tốt", "Tốt"]);
    expect(scored(table, floors("percentOfMax", "75")).classes).toEqual(["Đạt", "Đạt", "Tốt"]);
  });

  const stating = (condition: NonNullable<ClassLevel["conditions"]>[number]) =>
    classes("total", level("Tốt", "10", { conditions: [condition] }), level("Đạt", null));

  test("a floor under a bonus: nothing entered is 0 points, and per cent are of its own maximum", () => {
    const under = (of: "points" | "percentOfMax", value: string, max: string | null = "5") =>
      frameworkOf(
        { a: { max: "100" }, cong: { kind: "bonus", max } },
        stating({ criteria: ["cong"], of, comparison: "atLeast", value }),
      );
    const table = { units: ["A", "B", "C"], scores: { a: ["90", "90", "90"], cong: [null, "1", "2.5"] } };
    expect(scored(table, under("points", "1")).classes).toEqual(["Đạt", "Tốt", "Tốt"]);
    expect(scored(table, under("percentOfMax", "50")).classes).toEqual(["Đạt", "Đạt", "Tốt"]);
    expect(scored({ units: ["A"], scores: { a: ["90"] } }, under("points", "1")).classes).toEqual(["Đạt"]);
    const unmeasured = scored(table, under("percentOfMax", "50", null));
    expect([unmeasured.classes, unmeasured.ranking.classDoubts.get(2)]).toEqual([
      [null, null, null],
      { level: 0, criterion: "cong" },
    ]);
  });

  test("what does not apply to a unit cannot hold it down, a bonus neither", () => {
    const framework = frameworkOf(
      { a: { max: "100" }, cong: { kind: "bonus", max: "5" } },
      {
        ...stating({ criteria: ["cong"], of: "points", comparison: "atLeast", value: "1" }),
        units: [{ unit: "B", notApplicable: ["cong"] }],
      },
    );
    const table = { units: ["A", "B"], scores: { a: ["90", "90"], cong: [null, null] } };
    expect(scored(table, framework).classes).toEqual(["Đạt", "Tốt"]);
  });

  test("a floor under a component is a doubt where the sheet gives its main criterion only", () => {
    const framework = frameworkOf(
      { m: { max: "50" }, m1: { parent: "m", max: "20" }, m2: { parent: "m", max: "30", optional: true } },
      stating({ criteria: ["m1", "m2"], of: "points", comparison: "atLeast", value: "5" }),
    );
    const whole = scored({ units: ["A", "B"], scores: { m: ["40", "9"] } }, framework);
    expect([whole.totals, whole.classes]).toEqual([
      ["40", "9"],
      [null, "Đạt"],
    ]);
    expect([...whole.ranking.classDoubts]).toEqual([[0, { level: 0, criterion: "m1" }]]);
    const parts = { units: ["A", "B", "C"], scores: { m1: ["20", "4", "12"], m2: ["20", "30", null] } };
    expect(scored(parts, framework).classes).toEqual(["Tốt", "Đạt", "Tốt"]);
  });

  test("a component that stands beside the main criterion's points is judged by its own", () => {
    const framework = frameworkOf(
      { m: { max: "50" }, m1: { parent: "m", max: "20" }, m2: { parent: "m", max: "30" } },
      stating({ criteria: ["m1"], of: "points", comparison: "atLeast", value: "5" }),
    );
    const table = { units: ["A", "B"], scores: { m: ["40", "40"], m1: ["20", "4"] } };
    expect(scored(table, framework).classes).toEqual(["Tốt", "Đạt"]);
  });

  test("below a threshold of the lowest class there is none, and that is no doubt", () => {
    const framework = frameworkOf(ONE, classes("total", level("A", "90"), level("B", "70")));
    const { classes: names, counts, ranking: made } = scored(units(["95", "70", "69.99", null]), framework);
    expect(names).toEqual(["A", "B", null, null]);
    expect(counts).toEqual([
      [null, 0, 1],
      [null, 1, 1],
    ]);
    expect(made.classDoubts.size).toBe(0);
  });

  test("may be as many as a document holds", () => {
    const levels = Array.from({ length: 200 }, (_, index) => level(`Mức ${index}`, String(1000 - index)));
    const made = scored(units(["801", "1000", "800.5"]), frameworkOf(ONE, classes("total", ...levels)));
    expect(made.classes).toEqual(["Mức 199", "Mức 0", null]);
  });

  test("counts name every class of every group and of the whole, zeros too, best first", () => {
    const framework = frameworkOf(ONE, classes("total", level("Tốt", "90"), level("Khá", "70"), level("Yếu", null)));
    expect(scored(units(["95", "75", "60"], ["A", "B", "B"]), framework).counts).toEqual([
      ["A", 0, 1],
      ["A", 1, 0],
      ["A", 2, 0],
      ["B", 0, 0],
      ["B", 1, 1],
      ["B", 2, 1],
      [null, 0, 1],
      [null, 1, 1],
      [null, 2, 1],
    ]);
  });
});

describe("quotas and knock-outs", () => {
  const five = (quota: NonNullable<ClassLevel["quota"]>) =>
    frameworkOf(ONE, classes("total", level("Xuất sắc", "90", { quota }), level("Tốt", "80"), level("Khá", null)));
  const points = ["99", "98", "97", "96", "95", "85", "84", "83", "82", "81", "50"];
  const best = (framework: Framework, of = points) =>
    scored(units(of), framework).classes.filter((name) => name === "Xuất sắc").length;

  test("at most so many; the rest stand one class lower", () => {
    const { classes: names } = scored(units(points), five({ kind: "count", atMost: 2 }));
    expect(names.slice(0, 6)).toEqual(["Xuất sắc", "Xuất sắc", "Tốt", "Tốt", "Tốt", "Tốt"]);
    expect(best(five({ kind: "count", atMost: 9 }))).toBe(5);
    expect(best(five({ kind: "count", atMost: 0 }))).toBe(0);
  });

  test("a share, rounded down, of those who reach the class, the next class or better, or of all", () => {
    expect(best(five({ kind: "share", percent: "50", among: "class" }))).toBe(2);
    expect(best(five({ kind: "share", percent: "20", among: "nextClassOrBetter" }))).toBe(2);
    expect(best(five({ kind: "share", percent: "20", among: "units" }))).toBe(2);
    expect(best(five({ kind: "share", percent: "37.5", among: "units" }))).toBe(4);
  });

  test("units that share the rank at the edge all stay below", () => {
    expect(best(five({ kind: "count", atMost: 2 }), ["99", "98", "98", "97"])).toBe(1);
  });

  test("a knock-out bars the classes above the one it names, and lifts nobody", () => {
    const knockOut = { class: "Tốt", reason: "Có cán bộ bị kỷ luật", legalBasis: "Quy chế" };
    const framework = {
      ...five({ kind: "count", atMost: 9 }),
      units: [
        { unit: "Xã 1", knockOut },
        { unit: "Xã 3", knockOut },
      ],
    };
    expect(scored(units(["99", "98", "50"]), framework).classes).toEqual(["Tốt", "Xuất sắc", "Khá"]);
  });
});
