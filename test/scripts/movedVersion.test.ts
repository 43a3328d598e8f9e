import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lintManifest } from "../../scripts/manifest/lintManifest";
import { readProject, versionsIn } from "../../scripts/manifest/readProject";
import { movedVersion } from "../../scripts/version/movedVersion";

const project = join(__dirname, "../..");
const read = (path: string): string => readFileSync(join(project, path), "utf8");
const TEXTS = {
  manifest: read("manifest.xml"),
  workbench: read("packages/workbench/package.json"),
  changelog: read("CHANGELOG.md").replace(/^## (\S+) — .*$/m, "## $1 — unreleased"),
};

test("manifest, workbench and changelog move with the package, and pass the manifest's checks", () => {
  const moved = movedVersion(TEXTS, "99.0.0", "2026-12-01");
  expect(moved.changelog).toContain("\n## 99.0.0 — 2026-12-01\n");
  expect(JSON.parse(moved.workbench)).toMatchObject({ name: "@xep-hang/workbench", version: "99.0.0" });
  const released = { ...readProject(project), version: "99.0.0", changelog: versionsIn(moved.changelog) };
  expect(lintManifest(moved.manifest, released, { production: false })).toEqual([]);
});

test("what is told as released already is not released again, and no version of another form is taken", () => {
  const released = { ...TEXTS, changelog: "# Changelog\n\n## 0.1.0 — 2026-11-28\n" };
  expect(() => movedVersion(released, "0.2.0", "2026-12-01")).toThrow("unreleased");
  expect(() => movedVersion(TEXTS, "0.2.0-beta.1", "2026-12-01")).toThrow("0.2.0-beta.1");
});
