import { spawnSync } from "node:child_process";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

const project = join(__dirname, "../..");

function start(...args: readonly string[]) {
  const tsx = join(project, "node_modules/tsx/dist/cli.mjs");
  return spawnSync(process.execPath, [tsx, join(project, "scripts/start.ts"), "--no-open", ...args], {
    encoding: "utf8",
    timeout: 30_000,
  });
}

it("says that a port is busy, what to do, and stops", async () => {
  const busy = createServer();
  await new Promise<void>((done) => busy.listen(0, "localhost", done));
  const { port } = busy.address() as AddressInfo;
  const { status, stderr } = start("--port", String(port));
  busy.close();
  expect(stderr).toContain(`Port ${port} is in use. → npm start -- --port 3000`);
  expect(status).toBe(2);
});

it.each(["none", "0", "70000", "1.5"])("refuses the port %s by name", (port) => {
  const { status, stderr } = start("--port", port);
  expect(stderr).toContain(`--port ${port}: a number from 1 to 65535 is needed`);
  expect(status).toBe(2);
});
