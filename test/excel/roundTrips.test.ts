import { resultsPlan, SHEET_NAME } from "./rankedSheet";
import { bench, value } from "./workbench";

const UNITS = Array.from({ length: 2_000 }, (_, index) => ({
  row: index + 2,
  name: `Xã ${index}`,
  total: String(50 + (index % 37)),
  rank: index + 1,
  level: index % 2,
}));
const body = (cell: string | number) => ({ value: cell, style: { ff: "Times New Roman", fs: 12 } });
const LARGE = {
  name: SHEET_NAME,
  rows: [["Đơn vị", "A", "B"].map(body), ...UNITS.map(({ name }) => [name, 20.5, 30.5].map(body))],
};

test("columns and summary of 2 000 units take few requests, and hardly more than their values", async () => {
  const b = bench([LARGE]);
  const choices = { units: UNITS, cells: "A1:C2001" };
  const plan = await resultsPlan(b, choices);
  b.requests();
  const bytes = b.host.counters.bytesIn;
  value(await b.port.apply(plan));
  expect(b.requests()).toBeLessThanOrEqual(8);
  const values = plan.steps.flatMap((step) => (step.kind === "write" ? step.rows.flat() : []));
  const json = JSON.stringify(
    values.map((content) => ("value" in content ? content.value : "text" in content ? content.text : "")),
  );
  // Values, and beside them 145 kilobytes at most for all formats, charts, names and checks together.
  expect(b.host.counters.bytesIn - bytes).toBeLessThan(1.3 * json.length + 145_000);

  const again = await resultsPlan(b, choices);
  b.requests();
  value(await b.port.apply(again));
  expect(b.requests()).toBeLessThanOrEqual(10);
  value(await b.port.undo());
  expect(b.requests()).toBeLessThanOrEqual(5);
});
