import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { catalog } from "../../src/framework/catalog/catalog";
import { loadFramework, readFramework, saveFramework } from "../../src/framework/document/loadFramework";
import type { Framework } from "../../src/model/framework";
import type { FrameworkProblem } from "../../src/model/frameworkProblem";
import { documentTexts } from "../support/frameworks";

function problems(document: unknown): readonly FrameworkProblem[] {
  const read = readFramework(document);
  return read.ok ? [] : read.error;
}

const folder = join(__dirname, "../../src/framework/catalog");

test("every document of the folder is in the catalog, under the name of its id", () => {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.replace(/\.json$/, ""));
  expect(catalog.map(({ id }) => id).sort()).toEqual(files.sort());
});

test.each(documentTexts())("%s loads, saves and loads to the byte", (_, text) => {
  const loaded = loadFramework(text);
  expect(loaded.ok ? [] : loaded.error).toEqual([]);
  if (!loaded.ok) return;
  const saved = saveFramework(loaded.value);
  expect(saved).toEqual({ ok: true, value: text });
  expect(loadFramework(text)).toEqual(loaded);
});

test("members in another order, and decomposed letters, save to the same bytes", () => {
  const text = readFileSync(join(folder, "hung-yen-xa-2023.json"), "utf8");
  const document = JSON.parse(text) as Record<string, unknown>;
  const shuffled = Object.fromEntries(Object.entries(document).reverse());
  const loaded = loadFramework(JSON.stringify(shuffled).normalize("NFD"));
  expect(loaded.ok && saveFramework(loaded.value)).toEqual({ ok: true, value: text });
});

test("a document of format 1 is brought to the newest", () => {
  const { status, unitWords, ...old } = { ...catalog[0] };
  expect([status, unitWords?.length]).toEqual(["archived", 3]);
  const loaded = readFramework({ ...old, format: 1 });
  expect(loaded).toEqual({ ok: true, value: { ...catalog[0], status: "current", unitWords: [] } });
});

test("a document of format 2 keeps its words; its tie-breakers say what they compare", () => {
  const [first] = catalog;
  const old = { ...first, format: 2, ranking: { ...first?.ranking, tieBreakers: ["the-che-so"] } };
  expect(readFramework(old)).toEqual({
    ok: true,
    value: { ...first, ranking: { ...first?.ranking, tieBreakers: [{ of: "points", criteria: ["the-che-so"] }] } },
  });
  for (const ranking of [null, 5, {}, { tieBreakers: 5 }, { tieBreakers: [null, 5] }]) {
    expect(problems({ ...first, format: 2, ranking })).not.toEqual([]);
  }
});

test("a newer format is refused as such, an unknown one as no format", () => {
  expect(problems({ ...catalog[0], format: 4 })).toEqual([
    { code: "newerFormat", path: "format", found: 4, newest: 3 },
  ]);
  for (const format of [0, -1, 1.5, "2", null, NaN]) {
    expect(problems({ ...catalog[0], format })).toEqual([expect.objectContaining({ path: "format" })]);
  }
});

test("what is no document says so", () => {
  const broken = loadFramework("{ id: ");
  expect(broken).toMatchObject({ ok: false, error: [{ code: "notJson", path: "", line: 1, column: 3 }] });
  for (const value of [null, 7, "bộ tiêu chí", []]) {
    expect(problems(value)).toEqual([expect.objectContaining({ code: "wrongType", path: "", expected: "object" })]);
  }
});

test("an invalid framework is not saved", () => {
  const framework: Framework = { ...catalog[0]!, decimals: -1 };
  expect(saveFramework(framework)).toEqual({
    ok: false,
    error: [{ code: "outOfRange", path: "decimals", found: "-1", least: 0, most: null }],
  });
});

test("several things wrong are all named, with what is allowed", () => {
  const { year, ...rest } = { ...catalog[0]!, ranking: { ...catalog[0]!.ranking, ties: "1-1-3" }, mau: "xanh" };
  expect(year).toBe(2023);
  expect(problems(rest)).toEqual([
    { code: "missing", path: "year", expected: "wholeNumber", form: null, orNull: true, allowed: [] },
    { code: "notOneOf", path: "ranking.ties", found: "1-1-3", allowed: ["standard", "dense"] },
    { code: "unknownMember", path: "mau", allowed: expect.arrayContaining(["id", "criteria", "ranking"]) as string[] },
  ]);
});
