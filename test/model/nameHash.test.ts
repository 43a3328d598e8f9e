import fc from "fast-check";
import { nameHash } from "../../src/model/text/nameHash";
import { unitName } from "../../src/model/text/unitName";

/** What stands in front of names, what they are made of, and what is taken for one another in them. */
const piece = fc.constantFrom(
  ...["UBND ", "U.B.N.D ", "Ủy ban nhân dân ", "HĐND và UBND ", "1. ", "12.", "a) ", "3", " "],
  ...["Xã ", "x.", "TT ", "Thị trấn ", "tp.", "Phường ", "Ban ", "Sở ", "Trường "],
  ...["Hoà", "Hòa", "hoa2", "Quý", "Quí", "Đắk", "Đăk", "Dak", "Lắk ", "Y", "My ", "Mi ", "Ca'", "K’Rông", "à"],
  ...[" - ", "-", "–", ",", "A", "a1", "16", "2", "\u0301", "\u00a0", "İ", "ß", "Ж", "÷"],
);
const name = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(""));

test("names that may mean one unit have one hash", () => {
  const seen = new Map<string, { readonly name: string; readonly hash: number }>();
  fc.assert(
    fc.property(name, (text) => {
      const { loose } = unitName(text);
      const before = seen.get(loose) ?? { name: text, hash: nameHash(text) };
      seen.set(loose, before);
      expect([before.name, text, nameHash(text)]).toEqual([before.name, text, before.hash]);
    }),
    { numRuns: 4000 },
  );
  expect(seen.size).toBeLessThan(3800);
});

test("names of one place have hashes of their own", () => {
  const names = Array.from({ length: 3000 }, (_, index) => `UBND xã Tân ${["Lập", "Phú", "An"][index % 3]} ${index}`);
  expect(new Set(names.map(nameHash)).size).toBe(3000);
  expect(nameHash("Xã Tân Lập")).not.toBe(nameHash("Xã Tân Lợi"));
});
