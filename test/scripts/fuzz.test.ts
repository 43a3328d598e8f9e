import { documents } from "../../scripts/fuzz/documents";
import { files } from "../../scripts/fuzz/files";
import { plainTables } from "../../scripts/fuzz/plainTables";
import { plainTable, rowsOf } from "../../scripts/fuzz/plainTable";
import { requests } from "../../scripts/fuzz/requests";
import { spoiltSheets } from "../../scripts/fuzz/spoiltSheets";
import { Random } from "../generator/random";

test.each([plainTables, spoiltSheets, documents, files, requests])(
  "$name hold under some seeds",
  async ({ attempt }) => {
    for (const seed of [1, 2, 3]) expect(typeof (await attempt(seed))).not.toBe("string");
  },
);

test("figures of very different sizes under ranks are too fine to add up, and no fault", async () => {
  for (const seed of [132, 802, 804, 864]) expect(typeof (await spoiltSheets.attempt(seed))).not.toBe("string");
});

test("the same seed makes the same table, another one another", () => {
  const made = (seed: number) => JSON.stringify(rowsOf(plainTable(new Random(seed))));
  expect([made(5) === made(5), made(5) === made(6)]).toEqual([true, false]);
});
