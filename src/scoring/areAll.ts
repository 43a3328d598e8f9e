/** Whether every byte is the same value: four at a time, since states are looked through again and again. */
export function areAll(bytes: Uint8Array, value: number): boolean {
  const isAligned = bytes.byteOffset % 4 === 0;
  const words = isAligned ? new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2) : new Uint32Array(0);
  const four = value * 0x01010101;
  for (let index = 0; index < words.length; index += 1) if (words[index] !== four) return false;
  for (let index = words.length * 4; index < bytes.length; index += 1) if (bytes[index] !== value) return false;
  return true;
}
