import { existsSync } from "node:fs";
import { join } from "node:path";
import { checkBundle, firstLoadLimit } from "./bundle/checkBundle";

/** npm run size -- [FOLDER]: prints what the pane loads first and what is wrong; exit 0 in order, 1 not, 2 nothing built. */
function run(): number {
  const folder = process.argv[2] ?? join(__dirname, "../dist");
  if (!existsSync(join(folder, "build.json"))) {
    console.error(`${folder} has no build; run "npm run build" first`);
    return 2;
  }
  const { sizes, total, problems } = checkBundle(folder);
  for (const [file, size] of Object.entries(sizes)) console.log(`${kilobytes(size)}  ${file}`);
  console.log(
    `${kilobytes(total)}  scripts of the first load after gzip, Office.js aside (limit ${kilobytes(firstLoadLimit).trim()})`,
  );
  for (const problem of problems) console.error(problem);
  return problems.length === 0 ? 0 : 1;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`.padStart(9);
}

process.exitCode = run();
