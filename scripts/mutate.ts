// Breaks a room's code on purpose and asks whether its own tests notice: `npm run mutate -- [ROOM …]`, scoring and ranking
// where none is named. What did not change since the last run is not tried again (reports/mutation).
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const project = join(__dirname, "..");
const rooms = process.argv.length > 2 ? process.argv.slice(2) : ["scoring", "ranking"];
for (const room of rooms) {
  if (!existsSync(join(project, "src", room))) throw new Error(`src/${room} is no room`);
  const args = [
    "run",
    "--mutate",
    `src/${room}/**/*.ts`,
    "--incrementalFile",
    `reports/mutation/${room.replaceAll("/", "-")}.json`,
  ];
  const { status } = spawnSync(process.execPath, [join(project, "node_modules/.bin/stryker"), ...args], {
    cwd: project,
    stdio: "inherit",
    // jest.pure.config.cjs reads which tests are asked.
    env: { ...process.env, MUTATED_ROOM: room },
  });
  if (status !== 0) process.exitCode = 1;
}
