import { fieldIndex, type FieldSense } from "../../src/model/block";
import type { FieldRole } from "../../src/model/mapping";
import type { PointRule } from "../../src/model/pointRule";
import { headerTexts, sharedHeadings } from "../../src/match/headerTexts";
import { mapDerived } from "../../src/match/mapDerived";
import { mapFields } from "../../src/match/mapFields";
import { frameworkOf } from "../support/framework";
import { blockOf, type FieldText } from "./blockOf";

const service = { name: { vi: "Công vụ", en: "Service" } };
const plain = frameworkOf({ a: service });
const mapped = (fields: readonly FieldText[], framework = plain) =>
  mapFields(blockOf(["Xã A"], fields), framework).mapping.fields;
const roles = (fields: readonly FieldText[], framework = plain) =>
  mapped(fields, framework).map(({ role }) =>
    role.kind === "criterion" ? `${role.criterion} ${role.gives}` : role.kind,
  );

describe("roles that the officer has settled", () => {
  const block = blockOf(["Xã A"], [{ header: ["Cột 1"] }, { header: ["Công vụ"] }]);
  const settle = (role: FieldRole) => mapFields(block, plain, new Map([[fieldIndex(0), role]]));

  test("stand, and no other field gives their criterion", () => {
    const role = { kind: "criterion", criterion: "a", gives: "points" } as const;
    const { mapping, given, unknown } = settle(role);
    expect(mapping.fields).toEqual([
      { field: 0, role, reason: "officer" },
      { field: 1, role: { kind: "unknown" }, reason: "sense" },
    ]);
    expect([...given].map(([field, { id }]) => [field, id])).toEqual([[0, "a"]]);
    expect(unknown.map(({ index }) => index)).toEqual([1]);
  });

  test("of figures leave the points to another field, and a note every criterion", () => {
    const figures = settle({ kind: "criterion", criterion: "a", gives: "figure" });
    expect(figures.mapping.fields[1]?.role).toEqual({ kind: "criterion", criterion: "a", gives: "points" });
    const note = settle({ kind: "note" });
    expect(note.mapping.fields[1]?.role).toEqual({ kind: "criterion", criterion: "a", gives: "points" });
    expect([...note.given.keys()]).toEqual([1]);
  });

  test("of a field whose words fit win over the words", () => {
    const { mapping } = mapFields(block, plain, new Map([[fieldIndex(1), { kind: "note" }]]));
    expect(mapping.fields[1]).toEqual({ field: 1, role: { kind: "note" }, reason: "officer" });
  });

  test("of a criterion that the framework has no more give none", () => {
    expect([...settle({ kind: "criterion", criterion: "gone", gives: "points" }).given.keys()]).toEqual([1]);
  });
});

describe("the a and the b of a share", () => {
  const share = frameworkOf({ a: { ...service, max: "10", rule: { kind: "proportion", of: "100" } } });
  const a: FieldText = { header: ["Công vụ", "a"] };
  const b: FieldText = { header: ["Công vụ", "b"] };

  test("stand side by side under the criterion, in either order", () => {
    expect(roles([a, b], share)).toEqual(["a figure", "a whole"]);
    expect(roles([b, a], share)).toEqual(["a whole", "a figure"]);
    const deeper = (field: FieldText): FieldText => ({ header: ["Nhóm I", ...field.header] });
    expect(roles([deeper(a), deeper(b)], share)).toEqual(["a figure", "a whole"]);
  });

  test("are told by the heading over them alone", () => {
    const fields = [{ header: ["Công vụ", "Số đã nộp (a)"] }, { header: ["Công vụ", "Tổng số trong kỳ (b)"] }];
    expect(mapped(fields, share).map(({ reason }) => reason)).toEqual(["name", "name"]);
  });

  test.each<[string, FieldText[]]>([
    ["one alone", [a]],
    ["two alike", [a, a]],
    ["of two stages", [a, { ...b, stage: "self" }]],
    ["under two headings", [a, { header: ["Hạ tầng", "b"] }]],
    ["with nothing over them", [{ header: ["a"] }, { header: ["b"] }]],
  ])("%s are none", (_, fields) => {
    expect(roles(fields, share)).not.toContain("a whole");
    expect(roles(fields, share)).not.toContain("a figure");
  });

  test.each<PointRule>([
    { kind: "proportionSteps", of: "100", steps: [] },
    { kind: "share", shares: ["1"] },
    { kind: "steps", steps: [] },
  ])("are asked of a criterion by $kind", (rule) => {
    expect(roles([a, b], frameworkOf({ a: { ...service, rule } }))).toEqual(["a figure", "a whole"]);
  });

  test("with nothing over them are told by their own words", () => {
    expect(roles([{ header: ["Công vụ (a)"] }, { header: ["Công vụ (b)"] }], share)[0]).toBe("a points");
  });

  test("are none of a criterion that no share is asked of", () => {
    expect(roles([a, b])).not.toContain("a whole");
  });
});

