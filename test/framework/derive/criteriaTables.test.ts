import { derive, sheet, told, tree } from "../../support/derived";

describe("tables of criteria as they are written", () => {
  const table = (lines: string) => sheet(`STT | Chỉ số | Điểm tối đa | Cách tính\n${lines}`);

  test("numbers under numerals: I, I.1, I.1.1", () => {
    const rows = table(`
      I | Trụ A | 100
      I.1 | Chính | 60
      I.1.1 | Thành phần | 60
      I.2 | Phụ | 40
      II | Trụ B | 50
      II.1 | Khác | 50
    `);
    expect(tree(rows)).toEqual([
      ["tru-a", null, "100"],
      ["chinh", "tru-a", "60"],
      ["thanh-phan", "chinh", "60"],
      ["phu", "tru-a", "40"],
      ["tru-b", null, "50"],
      ["khac", "tru-b", "50"],
    ]);
    expect(derive(rows)).toMatchObject({ framework: { scale: "150" }, findings: [] });
  });

  test("the same in front of the names", () => {
    expect(
      tree(sheet("Tiêu chí | Điểm\nI. Trụ A | 10\nI.1. Chính | 10\nI.1.1 Nhỏ | 10\nI.2. Khác | 5")).map(
        ([id, parent]) => [id, parent],
      ),
    ).toEqual([
      ["tru-a", null],
      ["chinh", "tru-a"],
      ["nho", "chinh"],
      ["khac", "tru-a"],
    ]);
  });

  test("I, 1, 1.1, a in one table, whatever comes first under each", () => {
    const rows = table(`
      I | Trụ A | 60
      1 | Chính | 60
      1.1 | Nhỏ | 40
      a) | Chi tiết a | 30
      b) | Chi tiết b | 10
      1.2 | Nhỏ hai | 20
      II | Trụ B | 40
      1.1 | Lạc chỗ | 10
      2 | Chính hai | 30
      2.1 | Của hai | 30
    `);
    expect(tree(rows).map(([id, parent]) => [id, parent])).toEqual([
      ["tru-a", null],
      ["chinh", "tru-a"],
      ["nho", "chinh"],
      ["chi-tiet-a", "nho"],
      ["chi-tiet-b", "nho"],
      ["nho-hai", "chinh"],
      ["tru-b", null],
      ["lac-cho", "tru-b"],
      ["chinh-hai", "tru-b"],
      ["cua-hai", "chinh-hai"],
    ]);
  });

  test.each(["Cộng", "CỘNG", "Tổng cộng", "TỔNG CỘNG (I+II)", "Tổng điểm tối đa", "Tổng số điểm", "Cộng I và II"])(
    "“%s” sums up and is no criterion",
    (label) => {
      const { framework, findings } = derive(table(`I | Một | 100\nII | Hai | 48\n | ${label} | 150`));
      expect(framework.criteria.map(({ id }) => id)).toEqual(["mot", "hai"]);
      expect([framework.scale, findings.map(told)]).toEqual([
        "150",
        [["framework.maximaDiffer", "C4", { criterion: null, stated: "150", sum: "148" }]],
      ]);
    },
  );

  test.each(["Cộng nhóm", "Cộng", "Tổng điểm phần"])("“%s” after each group sums up the group alone", (label) => {
    const number = label === "Cộng" ? ["", ""] : [" 1", " 2"];
    const rows = table(`
      I | Nhóm một | 100
      1 | A | 100
        | ${label}${number[0]} | 100
      II | Nhóm hai | 50
      1 | B | 50
        | ${label}${number[1]} | 50
    `);
    const { framework, findings } = derive(rows);
    expect(framework.criteria.map(({ id }) => id)).toEqual(["nhom-mot", "a", "nhom-hai", "b"]);
    expect([framework.scale, findings]).toEqual(["150", []]);
  });

  test("a criterion may begin like a total", () => {
    expect(tree(table("1 | Tổng hợp, báo cáo | 10\n2 | Tổng số hồ sơ trực tuyến | 20")).map(([id]) => id)).toEqual([
      "tong-hop-bao-cao",
      "tong-so-ho-so-truc-tuyen",
    ]);
  });

  test("“1.000” is a thousand, unless its parts or its column say one", () => {
    const maxima = (lines: string) => tree(table(lines)).map(([, , max]) => max);
    const asTexts = (lines: string) => {
      const raw = lines.split("\n").map((line) => line.split("|").map((part) => part.trim()));
      return derive([["STT", "Chỉ số", "Điểm tối đa"], ...raw]).framework;
    };
    expect(asTexts("I|A|1.000\n1|A1|400\n2|A2|600").criteria.map(({ max }) => max)).toEqual(["1000", "400", "600"]);
    expect(asTexts("I|A|1.500\n1|A1|0.5\n2|A2|1").criteria.map(({ max }) => max)).toEqual(["1.5", "0.5", "1"]);
    expect(asTexts("I|A|1.000\n1|A1|400,5\n2|A2|599,5\n|Tổng cộng|1.000")).toMatchObject({ scale: "1000" });
    expect(asTexts("I|A|1.000\n1|A1|400.5\n2|A2|599.5").criteria[0]).toMatchObject({ max: "1000" });
    expect(maxima("I | A | (20)\nII | B | 10 điểm\nIII | C | tối đa 5")).toEqual(["20", "10", "5"]);
  });

  test("a header printed again, its numbers and blank rows are passed over", () => {
    const rows = table(`
      (1) | (2) | (3) | (4)
      I | Nhận thức | 100 |
      1 | Họp | 60 | 4 lần: 60 điểm
        |  |  | 3 lần: 30 điểm
    `);
    const again = [[], ["STT", "Chỉ số", "Điểm tối đa", "Cách tính"], ["", "", "", "2 lần: 10 điểm"], [2, "Tin", 40]];
    const { framework, rules } = derive([...rows, ...again]);
    expect(framework.criteria.map(({ id }) => id)).toEqual(["nhan-thuc", "hop", "tin"]);
    expect(rules[0]?.rule).toMatchObject({ steps: [{ atLeast: "4" }, { atLeast: "3" }, { atLeast: "2" }] });
  });

  test.each([
    ["signature", [["", "", "", "TM. ỦY BAN NHÂN DÂN"], ["", "", "", "CHỦ TỊCH"], [], ["", "", "", "Nguyễn Văn A"]]],
    [
      "date",
      [
        ["", "Hưng Yên, ngày 02 tháng 11 năm 2023"],
        ["", "Người lập"],
      ],
    ],
    ["notes", [["Ghi chú: điểm tối đa theo Quyết định"], ["Các đơn vị gửi báo cáo"]]],
    ["what stands apart", [[], ["", "TRƯỞNG BAN"], ["", "Nguyễn Văn A"]]],
  ])("the table ends before a %s", (_, below) => {
    const { framework } = derive([...table("1 | A | 10 | Có: 10 điểm; không: 0 điểm"), ...below]);
    expect(framework.criteria).toHaveLength(1);
    expect(framework.criteria[0]).toMatchObject({ method: "Có: 10 điểm; không: 0 điểm", rule: { kind: "yesNo" } });
  });

  test("steps of the last criterion under a page break are not lost", () => {
    const below = [[], ["", "", "", "Từ 1 đến 2 lần: 5 điểm"], [], ["", "Người lập biểu"]];
    const { framework } = derive([...table("1 | A | 10 | Từ 3 lần trở lên: 10 điểm; không có: 0 điểm"), ...below]);
    expect(framework.criteria[0]?.rule).toMatchObject({ steps: [{ atLeast: "3" }, { atLeast: "1" }] });
  });

  test("a second table under the first one's total is another's", () => {
    const second = [
      ["STT", "Chỉ số", "Điểm tối đa", "Cách tính"],
      [1, "Của bảng sau", 70],
    ];
    const rows = [...table("1 | A | 30\n | Tổng cộng | 30"), [], ["Phụ lục II"], ...second];
    expect(tree(rows)).toEqual([["a", null, "30"]]);
  });

  test("steps in lines of one cell are a rule; their text is kept in one line", () => {
    const cell = "- Từ 4 lần trở lên: 20 điểm\n- Từ 2 đến 3 lần: 10 điểm\n- 1 lần: 5 điểm";
    const [first] = derive([
      ["Chỉ số", "Điểm tối đa", "Cách tính"],
      ["Họp", 20, cell],
    ]).framework.criteria;
    expect(first?.method).toBe("- Từ 4 lần trở lên: 20 điểm - Từ 2 đến 3 lần: 10 điểm - 1 lần: 5 điểm");
    expect(first?.rule).toMatchObject({ steps: [{ atLeast: "4" }, { atLeast: "2" }, { atLeast: "1" }] });
  });
});
