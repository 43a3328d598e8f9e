import { likeness, nameSyllables, sameName } from "../../src/model/text/words";

const like = (a: string, b: string) => likeness(nameSyllables(a), nameSyllables(b));

test.each([
  ["hoà", "hòa"],
  ["Thuỷ", "Thủy"],
  ["Nhận thức số".normalize("NFD"), "NHẬN THỨC SỐ"],
  ["An toàn,  an ninh mạng", "an toàn – an ninh mạng"],
])("%s and %s are one name", (a, b) => {
  expect(sameName(a, b)).toBe(true);
});

test.each([
  ["số", "sở"],
  ["Quy", "Qui"],
  ["Đắk", "Đăk"],
  ["nhận", "nhân"],
])("%s and %s are two", (a, b) => {
  expect(sameName(a, b)).toBe(false);
});

test.each(["3. Nhận thức số", "III. Nhận thức số (100 điểm)", "1.2) Nhận thức số /100", "Nhận thức số - tối đa 100"])(
  "numbering and points are no part of the name in %s",
  (text) => {
    expect(like(text, "Nhận thức số")).toBe(1);
  },
);

test("filler words weigh little, and a name of nothing else is told by them", () => {
  expect(like("Chuyển đổi Nhận thức số", "Nhận thức số")).toBeGreaterThan(0.9);
  expect(like("Kinh tế số", "Xã hội số")).toBeLessThan(0.3);
  expect(like("Nhận thức số", "Nhân lực số")).toBeLessThan(0.3);
  expect(like("Hoạt động chuyển đổi số", "Hoạt động chuyển đổi số")).toBe(1);
  expect(like("Hoạt động chuyển đổi số", "Hoạt động kinh tế số")).toBeLessThan(0.6);
});
