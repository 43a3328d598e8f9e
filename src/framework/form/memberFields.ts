import type { Framework } from "../../model/framework";
import type { FormTrouble, FormWords } from "../../model/frameworkForm";
import { ok, type Result } from "../../model/result";
import { plainName } from "../../model/text/words";
import { figuresOf, type Named } from "./codecs";
import type { SectionName } from "./findSections";
import { type MemberSpec, specsBySection } from "./sections";

/** An item of a section of the worksheet; the general section is one item. */
export interface MemberPlace {
  readonly section: SectionName;
  readonly index: number;
}

/** One member of a document as people fill it in, in the words of the worksheet. */
export interface MemberField {
  /** Within its item: "rule", "knockOut.class". */
  readonly member: string;
  /** In the document: "criteria[2].rule". */
  readonly path: string;
  readonly label: string;
  /** Empty where the document does without it. Criteria and groups stand in it by their names, in “quotes”. */
  readonly text: string;
  readonly severalLines: boolean;
  /** It says all by figures in a fixed sentence (`sentencesOf`). */
  readonly filledIn: boolean;
  /** Wordings in the text whose figures are none to fill in. */
  readonly fixed: readonly string[];
  /** The words of a closed set, one or a line each; empty where there is none. */
  readonly choices: readonly string[];
  /** What such a text looks like. */
  readonly examples: readonly string[];
  /** What it may refer to, as it stands in the text. */
  readonly names: readonly string[];
}

type Holder = Readonly<Record<string, unknown>>;

/** Every member that an item of the section can have, those it does without too. */
export function memberFields(framework: Framework, place: MemberPlace, words: FormWords): readonly MemberField[] {
  const item = itemAt(framework, place);
  if (item === undefined) return [];
  const specs = specsBySection(words)[place.section].filter(({ path }) => canHave(item, path));
  return specs.map((spec) => {
    const { codec } = spec;
    const member = spec.path.join(".");
    const names = (codec.names ?? []).flatMap((kind) => namesOf(framework, kind));
    return {
      member,
      path: `${pathOf(place)}${member}`,
      label: spec.label.replace(/ \((?:mã|ids?)\)$/, ""),
      text: textOf(framework, item, spec, words),
      severalLines: codec.severalLines === true,
      filledIn: codec.filledIn === true,
      fixed: codec.fixed ?? [],
      choices: Object.values(codec.codes ?? {}),
      examples: (codec.examples ?? []).map((example) => withNames(example, names)),
      names,
    };
  });
}

/** The framework with the member as this text says it; a blank text is what a blank cell is. */
export function withMember(
  framework: Framework,
  place: MemberPlace,
  { member, text }: Pick<MemberField, "member" | "text">,
  words: FormWords,
): Result<Framework, FormTrouble> {
  const spec = specsBySection(words)[place.section].find(({ path }) => path.join(".") === member);
  const item = itemAt(framework, place);
  if (spec === undefined || item === undefined || text === textOf(framework, item, spec, words)) return ok(framework);
  const read = valueOf(framework, spec, text);
  return read.ok ? ok(withItem(framework, place, (item) => put(item, spec.path, read.value))) : read;
}

/** A framework without classes has no member of theirs. */
function canHave(item: Holder, path: readonly string[]): boolean {
  return path.length === 1 || item[path[0] ?? ""] !== null;
}

function valueOf(framework: Framework, { codec, blank }: MemberSpec, text: string): Result<unknown, FormTrouble> {
  const plain = text.normalize("NFC").trim();
  if (plain !== "") return codec.read(byIds(framework, codec.names ?? [], plain));
  return ok(blank === "omitted" ? undefined : blank === "null" ? null : []);
}

function textOf(framework: Framework, item: Holder, { path, codec }: MemberSpec, words: FormWords): string {
  const value = path.reduce<unknown>((inner, step) => (isHolder(inner) ? inner[step] : undefined), item);
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return "";
  const cell = codec.write(value);
  if (typeof cell === "number") return figuresOf(words).print(String(cell));
  return byNames(framework, codec.names ?? [], cell ?? "");
}

