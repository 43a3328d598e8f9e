/** The places of a column, from 0, at which something holds: of a long one mostly few, which alone need a closer look. */
export function placesWhere(length: number, holds: (place: number) => boolean): readonly number[] {
  const places: number[] = [];
  for (let place = 0; place < length; place += 1) if (holds(place)) places.push(place);
  return places;
}
