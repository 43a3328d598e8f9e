import type { Framework } from "../../src/model/framework";
import { frameworkOf } from "../support/framework";
import { scored } from "../support/scored";
import { classes, level, ONE, ranking, units } from "./oneCriterion";

const by = (criterion: string) => ({ of: "points", criteria: [criterion] }) as const;

describe("ties", () => {
  const points = ["80", "90", "80.00", "70", "80", null];

  test("share a rank and skip as many: 1-1-3", () => {
    expect(scored(units(points), frameworkOf(ONE)).ranks).toEqual([2, 1, 2, 5, 2, 0]);
  });

  test("share a rank and skip none: 1-1-2", () => {
    expect(scored(units(points), frameworkOf(ONE, ranking({ ties: "dense" }))).ranks).toEqual([2, 1, 2, 3, 2, 0]);
  });

  test("are told with the units that share", () => {
    expect(scored(units(points), frameworkOf(ONE)).ranking.ties).toEqual([{ group: null, rank: 2, units: [0, 2, 4] }]);
  });

  test("are decided on the printed value, or on the unrounded one", () => {
    const close = units(["80.004", "80.001", "79.999", "80.004"]);
    expect(scored(close, frameworkOf(ONE)).ranks).toEqual([1, 1, 1, 1]);
    expect(scored(close, frameworkOf(ONE, ranking({ on: "unrounded" }))).ranks).toEqual([1, 3, 4, 1]);
  });

  test("unrounded ratios nearer than any double can tell are still apart", () => {
    const framework = frameworkOf(
      { a: { max: "1" } },
      { total: { kind: "ratio" }, ...ranking({ on: "unrounded" }), decimals: 2 },
    );
    const table = {
      units: ["A", "B", "C"],
      scores: { a: ["0.333333333333333", "0.333333333333333", "0.333333333333334"] },
      excluded: ["0.000000000000001", "0", "0"],
    };
    expect(scored(table, framework).ranks).toEqual([2, 3, 1]);
  });

  test("of steps of 0,1 that doubles split are ties", () => {
    const framework = frameworkOf({ a: {}, b: {}, c: {} }, { decimals: 10 });
    const table = { units: ["A", "B"], scores: { a: ["0.1", "0.3"], b: ["0.2", "0.2"], c: ["0.3", "0.1"] } };
    expect(0.1 + 0.2 + 0.3 === 0.3 + 0.2 + 0.1).toBe(false);
    expect(scored(table, framework).ranks).toEqual([1, 1]);
  });

  test("are broken by named criteria in their order, by a main criterion's sum too", () => {
    const framework = frameworkOf(
      { m: {}, m1: { parent: "m" }, m2: { parent: "m" }, b: {}, c: {} },
      ranking({ tieBreakers: [by("m"), by("b")] }),
    );
    const table = {
      units: ["A", "B", "C", "D"],
      scores: { m1: ["5", "6", "5", "6"], m2: ["5", "4", "4", "4"], b: ["1", "1", "3", "1"], c: ["1", "1", "0", "1"] },
    };
    expect(scored(table, framework).ranks).toEqual([1, 1, 4, 1]);
    const byB = frameworkOf({ a: {}, b: {} }, ranking({ tieBreakers: [by("b")] }));
    expect(scored({ units: ["A", "B"], scores: { a: ["1", "2"], b: ["2", "1"] } }, byB).ranks).toEqual([1, 2]);
  });
});

