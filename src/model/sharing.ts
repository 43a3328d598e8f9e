/** 1 at every figure that stands more than once. */
export function sharing(figures: Int32Array): Uint8Array {
  const shares = new Uint8Array(figures.length);
  const bits = 32 - Math.clz32(figures.length * 2);
  // Open addressing: the place in `figures` plus one of whatever has its slot.
  const slots = new Int32Array(1 << bits);
  for (let place = 0; place < figures.length; place += 1) {
    const figure = figures[place] ?? 0;
    let slot = Math.imul(figure, SPREAD) >>> (32 - bits);
    let taken = slots[slot] ?? 0;
    while (taken !== 0 && figures[taken - 1] !== figure) {
      slot = (slot + 1) & (slots.length - 1);
      taken = slots[slot] ?? 0;
    }
    if (taken === 0) slots[slot] = place + 1;
    else shares[place] = shares[taken - 1] = 1;
  }
  return shares;
}

/** 2³² divided by the golden ratio: neighbouring figures come far from each other. */
const SPREAD = 0x9e3779b1;
