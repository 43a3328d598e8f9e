import { catalog } from "../../src/framework/catalog/catalog";
import { loadFramework, readFramework, saveFramework } from "../../src/framework/document/loadFramework";
import { Random } from "../../test/generator/random";
import type { Target } from "./target";

type Json = null | boolean | number | string | Json[] | { [member: string]: Json };

/** A framework document with members made odd: refused with problems, or accepted and saved to what loads again. */
export const documents: Target = {
  name: "framework documents",
  attempt: (seed) => {
    const random = new Random(seed);
    let document: Json = JSON.parse(JSON.stringify(random.pick(catalog))) as Json;
    for (let left = random.int(1, 4); left > 0; left -= 1) document = altered(document, random);
    const read = readFramework(document);
    if (!read.ok) return read.error.length > 0 ? null : "refused without a problem";
    const saved = saveFramework(read.value);
    if (!saved.ok) return "accepted, and cannot be saved";
    const again = loadFramework(saved.value);
    return again.ok && JSON.stringify(again.value) === JSON.stringify(read.value) ? null : "loads as another framework";
  },
};

const ODD: readonly Json[] = [
  ...[
    null,
    true,
    0,
    -1,
    1e308,
    0.5,
    "",
    " ",
    "0",
    "-1",
    "1e3",
    "101",
    "\u0000",
    "\ud800",
    "__proto__",
    "a".repeat(5000),
  ],
  ...[[], {}, [null], { kind: "sum" }, "sum", "perGroup"],
];

function altered(value: Json, random: Random): Json {
  if (typeof value !== "object" || value === null || random.chance(8)) return random.pick(ODD);
  if (Array.isArray(value)) return alteredList(value, random);
  const members = Object.keys(value);
  if (members.length === 0 || random.chance(6))
    return { ...value, [random.pick(["x", "id", "kind"])]: random.pick(ODD) };
  const member = random.pick(members);
  const rest = Object.fromEntries(Object.entries(value).filter(([name]) => name !== member));
  return random.chance(10) ? rest : { ...value, [member]: altered(value[member] ?? null, random) };
}

function alteredList(list: readonly Json[], random: Random): Json {
  if (list.length === 0 || random.chance(8)) return [...list, random.pick(ODD)];
  const at = random.int(0, list.length - 1);
  if (random.chance(10)) return list.filter((_, index) => index !== at);
  if (random.chance(10)) return [...list, list[at] ?? null];
  return list.map((item, index) => (index === at ? altered(item, random) : item));
}
