import { ScoreState } from "./countedPoints";
import { areAll } from "./uniform";

/**
 * The states of a sum to which a part is added, a place a unit; neither array is changed. One lacking part lacks in the
 * sum; the sum is left out only where all parts are, or where those that are counted are none that can stand `alone`.
 */
export function joinStates(sum: Uint8Array, part: Uint8Array, alone: boolean): Uint8Array {
  const { lacking, leftOut, counted } = ScoreState;
  // Nearly every column is counted throughout.
  if (areAll(part, counted)) {
    if (!alone || areAll(sum, counted)) return sum;
    if (areAll(sum, leftOut)) return part;
  }
  const joined = sum.slice();
  for (let unit = 0; unit < joined.length; unit += 1) {
    const own = part[unit];
    if (own === lacking) joined[unit] = lacking;
    else if (alone && own === counted && joined[unit] === leftOut) joined[unit] = counted;
  }
  return joined;
}