describe("lists and groups", () => {
  const grouped = units(["80", "90", "85", "70"], ["I. Khối A", "I. Khối A", "II. Khối B", "II. Khối B"]);

  test("one list of all, and the rank in the group beside it", () => {
    const { ranks, ranksInGroup } = scored(grouped, frameworkOf(ONE));
    expect([ranks, ranksInGroup]).toEqual([
      [3, 1, 2, 4],
      [2, 1, 1, 2],
    ]);
  });

  test("a list a group", () => {
    expect(scored(grouped, frameworkOf(ONE, ranking({ lists: "perGroup" }))).ranks).toEqual([2, 1, 1, 2]);
  });

  test("lists that the groups name: which criteria apply is another thing than where one is ranked", () => {
    const group = (id: string, name: string, list?: string) => ({
      id,
      name: { vi: name, en: name },
      aliases: [],
      ...(list === undefined ? {} : { list }),
    });
    const framework = frameworkOf(ONE, {
      ...ranking({ lists: "declared" }),
      groups: [group("a", "Khối A", "chung"), group("b", "Khối B", "chung"), group("c", "Khối C")],
    });
    const table = units(["80", "90", "85", "70", "60"], ["Khối A", "Khối B", "Khối A", "Khối C", "Khối C"]);
    const { ranks, ranksInGroup } = scored(table, framework);
    expect([ranks, ranksInGroup]).toEqual([
      [3, 1, 2, 1, 2],
      [2, 1, 1, 1, 2],
    ]);
  });

  test("without groups nobody has a rank in one", () => {
    expect(scored(units(["80", "90"]), frameworkOf(ONE)).ranksInGroup).toEqual([0, 0]);
  });

  const declared = (lists: "perGroup" | "declared", rest: Partial<Framework> = {}) =>
    frameworkOf(ONE, {
      ...ranking({ lists }),
      ...classes("total", level("Đạt", null)),
      groups: [
        { id: "khoi-1", name: { vi: "Khối có dịch vụ công", en: "A" }, aliases: ["Khối 1"] },
        { id: "khoi-2", name: { vi: "Khối không có dịch vụ công", en: "B" }, aliases: [] },
      ],
      ...rest,
    });

  test("headings of one declared group make one list and one group, in the sheet's first spelling", () => {
    const headings = ["I. KHỐI CÓ DỊCH VỤ CÔNG", "khối có  dịch vụ công", "Khối 1", "khoi-1", "Khối lạ"];
    const table = units(["80", "90", "85", "70", "60"], headings);
    const { ranks, ranksInGroup, counts } = scored(table, declared("perGroup"));
    expect([ranks, ranksInGroup]).toEqual([
      [3, 1, 2, 4, 1],
      [3, 1, 2, 4, 1],
    ]);
    expect(counts).toEqual([
      ["I. KHỐI CÓ DỊCH VỤ CÔNG", 0, 4],
      ["Khối lạ", 0, 1],
      [null, 0, 5],
    ]);
    expect(scored(table, declared("declared")).ranks).toEqual([3, 1, 2, 4, 1]);
  });

  test.each(["KHỐI 1:", "Khối 1 (2 đơn vị)", "I. Khối 1 (02 xã):"])("“%s” heads the group Khối 1", (heading) => {
    const { ranking: made } = scored(units(["80", "90"], ["Khối 1", heading]), declared("perGroup"));
    expect(made.scores.groups).toEqual(["Khối 1", "Khối 1"]);
  });

  test("a decision that moves a unit to a group moves it in lists, ranks and counts", () => {
    const moved = { units: [{ unit: "Xã 2", group: "khoi-2" }] };
    const table = units(["80", "90", "85"], ["Khối 1", "Khối 1", "Khối 1"]);
    const { ranks, ranksInGroup, counts } = scored(table, declared("perGroup", moved));
    expect([ranks, ranksInGroup]).toEqual([
      [2, 1, 1],
      [2, 1, 1],
    ]);
    expect(counts.slice(0, 2)).toEqual([
      ["Khối 1", 0, 2],
      ["Khối không có dịch vụ công", 0, 1],
    ]);
  });

  test("headings that differ in case, composition and spaces only are one group where none is declared", () => {
    const headings = ["Khối Hoà", "KHỐI  HÒA", "Khối Hòa".normalize("NFD"), "Khối Hoa"];
    const { ranks, ranking: made } = scored(
      units(["80", "90", "85", "70"], headings),
      frameworkOf(ONE, ranking({ lists: "perGroup" })),
    );
    expect(ranks).toEqual([3, 1, 2, 1]);
    expect(made.scores.groups).toEqual(["Khối Hoà", "Khối Hoà", "Khối Hoà", "Khối Hoa"]);
  });

  test("groups that are not ranked or not assessed keep out", () => {
    const framework = frameworkOf(ONE, {
      groups: [
        { id: "a", name: { vi: "Khối A", en: "A" }, aliases: [], assessment: "notRanked" },
        { id: "b", name: { vi: "Khối B", en: "B" }, aliases: [], assessment: "notAssessed" },
      ],
    });
    const table = units(["80", "90", "85"], ["Khối A", "Khối B", "Khối C"]);
    const { statuses, ranks, totals } = scored(table, framework);
    expect([statuses, ranks, totals]).toEqual([
      ["notRanked", "notAssessed", "ranked"],
      [0, 0, 1],
      ["80", null, "85"],
    ]);
  });
});

