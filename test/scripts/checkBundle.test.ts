import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BuildCard, checkBundle, firstLoadLimit } from "../../scripts/bundle/checkBundle";

const sound: BuildCard = {
  version: "0.1.0",
  officeJs: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  firstLoad: ["guard.js", "taskpane.js", "pane.js", "pane.css"],
  rooms: ["excel", "model", "session", "taskpane"],
  packages: ["react"],
};

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "bundle-"))));
afterEach(() => rmSync(folder, { recursive: true }));

/** A build of two scripts and a page; each may be replaced. */
function check(files: Readonly<Record<string, string>> = {}, card: Partial<BuildCard> = {}) {
  const page = `<meta name="office-js" content="${sound.officeJs}" />`;
  const scripts = { "guard.js": "look()", "taskpane.js": "start()", "pane.js": "show()" };
  const all = { ...scripts, "pane.css": "p{margin:0}", "taskpane.html": page, ...files };
  for (const [name, text] of Object.entries(all)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, "build.json"), JSON.stringify({ ...sound, ...card }));
  return checkBundle(folder);
}

it("takes a small bundle of our own rooms and adds up its first load", () => {
  const { sizes, total, problems } = check();
  expect(problems).toEqual([]);
  expect(Object.keys(sizes)).toEqual(["guard.js", "taskpane.js", "pane.js", "pane.css"]);
  expect(total).toBe(sizes["guard.js"]! + sizes["taskpane.js"]! + sizes["pane.js"]!);
});

it("refuses a first load over the limit", () => {
  const { problems } = check({ "pane.js": randomBytes(firstLoadLimit).toString("base64") });
  expect(problems).toEqual([
    expect.stringMatching(/^the first load's scripts have \d+ bytes after gzip; 110000 are allowed$/),
  ]);
});

it("refuses to measure a first load that has lost a part", () => {
  expect(check({}, { firstLoad: ["guard.js", "taskpane.js"] }).problems).toHaveLength(1);
});

it("refuses workbench code, its packages, and any trace of them", () => {
  expect(check({}, { rooms: ["taskpane", "workbench"] }).problems).toEqual(["src/workbench is in the bundle"]);
  expect(check({}, { packages: ["react", "@univerjs/core"] }).problems).toEqual(["@univerjs/core is in the bundle"]);
  expect(check({ "later.js": 'const id = "univer"' }).problems).toEqual(["later.js speaks of Univer"]);
  expect(check({ "later.js": 'throw new Error("no universal measure")' }).problems).toEqual([]);
});

it("refuses an address that is neither its own nor Office.js, in any script or page", () => {
  const called = 'fetch("https://collect.example.com/event"); new WebSocket("wss://live.example.org")';
  expect(check({ "later.js": called }).problems).toEqual([
    "later.js names collect.example.com",
    "later.js names live.example.org",
  ]);
});

it("allows Office.js no address of Microsoft's in a build that carries its own copy", () => {
  const page = `<script src="${sound.officeJs}"></script>`;
  expect(check({ "taskpane.html": page }, { officeJs: "office/office.js" }).problems).toEqual([
    "taskpane.html names appsforoffice.microsoft.com",
  ]);
});
