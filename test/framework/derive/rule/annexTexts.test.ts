import { readPointRule } from "../../../../src/framework/derive/rule/readPointRule";
import type { CriterionKind } from "../../../../src/model/framework";
import { dec, decimalText } from "../../../../src/model/numbers/decimal";
import { pointsOfFigure } from "../../../../src/model/pointRules/pointsOfFigure";
import { frameworkOf } from "../../../support/framework";

/** What the text gives for figures ("3", "45/60"), a criterion of at most `max` points; "–" where it gives no rule. */
function given(text: string, figures: string, max = "20", kind: CriterionKind = "scored"): string {
  const rule = readPointRule(text, dec(max), kind);
  if (rule === null) return "–";
  const [criterion] = frameworkOf({ a: { max, kind, rule, decimals: 2 } }).criteria;
  if (criterion === undefined) throw new Error("no criterion");
  return figures
    .split(" ")
    .map((figure) => {
      const [own = "", outOf] = figure.split("/");
      const points = pointsOfFigure(dec(own), criterion, outOf === undefined ? null : dec(outOf));
      return points === null ? "?" : decimalText(points);
    })
    .join(" ");
}

describe("meetings and other counts", () => {
  test.each([
    "BCĐ họp 4 lần/năm: 20 điểm; 3 lần: 15 điểm; 2 lần: 10 điểm; 1 lần: 5 điểm; Còn lại: 0 điểm",
    "Ban Chỉ đạo họp 4 lần/năm trở lên: 20 điểm; 3 lần/năm: 15 điểm; 2 lần/năm: 10 điểm; 1 lần/năm: 5 điểm; Còn lại: 0 điểm",
    "BCĐ họp 4 lần/ năm (Trung bình mỗi quý 1 lần): 20 điểm\nBCĐ họp 3 lần/ năm: 15 điểm\nBCĐ họp 2 lần/ năm: 10 điểm\nBCĐ họp 1 lần/ năm: 5 điểm\nCòn lại: 0 điểm",
    "4 lần / năm: 20 điểm; 3 lần: 15 điểm; 2 lần: 10 điểm; 1 lần: 5 điểm; không họp: 0 điểm",
  ])("“%s”", (text) => {
    expect(given(text, "0 1 2 3 4 9")).toBe("0 5 10 15 20 20");
  });

  test("meetings of different periods are no steps of one figure", () => {
    expect(given("4 lần/năm: 20 điểm; 3 lần/quý: 15 điểm; còn lại: 0 điểm", "4")).toBe("–");
  });
});

describe("a/b times the maximum", () => {
  test.each([
    "a = Số hồ sơ trực tuyến; b = Tổng số hồ sơ; Tỷ lệ = a/b; Điểm = Tỷ lệ*Điểm tối đa",
    "a: Số hồ sơ trực tuyến\nb: Tổng số hồ sơ\nTỷ lệ: a/b\nĐiểm: Tỷ lệ x Điểm tối đa",
    "a là số hồ sơ trực tuyến; b là tổng số hồ sơ; tỷ lệ hồ sơ = (a/b)*100%; Điểm = tỷ lệ × điểm tối đa",
  ])("“%s”", (text) => {
    expect(given(text, "45/60 60/60 0/60")).toBe("15 20 0");
  });

  test("a ratio beside another condition gives no rule", () => {
    expect(given("Tỷ lệ = a/b; Điểm = Tỷ lệ*Điểm tối đa; chậm báo cáo không tính điểm", "1/2")).toBe("–");
    expect(given("Tỷ lệ = a/b; Tỷ lệ từ 90% trở lên: điểm tối đa; còn lại: Điểm = Tỷ lệ*Điểm tối đa", "1/2")).toBe("–");
  });
});

describe("bands of a/b", () => {
  test.each([
    "a/b từ 90% trở lên: 10 điểm; từ 80% đến dưới 90%: 8 điểm; dưới 80%: 0 điểm",
    "a / b đạt từ 90% trở lên: 10 điểm; từ 80% đến dưới 90%: 8 điểm; còn lại: 0 điểm",
    "a/b ≥ 90%: 10 điểm; a/b từ 80% đến dưới 90%: 8 điểm; a/b dưới 80%: 0 điểm",
  ])("“%s”", (text) => {
    expect(given(text, "79.99 80 89.9 90 100", "10")).toBe("0 8 8 10 10");
  });
});