test.each([["Hạng"], ["Xếp hạng"], ["Thứ hạng"], ["Vị thứ"]])("“%s” under a criterion gives none", (rank) => {
  expect(roles([{ header: ["Công vụ", rank] }])).toEqual(["unknown"]);
  expect(roles([{ header: ["Nhóm I", "Công vụ", rank] }])).toEqual(["unknown"]);
  const named = frameworkOf({ a: { name: { vi: rank, en: "Rank" } } });
  expect(roles([{ header: [rank] }], named)).toEqual(["a points"]);
});

test("what figures alone made a number or a code may be a criterion; what its heading says may not", () => {
  const doubted = (sense: FieldSense) => roles([{ header: ["Công vụ"], sense, reason: "figures" }]);
  const headed = (sense: FieldSense) => roles([{ header: ["Công vụ"], sense }]);
  expect([doubted("number"), doubted("code"), doubted("group")]).toEqual([["a points"], ["a points"], ["group"]]);
  expect([headed("number"), headed("code"), headed("leftOut")]).toEqual([["number"], ["code"], ["a points"]]);
});

test("why a field gives its criterion: its name, another of its names, words of them", () => {
  const framework = frameworkOf({ a: { ...service, aliases: ["Dịch vụ hành chính"] } });
  const reason = (heading: string) => mapped([{ header: [heading] }], framework)[0]?.reason;
  expect(["CÔNG VỤ", "Dịch vụ hành chính", "Công vụ tốt"].map(reason)).toEqual(["name", "alias", "words"]);
  expect(mapped([{ header: ["Nhóm I", "Công vụ"] }], framework)[0]?.reason).toBe("name");
});

test("the heading that fits best gives a criterion, wherever it stands", () => {
  const two = frameworkOf({ a: service, b: { name: { vi: "Công vụ trực tuyến", en: "Online service" } } });
  expect(roles([{ header: ["Công vụ trực tuyến"] }, { header: ["Công vụ"] }], two)).toEqual(["b points", "a points"]);
});

const ruled = frameworkOf({ a: { ...service, rule: { kind: "yesNo" } } });

test("points stand beside the figures that fit better, and a criterion may be named as figures are", () => {
  const fields = [{ header: ["Công vụ", "Số liệu"] }, { header: ["Công vụ", "Điểm do hội đồng chấm"] }];
  expect(roles(fields, ruled)).toEqual(["a yesNo", "a points"]);
  const named = frameworkOf({ a: { name: { vi: "Số lượng", en: "Amount" }, rule: { kind: "yesNo" } } });
  expect(roles([{ header: ["Số lượng"] }], named)).toEqual(["a points"]);
});

test("a component that nothing names is unknown, though its main criterion stands over it", () => {
  const tree = frameworkOf({
    base: { name: { vi: "Hạ tầng số", en: "Base" } },
    machines: { name: { vi: "Máy tính", en: "Machines" }, parent: "base" },
  });
  const fields = [{ header: ["Hạ tầng số", "Máy tính"] }, { header: ["Hạ tầng số", "Đường truyền"] }];
  expect(roles(fields, tree)).toEqual(["machines points", "unknown"]);
});

