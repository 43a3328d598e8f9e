import { type Area, cellText } from "../../../src/model/address";
import type { RawValue } from "../../../src/model/cell";
import { deriveFramework } from "../../../src/framework/derive/deriveFramework";
import { matchFrameworks } from "../../../src/match/matchFrameworks";
import { readCriteriaTable } from "../../../src/reader/criteria/readCriteriaTable";
import { findBlocks } from "../../../src/reader/findBlocks";
import { derive, sheet, told, tree } from "../../support/derived";
import { publishedText } from "../../support/published";
import { pasted, sheetOf } from "../../support/sheetOf";

describe("from the headings of a score table", () => {
  test("names, maxima, level, year and scale", () => {
    const rows = [["KẾT QUẢ XẾP HẠNG CHUYỂN ĐỔI SỐ CẤP XÃ NĂM 2023"], ...pasted(publishedText("hung-yen-xa-2023"))];
    const { framework, findings } = derive(rows);
    expect(framework).toMatchObject({
      id: "ket-qua-xep-hang-chuyen-doi-so-cap-xa-nam-2023",
      level: "xã",
      year: 2023,
      total: { kind: "sum" },
      scale: "1000",
      classes: null,
    });
    expect(framework.criteria.map(({ name, max }) => [name.vi, max])).toEqual([
      ["Chuyển đổi Nhận thức số", "100"],
      ["Kiến tạo thể chế số", "100"],
      ["Phát triển hạ tầng và nền tảng số", "100"],
      ["Nhân lực số", "100"],
      ["An toàn thông tin mạng", "100"],
      ["Hoạt động Chính quyền số", "200"],
      ["Hoạt động kinh tế số", "150"],
      ["Hoạt động xã hội số", "150"],
    ]);
    expect(findings).toEqual([]);
  });

  test("the draft fits its own table with nothing to remark", () => {
    const rows = sheet(
      "Đơn vị | Cải cách thể chế (20 điểm) | Bộ máy (30 điểm) | Tổng\nXã A | 10 | 20 | 30\nXã B | 12 | 21 | 33",
    );
    const { framework } = derive(rows);
    const [match] = matchFrameworks(findBlocks(sheetOf(rows)).blocks[0]!, [framework]);
    expect(match).toMatchObject({ found: 2, missing: [], maximaAgree: 2, findings: [] });
    expect(match!.fit).toBeGreaterThan(0.9);
  });

  test("maxima that do not add up to the total's are a finding at the total", () => {
    const rows = sheet(
      "Đơn vị | Thể chế (20 điểm) | Bộ máy (30 điểm) | Tổng điểm (100 điểm)\nXã A | 10 | 20 | 30\nXã B | 1 | 2 | 3",
    );
    expect(derive(rows).findings.map(told)).toEqual([
      ["framework.maximaDiffer", "D1", { criterion: null, stated: "100", sum: "50" }],
    ]);
  });

  const twoRows = (heading: string, inner: readonly string[]): RawValue[][] => [
    ["STT", "Đơn vị", heading, ...inner.slice(1).map(() => "")],
    ["", "", ...inner],
    [1, "Xã A", ...inner.map((_, place) => 10 + place)],
    [2, "Xã B", ...inner.map((_, place) => 12 + place)],
  ];
  const merged = (columns: number) =>
    [
      [0, 0, 1, 0],
      [0, 1, 1, 1],
      [0, 2, 0, 1 + columns],
    ].map(([top = 0, left = 0, bottom = 0, right = 0]) => ({ top, left, bottom, right }) as Area);

  test("points over a group are the group's, and compared with those of its parts, even of a lone group", () => {
    const rows = twoRows("Nhóm 2 (100 điểm)", ["Họp (58)", "Tin (40)"]);
    const { framework, findings } = derive(rows, merged(2));
    expect(framework.criteria.map(({ name, max, parent }) => [name.vi, max, parent])).toEqual([
      ["Nhóm 2", "100", null],
      ["Họp", "58", "nhom-2"],
      ["Tin", "40", "nhom-2"],
    ]);
    expect([framework.scale, findings.map(told)]).toEqual([
      "100",
      [["framework.maximaDiffer", "C2", { criterion: "nhom-2", stated: "100", sum: "98" }]],
    ]);
  });

  test("points over a group are not those of its parts that name none", () => {
    const { framework, findings } = derive(twoRows("Nhóm 2 (100 điểm)", ["Họp", "Tin"]), merged(2));
    expect(framework.criteria.map(({ name, max }) => [name.vi, max])).toEqual([
      ["Nhóm 2", "100"],
      ["Họp", null],
      ["Tin", null],
    ]);
    expect([framework.scale, findings]).toEqual(["100", []]);
  });

  test("points over the stages of one criterion are the criterion's", () => {
    const { framework } = derive(twoRows("Nhận thức số (100 điểm)", ["Tự chấm", "Thẩm định"]), merged(2));
    expect(framework.criteria.map(({ name, max }) => [name.vi, max])).toEqual([["Nhận thức số", "100"]]);
  });

  test("“Số liệu” and “Điểm” alone under a heading are no criteria, and what a row of maxima says below them is its own", () => {
    const { framework } = derive([
      ["STT", "Đơn vị", "Cuộc họp", "Hội nghị"],
      ["", "", "Số liệu", "Điểm"],
      ["", "Điểm tối đa", 20, 30],
      [1, "Xã A", 4, 25],
      [2, "Xã B", 3, 26],
      [3, "Xã C", 1, 30],
    ]);
    expect(framework.criteria.map(({ id, name, max, parent }) => [id, name.vi, max, parent])).toEqual([
      ["cuoc-hop", "Cuộc họp", "20", null],
      ["hoi-nghi", "Hội nghị", "30", null],
    ]);
    // Rules make 7,5 points of whole figures.
    expect(framework.decimals).toBe(2);
  });

  test("“Điểm đánh giá (100 điểm)” over all criteria is no criterion, but the total's maximum", () => {
    const { framework, findings } = derive(twoRows("Điểm đánh giá (100 điểm)", ["Họp (58)", "Tin (40)"]), merged(2));
    expect(framework.criteria.map(({ name }) => name.vi)).toEqual(["Họp", "Tin"]);
    expect(findings.map(told)).toEqual([
      ["framework.maximaDiffer", "C2", { criterion: null, stated: "100", sum: "98" }],
    ]);
  });

  test("a table of ratios alone gives a framework of given ratios", () => {
    const { framework } = derive(pasted(publishedText("can-tho-so-2023")));
    expect(framework).toMatchObject({ total: { kind: "givenRatio" }, criteria: [], level: "sở" });
  });
});

