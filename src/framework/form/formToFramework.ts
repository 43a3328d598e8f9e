import { FORMAT, type Framework } from "../../model/framework";
import type { FormProblem, FormWords } from "../../model/frameworkForm";
import type { FrameworkProblem } from "../../model/frameworkProblem";
import { err, ok, type Result } from "../../model/result";
import { readFramework } from "../document/loadFramework";
import { filledCells, firstColumn, loneText, type Rows, sameWords } from "./cells";
import { findSections, layoutProblem, type Section, type SectionName, type Sections, titleRow } from "./findSections";
import { inSheetWords } from "./inSheetWords";
import { readLabelled, readTable, type WrittenItems, type WrittenMember } from "./readMembers";
import { type MemberSpec, specsBySection } from "./sections";

type Members = Record<string, unknown>;
type Place = Omit<WrittenMember, "spec" | "cell"> & { readonly spec: MemberSpec | null };

/** What is being read: the cell that each path of the document comes from, and the cells that could not be read. */
interface Reading {
  readonly places: Map<string, Place>;
  readonly problems: FormProblem[];
}

/** Whether a worksheet holds a form of ours, wherever on it. */
export function isFrameworkForm(rows: Rows, words: FormWords): boolean {
  return titleRow(rows, words) >= 0;
}

/** The framework that a worksheet "Bộ tiêu chí" holds, or everything that is wrong with it, each with its cell. */
export function formToFramework(rows: Rows, words: FormWords): Result<Framework, readonly FormProblem[]> {
  const found = findSections(rows, words);
  const written = writtenItems(rows, found, words);
  const layout = [...found.problems, ...[...written.values()].flatMap(({ problems }) => problems)];
  const reading: Reading = { places: sectionPlaces(rows, found), problems: [...layout] };
  const document = documentOf(written, reading);
  const checked = readFramework(document);
  if (layout.length === 0 && !checked.ok) reading.problems.push(...told(checked.error, found, reading, words));
  reading.problems.push(...nameProblems(rows, found, document, words));
  if (checked.ok && reading.problems.length === 0) return ok(checked.value);
  return err([...reading.problems].sort((a, b) => a.row - b.row || a.column - b.column));
}

/** Where the members of a document stand on its worksheet: the cell of a path, or of the nearest thing around it. */
export function placesInForm(rows: Rows, words: FormWords): (path: string) => Pick<Place, "row" | "column"> {
  const found = findSections(rows, words);
  const reading: Reading = { places: sectionPlaces(rows, found), problems: [] };
  documentOf(writtenItems(rows, found, words), reading);
  return (path) => placeOf(path, reading.places) ?? { row: found.title, column: 0 };
}

function writtenItems(rows: Rows, { sections }: Sections, words: FormWords): ReadonlyMap<SectionName, WrittenItems> {
  const format = formatOf(rows, sections.get("general"), words);
  const specs = specsBySection(words);
  return new Map(
    [...sections].map(([name, section]) => {
      const known = specs[name].filter(({ since }) => since <= format);
      const read = name === "general" ? readLabelled(rows, section, known) : readTable(rows, section, known, words);
      return [name, read];
    }),
  );
}

/** Which members a worksheet has follows from the format that it says it is of. */
function formatOf(rows: Rows, general: Section | undefined, words: FormWords): number {
  const row = general?.rows.find((index) => sameWords(filledCells(rows[index])[0]?.cell ?? null, words.general.format));
  const format = Number(filledCells(rows[row ?? -1])[1]?.cell);
  return Number.isInteger(format) ? format : FORMAT;
}

function sectionPlaces(rows: Rows, { sections }: Sections): Map<string, Place> {
  const paths: readonly (readonly [SectionName, string])[] = [
    ["criteria", "criteria"],
    ["groups", "groups"],
    ["units", "units"],
    ["levels", "classes.levels"],
  ];
  return new Map(
    paths.flatMap(([name, path]) => {
      const row = sections.get(name)?.heading;
      return row === undefined ? [] : [[path, { row, column: firstColumn(rows[row]), spec: null }] as const];
    }),
  );
}

