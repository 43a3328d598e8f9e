import { ScoreState } from "./countedPoints";
import {
  chosenColumn,
  constantColumn,
  integerColumn,
  isPositive,
  type IntegerColumn,
  replaceWhere,
} from "./integerColumn";
import { sumColumns, type Summand } from "./sumColumns";
import { areAll } from "./uniform";

/** The maximum of each unit: 0 where left out. */
export interface Maxima {
  readonly values: IntegerColumn;
  /** 1 of each unit whose maximum nobody says; null where all are known. */
  readonly open: Uint8Array | null;
}

export const isOpen = ({ open }: Maxima, unit: number): boolean => open?.[unit] === 1;

/** One maximum for all units, nothing where they are left out. */
export function sameMaxima(most: bigint | null, states: Uint8Array): Maxima {
  const { counted, leftOut } = ScoreState;
  const whole = constantColumn(states.length, most ?? 0n);
  if (most === null) return { values: whole, open: openIn(states.map((state) => (state === leftOut ? 0 : 1))) };
  const isWhole = areAll(states, counted) || !states.includes(leftOut);
  return { values: isWhole ? whole : replaceWhere(whole, 0, (unit) => states[unit] === leftOut), open: null };
}

/** A maximum a unit, null where nobody says it; nothing where they are left out. */
export function eachMaximum(mostOf: (unit: number) => bigint | null, states: Uint8Array): Maxima {
  const maxima = Array.from(states, (state, unit) => (state === ScoreState.leftOut ? 0n : mostOf(unit)));
  return {
    values: integerColumn(maxima.map((most) => most ?? 0n)),
    open: openWhere(maxima.length, (unit) => maxima[unit] === null),
  };
}

/** Together, less what is `excluded`, never below 0; open where one of them is. */
export function sumMaxima(units: number, all: readonly Maxima[], excluded: IntegerColumn | null = null): Maxima {
  const summands = all.map(({ values }): Summand => ({ column: values, sign: 1 }));
  const sum = sumColumns(units, excluded === null ? summands : [{ column: excluded, sign: -1 }, ...summands]);
  const values = excluded === null ? sum : replaceWhere(sum, 0, (unit) => !isPositive(sum, unit));
  if (all.every(({ open }) => open === null)) return { values, open: null };
  const open = new Uint8Array(units);
  for (const each of all) each.open?.forEach((isOpenAt, unit) => (open[unit] = (open[unit] ?? 0) | isOpenAt));
  return { values, open: openIn(open) };
}

/** Another's where it is open, of units that it is meant for; null where there is no other. */
export function filledMaxima(maxima: Maxima, otherOf: () => Maxima | null, isMeant: (unit: number) => boolean): Maxima {
  const { values, open } = maxima;
  const other = open === null ? null : otherOf();
  if (open === null || other === null) return maxima;
  const isFilled = (unit: number) => isOpen(maxima, unit) && isMeant(unit) && !isOpen(other, unit);
  return {
    values: chosenColumn(isFilled, other.values, values),
    open: openWhere(open.length, (unit) => open[unit] === 1 && !isFilled(unit)),
  };
}

/** Nothing to divide by where it is open. */
export function divisorsOf({ values, open }: Maxima): IntegerColumn {
  return open === null ? values : replaceWhere(values, 0, (unit) => open[unit] === 1);
}

function openWhere(units: number, isOpenAt: (unit: number) => boolean): Uint8Array | null {
  const open = new Uint8Array(units);
  for (let unit = 0; unit < units; unit += 1) if (isOpenAt(unit)) open[unit] = 1;
  return openIn(open);
}

function openIn(open: Uint8Array): Uint8Array | null {
  return open.includes(1) ? open : null;
}