describe("from a decision's table of criteria, pasted", () => {
  const decision = sheet(`
    BỘ CHỈ SỐ ĐÁNH GIÁ CHUYỂN ĐỔI SỐ CẤP XÃ NĂM 2025
    (Kèm theo Quyết định số ... )
    STT | Chỉ số, chỉ số thành phần | Điểm tối đa | Cách tính | Tài liệu kiểm chứng | Đơn vị thẩm định
    I | Nhận thức số | 50 | | |
    1 | Họp Ban Chỉ đạo | 20 | 4 lần: 20 điểm; 3 lần: 15 điểm; 2 lần: 10 điểm; 1 lần: 5 điểm | Biên bản họp | Sở Khoa học và Công nghệ
    2 | Chuyên mục trên trang thông tin | 10 | Có: 10 điểm; Không: 0 điểm | Đường dẫn | Văn phòng
    3 | Tập huấn cho người dân | 20 | a/b x 20 | |
     |  |  | a là số người được tập huấn; b là số người trong độ tuổi lao động | |
    II | Thể chế số | 100 | | |
    1 | Kế hoạch | 40 | | |
    1.1 | Ban hành kế hoạch | 25 | Trước ngày 31/01: điểm tối đa; sau: 1/2 điểm tối đa; không ban hành: 0 | |
    1.2 | Hoàn thành nhiệm vụ | 15 | | |
    2 | Kinh phí | 58 | | |
    Tổng cộng | | 150 | | |
    Nơi nhận: | | | | |
  `);

  test("levels from I / 1 / 1.1, maxima, title, level, year", () => {
    const { framework } = derive(decision);
    expect(framework).toMatchObject({
      name: { vi: "BỘ CHỈ SỐ ĐÁNH GIÁ CHUYỂN ĐỔI SỐ CẤP XÃ NĂM 2025" },
      level: "xã",
      year: 2025,
      scale: "150",
    });
    expect(tree(decision)).toEqual([
      ["nhan-thuc-so", null, "50"],
      ["hop-ban-chi-dao", "nhan-thuc-so", "20"],
      ["chuyen-muc-tren-trang-thong-tin", "nhan-thuc-so", "10"],
      ["tap-huan-cho-nguoi-dan", "nhan-thuc-so", "20"],
      ["the-che-so", null, "100"],
      ["ke-hoach", "the-che-so", "40"],
      ["ban-hanh-ke-hoach", "ke-hoach", "25"],
      ["hoan-thanh-nhiem-vu", "ke-hoach", "15"],
      ["kinh-phi", "the-che-so", "58"],
    ]);
  });

  test("rule texts become rules, shown with their cells for confirmation", () => {
    const { framework, rules } = derive(decision);
    expect(rules.map(({ criterion, cell, rule }) => [criterion, cellText(cell), rule?.kind ?? null])).toEqual([
      ["hop-ban-chi-dao", "D5", "steps"],
      ["chuyen-muc-tren-trang-thong-tin", "D6", "yesNo"],
      ["tap-huan-cho-nguoi-dan", "D7", "proportion"],
      ["ban-hanh-ke-hoach", "D11", "share"],
    ]);
    const [, meetings, , training] = framework.criteria;
    expect(meetings).toMatchObject({ evidence: "Biên bản họp", verifier: "Sở Khoa học và Công nghệ" });
    expect(meetings?.rule).toEqual({
      kind: "steps",
      steps: [
        { atLeast: "4", points: "20" },
        { atLeast: "3", points: "15" },
        { atLeast: "2", points: "10" },
        { atLeast: "1", points: "5" },
      ],
    });
    expect(training?.method).toBe("a/b x 20; a là số người được tập huấn; b là số người trong độ tuổi lao động");
  });

  test("a main criterion that says 100 and whose parts make 98 is a finding", () => {
    expect(derive(decision).findings.map(told)).toEqual([
      ["framework.maximaDiffer", "C9", { criterion: "the-che-so", stated: "100", sum: "98" }],
    ]);
  });

  test("a), b) that are steps of one criterion are no components; a), b) that add up are", () => {
    expect(
      derive(
        sheet(`
          TT | Tiêu chí | Điểm chuẩn
          1 | Số cuộc họp | 20
          a) | Từ 4 cuộc trở lên | 20
          b) | 3 cuộc | 15
          2 | Hồ sơ | 30
          a) | Đúng hạn | 20
          b) | Trực tuyến | 10
        `),
      ).framework.criteria.map(({ id, parent, rule }) => [id, parent, rule?.kind ?? null]),
    ).toEqual([
      ["so-cuoc-hop", null, "steps"],
      ["ho-so", null, null],
      ["dung-han", "ho-so", null],
      ["truc-tuyen", "ho-so", null],
    ]);
  });

  test("numbering in the name's own column, points as text, bonus and penalty sections", () => {
    const rows = sheet(`
      Nội dung tiêu chí | Thang điểm
      A. Kết quả chung | 90 điểm
      1. Công vụ | 45,5
      2. Thủ tục | 44,5
      B. Điểm cộng | 10
      1. Sáng kiến | 10
      C. Điểm trừ | 5
    `);
    const { framework, findings } = derive(rows);
    expect(framework.criteria.map(({ id, parent, max, kind }) => [id, parent, max, kind])).toEqual([
      ["ket-qua-chung", null, "90", "scored"],
      ["cong-vu", "ket-qua-chung", "45.5", "scored"],
      ["thu-tuc", "ket-qua-chung", "44.5", "scored"],
      ["diem-cong", null, "10", "bonus"],
      ["sang-kien", "diem-cong", "10", "bonus"],
      ["diem-tru", null, "5", "penalty"],
    ]);
    expect([framework.scale, findings]).toEqual(["90", []]);
  });
});

test("a penalty whose column says −5 takes off 5 points at most, as its text does", () => {
  const rows = sheet(`
    STT | Tiêu chí | Điểm tối đa | Cách tính điểm
    1 | Nhận thức số | 100 | Có: điểm tối đa; không: 0 điểm
    2 | Điểm trừ | -5 | Mỗi lần chậm trừ 1 điểm, tối đa trừ 5 điểm
  `);
  const [, penalty] = derive(rows).framework.criteria;
  expect(penalty).toMatchObject({ kind: "penalty", max: "5", rule: { kind: "perTime", points: "1", most: "5" } });
});

test("a sheet without criteria gives nothing", () => {
  expect(deriveFramework(readCriteriaTable(sheetOf([["Ghi chú"], ["Không có gì"]])), null)).toBeNull();
});
