/** Every order in which one of the things stands elsewhere. */
export function oneMoved<T>(order: readonly T[]): readonly (readonly T[])[] {
  return order.flatMap((one, from) => {
    const others = [...order.slice(0, from), ...order.slice(from + 1)];
    const places = [...order.keys()].filter((to) => to !== from);
    return places.map((to) => [...others.slice(0, to), one, ...others.slice(to)]);
  });
}
