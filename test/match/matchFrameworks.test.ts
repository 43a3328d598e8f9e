import type { RawValue } from "../../src/model/cell";
import type { Block } from "../../src/model/block";
import { cellText } from "../../src/model/address";
import type { FrameworkMatch } from "../../src/model/match";
import { catalog } from "../../src/framework/catalog/catalog";
import { chooseMatch } from "../../src/match/chooseMatch";
import { matchFrameworks } from "../../src/match/matchFrameworks";
import { findBlocks } from "../../src/reader/findBlocks";
import { publishedText } from "../support/published";
import { pasted, sheetOf } from "../support/sheetOf";

function blockOf(rows: readonly (readonly RawValue[])[]): Block {
  const [block] = findBlocks(sheetOf(rows)).blocks;
  if (block === undefined) throw new Error("no table found");
  return block;
}

function winner(rows: readonly (readonly RawValue[])[]): FrameworkMatch {
  const choice = chooseMatch(matchFrameworks(blockOf(rows), catalog));
  if (choice.kind !== "clear") throw new Error(choice.kind);
  return choice.match;
}

function idOf(rows: readonly (readonly RawValue[])[]): string {
  return winner(rows).framework.id;
}

/** The criterion that each column gives, by column letter; columns that give none are left out. */
function criteria({ mapping }: FrameworkMatch, block: Block): Record<string, string> {
  return Object.fromEntries(
    mapping.fields.flatMap(({ field, role }) =>
      role.kind === "criterion" ? [[cellText(block.fields[field]!.headerCell), role.criterion]] : [],
    ),
  );
}

function codes({ findings }: FrameworkMatch): readonly string[] {
  return findings.map(({ code, place }) => `${code} ${place.cell === null ? "" : cellText(place.cell)}`);
}

const hungYen = pasted(publishedText("hung-yen-xa-2023"));
const communes = (header: readonly string[], scores: readonly RawValue[] = header.map(() => 10)) => [
  ["Đơn vị", ...header],
  ["Xã Hồng Nam", ...scores],
  ["Phường Lam Sơn", ...scores],
  ["Xã Bảo Khê", ...scores],
];
const SHORT = ["Nhận thức số", "Thể chế số", "Hạ tầng số", "Nhân lực số", "An toàn thông tin"];
const ALL = [...SHORT, "Chính quyền số", "Kinh tế số", "Xã hội số"];

