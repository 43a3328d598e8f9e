import { joinStates } from "../../src/scoring/joinStates";
import { ScoreState } from "../../src/scoring/countedPoints";
import { areAll, uniform } from "../../src/scoring/uniform";
import { sameMaxima } from "../../src/scoring/maxima";
import { integerAt } from "../../src/scoring/integerColumn";

const { counted, lacking, leftOut } = ScoreState;
const STATES = [counted, lacking, leftOut];
const LENGTHS = [0, 1, 3, 4, 5, 8, 11];

describe("bytes that are all one value", () => {
  test.each(LENGTHS)("are so, %i of them, known or looked for, wherever they begin", (length) => {
    for (const value of STATES) {
      for (const other of STATES) {
        const isSo = length === 0 || value === other;
        expect(areAll(uniform(length, value), other)).toBe(isSo);
        expect(areAll(new Uint8Array(length).fill(value), other)).toBe(isSo);
        for (const start of [1, 2, 4]) {
          const room = new Uint8Array(length + start + 4).fill(value, start, start + length);
          room.fill(other === value ? 9 : other, start + length);
          expect(areAll(room.subarray(start, start + length), other)).toBe(isSo);
        }
      }
      expect([...uniform(length, value)]).toEqual(Array.from({ length }, () => value));
    }
  });

  test.each(LENGTHS.slice(1))("are not where one of %i is another", (length) => {
    for (let place = 0; place < length; place += 1) {
      const bytes = new Uint8Array(length).fill(2);
      bytes[place] = 1;
      expect(areAll(bytes, 2)).toBe(false);
    }
  });
});

/** As it is said: one lacking part lacks, and only counted parts that stand alone make a sum that is counted. */
function joined(sum: number, part: number, alone: boolean): number {
  if (sum === lacking || part === lacking) return lacking;
  return sum === counted || (alone && part === counted) ? counted : leftOut;
}

test("a part joins a sum unit by unit, the same where one state is in all", () => {
  for (const alone of [true, false]) {
    for (const sum of STATES) {
      for (const part of STATES) {
        const expected = joined(sum, part, alone);
        const sums = [uniform(5, sum), new Uint8Array(5).fill(sum)];
        const parts = [uniform(5, part), new Uint8Array(5).fill(part)];
        for (const own of sums)
          for (const added of parts)
            expect([...joinStates(own, added, alone)]).toEqual(Array.from({ length: 5 }, () => expected));
      }
    }
    const [sum, part] = [Uint8Array.of(0, 0, 0, 1, 1, 1, 2, 2, 2), Uint8Array.of(0, 1, 2, 0, 1, 2, 0, 1, 2)];
    expect([...joinStates(sum, part, alone)]).toEqual(Array.from(sum, (own, unit) => joined(own, part[unit]!, alone)));
    expect([...sum, ...part]).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2]);
  }
});

test("one maximum for all is nothing where a unit is left out, and open where nobody says it", () => {
  const states = Uint8Array.of(counted, lacking, leftOut);
  const { values, open } = sameMaxima(30n, states);
  expect([[0, 1, 2].map((unit) => integerAt(values, unit)), open]).toEqual([[30n, 30n, 0n], null]);
  expect(sameMaxima(null, states).open).toEqual(Uint8Array.of(1, 1, 0));
  expect(sameMaxima(null, uniform(2, leftOut)).open).toBeNull();
});
