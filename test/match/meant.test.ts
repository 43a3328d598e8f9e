import type { Framework } from "../../src/model/framework";
import { chooseMatch } from "../../src/match/chooseMatch";
import { isOfAnother, isUnplaced, saysYear } from "../../src/match/isOfAnother";
import { levelEvidence } from "../../src/match/levelEvidence";
import { matchFramework } from "../../src/match/matchFrameworks";
import { frameworkOf } from "../support/framework";
import { blockOf } from "./blockOf";

const titled = (title: string | null, units: readonly string[] = ["Sở Y tế", "Sở Nội vụ"]) => blockOf(units, [], title);
const archived = (vi: string, year: number | null = 2023): Framework =>
  frameworkOf({}, { status: "archived", year, name: { vi, en: "" } });
const canTho = archived("Chuyển đổi số các sở, thành phố Cần Thơ");

describe("a table of another place or year", () => {
  test.each<[string | null, boolean]>([
    [null, false],
    ["KẾT QUẢ", false],
    ["NĂM 2025", true],
    ["NĂM 2022 VÀ NĂM 2023", false],
    ["HÀ NỘI", true],
    ["HÀ NỘI VÀ CẦN THƠ", false],
    ["CÁC SỞ CỦA TỈNH", true],
  ])("“%s”: %s", (title, other) => {
    expect(isOfAnother(titled(title), canTho)).toBe(other);
    expect(isOfAnother(titled(title), { ...canTho, status: "example" })).toBe(false);
  });

  test("is told by a unit of a province too, unless the framework is a province's", () => {
    const block = titled(null, ["Sở Y tế", "Thanh tra tỉnh"]);
    expect(isOfAnother(block, canTho)).toBe(true);
    expect(isOfAnother(block, archived("Xếp hạng xã của tỉnh Hưng Yên"))).toBe(false);
  });

  test("is none by its year where the framework has none", () => {
    expect(isOfAnother(titled("NĂM 2025"), archived("Thành phố Cần Thơ", null))).toBe(false);
  });
});

describe("a table that does not name the framework's place", () => {
  test("neither in its title nor in its headings nor in its units", () => {
    expect(isUnplaced(titled(null), canTho)).toBe(true);
    expect(isUnplaced(titled("KẾT QUẢ CỦA ĐÀ NẴNG"), canTho)).toBe(true);
    expect(isUnplaced(titled("KẾT QUẢ CỦA CẦN THƠ"), canTho)).toBe(false);
    expect(isUnplaced(titled(null, ["Sở Y tế", "UBND thành phố Cần Thơ"]), canTho)).toBe(false);
    expect(isUnplaced(blockOf(["Sở Y tế"], [{ header: ["Kết quả", "Cần Thơ"] }]), canTho)).toBe(false);
  });

  test("is no matter where the framework is archived of no place, or not archived", () => {
    expect(isUnplaced(titled(null), archived("Xếp hạng các sở"))).toBe(false);
    expect(isUnplaced(titled(null), { ...canTho, status: "example" })).toBe(false);
  });

  test("names one of two", () => {
    expect(isUnplaced(titled("CẦN THƠ"), archived("Cần Thơ và Hậu Giang"))).toBe(false);
  });
});

test("the framework's year in the title or the sheet's name, as a number of its own", () => {
  const sheet = { ...titled(null).sheet, name: "DTI 2023" };
  expect(saysYear(titled("DTI 2023"), canTho)).toBe(true);
  expect(saysYear({ ...titled(null), sheet }, canTho)).toBe(true);
  for (const title of [null, "DTI 2024", "Số 12023", "Số 20231"]) expect(saysYear(titled(title), canTho)).toBe(false);
  expect(saysYear(titled("null"), archived("Cần Thơ", null))).toBe(false);
});

describe("whose level", () => {
  const legalBasis = ["Luật Tổ chức", "Quyết định 766/QĐ-TTg ngày 23/6/2022"];
  const own = frameworkOf({}, { level: "xã", unitWords: ["xã", "phường"], legalBasis });
  const other = frameworkOf({}, { level: "huyện", unitWords: ["huyện"] });
  const third = frameworkOf({}, { level: "tỉnh", unitWords: ["tỉnh"] });
  const level = (title: string | null, units: readonly string[]) =>
    levelEvidence(titled(title, units), own, [own, other, third]);

  test("the names of most units decide", () => {
    expect(level(null, ["Xã A", "Phường B", "Huyện C"])).toBe("own");
    expect(level(null, ["Xã A", "Huyện B", "Huyện C"])).toBe("other");
    expect(level(null, ["Xã A", "Huyện B"])).toBe("none");
  });

  test("the decision that a title names does before them", () => {
    expect(level("THEO QUYẾT ĐỊNH SỐ 766 /QĐ-TTg", ["Huyện A"])).toBe("own");
    expect(level("THEO QUYẾT ĐỊNH SỐ 1766/QĐ-TTg", ["Huyện A"])).toBe("other");
    expect(level("KẾT QUẢ", ["Huyện A"])).toBe("other");
    const ofYear = { ...own, legalBasis: ["Quyết định 12/2023/QĐ-UBND"] };
    const said = titled("THEO QUYẾT ĐỊNH 12/2023/QĐ-UBND", ["Huyện A"]);
    expect(levelEvidence(said, ofYear, [ofYear, other])).toBe("own");
    for (const title of ["SỐ 3/QĐ-UBND", "SỐ 13/2023/QĐ-UBND", "SỐ 12/2023/QĐ-TTg"])
      expect(levelEvidence(titled(title, ["Huyện A"]), ofYear, [ofYear, other])).toBe("other");
  });

  test("the title where names say nothing", () => {
    expect(level("KẾT QUẢ CẤP XÃ", ["A"])).toBe("own");
    expect(level("KẾT QUẢ CẤP HUYỆN", ["A"])).toBe("other");
    expect(level("KẾT QUẢ", ["A"])).toBe("none");
  });
});

