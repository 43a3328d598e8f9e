// `npm run -s xephang`: the compiled command line where it is younger than every source, else the sources themselves.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const compiled = join(root, "dist/cli/xephang.mjs");

if (isFresh()) {
  process.argv[1] = compiled;
  await import(pathToFileURL(compiled).href);
} else {
  const sources = ["--import", "tsx", join(root, "src/cli/index.ts"), ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, sources, { stdio: "inherit" }).status ?? 2;
}

function isFresh() {
  if (!existsSync(compiled)) return false;
  const made = statSync(compiled).mtimeMs;
  const isOlder = (file) => statSync(file).mtimeMs <= made;
  return [join(root, "package-lock.json"), ...filesIn(join(root, "src")), ...filesIn(join(root, "packages"))].every(
    isOlder,
  );
}

function* filesIn(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else yield path;
  }
}
