import { tableFile } from "../../packages/workbench/test/support/tableFile";
import { openBytes } from "../../packages/workbench/test/support/openBytes";
import { at } from "../../src/model/address";
import { areaOf } from "../../src/model/areas";
import { gridFingerprint } from "../../src/model/fingerprint";
import type { Plan } from "../../src/model/plan";
import { differences, savedBook } from "./savedParts";
import { benchOf, grid, problem, value, type Bench } from "./workbench";

async function openedTable(): Promise<Bench> {
  return benchOf(await openBytes(tableFile()));
}

/** A text into cells that have to be free. */
async function writing({ port }: Bench, cell: string, isFree = true): Promise<Plan> {
  const read = await grid(port, "S");
  const { row, column } = at(cell);
  const area = areaOf(row, column, row, column);
  const source = areaOf(1, 1, 4, 2);
  return {
    steps: [
      {
        kind: "write",
        target: { kind: "existing", sheet: read.sheet },
        at: { row, column },
        rows: [[{ kind: "text", text: "chữ" }]],
      },
    ],
    sources: [{ sheet: read.sheet, area: source, fingerprint: gridFingerprint(read, source) }],
    free: isFree ? [{ sheet: read.sheet, area }] : [],
  };
}

test("nothing is written right beside a table that came from a file, which would grow by it", async () => {
  const b = await openedTable();
  const before = await savedBook(b);
  for (const cell of ["D3", "B6"]) {
    const refused = problem(await b.port.apply(await writing(b, cell)));
    expect([cell, refused.code, refused.cells]).toEqual([cell, "host.table", cell]);
  }
  expect(differences(before, await savedBook(b))).toEqual([]);
});

test("a write apart from the table, and one into its own cells, leave its part as it is, and are undone exactly", async () => {
  for (const [cell, isFree] of [
    ["E3", true],
    ["B3", false],
  ] as const) {
    const b = await openedTable();
    const before = await savedBook(b);
    value(await b.port.apply(await writing(b, cell, isFree)));
    const after = await savedBook(b);
    expect(after.parts).toEqual(before.parts);
    expect(after.sheets["S "]?.rest).toEqual(before.sheets["S "]?.rest);
    expect(differences(before, after).length).toBeGreaterThan(0);
    value(await b.port.undo());
    expect(differences(before, await savedBook(b))).toEqual([]);
    b.close();
  }
});
