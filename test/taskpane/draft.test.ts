import { readFramework } from "../../src/framework/document/loadFramework";
import type { Framework } from "../../src/model/framework";
import { documentOf } from "../../src/taskpane/frameworks/edit/documentOf";
import { reduceDraft, renamed, type DraftEvent } from "../../src/taskpane/frameworks/edit/draft";
import { asNew, copyOf } from "../../src/taskpane/frameworks/edit/newFramework";
import { typedFigure } from "../../src/taskpane/frameworks/edit/typedFigure";
import { frameworkById } from "../support/frameworkById";

const communes = frameworkById("hung-yen-xa-2023");
const provinces = frameworkById("quoc-gia-tinh-2022-chuan-hoa");
const named = (position: number) => ({ vi: `Mức ${position}`, en: `Class ${position}` });

function after(framework: Framework, ...events: readonly DraftEvent[]): Framework {
  return events.reduce(reduceDraft, framework);
}

function idsOf({ criteria }: Framework): readonly string[] {
  return criteria.map(({ id }) => id);
}

function pathsOf(framework: Framework): readonly string[] {
  const read = readFramework(documentOf(framework));
  return read.ok ? [] : read.error.map(({ path }) => path);
}

test.each([
  ["645,7", "vi", "645.7"],
  ["645.7", "vi", "645.7"],
  ["1.000", "vi", "1000"],
  ["1.234,50", "vi", "1234.5"],
  ["0.125", "vi", "0.125"],
  ["−5", "vi", "-5"],
  [" 7 ", "vi", "7"],
  ["", "vi", null],
  ["một", "vi", "một"],
  ["12,", "vi", "12,"],
  ["1,000", "en", "1000"],
  ["645,7", "en", "645,7"],
] as const)("%p in %s is %p", (typed, language, understood) => {
  expect(typedFigure(typed, language)).toBe(understood);
});

test("a copy has an id and name of its own, is in force only where its model is, and leaves what it was made from alone", () => {
  const before = JSON.stringify(communes);
  const copy = copyOf(communes, ["hung-yen-xa-2023", "hung-yen-xa-2023-ban-sao"]);
  expect(copy).toMatchObject({ id: "hung-yen-xa-2023-ban-sao-2", status: "archived", version: "1" });
  expect(copy.name.vi).toMatch(/năm 2023 \(bản sao từ bộ lưu trữ\)$/);
  expect(pathsOf(copy)).toEqual([]);
  const long = { ...communes, id: "a".repeat(80) };
  expect(pathsOf(asNew(long, ["a".repeat(64)]))).toEqual([]);
  expect(JSON.stringify(communes)).toBe(before);
});

test("a removed criterion takes its components along, and everything that names them", () => {
  const [first] = communes.criteria;
  const id = first?.id ?? "";
  const main = after(communes, { kind: "criterionAdded", name: { vi: "Phần", en: "Part" }, parent: id });
  const part = main.criteria[1];
  expect(part).toMatchObject({ parent: id, kind: "scored" });
  const used = after(
    { ...main, units: [{ unit: "Xã A", notApplicable: [part?.id ?? ""] }] },
    { kind: "tieBreakerAdded", id: part?.id ?? "" },
  );
  const left = after(used, { kind: "criterionRemoved", id });
  expect(idsOf(left)).toEqual(idsOf(communes).slice(1));
  expect(left.units).toEqual([{ unit: "Xã A" }]);
  expect(left.ranking.tieBreakers).toEqual(communes.ranking.tieBreakers);
  expect(pathsOf(left)).toEqual([]);
});

test("a criterion moves with its components, past those of its neighbour, and not over the edge", () => {
  const [a = "", b = "", c = ""] = idsOf(communes);
  const withPart = after(communes, { kind: "criterionAdded", name: named(1), parent: a });
  const part = withPart.criteria[1]?.id ?? "";
  const down = after(withPart, { kind: "criterionMoved", id: a, by: 1 });
  expect(idsOf(down).slice(0, 4)).toEqual([b, a, part, c]);
  expect(after(down, { kind: "criterionMoved", id: a, by: -1 })).toEqual(withPart);
  expect(after(withPart, { kind: "criterionMoved", id: a, by: -1 })).toEqual(withPart);
});

test("a new criterion gets an id that no other has", () => {
  const add: DraftEvent = { kind: "criterionAdded", name: named(1), parent: null };
  const ids = idsOf(after(communes, add, add, { kind: "criterionRemoved", id: communes.criteria[0]?.id ?? "" }, add));
  expect(new Set(ids).size).toBe(ids.length);
});

test("what a way to total does not use is left out of the document, and is there again under another way", () => {
  expect(provinces.total.kind).toBe("weightedMean");
  const summed = after(provinces, { kind: "total", to: "sum" });
  expect(documentOf(summed).criteria.every(({ weight }) => weight === null)).toBe(true);
  expect(documentOf(after(provinces, { kind: "total", to: "givenTotal" })).criteria).toEqual([]);
  expect(after(summed, { kind: "total", to: "weightedMean" }).criteria).toEqual(provinces.criteria);
});

test("thresholds follow the figure that ranks", () => {
  expect(after(communes, { kind: "total", to: "ratio" }).classes?.of).toBe("ratio");
  expect(after(communes, { kind: "total", to: "none" }).classes?.of).toBe("minimum");
});

