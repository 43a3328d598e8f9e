import type { CriteriaTable, CriterionLine } from "../../model/criteriaTable";
import { add, compare, type Decimal, decimalText, ZERO } from "../../model/numbers/decimal";
import { clean, type DerivedFramework, type Draft, type DraftCriterion } from "./draft";
import { frameworkOf } from "./frameworkOf";
import { kindOfName } from "./kindOfName";
import { numberingDepths } from "./numberingDepth";
import { readPointRule } from "./rule/readPointRule";
import { idMaker } from "./slug";

/** A line that names a criterion, with the texts of the lines below that only explain it. */
interface Entry {
  readonly line: CriterionLine;
  readonly depth: number;
  readonly explanations: string[];
}

/** A draft from a decision's own table of criteria, a row each; null where it names none. */
export function fromRows({ sheet, title, lines, total }: CriteriaTable): DerivedFramework | null {
  const entries = foldOptions(withSettledMaxima(entriesOf(lines)));
  const criteria = criteriaOf(entries);
  if (criteria.length === 0) return null;
  return frameworkOf({
    sheet,
    title: title === null ? null : clean(title),
    units: [],
    groups: [],
    criteria,
    total: { kind: "sum" },
    scale: scaleOf(total, entries),
  });
}

function scaleOf(total: CriteriaTable["total"], entries: readonly Entry[]): Draft["scale"] {
  if (total === null || total.max === null) return null;
  const sum = sumOf(entries.filter(({ depth }) => depth === 0));
  return { value: settled(total.max, total.otherMax, sum), cell: total.cell };
}

/** Where a maximum has two readings, the one that its parts add up to; without parts, or with others, the first. */
function withSettledMaxima(entries: readonly Entry[]): readonly Entry[] {
  return entries.map((entry, index) => {
    const { max, otherMax } = entry.line;
    if (max === null || otherMax === null) return entry;
    const below = entries.slice(index + 1);
    const end = below.findIndex(({ depth }) => depth <= entry.depth);
    const parts = below.slice(0, end < 0 ? undefined : end).filter(({ depth }) => depth === entry.depth + 1);
    return { ...entry, line: { ...entry.line, max: settled(max, otherMax, sumOf(parts)) } };
  });
}

function settled(max: Decimal, otherMax: Decimal | null, sum: Decimal | null): Decimal {
  return otherMax !== null && sum !== null && compare(otherMax, sum) === 0 ? otherMax : max;
}

function sumOf(entries: readonly Entry[]): Decimal | null {
  const points = entries.flatMap(({ line }) => line.max ?? []);
  return points.length === 0 ? null : points.reduce(add, ZERO);
}

/** A line without points that is numbered by a dash or not at all explains the criterion above it. */
function entriesOf(lines: readonly CriterionLine[]): readonly Entry[] {
  const depthOf = numberingDepths();
  const entries: Entry[] = [];
  for (const line of lines) {
    const last = entries.at(-1);
    const isExplanation = line.max === null && (line.numbering === "" || /^[-–+•]$/.test(line.numbering));
    if (isExplanation && last !== undefined) last.explanations.push(`${line.name} ${line.method}`.trim());
    else if (line.name !== "") {
      const depth = depthOf(line.numbering) ?? last?.depth ?? 0;
      entries.push({ line, depth, explanations: [] });
    }
  }
  return entries;
}

/**
 * Lines a), b), … that do not add up to the line above them but whose most is its maximum are its steps ("4 lần 20,
 * 3 lần 15"), not components: they are folded into its explanation.
 */
function foldOptions(entries: readonly Entry[]): readonly Entry[] {
  const kept: Entry[] = [];
  for (let index = 0; index < entries.length; index += 1) {
    const entry = entries[index];
    if (entry === undefined) continue;
    kept.push(entry);
    const options = optionsBelow(entries, index);
    if (!areAlternatives(entry.line.max, options)) continue;
    entry.explanations.push(...options.map(({ line }) => `${line.name}: ${pointsText(line.max)} điểm`));
    index += options.length;
  }
  return kept;
}

function pointsText(max: Decimal | null): string {
  return max === null ? "" : decimalText(max).replace(".", ",");
}

function optionsBelow(entries: readonly Entry[], index: number): readonly Entry[] {
  const options: Entry[] = [];
  const depth = entries[index]?.depth ?? 0;
  for (const entry of entries.slice(index + 1)) {
    if (entry.depth <= depth || !/^(?:[a-zđ][.)]?|[-–+•])$/u.test(entry.line.numbering)) break;
    options.push(entry);
  }
  return options;
}

function areAlternatives(max: Decimal | null, options: readonly Entry[]): boolean {
  const points = options.flatMap(({ line }) => line.max ?? []);
  if (max === null || options.length < 2 || points.length < options.length) return false;
  const sum = points.reduce(add, ZERO);
  const most = points.reduce((a, b) => (compare(b, a) > 0 ? b : a));
  return compare(sum, max) !== 0 && compare(most, max) === 0;
}

function criteriaOf(entries: readonly Entry[]): readonly DraftCriterion[] {
  const make = idMaker();
  const open: DraftCriterion[] = [];
  return entries.map((entry, index) => {
    open.length = Math.min(open.length, entry.depth);
    const isMain = (entries[index + 1]?.depth ?? 0) > entry.depth;
    const criterion = criterionOf(entry, make(nameOf(entry.line)), open.at(-1) ?? null, isMain);
    open.push(criterion);
    return criterion;
  });
}

function criterionOf(
  { line, explanations }: Entry,
  id: string,
  parent: DraftCriterion | null,
  isMain: boolean,
): DraftCriterion {
  const texts = [line.method, ...explanations].filter((text) => text !== "");
  const [name, method] = [nameOf(line), clean(texts.join("; "))];
  const kind = parent === null || parent.kind === "scored" ? kindOfName(name) : parent.kind;
  const max = kind === "penalty" ? magnitude(line.max) : line.max;
  return {
    id,
    name,
    max,
    kind,
    parent: parent?.id ?? null,
    rule: method === "" || isMain ? null : readPointRule(texts.join("\n"), max, kind),
    method: method === "" ? null : method,
    evidence: clean(line.evidence) || null,
    verifier: clean(line.verifier) || null,
    cell: line.cell,
    methodCell: line.methodCell,
  };
}

/** "Điểm trừ: −5" takes off 5 points at most. */
function magnitude(max: Decimal | null): Decimal | null {
  return max !== null && max.digits < 0n ? { ...max, digits: -max.digits } : max;
}

/** A line that names nothing anybody could see is called by its place. */
function nameOf({ name, cell }: CriterionLine): string {
  return clean(name) || `Hàng ${cell.row + 1}`;
}
