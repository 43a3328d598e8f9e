import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { componentsOf, thirdPartyNotices } from "../../scripts/bundle/thirdParty.cjs";

let nodeModules: string;
beforeEach(() => (nodeModules = mkdtempSync(join(tmpdir(), "packages-"))));
afterEach(() => rmSync(nodeModules, { recursive: true }));

function install(name: string, license: string, text: string | null): void {
  mkdirSync(join(nodeModules, name), { recursive: true });
  writeFileSync(join(nodeModules, name, "package.json"), JSON.stringify({ name, version: "1.2.3", license }));
  if (text !== null) writeFileSync(join(nodeModules, name, "LICENSE.md"), text);
}

function foldersOf(...names: readonly string[]): readonly string[] {
  return names.map((name) => join(nodeModules, name));
}

test("every package that ships has its version, licence and text, after the terms of Office.js", () => {
  install("one", "MIT", "One's terms\n");
  install("@two/three", "Apache-2.0", "Three's terms");
  const notices = thirdPartyNotices(foldersOf("one", "@two/three"));
  expect(notices).toMatch(/^Office\.js .*Microsoft's own terms/s);
  expect(notices).toContain("one 1.2.3 (MIT)\n\nOne's terms\n");
  expect(notices).toContain("@two/three 1.2.3 (Apache-2.0)\n\nThree's terms\n");
});

test("a licence that nobody has weighed stops the build, and so does one without its text", () => {
  install("free", "GPL-3.0", "terms");
  expect(() => thirdPartyNotices(foldersOf("free"))).toThrow("free is under GPL-3.0");
  install("bare", "MIT", null);
  expect(() => thirdPartyNotices(foldersOf("bare"))).toThrow("bare has no text of its licence");
});

test("a package's version is that of the copy that ships", () => {
  install("one", "MIT", "terms");
  install("one/node_modules/two", "0BSD", "terms");
  expect(componentsOf(foldersOf("one/node_modules/two"))).toEqual([
    { name: "one/node_modules/two", version: "1.2.3", license: "0BSD" },
  ]);
});
