import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LEGACY_CODES, type LegacyEncoding } from "../../src/model/text/legacyCodes";
import { meantText } from "../../src/model/text/legacyText";
import { isSyllable } from "../../src/model/text/syllable";

const ROOT = join(__dirname, "../..");

/** Vietnamese as it is written: the words of the pane, of the guide and of the built-in frameworks. */
const TEXTS = ["src/locales/vi", "docs/guide", "src/framework/catalog"]
  .flatMap((folder) => readdirSync(join(ROOT, folder)).map((file) => join(ROOT, folder, file)))
  .filter((file) => /\.(?:ts|md|json)$/.test(file))
  .flatMap(
    (file) =>
      readFileSync(file, "utf8")
        .normalize("NFC")
        .match(/[\p{L} ]+/gu) ?? [],
  )
  .map((text) => text.trim())
  .filter((text) => /[À-ỹ]/u.test(text));

/** As it was typed before Unicode; null where the encoding has no letter for it. */
function typed(text: string, encoding: LegacyEncoding): string | null {
  const letters = new Map([...LEGACY_CODES[encoding]].map(([code, letter]) => [letter, code]));
  const codes = Array.from(text).map((letter) => (/[a-z ]/i.test(letter) ? letter : (letters.get(letter) ?? null)));
  return codes.includes(null) ? null : codes.join("");
}

const words = [...new Set(TEXTS.flatMap((text) => text.split(" ")))].filter((word) => /[À-ỹ]/u.test(word));

test("nearly every word of real Vietnamese is a syllable, and no other arrangement of tones is", () => {
  expect(words.length).toBeGreaterThan(900);
  expect(words.filter((word) => /\p{Ll}/u.test(word) && !isSyllable(word))).toEqual(["đ"]);
  expect(["xaõ", "ñôn", "hoàng", "quỳnh", "giếng", "uý", "úy", "cat", "cắt", "bốp", "bồp"].map(isSyllable)).toEqual([
    false,
    false,
    true,
    true,
    true,
    true,
    true,
    false,
    true,
    true,
    false,
  ]);
});

test("no text in Unicode is taken for another encoding", () => {
  expect(TEXTS.filter((text) => meantText(text) !== null)).toEqual([]);
});

test.each(["TCVN3", "VNI"] as const)("texts in %s come back as they were meant, or not at all", (encoding) => {
  const pairs = TEXTS.map((text) => ({ text, legacy: typed(text, encoding) })).filter(({ legacy }) => legacy !== null);
  expect(pairs.length).toBeGreaterThan(1_000);
  const meant = pairs.map(({ text, legacy }) => ({ text, meant: meantText(legacy ?? "") }));
  expect(meant.filter((each) => each.meant !== null && each.meant.text !== each.text)).toEqual([]);
  // One or two words may say something in Unicode as well.
  const long = meant.filter(({ text }) => text.length > 12);
  const proven = long.filter((each) => each.meant?.encoding === encoding);
  expect(proven.length / long.length).toBeGreaterThan(0.97);
});

test.each([
  ["X· B×nh Minh", "Xã Bình Minh"],
  ["Ph­êng Tr­êng S¬n", "Phường Trường Sơn"],
  ["UBND huyÖn Qu¶ng Ninh (§iÓm)", "UBND huyện Quảng Ninh (Điểm)"],
  ["Phöôøng Tröôøng Sôn", "Phường Trường Sơn"],
  ["XAÕ HOØA BÌNH", "XÃ HÒA BÌNH"],
  ["Ñôn vò", "Đơn vị"],
  ["X· An", "Xã An"],
  ["HÑND xaõ Taân An", "HĐND xã Tân An"],
])("%j means %j", (text, meant) => {
  expect(meantText(text)?.text).toBe(meant);
});

test.each([
  "",
  "Hoà Bình",
  "café",
  "niño",
  "Straße",
  "· Xa",
  "2 × 3",
  "«Xa»",
  "x²",
  "m×n",
  "NÑ",
  "9C\u00ad",
  "\u00adA",
  "Th\u00ada",
  "© 2023",
  "ABC®",
  "Hßa Bình",
  "Xã Bình Minh",
  "Bé",
  "Xã X· B×nh ờ",
])("%j is left alone", (text) => {
  expect(meantText(text)).toBeNull();
});
