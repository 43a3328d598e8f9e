import { areaText, type Area } from "../model/address";

/** Far under the 8 192 characters that `getRanges` takes (office-js #5198): Excel writes each address out in full. */
const LONGEST_ADDRESSES = 1_000;

/** Areas in as many lots as one call of `getRanges` can take each. */
export function addressChunks(areas: readonly Area[]): readonly (readonly Area[])[] {
  const result: Area[][] = [];
  let length = LONGEST_ADDRESSES;
  for (const area of areas) {
    const text = areaText(area).length + 1;
    if (length + text > LONGEST_ADDRESSES) {
      result.push([]);
      length = 0;
    }
    result.at(-1)?.push(area);
    length += text;
  }
  return result;
}
