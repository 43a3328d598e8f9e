import { type Scores, UnitState } from "../model/scores";

export interface UnitList {
  readonly name: string | null;
  readonly units: Int32Array;
}

export type Chosen = (state: number | undefined) => boolean;
export const isRanked: Chosen = (state) => state === UnitState.ranked;
export const isClassed: Chosen = (state) => state === UnitState.ranked || state === UnitState.notRanked;

/** In the order of the sheet. */
export function chosenUnits({ states }: Scores, chosen: Chosen): Int32Array {
  const units = new Int32Array(states.length);
  let count = 0;
  for (let unit = 0; unit < states.length; unit += 1) {
    if (!chosen(states[unit])) continue;
    units[count] = unit;
    count += 1;
  }
  return units.subarray(0, count);
}

/** Chosen units by the list they are in, in the order of the sheet. */
export function partition(
  { states }: Pick<Scores, "states">,
  nameOf: (unit: number) => string | null,
  chosen: Chosen,
): readonly UnitList[] {
  const lists = new Map<string | null, UnitRoom>();
  let [name, room]: [string | null, UnitRoom | undefined] = [null, undefined];
  for (let unit = 0; unit < states.length; unit += 1) {
    if (!chosen(states[unit])) continue;
    const own = nameOf(unit);
    if (room === undefined || own !== name) {
      room = lists.get(own) ?? { units: new Int32Array(Math.min(1024, states.length)), count: 0 };
      lists.set(own, room);
      name = own;
    }
    add(room, unit);
  }
  return [...lists].map(([own, { units, count }]) => ({ name: own, units: units.subarray(0, count) }));
}

/** Units so far, and perhaps room for more. */
interface UnitRoom {
  units: Int32Array;
  count: number;
}

function add(room: UnitRoom, unit: number): void {
  if (room.count === room.units.length) {
    const wider = new Int32Array(2 * room.count);
    wider.set(room.units);
    room.units = wider;
  }
  room.units[room.count] = unit;
  room.count += 1;
}
