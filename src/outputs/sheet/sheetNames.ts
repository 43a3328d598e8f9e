/** Excel's limit for the name of a sheet. */
const LONGEST = 31;

/** `wanted`, or with the first number behind it that no other sheet has: “Tổng hợp xếp loại (2)”. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  return sheetNamer(taken)(wanted);
}

/** Gives names of sheets that are not taken, each once. */
export function sheetNamer(taken: readonly string[]): (wanted: string) => string {
  const used = new Set(taken.map(sameName));
  return (wanted) => {
    for (let number = 1; ; number++) {
      const suffix = number === 1 ? "" : ` (${number})`;
      const name = wanted.slice(0, LONGEST - suffix.length) + suffix;
      if (used.has(sameName(name))) continue;
      used.add(sameName(name));
      return name;
    }
  };
}

/** Excel tells sheet names apart regardless of case; a person also regardless of how the accents are composed. */
function sameName(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
