const SIGNS: readonly (readonly [value: number, sign: string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** 4 is "IV": how appendices, lists and Word's own numbering count. From 1. */
export function romanNumeral(number: number): string {
  let [rest, text] = [number, ""];
  for (const [value, sign] of SIGNS) {
    text += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}
