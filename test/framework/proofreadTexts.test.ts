import { proofread } from "../../src/framework/proofread/proofread";
import { frameworkOf } from "../support/framework";

/** What is told of a criterion of 20 points whose way to score is this text. */
function told(method: string): readonly string[] {
  const framework = frameworkOf({
    a: { max: "20", method, name: { vi: "Hồ sơ trực tuyến", en: "Online" } },
    b: { max: "80", name: { vi: "Kinh tế số", en: "Economy" } },
  });
  return proofread({ ...framework, scale: "100" }).map(({ code }) => code);
}

test.each([
  "Từ 70 điểm đến 89 điểm: 10 điểm; từ 90 điểm trở lên: 20 điểm",
  "Dưới 50%: 0 điểm; từ 51% đến 70%: 10 điểm; trên 70%: 20 điểm",
  "≥ 90%: 20 điểm; 70 - 89%: 10 điểm",
  "Trên 90%: 20 điểm; từ 70% đến 89%: 10 điểm",
  "Đạt 90% trở lên: 20 điểm; đạt 70% đến 89%: 10 điểm",
  ">= 90%: 20 điểm; 70% đến 89%: 10 điểm",
  "Từ 90 đến 100%: 20 điểm; từ 70 đến 89%: 10 điểm; dưới 70%: 0 điểm",
  "Từ 90% trở lên: 20 điểm; từ 70% đến dưới 89%: 10 điểm",
  "Dưới 70%: 0 điểm; từ 80% trở lên: 20 điểm",
  "70% đến 90%: 10 điểm; trên 95%: 20 điểm",
  "Dưới 3 vụ: 20 điểm; từ 4 vụ đến 6 vụ: 10 điểm",
  "Trên 70%: 20 điểm; dưới 70%: 10 điểm",
])("bandGap: %s", (text) => {
  expect(told(text)).toEqual(["bandGap"]);
});

test.each([
  "Từ 70% đến 90%: 10 điểm; từ 90% trở lên: 20 điểm",
  "Dưới 75%: 0 điểm; từ 70% trở lên: 20 điểm",
  "Từ 70% đến 90%: 10 điểm; từ 85% đến 100%: 20 điểm",
  "Đến 70%: 5 điểm; từ 70% đến 90%: 10 điểm",
])("bandOverlap: %s", (text) => {
  expect(told(text)).toEqual(["bandOverlap"]);
});

test.each([
  "Điểm tối đa: 15 điểm",
  "Không quá 15 điểm",
  "Tối đa 15 điểm",
  "Đạt đủ: 15 điểm tối đa",
  "Tổng điểm tối đa 25đ",
  "a) Có kế hoạch: tối đa 10 điểm; b) Có báo cáo: tối đa 5 điểm",
])("textMaximumDiffers: %s", (text) => {
  expect(told(text)).toEqual(["textMaximumDiffers"]);
});

test.each([
  "4 cuộc: 25 điểm; 3 cuộc: 15 điểm",
  "4 cuộc trở lên (25 điểm); 3 cuộc (15 điểm)",
  "25 điểm nếu hoàn thành đúng hạn",
  "Hoàn thành đúng hạn được 25đ",
  "Hoàn thành trước hạn được tính 25 điểm",
])("textPointsAboveMaximum: %s", (text) => {
  expect(told(text)).toEqual(["textPointsAboveMaximum"]);
});

test.each([
  "Trên 90%: 20 điểm; từ 70% đến 90%: 10 điểm; dưới 70%: 0 điểm",
  "Từ 90% trở lên: 20 điểm; từ 70% đến dưới 90%: 10 điểm; dưới 70%: 0 điểm",
  "≥ 90%: 20 điểm; từ 70% đến dưới 90%: 10 điểm",
  "4 cuộc trở lên: 20 điểm; 3 cuộc: 15 điểm; 2 cuộc: 10 điểm",
  "Hạng 1 - 3: 20 điểm; hạng 4 - 6: 10 điểm; hạng 7 trở đi: 0 điểm",
  "Thứ hạng từ 1 đến 10: 20 điểm; từ 11 đến 20: 8 điểm; ngoài 20: 0 điểm",
  "Dưới 5 vụ: 20 điểm; từ 5 vụ đến 10 vụ: 10 điểm; trên 10 vụ: 0 điểm",
  "Dưới 3 lần: 20 điểm; từ 3 đến 5 lần: 10 điểm",
  "Giảm từ 5% trở lên so với năm trước: 20 điểm",
  "Trên 50% số xã có từ 80% trở lên hộ dân: 20 điểm",
  "Trong năm 2024-2025, từ 90% trở lên: 20 điểm",
  "Nộp chậm dưới 5 ngày trừ 1 điểm; từ 5 đến 10 ngày trừ 2 điểm; trên 10 ngày trừ 5 điểm",
  "Có 25 điểm truy cập Internet công cộng: 20 điểm",
  "Đạt từ 80 điểm trở lên theo Bộ chỉ số PAPI: 20 điểm",
  "a) Có kế hoạch: tối đa 10 điểm; b) Có báo cáo: tối đa 10 điểm",
  "Mỗi lần chậm trừ 2 điểm, trừ không quá 10 điểm",
  "Dưới 5%: 20 điểm; dưới 10%: 10 điểm; từ 10% trở lên: 0 điểm",
  "Giảm trên 5% số vụ và dưới 10 vụ: 20 điểm; còn lại: 0 điểm",
])("goes together: %s", (text) => {
  expect(told(text)).toEqual([]);
});