describe("so many points a time, with an end", () => {
  test.each([
    ["Mỗi lần trừ 2 điểm, tối đa 10", "20 18 10 10"],
    ["Mỗi lần vi phạm trừ 2 điểm, trừ tối đa 10 điểm", "20 18 10 10"],
    ["Mỗi lần chậm báo cáo trừ 2 điểm, tối đa trừ 10 điểm", "20 18 10 10"],
    ["Mỗi lần vi phạm bị trừ 2 điểm; tổng điểm trừ không quá 10 điểm", "20 18 10 10"],
    ["Trừ 2 điểm/lần, không quá 10 điểm", "20 18 10 10"],
    ["Trừ 2 điểm cho mỗi văn bản chậm, nhưng tối đa không quá 10 điểm", "20 18 10 10"],
    ["Cứ mỗi văn bản chậm trừ 0,5 điểm, trừ tối đa 5 điểm", "20 19.5 17.5 15.5"],
    ["Mỗi mô hình được cộng 2 điểm, tối đa 10 điểm", "0 2 10 10"],
    ["Thưởng 1 điểm/sáng kiến, tối đa 5 điểm", "0 1 5 5"],
    ["Mỗi tin, bài được 0,5 điểm, tối đa 10 điểm", "0 0.5 2.5 4.5"],
  ])("“%s”", (text, points) => {
    expect(given(text, "0 1 5 9")).toBe(points);
  });

  test("penalty points are counted up, and not taken off a maximum", () => {
    expect(given("Mỗi lần vi phạm trừ 2 điểm, tối đa 10 điểm", "0 1 9", "10", "penalty")).toBe("0 2 10");
    expect(given("Mỗi lần trừ 2 điểm, tối đa 10 điểm", "1", "10", "bonus")).toBe("–");
    // Without a verb the kind of the criterion says it, and of a scored one nobody.
    expect(given("Mỗi sáng kiến 2,5 điểm, tối đa 5 điểm", "0 1 9", "5", "bonus")).toBe("0 2.5 5");
    expect(given("Mỗi lần chậm 2 điểm, tối đa 10 điểm", "0 1 9", "10", "penalty")).toBe("0 2 10");
    expect(given("Mỗi lần chậm 2 điểm, tối đa 10 điểm", "1", "10", "scored")).toBe("–");
    expect(given("Mỗi lần được 2 điểm, tối đa 10 điểm", "1", "10", "penalty")).toBe("–");
    expect(given("Mỗi lần cộng 2 điểm, tối đa 10 điểm", "1", "10", "penalty")).toBe("–");
  });

  test.each([
    "Mỗi lần vi phạm trừ 2 điểm",
    "Mỗi lần trừ 2 điểm, tối đa 30 điểm",
    "Mỗi lần trừ 5 điểm, tối đa 2 điểm",
    "Mỗi lần trừ 2 điểm, từ lần thứ 3 trừ 4 điểm, tối đa 10 điểm",
    "Mỗi lần trừ 2 điểm, tối đa 10 điểm; tái phạm không xếp loại",
    "Mỗi lần trừ 2 hoặc 3 điểm, tối đa 10 điểm",
  ])("“%s” leaves something open: no rule", (text) => {
    expect(given(text, "1")).toBe("–");
  });
});

describe("bands of places", () => {
  test.each([
    "Xếp hạng 1-10: 10 điểm; hạng 11-20: 8 điểm; hạng 21-30: 5 điểm; còn lại: 0 điểm",
    "Thứ hạng từ 1 đến 10: 10 điểm; từ 11 đến 20: 8 điểm; từ 21 đến 30: 5 điểm; ngoài 30: 0 điểm",
    "Hạng 1 – 10: 10 điểm\nHạng 11 – 20: 8 điểm\nHạng 21 – 30: 5 điểm",
    "Xếp thứ 1 đến thứ 10: 10 điểm; thứ 11 đến thứ 20: 8 điểm; thứ 21 đến thứ 30: 5 điểm; còn lại: 0 điểm",
  ])("“%s”", (text) => {
    expect(given(text, "1 10 11 20 30 31", "10")).toBe("10 10 8 8 5 0");
  });

  test.each([
    "Hạng 1-10: 10 điểm; hạng 12-20: 8 điểm",
    "Hạng 1-10: 10 điểm; hạng 10-20: 8 điểm",
    "Hạng 2-10: 10 điểm; hạng 11-20: 8 điểm",
    "Hạng 1-10: 8 điểm; hạng 11-20: 10 điểm",
    "Hạng 1-10: 10 điểm; hạng 11-20: 8 điểm; còn lại: 2 điểm",
    "Hạng 1-10: 10 điểm; hạng 11-20: 8 điểm; ngoài 30: 0 điểm",
  ])("“%s” has a gap or no fall: no rule", (text) => {
    expect(given(text, "1", "10")).toBe("–");
  });
});

