import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";

const project = resolve(__dirname, "../..");

test("some cycles of scan, write, type and undo leave next to nothing in memory; npm run load runs 2 000", () => {
  const tsx = join(project, "node_modules/tsx/dist/cli.mjs");
  const { stdout, stderr, status } = spawnSync(process.execPath, [tsx, "scripts/load.ts", "20"], { cwd: project, encoding: "utf8" }); // prettier-ignore
  expect([status, stderr]).toEqual([0, ""]);
  const [, grown = "NaN"] = /^20 cycles: .* (-?[\d.]+) MB more at the end$/m.exec(stdout) ?? [];
  expect(Number(grown)).toBeLessThan(8);
});
