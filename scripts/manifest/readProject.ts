import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { VIEWS } from "../../src/taskpane/view";
import { type Project } from "./lintManifest";
import { pngSize } from "./pngSize";

/** What the project's other files say that a manifest must agree with. */
export function readProject(folder: string): Project {
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
  const changes = join(folder, "CHANGELOG.md");
  const changelog = existsSync(changes) ? versionsIn(readFileSync(changes, "utf8")) : [];
  return { version, changelog, views: VIEWS, pictureSize: (path) => pngSize(join(folder, path)) };
}

/** "## 0.1.0" or "## [0.1.0] …", in the order of the text. */
export function versionsIn(changelog: string): readonly string[] {
  return [...changelog.matchAll(/^## \[?(\d+\.\d+\.\d+)\]?/gm)].flatMap((match) => match[1] ?? []);
}
