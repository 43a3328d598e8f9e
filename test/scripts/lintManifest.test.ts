import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lintManifest, type Project } from "../../scripts/manifest/lintManifest";
import { readProject, versionsIn } from "../../scripts/manifest/readProject";

const root = join(__dirname, "../..");
const sound = readFileSync(join(root, "manifest.xml"), "utf8");
const project: Project = { ...readProject(root), version: "0.1.0", changelog: ["0.1.0"] };

/** The manifest with one thing changed; the thing must be there. */
function planted(text: string | RegExp, error: string): string {
  const changed = sound.replace(text, error);
  if (changed === sound) throw new Error(`nothing to change: ${String(text)}`);
  return changed;
}

const lint = (xml: string, { production = false, ...about }: Partial<Project> & { production?: boolean } = {}) =>
  lintManifest(xml, { ...project, ...about }, { production });

it("finds nothing wrong in the project's own manifest", () => {
  expect(lint(sound)).toEqual([]);
});

it.each<[what: string, xml: string, problem: RegExp]>([
  ["a text that is not XML", sound.slice(0, 3000), /^not well-formed XML/],
  [
    "a resid that names nothing",
    planted('resid="Check.Tip"', 'resid="Check.Tipp"'),
    /^resid Check\.Tipp names no resource$/,
  ],
  [
    "a resource that nothing uses",
    planted('<Description resid="Check.Tip" />', '<Description resid="Rank.Tip" />'),
    /^resource Check\.Tip is used nowhere$/,
  ],
  ["an id given twice", planted('id="XepHang.Check"', 'id="XepHang.Rank"'), /^id XepHang\.Rank is given twice$/],
  ["the placeholder GUID", planted(/<Id>.*<\/Id>/, "<Id>00000000-0000-0000-0000-000000000000</Id>"), /is not a GUID/],
  [
    "a resid longer than Office takes",
    sound.replaceAll('"Frameworks.Tip"', `"Frameworks.${"T".repeat(30)}"`),
    /is longer than 32/,
  ],
  [
    "a missing icon size",
    planted(/ *<bt:Image size="80" resid="Rank\.Icon\.80" \/>\n/, ""),
    /^XepHang\.Rank has no icon of 80 px$/,
  ],
  [
    "an icon of another size than it says",
    planted("assets/check-32.png", "assets/check-40.png"),
    /check-40\.png is 40 × 40 px, not 32$/,
  ],
  ["an icon that is not there", planted("assets/icon-64.png", "assets/nothing-64.png"), /nothing-64\.png is not a PNG/],
  [
    "an address that is not https",
    planted("https://localhost:3000/taskpane.html?view=rank", "http://localhost:3000/taskpane.html?view=rank"),
    /is not https$/,
  ],
  [
    "an address elsewhere",
    planted("https://localhost:3000/taskpane.html?view=rank", "https://example.com/taskpane.html?view=rank"),
    /is not at https:\/\/localhost:3000/,
  ],
  [
    "a view that the pane does not have",
    planted("?view=summary", "?view=totals"),
    /opens a view that the pane does not have$/,
  ],
  [
    "a string without English",
    planted(/(id="Rank\.Tip"[^>]*>)\s*<bt:Override[^>]*\/>/, "$1"),
    /^Rank\.Tip has no en-US text$/,
  ],
  [
    "an empty Vietnamese string",
    planted(/id="Check\.Label" DefaultValue="[^"]*"/, 'id="Check.Label" DefaultValue=" "'),
    /^Check\.Label has no Vietnamese text$/,
  ],
  ["another default language", planted("<DefaultLocale>vi-VN", "<DefaultLocale>en-US"), /^DefaultLocale is en-US/],
  [
    "a label that is too long",
    planted(/id="Rank\.Label" DefaultValue="[^"]*"/, `id="Rank.Label" DefaultValue="${"x".repeat(126)}"`),
    /^Rank\.Label has 126 characters; 125 are allowed$/,
  ],
  [
    "a tip that is too long",
    planted(/id="Rank\.Tip" DefaultValue="[^"]*"/, `id="Rank.Tip" DefaultValue="${"x".repeat(251)}"`),
    /^Rank\.Tip has 251 characters; 250 are allowed$/,
  ],
  [
    "a version that is not the project's",
    planted("<Version>0.1.0.0", "<Version>0.2.0.0"),
    /^Version is 0\.2\.0\.0; package\.json says 0\.1\.0/,
  ],
  [
    "a shared runtime beside a TaskpaneId",
    planted("<DesktopFormFactor>", '<Runtimes><Runtime resid="Rank.Url" /></Runtimes><DesktopFormFactor>'),
    /^TaskpaneId does not go with a shared runtime$/,
  ],
])("finds %s", (_, xml, problem) => {
  const found = lint(xml);
  expect(found.filter((sentence) => problem.test(sentence))).toHaveLength(1);
  expect(found.length).toBeLessThanOrEqual(2);
});

it("wants the changelog to tell of the version, above the one before", () => {
  expect(lint(sound, { changelog: [] })).toEqual(["CHANGELOG.md tells of no version first; package.json says 0.1.0"]);
  expect(lint(sound, { changelog: ["0.0.9", "0.1.0"] })).toEqual([
    "CHANGELOG.md tells of 0.0.9 first; package.json says 0.1.0",
    "version 0.0.9 is not above 0.1.0, the one before it in CHANGELOG.md",
  ]);
  expect(lint(sound, { changelog: ["0.1.0", "0.1.0"] })).toEqual([
    "version 0.1.0 is not above 0.1.0, the one before it in CHANGELOG.md",
  ]);
  expect(lint(sound, { changelog: ["0.1.0", "0.0.10"] })).toEqual([]);
});

it("lets no developer's address into a manifest for users", () => {
  expect(lint(sound, { production: true })[0]).toMatch(/is a developer's own address$/);
  const published = sound.replaceAll("https://localhost:3000", "https://xephang.example.gov.vn");
  expect(lint(published, { production: true })).toEqual([]);
});

it("reads the released versions of a changelog in their order", () => {
  expect(versionsIn("# Changes\n\n## 0.2.0\n- b\n\n## [0.1.1] 2026\n### 0.9.9\n## 0.1.0\n")).toEqual([
    "0.2.0",
    "0.1.1",
    "0.1.0",
  ]);
});