describe("fewest first", () => {
  const errors = { units: ["A", "B", "C"], scores: { a: ["5", "3", "3"], b: ["1", "4", "2"] } };
  const lowest = frameworkOf({ a: {}, b: {} }, ranking({ direction: "lowest" }));

  test("the lowest total ranks first", () => {
    expect(scored(errors, lowest).ranks).toEqual([2, 3, 1]);
  });

  test("a tie-breaker prefers fewer too, unless it says otherwise", () => {
    const tied = { units: ["A", "B"], scores: { a: ["5", "3"], b: ["1", "3"] } };
    const broken = (prefer?: "more" | "fewer") =>
      scored(
        tied,
        frameworkOf(
          { a: {}, b: {} },
          ranking({ direction: "lowest", tieBreakers: [{ ...by("a"), ...(prefer === undefined ? {} : { prefer }) }] }),
        ),
      ).ranks;
    expect([broken(), broken("fewer"), broken("more")]).toEqual([
      [2, 1],
      [2, 1],
      [1, 2],
    ]);
  });

  test("classes are held down from above", () => {
    const stated = (value: string) =>
      ({ value, comparison: "atMost", provenance: { kind: "stated", source: "Quy chế" } }) as const;
    const named = (vi: string) => ({ vi, en: vi });
    const framework = {
      ...lowest,
      classes: {
        of: "total",
        levels: [
          { name: named("Tốt"), threshold: stated("5"), color: null },
          { name: named("Khá"), threshold: stated("6"), color: null },
          { name: named("Kém"), threshold: null, color: null },
        ],
      },
    } as const;
    expect(scored(errors, framework).classes).toEqual(["Khá", "Kém", "Tốt"]);
  });
});

describe("tie-breakers", () => {
  const criteria = { a: {}, b: {}, plus: { kind: "bonus" }, minus: { kind: "penalty" } } as const;

  test("fewer penalty points go first, none before some", () => {
    const table = {
      units: ["A", "B", "C"],
      scores: { a: ["60", "62", "65"], minus: [null, "2", "5"] },
    };
    const framework = frameworkOf({ a: {}, minus: { kind: "penalty" } }, ranking({ tieBreakers: [by("minus")] }));
    expect(scored(table, framework).ranks).toEqual([1, 2, 3]);
  });

  test("the total without bonus points, and several criteria as one", () => {
    const table = {
      units: ["A", "B", "C"],
      scores: { a: ["50", "40", "40"], b: ["10", "15", "25"], plus: ["5", "10", null] },
    };
    const without = ranking({ tieBreakers: [{ of: "totalWithout", criteria: ["plus"] }] });
    expect(scored(table, frameworkOf(criteria, without)).ranks).toEqual([2, 3, 1]);
    const both = ranking({ tieBreakers: [{ of: "points", criteria: ["b", "plus"], prefer: "fewer" }] });
    expect(scored(table, frameworkOf(criteria, both)).ranks).toEqual([1, 2, 2]);
  });

  test("the total without bonus points is made anew where a cap hides them", () => {
    const table = { units: ["A", "B"], scores: { a: ["98", "95"], b: ["0", "0"], plus: ["6", "5"] } };
    const capped = ranking({ tieBreakers: [{ of: "totalWithout", criteria: ["plus"] }] });
    const framework = frameworkOf(criteria, { ...capped, total: { kind: "sum", cap: "100" } });
    const { ranks, totals } = scored(table, framework);
    expect([totals, ranks]).toEqual([
      ["100", "100"],
      [1, 2],
    ]);
  });

  test("the total without penalties is the total before they were taken off", () => {
    const table = { units: ["A", "B"], scores: { a: ["60", "65"], minus: ["0", "5"] } };
    const framework = frameworkOf(criteria, ranking({ tieBreakers: [{ of: "totalWithout", criteria: ["minus"] }] }));
    expect(scored({ ...table, scores: { ...table.scores, b: ["0", "0"] } }, framework).ranks).toEqual([2, 1]);
  });
});