describe("all or nothing above a level", () => {
  test.each([
    "Trên 90%: 10 điểm; còn lại: 0 điểm",
    "Tỷ lệ hồ sơ đúng hạn trên 90%: điểm tối đa; còn lại: 0 điểm",
    "Trên 90%: điểm tối đa; từ 90% trở xuống: 0 điểm",
    "> 90%: 10 điểm; ≤ 90%: 0 điểm",
  ])("“%s”", (text) => {
    expect(given(text, "0 89 90 90.01 100", "10")).toBe("0 0 0 10 10");
  });

  test.each([
    "Trên 90%: 8 điểm; còn lại: 0 điểm",
    "Trên 90%: 10 điểm; còn lại: 2 điểm",
    "Trên 90%: 10 điểm; dưới 90%: 0 điểm",
    "Trên 90%: 10 điểm; từ 80% trở xuống: 0 điểm",
    "Trên 90%: 10 điểm; từ 70% đến 90%: 5 điểm; còn lại: 0 điểm",
    "Trên 90% và không chậm: 10 điểm; còn lại: 0 điểm",
    "Tăng trên 90% so với năm trước: 10 điểm; còn lại: 0 điểm",
  ])("“%s” leaves the level open, or says more: no rule", (text) => {
    expect(given(text, "90", "10")).toBe("–");
  });
});

describe("in full from a level, below it in proportion", () => {
  test.each([
    "Từ 90% trở lên: điểm tối đa; dưới 90%: tỷ lệ x điểm tối đa",
    "a/b từ 90% trở lên: 20 điểm; dưới 90%: a/b x 20",
    "Đạt từ 90% trở lên: điểm tối đa; còn lại: tỷ lệ a/b * điểm tối đa",
  ])("“%s”", (text) => {
    expect(given(text, "0 45 89 90 95", "20")).toBe("0 9 17.8 20 20");
  });

  test("and nothing below another", () => {
    const text = "Từ 90% trở lên: điểm tối đa; từ 50% đến dưới 90%: tỷ lệ x điểm tối đa; dưới 50%: 0 điểm";
    expect(given(text, "49.9 50 89 90", "20")).toBe("0 10 17.8 20");
  });

  test.each([
    "Từ 90% trở lên: điểm tối đa; dưới 80%: tỷ lệ x điểm tối đa",
    "Từ 90% trở lên: 15 điểm; dưới 90%: tỷ lệ x điểm tối đa",
    "Từ 90% trở lên: điểm tối đa; từ 50% đến dưới 90%: tỷ lệ x điểm tối đa",
    "Từ 90% trở lên: điểm tối đa; từ 50% đến dưới 90%: tỷ lệ x điểm tối đa; dưới 40%: 0 điểm",
    "Từ 90% trở lên: điểm tối đa; dưới 90%: tỷ lệ x điểm tối đa, trừ 1 điểm khi chậm",
  ])("“%s” has a gap, or says more: no rule", (text) => {
    expect(given(text, "85", "20")).toBe("–");
  });
});

describe("a third case between yes and no", () => {
  test.each([
    "Có: 20 điểm; có nhưng chưa đầy đủ: 10 điểm; không: 0 điểm",
    "Ban hành đúng hạn: 20 điểm; ban hành chậm: 10 điểm; chưa ban hành: 0 điểm",
  ])("“%s” is a share of the maximum", (text) => {
    expect(given(text, "1 0.5 0")).toBe("20 10 0");
  });

  test.each([
    "Có: 15 điểm; có nhưng chưa đầy đủ: 10 điểm; không: 0 điểm",
    "Có: 20 điểm; có nhưng chưa đầy đủ: 10 điểm",
    "Có: 20 điểm; chưa đầy đủ: 25 điểm; không: 0 điểm",
  ])("“%s” does not say what all or nothing is: no rule", (text) => {
    expect(given(text, "1")).toBe("–");
  });
});

test.each(["Trên 90%: 10 điểm", "Chấm điểm lẻ đến 0,25", "Theo kết quả của Sở Nội vụ"])(
  "“%s” gives no rule",
  (text) => {
    expect(given(text, "1", "10")).toBe("–");
  },
);