describe("of two stages", () => {
  const figures = (stage: "self" | "verified"): FieldText => ({ header: ["Công vụ", "Số liệu"], stage });
  const points = (stage: "self" | "verified"): FieldText => ({ header: ["Công vụ", "Điểm"], stage });

  test("the figures of the less official are a remark", () => {
    expect(roles([figures("self"), figures("verified")], ruled)).toEqual(["note", "a yesNo"]);
  });

  test("points less official than the figures stand beside what these make", () => {
    expect(roles([points("self"), figures("verified")], ruled)).toEqual(["comparison", "a yesNo"]);
    expect(roles([points("verified"), figures("self")], ruled)).toEqual(["a points", "a yesNo"]);
  });

  test.each<[FieldSense]>([["total"], ["ratio"], ["rank"], ["rankInGroup"], ["class"]])(
    "the less official %s is a remark",
    (sense) => {
      const field = (stage: "self" | "verified"): FieldText => ({ header: ["Kết quả"], sense, stage });
      expect(roles([field("self"), field("verified")])).toEqual(["note", sense]);
    },
  );
});

test("what a unit is, is left out; what only begins or ends so is not", () => {
  const left = ["Dân số", "Dân số (người)", "Số hộ(hộ)", "Diện tích  tự nhiên (km2)", "Thông tin | Dân số"];
  const kept = ["Tỷ lệ dân số", "Dân số trẻ", "Dân số (người) trẻ", "Diện tích tự nhiên rừng"];
  const kinds = (headings: readonly string[]) => headings.flatMap((each) => roles([{ header: each.split(" | ") }]));
  expect(kinds(left)).toEqual(left.map(() => "leftOut"));
  expect(kinds(kept)).toEqual(kept.map(() => "unknown"));
});

describe("a heading over several criteria", () => {
  const shared = (...fields: readonly FieldText[]) => {
    const block = blockOf(["Xã A"], fields);
    return sharedHeadings(block.fields[0]!, block.fields);
  };
  const machines: FieldText = { header: ["Hạ tầng", "Máy tính"] };

  test("is not told of the one below it", () => {
    const fields = [machines, { header: ["Hạ tầng", "Mạng"] }];
    expect(shared(...fields)).toEqual(["Hạ tầng"]);
    const block = blockOf(["Xã A"], fields);
    expect(headerTexts(block.fields[0]!, block.fields)).toEqual(["Máy tính", "Hạ tầng Máy tính"]);
  });

  test.each<[string, FieldText[]]>([
    ["over one", [machines]],
    ["over one in two stages", [machines, { header: ["Hạ tầng", "Mạng"], stage: "self" }]],
    ["over one under two others", [{ header: ["I", "Hạ tầng", "Mạng"] }, { header: ["II", "Hạ tầng", "Mạng"] }]],
    ["over one and its sum", [machines, { header: ["Hạ tầng", "Cộng"], sense: "subtotal" }]],
    ["beside another", [machines, { header: ["Nhân lực", "Mạng"] }]],
    ["over figures and points of one", [{ header: ["Hạ tầng", "Số liệu"] }, { header: ["Hạ tầng", "(100 điểm)"] }]],
    ["that is the innermost itself", [{ header: ["Hạ tầng"] }, machines]],
    ["over a sum", [{ header: ["Hạ tầng", "Cộng"], sense: "subtotal" }, machines, { header: ["Hạ tầng", "Mạng"] }]],
  ])("is none %s", (_, fields) => {
    expect(shared(...fields)).toEqual([]);
  });
});

test("a draft's criteria are where it was made from, other stages beside them, and the rest is left out", () => {
  const block = blockOf(
    ["Xã A"],
    [
      { header: ["Công vụ", "Tự chấm"], stage: "self" },
      { header: ["Công vụ", "Thẩm định"], stage: "verified" },
      { header: ["Ghi chú"], sense: "note" },
      { header: ["Họp"], reason: "figures" },
      { header: ["Đạt"], reason: "officer", answers: true },
      { header: ["Họp", "Thẩm định"], stage: "verified" },
    ],
  );
  const criteria = new Map([
    [fieldIndex(1), "a"],
    [fieldIndex(4), "b"],
  ]);
  expect(mapDerived(block, criteria).fields).toEqual([
    { field: 0, role: { kind: "comparison", criterion: "a" }, reason: "sense" },
    { field: 1, role: { kind: "criterion", criterion: "a", gives: "points" }, reason: "sense" },
    { field: 2, role: { kind: "note" }, reason: "sense" },
    { field: 3, role: { kind: "leftOut" }, reason: "figures" },
    { field: 4, role: { kind: "criterion", criterion: "b", gives: "yesNo" }, reason: "officer" },
    { field: 5, role: { kind: "leftOut" }, reason: "sense" },
  ]);
});
