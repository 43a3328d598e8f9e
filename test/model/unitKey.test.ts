import { unitKey } from "../../src/model/text/unitKey";

test.each([
  "Xã Hòa Bình",
  "UBND xã Hoà Bình",
  "Ủy ban nhân dân xã Hòa Bình",
  "Uỷ ban nhân dân Xã Hoà Bình",
  "  xã   HÒA BÌNH ",
  "X. Hoà Bình",
  "3. Xã Hòa Bình",
  "UBND xã Hòa Bình".normalize("NFD"),
  "UBND xã Hòa Bình",
])("“%s” is the commune Hòa Bình", (name) => {
  expect(unitKey(name)).toBe(unitKey("xã Hòa Bình"));
});

test.each(["Phường Hòa Bình", "Hòa Bình", "Xã Hóa Bình", "Xã Hòa Bình 2", "Sở Hòa Bình", "Xã Hòa"])(
  "“%s” is another unit, or may be one",
  (name) => {
    expect(unitKey(name)).not.toBe(unitKey("xã Hòa Bình"));
  },
);
