import { FORMAT, type Framework } from "../../model/framework";
import type { FormCell, FormProblem, FormWords } from "../../model/frameworkForm";
import { err, ok, type Result } from "../../model/result";
import { readFramework } from "../loadFramework";
import { criterionSpecs, generalSpecs, groupSpecs, levelSpecs, type MemberSpec, unitSpecs } from "./sections";

type Rows = readonly (readonly FormCell[])[];
type Members = Record<string, unknown>;
/** The cell that each path of the document was read from. */
type Places = Map<string, { readonly row: number; readonly column: number }>;

/** Whether a worksheet begins like one of ours. */
export function isFrameworkForm(rows: Rows, words: FormWords): boolean {
  return same(rows[0]?.[0] ?? null, words.title);
}

/** The framework that a worksheet "Bộ tiêu chí" holds, or everything that is wrong with it, each with its cell. */
export function formToFramework(rows: Rows, words: FormWords): Result<Framework, readonly FormProblem[]> {
  const places: Places = new Map();
  const read = readFramework(documentOf(rows, words, places));
  if (read.ok) return ok(read.value);
  return err(read.error.map((problem) => ({ problem, ...placeOf(problem.path, places) })));
}

function documentOf(rows: Rows, words: FormWords, places: Places): Members {
  const sections = Object.values(words.sections);
  const starts = rows.flatMap((row, index) => (sections.some((title) => same(row[0] ?? null, title)) ? [index] : []));
  const section = (title: string): readonly [start: number, end: number] | null => {
    const start = starts.find((index) => same(rows[index]?.[0] ?? null, title));
    return start === undefined ? null : [start, starts.find((index) => index > start) ?? rows.length];
  };
  const items = (title: string, specs: readonly MemberSpec[], path: string) => {
    const range = section(title);
    return range === null ? null : readItems(rows, range, specs, path, places);
  };
  const general = readGeneral(rows, section(words.sections.general) ?? [0, 0], generalSpecs(words), places);
  const levels = items(words.sections.levels, levelSpecs(words), "classes.levels");
  const { classes, ...rest } = general;
  return {
    ...rest,
    format: general["format"] ?? FORMAT,
    criteria: items(words.sections.criteria, criterionSpecs(words), "criteria") ?? [],
    ...optional("groups", items(words.sections.groups, groupSpecs(words), "groups")),
    ...optional("units", items(words.sections.units, unitSpecs(words), "units")),
    classes: levels === null ? null : { ...(classes as Members | undefined), levels: levels.map(withThreshold) },
  };
}

function optional(name: string, items: readonly Members[] | null): Members {
  return items === null ? {} : { [name]: items };
}

/** "label | value" a row, found by its label. */
function readGeneral(
  rows: Rows,
  [start, end]: readonly [number, number],
  specs: readonly MemberSpec[],
  places: Places,
): Members {
  const members: Members = {};
  for (const spec of specs) {
    const row = rows.findIndex((cells, index) => index > start && index < end && same(cells[1] ?? null, spec.label));
    put(members, spec, rows[row]?.[2] ?? null);
    if (row >= 0) places.set(spec.path.join("."), { row, column: 2 });
  }
  return members;
}

/** A table under a row of column heads; columns are found by their heads, blank rows are passed over. */
function readItems(
  rows: Rows,
  [start, end]: readonly [number, number],
  specs: readonly MemberSpec[],
  path: string,
  places: Places,
): readonly Members[] {
  const heads = rows[start + 1] ?? [];
  const columns = specs.map(({ label }) => heads.findIndex((head) => same(head, label)));
  const items: Members[] = [];
  for (let row = start + 2; row < end; row += 1) {
    const cells = columns.map((column) => rows[row]?.[column] ?? null);
    if (cells.every(isBlank)) continue;
    const members: Members = {};
    specs.forEach((spec, index) => {
      put(members, spec, cells[index] ?? null);
      places.set(`${path}[${items.length}].${spec.path.join(".")}`, { row, column: columns[index] ?? 0 });
    });
    places.set(`${path}[${items.length}]`, { row, column: 0 });
    items.push(members);
  }
  return items;
}

function isBlank(cell: FormCell): boolean {
  return cell === null || String(cell).trim() === "";
}

function put(members: Members, { path, codec, blank }: MemberSpec, cell: FormCell): void {
  const value = cell === null || isBlank(cell) ? valueOfBlank(blank) : codec.read(composed(cell));
  if (value === undefined) return;
  const [last = "", ...outer] = [...path].reverse();
  let holder = members;
  for (const step of outer.reverse()) holder = (holder[step] ??= {}) as Members;
  holder[last] = value;
}

function composed(cell: string | number): string | number {
  return typeof cell === "string" ? cell.normalize("NFC") : cell;
}

function valueOfBlank(blank: MemberSpec["blank"]): unknown {
  return blank === "omitted" ? undefined : blank === "null" ? null : [];
}

/** A class without any word on its threshold has none; an inferred one may lack its value and its bounds. */
function withThreshold(level: Members): Members {
  const threshold = level["threshold"] as Members | undefined;
  if (threshold === undefined) return { ...level, threshold: null };
  const provenance = threshold["provenance"] as Members | undefined;
  const bounds = provenance?.["kind"] === "inferred" ? { greaterThan: null, atMost: null } : {};
  return { ...level, threshold: { value: null, ...threshold, provenance: { ...bounds, ...provenance } } };
}

function same(cell: FormCell, word: string): boolean {
  const plain = (text: string) => text.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
  return typeof cell === "string" && plain(cell) === plain(word);
}

/** The cell of the path itself, or of the nearest thing around it. */
function placeOf(path: string, places: Places): Pick<FormProblem, "row" | "column"> {
  let rest = path;
  while (rest !== "") {
    const place = places.get(rest);
    if (place !== undefined) return place;
    rest = rest.slice(0, Math.max(0, rest.lastIndexOf("."), rest.endsWith("]") ? rest.lastIndexOf("[") : 0));
  }
  return { row: null, column: null };
}
