import { readFramework } from "../../src/framework/document/loadFramework";
import type { FrameworkProblem } from "../../src/model/frameworkProblem";
import { documentTexts } from "../support/frameworks";
import { swept } from "../support/sweep";

type Json = null | boolean | number | string | Json[] | { [member: string]: Json };
type Path = readonly (string | number)[];

/** One thing made wrong: where, how, and where the error must be told. */
interface Mutation {
  readonly name: string;
  readonly expected: string;
  readonly document: Json;
}

/** Members that a document may lack; leaving one of them out is no mistake. */
const OPTIONAL = new Set(
  "notes groups units stages decimals notArising optional cap penaltySign rule method evidence verifier list assessment group notApplicable excluded knockOut conditions quota criteria direction prefer step byGroup examples places bars lowered rounding exception notRanked count outOf sheets madeOf alsoBy alternatives".split(
    " ",
  ),
);

/** Members that may be left out where they stand, and not elsewhere. */
const OPTIONAL_PATHS = /byGroup\[\d+\]\.(?:max|weight)$|quota\.tied$|^parts$|^parts\.weight$|rule\.least$/;

function pathText(path: Path): string {
  return path.map((step, at) => (typeof step === "number" ? `[${step}]` : at === 0 ? step : `.${step}`)).join("");
}

function places(value: Json, path: Path = []): readonly (readonly [Path, Json])[] {
  const inside =
    value === null || typeof value !== "object"
      ? []
      : Object.entries(value).flatMap(([key, item]) =>
          places(item, [...path, Array.isArray(value) ? Number(key) : key]),
        );
  return [[path, value], ...inside];
}

function changed(
  document: Json,
  path: Path,
  change: (holder: Record<string | number, Json>, key: string | number) => void,
) {
  const copy = structuredClone(document);
  let holder = copy as Record<string | number, Json>;
  for (const step of path.slice(0, -1)) holder = holder[step] as Record<string | number, Json>;
  change(holder, path.at(-1)!);
  return copy;
}

function mutationsAt(document: Json, path: Path, value: Json): readonly Mutation[] {
  const at = pathText(path);
  const put = (name: string, wrong: Json): Mutation => ({
    name: `${name} at ${at}`,
    expected: at,
    document: changed(document, path, (holder, key) => (holder[key] = wrong)),
  });
  const key = path.at(-1);
  const removed: readonly Mutation[] =
    typeof key === "string" && !OPTIONAL.has(key) && !OPTIONAL_PATHS.test(at)
      ? [
          {
            name: `nothing at ${at}`,
            expected: at,
            document: changed(document, path, (holder, member) => {
              Reflect.deleteProperty(holder, member);
            }),
          },
        ]
      : [];
  if (typeof value === "string") {
    const wrongForm = put("a space in front", ` ${value}`);
    return [...removed, put("a number for a text", 7), wrongForm, put("an empty text", "")];
  }
  if (typeof value === "number") return [...removed, put("a text for a number", "hai"), put("a fraction", value + 0.5)];
  if (Array.isArray(value)) return [...removed, put("an object for a list", {}), put("null for a list", null)];
  if (value === null) return [...removed, put("false for null", false)];
  if (typeof value === "boolean") return [...removed, put("a text for yes or no", "có")];
  const stray: Mutation = {
    name: `a stray member in ${at}`,
    expected: `${at}.gi-do`,
    document: changed(document, path, (holder, member) => (holder[member] = { ...value, "gi-do": 1 })),
  };
  return [...removed, put("a list for an object", []), stray];
}

function allMutations(): readonly Mutation[] {
  return documentTexts().flatMap(([name, text]) => {
    const document = JSON.parse(text) as Json;
    const inside = places(document).filter(([path]) => path.length > 0);
    return inside
      .flatMap(([path, value]) => mutationsAt(document, path, value))
      .map((mutation) => ({ ...mutation, name: `${name}: ${mutation.name}` }));
  });
}

/** Evenly over all documents, members and manners; the same 200 on every run. */
function sample(mutations: readonly Mutation[], count: number): readonly Mutation[] {
  return Array.from({ length: count }, (_, index) => mutations[Math.floor((index * mutations.length) / count)]!);
}

function problems(document: Json): readonly FrameworkProblem[] {
  const read = readFramework(document);
  return read.ok ? [] : read.error;
}

const mutations = allMutations();

test("there are mutations enough to choose 200 different ones from", () => {
  const chosen = sample(mutations, 200);
  expect(new Set(chosen.map(({ name }) => name)).size).toBe(200);
});

test.each(sample(mutations, 200).map((mutation) => [mutation.name, mutation] as const))("%s", (_, mutation) => {
  expect(problems(mutation.document).map(({ path }) => path)).toContain(mutation.expected);
});

test("no mutation of a short document is accepted, and none throws", () => {
  const short = swept(
    mutations.filter(({ name }) => !name.startsWith("vi-du-60")),
    600,
  );
  const accepted = short.filter(({ document }) => problems(document).length === 0);
  expect(short.length).toBeGreaterThan(500);
  expect(accepted.map(({ name }) => name)).toEqual([]);
});
