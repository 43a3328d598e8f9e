import fc from "fast-check";
import { readFramework } from "../../src/framework/document/loadFramework";
import { Chance } from "./chance";
import { expectedOf } from "./oracle";
import { randomFramework } from "./randomFramework";
import { randomSheet } from "./randomSheet";
import { resultOf } from "./resultOf";
import { times } from "../support/sweep";

test("every result is what a plain reading of the rules gives, whatever a framework combines", () => {
  let [tried, valid] = [0, 0];
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      const chance = new Chance(draw);
      const framework = randomFramework(chance);
      tried += 1;
      const read = readFramework(framework);
      if (!read.ok) return;
      valid += 1;
      const sheet = randomSheet(chance, framework);
      expect(resultOf(sheet, framework)).toEqual(expectedOf(sheet, framework));
    }),
    { numRuns: Number(process.env["ORACLE_RUNS"] ?? times(150, 300)) },
  );
  expect(valid).toBeGreaterThan(tried / 4);
});
