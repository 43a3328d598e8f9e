import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openXlsx } from "@xep-hang/workbench/xlsx/openXlsx";
import { saveXlsx } from "@xep-hang/workbench/xlsx/saveXlsx";
import { cliJson, sample } from "../support/cliRun";

const ROOT = resolve(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "compiled-"));
const program = join(folder, "cli/xephang.mjs");

beforeAll(() => {
  const built = run(["--import", "tsx", join(ROOT, "scripts/buildCli.ts"), join(folder, "cli")], ROOT);
  expect([built.stderr, built.status]).toEqual(["", 0]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(args: readonly string[], cwd: string): ReturnType<typeof spawnSync> & { readonly stdout: string } {
  return spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
}

test("the compiled program says the same as its sources, from any folder", async () => {
  const file = sample("hung-yen-xa-2023.xlsx");
  const compiled = run([program, "rank", file, "--json"], folder);
  const { result, code } = await cliJson("rank", file);
  expect(compiled.status).toBe(code);
  expect(JSON.parse(compiled.stdout)).toEqual(JSON.parse(JSON.stringify(result)));
});

test("it calculates formulas that have no value yet", async () => {
  const file = sample("hung-yen-xa-2023.xlsx");
  const opened = await openXlsx(readFileSync(file));
  if (!opened.ok) throw new Error(opened.error.code);
  let formulas = 0;
  for (const sheet of Object.values(opened.value.data.sheets)) {
    for (const cells of Object.values(sheet.cellData ?? {})) {
      for (const [column, { v, ...cell }] of Object.entries(cells)) {
        if (typeof v !== "number" || Number.isInteger(v)) continue;
        cells[Number(column)] = { ...cell, f: `=${v}+0` };
        formulas++;
      }
    }
  }
  expect(formulas).toBeGreaterThan(40);
  const owing = join(folder, "cong-thuc.xlsx");
  writeFileSync(owing, await saveXlsx(opened.value));
  const compiled = run([program, "rank", owing, "--json"], folder);
  const { result } = await cliJson("rank", file);
  const { tables } = JSON.parse(compiled.stdout) as { readonly tables: readonly { readonly units: unknown }[] };
  expect(tables.map(({ units }) => units)).toEqual(result.tables.map(({ units }) => units));
});