interface Known {
  readonly id: string;
  readonly name: string;
}

/** What stands in texts by its id; a name that is there twice tells nothing apart. */
function known({ criteria, groups = [] }: Framework, names: readonly Named[]): readonly Known[] {
  const all = [...(names.includes("criterion") ? criteria : []), ...(names.includes("group") ? groups : [])];
  const shown = all.map(({ id, name }) => ({ id, name: name.vi }));
  return shown.filter(({ name }) => shown.filter((other) => plainName(other.name) === plainName(name)).length === 1);
}

function byNames(framework: Framework, names: readonly Named[], text: string): string {
  const all = new Map(known(framework, names).map(({ id, name }) => [id, quoted(name)]));
  if (all.size === 0) return text;
  return text.replace(/(?<![\p{L}\d-])[a-z0-9]+(?:-[a-z0-9]+)*(?![\p{L}\d-])/gu, (word) => all.get(word) ?? word);
}

function byIds(framework: Framework, names: readonly Named[], text: string): string {
  const all = new Map(known(framework, names).map(({ id, name }) => [plainName(name), id]));
  if (all.size === 0) return text;
  return text.replace(/[“"]([^”"]+)[”"]/g, (whole, name: string) => all.get(plainName(name)) ?? whole);
}

/** The ids of a made-up framework, one after the other, in the names of this one. */
function withNames(example: string, names: readonly string[]): string {
  let at = 0;
  return example.replace(/[a-z]+(?:-[a-z0-9]+)+/g, (id) => names[at++] ?? id);
}

function namesOf(framework: Framework, kind: Named): readonly string[] {
  switch (kind) {
    case "criterion":
    case "group":
      return known(framework, [kind]).map(({ name }) => quoted(name));
    case "class":
      return (framework.classes?.levels ?? []).map(({ name }) => name.vi);
    // The sheet has them, not the framework.
    case "unit":
      return [];
  }
}

function quoted(name: string): string {
  return `“${name}”`;
}

function pathOf({ section, index }: MemberPlace): string {
  if (section === "general") return "";
  return `${section === "levels" ? "classes.levels" : section}[${index}].`;
}

function itemAt(framework: Framework, { section, index }: MemberPlace): Holder | undefined {
  const items: Readonly<Record<SectionName, readonly object[]>> = {
    general: [framework],
    criteria: framework.criteria,
    groups: framework.groups ?? [],
    units: framework.units ?? [],
    levels: framework.classes?.levels ?? [],
  };
  return items[section][section === "general" ? 0 : index] as Holder | undefined;
}

/** What is put is of the member's own type: its codec made it, and the check looks at it again. */
function withItem(framework: Framework, { section, index }: MemberPlace, change: (item: Holder) => Holder): Framework {
  if (section === "general") return change(framework as unknown as Holder) as unknown as Framework;
  const changed = (items: readonly object[]) =>
    items.map((item, at) => (at === index ? change(item as Holder) : item)) as unknown as readonly never[];
  if (section !== "levels") return { ...framework, [section]: changed(framework[section] ?? []) };
  const { classes } = framework;
  return classes === null ? framework : { ...framework, classes: { ...classes, levels: changed(classes.levels) } };
}

/** Undefined takes the member away, and with its last member what held it. */
function put(holder: Holder, [step = "", ...deeper]: readonly string[], value: unknown): Holder {
  const inner = isHolder(holder[step]) ? holder[step] : {};
  const next = deeper.length === 0 ? value : put(inner, deeper, value);
  const isGone = next === undefined || (isHolder(next) && Object.keys(next).length === 0);
  if (!isGone) return { ...holder, [step]: next };
  return Object.fromEntries(Object.entries(holder).filter(([member]) => member !== step));
}

function isHolder(value: unknown): value is Holder {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