describe("the framework that fits is chosen by itself", () => {
  test.each([
    ["hung-yen-xa-2023", hungYen],
    ["can-tho-so-2023", pasted(publishedText("can-tho-so-2023"))],
    ["can-tho-huyen-2023", pasted(publishedText("can-tho-huyen-2023"))],
  ])("%s, from its printed appendix, with nothing to remark", (id, rows) => {
    const match = winner(rows);
    expect(match.framework.id).toBe(id);
    expect(match.findings).toEqual([]);
  });

  test("in capitals, decomposed letters, another order and the older national names", () => {
    const header = [
      "HOẠT ĐỘNG XÃ HỘI SỐ (150 ĐIỂM)",
      "Phát triển hạ tầng và nền tảng số".normalize("NFD"),
      "Chuyển đổi nhận thức",
      "Kiến tạo thể chế /100",
      "Phát triển nguồn nhân lực số",
      "An toàn, an ninh mạng",
      "Phát triển kinh tế số",
      "Phát triển chính quyền số",
    ];
    const match = winner(communes(header));
    expect(match.framework.id).toBe("hung-yen-xa-2023");
    expect(criteria(match, blockOf(communes(header)))).toEqual({
      B1: "xa-hoi-so",
      C1: "ha-tang-so",
      D1: "nhan-thuc-so",
      E1: "the-che-so",
      F1: "nhan-luc-so",
      G1: "an-toan-thong-tin",
      H1: "kinh-te-so",
      I1: "chinh-quyen-so",
    });
    expect(match.findings).toEqual([]);
  });

  test("the level of the units decides between two frameworks of given ratios", () => {
    const rows = (names: readonly string[]) => [["Đơn vị", "Tỷ lệ"], ...names.map((name) => [name, "80,5%"])];
    expect(idOf(rows(["Sở Nội vụ", "Sở Y tế", "Ban Dân tộc", "Thanh tra thành phố"]))).toBe("can-tho-so-2023");
    expect(idOf(rows(["Quận Ô Môn", "UBND huyện Cờ Đỏ", "Ủy ban nhân dân huyện Thới Lai"]))).toBe("can-tho-huyen-2023");
  });

  test("scores from 0 to 1 are of the framework whose maxima are 1, others of the one with points", () => {
    const provinces = (scores: readonly RawValue[], header: readonly string[] = ALL) =>
      winner([
        ["Tỉnh, thành phố", ...header],
        ["Đà Nẵng", ...scores],
        ["Quảng Ninh", ...scores],
      ]);
    const printed = ["1", "0,9000", "0,8253", 0.8487, 0.7578, 0.8575, 0.7836, 0];
    expect(provinces(printed)).toMatchObject({ framework: { id: "quoc-gia-tinh-2022-chuan-hoa" }, range: "own" });
    const points = [100, 90, "82,53", 84.87, 75.78, 171.5, 0.9, 1];
    expect(provinces(points)).toMatchObject({ framework: { id: "quoc-gia-tinh-2022" }, range: "none" });
    // What a heading states needs no guess.
    const stated = ALL.map((name, index) => `${name} (${[100, 100, 100, 100, 100, 200, 150, 150][index]} điểm)`);
    expect(provinces(printed, stated)).toMatchObject({ framework: { id: "quoc-gia-tinh-2022" }, range: "none" });
  });

  test.each([
    ["Tỉnh, thành phố", "tỉnh"],
    ["Tên tỉnh/thành phố", "tỉnh"],
    ["Bộ, cơ quan ngang bộ", "bộ"],
    ["Quận, huyện", "huyện"],
    ["Các sở, ban, ngành", "sở"],
    ["UBND xã, phường", "xã"],
  ])("the heading “%s” over the names tells the level as names do", (heading, level) => {
    const block = blockOf([
      ["STT", heading, "Tỷ lệ"],
      [1, "Quảng Ninh", "80%"],
      [2, "Ô Môn", "75%"],
    ]);
    const told = matchFrameworks(block, catalog);
    expect(told.filter(({ level: evidence }) => evidence === "none")).toEqual([]);
    const own = told.filter(({ level: evidence }) => evidence === "own").map(({ framework }) => framework.id);
    expect(own.sort()).toEqual(catalog.flatMap(({ id, unitWords }) => (unitWords.includes(level) ? [id] : [])).sort());
  });

  test("the names themselves stand above their heading", () => {
    const rows = [
      ["Tỉnh, thành phố", "Tỷ lệ"],
      ["Quận Ô Môn", "76,78%"],
      ["Huyện Cờ Đỏ", "60,46%"],
    ];
    expect(idOf(rows)).toBe("can-tho-huyen-2023");
  });

  test("where the names say nothing, the title does", () => {
    const rows = [
      ["KẾT QUẢ XẾP HẠNG CẤP HUYỆN NĂM 2023"],
      ["Đơn vị", "Tỷ lệ"],
      ["Ô Môn", "76,78%"],
      ["Cờ Đỏ", "60,46%"],
    ];
    expect(idOf(rows)).toBe("can-tho-huyen-2023");
  });
});