test("a clear match stands alone among those that fit; near ones tie, and too poor ones are none", () => {
  const match = matchFramework(titled(null), canTho, [canTho]);
  const choice = (...fits: readonly number[]) => {
    const chosen = chooseMatch(fits.map((fit) => ({ ...match, fit })));
    return chosen.kind === "tie" ? chosen.matches.map(({ fit }) => fit) : chosen.kind;
  };
  expect(choice()).toBe("none");
  expect(choice(0.59)).toBe("none");
  expect(choice(0.6)).toBe("clear");
  expect(choice(0.62, 0.59)).toBe("clear");
  expect(choice(0.62, 0.6)).toEqual([0.62, 0.6]);
  expect(choice(0.9, 0.86, 0.7)).toEqual([0.9, 0.86]);
  expect(choice(0.9, 0.8)).toBe("clear");
});

describe("what a match is worth", () => {
  const service = { name: { vi: "Công vụ", en: "Service" }, max: "10" };
  const fitOf = (framework: Framework, max?: string) => {
    const fields = [{ header: ["Công vụ"], ...(max !== undefined && { max }) }];
    return matchFramework(blockOf(["Xã A"], fields), framework, [framework]);
  };
  const plain = frameworkOf({ a: service });

  test("is more where maxima agree, and less where they differ", () => {
    const fits = ["10", undefined, "20"].map((max) => fitOf(plain, max).fit);
    expect([...fits].sort((a, b) => b - a)).toEqual(fits);
    expect(new Set(fits).size).toBe(3);
  });

  test("weighs the maxima that agree against those that differ", () => {
    const three = frameworkOf({
      a: service,
      b: { name: { vi: "Hạ tầng", en: "Base" }, max: "10" },
      c: { name: { vi: "Nhân lực", en: "People" }, max: "10" },
    });
    const fitOf = (...maxima: readonly string[]) => {
      const fields = ["Công vụ", "Hạ tầng", "Nhân lực"].map((name, index) => {
        const max = maxima[index];
        return { header: [name], ...(max !== undefined && { max }) };
      });
      return matchFramework(blockOf(["Xã A"], fields), three, [three]).fit;
    };
    expect(fitOf("10", "20", "20")).toBeLessThan(fitOf());
    expect(fitOf("10", "10", "20")).toBeGreaterThan(fitOf());
  });

  test("is less for maxima of 1 under figures beyond 1", () => {
    const ones = frameworkOf({ a: { ...service, max: "1" } });
    const block = blockOf(["Xã A"], [{ header: ["Công vụ"] }]);
    const match = (upToOne: boolean) =>
      matchFramework({ ...block, fields: block.fields.map((field) => ({ ...field, upToOne })) }, ones, [ones]);
    expect([match(true).range, match(false).range]).toEqual(["own", "other"]);
    expect(match(false).fit).toBeLessThan(match(true).fit);
  });

  test("is half where units are made of lines or sheets are listed, which nobody's heading says", () => {
    const { fit } = fitOf(plain);
    const ranking = { ...plain.ranking, sheets: "joined" } as const;
    expect(fitOf({ ...plain, parts: { of: "name", by: "mean" } }).fit).toBe(fit / 2);
    expect(fitOf({ ...plain, ranking }).fit).toBe(fit / 2);
  });

  test("is nothing for a given figure that the sheet has not", () => {
    const given = { ...plain, criteria: [], total: { kind: "givenRatio" } } as const;
    const result = (sense: "ratio" | "note") =>
      matchFramework(blockOf(["Xã A"], [{ header: ["Kết quả"], sense }]), given, [given]);
    expect(result("note")).toMatchObject({ fit: 0, found: 0 });
    expect(result("ratio").found).toBe(1);
  });

  test("a main criterion is missing in the components that are, beside others that are not", () => {
    const part = (vi: string) => ({ name: { vi, en: vi }, parent: "base" });
    const tree = frameworkOf({
      base: { name: { vi: "Hạ tầng số", en: "Base" } },
      machines: part("Máy tính"),
      network: part("Mạng lưới"),
    });
    const missing = (...headings: readonly string[]) =>
      matchFramework(
        blockOf(
          ["Xã A"],
          headings.map((name) => ({ header: [name] })),
        ),
        tree,
        [tree],
      ).missing;
    expect(missing("Máy tính")).toEqual(["network"]);
    expect(missing("Hạ tầng số")).toEqual([]);
    expect(missing("Ghi nhận")).toEqual(["base"]);
  });
});
