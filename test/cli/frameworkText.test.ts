import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { frameworkText } from "../../src/cli/frameworkText";
import { catalog } from "../../src/framework/catalog/catalog";
import { loadFramework } from "../../src/framework/document/loadFramework";
import { formWords } from "../../src/locales/formWords";
import { numberText } from "../../src/locales/numbers";
import type { Framework } from "../../src/model/framework";
import { must } from "../support/cliRun";

const SAMPLES = join(__dirname, "../../samples/frameworks");
const samples = readdirSync(SAMPLES).map((file) => must(loadFramework(readFileSync(join(SAMPLES, file), "utf8"))));
const all: readonly Framework[] = [...catalog, ...samples];

/** Members whose value is a code with a word of its own, a name in another language, or said by the order. */
const IN_OTHER_WORDS = new Set(
  "en kind of comparison ties on lists status official sequence color parent notArising penaltySign assessment among format prefer rounding tied notRanked direction by over better sheets".split(
    " ",
  ),
);

/** Every text and figure of a document, as a reader would see it. */
function saidIn(value: unknown): readonly string[] {
  if (typeof value === "number") return [String(value)];
  if (typeof value === "string") return [/^-?\d+(\.\d+)?$/.test(value) ? numberText(value, "vi") : value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([member, inner]) => (IN_OTHER_WORDS.has(member) ? [] : saidIn(inner)));
}

test.each(all.map((framework) => [framework.id, framework] as const))("%s is shown whole", (_, framework) => {
  const shown = frameworkText(framework, "vi");
  expect(saidIn(framework).filter((text) => !shown.includes(text))).toEqual([]);
});

test("weights, kinds, the total rule, ties, conditions, quotas, what may be blank and notes have their words", () => {
  const shown = all.map((framework) => frameworkText(framework, "vi")).join("\n");
  const { criteria, general, levels, codes } = formWords("vi");
  const words = [
    [criteria.weight, criteria.kind, criteria.optional, criteria.cap, criteria.rule, criteria.verifier],
    [general["total.kind"], general.scale, general["ranking.ties"], general.notes, general["stages.sequence"]],
    [levels.conditions, levels.quota, codes.total.weightedMean, codes.kind.penalty, codes.ties.dense],
  ];
  expect(words.flat().filter((word) => !shown.includes(word))).toEqual([]);
});

test("in English too", () => {
  const weighted = catalog.find(({ total }) => total.kind === "weightedMean");
  if (weighted === undefined) throw new Error("a weighted framework was expected");
  const shown = frameworkText(weighted, "en");
  expect(shown).toContain(formWords("en").codes.total.weightedMean);
  expect(shown).toContain(weighted.name.en);
  expect(shown).toMatch(/ 0\.15 /);
});
