import { groupedBy } from "../../model/groupedBy";
import { columnIndex, columnLetters } from "../../model/address";
import type { UnitLine } from "../../model/block";
import { least } from "../../model/extremes";
import type { Framework, PartsRule } from "../../model/framework";
import { type Fraction, fraction, fractionOf } from "../../model/numbers/fraction";
import { decimalAt } from "../../model/numbers/decimalColumn";
import { assertNever } from "../../model/never";
import type { Part, Table } from "../../model/table";
import { unitKey } from "../../model/text/unitKey";
import { unitName } from "../../model/text/unitName";

/** A unit and the lines that make it. */
export interface Whole {
  readonly name: string;
  readonly parts: readonly Part[];
  /** Parts that no line answers to, or several do. */
  readonly missing: readonly string[];
}

/** Which lines of a table make which unit, in the order of the sheet. Every line is in one of them. */
export function wholesOf(lines: Table, framework: Framework, parts: PartsRule): readonly Whole[] {
  const weightOf = weigher(lines, parts);
  const gather = (found: readonly Gathered[]) =>
    found.map(({ name, at, missing }): Whole => {
      const own = at.map(([line, part]): Part => ({ line, name: part, weight: weightOf(line, part) }));
      return { name, parts: own, missing };
    });
  switch (parts.of) {
    case "declared":
      return gather(declared(lines, framework));
    case "group":
      return gather(alike(lines, ({ group, name }) => ({ key: group ?? name, part: name })));
    case "name":
      return gather(alike(lines, (unit) => ({ key: unit.name, part: partName(unit, lines) })));
    default:
      return assertNever(parts.of);
  }
}

interface Gathered {
  readonly name: string;
  /** Lines with what each is called within the unit. */
  readonly at: readonly (readonly [line: number, part: string])[];
  readonly missing: readonly string[];
}

/** As the decisions on units say it; lines that they do not name are units by themselves. */
function declared(lines: Table, { units = [] }: Framework): readonly Gathered[] {
  const linesOf = lineFinder(lines);
  const wholes = units.flatMap(({ unit, madeOf = [] }): Gathered[] => {
    if (madeOf.length === 0) return [];
    const found = madeOf.map((part) => ({ part, at: linesOf(part) }));
    const at = found.flatMap(({ at: [line, ...others], part }) =>
      line === undefined || others.length > 0 ? [] : [[line, part] as const],
    );
    return [{ name: unit, at, missing: found.filter(({ at: those }) => those.length !== 1).map(({ part }) => part) }];
  });
  const taken = new Set(wholes.flatMap(({ at }) => at.map(([line]) => line)));
  const alone = lines.units.flatMap(({ name }, line): Gathered[] =>
    taken.has(line) ? [] : [{ name, at: [[line, name]], missing: [] }],
  );
  const first = ({ at }: Gathered) => least(at.map(([line]) => line));
  return [...wholes, ...alone].filter(({ at }) => at.length > 0).sort((a, b) => first(a) - first(b));
}

/** By the whole name; a bare "Bình Dương" is "Tỉnh Bình Dương", and the other way round, where only one line has that name. */
function lineFinder({ units }: Table): (part: string) => readonly number[] {
  const named = units.map(({ name }, line) => ({ line, key: unitKey(name), ...unitName(name) }));
  const byKey = groupedBy(named, ({ key }) => key);
  const byProper = groupedBy(named, ({ proper }) => proper);
  return (part) => {
    const whole = byKey.get(unitKey(part));
    if (whole !== undefined) return whole.map(({ line }) => line);
    const { kind, proper } = unitName(part);
    const likes = (byProper.get(proper) ?? []).filter((like) => kind === null || like.kind === null);
    return likes.map(({ line }) => line);
  };
}

function alike(
  lines: Table,
  sense: (unit: UnitLine) => { readonly key: string; readonly part: string },
): readonly Gathered[] {
  const sensed = lines.units.map((unit, line) => ({ line, ...sense(unit) }));
  return [...groupedBy(sensed, ({ key }) => unitKey(key)).values()].map((own): Gathered => ({
    name: own[0].key,
    at: own.map(({ line, part }) => [line, part]),
    missing: [],
  }));
}

/** "Tháng 1", "Giám khảo A": the group or the sheet that a line stands in; otherwise its row. */
function partName({ group, sheet, line }: UnitLine, { orientation }: Table): string {
  if (group !== null) return group;
  if (sheet !== undefined) return sheet.name;
  return orientation === "unitsDown" ? String(line + 1) : columnLetters(columnIndex(line));
}

const ONE: Fraction = { numerator: 1n, denominator: 1n };

function weigher(
  lines: Table,
  { by, weight, weights = [] }: PartsRule,
): (line: number, part: string) => Fraction | null {
  if (by !== "weightedMean") return () => ONE;
  if (weight === undefined) {
    const known = new Map(weights.map((each) => [unitKey(each.part), fraction(each.weight)]));
    return (_, part) => known.get(unitKey(part)) ?? null;
  }
  const column = lines.criteria.find(({ criterion }) => criterion === weight);
  return (line) => {
    const figure = column === undefined ? null : decimalAt(column.figures, line);
    return figure === null || figure.digits <= 0n ? null : fractionOf(figure);
  };
}
