import { type SheetArea, type Surroundings, valuesOf } from "./evaluate";
import { BeyondUs, type Scalar } from "./expression";

interface Criterion {
  readonly operator: "=" | "<" | ">" | "<=" | ">=";
  readonly value: number | string;
}

/** Rows of areas of one shape, grouped by what is to be equal; the figures to be compared of each group in order. */
type Index = ReadonlyMap<string, readonly number[]>;

/**
 * COUNTIFS as a sheet full of ranks needs it: the same areas are asked for by every row, so what they hold is put in order
 * once, and each row costs one search.
 */
export function counting(around: Pick<Surroundings, "valueAt">): Surroundings["countIn"] {
  const indexes = new Map<string, Index | null>();
  const columns = new Map<string, readonly Scalar[]>();
  const columnOf = (area: SheetArea) => {
    const key = keyOf(area);
    const known = columns.get(key) ?? valuesOf(area, around);
    columns.set(key, known);
    return known;
  };
  return (areas, texts) => {
    const criteria = texts.map(criterionOf);
    const key = areas.map((area, index) => `${keyOf(area)}${criteria[index]?.operator ?? ""}`).join(" ");
    // What is asked for once (an area that grows with its row) is looked through as it is.
    const isFirst = !indexes.has(key);
    if (isFirst) indexes.set(key, null);
    if (isFirst || criteria.filter(({ operator }) => operator !== "=").length > 1) {
      return countMatching(
        areas.map((area) => valuesOf(area, around)),
        criteria,
      );
    }
    const index = indexes.get(key) ?? indexOf(areas.map(columnOf), criteria);
    indexes.set(key, index);
    return countIn(index, criteria);
  };
}

function keyOf({ sheet, area: { top, left, bottom, right } }: SheetArea): string {
  return `${sheet.id}!${top}:${left}:${bottom}:${right}`;
}

/** `">12.5"`, `"Tốt"`, 3. Patterns and blanks are beyond us. */
function criterionOf(criterion: Scalar): Criterion {
  if (typeof criterion === "number") return { operator: "=", value: criterion };
  if (typeof criterion !== "string") throw new BeyondUs();
  const [, sign = "", rest = ""] = /^(<=|>=|<>|=|<|>)?(.*)$/su.exec(criterion) ?? [];
  if (rest === "" || sign === "<>" || /[*?~]/.test(rest)) throw new BeyondUs();
  const number = Number(rest);
  const operator = sign === "" ? "=" : (sign as Criterion["operator"]);
  if (!Number.isNaN(number)) return { operator, value: number };
  if (operator !== "=") throw new BeyondUs();
  return { operator, value: rest };
}

function countMatching(columns: readonly (readonly Scalar[])[], criteria: readonly Criterion[]): number {
  const [first = []] = columns;
  let count = 0;
  for (let position = 0; position < first.length; position++) {
    if (criteria.every((criterion, index) => matches(columns[index]?.[position] ?? null, criterion))) count++;
  }
  return count;
}

function matches(value: Scalar, { operator, value: wanted }: Criterion): boolean {
  if (operator === "=") return sameKey(value) === sameKey(wanted);
  if (typeof value !== "number" || typeof wanted !== "number") return false;
  switch (operator) {
    case "<":
      return value < wanted;
    case ">":
      return value > wanted;
    case "<=":
      return value <= wanted;
    case ">=":
      return value >= wanted;
  }
}

/** Equal for what counting takes for equal; it takes a text of digits for the number, which is beyond us. */
function sameKey(value: Scalar): string {
  if (typeof value === "number") return `#${value}`;
  if (typeof value !== "string") return String(value);
  if (value.trim() !== "" && !Number.isNaN(Number(value))) throw new BeyondUs();
  return `"${value.toLowerCase()}`;
}

function indexOf(columns: readonly (readonly Scalar[])[], criteria: readonly Criterion[]): Index {
  const compared = criteria.findIndex(({ operator }) => operator !== "=");
  const equal = columns.filter((_, index) => index !== compared);
  const groups = new Map<string, number[]>();
  const [first = []] = columns;
  for (let position = 0; position < first.length; position++) {
    const figure = compared === -1 ? 0 : columns[compared]?.[position];
    if (typeof figure !== "number") continue;
    const key = equal.map((column) => sameKey(column[position] ?? null)).join("\u0000");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [figure]);
    else group.push(figure);
  }
  for (const group of groups.values()) group.sort((a, b) => a - b);
  return groups;
}

function countIn(index: Index, criteria: readonly Criterion[]): number {
  const key = criteria.flatMap(({ operator, value }) => (operator === "=" ? [sameKey(value)] : [])).join("\u0000");
  const group = index.get(key) ?? [];
  const compared = criteria.find(({ operator }) => operator !== "=");
  if (compared === undefined) return group.length;
  const { operator, value } = compared;
  if (typeof value !== "number") throw new BeyondUs();
  const below = firstNotBelow(group, value, operator === "<=" || operator === ">");
  return operator === "<" || operator === "<=" ? below : group.length - below;
}

/** How many of the sorted numbers are below the given one, or `orEqual` to it. */
function firstNotBelow(sorted: readonly number[], value: number, orEqual: boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const each = sorted[middle] ?? 0;
    if (each < value || (orEqual && each === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
