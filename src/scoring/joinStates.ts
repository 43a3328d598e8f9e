import { areAll } from "./areAll";
import { ScoreState } from "./countedPoints";

/**
 * Brings the states of a part into those of the sum, a place a unit: one lacking part lacks in the sum; the sum is left out
 * only where all parts are, or where those that are counted are none that can stand `alone`.
 */
export function joinStates(sum: Uint8Array, part: Uint8Array, alone: boolean): void {
  const { lacking, leftOut, counted } = ScoreState;
  // Nearly every column is counted throughout, and looking for that is next to nothing.
  if (areAll(part, counted)) {
    if (!alone || areAll(sum, counted)) return;
    if (areAll(sum, leftOut)) {
      sum.fill(counted);
      return;
    }
  }
  for (let unit = 0; unit < sum.length; unit += 1) {
    const own = part[unit];
    if (own === lacking) sum[unit] = lacking;
    else if (alone && own === counted && sum[unit] === leftOut) sum[unit] = counted;
  }
}
