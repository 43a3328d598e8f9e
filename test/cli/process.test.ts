import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { sample, scratch } from "../support/cliRun";

const project = resolve(__dirname, "../..");

/** The command as a person calls it, in a process of its own. */
function run(...args: readonly string[]): Ended {
  return runWith(process.env, args);
}

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly problems: string;
}

function runWith(env: NodeJS.ProcessEnv, args: readonly string[]): Ended {
  const tsx = join(project, "node_modules/tsx/dist/cli.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, "src/cli/index.ts", ...args], {
    cwd: project,
    env,
  });
  // A busy machine is long at it, and the command then says how far it is.
  return { code: status, out: stdout.toString(), problems: stderr.toString().replace(/^Đang [^%]* \d+%\n/gmu, "") };
}

test("package.json names the command that is tested here", () => {
  const { scripts } = jest.requireActual<{ scripts: Record<string, string> }>("../../package.json");
  expect(scripts["xephang"]).toBe("node scripts/xephang.mjs");
  // Which runs what is tested here, or the same compiled (compiled.test.ts).
  expect(readFileSync(join(project, "scripts/xephang.mjs"), "utf8")).toContain('"src/cli/index.ts"');
});

test("check of the published sample: one JSON object on standard output, exit 1, and the process ends", () => {
  const { code, out, problems } = run("check", "samples/hung-yen-xa-2023-cong-bo.xlsx", "--json");
  expect([code, problems]).toEqual([1, ""]);
  const { findings } = JSON.parse(out) as { findings: { code: string; severity: string }[] };
  expect(findings.filter(({ severity }) => severity === "error").map((found) => found.code)).toEqual([
    "published.total",
  ]);
});

test("rank to a file: exit 0", () => {
  const folder = scratch();
  const { code, out } = run("rank", sample("can-tho-2023.xlsx"), "--out", folder.path("kq.xlsx"));
  folder.remove();
  expect(code).toBe(0);
  expect(out).toContain("Đã ghi kết quả vào “");
});

test("a call that cannot be used: exit 2, everything on standard error", () => {
  expect(run("rank", "samples/khong-co.xlsx", "--json")).toEqual({
    code: 2,
    out: "",
    problems: "Không mở được “samples/khong-co.xlsx”: không có tệp này. Xem lại đường dẫn.\n",
  });
});

test("relative paths are meant from where npm was called", () => {
  const env = { ...process.env, npm_lifecycle_event: "xephang", INIT_CWD: join(project, "samples", "data") };
  expect(runWith(env, ["frameworks", "validate", "../../src/framework/catalog/hung-yen-xa-2023.json"]).code).toBe(0);
  expect(runWith(env, ["frameworks", "validate", "src/framework/catalog/hung-yen-xa-2023.json"]).code).toBe(2);
});

test("a reader that stops early changes no exit code", () => {
  const command =
    'node "$0" src/cli/index.ts rank a.xlsx --framework docs/cli-result.schema.json 2>&1 >/dev/null | head -1; exit "${PIPESTATUS[0]}"';
  const tsx = join(project, "node_modules/tsx/dist/cli.mjs");
  const { status, stdout } = spawnSync("bash", ["-c", command, tsx], { cwd: project });
  expect([status, stdout.toString().split("\n").length]).toEqual([2, 2]);
});