function documentOf(written: ReadonlyMap<SectionName, WrittenItems>, reading: Reading): Members {
  const items = (name: SectionName, path: (index: number) => string): readonly Members[] =>
    (written.get(name)?.items ?? []).map((members, index) => membersOf(members, path(index), reading));
  const [general = {}] = items("general", () => "");
  const levels = items("levels", (index) => `classes.levels[${index}]`);
  const { classes, ...rest } = general;
  return {
    ...rest,
    format: general["format"] ?? FORMAT,
    criteria: items("criteria", (index) => `criteria[${index}]`),
    ...optional(
      "groups",
      items("groups", (index) => `groups[${index}]`),
    ),
    ...optional(
      "units",
      items("units", (index) => `units[${index}]`),
    ),
    classes: levels.length === 0 ? null : { ...(classes as Members | undefined), levels: levels.map(withThreshold) },
  };
}

function optional(name: string, items: readonly Members[]): Members {
  return items.length === 0 ? {} : { [name]: items };
}

function membersOf(written: readonly WrittenMember[], path: string, { places, problems }: Reading): Members {
  const members: Members = {};
  for (const { spec, cell, ...place } of written) {
    places.set([...(path === "" ? [] : [path]), ...spec.path].join("."), { ...place, spec });
    const value = cell === null ? valueOfBlank(spec.blank) : spec.codec.read(cell);
    if (value === undefined) continue;
    if (!value.ok) problems.push({ trouble: value.error, label: spec.label, ...place });
    put(members, spec.path, value.ok ? value.value : cell);
  }
  return members;
}

function put(members: Members, path: readonly string[], value: unknown): void {
  const [last = "", ...outer] = [...path].reverse();
  let holder = members;
  for (const step of outer.reverse()) holder = (holder[step] ??= {}) as Members;
  holder[last] = value;
}

function valueOfBlank(blank: MemberSpec["blank"]): Result<unknown, never> | undefined {
  return blank === "omitted" ? undefined : ok(blank === "null" ? null : []);
}

/** A class without any word on its threshold has none; an inferred one may lack its value and its bounds. */
function withThreshold(level: Members): Members {
  const threshold = level["threshold"] as Members | undefined;
  if (threshold === undefined) return { ...level, threshold: null };
  const provenance = threshold["provenance"] as Members | undefined;
  const bounds = provenance?.["kind"] === "inferred" ? { greaterThan: null, atMost: null } : {};
  return { ...level, threshold: { value: null, ...threshold, provenance: { ...bounds, ...provenance } } };
}

/** What the validator says, at its cells and in the sheet's words; cells that could not be read are told already. */
function told(
  problems: readonly FrameworkProblem[],
  { title }: Sections,
  { places, problems: unread }: Reading,
  words: FormWords,
): readonly FormProblem[] {
  return problems.flatMap((problem): FormProblem[] => {
    const { row, column, spec } = placeOf(problem.path, places) ?? { row: title, column: 0, spec: null };
    if (unread.some((other) => other.row === row && other.column === column)) return [];
    const trouble = { code: "document", problem: inSheetWords(problem, spec?.codec ?? null, words) } as const;
    return [{ trouble, label: spec?.label ?? null, row, column }];
  });
}

/** The cell of the path itself, of its value, of the first thing within it, or of the nearest around it. */
function placeOf(path: string, places: ReadonlyMap<string, Place>): Place | undefined {
  const inner = [...places].find(([known]) => known.startsWith(`${path}.`))?.[1];
  const own = places.get(path) ?? places.get(`${path}.value`) ?? inner;
  if (own !== undefined || path === "") return own;
  const outer = path.slice(0, Math.max(0, path.lastIndexOf("."), path.endsWith("]") ? path.lastIndexOf("[") : 0));
  return placeOf(outer, places);
}

/** The name that readers see under the title is the one that is read. */
function nameProblems(rows: Rows, { preface }: Sections, { name }: Members, words: FormWords): readonly FormProblem[] {
  const names = Object.values((name ?? {}) as Readonly<Record<string, unknown>>).map(String);
  const [first] = preface;
  const isThere = preface.some((row) => names.some((known) => sameWords(loneText(rows[row]), known)));
  if (first === undefined || names.length === 0 || isThere) return [];
  const label = words.general["name.vi"];
  return [layoutProblem(rows, first, { code: "nameDiffers", found: loneText(rows[first]) ?? "", label })];
}