test("a class added is the lowest; the former lowest asks for its threshold and its source", () => {
  const more = after(communes, { kind: "levelAdded", nameOf: named });
  expect(pathsOf(more)).toEqual(["classes.levels[3].threshold.provenance.source"]);
  const said = after(more, {
    kind: "threshold",
    index: 3,
    change: { value: "100", provenance: { kind: "stated", source: "Quyết định" } },
  });
  expect(pathsOf(said)).toEqual([]);
  const fewer = after(said, { kind: "levelRemoved", index: 4 });
  expect(fewer.classes?.levels[3]?.threshold).toBeNull();
  expect(pathsOf(fewer)).toEqual([]);
});

test("the lowest class takes the rest or has a threshold; without a class below, that stays so", () => {
  const last = (communes.classes?.levels.length ?? 0) - 1;
  const open = after(communes, { kind: "lowestTakesRest", to: false });
  const at = `classes.levels[${last}].threshold`;
  expect(pathsOf(open)).toEqual([`${at}.provenance.source`]);
  const limited = after(
    open,
    { kind: "threshold", index: last, change: { value: "100", provenance: { kind: "stated", source: "Quyết định" } } },
    { kind: "levelRemoved", index: 0 },
  );
  expect(pathsOf(limited)).toEqual([]);
  expect(limited.classes?.levels[last - 1]?.threshold?.value).toBe("100");
  const higher = after(limited, { kind: "levelRemoved", index: last - 1 });
  expect(higher.classes?.levels.at(-1)).toEqual(limited.classes?.levels[last - 2]);
  expect(after(limited, { kind: "lowestTakesRest", to: true }).classes?.levels.at(-1)?.threshold).toBeNull();
});

test("one class with a threshold divides those who reach it from the rest", () => {
  const open = after(communes, { kind: "lowestTakesRest", to: false });
  const one = after(open, ...[0, 0, 0].map((index): DraftEvent => ({ kind: "levelRemoved", index })));
  expect(one.classes?.levels).toHaveLength(1);
  expect(after(one, { kind: "levelRemoved", index: 0 }).classes).toBeNull();
});

test("the first classes come as two, and one class is none", () => {
  const none = after(communes, { kind: "classes", to: null });
  const two = after(none, { kind: "levelAdded", nameOf: named });
  expect(two.classes?.levels.map(({ name }) => name.vi)).toEqual(["Mức 1", "Mức 2"]);
  expect(after(two, { kind: "levelRemoved", index: 0 }).classes).toBeNull();
});

test("a renamed class is renamed where a unit is held below it", () => {
  const held: Framework = {
    ...communes,
    units: [{ unit: "Xã A", knockOut: { class: "Khá", reason: "Lộ dữ liệu", legalBasis: "Điều 5" } }],
  };
  const index = communes.classes?.levels.findIndex(({ name }) => name.vi === "Khá") ?? -1;
  const changed = after(held, { kind: "level", index, change: { name: { vi: "Khá giỏi", en: "Good" } } });
  expect(changed.units?.[0]?.knockOut?.class).toBe("Khá giỏi");
});

test("components are of the kind of their main criterion", () => {
  const id = communes.criteria[0]?.id ?? "";
  const main = after(communes, { kind: "criterionAdded", name: named(1), parent: id });
  const bonus = after(main, { kind: "criterionKind", id, to: "bonus" });
  expect(bonus.criteria.slice(0, 2).map(({ kind }) => kind)).toEqual(["bonus", "bonus"]);
});

test("tie-breakers keep their order", () => {
  const [a = "", b = "", c = ""] = idsOf(communes);
  const add = (id: string): DraftEvent => ({ kind: "tieBreakerAdded", id });
  const moved = after(communes, add(a), add(b), add(c), { kind: "tieBreakerMoved", index: 2, by: -1 });
  const by = (id: string) => ({ of: "points", criteria: [id] });
  expect(moved.ranking.tieBreakers).toEqual([by(a), by(c), by(b)]);
  expect(after(moved, { kind: "tieBreakerRemoved", index: 0 }).ranking.tieBreakers).toEqual([by(c), by(b)]);
});

test("a tie-breaker's direction is said, turned, and left to its figure again", () => {
  const [a = ""] = idsOf(communes);
  const prefer = (to: "more" | "fewer" | null): DraftEvent => ({ kind: "tieBreakerPreferred", index: 0, prefer: to });
  const added = after(communes, { kind: "tieBreakerAdded", id: a });
  const fewer = after(added, prefer("fewer"));
  expect(fewer.ranking.tieBreakers).toEqual([{ of: "points", criteria: [a], prefer: "fewer" }]);
  expect(after(fewer, prefer("more")).ranking.tieBreakers[0]?.prefer).toBe("more");
  expect(after(fewer, prefer(null)).ranking.tieBreakers).toEqual(added.ranking.tieBreakers);
});

test("a Vietnamese name is the English one too until that has a wording of its own", () => {
  expect(renamed({ vi: "A", en: "A" }, "vi", "B")).toEqual({ vi: "B", en: "B" });
  expect(renamed({ vi: "A", en: "X" }, "vi", "B")).toEqual({ vi: "B", en: "X" });
  expect(renamed({ vi: "A", en: "A" }, "en", "X")).toEqual({ vi: "A", en: "X" });
});
