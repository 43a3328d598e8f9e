import type { Block, StageSense } from "../../src/model/block";
import type { Framework } from "../../src/model/framework";
import { chooseMatch } from "../../src/match/chooseMatch";
import { catalog } from "../../src/framework/catalog/catalog";
import { mapFields } from "../../src/match/mapFields";
import { matchFrameworks } from "../../src/match/matchFrameworks";
import { withSheetMaxima } from "../../src/match/withSheetMaxima";
import { frameworkOf } from "../support/framework";
import { blockOf, type FieldText } from "./blockOf";

const roles = (block: Block, framework: Framework) =>
  mapFields(block, framework).mapping.fields.map(({ role }) =>
    "gives" in role ? `${role.kind} ${role.gives}` : role.kind,
  );

describe("stages of a score", () => {
  const staged = (...stages: readonly StageSense[]) =>
    blockOf(
      ["Xã A"],
      stages.map((stage) => ({ header: ["Công vụ", `Điểm ${stage}`], stage })),
    );
  const plain = frameworkOf({ a: { name: { vi: "Công vụ", en: "Service" } } });

  test("the council's counts before the explained, the verified and the self-score", () => {
    expect(roles(staged("self", "verified", "explained", "council"), plain)).toEqual([
      "comparison",
      "comparison",
      "comparison",
      "criterion points",
    ]);
  });

  test("the framework's official stage counts before all others", () => {
    const framework: Framework = {
      ...plain,
      stages: { sequence: ["self", "verified", "council"], official: "verified" },
    };
    expect(roles(staged("self", "verified", "council"), framework)).toEqual([
      "comparison",
      "criterion points",
      "comparison",
    ]);
    expect(roles(staged("self", "council"), framework)).toEqual(["comparison", "criterion points"]);
  });
});

describe("raw figures", () => {
  const ruled = frameworkOf({ a: { name: { vi: "Số cuộc họp", en: "Meetings" }, max: "20", rule: { kind: "yesNo" } } });
  const figures: FieldText = { header: ["Số cuộc họp", "Số liệu"] };
  const points: FieldText = { header: ["Số cuộc họp", "Điểm"] };

  test("under a criterion with a rule are figures, not points", () => {
    expect(roles(blockOf(["Xã A"], [figures]), ruled)).toEqual(["criterion yesNo"]);
  });

  test("stand beside points of the same criterion", () => {
    expect(roles(blockOf(["Xã A"], [figures, points]), ruled)).toEqual(["criterion yesNo", "criterion points"]);
    expect(mapFields(blockOf(["Xã A"], [figures, points]), ruled).twice).toEqual([]);
  });

  test("of a criterion without a rule are points", () => {
    const plain = frameworkOf({ a: { name: { vi: "Số cuộc họp", en: "Meetings" } } });
    expect(roles(blockOf(["Xã A"], [figures]), plain)).toEqual(["criterion points"]);
  });

  test("of a criterion without a rule give way to its points", () => {
    const plain = frameworkOf({ a: { name: { vi: "Số cuộc họp", en: "Meetings" } } });
    const both = blockOf(["Xã A"], [figures, points]);
    expect(roles(both, plain)).toEqual(["unknown", "criterion points"]);
    expect(mapFields(both, plain).twice).toEqual([]);
  });
});

