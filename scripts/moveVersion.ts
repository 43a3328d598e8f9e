import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readProject } from "./manifest/readProject";
import { movedVersion, type Versioned } from "./version/movedVersion";

// Called by `npm version`, which has raised package.json and commits what this changes.
const project = join(__dirname, "..");
const PATHS: { readonly [K in keyof Versioned]: string } = {
  manifest: "manifest.xml",
  workbench: "packages/workbench/package.json",
  changelog: "CHANGELOG.md",
};
const read = (path: string): string => readFileSync(join(project, path), "utf8");
const texts = { manifest: read(PATHS.manifest), workbench: read(PATHS.workbench), changelog: read(PATHS.changelog) };
const moved = movedVersion(texts, readProject(project).version, new Date().toISOString().slice(0, 10));
writeFileSync(join(project, PATHS.manifest), moved.manifest);
writeFileSync(join(project, PATHS.workbench), moved.workbench);
writeFileSync(join(project, PATHS.changelog), moved.changelog);
