/** Arrays that hold one value throughout and are never changed: whoever is given one need not look through it. */
const known = new WeakMap<Uint8Array, number>();

/** One value in every place; not to be written to. */
export function uniform(length: number, value: number): Uint8Array {
  // Noughts are there without being written.
  const bytes = value === 0 ? new Uint8Array(length) : new Uint8Array(length).fill(value);
  known.set(bytes, value);
  return bytes;
}

/** Whether every byte is the same value: known, or looked for four at a time. */
export function areAll(bytes: Uint8Array, value: number): boolean {
  const throughout = known.get(bytes);
  if (throughout !== undefined) return throughout === value || bytes.length === 0;
  const isAligned = bytes.byteOffset % 4 === 0;
  const words = isAligned ? new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2) : new Int32Array(0);
  const four = Math.imul(value, 0x01010101);
  for (let index = 0; index < words.length; index += 1) if (words[index] !== four) return false;
  for (let index = words.length * 4; index < bytes.length; index += 1) if (bytes[index] !== value) return false;
  return true;
}