describe("the catalog", () => {
  const NATIONAL = ["Nhận thức số", "Thể chế số", "Hạ tầng số", "Nhân lực số", "An toàn thông tin mạng"];
  const ACTIVITY = ["Chính quyền số", "Kinh tế số", "Xã hội số"];
  const choice = (block: Block) => {
    const chosen = chooseMatch(matchFrameworks(block, catalog));
    if (chosen.kind === "clear") return chosen.match.framework.id;
    return chosen.kind === "tie" ? chosen.matches.map(({ framework }) => framework.id) : null;
  };
  const fields = (names: readonly string[], maxima: readonly string[] = []): readonly FieldText[] =>
    names.map((name, index) => ({ header: [name], ...(maxima[index] === undefined ? {} : { max: maxima[index] }) }));
  const PROVINCES = ["Tỉnh Quảng Ninh", "TP. Đà Nẵng", "Thành phố Cần Thơ"];

  test("the national frameworks of provinces are told apart by their maxima, and ask without", () => {
    const criteria = [...NATIONAL, ...ACTIVITY];
    const points = ["100", "100", "100", "100", "100", "200", "150", "150"];
    expect(choice(blockOf(PROVINCES, fields(criteria, points)))).toBe("quoc-gia-tinh-2022");
    expect(
      choice(
        blockOf(
          PROVINCES,
          fields(
            criteria,
            criteria.map(() => "1"),
          ),
        ),
      ),
    ).toBe("quoc-gia-tinh-2022-chuan-hoa");
    expect(choice(blockOf(PROVINCES, fields(criteria)))).toEqual([
      "quoc-gia-tinh-2022",
      "quoc-gia-tinh-2022-chuan-hoa",
    ]);
  });

  test("ministries, by their sixth criterion", () => {
    const block = blockOf(["Bộ Công Thương", "Bộ Tài chính"], fields([...NATIONAL, "Hoạt động chuyển đổi số"]));
    expect(choice(block)).toBe("quoc-gia-bo-2022");
  });

  test("the pillars of 2020", () => {
    expect(choice(blockOf(PROVINCES, fields(ACTIVITY)))).toBe("quoc-gia-tinh-2020");
  });

  test("numbered groups are anybody's: no framework is chosen by them", () => {
    const groups = (count: number) => fields(Array.from({ length: count }, (_, index) => `Nhóm ${index + 1}`));
    expect(choice(blockOf(PROVINCES, groups(5)))).toBeNull();
    expect(choice(blockOf(["Trường THCS A", "Trường THPT B"], groups(2)))).toBeNull();
  });

  test("the level that decided is told with the match", () => {
    const [best, ...others] = matchFrameworks(blockOf(PROVINCES, fields(ACTIVITY)), catalog);
    expect(best?.level).toBe("own");
    expect(others.find(({ framework }) => framework.id === "hung-yen-xa-2023")?.level).toBe("other");
  });

  test("a survey that the sheet lacks is not missing", () => {
    const block = blockOf(PROVINCES, [{ header: ["Điểm thẩm định"] }]);
    const match = matchFrameworks(block, catalog).find(({ framework }) => framework.id === "par-index");
    expect(match?.missing).toEqual([]);
  });
});

test("maxima that a framework leaves open come from the sheet, those it states do not", () => {
  const framework = frameworkOf({
    a: { name: { vi: "Thẩm định", en: "Verified" } },
    b: { name: { vi: "Khảo sát", en: "Survey" }, max: "35" },
  });
  const block = blockOf(
    ["Tỉnh A"],
    [
      { header: ["Thẩm định"], max: "65" },
      { header: ["Khảo sát"], max: "40" },
    ],
  );
  const { mapping } = mapFields(block, framework);
  expect(withSheetMaxima(framework, block, mapping).criteria.map(({ max }) => max)).toEqual(["65", "35"]);
  const silent = blockOf(["Tỉnh A"], [{ header: ["Thẩm định"] }]);
  expect(withSheetMaxima(framework, silent, mapFields(silent, framework).mapping)).toBe(framework);
});

test("no maximum is taken for what is not scored, nor from a remark, nor over a stated one", () => {
  const open = frameworkOf({
    a: { name: { vi: "Thẩm định", en: "Verified" }, kind: "bonus" },
    b: { name: { vi: "Khảo sát", en: "Survey" } },
    c: { name: { vi: "Họp", en: "Meetings" }, max: "5" },
  });
  const maxima = (...fields: readonly FieldText[]) => {
    const block = blockOf(["Tỉnh A"], fields);
    return framed(block).criteria.map(({ max }) => max);
  };
  const framed = (block: Block) => withSheetMaxima(open, block, mapFields(block, open).mapping);
  const bonus: FieldText = { header: ["Thẩm định"], max: "65" };
  const stated: FieldText = { header: ["Họp"], max: "40" };
  expect(framed(blockOf(["Tỉnh A"], [bonus, stated]))).toBe(open);
  expect(maxima(bonus, { header: ["Khảo sát"], max: "40" }, stated)).toEqual([null, "40", "5"]);
  expect(maxima({ header: ["Khảo sát"], sense: "total", max: "40" })).toEqual([null, null, "5"]);
});

test("components under a main criterion's heading are themselves, though the heading stands in both their names", () => {
  const rules = frameworkOf({
    awareness: { name: { vi: "Nhận thức số", en: "Awareness" } },
    base: { name: { vi: "Hạ tầng số", en: "Infrastructure" } },
    machines: { name: { vi: "Máy tính", en: "Machines" }, parent: "base" },
    network: { name: { vi: "Mạng", en: "Network" }, parent: "base" },
  });
  const block = blockOf(
    ["Xã A"],
    [{ header: ["Nhận thức số"] }, { header: ["Hạ tầng số", "Máy tính"] }, { header: ["Hạ tầng số", "Mạng"] }],
  );
  const { given, merged } = mapFields(block, rules);
  expect([...given.values()].map(({ id }) => id).sort()).toEqual(["awareness", "machines", "network"]);
  expect(merged).toEqual([]);
});
