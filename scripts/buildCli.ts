// Writes dist/cli: the command line as one compiled program, `xephang.mjs`, with what it loads later beside it.
import { chmodSync, copyFileSync, mkdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";

const ROOT = join(import.meta.dirname, "..");
const OUT = join(ROOT, "dist/cli");
const OFFICE_JS = "excel-web-16.00.js";

export async function buildCli(out = OUT): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  await build({
    entryPoints: { xephang: join(ROOT, "src/cli/index.ts") },
    outdir: out,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    // What calculates formulas is loaded when a formula has to be calculated.
    splitting: true,
    chunkNames: "later/[name]-[hash]",
    platform: "node",
    target: "node20",
    format: "esm",
    minify: true,
    legalComments: "none",
    define: { OFFICE_JS_BESIDE: JSON.stringify(OFFICE_JS) },
    // Some packages are written for `require`, which a module does not have by itself.
    banner: {
      js: `#!/usr/bin/env node
import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);`,
    },
    logLevel: "warning",
  });
  const officeJs = createRequire(import.meta.url).resolve("@microsoft/office-js/package.json");
  chmodSync(join(out, "xephang.mjs"), 0o755);
  copyFileSync(join(officeJs, "../dist", OFFICE_JS), join(out, OFFICE_JS));
}

if (process.argv[1]?.includes("buildCli") === true) void buildCli(process.argv[2]);
