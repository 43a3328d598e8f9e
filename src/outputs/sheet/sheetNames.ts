import { isVisible } from "../../model/text/hiddenText";

/** Excel's limit for the name of a sheet. */
const LONGEST = 31;

/** `wanted`, or with the first number behind it that no other sheet has: “Tổng hợp xếp loại (2)”. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  return sheetNamer(taken)(wanted);
}

/** Gives names of sheets that are not taken, each once. */
export function sheetNamer(taken: readonly string[]): (wanted: string) => string {
  const used = new Set(taken.map(sameName));
  return (given) => {
    const wanted = allowed(given);
    for (let number = 1; ; number++) {
      const suffix = number === 1 ? "" : ` (${number})`;
      const name = cut(wanted, LONGEST - suffix.length) + suffix;
      if (used.has(sameName(name))) continue;
      used.add(sameName(name));
      return name;
    }
  };
}

/** Without what Excel allows in no sheet's name (: \\ / ? * [ ], an apostrophe at an end), and without what nobody sees. */
function allowed(name: string): string {
  const plain = name.replace(/[\p{Cc}\p{Cf}\p{Cs}:\\/?*[\]]+/gu, " ").replace(/\s+/g, " ");
  const trimmed = plain.replace(/^[' ]+|(?<![' ])[' ]+$/g, "");
  return isVisible(trimmed) ? trimmed : "…";
}

/** No half of a character is left at the end, nor a blank. */
function cut(name: string, length: number): string {
  return name.slice(0, length).replace(/[\uD800-\uDBFF]$|(?<!\s)\s+$/u, "");
}

/** A sheet of this name stands in the way of `wanted`. */
export function takesName(name: string, wanted: string): boolean {
  return sameName(name) === sameName(cut(allowed(wanted), LONGEST));
}

/** Excel tells sheet names apart regardless of case; a person also regardless of how the accents are composed. */
function sameName(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