describe("what fits no framework is not forced into one", () => {
  const choice = (rows: readonly (readonly RawValue[])[]) => chooseMatch(matchFrameworks(blockOf(rows), catalog)).kind;

  test("ratios of units whose level nobody knows", () => {
    expect(
      choice([
        ["Đơn vị", "Tỷ lệ"],
        ["Trường Lê Lợi", "80%"],
        ["Trường Quang Trung", "75%"],
      ]),
    ).toBe("none");
  });

  test("communes with a ratio, which the frameworks of districts do not concern", () => {
    expect(
      choice([
        ["Đơn vị", "Tỷ lệ"],
        ["Xã A", "80%"],
        ["Xã B", "75%"],
        ["Phường C", "70%"],
      ]),
    ).toBe("none");
  });

  const ratios = (title: string, names: readonly string[]) => [
    [title],
    ["Đơn vị", "Tỷ lệ"],
    ...names.map((name) => [name, "80%"]),
  ];
  const OFFICES = ["Sở Nội vụ", "Sở Y tế", "Ban Dân tộc"];

  test.each([
    ["another year", "XẾP HẠNG CÁC SỞ, BAN, NGÀNH NĂM 2025", OFFICES],
    ["another province", "XẾP HẠNG CÁC SỞ TỈNH AN GIANG", OFFICES],
    ["another city", "XẾP HẠNG CÁC SỞ THÀNH PHỐ ĐÀ NẴNG NĂM 2023", OFFICES],
    ["a city shortened", "XẾP HẠNG CÁC SỞ, NGÀNH TP.HCM NĂM 2023", OFFICES],
    ["a city by its name alone", "XẾP HẠNG CÁC SỞ, NGÀNH HÀ NỘI", OFFICES],
    ["offices of a province", "XẾP HẠNG NĂM 2023", [...OFFICES, "Thanh tra tỉnh"]],
  ])("ratios of %s, under an archived framework's thresholds", (_, title, names) => {
    expect(choice(ratios(title, names))).toBe("none");
  });

  test.each([
    ["the year", "XẾP HẠNG CÁC SỞ, BAN, NGÀNH NĂM 2023", OFFICES],
    ["the city", "XẾP HẠNG CÁC SỞ THÀNH PHỐ CẦN THƠ", OFFICES],
    ["offices and districts", "XẾP HẠNG CÁC SỞ THÀNH PHỐ VÀ UBND QUẬN NĂM 2023", OFFICES],
    ["a year in other words", "KẾT QUẢ CỦA CÁC SỞ, BAN, NGÀNH THÀNH PHỐ TRONG NĂM 2023", OFFICES],
    ["a decision", "XẾP HẠNG CÁC SỞ THÀNH PHỐ theo Quyết định 1568", OFFICES],
    ["the index", "CHUYỂN ĐỔI SỐ CÁC SỞ THÀNH PHỐ (DTI) NĂM 2023", OFFICES],
    ["a city's offices", "XẾP HẠNG CẤP SỞ THÀNH PHỐ NĂM 2023", [...OFFICES, "Thanh tra thành phố"]],
  ])("while %s of the framework itself leaves it clear", (_, title, names) => {
    expect(idOf(ratios(title, names))).toBe("can-tho-so-2023");
  });

  test("other criteria", () => {
    expect(choice(communes(["Cải cách thể chế", "Cải cách thủ tục hành chính", "Cải cách tổ chức bộ máy"]))).toBe(
      "none",
    );
  });

  test("two frameworks that fit alike ask", () => {
    const twin = { ...catalog[0]!, id: "another" };
    const choice = chooseMatch(matchFrameworks(blockOf(hungYen), [...catalog, twin]));
    expect(choice.kind === "tie" && choice.matches.map(({ framework }) => framework.id).sort()).toEqual([
      "another",
      "hung-yen-xa-2023",
    ]);
  });
});

describe("what does not fit is named at its header", () => {
  test("a missing criterion", () => {
    const match = winner(communes(ALL.filter((name) => name !== "Kinh tế số")));
    expect(codes(match)).toEqual(["criterion.missing A1"]);
    expect(match.findings[0]?.params).toEqual({ criterion: "kinh-te-so" });
    expect(match.missing).toEqual(["kinh-te-so"]);
  });

  test("an unknown criterion", () => {
    const match = winner(communes([...ALL, "Cải cách hành chính"]));
    expect(codes(match)).toEqual(["criterion.unknown J1"]);
  });

  test("two headers for one criterion: the first counts", () => {
    const rows = communes([...ALL, "Phát triển kinh tế số"]);
    const match = winner(rows);
    expect(codes(match)).toEqual(["criterion.twice J1"]);
    expect(criteria(match, blockOf(rows))["H1"]).toBe("kinh-te-so");
  });

  test("one header for two criteria", () => {
    const match = winner(communes([...SHORT, "Chính quyền số", "Kinh tế số và xã hội số"]));
    expect(codes(match)).toEqual(["criterion.ambiguous H1"]);
    expect(match.findings[0]?.params).toEqual({
      header: "Kinh tế số và xã hội số",
      criteria: ["kinh-te-so", "xa-hoi-so"],
    });
  });
});

test("of a self-score and a verified score under one heading, the verified one counts", () => {
  const stages = ["Điểm tự chấm", "Điểm thẩm định"];
  const rows = [
    ["Đơn vị", ...ALL.flatMap((name) => [name, ""])],
    ["", ...ALL.flatMap(() => stages)],
    ...communes(ALL)
      .slice(1)
      .map((row) => [row[0] ?? "", ...ALL.flatMap(() => [9, 8])]),
  ];
  const { mapping, findings } = winner(rows);
  const kinds = mapping.fields.slice(1).map(({ role }) => role.kind);
  expect(kinds).toEqual(ALL.flatMap(() => ["comparison", "criterion"]));
  expect(findings).toEqual([]);
});

test("maxima that differ count against a framework, and matching changes nothing it is given", () => {
  const agreeing = winner(communes(ALL.map((name) => `${name} (100 điểm)`)));
  expect([agreeing.maximaAgree, agreeing.maximaDiffer]).toEqual([5, 3]);
  const block = blockOf(hungYen);
  const before = JSON.stringify(block, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
  const first = matchFrameworks(block, catalog);
  expect(matchFrameworks(block, catalog)).toEqual(first);
  expect(JSON.stringify(block, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value))).toBe(
    before,
  );
});
