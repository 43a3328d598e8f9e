import { createHash } from "node:crypto";
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle } from "./bundle/bundle";
import { checkBundle } from "./bundle/checkBundle";
import { assembleRelease, versionOf } from "./release/assembleRelease";
import { packRelease } from "./release/packRelease";

/** npm run release: writes dist/xep-hang-<version>.zip, which an office installs without npm, and its SHA-256 sum. */
async function release(): Promise<void> {
  const project = join(__dirname, "..");
  const work = mkdtempSync(join(tmpdir(), "xep-hang-release-"));
  const [pane, workbench] = [join(work, "pane"), join(work, "workbench")];
  try {
    await bundle({ mode: "production", folder: pane, env: { officejs: "self", workbench: "workbench/index.html" } });
    await bundle({ mode: "production", folder: workbench, env: { page: "workbench" } });
    const { problems } = checkBundle(pane);
    if (problems.length > 0) throw new Error(problems.join("\n"));
    const name = `xep-hang-${versionOf(project)}`;
    assembleRelease({ project, pane, workbench }, join(work, name));
    mkdirSync(join(project, "dist"), { recursive: true });
    const zip = join(project, `dist/${name}.zip`);
    packRelease(join(work, name), zip);
    const sum = createHash("sha256").update(readFileSync(zip)).digest("hex");
    writeFileSync(`${zip}.sha256`, `${sum}  ${name}.zip\n`);
    console.log(`dist/${name}.zip\n${sum}`);
  } finally {
    rmSync(work, { recursive: true });
  }
}

release().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
